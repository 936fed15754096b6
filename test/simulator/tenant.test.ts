import { expect, test } from "vitest";
import { caller, postLogin, reason, start, started } from "./start.ts";

test("the license names the tenant whose integrations can be read", async () => {
  const { simulator, call } = await started();
  const { prismaId } = (await (await call("GET /license")).json()) as { prismaId: string };
  expect(prismaId).toBe(simulator.prismaId);
  expect((await call(`GET /api/v1/tenant/${prismaId}/integration`)).status).toBe(200);
});

test("a tenant's id is a number where the document has a number", async () => {
  const { simulator, call } = await started();
  const config = (await (await call("GET /authn/api/v1/oauth2/config")).json()) as { prismaId: number };
  expect(config.prismaId).toBe(Number(simulator.prismaId));
});

test("the license is that of the tenant of the token", async () => {
  const tenants = [
    { customerName: "One", prismaId: "11" },
    { customerName: "Two", prismaId: "22" },
  ];
  const simulator = await start({ tenants });
  const { accessKeyId: username, secretKey: password } = simulator.credentials;
  const answer = await postLogin(simulator, { username, password, prismaId: "22" });
  const { token } = (await answer.json()) as { token: string };
  expect(await (await caller(simulator, token)("GET /license")).json()).toMatchObject({ prismaId: "22" });
});

test.for(["integration", "integration/channels", "template"])("the %s of another tenant is refused", async (path) => {
  const { simulator, call } = await started();
  expect((await call(`GET /api/v1/tenant/${simulator.prismaId}/${path}`)).status).toBe(200);
  const refused = await call(`GET /api/v1/tenant/1/${path}`);
  expect([refused.status, reason(refused)]).toEqual([403, "unauthorized_access prismaId"]);
});
