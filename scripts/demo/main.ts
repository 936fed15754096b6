// npm run demo: the client's main job, against the embedded simulator, or, where PC_URL, PC_IDENTITY and PC_SECRET are
// set, what of it only reads against that tenant. Exits with 0, 1 (a call failed, an alert was lost) or 2 (wrong call, the
// variables are not complete or cannot be used).
import { parseArgs } from "node:util";
import { ConfigError } from "../../src/node/index.ts";
import { runCommand } from "../run-command.ts";
import { demo } from "./demo.ts";

const USAGE = `usage: npm run demo
Without variables against the embedded simulator; with PC_URL, PC_IDENTITY and PC_SECRET against that tenant, read-only.`;

function main(): Promise<number> {
  parseArgs({ options: {} });
  return demo({ output: process.stdout, errors: process.stderr, config: { env: process.env } });
}

await runCommand(USAGE, async () => main(), [ConfigError]);
