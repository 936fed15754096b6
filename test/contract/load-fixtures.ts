import { existsSync, readdirSync } from "node:fs";
import type { AnyFixture } from "../fixtures/fixtures.ts";
import { APIS, type Api } from "../../scripts/documents/bundled.ts";

export interface FixtureFile {
  readonly api: Api;
  /** Name of the file, which is the area's. */
  readonly area: string;
  readonly fixtures: Readonly<Record<string, readonly AnyFixture[]>>;
}

const folder = new URL("../fixtures/", import.meta.url);

async function load(api: Api, path: string, file: string): Promise<FixtureFile> {
  const module = (await import(new URL(`${path}/${file}`, folder).href)) as { default: FixtureFile["fixtures"] };
  return { api, area: file.replace(/\.ts$/, ""), fixtures: module.default };
}

/** What people wrote, in test/fixtures/{login,cspm,code}/, and what the recorder did, in test/fixtures/recorded/. */
const folders = APIS.flatMap((api) => [
  { api, path: api },
  { api, path: `recorded/${api}` },
]).filter(({ path }) => existsSync(new URL(path, folder)));

/** Every file of fixtures. An area may have two: what was recorded stands in a file of its own. */
export const fixtureFiles: readonly FixtureFile[] = await Promise.all(
  folders.flatMap(({ api, path }) => readdirSync(new URL(`${path}/`, folder)).map((file) => load(api, path, file))),
);
