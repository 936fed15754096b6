import { expect, test } from "vitest";
import type { SimulatorOptions } from "../../src/simulator/index.ts";
import { allOperations } from "../../src/simulator/documents/operations.ts";
import { isBodyOptional } from "../../src/simulator/documents/sample-response.ts";
import { started } from "./start.ts";

const target = { accountGroups: ["group"] };

const CREATIONS: Readonly<Record<string, object>> = {
  "POST /cloud/group": { name: "mine", accountIds: [] },
  "POST /alert/rule": { name: "mine", target },
  "POST /v2/report": { name: "mine", cloudType: "aws", target: {} },
};

const create = async (operation: string, options: SimulatorOptions): Promise<[status: number, body: string]> => {
  const { call } = await started(options);
  const response = await call(operation, CREATIONS[operation]);
  return [response.status, await response.text()];
};

test.for(Object.keys(CREATIONS))("%s responds without a body, as some tenants do", async (operation) => {
  expect(await create(operation, {})).toEqual([200, ""]);
});

test.for(Object.keys(CREATIONS))("%s responds with the new thing if optionalBodies is true", async (operation) => {
  const [status, body] = await create(operation, { optionalBodies: true });
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ name: "mine" });
});

test("POST /api/v1/tenant/{prismaId}/integration has a body only if optionalBodies is true", async () => {
  for (const optionalBodies of [false, true]) {
    const { simulator, call } = await started({ optionalBodies });
    const integrationConfig = { url: "https://hook.example.com", headers: [] };
    const body = { name: "mine", integrationType: "webhook", integrationConfig };
    const response = await call(`POST /api/v1/tenant/${simulator.prismaId}/integration`, body);
    expect([response.status, (await response.text()) !== ""]).toEqual([200, optionalBodies]);
  }
});

test("the documents mark the creations whose body may be missing", () => {
  const optional = allOperations()
    .filter(isBodyOptional)
    .map(({ name }) => name);
  const creations = [...Object.keys(CREATIONS), "POST /report", "POST /api/v1/tenant/{prismaId}/integration"];
  expect(optional).toEqual(expect.arrayContaining(creations));
});
