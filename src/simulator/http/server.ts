import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { announcesLargeBody, hasForeignHost } from "./request.ts";

/** A server on loopback. */
export interface LoopbackServer {
  readonly url: string;
  /** Closes all connections. Resolves when the port is free. */
  close(): Promise<void>;
}

/** In bytes. A page token can be 43 kB, and its request must be read before it can be rejected with 414. */
const MAX_HEADERS = 256 * 1024;

/** Starts a server. Port 0 means any free port. */
export async function listen(handler: RequestListener, port: number): Promise<LoopbackServer> {
  const server = createServer(
    // If the server closed idle connections early, a client's next request would now and then meet a closing socket: a
    // network failure that no test asked for.
    { maxHeaderSize: MAX_HEADERS, keepAliveTimeout: 300_000 },
    handler,
  );
  // Without this listener, Node asks for the body of every request with `Expect: 100-continue`.
  server.on("checkContinue", (incoming, response) => {
    if (!hasForeignHost(incoming) && !announcesLargeBody(incoming)) response.writeContinue();
    handler(incoming, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
