/** What a request carries as `x-test-id`: the call that it belongs to, and which of its attempts it is. */
export const requestId = (testId: string, attempt: number): string => `${testId}#${attempt}`;

/** The test id of the call. */
export const callOf = (id: string): string => id.split("#")[0] ?? "";

/** Which attempt, from 1; 0 for a request that does not say. */
export const attemptOf = (id = ""): number => Number(id.split("#")[1] ?? 0);

/**
 * What a request of the session carries instead: when it was sent, Unix time in ms, since under load it arrives much
 * later; and whether the run itself has asked for it.
 */
export const sessionRequestId = (isAsked: boolean): string => `${Date.now()}${isAsked ? " asked" : ""}`;

/** What is known of a request of the session. */
export function sessionRequest({ testId = "" }: { readonly testId: string | undefined }) {
  const [sentAt, asked] = testId.split(" ");
  return { sentAt: Number(sentAt), isAsked: asked !== undefined };
}
