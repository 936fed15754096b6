// Run by secrets.process.test.ts: a call fails, and its error is printed in all the ways that programs print errors.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { createPrismaCloud, type PrismaCloudOptions } from "../../../src/index.ts";
import { readRequestBody } from "./read-request-body.ts";

/** Passed in the environment, and not written in the source: Node prints the source line of an uncaught error. */
export interface ProgramInput {
  readonly scenario: "fetch" | "body" | "text" | "header" | "status" | "no-json" | "cut" | "login" | "credentials";
  readonly token: string;
  readonly accessKeyId: string;
  readonly secretKey: string;
  readonly slackUrl: string;
  readonly pathValue: string;
  readonly headerValue: string;
}

const input = JSON.parse(process.env["PROGRAM_INPUT"] ?? "") as ProgramInput;
const { scenario, token, accessKeyId, secretKey, slackUrl, pathValue, headerValue } = input;
const secrets = `${slackUrl} ${token} ${pathValue} ${headerValue}`;
const reasons = (subject: string) => JSON.stringify([{ i18nKey: "invalid_param_value", severity: "error", subject }]);

const server = createServer((request, response) => {
  void readRequestBody(request).then((body) => {
    if (request.url === "/login" && scenario === "login") {
      const echo = `${accessKeyId} ${secretKey}`;
      response.writeHead(401, `no ${secretKey}`, { "x-redlock-status": reasons(echo) });
      response.end(JSON.stringify({ message: body, error: echo }));
    } else if (request.url === "/login") response.end(JSON.stringify({ token }));
    else if (scenario === "cut") request.socket.destroy();
    else if (scenario === "status") response.writeHead(400, secrets).end();
    else if (scenario === "header") response.writeHead(400, { "x-redlock-status": reasons(secrets) }).end();
    else if (scenario === "text") response.writeHead(400).end(`${secrets} ${body}`);
    else if (scenario === "no-json") response.end(`${secrets} ${body}`);
    else response.writeHead(400).end(JSON.stringify({ message: `${request.url ?? ""} ${secrets} ${body}` }));
  });
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));

/** Puts the whole request on the error and its cause, as some implementations of fetch do. */
const leakyFetch: typeof fetch = (input, init) => {
  const { url } = new Request(input);
  if (url.endsWith("/login")) return fetch(input, init);
  const headers = Object.fromEntries(new Headers(init?.headers));
  const cause = Object.assign(new Error(`${token} was sent`), { code: token, config: { headers } });
  const message = `request to ${url} failed: ${JSON.stringify([headers, init?.body])}`;
  throw Object.assign(new TypeError(message, { cause }), { request: { ...init, headers }, name: token });
};

/** Serialises an error as pino does. */
function serialize(error: Error): string {
  const causes = [error];
  for (let { cause } = error; cause instanceof Error; { cause } = cause) causes.push(cause);
  const all: Record<string, unknown> = {
    type: error.constructor.name,
    message: causes.map(({ message }) => message).join(": "),
    stack: causes.map(({ stack }) => stack).join("\ncaused by: "),
  };
  for (const key in error) all[key] = (error as unknown as Record<string, unknown>)[key];
  return JSON.stringify(all);
}

const credentials = () =>
  scenario === "credentials" ? Promise.reject(new Error(`no ${secretKey}`)) : { accessKeyId, secretKey };
const options: PrismaCloudOptions = {
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  credentials,
  retry: false,
  ...(scenario === "fetch" ? { fetch: leakyFetch } : {}),
};
const { error } = await createPrismaCloud(options).cspm.POST("/api/v1/tenant/{prismaId}/integration", {
  params: { path: { prismaId: pathValue } },
  body: { integrationType: "slack", name: "alerts", integrationConfig: { webhookUrl: slackUrl } } as never,
  headers: { "x-custom": headerValue },
});
server.close();
server.closeAllConnections();
if (!error) throw new Error("The call did not fail.");

const { body, response, thrown } = error as { body?: unknown; response?: Response; thrown?: unknown };
const known = inspect([body, thrown, response?.statusText, ...(response?.headers ?? [])], { depth: 10 });
console.log(
  Object.values<string>({ ...input }).some((value) => known.includes(value))
    ? "the error has the secrets"
    : "the error has no secret",
);

console.error(error);
console.log({ error }, [error]);
console.log("%s %o %O %j", error, error, error, error);
console.log(inspect(error, { showHidden: true, depth: 10, getters: true }));
console.log(inspect(error, { customInspect: false, depth: 10 }));
console.log(JSON.stringify(error), JSON.stringify({ error, cause: error.cause }));
console.log(serialize(error));
console.log(new Error("the caller's own error", { cause: error }));
// Not caught.
void Promise.reject(error);
