import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Outcome } from "./program/check.ts";
import { startSmokeServer } from "./server.ts";

const run = promisify(execFile);

/** The checks of a runtime take a few seconds, on a busy machine a minute. */
const TIME_LIMIT = 300_000;

/** The inputs of the program in a runtime. */
export interface Surroundings {
  readonly program: string;
  readonly folder: string;
  /** `host:port` of the server. */
  readonly host: string;
}

/** The command of a runtime, and its arguments before the program. */
export type WriteArguments = (surroundings: Surroundings) => string[];

/** Runs the program in another process, without our environment variables. */
export async function runProcess(binary: string, writeArguments: WriteArguments, program: string): Promise<Outcome[]> {
  const server = await startSmokeServer();
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-runtime-"));
  try {
    const entry = { name: "smoke", url: server.url, identity: "id", secret: "secret" };
    await writeFile(join(folder, "credentials.json"), JSON.stringify([entry]), { mode: 0o600 });
    // The file isn't executable in packages that are installed without their scripts.
    await chmod(binary, 0o755).catch(() => undefined);
    const args = writeArguments({ program, folder, host: new URL(server.url).host });
    const env = { PC_URL: server.url, PC_IDENTITY: "id", PC_SECRET: "secret", NO_COLOR: "1" };
    const { stdout } = await run(binary, [...args, server.url, folder], { env, cwd: folder, timeout: TIME_LIMIT });
    return JSON.parse(stdout) as Outcome[];
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

export async function readVersion(binary: string): Promise<string> {
  await chmod(binary, 0o755).catch(() => undefined);
  const { stdout } = await run(binary, ["--version"]);
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? stdout.trim();
}
