const MAX_WIDTH = 80;
const INDENT = "  ";

/** Writes a JSON value as a TypeScript literal: on one line if it fits, names without quotes if they can be. */
export function writeLiteral(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + INDENT;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => writeLiteral(item, inner))
    : Object.entries(value).map(([name, item]) => `${writeName(name)}: ${writeLiteral(item, inner)}`);
  const [open, close] = isList ? "[]" : "{}";
  if (parts.length === 0) return `${open}${close}`;
  const pad = isList ? "" : " ";
  const line = `${open}${pad}${parts.join(", ")}${pad}${close}`;
  if (indent.length + line.length <= MAX_WIDTH && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

const writeName = (name: string): string => (/^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name));
