#!/usr/bin/env node
// The command `prisma-cloud-client`.
import { run } from "./run.ts";

const { stdin, stdout, stderr } = process;
const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  // Once: a second signal ends the process at once.
  process.once(signal, () => {
    controller.abort(new Error(signal));
  });
// Reported by the write that it breaks; without a listener, it would end the process with a stack.
stdout.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, signal: controller.signal });
