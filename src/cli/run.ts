import { PrismaCloudError } from "../index.ts";
import { ConfigError } from "../node/index.ts";
import { VERSION } from "../version.ts";
import { printLine, type Terminal } from "./terminal.ts";
import { GENERAL_USAGE, InputError, isCommand, USAGE, UsageError, type Command } from "./usage.ts";

/** Exit codes. Every command of this project has the same. */
const EXIT = {
  success: 0,
  /** The API or the network failed, or nothing was found. */
  failure: 1,
  /** The command was called incorrectly, or its configuration or input can't be used. */
  usage: 2,
  /** A bug. EX_SOFTWARE of sysexits.h. */
  internal: 70,
  /** 128 + SIGINT, as shells have it. */
  interrupted: 130,
} as const;

/** Each is loaded when it runs: `whoami` needs no documents, and only `simulate` the simulator. */
const COMMANDS: Readonly<Record<Command, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  whoami: async (args, terminal) => (await import("./whoami.ts")).runWhoami(args, terminal),
  find: async (args, terminal) => (await import("./find.ts")).runFind(args, terminal),
  call: async (args, terminal) => (await import("./call.ts")).runCall(args, terminal),
  simulate: async (args, terminal) => (await import("./simulate.ts")).runSimulate(args, terminal),
};

/** Runs a command, and returns its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version") {
    printLine(terminal.stdout, VERSION);
    return EXIT.success;
  }
  if (name === "--help" || name === "help") {
    printLine(terminal.stdout, GENERAL_USAGE);
    return EXIT.success;
  }
  if (!isCommand(name)) {
    const problem = name === undefined ? "" : `Unknown command "${name}".\n\n`;
    printLine(terminal.stderr, problem + GENERAL_USAGE);
    return EXIT.usage;
  }
  if (rest.includes("--help")) {
    printLine(terminal.stdout, USAGE[name]);
    return EXIT.success;
  }
  try {
    return await COMMANDS[name](rest, terminal);
  } catch (error) {
    return reportError(error, name, terminal);
  }
}

function reportError(error: unknown, command: Command, { stderr, signal }: Terminal): number {
  if (signal.aborted) return EXIT.interrupted;
  // The reader of the output, `head` for example, has read enough.
  if (readCode(error) === "EPIPE") return EXIT.success;
  if (!(error instanceof Error)) {
    printLine(stderr, `Internal error: ${typeof error} thrown`);
    return EXIT.internal;
  }
  if (error instanceof PrismaCloudError) {
    printLine(stderr, error.message);
    return EXIT.failure;
  }
  if (error instanceof UsageError || readCode(error).startsWith("ERR_PARSE_ARGS_")) {
    printLine(stderr, `${error.message}\nSee: prisma-cloud-client ${command} --help`);
    return EXIT.usage;
  }
  // Errors of the file system have their path in the message.
  if (error instanceof ConfigError || error instanceof InputError || "syscall" in error || "path" in error) {
    printLine(stderr, error.message);
    return EXIT.usage;
  }
  printLine(stderr, `Internal error: ${error.stack ?? error.message}`);
  return EXIT.internal;
}

const readCode = (error: unknown): string => {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" ? code : "";
};
