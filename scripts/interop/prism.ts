import { createServer, type AddressInfo } from "node:net";
import type { Project } from "./project.ts";

const START_LIMIT = 120_000;

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Sends one request of Prism's list. Returns the error if Prism can't respond. */
async function call(method: string, url: string): Promise<string[]> {
  const headers = { authorization: "token", "x-redlock-auth": "token" };
  const response = await fetch(url, { method, headers }).catch((error: unknown) => String(error));
  const path = new URL(url).pathname;
  if (typeof response === "string") return [`${method} ${path}: ${response}`];
  const body = await response.text();
  // Statuses below 500 mean that the mock works: it also rejects requests without a body.
  return response.status < 500 ? [] : [`${method} ${path}: ${response.status} ${body.slice(0, 200)}`];
}

/** Starts Prism's mock server and calls every operation as its start message lists it. Returns what fails. */
export async function callMock(project: Project, document: string): Promise<string[]> {
  const port = String(await findFreePort());
  const mock = project.start(
    "node_modules/@stoplight/prism-cli/dist/index.js",
    "mock",
    "-h",
    "127.0.0.1",
    "-p",
    port,
    document,
  );
  let log = "";
  const started = new Promise<boolean>((resolve) => {
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("Prism is listening")) resolve(true);
    };
    mock.stdout?.on("data", read);
    mock.stderr?.on("data", read);
    mock.once("exit", () => {
      resolve(false);
    });
    setTimeout(() => {
      resolve(false);
    }, START_LIMIT).unref();
  });
  try {
    if (!(await started)) return [`Prism doesn't start: ${log.trim().split("\n").slice(-3).join(" ")}`];
    const errors: string[] = [];
    for (const [, method = "", url = ""] of log.matchAll(/\b(GET|POST|PUT|PATCH|DELETE)\s+(http:\S+)/g))
      errors.push(...(await call(method, url)));
    return errors;
  } finally {
    mock.kill();
  }
}
