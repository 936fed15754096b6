import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
}
interface Schema {
  readonly properties?: Record<string, unknown>;
  readonly allOf?: readonly Schema[];
  readonly "x-extensible-enum"?: readonly string[];
}
interface Document {
  readonly paths: Record<string, { readonly get?: { readonly parameters?: Parameter[] } }>;
  readonly components: {
    readonly parameters: Record<string, Parameter>;
    readonly schemas: Record<string, Schema>;
  };
}

const file = new URL("../../generated/openapi/cspm.json", import.meta.url);
const { paths, components } = JSON.parse(await readFile(file, "utf8")) as Document;

/** Filters among the query parameters; the others have no dot. `allowDeleted` adds, rather than narrows. */
function queried(of: readonly string[]): string[] {
  const parameters = of.flatMap((path) => paths[path]?.get?.parameters ?? []);
  const names = parameters.map(
    ({ $ref, name = components.parameters[$ref?.split("/").at(-1) ?? ""]?.name ?? "" }) => name,
  );
  return names.filter((name) => name.includes(".") && name !== "policy.allowDeleted");
}

test.each([
  ["Alert", ["/alert", "/v2/alert", "/alert/policy"]],
  ["AssetInventory", ["/v2/inventory", "/v2/inventory/trend", "/v3/inventory", "/v3/inventory/trend"]],
  ["CompliancePosture", ["/compliance/posture", "/compliance/posture/{complianceId}", "/v2/compliance/posture"]],
  ["Policy", ["/policy", "/v2/policy"]],
  ["Report", []],
  ["ScanInfo", ["/resource/scan_info", "/v2/resource/scan_info"]],
])("%s filters are named as in the options that the service lists, and as in the query of the GET", (area, of) => {
  const options = components.schemas[`${area}FilterOptions`]?.allOf ?? [];
  const listed = options.flatMap(({ properties = {} }) => Object.keys(properties));
  const known = components.schemas[`${area}FilterName`]?.["x-extensible-enum"];
  expect(listed).not.toEqual([]);
  expect(known).toEqual([...new Set([...listed, ...queried(of)])].sort());
});
