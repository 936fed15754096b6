import { expect, test } from "vitest";
import { createCaller, postLogin, reason } from "./call.ts";
import { start, started } from "./start.ts";

test("GET /license has the id of the tenant whose integrations can be read", async () => {
  const { simulator, call } = await started();
  const { prismaId } = (await (await call("GET /license")).json()) as { prismaId: string };
  expect(prismaId).toBe(simulator.prismaId);
  expect((await call(`GET /api/v1/tenant/${prismaId}/integration`)).status).toBe(200);
});

test("a tenant's id is a number if the document types it so", async () => {
  const { simulator, call } = await started();
  const config = (await (await call("GET /authn/api/v1/oauth2/config")).json()) as { prismaId: number };
  expect(config.prismaId).toBe(Number(simulator.prismaId));
});

test("GET /license has the id of the token's tenant", async () => {
  const tenants = [
    { customerName: "One", prismaId: "11" },
    { customerName: "Two", prismaId: "22" },
  ];
  const simulator = await start({ tenants });
  const { accessKeyId: username, secretKey: password } = simulator.credentials;
  const response = await postLogin(simulator, { username, password, prismaId: "22" });
  const { token } = (await response.json()) as { token: string };
  expect(await (await createCaller(simulator, token)("GET /license")).json()).toMatchObject({ prismaId: "22" });
});

test.for(["integration", "integration/channels", "template"])(
  "GET /api/v1/tenant/{prismaId}/%s rejects the id of another tenant",
  async (path) => {
    const { simulator, call } = await started();
    expect((await call(`GET /api/v1/tenant/${simulator.prismaId}/${path}`)).status).toBe(200);
    const rejected = await call(`GET /api/v1/tenant/1/${path}`);
    expect([rejected.status, reason(rejected)]).toEqual([403, "unauthorized_access prismaId"]);
  },
);
