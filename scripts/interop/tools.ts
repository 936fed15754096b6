import { Ajv2020 } from "ajv/dist/2020.js";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Packages, Project, RunResult } from "./project.ts";
import { callMock } from "./prism.ts";

/** Something that other people run over an OpenAPI document. */
export interface Tool {
  readonly name: string;
  /** Its packages with pinned versions. */
  readonly packages: Packages;
  /** Runs it over a document. Returns its errors. */
  readonly check: (project: Project, document: string) => Promise<readonly string[]>;
  /** The file or folder of TypeScript that it generates. */
  readonly output?: string;
}

const lastLines = (output: string): string => output.trim().split("\n").slice(-3).join(" ").trim();

function failIfFailed({ code, output }: RunResult): string[] {
  if (code === 0) return [];
  return [`${code === undefined ? "killed" : `exit code ${code}`}: ${lastLines(output)}`];
}

/** A generator whose command line takes a document and its output. */
function generator(
  name: string,
  packages: Packages,
  script: string,
  args: (document: string, output: string) => readonly string[],
  output = "out.ts",
): Tool {
  return {
    name,
    packages,
    output,
    check: async (project, document) =>
      failIfFailed(await project.run(`node_modules/${script}`, ...args(document, await project.clear(output)))),
  };
}

/** A generator with a configuration file. */
function configured(
  name: string,
  packages: Packages,
  script: string,
  args: readonly string[],
  config: (document: string) => string,
): Tool {
  return {
    name,
    packages,
    output: "out",
    check: async (project, document) => {
      await project.clear("out");
      await project.write("config.mjs", config(document));
      return failIfFailed(await project.run(`node_modules/${script}`, ...args, "--config", "config.mjs"));
    },
  };
}

/** A parser that is called from a script, which prints its errors as a JSON array. */
function parser(name: string, packages: Packages, source: string): Tool {
  return {
    name,
    packages,
    check: async (project, document) => {
      await project.write("validate.mjs", source);
      const result = await project.run("validate.mjs", document);
      return result.code === 0 ? (JSON.parse(result.output) as string[]) : failIfFailed(result);
    },
  };
}

const META_SCHEMA = "node_modules/@seriousme/openapi-schema-validator/schemas/v3.1/schema.json";

/** Ajv resolves the dynamic references of the meta-schema wrongly. All of them mean the schema of schemas. */
const replaceDynamicReferences = (schema: string): object =>
  JSON.parse(schema, (key, value: unknown) =>
    typeof value === "object" && value !== null && "$dynamicRef" in value && key !== "$defs"
      ? { $ref: "https://json-schema.org/draft/2020-12/schema" }
      : value,
  ) as object;

interface SpectralResult {
  readonly severity: number;
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

const KUBB = "4.39.3";

export const TOOLS: readonly Tool[] = [
  generator(
    "@hey-api/openapi-ts",
    { "@hey-api/openapi-ts": "0.99.0", typescript: "5.9.3" },
    "@hey-api/openapi-ts/bin/run.js",
    (document, output) => ["-i", document, "-o", output],
    "out",
  ),
  configured(
    "orval",
    { orval: "8.38.0" },
    "orval/dist/bin/orval.mjs",
    [],
    (document) =>
      `export default { api: { input: { target: ${JSON.stringify(document)} }, output: { target: "out/api.ts", client: "fetch" } } };`,
  ),
  configured(
    "kubb (types, client, zod)",
    {
      "@kubb/cli": KUBB,
      "@kubb/core": KUBB,
      "@kubb/plugin-client": KUBB,
      "@kubb/plugin-oas": KUBB,
      "@kubb/plugin-ts": KUBB,
      "@kubb/plugin-zod": KUBB,
      zod: "4.6.7",
    },
    "@kubb/cli/bin/kubb.cjs",
    ["generate"],
    (document) => `import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";
export default {
  root: ".",
  input: { path: ${JSON.stringify(document)} },
  output: { path: "out", format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginClient({ client: "fetch" }), pluginZod()],
};`,
  ),
  generator(
    "oazapfts",
    { oazapfts: "7.5.0", "@oazapfts/runtime": "1.2.0", typescript: "5.9.3" },
    "oazapfts/dist/cli.js",
    (document, output) => [document, output],
  ),
  generator(
    "swagger-typescript-api",
    { "swagger-typescript-api": "13.13.0" },
    "swagger-typescript-api/dist/cli.mjs",
    (document, output) => ["generate", "-p", document, "-o", output, "-n", "api.ts"],
    "out",
  ),
  generator("typed-openapi", { "typed-openapi": "2.2.7" }, "typed-openapi/bin.js", (document, output) => [
    document,
    "-o",
    // It takes absolute paths for relative ones.
    basename(output),
  ]),
  generator(
    "openapi-zod-client",
    { "openapi-zod-client": "1.18.3", "@zodios/core": "10.9.6", axios: "1.21.1", zod: "3.25.76" },
    "openapi-zod-client/bin.js",
    (document, output) => [document, "-o", output],
  ),
  { name: "Prism (mock)", packages: { "@stoplight/prism-cli": "5.16.0" }, check: callMock },
  {
    name: "Spectral (spectral:oas)",
    packages: { "@stoplight/spectral-cli": "6.16.3" },
    check: async (project, document) => {
      await project.write("ruleset.yaml", 'extends: ["spectral:oas"]\n');
      const args = ["lint", "-r", "ruleset.yaml", "-f", "json", "-q", document];
      const result = await project.run("node_modules/@stoplight/spectral-cli/dist/index.js", ...args);
      if (result.code === undefined || !result.output.startsWith("[")) return [lastLines(result.output)];
      return (JSON.parse(result.output) as SpectralResult[])
        .filter(({ severity }) => severity === 0)
        .map(({ code, message, path }) => `${path.join("/")}: ${message} (${code})`);
    },
  },
  parser(
    "@scalar/openapi-parser",
    { "@scalar/openapi-parser": "0.29.22" },
    `import { readFileSync } from "node:fs";
import { validate } from "@scalar/openapi-parser";
const { errors = [] } = await validate(readFileSync(process.argv[2], "utf8"));
console.log(JSON.stringify(errors.map(({ message, path }) => [path ?? [], message].flat().join("/"))));`,
  ),
  parser(
    "@apidevtools/swagger-parser",
    { "@apidevtools/swagger-parser": "13.1.0" },
    `import SwaggerParser from "@apidevtools/swagger-parser";
const errors = await SwaggerParser.validate(process.argv[2]).then(() => [], (error) => String(error.message).trim().split(/\\n\\s*/));
console.log(JSON.stringify(errors.length > 1 ? errors.slice(1) : errors));`,
  ),
  {
    name: "OpenAPI 3.1 meta-schema (ajv)",
    packages: { "@seriousme/openapi-schema-validator": "2.11.0" },
    check: async (project, document) => {
      const schema = replaceDynamicReferences(await readFile(join(project.folder, META_SCHEMA), "utf8"));
      const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
      ajv.validate(schema, JSON.parse(await readFile(document, "utf8")));
      return (ajv.errors ?? []).map(({ instancePath, message = "is wrong" }) => `${instancePath} ${message}`);
    },
  },
];
