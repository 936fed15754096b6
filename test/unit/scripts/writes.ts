import { readAllBundled } from "../../../scripts/documents/bundled.ts";
import type { Ledger } from "../../../src/simulator/index.ts";

/** The operations of a ledger that may change something: all but GETs, logins and POSTs that only read. */
export async function writesIn({ entries }: Ledger): Promise<string[]> {
  const operations = (await readAllBundled()).flatMap((document) => document.operations);
  const safe = new Set(operations.filter(({ source }) => source["x-safe"] === true).map(({ name }) => name));
  return entries
    .map(({ operation }) => operation)
    .filter((name) => !name.startsWith("GET ") && name !== "POST /login" && !safe.has(name));
}
