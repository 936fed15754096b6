import { expect, test } from "vitest";
import type { BundledDocument } from "../../../../scripts/documents/bundled.ts";
import { writeApis } from "../../../../scripts/generate/apis.ts";

const createDocument = (securitySchemes: object): BundledDocument => ({
  api: "code",
  json: { openapi: "3.1.0", components: { securitySchemes } } as unknown as BundledDocument["json"],
  operations: [],
});

test("the header of the token and the meaning of a 403 come from the document's security scheme", () => {
  const scheme = { type: "apiKey", in: "header", name: "X-Token", "x-forbidden-may-mean-expired": true };
  const source = writeApis([createDocument({ Token: scheme })]);
  expect(source).toContain('"tokenHeader": "x-token"');
  expect(source).toContain('"forbiddenMayMeanExpired": true');
});

test("a document with no security scheme, or with two, is rejected by its name", () => {
  const scheme = { type: "apiKey", in: "header", name: "X-Token" };
  for (const schemes of [{}, { One: scheme, Other: scheme }])
    expect(() => writeApis([createDocument(schemes)])).toThrow("openapi/code.yaml must have one security scheme");
});
