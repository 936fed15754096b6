/** What a request carries as `x-test-id`: the call that it belongs to, and which of its attempts it is. */
export const requestId = (testId: string, attempt: number): string => `${testId}#${attempt}`;

/** The test id of the call. */
export const callOf = (id: string): string => id.split("#")[0] ?? "";

/** Which attempt, from 1; 0 for a request that does not say. */
export const attemptOf = (id = ""): number => Number(id.split("#")[1] ?? 0);

/** What a request of the session carries instead: when it was sent, Unix time in ms. Under load it arrives much later. */
export const sessionRequestId = (): string => String(Date.now());
export const sentAt = ({ testId }: { readonly testId: string | undefined }): number => Number(testId);
