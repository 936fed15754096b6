import { expect, test } from "vitest";
import { readAllBundled } from "../../scripts/documents/bundled.ts";
import { tabulateFacts } from "../../scripts/documents/fact-table.ts";
import { tabulateSchemaFacts } from "../../scripts/documents/schema-fact-table.ts";

const documents = await readAllBundled();

// If a change is meant, `npx vitest run test/contract/facts.test.ts -u` writes the tables again; review the diff.

test("the facts that the client acts on are those that were reviewed", async () => {
  const operations = documents.flatMap((document) => document.operations);
  await expect(tabulateFacts(operations)).toMatchFileSnapshot("facts.txt");
});

test("the value sets, secrets and read-only properties of schemas are those that were reviewed", async () => {
  await expect(tabulateSchemaFacts(documents)).toMatchFileSnapshot("schema-facts.txt");
});
