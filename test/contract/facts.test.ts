import { expect, test } from "vitest";
import { readAllBundled } from "../../scripts/documents/bundled.ts";
import { tabulateFacts } from "../../scripts/documents/fact-table.ts";

test("the facts that the client acts on are those that were reviewed", async () => {
  const operations = (await readAllBundled()).flatMap((document) => document.operations);
  // If the change is meant, `npx vitest run test/contract/facts.test.ts -u` writes the table again; review the diff.
  await expect(tabulateFacts(operations)).toMatchFileSnapshot("facts.txt");
});
