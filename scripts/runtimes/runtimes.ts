import { access, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Outcome } from "./program/check.ts";
import { readVersion, runProcess, type WriteArguments } from "./run-process.ts";
import { startSmokeServer } from "./server.ts";

/** The programs, bundled. */
export interface Programs {
  readonly process: string;
  readonly worker: string;
  readonly page: string;
}

/** The outcome of all checks in a runtime. */
export interface Report {
  readonly version: string;
  readonly outcomes: readonly Outcome[];
}

export interface Runtime {
  readonly name: string;
  /** A note for users of the runtime. */
  readonly note: string;
  /** Whether its version is pinned, so that the README's row is the same everywhere. */
  readonly isPinned: boolean;
  /** Undefined if it isn't installed. */
  readonly run: (programs: Programs) => Promise<Report | undefined>;
}

/** A package that has the runtimes as dependencies, so that `npm ci` of the repository stays small. */
export const FOLDER = resolve("test/runtimes");

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** A runtime whose package is its binary. */
function createProcessRuntime(name: string, binary: string, note: string, writeArguments: WriteArguments): Runtime {
  const file = join(FOLDER, "node_modules", binary);
  const run = async (programs: Programs): Promise<Report | undefined> => {
    if (!(await exists(file))) return undefined;
    const outcomes = await runProcess(file, writeArguments, programs.process);
    return { version: await readVersion(file), outcomes };
  };
  return { name, note, isPinned: true, run };
}

/** The variables that `loadConfig` reads before it has a complete configuration. */
const VARIABLES = [
  "PC_URL",
  "PC_IDENTITY",
  "PC_SECRET",
  "PC_VERIFY",
  "PC_CA_BUNDLE",
  "PC_HTTPS_PROXY",
  "PC_HTTP_PROXY",
  "PC_NAME",
  "PRISMA_PCPI_NAME",
  "PRISMACLOUD_JSON_CONFIG_FILE",
].join(",");

const runDeno: WriteArguments = ({ program, folder, host }) => [
  "run",
  "--no-prompt",
  "--no-config",
  "--cached-only",
  // Includes the address that refuses connections, but not the redirect's other origin: the client must not connect to it.
  `--allow-net=${host},127.0.0.1:1`,
  `--allow-read=${folder}`,
  `--allow-write=${folder}`,
  `--allow-env=${VARIABLES}`,
  program,
];

interface MiniflareModule {
  readonly Miniflare: new (options: object) => {
    dispatchFetch(url: string): Promise<{ json(): Promise<unknown> }>;
    dispose(): Promise<void>;
  };
}

/** workerd, in the simulator of its platform. */
async function runWorkerd({ worker }: Programs): Promise<Report | undefined> {
  const require = createRequire(join(FOLDER, "package.json"));
  if (!(await exists(join(FOLDER, "node_modules/miniflare/package.json")))) return undefined;
  const { Miniflare } = (await import(pathToFileURL(require.resolve("miniflare")).href)) as MiniflareModule;
  const { version } = JSON.parse(await readFile(require.resolve("workerd/package.json"), "utf8")) as {
    version: string;
  };
  const server = await startSmokeServer();
  const script = await readFile(worker, "utf8");
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-04-01" });
  try {
    const response = await miniflare.dispatchFetch(`http://localhost/?url=${encodeURIComponent(server.url)}`);
    return { version, outcomes: (await response.json()) as Outcome[] };
  } finally {
    await miniflare.dispose();
    await server.close();
  }
}

/** Finds a browser on this machine, or the one that CHROMIUM names. */
async function runChromium({ page: program }: Programs): Promise<Report | undefined> {
  const candidates = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"];
  let executablePath: string | undefined;
  for (const candidate of candidates)
    if (candidate !== undefined && (await exists(candidate))) executablePath ??= candidate;
  if (executablePath === undefined) return undefined;
  const source = await readFile(program, "utf8");
  const server = await startSmokeServer(
    `<!doctype html><script>${source.replaceAll("</script", "<\\/script")}</script>`,
  );
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const outcomes = await page.evaluate(() => (globalThis as { outcomes?: Promise<unknown> }).outcomes);
    return { version: browser.version(), outcomes: outcomes as Outcome[] };
  } finally {
    await browser.close();
    await server.close();
  }
}

const createNode = (major: number, note: string): Runtime =>
  createProcessRuntime(`Node.js ${major}`, `node${major}/bin/node`, note, ({ program }) => [program]);

export const RUNTIMES: readonly Runtime[] = [
  createNode(20, "20.19 and later"),
  createNode(22, ""),
  createNode(24, ""),
  createNode(26, ""),
  createProcessRuntime("Bun", "@oven/bun-linux-x64/bin/bun", "", ({ program }) => [program]),
  createProcessRuntime(
    "Deno",
    "@deno/linux-x64-glibc/deno",
    "needs `--allow-net`, and for `loadConfig` `--allow-env`",
    runDeno,
  ),
  { name: "workerd", note: "Cloudflare Workers; without `prisma-cloud-client/node`", isPinned: true, run: runWorkerd },
  {
    name: "Chromium",
    note: "browsers block calls to other origins that the API does not allow: pages may need a proxy",
    isPinned: false,
    run: runChromium,
  },
];
