import { writeCalls } from "../../src/find/calls.ts";
import type { GuideEntry } from "./guides.ts";
import type { HelperEntry } from "./helpers.ts";
import type { OperationCard } from "./operation-cards.ts";

/** Anything that the search of the site finds. */
export type SiteEntry = OperationCard | HelperEntry | GuideEntry;

// Runs in the start page.

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** Renders Markdown code spans in a string. */
const renderText = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");

/** Renders one result of a search as a list item. */
export function renderResult(entry: SiteEntry): string {
  return entry.kind === "operation" ? renderOperation(entry) : renderOther(entry);
}

function renderOperation(card: OperationCard): string {
  const { name, summary, operation, text = "", notes, deprecated, href, vendorPage } = card;
  const { byName, byPath } = writeCalls(card);
  return `<li>
<h2><a href="${escapeHtml(href)}">${renderText(summary)}</a>${deprecated ? ' <strong class="deprecated">deprecated</strong>' : ""}</h2>
<p><code>${escapeHtml(name)}</code> <code>${escapeHtml(operation)}</code></p>
<p>${renderText(text)}</p>
${notes.length > 0 ? `<p class="notes">${renderText(notes.join(" "))}</p>` : ""}
${renderCall("by name", byName)}
${renderCall("by path", byPath)}
${vendorPage === undefined ? "" : `<p><a href="${escapeHtml(vendorPage)}" rel="noreferrer">The vendor's page</a></p>`}
</li>`;
}

const renderCall = (style: string, call: string): string =>
  `<div class="call"><pre aria-label="Call ${style}" tabindex="-1"><code>${escapeHtml(call)}</code></pre><button type="button" aria-label="Copy the call ${style}">Copy</button></div>`;

function renderOther({ kind, name, summary, href }: HelperEntry | GuideEntry): string {
  return `<li>
<h2><a href="${escapeHtml(href)}">${renderText(name)}</a> <span class="kind">${kind}</span></h2>
<p>${renderText(summary)}</p>
</li>`;
}

/** Says how many results there are. Screen readers announce it. */
export function describeCount(words: string, count: number): string {
  if (words.trim() === "") return "";
  if (count === 0) return `Nothing matches "${words.trim()}". Try other words, for example a noun of the console.`;
  return count === 1 ? "1 result" : `${count} results, best match first`;
}

/**
 * Resolves which result gets the focus on an arrow key. -1 is the search box.
 * @param current the focused result
 */
export function moveFocus(key: string, current: number, count: number): number {
  if (key === "ArrowDown") return Math.min(current + 1, count - 1);
  return key === "ArrowUp" ? Math.max(current - 1, -1) : current;
}
