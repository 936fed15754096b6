import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { SimulatedResponse } from "./response.ts";

/** How a response reaches the client. */
export type Delivery =
  | { readonly kind: "complete" }
  /** The connection is reset before the first byte. */
  | { readonly kind: "reset" }
  /** The connection is closed after half the body. */
  | { readonly kind: "truncate" }
  /** The connection stays open without a single byte. */
  | { readonly kind: "stall" }
  /** The connection stays open after half the body. */
  | { readonly kind: "stall-in-body" }
  /** The whole response, or only its body, is sent after `delay` ms. */
  | { readonly kind: "delay"; readonly delay: number; readonly part: "response" | "body" };

export const COMPLETE: Delivery = { kind: "complete" };

/** Writes a part of the body and waits until the socket has taken it. */
function flush(response: ServerResponse, part: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.write(part, () => {
      resolve();
    });
  });
}

/** Resolves when the connection is closed, by either side. */
function waitForClose(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.once("close", resolve);
  });
}

/**
 * Sends a response as `delivery` says. Resolves even if the connection breaks.
 * @returns the status if the client can have received it
 */
export async function send(
  response: ServerResponse,
  { status, headers, body: content }: SimulatedResponse,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<number | undefined> {
  const body = Buffer.from(content);
  // Not `response.socket`, which is unset until earlier responses on the same connection are finished.
  const { socket } = response.req;
  if (delivery.kind === "reset") {
    socket.resetAndDestroy();
    return undefined;
  }
  if (delivery.kind === "stall") {
    await waitForClose(socket);
    return undefined;
  }
  const isClosed = () => socket.destroyed;
  const delay = async (part: "response" | "body") => {
    if (delivery.kind === "delay" && delivery.part === part)
      await wait(delivery.delay, undefined, { signal }).catch(() => undefined);
  };
  await delay("response");
  if (isClosed()) return undefined;
  if (delivery.kind === "truncate" || delivery.kind === "stall-in-body") {
    // Even an empty body gets at least one byte that is sent and one that is missing.
    const part = body.length < 2 ? Buffer.from(" ") : body.subarray(0, Math.floor(body.length / 2));
    const statusWithBody = status === 204 ? 200 : status;
    response.writeHead(statusWithBody, { ...headers, "content-length": Math.max(2, body.length) });
    await flush(response, part);
    if (delivery.kind === "truncate") socket.destroy();
    else await waitForClose(socket);
    return statusWithBody;
  }
  response.writeHead(status, status === 204 ? headers : { ...headers, "content-length": body.length });
  if (delivery.kind === "delay") response.flushHeaders();
  await delay("body");
  if (isClosed()) return status;
  await new Promise<void>((resolve) => {
    response.once("close", resolve);
    response.end(body);
  });
  return status;
}
