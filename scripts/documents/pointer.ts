/** A step below a schema: a property's name, any element of an array, or any property of a map. */
export type Segment = { property: string } | "[]" | ".*";

const PLAIN = String.raw`[\w$@/:-]+`;
const QUOTED = String.raw`"(?:[^"\\]|\\.)*"`;
const PROPERTY = String.raw`\.(?:\*|${PLAIN}|${QUOTED})`;
const isPlain = new RegExp(`^${PLAIN}$`);

/** Formats a pointer: `.data.items[].id`, `.counts.*`, `."policy.name"` (names with other characters are quoted). */
export function formatPointer(segments: readonly Segment[]): string {
  const text = (segment: Segment) => {
    if (typeof segment === "string") return segment;
    return `.${isPlain.test(segment.property) ? segment.property : JSON.stringify(segment.property)}`;
  };
  return segments.map(text).join("");
}

const segment = new RegExp(String.raw`\[\]|\.\*|\.(${PLAIN}|${QUOTED})`, "y");

/** Parses a formatted pointer. Returns undefined if it's invalid. */
export function parsePointer(pointer: string): Segment[] | undefined {
  const segments: Segment[] = [];
  segment.lastIndex = 0;
  while (segment.lastIndex < pointer.length) {
    const [step, name] = segment.exec(pointer) ?? [];
    if (step === undefined) return undefined;
    if (name === undefined) segments.push(step === "[]" ? "[]" : ".*");
    else segments.push({ property: name.startsWith('"') ? (JSON.parse(name) as string) : name });
  }
  return segments;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const token = new RegExp(String.raw`\.\*\*|\[\]|${PROPERTY}`, "y");

/**
 * Compiles a pattern to a regular expression over formatted pointers. `.*` matches any property. `.**` matches any number of
 * steps: zero or more in the middle, one or more at the end. Returns undefined if the pattern is invalid.
 */
export function pointerPattern(text: string): string | undefined {
  let expression = "";
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const [step] = token.exec(text) ?? [];
    if (step === undefined) return undefined;
    const last = token.lastIndex === text.length;
    if (step === ".**") expression += String.raw`(?:\[\]|${PROPERTY})${last ? "+" : "*"}`;
    else expression += step === ".*" ? PROPERTY : escape(step);
    if (last) break;
  }
  return expression;
}
