const assert = require("node:assert/strict");
const { createPrismaCloud, NotFoundError } = require("prisma-cloud-client");
const { loadConfig } = require("prisma-cloud-client/node");
const { createSimulator } = require("prisma-cloud-client/simulator");
const cspm = require("prisma-cloud-client/openapi/cspm.json");

async function main() {
  const prisma = createPrismaCloud({
    url: "app.eu.prismacloud.io",
    credentials: { accessKeyId: "key", secretKey: "secret" },
    retry: false,
    fetch: async (url) =>
      new URL(url).pathname === "/login" ? Response.json({ token: "token" }) : new Response(null, { status: 404 }),
  });
  const { error } = await prisma.cspm.GET("/v2/policy");
  assert.ok(error instanceof NotFoundError);
  assert.ok(cspm.paths["/v2/policy"]);
  for (const entry of [loadConfig, createSimulator]) assert.equal(typeof entry, "function");
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
