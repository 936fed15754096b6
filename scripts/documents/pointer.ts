/** A step below a schema: a property's name, any element of an array, or any property of a map. */
export type Segment = { property: string } | "[]" | ".*";

const PLAIN = String.raw`[\w$@/:-]+`;
const QUOTED = String.raw`"(?:[^"\\]|\\.)*"`;
const PROPERTY = String.raw`\.(?:\*|${PLAIN}|${QUOTED})`;
const isPlain = new RegExp(`^${PLAIN}$`);

/** `.data.items[].id`, `.counts.*`, `."policy.name"`: names with other characters stand in quotes. */
export function pointerOf(segments: readonly Segment[]): string {
  const text = (segment: Segment) => {
    if (typeof segment === "string") return segment;
    return `.${isPlain.test(segment.property) ? segment.property : JSON.stringify(segment.property)}`;
  };
  return segments.map(text).join("");
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const token = new RegExp(String.raw`\.\*\*|\[\]|${PROPERTY}`, "y");

/**
 * The pattern's expression, over what `pointerOf` writes. `.*` stands for any property, `.**` for any number of steps:
 * none or more between others, one or more at the end. Undefined where the text is no pattern.
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
