import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Api } from "../documents/bundled.ts";
import type { OpenApiDocument } from "../documents/openapi.ts";
import { inheritDescriptions, documentTypes } from "./descriptions.ts";
import { GenerationError } from "./generation-error.ts";
import { MADE_BY } from "./made-by.ts";
import { allowMissingBodies } from "./optional-bodies.ts";
import { acceptUndefined } from "./optional-properties.ts";
import { rejectWindows } from "./points-in-time.ts";
import { acceptReadonlyArrays } from "./request-types.ts";
import { withoutDiscriminators } from "./without-discriminators.ts";

const BANNER = `${MADE_BY}openapi/. Edit the documents, not this file.\n\n`;
const IMPORT = 'import type { Unlisted } from "../src/unlisted.ts";\n\n';

const BLOB = ts.factory.createTypeReferenceNode("Blob");
const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull());
const UNLISTED = ts.factory.createTypeReferenceNode("Unlisted");

/** The type of `x-extensible-enum`: the known values, and `Unlisted` for those that aren't known yet. */
function extensibleEnum(values: readonly string[], nullable: boolean): ts.TypeNode {
  const literals = values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  return ts.factory.createUnionTypeNode([...literals, UNLISTED, ...(nullable ? [NULL] : [])]);
}

const WITH_REQUIRED = /type WithRequired<T, K extends keyof T> = T & \{\s*\[P in K\]-\?: T\[P\];\s*\};/;

/**
 * openapi-typescript writes `required` beside `allOf` as an intersection of a property's type with itself. TypeScript
 * reduces the intersection of an open enum to plain `string`, so editors wouldn't offer its values. This replaces the
 * property instead.
 */
function withOpenEnums(source: string): string {
  if (!source.includes("type WithRequired")) return source;
  if (!WITH_REQUIRED.test(source)) throw new Error("WithRequired of openapi-typescript is not what it was.");
  return source.replace(
    WITH_REQUIRED,
    `type WithRequired<T, K extends keyof T> = {
    [P in keyof T as P extends K ? never : P]: T[P];
} & {
    [P in K]-?: Exclude<T[P], undefined>;
};`,
  );
}

/**
 * Generates the TypeScript source of a bundled document's types.
 * @throws {GenerationError} with the pointer at which openapi-typescript stopped
 */
export async function generateTypes(api: Api, document: OpenApiDocument): Promise<string> {
  let pointer = "#";
  try {
    const nodes = await openapiTS(inheritDescriptions(withoutDiscriminators(document)) as never, {
      // A default is what the server assumes, so the caller may leave the property out.
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      transform(schema, { path }) {
        pointer = path ?? pointer;
        const types = "type" in schema ? [schema.type].flat() : [];
        const values = (schema as { "x-extensible-enum"?: readonly string[] })["x-extensible-enum"];
        if (values) return extensibleEnum(values, types.includes("null"));
        if (schema.format === "binary") return BLOB;
        return undefined;
      },
    });
    const adapted = acceptReadonlyArrays(acceptUndefined(rejectWindows(allowMissingBodies(nodes, document))));
    const source = documentTypes(withOpenEnums(astToString(adapted)));
    return BANNER + (/\bUnlisted\b/.test(source) ? IMPORT : "") + source;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GenerationError(`generated/openapi/${api}.json cannot be typed, at ${pointer} or just after: ${reason}`, {
      cause,
    });
  }
}
