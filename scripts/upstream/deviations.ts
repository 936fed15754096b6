import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { pointerPattern } from "../documents/pointer.ts";
import { InputError } from "../input-error.ts";
import { COMPARED, type Kind } from "./difference.ts";

/** What entries may note that is not compared, so that nothing tells when it has become untrue. */
export const NOTED = {
  answers: "which properties answers require",
  statuses: "which statuses are declared",
  errors: "error keys",
  format: "the format of a text or number; integer or number",
  style: "how a list is written in a query",
  limits: "lengths, patterns and defaults",
  schemas: "into how many schemas one thing is cut, and whether they are open",
  wording: "what a description says",
  example: "an example of the vendor's that does not fit",
} as const;

/** Why the documents differ, from the strongest evidence to the weakest. */
export const REASONS = {
  recorded: "an answer or request that a tenant has seen",
  client: "a public client sends or reads it",
  documented: "the vendor's own prose, examples and guides, against the vendor's schema",
  undocumented: "the vendor has never listed it; clients use it",
  removed: "the vendor has listed it before, and clients use it",
  "wrong-path": "the vendor's path cannot be right",
  "impossible-type": "no JSON type, or nothing that can be sent",
  "empty-object": "the vendor's schema says nothing, so the shape is taken from elsewhere",
  circular: "the vendor's schema contains itself and is written as one that ends, or the other way round",
  duplicate: "several schemas of the vendor's for one thing are one here",
  "media-type": "what comes is no JSON",
  inferred: "by analogy with the same service's other answers; nothing is recorded",
} as const;

export type Reason = keyof typeof REASONS;

/** An entry of openapi/deviations.yaml. Everywhere, one text may stand for a list of one. */
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

/** How an entry is referred to in messages. */
export const titleOf = ({ area, operation, pointer }: Pick<Deviation, "area" | "operation" | "pointer">): string => {
  const short = ([first = "", ...others]: readonly string[]) =>
    others.length > 0 ? `${first} and ${others.length} more` : first;
  return `${short(area)}: ${short(operation)}, ${short(pointer)}`;
};

/**
 * The entries of a deviations file.
 * @throws {InputError} for the first entry that is not well-formed
 */
export function parseDeviations(text: string): Deviation[] {
  const list = yamlOf(text);
  if (!Array.isArray(list)) throw new InputError("The file is a list of entries.");
  return list.map((raw: unknown, index) => {
    const entry = { ...(raw as Record<string, unknown>) };
    for (const field of LISTS) entry[field] = [entry[field] ?? []].flat();
    const deviation = entry as unknown as Deviation;
    const wrong = mistakeIn(deviation);
    if (wrong) throw new InputError(`Entry ${index + 1} (${titleOf(deviation)}): ${wrong}`);
    return deviation;
  });
}

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new InputError(`It is no YAML: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * The entries of openapi/deviations.yaml.
 * @throws {InputError} naming the file, where it cannot be read or has a fault
 */
export async function readDeviations(file: string): Promise<Deviation[]> {
  try {
    return parseDeviations(await readFile(file, "utf8"));
  } catch (cause) {
    throw new InputError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function mistakeIn(entry: Deviation): string | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...entry };
  const unknown = Object.keys(fields).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) return `\`${unknown}\` is no field of an entry; these are: ${FIELDS.join(", ")}.`;
  for (const field of FIELDS) {
    const values = [fields[field]].flat();
    if (values.length === 0 || values.some((value) => typeof value !== "string" || value.trim() === ""))
      return `\`${field}\` is a text${LISTS.includes(field) ? " or a list of texts" : ""}, and not empty.`;
  }
  const differs = entry.differs.find((kind) => !(kind in COMPARED) && !(kind in NOTED));
  if (differs !== undefined)
    return `\`differs\` does not know ${differs}; it knows ${Object.keys({ ...COMPARED, ...NOTED }).join(", ")}.`;
  if (!(entry.reason in REASONS))
    return `\`reason\` does not know ${entry.reason}; it knows ${Object.keys(REASONS).join(", ")}.`;
  const pointer = entry.pointer.find((text) => !placePattern(text));
  return pointer === undefined ? undefined : `\`${pointer}\` is no pointer; openapi/README.md describes them.`;
}

const PLACE =
  /^(?:(operation|path)$|(request|response)(?: (.+))?$|((?:query|header|cookie|path) (?:"(?:[^"\\]|\\.)*"|[^\s"]+))(?: (.+))?$)/;

/** The expression that a pointer of an entry stands for, over the pointers of differences. Undefined where it is none. */
export function placePattern(pointer: string): RegExp | undefined {
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

/** The operations that the vendor lists under another path: the vendor's name -> ours. */
export function correctedPaths(deviations: readonly Deviation[]): Map<string, string> {
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
