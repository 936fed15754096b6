import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { pointerPattern } from "../documents/pointer.ts";
import { InputError } from "../errors.ts";
import { COMPARED, type Kind } from "./difference.ts";

/** Differences that entries may note although they aren't compared, so an outdated note goes undetected. */
export const NOTED = {
  answers: "which properties responses require",
  statuses: "which statuses are declared",
  errors: "error keys",
  format: "the format of a string or number; integer or number",
  style: "how a list is written in a query",
  limits: "lengths, patterns and defaults",
  schemas: "how many schemas describe one thing, and whether they are open",
  wording: "the text of a description",
  example: "a wrong example of the vendor's",
} as const;

/** Reasons for a difference, from the strongest evidence to the weakest. */
export const REASONS = {
  recorded: "a response or request of a tenant",
  client: "a public client sends or reads it",
  documented: "the vendor's prose, examples or guides contradict the vendor's schema",
  undocumented: "the vendor has never listed it; clients use it",
  removed: "the vendor no longer lists it; clients use it",
  "wrong-path": "the vendor's path cannot be right",
  "impossible-type": "not a JSON type, or a type that can't be sent",
  "empty-object": "the vendor's schema is empty, so ours has another source",
  circular: "the vendor's schema is circular and ours is not, or the other way round",
  duplicate: "one schema of ours for several equal schemas of the vendor's",
  "media-type": "the body isn't JSON",
  inferred: "by analogy with other responses of the same service; not recorded",
} as const;

export type Reason = keyof typeof REASONS;

/** An entry of openapi/deviations.yaml. In the file, a string may replace a list with one item. */
export interface Deviation {
  area: readonly string[];
  operation: readonly string[];
  pointer: readonly string[];
  differs: readonly (Kind | keyof typeof NOTED)[];
  reason: Reason;
  upstream: string;
  here: string;
  evidence: string;
}

const FIELDS = ["area", "operation", "pointer", "differs", "reason", "upstream", "here", "evidence"];
const LISTS = FIELDS.slice(0, 4);

/** Formats the title of an entry for messages. */
export const formatTitle = ({
  area,
  operation,
  pointer,
}: Pick<Deviation, "area" | "operation" | "pointer">): string => {
  const short = ([first = "", ...others]: readonly string[]) =>
    others.length > 0 ? `${first} and ${others.length} more` : first;
  return `${short(area)}: ${short(operation)}, ${short(pointer)}`;
};

/**
 * Parses a deviations file.
 * @throws {InputError} for the first malformed entry
 */
export function parseDeviations(text: string): Deviation[] {
  const list = parseYaml(text);
  if (!Array.isArray(list)) throw new InputError("must be a list of entries.");
  return list.map((raw: unknown, index) => {
    const entry = { ...(raw as Record<string, unknown>) };
    for (const field of LISTS) entry[field] = [entry[field] ?? []].flat();
    const deviation = entry as unknown as Deviation;
    const wrong = findMistake(deviation);
    if (wrong) throw new InputError(`Entry ${index + 1} (${formatTitle(deviation)}): ${wrong}`);
    return deviation;
  });
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new InputError(`invalid YAML: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * Reads openapi/deviations.yaml.
 * @throws {InputError} naming the file, if it can't be read or has a malformed entry
 */
export async function readDeviations(file: string): Promise<Deviation[]> {
  try {
    return parseDeviations(await readFile(file, "utf8"));
  } catch (cause) {
    throw new InputError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function findMistake(entry: Deviation): string | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...entry };
  const unknown = Object.keys(fields).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) return `unknown field \`${unknown}\`. Known fields: ${FIELDS.join(", ")}.`;
  for (const field of FIELDS) {
    const values = [fields[field]].flat();
    if (values.length === 0 || values.some((value) => typeof value !== "string" || value.trim() === ""))
      return `\`${field}\` must be a non-empty string${LISTS.includes(field) ? " or list of strings" : ""}.`;
  }
  const differs = entry.differs.find((kind) => !(kind in COMPARED) && !(kind in NOTED));
  if (differs !== undefined)
    return `unknown \`differs\` value ${differs}. Known values: ${Object.keys({ ...COMPARED, ...NOTED }).join(", ")}.`;
  if (!(entry.reason in REASONS))
    return `unknown \`reason\` ${entry.reason}. Known reasons: ${Object.keys(REASONS).join(", ")}.`;
  const pointer = entry.pointer.find((text) => !compilePointer(text));
  return pointer === undefined ? undefined : `invalid pointer \`${pointer}\`. openapi/README.md describes the syntax.`;
}

const PLACE =
  /^(?:(operation|path)$|(request|response)(?: (.+))?$|((?:query|header|cookie|path) (?:"(?:[^"\\]|\\.)*"|[^\s"]+))(?: (.+))?$)/;

/** Compiles the pointer of an entry to a regular expression over pointers of differences. Undefined if it's invalid. */
export function compilePointer(pointer: string): RegExp | undefined {
  const match = PLACE.exec(pointer);
  if (!match) return undefined;
  const [, whole, body, bodyPath, parameter, parameterPath] = match;
  const place = whole ?? body ?? parameter ?? "";
  const path = bodyPath ?? parameterPath;
  const below = path === undefined ? "" : pointerPattern(path);
  if (below === undefined) return undefined;
  const start = place.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", String.raw`[^\s"]*`);
  return new RegExp(`^${start}${path === undefined ? "" : ` ?${below}`}$`);
}

/** Collects the operations with a wrong path in the vendor's documents: the vendor's name -> ours. */
export function collectCorrectedPaths(deviations: readonly Deviation[]): Map<string, string> {
  const corrected = new Map<string, string>();
  for (const { differs, operation, upstream, here } of deviations) {
    if (!differs.includes("path")) continue;
    for (const name of operation) {
      const [method = "", path = ""] = name.split(" ");
      if (path.startsWith(here)) corrected.set(`${method} ${upstream}${path.slice(here.length)}`, name);
    }
  }
  return corrected;
}
