import type { Api, BundledDocument } from "./bundled.ts";
import type { Operation } from "./operations.ts";

/** The area of an operation of ours: its tag, in the spelling of files. */
export const areaOf = ({ source }: Operation): string => (source.tags?.[0] ?? "").toLowerCase().replaceAll(" ", "-");

/** The file under openapi/ that holds an operation, without its extension: `cspm/alerts`. */
const fileOf = (api: Api, operation: Operation) => (api === "login" ? api : `${api}/${areaOf(operation)}`);

/** The file of every operation, by its name: `GET /v2/alert` -> `cspm/alerts`. */
export const filesOf = (documents: readonly BundledDocument[]): Map<string, string> =>
  new Map(
    documents.flatMap(({ api, operations }) => operations.map((each) => [each.name, fileOf(api, each)] as const)),
  );
