import { cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pack, run } from "../../scripts/package/pack.ts";

/** What the package needs at run time, packed from node_modules so that nothing is fetched. */
const DEPENDENCIES = ["openapi-fetch", "openapi-typescript-helpers"];

const NPM_FLAGS = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];

/** A folder with the consumer projects, and the packed package installed for them as a user would install it. */
export async function installed(): Promise<string> {
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
