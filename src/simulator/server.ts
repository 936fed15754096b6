import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on loopback. */
export interface LoopbackServer {
  readonly url: string;
  /** Ends all connections, and resolves when the port is free. */
  close(): Promise<void>;
}

/** A page token can be 43 kB, which has to come in before it can be refused. */
const LONGEST_HEADERS = 256 * 1024;

/** Starts a server; port 0 takes any that is free. */
export async function listen(handler: RequestListener, port: number): Promise<LoopbackServer> {
  const server = createServer(
    // A connection that the server drops while idle meets the client's next request now and then, as a network failure
    // that no test asked for.
    { maxHeaderSize: LONGEST_HEADERS, keepAliveTimeout: 300_000 },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
