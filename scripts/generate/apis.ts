import type { BundledDocument } from "../documents/bundled.ts";
import { GenerationError } from "./generation-error.ts";
import { MADE_BY } from "./made-by.ts";

interface SecurityScheme {
  readonly in?: string;
  readonly name?: string;
  readonly "x-forbidden-may-mean-expired"?: boolean;
}

/**
 * Reads the facts about an API that aren't facts of its operations.
 * @throws {GenerationError} for a document without exactly one security scheme, or whose token isn't in a header
 */
function readTraits({ api, json }: BundledDocument): object {
  const schemes = Object.values((json.components?.securitySchemes ?? {}) as Record<string, SecurityScheme>);
  const [scheme, ...others] = schemes;
  if (scheme?.in !== "header" || scheme.name === undefined || others.length > 0)
    throw new GenerationError(`openapi/${api}.yaml must have one security scheme, in a header.`);
  return {
    tokenHeader: scheme.name.toLowerCase(),
    forbiddenMayMeanExpired: scheme["x-forbidden-may-mean-expired"] === true,
  };
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes the source of generated/apis.ts: what each API is. */
export function writeApis(documents: readonly BundledDocument[]): string {
  const traits = Object.fromEntries(documents.map((document) => [document.api, readTraits(document)]));
  return `${MADE_BY}the documents in openapi/. Edit the documents, not this file.

/** What the client and the simulator must know of each API beside its operations: see \`ApiTraits\`. */
export const apis = ${JSON.stringify(traits, null, 1)} as const;
`;
}

/** Writes the source of generated/api-types.ts, which joins the types of all documents. */
export function writeApiTypes(documents: readonly BundledDocument[]): string {
  const apis = documents.map(({ api }) => ({ api, name: capitalize(api) }));
  const imports = apis.map(
    ({ api, name }) => `import type { ${name}Operations } from "./${api}-operations.ts";
import type { ${name}Routes } from "./${api}-routes.ts";
import type { operations as ${name}Types, paths as ${name}Paths } from "./${api}.ts";`,
  );
  const writeInterface = (kind: string, comment: string) =>
    `/** ${comment} */
export interface Api${kind} {
${apis.map(({ api, name }) => `  ${api}: ${name}${kind};`).join("\n")}
}
`;
  return `${MADE_BY}the documents in openapi/. Edit the documents, not this file.
${imports.join("\n")}

${writeInterface("Paths", "The operations of each API by path, as openapi-typescript generates them.")}
${writeInterface("Types", "The same by operationId.")}
${writeInterface("Operations", "The named operations of each client.")}
${writeInterface("Routes", "The operations of each API by method and path.")}`;
}

/** Writes the source of generated/documents.ts: all bundled documents, for the simulator. */
export function writeDocuments(documents: readonly BundledDocument[]): string {
  const imports = documents.map(({ api }) => `import ${api} from "./openapi/${api}.json" with { type: "json" };`);
  return `${MADE_BY}the documents in openapi/. Edit the documents, not this file.
${imports.join("\n")}

/** The bundled documents. */
export const documents = { ${documents.map(({ api }) => api).join(", ")} };
`;
}
