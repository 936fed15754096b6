import { SEARCH_OPERATIONS } from "../../../../src/search/kind.ts";
import { writeFiles } from "../command.ts";

/** Writes documents that `npm run generate` takes, with the searches that it expects and nothing else. */
export async function writeSmallDocuments(folder: string): Promise<void> {
  const info = { title: "t", version: "1" };
  const content = { "application/json": { schema: { type: "object" } } };
  const searches = Object.values(SEARCH_OPERATIONS).map((operation, index) => [
    operation.replace("POST ", ""),
    { post: { operationId: `searchThings${index}`, requestBody: { content }, responses: {} } },
  ]);
  const securitySchemes = { Token: { type: "apiKey", in: "header", name: "x-token" } };
  const paths = Object.fromEntries(searches) as object;
  const document = JSON.stringify({ openapi: "3.1.0", info, paths, components: { securitySchemes } });
  const apis = ["login", "cspm", "code"];
  await writeFiles(folder, {
    "redocly.yaml": `apis:\n${apis.map((api) => `  ${api}:\n    root: openapi/${api}.yaml\n`).join("")}`,
    ...Object.fromEntries(apis.map((api) => [`openapi/${api}.yaml`, document])),
    "openapi/README.md": ["coverage", "evidence"].map((name) => `<!-- ${name} -->\n<!-- /${name} -->\n`).join("\n"),
  });
}
