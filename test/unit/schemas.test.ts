import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (file: string): string => readFileSync(join(import.meta.dirname, "../..", file), "utf8");

test("index.ts exports a type for each schema with `x-alias`", () => {
  const aliases = [...read("generated/schemas.ts").matchAll(/^export type (\w+)/gm)].map(([, name = ""]) => name);
  const [, list = ""] = /export type \{([^}]*)\} from "\.\.\/generated\/schemas\.ts"/.exec(read("src/index.ts")) ?? [];
  const exported = list.split(",").map((name) => name.trim());
  expect(aliases.length).toBeGreaterThan(50);
  expect(aliases.filter((name) => !exported.includes(name))).toEqual([]);
});
