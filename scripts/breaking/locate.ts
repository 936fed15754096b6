import { parsePointer } from "../documents/pointer.ts";
import { isSource, Sources, type SourceLine } from "../documents/sources.ts";
import type { Change } from "./change.ts";
import { listFilesAt, readFileAt } from "./revision.ts";

/** Lists the properties on a pointer. Lines are only looked up for properties, not for items and map values. */
const listProperties = (pointer: string): string[] =>
  (parsePointer(pointer) ?? []).flatMap((segment) => (typeof segment === "string" ? [] : [segment.property]));

/** Lists the keys inside an operation that lead to the changed thing. */
function listKeys(pointer: string): string[] {
  const [place = ""] = pointer.split(" ");
  if (place === "request") return ["requestBody"];
  if (place === "response") return ["responses"];
  if (["query", "header", "path", "cookie"].includes(place)) return ["parameters"];
  return place === "operation" || place === "security" ? [] : [place];
}

function findLine(sources: Sources, { kind, schema, operation, pointer, from, to }: Change): SourceLine | undefined {
  if (kind === "schema-added" || kind === "schema-removed" || kind === "schema-renamed")
    return sources.schema(to || from);
  const [name = "", within = ""] = (schema ?? "").split(" ");
  const inSchema = name === "" ? undefined : sources.schema(name, listProperties(within));
  if (inSchema) return inSchema;
  const [method = "", path = ""] = (kind === "path-changed" ? to : operation).split(" ");
  return sources.operation(method, path, ...listKeys(pointer));
}

/** Reads the files under openapi/ at a commit. */
async function readSourcesAt(repository: string, commit: string): Promise<Sources> {
  const files = (await listFilesAt(repository, commit, "openapi")).filter(isSource);
  const contents = files.map(async (file) => [file, await readFileAt(repository, commit, file)] as const);
  return new Sources(new Map(await Promise.all(contents)));
}

/** Adds to each change the line to look at: in the working tree, or in the old revision if the thing is gone. */
export async function locateChanges(repository: string, commit: string, changes: readonly Change[]): Promise<Change[]> {
  if (changes.length === 0) return [];
  const sources = await Sources.read(repository);
  const located = changes.map((change) => ({ ...change, line: findLine(sources, change) }));
  if (located.every(({ line }) => line)) return located;
  const old = await readSourcesAt(repository, commit);
  return located.map((change) => {
    const line = change.line ?? findLine(old, change);
    return { ...change, line: line && (change.line ? line : { ...line, isOld: true }) };
  });
}
