import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Editor } from "../editor/language-service.ts";
import { median } from "./measure.ts";
import { formatNumber, type Section } from "./report.ts";
import { compile, writeDeclarations } from "./types.ts";

const HEAD = `import type { PrismaCloud } from "./declared/src/index.js";
import type { Client } from "openapi-fetch";
import type { paths } from "./declared/generated/cspm.js";
declare const prisma: PrismaCloud;
declare const bare: Client<paths>;
`;

interface Edit {
  readonly name: string;
  /** The unfinished code, with the cursor. */
  readonly code: string;
  /** The finished code, which must compile. */
  readonly finished: string;
}

/** The baseline of every row: an edit in the same file without a call. */
const BASE: Edit = {
  name: "no call",
  code: "const own: { key: 1 } = { ¦ };",
  finished: "const own: { key: 1 } = { key: 1 };",
};

const EDITS: readonly Edit[] = [
  { name: "a name", code: "prisma.cspm.¦", finished: "prisma.cspm.listPolicies();" },
  {
    name: "a query by name",
    code: "prisma.cspm.listPolicies({ query: { ¦ } })",
    finished: "prisma.cspm.listPolicies({ query: {} });",
  },
  {
    name: "the body of a list by name",
    code: "prisma.cspm.listAlerts.paginate({ body: { ¦ } })",
    finished: "prisma.cspm.listAlerts.paginate({ body: {} });",
  },
  { name: "a GET path", code: 'prisma.cspm.GET("¦")', finished: 'prisma.cspm.GET("/v2/policy");' },
  {
    name: "the query of a GET",
    code: 'prisma.cspm.GET("/v2/policy", { params: { query: { ¦ } } })',
    finished: 'prisma.cspm.GET("/v2/policy", { params: { query: {} } });',
  },
  {
    name: "the path of a list",
    code: 'prisma.cspm.paginate("POST", "¦")',
    finished: 'prisma.cspm.paginate("POST", "/v2/alert", { body: {} });',
  },
  {
    name: "the body of a list",
    code: 'prisma.cspm.paginate("POST", "/v2/alert", { body: { ¦ } })',
    finished: 'prisma.cspm.paginate("POST", "/v2/alert", { body: {} });',
  },
  {
    name: "the body of a job",
    code: 'prisma.cspm.job("POST", "/alert/csv", { body: { ¦ } })',
    finished: 'prisma.cspm.job("POST", "/alert/csv", { body: {} });',
  },
  { name: "a GET path with openapi-fetch", code: 'bare.GET("¦")', finished: 'bare.GET("/v2/policy", {});' },
];

/** Returns the CPU time of a completion after an edit, in ms: the median of several. */
function measureEdit(ask: (code: string) => unknown, code: string, rounds: number): number {
  const times: number[] = [];
  // The first round reads the declarations.
  for (let round = -1; round < rounds; round++) {
    const start = process.cpuUsage();
    ask(`${HEAD}${code} // ${round}`);
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) times.push((user + system) / 1000);
  }
  return median(times);
}

/** Measures how long an editor waits after each edit of a file with one call, compared to the same file without it. */
export async function measureEditing(folder: string, quick: boolean): Promise<Section> {
  await writeDeclarations(folder);
  const editor = new Editor(folder);
  const rounds = quick ? 3 : 15;
  const data = [];
  for (const { name, code, finished } of [BASE, ...EDITS]) {
    const file = join(folder, "edited.ts");
    await writeFile(file, HEAD + finished);
    const checks = [];
    for (let round = 0; round < (quick ? 1 : 5); round++) checks.push((await compile(folder, { file }, "7")).seconds);
    data.push({
      name,
      completion: measureEdit((text) => editor.complete(text), code, rounds),
      diagnostics: measureEdit((text) => editor.diagnose(text), finished, rounds),
      checkSeconds: median(checks),
    });
  }
  const [base] = data;
  const ratio = (value: number, own = Number.NaN) => `${formatNumber(value / own, 1)} ×`;
  return {
    title: "Editing",
    text:
      "CPU time after an edit of a file with one call, until completions and until diagnostics are there, from TypeScript " +
      "5.9's language service, and their ratio to the same file without a call. The last column is the compiler's check " +
      "time for that file in TypeScript 7.",
    columns: ["", "completions", "ratio", "diagnostics", "ratio", "check in TypeScript 7"],
    rows: data.map(({ name, completion, diagnostics, checkSeconds }) => [
      name,
      `${formatNumber(completion, 0)} ms`,
      ratio(completion, base?.completion),
      `${formatNumber(diagnostics, 0)} ms`,
      ratio(diagnostics, base?.diagnostics),
      `${formatNumber(checkSeconds * 1000, 0)} ms`,
    ]),
    data,
  };
}
