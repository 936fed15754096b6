import { spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { inject, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Simulator } from "../../src/simulator/index.ts";

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Process {
  /** Standard input. Default: none. */
  readonly input?: string;
  /** The home folder, where configuration files are looked for. Default: one that doesn't exist. */
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Variables that lead to a simulator. */
export const configure = ({ url, credentials }: Simulator): Record<string, string> => ({
  PC_URL: url,
  PC_IDENTITY: credentials.accessKeyId,
  PC_SECRET: credentials.secretKey,
});

/** Starts the command with the given environment only. It polls without waiting. */
export function start(args: readonly string[], { home = "/nonexistent", env = {} }: Process = {}) {
  const commands = inject("commands");
  const shortWaits = join(commands, "test/setup/short-waits.process.mjs");
  return spawn(process.execPath, ["--import", shortWaits, join(commands, "src/cli/main.mjs"), ...args], {
    env: { PATH: process.env["PATH"], HOME: home, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs the command to its end. */
export function runCommand(args: readonly string[], options: Process = {}): Promise<Outcome> {
  const child = start(args, options);
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  // It may end without reading its input.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input);
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      done({ code, ...output });
    });
  });
}

type Stream = PassThrough & { isTTY: boolean };

/** Runs the command in this process and its environment, as if both outputs were terminals or neither. */
export async function runWithStreams(
  args: readonly string[],
  input = "",
  isTTY = false,
  signal = new AbortController().signal,
): Promise<Outcome> {
  const [stdin, stdout, stderr] = [0, 1, 2].map(() => Object.assign(new PassThrough(), { isTTY })) as [
    Stream,
    Stream,
    Stream,
  ];
  stdin.end(input);
  const outputs = [text(stdout), text(stderr)] as const;
  const code = await run(args, { stdin, stdout, stderr, signal });
  stdout.end();
  stderr.end();
  return { code, stdout: await outputs[0], stderr: await outputs[1] };
}

/**
 * Runs the command to its end in this process, which takes a tenth of the time, with the variables that a process would
 * have. For tests of what it prints. Not two at a time, since they share the environment.
 */
export async function runInProcess(
  args: readonly string[],
  { input = "", home = "/nonexistent", env = {} }: Process = {},
): Promise<Outcome> {
  try {
    for (const name of Object.keys(process.env)) if (/^(?:PC|PRISMA)_/.test(name)) vi.stubEnv(name, undefined);
    for (const [name, value] of Object.entries({ HOME: home, ...env })) vi.stubEnv(name, value);
    return await runWithStreams(args, input);
  } finally {
    vi.unstubAllEnvs();
  }
}
