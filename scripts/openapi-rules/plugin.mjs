// The conventions of openapi/README.md that Redocly has no rules for. Plain JavaScript, because Redocly imports plugins
// without a TypeScript loader.
import {
  deprecatedNamesReplacement,
  descriptionSaysMore,
  noInlineError,
  operationExternalDocs,
  operationKeyOrder,
  operationSummaryStyle,
  operationTagOfFile,
} from "./conventions.mjs";
import { extensions } from "./extensions.mjs";
import { facts } from "./facts.mjs";
import { areaFiles } from "./files.mjs";
import { operationId } from "./operation-id.mjs";
import {
  noAuthHeaderParameter,
  noObjectInQuery,
  operationErrorResponses,
  pathParameterName,
  queryArrayStyle,
  rateLimitHeaders,
  successResponses,
} from "./operations.mjs";
import { noCircularComposition, schemaName, singleMediaType } from "./schemas.mjs";
import {
  defaultIsAllowed,
  discriminatorMatches,
  keywordOfType,
  knownFormat,
  noTypedRestBesideOptional,
  openResponseEnums,
} from "./values.mjs";

/** @returns {import("./rule.ts").Plugin} */
export default function prismaCloudPlugin() {
  return {
    id: "prisma-cloud",
    rules: {
      oas3: {
        "area-files": areaFiles,
        "default-is-allowed": defaultIsAllowed,
        "deprecated-names-replacement": deprecatedNamesReplacement,
        "description-says-more": descriptionSaysMore,
        "discriminator-matches": discriminatorMatches,
        extensions,
        facts,
        "keyword-of-type": keywordOfType,
        "known-format": knownFormat,
        "no-auth-header-parameter": noAuthHeaderParameter,
        "no-circular-composition": noCircularComposition,
        "no-inline-error": noInlineError,
        "no-object-in-query": noObjectInQuery,
        "no-typed-rest-beside-optional": noTypedRestBesideOptional,
        "open-response-enums": openResponseEnums,
        "operation-error-responses": operationErrorResponses,
        "operation-external-docs": operationExternalDocs,
        "operation-id": operationId,
        "operation-key-order": operationKeyOrder,
        "operation-summary-style": operationSummaryStyle,
        "operation-tag-of-file": operationTagOfFile,
        "path-parameter-name": pathParameterName,
        "query-array-style": queryArrayStyle,
        "rate-limit-headers": rateLimitHeaders,
        "schema-name": schemaName,
        "single-media-type": singleMediaType,
        "success-responses": successResponses,
      },
    },
  };
}
