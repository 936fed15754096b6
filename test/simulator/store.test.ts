import { expect, test } from "vitest";
import { type Call, reason } from "./call.ts";
import { started } from "./start.ts";

type Thing = Record<string, unknown>;

test("a created role is found by its name, and replaced and deleted by its id", async () => {
  const { call } = await started();
  const role = { name: "Auditors", roleType: "Account Group Read Only", accountGroupIds: ["a"] };
  const created = await call("POST /user/role", role);
  expect([created.status, await created.text()]).toEqual([200, ""]);
  expect(reason(await call("POST /user/role", role))).toBe("user_role_name_already_exists name");
  const { id, ...found } = await named(call, "/user/role", "Auditors");
  expect(found).toMatchObject({ ...role, lastModifiedBy: "simulator", associatedUsers: [] });
  const names = (await (await call("GET /user/role/name")).json()) as Thing[];
  expect(names).toContainEqual({ id, name: "Auditors" });
  await call(`PUT /user/role/${String(id)}`, { roleType: "Account Group Read Only" });
  const replaced = (await (await call(`GET /user/role/${String(id)}`)).json()) as Thing;
  expect(replaced).toMatchObject({ id, name: "Auditors", accountGroupIds: [] });
  expect((await call(`DELETE /user/role/${String(id)}`)).status).toBe(200);
  for (const request of ["GET", "DELETE"])
    expect(reason(await call(`${request} /user/role/${String(id)}`))).toBe("invalid_id id");
});

test("users and service accounts share their lists and are identified by email or name", async () => {
  const { call } = await started();
  const user = {
    email: "a@example.com",
    firstName: "A",
    lastName: "B",
    timeZone: "UTC",
    roleIds: ["r"],
    defaultRoleId: "r",
  };
  expect((await call("POST /v2/user", user)).status).toBe(200);
  const again = await call("POST /v3/user", user);
  expect([again.status, reason(again)]).toEqual([409, "duplicate_user_name email"]);
  const robot = { type: "SERVICE_ACCOUNT", username: "robot", accessKeyName: "k", defaultRoleId: "r", timeZone: "UTC" };
  const key = (await (await call("POST /v3/user", robot)).json()) as Thing;
  expect(Object.keys(key).sort()).toEqual(["id", "secretKey"]);
  expect(key["secretKey"]).not.toBe("sample");
  const names = async (path: string) =>
    ((await (await call(`GET ${path}`)).json()) as Thing[]).map(({ email, username }) => email ?? username);
  expect(await names("/v3/user")).toEqual(expect.arrayContaining(["a@example.com", "robot"]));
  expect(await names("/v2/user")).toEqual((await names("/v3/user")).filter((name) => String(name).includes("@")));
  const path = encodeURIComponent("a@example.com");
  expect((await call(`PATCH /user/${path}/status/false`)).status).toBe(200);
  expect(await (await call(`GET /v2/user/${path}`)).json()).toMatchObject({ firstName: "A", enabled: false });
  for (const one of [path, "robot"]) expect((await call(`DELETE /user/${one}`)).status).toBe(200);
  expect(reason(await call(`GET /v2/user/${path}`))).toBe("user_inactive_or_not_exist email");
});

test("POST /access_keys shows the secret once, and the key can be disabled", async () => {
  const { call } = await started();
  const { id, secretKey } = (await (await call("POST /access_keys", { name: "key" })).json()) as Record<string, string>;
  expect(secretKey).toMatch(/^[0-9a-f-]{36}$/);
  expect(reason(await call("POST /access_keys", { name: "key" }))).toBe("duplicate_access_key_name name");
  await call(`PATCH /access_keys/${id ?? ""}/status/false`);
  const read = await (await call(`GET /access_keys/${id ?? ""}`)).text();
  expect(JSON.parse(read)).toMatchObject({ id, name: "key", status: false });
  expect(read).not.toContain(secretKey);
});

