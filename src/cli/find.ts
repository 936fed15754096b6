import { parseArgs } from "node:util";
import { writeCalls } from "../find/calls.ts";
import { Operations, type Operation } from "./documents.ts";
import { printLine, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** `find`: prints operations that match words. Exits with 1 if there are none, as grep does. */
export function runFind(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { limit: { type: "string", default: "5" }, output: { type: "string", default: "text" } },
  });
  const words = positionals.join(" ");
  if (words.trim() === "") throw new UsageError("find needs WORDS, for example: find disable policy");
  if (!/^[1-9]\d{0,3}$/.test(values.limit)) throw new UsageError("--limit must be a positive number");
  if (values.output !== "text" && values.output !== "json") throw new UsageError("--output must be text or json");

  const found = new Operations().search(words, Number(values.limit));
  if (values.output === "json") {
    const list = found.map((operation) => ({
      operationId: operation.name,
      operation: operation.operation,
      api: operation.api,
      area: operation.area,
      summary: operation.summary,
      deprecated: operation.deprecated ?? false,
      calls: createCalls(operation),
    }));
    printLine(terminal.stdout, JSON.stringify(list, undefined, 2));
  } else printLine(terminal.stdout, found.map(describe).join("\n\n"));
  if (found.length > 0) return 0;
  printLine(terminal.stderr, `No operation matches "${words}". Try other words, for example a noun of the console.`);
  return 1;
}

function describe(operation: Operation): string {
  const { name, summary, deprecated } = operation;
  const { shell, byPath } = createCalls(operation);
  return [
    `${name}  ${operation.operation}`,
    `  ${summary}${deprecated ? " (deprecated)" : ""}`,
    `  ${shell}`,
    `  ${byPath}`,
  ].join("\n");
}

const createCalls = ({ api, name, operation, parameters, body, items, isJob }: Operation) =>
  writeCalls({
    api,
    name,
    operation,
    parameters: parameters.filter(({ required }) => required),
    hasBody: body !== undefined,
    isPaged: items !== undefined,
    isJob,
  });
