import { format } from "prettier";
import { writeCalls } from "../../src/find/calls.ts";
import type { BundledDocument } from "../documents/bundled.ts";
import type { DocumentedBody, OpenApiDocument, PathItem } from "../documents/openapi.ts";
import type { Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import { describeNotes } from "../generate/jsdoc.ts";
import { readCallable } from "./callable.ts";

/** A code sample as the references show it. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

const LANG = "TypeScript";
const BY_NAME = "TypeScript, by name";
const BY_PATH = "TypeScript, by path";

/** Redoc's options. Redoc hides code samples in languages that aren't among these. */
export const REDOC_OPTIONS = {
  codeSamples: {
    languages: [
      { lang: LANG, label: BY_NAME },
      { lang: LANG, label: BY_PATH },
      { lang: "payload", label: "Payload" },
    ],
  },
};

/** As wide as the panel that shows the samples. */
const SAMPLE_WIDTH = 60;

const formatSample = async (source: string): Promise<string> =>
  (await format(source, { parser: "typescript", printWidth: SAMPLE_WIDTH })).trimEnd();

/** Writes the calls of an operation by name and by path, with the first example of its body. */
async function writeCodeSamples(document: OpenApiDocument, api: string, operation: Operation): Promise<CodeSample[]> {
  const example = readBodyExample(document, operation);
  const bodyText = example === undefined ? {} : { bodyText: JSON.stringify(example) };
  const { byName, byPath } = writeCalls({ ...readCallable(api, operation), ...bodyText });
  return [
    { lang: LANG, label: BY_NAME, source: await formatSample(byName) },
    { lang: LANG, label: BY_PATH, source: await formatSample(byPath) },
  ];
}

function readBodyExample(document: OpenApiDocument, { source }: Operation): unknown {
  const { content = {} } = follow<DocumentedBody>(document, source.requestBody ?? {});
  const [media] = Object.values(content);
  const [example] = Object.values(media?.examples ?? {});
  return example && follow(document, example).value;
}

/** The description with what Redoc doesn't show: the facts in our extensions, and the vendor's page. */
function writeDescription(operation: Operation): string {
  const { description = "", externalDocs } = operation.source;
  const link = externalDocs ? [`[The vendor's page](${externalDocs.url})`] : [];
  return [description, describeNotes(operation).join(" "), ...link]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** Prepares a document for its reference: operations get our calls as code samples, and complete descriptions. */
export async function prepareReference({ api, json, operations }: BundledDocument): Promise<OpenApiDocument> {
  const paths: Record<string, PathItem> = { ...json.paths };
  for (const operation of operations) {
    const source = {
      ...operation.source,
      description: writeDescription(operation),
      "x-codeSamples": await writeCodeSamples(json, api, operation),
    };
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: source };
  }
  return { ...json, paths };
}
