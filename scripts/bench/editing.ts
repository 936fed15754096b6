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
  {
    name: "the query of a search",
    code: 'prisma.cspm.search("¦")',
    finished: "prisma.cspm.search(\"config from cloud.resource where api.name = 'x'\");",
  },
  {
    name: "the options of a search",
    code: "prisma.cspm.search(\"config from cloud.resource where api.name = 'x'\", { ¦ })",
    finished: "prisma.cspm.search(\"config from cloud.resource where api.name = 'x'\", { limit: 10 });",
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
  // The first edits compile TypeScript's own code, which mustn't count for the file without a call.
  for (const ask of [(text: string) => editor.complete(text), (text: string) => editor.diagnose(text)])
    measureEdit(ask, BASE.code, rounds);
  const data = [];
  for (const { name, code, finished } of [BASE, ...EDITS]) {
    const file = join(folder, "edited.ts");
    await writeFile(file, HEAD + finished);
    const runs = [];
    for (let round = 0; round < (quick ? 1 : 5); round++) runs.push(await compile(folder, { file }, "7"));
    data.push({
      name,
      completion: measureEdit((text) => editor.complete(text), code, rounds),
      diagnostics: measureEdit((text) => editor.diagnose(text), finished, rounds),
      checkSeconds: median(runs.map(({ seconds }) => seconds)),
      runSeconds: median(runs.map(({ totalSeconds }) => totalSeconds)),
    });
  }
  const [base] = data;
  const ratio = (value: number, own = Number.NaN) => `${formatNumber(value / own, 1)} ×`;
  return {
    title: "Editing",
    text:
      "CPU time after an edit of a file with one call, until completions and until diagnostics are there, from TypeScript " +
      "5.9's language service, and their ratio to the same file without a call. The last columns are TypeScript 7's check " +
      "time for that file, and the ratio of its whole run.",
    columns: ["", "completions", "ratio", "diagnostics", "ratio", "TypeScript 7 checks", "ratio of its run"],
    rows: data.map(({ name, completion, diagnostics, checkSeconds, runSeconds }) => [
      name,
      `${formatNumber(completion, 0)} ms`,
      ratio(completion, base?.completion),
      `${formatNumber(diagnostics, 0)} ms`,
      ratio(diagnostics, base?.diagnostics),
      `${formatNumber(checkSeconds * 1000, 0)} ms`,
      ratio(runSeconds, base?.runSeconds),
    ]),
    data,
  };
}
