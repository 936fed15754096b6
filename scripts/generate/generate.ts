import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { APIS } from "../documents/bundled.ts";
import type { Operation } from "../documents/operations.ts";
import { bundle } from "./bundle.ts";
import { factsOf, jobFactsOf, pageFactsOf } from "./facts.ts";
import { typesOf } from "./types.ts";

/** Writes everything that generated/ holds into `folder`. The same documents give the same bytes. */
export async function generate(folder: string): Promise<void> {
  await mkdir(join(folder, "openapi"), { recursive: true });
  const operations: Operation[] = [];
  for (const api of APIS) {
    const document = await bundle(api, join(folder, "openapi"));
    operations.push(...document.operations);
    await writeFile(join(folder, `${api}.ts`), await typesOf(api, document.json));
  }
  await writeFile(join(folder, "operations.ts"), factsOf(operations));
  await writeFile(join(folder, "paginations.ts"), pageFactsOf(operations));
  await writeFile(join(folder, "jobs.ts"), jobFactsOf(operations));
}
