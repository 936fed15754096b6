/** The `x-test-id` of a request: the call it belongs to, and the number of the attempt. */
export const createRequestId = (testId: string, attempt: number): string => `${testId}#${attempt}`;

/** The test id of the call. */
export const parseTestId = (id: string): string => id.split("#")[0] ?? "";

/** The number of the attempt, from 1; 0 if the request has none. */
export const parseAttempt = (id = ""): number => Number(id.split("#")[1] ?? 0);

/**
 * The `x-test-id` of a session request: when it was sent (Unix time in ms), since under load it arrives much later, and
 * whether the run itself asked for it.
 */
export const createSessionRequestId = (isForced: boolean): string => `${Date.now()}${isForced ? " forced" : ""}`;

export function parseSessionRequestId({ testId = "" }: { readonly testId: string | undefined }) {
  const [sentAt, forced] = testId.split(" ");
  return { sentAt: Number(sentAt), isForced: forced !== undefined };
}
