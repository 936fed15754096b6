import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { createPrismaCloud, NotFoundError, orThrow, PrismaCloudError } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";
import { startSimulator } from "prisma-cloud-client/simulator";
import cspm from "prisma-cloud-client/openapi/cspm.json" with { type: "json" };

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

// Both formats may end up in one process; each works beside the other.
const required = createRequire(import.meta.url)("prisma-cloud-client");
assert.equal(required.apiUrl("app.eu.prismacloud.io"), "https://api.eu.prismacloud.io");

await simulator.close();
