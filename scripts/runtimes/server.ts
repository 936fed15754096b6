import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";

/** Part of the API on loopback, with the faults that the checks need. */
export interface SmokeServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
  readonly token: string | undefined;
}

type Handler = (exchange: Exchange, ...parameters: string[]) => void;

const sendJson = (response: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}) => {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
};

const sendReason = (response: ServerResponse, status: number, i18nKey: string) => {
  const reasons = JSON.stringify([{ i18nKey, severity: "error", subject: "policy" }]);
  sendJson(response, {}, status, { "x-redlock-status": reasons });
};

const ITEMS = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
const PAGE_SIZE = 2;
const CSV = `Alert ID\n${Array.from({ length: 20_000 }, (_, index) => `P-${index}`).join("\n")}\n`;

/** The downloads of jobs, by the kind that starts the job. */
const DOWNLOADS: Readonly<Record<string, () => Buffer>> = {
  plain: () => Buffer.from(CSV),
  gzip: () => gzipSync(CSV),
  members: () => Buffer.concat([gzipSync(CSV.slice(0, 50_000)), gzipSync(CSV.slice(50_000))]),
  broken: () => gzipSync(CSV).subarray(0, 5_000),
};

const isOdd = (count: number) => count % 2 === 1;

/** The handlers of one server, with their state. */
function createHandlers(): Readonly<Record<string, Handler>> {
  let logins = 0;
  let attempts = 0;
  const writes = new Map<string, number>();
  const requestCounts = new Map<Socket, number>();

  const POLICIES: Readonly<Record<string, Handler>> = {
    missing: ({ response }) => {
      sendReason(response, 404, "not_found");
    },
    forbidden: ({ response }) => {
      sendReason(response, 403, "not_permitted");
    },
    // The token of the first login has expired.
    expired: ({ response, token }) => {
      if (token === createToken(1)) sendReason(response, 401, "token_expired");
      else sendJson(response, { policyId: "expired", token });
    },
    flaky: ({ response }) => {
      if (isOdd(++attempts)) response.writeHead(503).end();
      else sendJson(response, { policyId: "flaky" });
    },
    limited: ({ response }) => {
      if (isOdd(++attempts)) response.writeHead(429, { "retry-after": "0" }).end();
      else sendJson(response, { policyId: "limited" });
    },
    slow: () => undefined,
    redirect: ({ response }) => response.writeHead(307, { location: "/policy/plain" }).end(),
    elsewhere: ({ request, response }) => {
      const { port } = request.socket.address() as AddressInfo;
      response.writeHead(307, { location: `http://localhost:${port}/policy/plain` }).end();
    },
    gzip: ({ response }) => {
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      response.writeHead(200, headers).end(gzipSync('{"policyId":"gzip"}'));
    },
    cut: ({ response }) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"policyId":', () => response.destroy());
    },
    html: ({ response }) => response.writeHead(200, { "content-type": "text/html" }).end("<p>proxy</p>"),
    large: ({ response }) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"tenantId":804430982135447553}'),
  };

  return {
    "POST /login": ({ response }) => {
      const customerNames = [{ customerName: "Smoke", prismaId: "1", tosAccepted: true }];
      sendJson(response, { token: createToken(++logins), message: "login_successful", customerNames });
    },
    "GET /auth_token/extend": ({ response }) => {
      sendReason(response, 401, "token_expired");
    },
    "GET /v2/policy": ({ request, response }) => {
      sendJson(response, [{ policyId: "1", name: new URL(request.url ?? "", "http://localhost").search }]);
    },
    "GET /policy/:": (exchange, id = "") => {
      const handler = POLICIES[id];
      if (handler) handler(exchange);
      else sendJson(exchange.response, { policyId: id });
    },
    "PATCH /policy/:/status/:": ({ response }, id, enabled) => {
      response.writeHead(id === "a/b" && enabled === "true" ? 200 : 400).end();
    },
    "POST /policy": ({ request, response, body }) => {
      sendJson(response, { received: JSON.parse(body) as unknown, type: request.headers["content-type"] });
    },
    "POST /v2/alert": ({ response, body }) => {
      const { pageToken = "0" } = JSON.parse(body) as { pageToken?: string };
      const start = Number(pageToken);
      const nextPageToken = start + PAGE_SIZE < ITEMS.length ? String(start + PAGE_SIZE) : undefined;
      sendJson(response, { items: ITEMS.slice(start, start + PAGE_SIZE), totalRows: ITEMS.length, nextPageToken });
    },
    "POST /alert/csv": ({ response, body }) => {
      const { filters = [] } = JSON.parse(body) as { filters?: { name: string }[] };
      sendJson(response, { id: filters[0]?.name, status: "IN_PROGRESS" });
    },
    "GET /alert/csv/:/status": ({ response }, id) => {
      sendJson(response, { id, status: "READY_TO_DOWNLOAD" });
    },
    "GET /alert/csv/:/download": ({ response }, id = "") => {
      const bytes = (DOWNLOADS[id] ?? (() => Buffer.alloc(0)))();
      response.writeHead(200, { "content-type": "text/csv" }).end(bytes);
    },
    "POST /search/config": ({ response }) => {
      sendJson(response, { id: "search", data: { items: [{ id: "asset" }], totalRows: 1 } });
    },
    // Counts each write, and then breaks a connection that had been kept alive.
    "POST /cloud/group": ({ request, response, body }) => {
      const { name } = JSON.parse(body) as { name: string };
      writes.set(name, (writes.get(name) ?? 0) + 1);
      const count = (requestCounts.get(request.socket) ?? 0) + 1;
      requestCounts.set(request.socket, count);
      if (count > 1) request.socket.destroy();
      else response.writeHead(200).end();
    },
    "GET /cloud/group": ({ response }) => {
      sendJson(
        response,
        [...writes].map(([name, count]) => ({ id: name, name, cloudAccountCount: count })),
      );
    },
  };
}

/** An unsigned JWT, different for each login. */
function createToken(login: number): string {
  const now = Math.floor(Date.UTC(2100, 0) / 1000);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${encode({ alg: "none" })}.${encode({ iat: now - 600, exp: now, login })}.signature`;
}

/** Finds the handler of a request. A colon matches one segment of the path. */
function findHandler(handlers: Readonly<Record<string, Handler>>, method: string, path: string) {
  const segments = path.split("/");
  for (const [name, handler] of Object.entries(handlers)) {
    const [wanted, template = ""] = name.split(" ");
    const parts = template.split("/");
    if (wanted !== method || parts.length !== segments.length) continue;
    const matches = parts.every((part, index) => part === ":" || part === segments[index]);
    const parameters = parts.flatMap((part, index) =>
      part === ":" ? [decodeURIComponent(segments[index] ?? "")] : [],
    );
    if (matches) return { handler, parameters };
  }
  return undefined;
}

/** Starts a server on loopback. Each runtime gets its own, since it keeps state. */
export async function startSmokeServer(page?: string): Promise<SmokeServer> {
  const handlers = createHandlers();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { pathname } = new URL(request.url ?? "", "http://localhost");
      if (pathname === "/" && page !== undefined) {
        response.writeHead(200, { "content-type": "text/html" }).end(page);
        return;
      }
      const found = findHandler(handlers, request.method ?? "", pathname);
      const token = [request.headers["x-redlock-auth"]].flat()[0];
      if (found) found.handler({ request, response, body, token }, ...found.parameters);
      else response.writeHead(404).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
