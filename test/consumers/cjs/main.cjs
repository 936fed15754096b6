const assert = require("node:assert/strict");
const { createPrismaCloud, NotFoundError, orThrow } = require("prisma-cloud-client");
const { loadConfig } = require("prisma-cloud-client/node");
const { startSimulator } = require("prisma-cloud-client/simulator");
const cspm = require("prisma-cloud-client/openapi/cspm.json");

async function main() {
  const simulator = await startSimulator();
  const prisma = createPrismaCloud({ url: simulator.url, credentials: simulator.credentials, retry: false });
  const policies = await orThrow(prisma.cspm.GET("/v2/policy"));
  assert.ok(policies.length > 0);
  const { error } = await prisma.cspm.GET("/policy/{id}", { params: { path: { id: "none" } } });
  assert.ok(error instanceof NotFoundError);
  assert.ok(cspm.paths["/v2/policy"]);
  assert.equal(typeof loadConfig, "function");
  await simulator.close();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
