// The program that Node, Bun and Deno run. Prints its outcomes as JSON.
import { runChecks } from "./check.ts";
import { createClientChecks } from "./client-checks.ts";
import { createProcessChecks } from "./process-checks.ts";

const [url = "", folder = ""] = process.argv.slice(2);
console.log(JSON.stringify(await runChecks({ ...createClientChecks(url), ...createProcessChecks(url, folder) })));
