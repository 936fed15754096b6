// npm run demo: demonstrates the client with the embedded simulator or, if PC_URL, PC_IDENTITY and PC_SECRET are set, with that
// tenant, read-only. Exit codes: 0 success, 1 a call failed or an alert was lost, 2 usage error or unusable variables.
import { parseArgs } from "node:util";
import { ConfigError } from "../../src/node/index.ts";
import { runCommand } from "../run-command.ts";
import { demo } from "./demo.ts";

const USAGE = `usage: npm run demo
Calls the embedded simulator or, if PC_URL, PC_IDENTITY and PC_SECRET are set, that tenant, read-only.`;

function main(): Promise<number> {
  parseArgs({ options: {} });
  return demo({ output: process.stdout, errors: process.stderr, config: { env: process.env } });
}

await runCommand(USAGE, async () => main(), [ConfigError]);
