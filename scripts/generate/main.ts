// npm run generate: writes generated/ anew. With --check (npm run check:generated) it only compares, and fails on a difference.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { GenerationError } from "./generation-error.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

/** Files that are missing, superfluous or different in `actual`. */
async function differences(expected: string, actual: string): Promise<string[]> {
  const list = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = new Set([...(await list(expected)), ...(await list(actual))]);
  const read = (folder: string, file: string) => readFile(join(folder, file), "utf8").catch(() => undefined);
  const different: string[] = [];
  for (const file of [...files].sort())
    if ((await read(expected, file)) !== (await read(actual, file))) different.push(file);
  return different;
}

async function check(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-client-"));
  try {
    await generate(folder);
    const different = await differences(folder, "generated");
    if (different.length > 0) {
      console.error(
        `generated/ does not follow from openapi/: ${different.join(", ")}. Mend it with: npm run generate`,
      );
      process.exitCode = 1;
    } else console.log("generated/ follows from openapi/.");
  } finally {
    await rm(folder, { recursive: true });
  }
}

try {
  await (values.check ? check() : generate("generated"));
} catch (error) {
  if (!(error instanceof GenerationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
