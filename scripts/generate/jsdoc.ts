import type { Operation } from "../documents/operations.ts";

interface Permission {
  readonly feature: string;
  readonly access: string;
}

interface RateLimit {
  readonly requests: number;
  readonly per: string;
  readonly burst?: number;
}

/** Replaces `METHOD /path` in a description by the operationId. */
function replacePaths(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^`]*)`/g, (quoted, operation: string) => {
    const name = names.get(operation);
    return name === undefined ? quoted : `\`${name}\``;
  });
}

/** Writes which permissions and roles a caller needs, as far as they're known. */
function describeAccess({ source }: Operation): string[] {
  const permissions = (source["x-required-permissions"] ?? []) as readonly Permission[];
  const roles = (source["x-permitted-roles"] ?? []) as readonly string[];
  const needed = permissions.map(({ feature, access }) => `\`${feature}\` (${access})`);
  return [
    ...(needed.length > 0 ? [`Permissions: ${needed.join(", ")}.`] : []),
    ...(roles.length > 0 ? [`Roles: ${roles.join(", ")}.`] : []),
  ];
}

/** Writes how often a user may call an operation, if that's known. */
function describeRate({ source }: Operation): string[] {
  const rate = source["x-rate-limit"] as RateLimit | undefined;
  if (!rate) return [];
  const burst = rate.burst === undefined ? "" : `, in bursts of ${rate.burst}`;
  return [`Rate limit: ${rate.requests} a ${rate.per}${burst}.`];
}

/** Writes what the extensions of an operation state: pages, job, permissions, roles and rate limit. */
export const describeNotes = (operation: Operation): string[] => [
  ...("x-pagination" in operation.source ? ["Pages: read the whole list with `.paginate()`."] : []),
  ...("x-job" in operation.source ? ["Job: wait for the result and download it with `.job()`."] : []),
  ...describeAccess(operation),
  ...describeRate(operation),
];

/** Reads the sentence of a description that names the replacement of a deprecated operation. */
const DEPRECATION = /\s*Deprecated: (.+)$/s;

/** Splits a description into lines of a JSDoc comment, and escapes the end marker. */
const toLines = (text: string): string[] => text.replaceAll("*/", "*\\/").split("\n");

/**
 * Writes the JSDoc lines of a named operation: its description, its path, and what a caller has to know.
 * @param names operationIds by `METHOD /path`, for references to other operations
 */
export function describeOperation(operation: Operation, names: ReadonlyMap<string, string>): string[] {
  const { name, source } = operation;
  const { summary = "", description = "", deprecated, externalDocs } = source;
  const [, replacement] = DEPRECATION.exec(description) ?? [];
  const text = deprecated ? description.replace(DEPRECATION, "") : description;
  const paragraphs = [
    `${summary}.`,
    replacePaths(text, names),
    `\`${name}\``,
    describeNotes(operation).join(" "),
  ].filter((paragraph) => paragraph !== "");
  const lines = paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...toLines(paragraph)]);
  const tags = [
    ...(deprecated ? toLines(`@deprecated ${replacePaths(replacement ?? "", names)}`.trim()) : []),
    ...(externalDocs ? [`@see ${externalDocs.url}`] : []),
  ];
  return tags.length > 0 ? [...lines, "", ...tags] : lines;
}
