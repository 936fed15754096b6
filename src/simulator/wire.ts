import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "./answer.ts";
import type { Damage } from "./fault-effects.ts";

/** Hands a part to the socket, and waits until it is on its way. */
function flush(response: ServerResponse, part: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.write(part, () => {
      resolve();
    });
  });
}

/** Resolves when a connection has ended, by whomever. */
function ended(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.once("close", resolve);
  });
}

/**
 * Sends an answer, or breaks the connection as the fault wants it. Resolves whatever becomes of the connection.
 * @returns the status that the client can have seen
 */
export async function send(
  response: ServerResponse,
  answer: Answer,
  damage: Damage,
  signal: AbortSignal,
): Promise<number | undefined> {
  const body = Buffer.from(answer.body);
  // Not the response's own, which it has only once the response before it on the same connection is through.
  const { socket } = response.req;
  if (damage.kind === "cut-before-answer") {
    socket.resetAndDestroy();
    return undefined;
  }
  if (damage.kind === "silent-before-answer") {
    await ended(socket);
    return undefined;
  }
  const isGone = () => socket.destroyed;
  const late = async (part: "answer" | "body") => {
    if (damage.kind === "late" && damage.part === part)
      await wait(damage.delay, undefined, { signal }).catch(() => undefined);
  };
  await late("answer");
  if (isGone()) return undefined;
  if (damage.kind === "cut-in-body" || damage.kind === "silent-in-body") {
    // Half the body is sent, and a byte at least is sent and missing, whatever there was to say.
    const part = body.length < 2 ? Buffer.from(" ") : body.subarray(0, Math.floor(body.length / 2));
    const status = answer.status === 204 ? 200 : answer.status;
    response.writeHead(status, { ...answer.headers, "content-length": Math.max(2, body.length) });
    await flush(response, part);
    if (damage.kind === "cut-in-body") socket.destroy();
    else await ended(socket);
    return status;
  }
  response.writeHead(
    answer.status,
    answer.status === 204 ? answer.headers : { ...answer.headers, "content-length": body.length },
  );
  if (damage.kind === "late") response.flushHeaders();
  await late("body");
  if (isGone()) return answer.status;
  await new Promise<void>((resolve) => {
    response.once("close", resolve);
    response.end(body);
  });
  return answer.status;
}
