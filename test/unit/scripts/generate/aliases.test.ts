import { expect, test } from "vitest";
import type { Api, BundledDocument } from "../../../../scripts/documents/bundled.ts";
import { writeAliases } from "../../../../scripts/generate/aliases.ts";

const createDocument = (api: Api, schemas: object) =>
  ({
    api,
    json: { openapi: "3.1.0", paths: {}, components: { schemas } },
    operations: [],
  }) as unknown as BundledDocument;

test("a schema with `x-alias` becomes a type with its name and description", () => {
  const schemas = { Thing: { "x-alias": true, description: "A thing.\n\nIt */ ends." }, Other: { description: "No." } };
  const source = writeAliases([createDocument("login", {}), createDocument("cspm", schemas)]);
  expect(source).toContain('import type { components as cspm } from "./cspm.ts";\n');
  expect(source).not.toContain("login");
  expect(source).toContain(
    '/**\n * A thing.\n *\n * It *\\/ ends.\n */\nexport type Thing = cspm["schemas"]["Thing"];\n',
  );
  expect(source).not.toContain("Other");
});

test("a schema with `x-alias` needs a description", () => {
  const document = createDocument("code", { Thing: { "x-alias": true } });
  expect(() => writeAliases([document])).toThrow("code: the schema Thing needs a description.");
});

test("two schemas with `x-alias` can't have the same name", () => {
  const schemas = { Thing: { "x-alias": true, description: "A thing." } };
  expect(() => writeAliases([createDocument("cspm", schemas), createDocument("code", schemas)])).toThrow(
    "Two schemas with `x-alias` are named Thing.",
  );
});
