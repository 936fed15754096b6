import { readdirSync } from "node:fs";
import type { AnyFixture } from "../fixtures/fixtures.ts";
import { APIS, type Api } from "./documents.ts";

export interface FixtureFile {
  readonly api: Api;
  /** Name of the file, which is the area's. */
  readonly area: string;
  readonly fixtures: Readonly<Record<string, readonly AnyFixture[]>>;
}

const folder = new URL("../fixtures/", import.meta.url);

async function load(api: Api, file: string): Promise<FixtureFile> {
  const module = (await import(new URL(`${api}/${file}`, folder).href)) as { default: FixtureFile["fixtures"] };
  return { api, area: file.replace(/\.ts$/, ""), fixtures: module.default };
}

/** Every file of test/fixtures/{login,cspm,code}/. */
export const fixtureFiles: readonly FixtureFile[] = await Promise.all(
  APIS.flatMap((api) => readdirSync(new URL(`${api}/`, folder)).map((file) => load(api, file))),
);
