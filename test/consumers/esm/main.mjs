import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as imported from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";
import { startSimulator } from "prisma-cloud-client/simulator";
import cspm from "prisma-cloud-client/openapi/cspm.json" with { type: "json" };

const { createPrismaCloud, NotFoundError, orThrow, PrismaCloudError } = imported;

const simulator = await startSimulator();
const config = await loadConfig({
  env: {
    PC_URL: simulator.url,
    PC_IDENTITY: simulator.credentials.accessKeyId,
    PC_SECRET: simulator.credentials.secretKey,
  },
});
const prisma = createPrismaCloud({ ...config, retry: false });

const policies = await orThrow(prisma.cspm.GET("/v2/policy"));
assert.ok(policies.length > 0);
const { error } = await prisma.cspm.GET("/policy/{id}", { params: { path: { id: "none" } } });
assert.ok(error instanceof NotFoundError && error instanceof PrismaCloudError);
assert.ok(cspm.paths["/v2/policy"]);

// Both formats may end up in one process: each works beside the other, and knows the other's errors.
const required = createRequire(import.meta.url)("prisma-cloud-client");
assert.notEqual(required.createPrismaCloud, createPrismaCloud);
const beside = required.createPrismaCloud({ ...config, retry: false });
assert.deepEqual(await required.orThrow(beside.cspm.GET("/v2/policy")), policies);
const { error: othersError } = await beside.cspm.GET("/policy/{id}", { params: { path: { id: "none" } } });
for (const [failure, classes] of [
  [error, imported],
  [error, required],
  [othersError, imported],
  [othersError, required],
]) {
  for (const name of ["NotFoundError", "ApiError", "PrismaCloudError"])
    assert.ok(failure instanceof classes[name], `the error is a ${name}, whichever class is asked`);
  for (const name of ["ConflictError", "ServerError", "NetworkError"])
    assert.ok(!(failure instanceof classes[name]), `the error is no ${name}, whichever class is asked`);
}
for (const { NotFoundError: Class } of [imported, required])
  assert.ok(!(new Error("a caller's own") instanceof Class) && !({ name: "NotFoundError" } instanceof Class));
await assert.rejects(orThrow(beside.cspm.GET("/policy/{id}", { params: { path: { id: "none" } } })), NotFoundError);

await simulator.close();
