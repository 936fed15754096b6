import type { DescribedBody, DescribedOperation } from "../documents/described-operations.ts";
import type { Parameter } from "../documents/operations.ts";
import { compareSchemas, type Found } from "./compare-schemas.ts";

const listPlaceholders = (path: string) => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");

/** `query limit`, or `query "Token for pagination"`. */
const formatPlace = (place: string, name: string) => `${place} ${/[\s"]/.test(name) ? JSON.stringify(name) : name}`;

/** Formats media types for comparison: without charset, and with JSON for "anything", which this API returns for it. */
function formatMediaTypes(body: DescribedBody): string {
  const plain = body.mediaTypes.map((type) => type.split(";")[0]?.trim() ?? type);
  return [...new Set(plain.map((type) => (type === "*/*" ? "application/json" : type)))].sort().join(", ");
}

const at = (place: string, found: readonly Found[]): Found[] =>
  found.map((one) => ({ ...one, pointer: one.pointer ? `${place} ${one.pointer}` : place }));

function compareParameter(
  theirs: DescribedOperation,
  their: Parameter,
  ours: DescribedOperation,
  our: Parameter,
): Found[] {
  const place = formatPlace(our.in, our.name);
  const found = at(
    place,
    compareSchemas({ graph: theirs.graph, schema: their.schema }, { graph: ours.graph, schema: our.schema }, true),
  );
  if (our.in === "path" || their.required === our.required) return found;
  const [upstream, here] = their.required ? (["required", "optional"] as const) : (["optional", "required"] as const);
  return [{ kind: here, pointer: place, upstream, here }, ...found];
}

/** The documents describe the token header as a security scheme, not as a parameter. */
const isToken = (parameter: Parameter) =>
  parameter.in === "header" && ["x-redlock-auth", "authorization"].includes(parameter.name.toLowerCase());

function compareParameters(theirs: DescribedOperation, ours: DescribedOperation): Found[] {
  const found: Found[] = [];
  const find = (operation: DescribedOperation, place: string, name: string | undefined) =>
    operation.parameters.find((parameter) => parameter.in === place && parameter.name === name);
  // The sides may name path parameters differently, so they are matched by position.
  const ourNames = listPlaceholders(ours.path);
  for (const [position, name] of listPlaceholders(theirs.path).entries()) {
    const their = find(theirs, "path", name);
    const our = find(ours, "path", ourNames[position]);
    if (their && our) found.push(...compareParameter(theirs, their, ours, our));
  }
  const besidesPath = (operation: DescribedOperation) =>
    operation.parameters.filter((parameter) => parameter.in !== "path" && !isToken(parameter));
  for (const their of besidesPath(theirs)) {
    const our = find(ours, their.in, their.name);
    const pointer = formatPlace(their.in, their.name);
    if (our) found.push(...compareParameter(theirs, their, ours, our));
    else
      found.push({ kind: "left-out", pointer, upstream: their.required ? "required" : "optional", here: "not there" });
  }
  for (const our of besidesPath(ours))
    if (!find(theirs, our.in, our.name))
      found.push({ kind: "added", pointer: formatPlace(our.in, our.name), upstream: "not there", here: "a parameter" });
  return found;
}

function compareBodies(place: "request" | "response", theirs: DescribedOperation, ours: DescribedOperation): Found[] {
  const [their, our] = [theirs[place], ours[place]];
  if (their.schema && our.schema) {
    const [upstream, here] = [formatMediaTypes(their), formatMediaTypes(our)];
    const sides = [
      { graph: theirs.graph, schema: their.schema },
      { graph: ours.graph, schema: our.schema },
    ] as const;
    const found = at(place, compareSchemas(...sides, place === "request"));
    return upstream === here ? found : [{ kind: "media-type", pointer: place, upstream, here }, ...found];
  }
  if (their.schema) return [{ kind: "left-out", pointer: place, upstream: formatMediaTypes(their), here: "no body" }];
  if (our.schema) return [{ kind: "added", pointer: place, upstream: "no body", here: formatMediaTypes(our) }];
  return [];
}

/** Lists the differences between an operation of the vendor's and ours. */
export function compareOperations(theirs: DescribedOperation, ours: DescribedOperation): Found[] {
  return [
    ...compareParameters(theirs, ours),
    ...compareBodies("request", theirs, ours),
    ...compareBodies("response", theirs, ours),
  ];
}
