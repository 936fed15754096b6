import { Finder } from "../../src/find/find.ts";
import { describeCount, moveFocus, renderResult, type SiteEntry } from "./results.ts";

// Runs in the start page.

const LIMIT = 8;
const COPIED_MS = 1500;

function findElement(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The start page lacks ${selector}.`);
  return element;
}

/** Makes the search box of the start page work. The words are kept in the URL, so that Back returns to the results. */
export function startSearch(entries: readonly SiteEntry[]): void {
  const finder = new Finder(entries);
  const input = findElement("#search") as HTMLInputElement;
  const results = findElement("#results");
  const status = findElement("#status");

  const showResults = (): void => {
    const matches = finder.find(input.value, LIMIT);
    results.innerHTML = matches.map(({ entry }) => renderResult(entry)).join("");
    status.textContent = describeCount(input.value, matches.length);
  };
  const readUrl = (): void => {
    input.value = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    showResults();
  };

  input.addEventListener("input", () => {
    const hash = input.value === "" ? "" : `#${new URLSearchParams({ q: input.value }).toString()}`;
    history.replaceState(null, "", hash || location.pathname);
    showResults();
  });
  findElement("form").addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector<HTMLAnchorElement>("h2 a")?.click();
  });
  findElement("main").addEventListener("keydown", (event) => {
    moveByKey(event, input, results);
  });
  results.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement) void copyCall(target);
  });
  addEventListener("hashchange", readUrl);
  readUrl();
}

function moveByKey(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const links = [...results.querySelectorAll<HTMLAnchorElement>("h2 a")];
  const current = links.findIndex((link) => link.closest("li")?.contains(document.activeElement));
  const next = event.key === "Escape" ? -1 : moveFocus(event.key, current, links.length);
  if (next === current) return;
  event.preventDefault();
  (links[next] ?? input).focus();
}

async function copyCall(button: HTMLButtonElement): Promise<void> {
  const code = button.parentElement?.querySelector("code");
  if (!code) return;
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  } catch {
    // Browsers may forbid it. The text is selected instead, ready for Ctrl+C.
    getSelection()?.selectAllChildren(code);
    button.textContent = "Selected";
  }
  setTimeout(() => (button.textContent = "Copy"), COPIED_MS);
}
