// The rules that openapi/README.md asks of the documents and that Redocly does not have. Plain JavaScript,
// because Redocly imports plugins itself, without a TypeScript loader.
import { extensions } from "./extensions.mjs";
import { noAuthHeaderParameter, operationErrorAnswers, queryArrayStyle, successAnswers } from "./operations.mjs";
import { operationId } from "./operation-id.mjs";
import { noCircularComposition, schemaName, singleMediaType } from "./schemas.mjs";

/** @returns {import("./rule.ts").Plugin} */
export default function prismaCloudPlugin() {
  return {
    id: "prisma-cloud",
    rules: {
      oas3: {
        extensions,
        "no-auth-header-parameter": noAuthHeaderParameter,
        "no-circular-composition": noCircularComposition,
        "operation-error-answers": operationErrorAnswers,
        "operation-id": operationId,
        "query-array-style": queryArrayStyle,
        "schema-name": schemaName,
        "single-media-type": singleMediaType,
        "success-answers": successAnswers,
      },
    },
  };
}
