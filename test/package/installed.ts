import { cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pack, run } from "../../scripts/package/pack.ts";

/** The runtime dependencies. They are packed from node_modules, so the test needs no network. */
const DEPENDENCIES = ["openapi-fetch", "openapi-typescript-helpers"];

const NPM_FLAGS = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];

/** Copies the consumer projects to a temporary folder and installs the packed package there. */
export async function installConsumers(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-client-"));
  const { file } = await pack(folder);
  const packed = await run("npm", [
    "pack",
    "--json",
    "--ignore-scripts",
    "--pack-destination",
    folder,
    ...DEPENDENCIES.map((name) => `./node_modules/${name}`),
  ]);
  const tarballs = (JSON.parse(packed.stdout) as { filename: string }[]).map(({ filename }) => join(folder, filename));
  await writeFile(join(folder, "package.json"), '{ "name": "consumers", "private": true }');
  await run("npm", ["install", ...NPM_FLAGS, file, ...tarballs], { cwd: folder });
  await mkdir(join(folder, "node_modules/@types"), { recursive: true });
  await symlink(resolve("node_modules/@types/node"), join(folder, "node_modules/@types/node"));
  await cp("test/consumers", folder, { recursive: true });
  return folder;
}