test("a cloud account is read by its cloud and id, without its credentials", async () => {
  const { call } = await started();
  const cloudAccount = { accountId: "sub-1", accountType: "account", name: "Azure one" };
  const azure = { cloudAccount, clientId: "client", environmentType: "azure", key: "do-not-show", tenantId: "entra" };
  expect((await call("POST /cas/v1/azure_account", azure)).status).toBe(200);
  expect(reason(await call("POST /cas/v1/azure_account", azure))).toBe("duplicate_cloud_account accountId");
  const other = { ...azure, cloudAccount: { ...cloudAccount, accountId: "sub-2" } };
  expect(reason(await call("POST /cas/v1/azure_account", other))).toBe("duplicate_cloud_account_name name");
  expect(await named(call, "/cloud", "Azure one")).toMatchObject({
    accountId: "sub-1",
    cloudType: "azure",
    enabled: true,
  });
  expect(await named(call, "/cloud/name", "Azure one")).toMatchObject({ id: "sub-1" });
  await call("PATCH /cloud/sub-1/status/false");
  const read = await (await call("GET /cloud/azure/sub-1")).text();
  expect(JSON.parse(read)).toMatchObject({ accountId: "sub-1", clientId: "client", enabled: false });
  expect(read).not.toContain("do-not-show");
  expect((await call("GET /cloud/aws/sub-1")).status).toBe(404);
  expect((await call("DELETE /cloud/azure/sub-1")).status).toBe(200);
  expect(reason(await call("GET /cloud/azure/sub-1"))).toBe("not_found accountId");
});

test("creating or renaming a resource list to a name that is taken responds with 409", async () => {
  const { call } = await started();
  const list = { name: "one", resourceListType: "TAG", members: [] };
  expect((await call("POST /v1/resource_list", list)).status).toBe(200);
  const { id } = (await (await call("POST /v1/resource_list", { ...list, name: "two" })).json()) as Thing;
  const renamed = await call(`PUT /v1/resource_list/${String(id)}`, list);
  expect([renamed.status, reason(renamed)]).toEqual([409, "duplicate_resource_list_name name"]);
  expect((await call(`PUT /v1/resource_list/${String(id)}`, { ...list, name: "two" })).status).toBe(200);
  expect(reason(await call("GET /v1/resource_list/none"))).toBe("non_existing_resource_list_id id");
});

test("a created collection is on the last page of the list", async () => {
  const { call } = await started();
  const created = await call("POST /entitlement/api/v1/collection", { name: "mine", assetGroups: {} });
  const { id } = (await created.json()) as Thing;
  // Required properties of the response are filled in.
  const nameless = (await (await call("POST /entitlement/api/v1/collection", {})).json()) as Thing;
  expect(nameless["name"]).toEqual(expect.any(String));
  const found: unknown[] = [];
  let token: string | undefined;
  do {
    const next = token === undefined ? "" : `&next_page_token=${token}`;
    const page = await call(`GET /entitlement/api/v1/collection?page_size=100${next}`);
    const { value, nextPageToken } = (await page.json()) as { value: Thing[]; nextPageToken?: string };
    found.push(...value.map((collection) => collection["id"]));
    token = nextPageToken;
  } while (token !== undefined);
  expect(found).toHaveLength(252);
  expect(found.slice(-2)).toEqual([id, nameless["id"]]);
});

test("a bucket belongs to one logging account", async () => {
  const { call } = await started();
  const path = (account: string) => `/v1/cloudAccounts/awsLoggingAccounts/${account}/buckets`;
  expect(
    (await call(`POST ${path("1")}`, { bucketName: "mine", bucketRegion: "us-east-1", loggingAccountId: 1 })).status,
  ).toBe(200);
  expect((await call(`GET ${path("1")}/mine`)).status).toBe(200);
  expect((await call(`GET ${path("2")}/mine`)).status).toBe(404);
});

test("simulators share no state", async () => {
  const one = await started();
  const before = (await (await one.call("GET /v1/resource_list")).json()) as { id?: string }[];
  const [{ id = "" } = {}] = before;
  await one.call(`PUT /v1/resource_list/${id}`, { name: "changed", resourceListType: "TAG", members: [] });
  expect(await (await one.call("GET /v1/resource_list")).json()).not.toEqual(before);
  const other = await started();
  expect(await (await other.call("GET /v1/resource_list")).json()).toEqual(before);
});

async function named(call: Call, list: string, name: string): Promise<Thing> {
  const all = (await (await call(`GET ${list}`)).json()) as Thing[];
  return all.find((thing) => thing["name"] === name) ?? {};
}
