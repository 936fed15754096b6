import nock from "nock";
import { createPrismaCloud, type PrismaCloud, type Result } from "../../src/index.ts";
import type { AnyFixture } from "../fixtures/fixtures.ts";
import type { Api } from "../../scripts/documents/bundled.ts";
import type { Operation } from "../../scripts/documents/operations.ts";

export const TOKEN = "token-of-the-session";
const ORIGIN = "https://api.prismacloud.io";
const REASONS = "x-redlock-status";

/** A request as it went over the wire. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  /** Undecoded. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

type AnyResult = Result<unknown>;
type AnyClient = Record<string, (path: string, options?: object) => Promise<AnyResult>>;

/** An API that answers the session with a token, and the operation under test with a fixture's answer. */
export class Wire {
  #sent: Sent[] = [];
  #answer: AnyFixture["answer"] | undefined;
  #method: string | undefined;
  #shared: Promise<PrismaCloud> | undefined;

  open(): void {
    nock.disableNetConnect();
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- nock hands the request over as `this`
    const wire = this;
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"])
      nock(ORIGIN)
        .persist()
        .intercept(() => true, method)
        .reply(function (uri, body) {
          const [path = "", query = ""] = uri.split("?");
          if (wire.#answer === undefined || wire.#isOfSession(path, body)) return [200, { token: TOKEN }];
          wire.#sent.push({ method, path, query, headers: this.req.headers, body: body === "" ? undefined : body });
          return reply(wire.#answer);
        });
  }

  close(): void {
    nock.cleanAll();
    nock.enableNetConnect();
  }

  /** Calls the operation with the fixture's request, through the client that users have. */
  async call(
    api: Api,
    operation: Operation,
    { request, answer }: AnyFixture,
  ): Promise<{ sent: Sent[]; result: AnyResult }> {
    // A client remembers an operation that rejected a fresh token, as fixtures with 401 do, so these have one of their own.
    const prisma = await (answer.status === 401 ? logIn() : (this.#shared ??= logIn()));
    const client = prisma[api] as unknown as AnyClient;
    this.#sent = [];
    this.#answer = answer;
    this.#method = operation.name;
    try {
      const result = await client[operation.method]?.(operation.path, request);
      if (!result) throw new Error(`The client has no method ${operation.method}.`);
      return { sent: this.#sent, result };
    } finally {
      this.#answer = undefined;
    }
  }

  /** A renewal in the middle of another operation, which a fixture with 401 leads to. */
  #isOfSession(path: string, body: unknown): boolean {
    if (path !== "/login" && path !== "/auth_token/extend") return false;
    return this.#method?.endsWith(path) !== true || (body as { password?: unknown }).password === "secret";
  }
}

/** Returns a client that has a token, so that the next request is that of the operation. */
async function logIn(): Promise<PrismaCloud> {
  const prisma = createPrismaCloud({
    url: ORIGIN,
    credentials: { accessKeyId: "11112222-3333-4444-5555-666677778888", secretKey: "secret" },
    retry: false,
    rateLimit: false,
  });
  await prisma.session.token();
  return prisma;
}

function reply({ status, contentType, reasons, body }: AnyFixture["answer"]): nock.ReplyFnResult {
  const headers: Record<string, string> = {};
  if (reasons) headers[REASONS] = JSON.stringify(reasons);
  if (body === undefined) return [status, "", headers];
  headers["content-type"] = contentType ?? "application/json";
  return [status, contentType === undefined ? JSON.stringify(body) : (body as string), headers];
}

/** The path as it must go out: every parameter in its place, percent-encoded. */
export function expectedPath({ path, name }: Operation, { request }: AnyFixture): string {
  return path.replace(/\{([^}]+)\}/g, (_, parameter: string) => {
    const value = request?.params?.path?.[parameter];
    if (value === undefined) throw new Error(`A fixture of ${name} lacks the path parameter ${parameter}.`);
    return encodeURIComponent(value as string | number | boolean);
  });
}

/** The query as it must go out, decoded: a list repeats its name, unless the document says `explode: false`. */
export function expectedQuery({ parameters }: Operation, { request }: AnyFixture): [string, string][] {
  return Object.entries(request?.params?.query ?? {}).flatMap(([name, value]): [string, string][] => {
    if (!Array.isArray(value)) return [[name, String(value)]];
    const exploded = parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.explode;
    return exploded === false ? [[name, value.join(",")]] : value.map((item) => [name, String(item)]);
  });
}

/** A raw query, decoded as RFC 3986 has it: `+` is a plus. */
export function decodedQuery(query: string): [string, string][] {
  if (query === "") return [];
  return query.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return [decodeURIComponent(name), decodeURIComponent(value)];
  });
}
