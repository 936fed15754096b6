import { execFile, spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

export type Packages = Readonly<Record<string, string>>;

export interface RunResult {
  /** Undefined if the process was killed: after the timeout, or by a signal. */
  readonly code: number | undefined;
  readonly output: string;
}

const TIMEOUT = 10 * 60_000;
const MAX_OUTPUT = 256 * 1024 * 1024;

function runFile(file: string, args: readonly string[], cwd: string): Promise<RunResult> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", DO_NOT_TRACK: "1", NODE_OPTIONS: "" };
  return new Promise((done) => {
    execFile(file, args, { cwd, env, timeout: TIMEOUT, maxBuffer: MAX_OUTPUT }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === "number" ? error.code : undefined) : 0;
      done({ code, output: `${stdout}${stderr}` });
    });
  });
}

/** A folder with the packages of one tool. */
export class Project {
  readonly folder: string;
  readonly #node: string;

  constructor(folder: string, node: string) {
    this.folder = folder;
    this.#node = node;
  }

  /** Runs a script with Node. Its path is relative to the project. */
  run(script: string, ...args: string[]): Promise<RunResult> {
    return runFile(this.#node, [resolve(this.folder, script), ...args], this.folder);
  }

  /** Starts a script of the project that keeps running. */
  start(script: string, ...args: string[]): ChildProcess {
    return spawn(this.#node, [resolve(this.folder, script), ...args], {
      cwd: this.folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  async write(name: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.folder, name)), { recursive: true });
    await writeFile(join(this.folder, name), content);
  }

  /** Deletes earlier output and returns its path. */
  async clear(name: string): Promise<string> {
    await rm(join(this.folder, name), { recursive: true, force: true });
    return join(this.folder, name);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Installs pinned packages into a folder below `cache`, unless they are there. Returns the folder. */
async function install(cache: string, name: string, packages: Packages): Promise<string> {
  const pins = JSON.stringify(packages);
  const key = createHash("sha256").update(pins).digest("hex").slice(0, 8);
  const folder = resolve(cache, `${name.replaceAll(/[^\w]+/g, "-").replace(/^-/, "")}-${key}`);
  const done = join(folder, "installed");
  if (await exists(done)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies: packages }),
  );
  const flags = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const { code, output } = await runFile("npm", ["install", ...flags], folder);
  if (code !== 0) throw new Error(`npm could not install ${pins}:\n${output.trim()}`);
  await writeFile(done, "");
  return folder;
}

/** Some tools need a newer Node than this package. */
const NODE = "24.21.0";

async function findNode(cache: string): Promise<string> {
  if (Number.parseInt(process.versions.node) >= Number.parseInt(NODE)) return process.execPath;
  return join(await install(cache, "node", { node: NODE }), "node_modules/.bin/node");
}

/** Installs the packages of a tool. */
export async function openProject(cache: string, name: string, packages: Packages): Promise<Project> {
  const project = new Project(await install(cache, name, packages), await findNode(cache));
  // Some tools look for a configuration in parent folders, and find one that belongs to something else.
  await project.write("tsconfig.json", "{}");
  return project;
}
