import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { readBundled } from "../documents/bundled.ts";
import type { OpenApiDocument } from "../documents/openapi.ts";
import { listOperations } from "../documents/operations.ts";
import { InputError } from "../errors.ts";
import { median } from "./measure.ts";
import { writeNamedCalls } from "./named-programs.ts";
import { OURS } from "./peers.ts";
import { formatNumber, type Section } from "./report.ts";
import { writeCalls, writeProgram } from "./type-programs.ts";
import { root } from "./workspace.ts";

const run = promisify(execFile);
const COMPILERS = { "5.9": "node_modules/typescript/bin/tsc", "7": "node_modules/typescript7/bin/tsc" } as const;

interface Program {
  readonly name: string;
  readonly file: string;
  readonly operations: number;
}

const OPTIONS = {
  strict: true,
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  types: [],
  skipLibCheck: true,
};

/** Runs a Node script. Returns its output, even if it fails. */
async function runNode(args: readonly string[], cwd: string, timeout = 0): Promise<{ text: string; failed: boolean }> {
  try {
    const { stdout, stderr } = await run(process.execPath, args, { cwd, timeout, maxBuffer: 2 ** 28 });
    return { text: stdout + stderr, failed: false };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { text: stdout + stderr, failed: true };
  }
}

/** Writes the declarations that the package publishes. */
export async function writeDeclarations(folder: string): Promise<void> {
  const config = join(folder, "tsconfig.declarations.json");
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: join(folder, "declared"),
  };
  const settings = {
    extends: join(root, "tsconfig.json"),
    compilerOptions,
    include: [],
    files: [join(root, "src/index.ts")],
  };
  await writeFile(config, JSON.stringify(settings));
  await runNode([join(root, COMPILERS["5.9"]), "-p", config], root);
}

/** Writes a program for the types that openapi-typescript generates from the vendor's documents. */
async function writeVendorProgram(
  folder: string,
  vendor: string,
): Promise<Program & { failed: string[]; files: number }> {
  const target = join(folder, "vendor");
  await mkdir(target);
  const files = (await readdir(vendor)).filter((file) => /\.(json|ya?ml)$/.test(file)).sort();
  const failed: string[] = [];
  const head: string[] = ['import type { Client } from "openapi-fetch";'];
  const parameters: string[] = [];
  const calls: string[] = [];
  for (const [index, file] of files.entries()) {
    const out = join(target, `types${index}.d.ts`);
    // In another folder, because openapi-typescript would read our redocly.yaml.
    const cli = join(root, "node_modules/openapi-typescript/bin/cli.js");
    const { failed: crashed } = await runNode([cli, resolve(vendor, file), "-o", out], target, 120_000);
    if (crashed) {
      failed.push(file);
      continue;
    }
    const { parse } = await import("yaml");
    head.push(`import type { paths as Paths${index} } from "./types${index}.js";`);
    parameters.push(`client${index}: Client<Paths${index}>`);
    const document = parse(await readFile(join(vendor, file), "utf8")) as OpenApiDocument;
    calls.push(...writeCalls(listOperations(document), `client${index}`));
  }
  // Most likely the wrong folder, which must not appear as a result.
  if (calls.length === 0) throw new InputError(`${vendor}: openapi-typescript fails on all ${files.length} documents.`);
  const file = join(target, "calls.ts");
  await writeProgram(file, head, parameters.join(", "), calls);
  return { name: "openapi-fetch, the vendor's documents", file, operations: calls.length, failed, files: files.length };
}

export async function compile(folder: string, { file }: Pick<Program, "file">, compiler: keyof typeof COMPILERS) {
  const config = join(folder, "tsconfig.check.json");
  await writeFile(config, JSON.stringify({ compilerOptions: { ...OPTIONS, noEmit: true }, files: [file] }));
  const { text } = await runNode(
    [join(root, COMPILERS[compiler]), "-p", config, "--extendedDiagnostics", "--pretty", "false"],
    folder,
  );
  const read = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(text)?.[1]);
  return {
    instantiations: read("Instantiations"),
    seconds: read("Check time"),
    totalSeconds: read("Total time"),
    errors: text.match(/: error TS/g)?.length ?? 0,
  };
}

/** Measures the compiler on a file that calls every CSPM operation once. */
export async function measureTypes(folder: string, quick: boolean, vendor: string | undefined): Promise<Section> {
  await writeDeclarations(folder);
  const calls = writeCalls((await readBundled("cspm")).operations, "client");
  const ours = { name: OURS, file: join(folder, "ours.ts"), operations: calls.length };
  const bare = {
    name: "openapi-fetch, the same types",
    file: join(folder, "openapi-fetch.ts"),
    operations: calls.length,
  };
  await writeProgram(
    ours.file,
    ['import type { PrismaCloud } from "./declared/src/index.js";'],
    'client: PrismaCloud["cspm"]',
    calls,
  );
  const named = { name: `${OURS}, by name`, file: join(folder, "named.ts"), operations: calls.length };
  await writeProgram(
    named.file,
    ['import type { PrismaCloud } from "./declared/src/index.js";'],
    'client: PrismaCloud["cspm"]',
    writeNamedCalls((await readBundled("cspm")).operations, "client"),
  );
  const bareHead = [
    'import type { Client } from "openapi-fetch";',
    'import type { paths } from "./declared/generated/cspm.js";',
  ];
  await writeProgram(bare.file, bareHead, "client: Client<paths>", calls);
  const fromVendor = vendor === undefined ? undefined : await writeVendorProgram(folder, vendor);

  const data = [];
  for (const compiler of ["5.9", "7"] as const)
    for (const program of [ours, named, bare, ...(fromVendor ? [fromVendor] : [])]) {
      const runs = [];
      for (let number = 0; number < (quick ? 1 : 3); number++) runs.push(await compile(folder, program, compiler));
      const { instantiations = Number.NaN, errors = Number.NaN } = runs[0] ?? {};
      const { name, operations } = program;
      data.push({
        name,
        compiler,
        operations,
        instantiations,
        errors,
        seconds: median(runs.map(({ seconds }) => seconds)),
      });
    }
  const lost =
    fromVendor && fromVendor.failed.length > 0
      ? ` openapi-typescript fails on ${fromVendor.failed.length} of the vendor's ${fromVendor.files} files.`
      : "";
  return {
    title: "Types",
    text: `Checking one file that calls every CSPM operation once and reads its data.${lost}`,
    columns: ["", "TypeScript", "calls", "type instantiations", "check time", "errors"],
    rows: data.map(({ name, compiler, operations, instantiations, seconds, errors }) => [
      name,
      compiler,
      operations,
      formatNumber(instantiations, 0),
      `${formatNumber(seconds, 1)} s`,
      errors,
    ]),
    data: { programs: data, vendorFilesThatFail: fromVendor?.failed },
  };
}
