// The program that a browser runs. The page's origin is the server's.
import { runChecks } from "./check.ts";
import { createClientChecks } from "./client-checks.ts";

(globalThis as { outcomes?: Promise<unknown> }).outcomes = runChecks(createClientChecks(location.origin));
