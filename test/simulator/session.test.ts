import { expect, test } from "vitest";
import { createCaller, login, postLogin, reason } from "./call.ts";
import { start, started } from "./start.ts";

test("POST /login issues a token that lasts ten minutes", async () => {
  const simulator = await start();
  const token = await login(simulator);
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as {
    exp: number;
    iat: number;
  };
  expect(claims.exp - claims.iat).toBe(600);
  expect((await createCaller(simulator, token)("GET /v2/policy")).status).toBe(200);
});

test("a wrong secret and a password login are rejected with different reasons", async () => {
  const simulator = await start();
  const { accessKeyId } = simulator.credentials;
  const wrong = await postLogin(simulator, { username: accessKeyId, password: "wrong" });
  expect([wrong.status, reason(wrong)]).toEqual([401, "invalid_credentials"]);
  const password = await postLogin(simulator, { username: "someone@example.com", password: "wrong" });
  expect([password.status, reason(password)]).toEqual([401, "sso_enabled_password_login_attempt"]);
  expect(simulator.ledger.logins).toBe(0);
});

test("with several tenants, POST /login issues a token only if a tenant is named", async () => {
  const tenants = [
    { customerName: "One", prismaId: "11" },
    { customerName: "Two", prismaId: "22" },
  ];
  const simulator = await start({ tenants });
  const { accessKeyId: username, secretKey: password } = simulator.credentials;
  const choice = (await (await postLogin(simulator, { username, password })).json()) as Record<string, unknown>;
  expect(choice["token"]).toBeUndefined();
  expect(choice["customerNames"]).toMatchObject(tenants);
  for (const named of [{ prismaId: "22" }, { customerName: "Two" }]) {
    const answer = (await (await postLogin(simulator, { username, password, ...named })).json()) as { token: string };
    expect(Buffer.from(answer.token.split(".")[1] ?? "", "base64url").toString()).toContain('"prismaId":"22"');
  }
});

test("each API reads the token only from its own header", async () => {
  const simulator = await start();
  const token = await login(simulator);
  const get = async (path: string, headers: Record<string, string>) =>
    (await fetch(simulator.url + path, { headers })).status;
  expect(await get("/v2/policy", { "x-redlock-auth": token })).toBe(200);
  expect(await get("/v2/policy", { authorization: token })).toBe(401);
  expect(await get("/code/api/v1/repositories", { authorization: token })).toBe(200);
  expect(await get("/code/api/v1/repositories", { authorization: `Bearer ${token}` })).toBe(401);
  expect(await get("/code/api/v1/repositories", { "x-redlock-auth": token })).toBe(401);
  expect(await get("/v2/policy", {})).toBe(401);
});

test("an expired token gets 401 from CSPM, and 403 with a message from Code Security", async () => {
  let now = 1_700_000_000_000;
  const { call } = await started({ tokenLifetime: 0.5, clock: () => now });
  expect((await call("GET /v2/policy")).status).toBe(200);
  now += 500;
  const cspm = await call("GET /v2/policy");
  expect([cspm.status, reason(cspm), await cspm.text()]).toEqual([401, "token_expired", ""]);
  const code = await call("GET /code/api/v1/repositories");
  expect([code.status, reason(code), await code.json()]).toEqual([403, undefined, { message: "Forbidden" }]);
  expect((await call("GET /auth_token/extend")).status).toBe(401);
});

test("GET /auth_token/extend works unless the option extend is false", async () => {
  const { simulator, call } = await started();
  const { token } = (await (await call("GET /auth_token/extend")).json()) as { token: string };
  expect((await createCaller(simulator, token)("GET /v2/policy")).status).toBe(200);
  expect(simulator.ledger).toMatchObject({ logins: 1, extensions: 1, renewals: 1 });
  const other = await started({ extend: false });
  expect((await other.call("GET /auth_token/extend")).status).toBe(500);
});

test("revokeTokens revokes tokens issued earlier and no later ones", async () => {
  const { simulator, call } = await started();
  simulator.revokeTokens();
  expect((await call("GET /v2/policy")).status).toBe(401);
  expect((await createCaller(simulator, await login(simulator))("GET /v2/policy")).status).toBe(200);
});
