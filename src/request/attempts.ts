const several = new WeakMap<Response, number>();

/** Keeps how often the request behind an answer was sent, for those who find out later that the answer is wrong. */
export function keepAttempts(response: Response, attempts: number): void {
  if (attempts > 1) several.set(response, attempts);
}

/** How often the request behind an answer was sent. */
export const attemptsOf = (response: Response): number => several.get(response) ?? 1;
