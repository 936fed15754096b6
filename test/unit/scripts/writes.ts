import { readAllBundled } from "../../../scripts/documents/bundled.ts";
import type { Ledger } from "../../../src/simulator/index.ts";

/** Lists the operations of a ledger that may write: all but GETs, logins and POSTs marked `x-safe`. */
export async function listWrites({ entries }: Ledger): Promise<string[]> {
  const operations = (await readAllBundled()).flatMap((document) => document.operations);
  const safe = new Set(operations.filter(({ source }) => source["x-safe"] === true).map(({ name }) => name));
  return entries
    .map(({ operation }) => operation)
    .filter((name) => !name.startsWith("GET ") && name !== "POST /login" && !safe.has(name));
}
