import { expect, test } from "vitest";
import { allTime, type Call, reason } from "./call.ts";
import { started } from "./start.ts";

const filter = { timeRange: allTime };

interface Item {
  readonly id: string;
  readonly policyId: string;
}
const open = async (call: Call): Promise<Item[]> => {
  const body = { timeRange: allTime, filters: [{ name: "alert.status", operator: "=", value: "open" }] };
  return ((await (await call("POST /v2/alert", body)).json()) as { items: Item[] }).items;
};

test.for<[lists: object, list: string]>([
  [{ alerts: [] }, "alerts"],
  [{ policies: [] }, "policies"],
  [{ alerts: [], policies: [] }, "alerts"],
])("POST /alert/dismiss and /alert/reopen reject empty lists and change nothing: %j", async ([lists, list]) => {
  const { call } = await started();
  const before = await open(call);
  for (const operation of ["POST /alert/dismiss", "POST /alert/reopen"]) {
    const rejected = await call(operation, { ...lists, filter });
    expect([rejected.status, reason(rejected)]).toEqual([400, `invalid_parameter_value ${list}`]);
  }
  expect(await open(call)).toEqual(before);
});

test("POST /alert/dismiss selects by either list of ids, or by the filter without lists", async () => {
  const { call } = await started();
  const [first, second] = await open(call);
  const note = { filter, dismissalNote: "note" };
  expect((await call("POST /alert/dismiss", { ...note, alerts: [first?.id], policies: [] })).status).toBe(200);
  const afterOne = await open(call);
  expect(afterOne.map(({ id }) => id)).not.toContain(first?.id);
  expect(afterOne.map(({ id }) => id)).toContain(second?.id);
  expect((await call("POST /alert/dismiss", { ...note, alerts: [], policies: [second?.policyId] })).status).toBe(200);
  const afterTwo = await open(call);
  expect(afterTwo).toEqual(afterOne.filter(({ policyId }) => policyId !== second?.policyId));
  expect(afterTwo).not.toHaveLength(0);
  expect((await call("POST /alert/dismiss", note)).status).toBe(200);
  expect(await open(call)).toHaveLength(0);
});
