import type { Step } from "./middleware.ts";
import { readBody } from "./transport.ts";

/**
 * Reads what a user's middleware answers by itself, as fetch's answers are read where they arrive: within the attempt, so
 * that its time-out holds for a body that never ends, and a retry leaves no connection open.
 */
export const ownAnswer: Step = async (request, next, call) => {
  const response = await next(request, call);
  // Whoever writes a middleware without the types may forget to answer.
  if (typeof (response as Partial<Response> | undefined)?.status !== "number")
    throw new TypeError("A middleware must answer a Response: what `next` gave it, or one of its own.");
  if (call.content?.response === response || (call.stream && response.ok)) return response;
  if (response.bodyUsed)
    throw new TypeError(
      "A middleware must answer a Response whose body nobody has read: make a new one of what was read.",
    );
  const signal = call.attempt;
  const body = response.body?.pipeThrough(new TransformStream(), signal ? { signal } : {});
  call.content = { response, bytes: await readBody(response, call, new Response(body ?? null)) };
  return response;
};
