import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { allOperations, DOCUMENTS, escapePointer, type Operation } from "../../src/simulator/documents/operations.ts";
import { toObject } from "../../src/simulator/json.ts";
import { findKinds } from "../../src/simulator/store/kinds.ts";
import { buildUrl, buildBody } from "./sample-request.ts";
import { started } from "./start.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
for (const [api, document] of Object.entries(DOCUMENTS)) ajv.addSchema(document, `${api}.json`);

/** Kinds with handlers in src/simulator/areas. */
const IN_AREAS = ["/cloud/group", "/policy", "/integration", "/api/v1/tenant/{prismaId}/integration"];
const kinds = findKinds(allOperations(), (operation) => IN_AREAS.includes(operation.replace("GET ", "")));

type Thing = Record<string, unknown>;

/** Reads a successful response and validates its body. Undefined if there is none. */
async function readValid({ name, api, pointer }: Operation, response: Response): Promise<unknown> {
  const text = await response.text();
  expect([name, response.status, response.headers.get("x-redlock-status")]).toEqual([name, response.status, null]);
  expect(response.status).toBeLessThan(300);
  if (text === "") return undefined;
  const at = `${pointer}/responses/${response.status}/content/${escapePointer("application/json")}/schema`;
  const validate = ajv.compile({ $ref: `${api}.json${at}` });
  const body: unknown = JSON.parse(text);
  expect([name, validate(body) ? "" : ajv.errorsText(validate.errors)]).toEqual([name, ""]);
  return body;
}

const things = (list: unknown): Thing[] => (Array.isArray(list) ? list : toObject(list)["value"]) as Thing[];

/** A sample body with names and ids that are still free. */
function createBody(operation: Operation): unknown {
  const body = buildBody(operation);
  if (body === undefined) return undefined;
  return JSON.parse(JSON.stringify(body).replace(/"(\w*Id|name|email|bucketName|username)":"[^"]*"/g, '"$1":"mine"'));
}

test("the store keeps state for the most-used kinds of things", () => {
  const names = kinds.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["/user/role", "/v3/user", "/access_keys", "/cloud", "/v1/resource_list", "/v2/alert/rule"]),
  );
  expect(names).toEqual(expect.arrayContaining(["/entitlement/api/v1/collection", "/report", "/compliance"]));
});

const creations = kinds.flatMap((kind) => kind.creations.map((creation) => ({ name: creation.name, kind, creation })));

test.for(creations)("a thing created by $name can be listed, read, changed and deleted", async ({ kind, creation }) => {
  const { simulator, call } = await started();
  const tenant = { prismaId: simulator.prismaId, cloudType: "aws" };
  const [list] = kind.lists as [Operation];
  const send = async (operation: Operation, values: Record<string, string> = {}, body = createBody(operation)) => {
    const path = buildUrl(operation, { ...tenant, ...values });
    return readValid(operation, await call(`${operation.method} ${path}&page_size=500`, body));
  };
  const before = things(await send(list));
  await send(creation);
  const after = things(await send(list));
  expect(after).toHaveLength(before.length + 1);
  const [made] = after.slice(-1) as [Thing];
  const [id = ""] = kind.keys.flatMap((key) => (typeof made[key] === "string" ? [made[key]] : []));
  expect(before.map((thing) => kind.keys.map((key) => thing[key]))).not.toContainEqual(
    kind.keys.map((key) => made[key]),
  );
  for (const other of kind.lists.slice(1)) expect(JSON.stringify(await send(other))).toContain(id);

  const cloud = typeof made["cloudType"] === "string" ? { cloudType: made["cloudType"] } : {};
  const last = (operation: Operation) => /\{([^}]*)\}$/.exec(operation.template)?.[1] ?? "";
  const at = (operation: Operation) => ({ ...cloud, [last(operation)]: id });
  const read = kind.items.find(({ method }) => method === "GET");
  if (read) expect(JSON.stringify(await send(read, at(read)))).toContain(id);
  // Changes of cloud accounts have separate operations for each cloud.
  const family = creation.template.split("/{")[0] ?? "";
  for (const change of kind.items.filter(({ method }) => method === "PUT" || method === "PATCH"))
    if (kind.name !== "/cloud" || change.template.startsWith(family)) await send(change, at(change));
  expect(things(await send(list))).toHaveLength(before.length + 1);

  const removal = kind.items.find(({ method }) => method === "DELETE");
  if (removal === undefined) return;
  await send(removal, at(removal), undefined);
  expect(things(await send(list))).toEqual(before);
  const gone = await call(`DELETE ${buildUrl(removal, { ...tenant, ...at(removal) })}`);
  expect([400, 404]).toContain(gone.status);
});
