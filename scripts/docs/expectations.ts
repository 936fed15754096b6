import type { Page } from "playwright-core";

/** @throws {Error} if the two differ */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}.`);
}

/**
 * Waits until an element with exactly this text is in the upper half of the window, as after following a link to it.
 * @throws {Error} if it isn't there in time
 */
export async function expectInView(page: Page, selector: string, text: string): Promise<void> {
  const isInView = ([css, content]: readonly string[]): boolean =>
    [...document.querySelectorAll(css ?? "")].some((element) => {
      const { top } = element.getBoundingClientRect();
      return element.textContent.trim() === content && top >= 0 && top < innerHeight / 2;
    });
  try {
    await page.waitForFunction(isInView, [selector, text] as const);
  } catch (cause) {
    throw new Error(`${page.url()} doesn't scroll to "${text}".`, { cause });
  }
}
