/** The types of src/ that generated types use. */
const IMPORTS = {
  JsonOf: "../src/jobs/job.ts",
  NamedOperation: "../src/named/types.ts",
  NamedOperationWithInput: "../src/named/types.ts",
  PagedOperation: "../src/named/types.ts",
  PagedOperationWithInput: "../src/named/types.ts",
  JobOperation: "../src/named/types.ts",
  JobOperationWithInput: "../src/named/types.ts",
  ItemAt: "../src/pages/pager.ts",
} as const;

/** Writes the imports from src/ that generated source needs. */
export function writeImports(source: string): string {
  const lines = Object.entries(IMPORTS)
    .filter(([name]) => new RegExp(`\\b${name}<`).test(source))
    .map(([name, file]) => `import type { ${name} } from "${file}";\n`);
  return lines.join("");
}
