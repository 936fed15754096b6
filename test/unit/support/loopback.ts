import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

export { readRequestBody } from "./read-request-body.ts";

const running: Server[] = [];

afterEach(async () => {
  await Promise.all(
    running.splice(0).map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
});

/** A server on this machine that closes with the test. It accepts every login, and passes other requests to the listener. */
export async function loopback(
  listener: (...parameters: Parameters<RequestListener>) => void | Promise<void>,
): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    if (request.url !== "/login") {
      void listener(request, response);
      return;
    }
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ token: "a.loopback.token" }));
  });
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
