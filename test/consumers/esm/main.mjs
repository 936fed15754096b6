import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { createPrismaCloud, NotFoundError, orThrow, PrismaCloudError } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";
import { createSimulator } from "prisma-cloud-client/simulator";
import cspm from "prisma-cloud-client/openapi/cspm.json" with { type: "json" };
import manifest from "prisma-cloud-client/package.json" with { type: "json" };

const agents = new Set();
const prisma = createPrismaCloud({
  url: "app.eu.prismacloud.io",
  credentials: { accessKeyId: "key", secretKey: "secret" },
  retry: false,
  fetch: async (url, init) => {
    agents.add(new Headers(init.headers).get("user-agent"));
    const path = new URL(url).pathname;
    if (path === "/login") return Response.json({ token: "token" });
    return path === "/v2/policy" ? Response.json([{ policyId: "p1" }]) : new Response(null, { status: 404 });
  },
});

const [policy] = await orThrow(prisma.cspm.GET("/v2/policy"));
assert.equal(policy.policyId, "p1");
const { error } = await prisma.cspm.GET("/policy/{id}", { params: { path: { id: "p2" } } });
assert.ok(error instanceof NotFoundError && error instanceof PrismaCloudError);
assert.deepEqual([...agents], [`prisma-cloud-client/${manifest.version}`]);
assert.ok(cspm.paths["/v2/policy"]);
for (const entry of [loadConfig, createSimulator]) assert.equal(typeof entry, "function");

// Both formats may end up in one process; each must work beside the other.
const required = createRequire(import.meta.url)("prisma-cloud-client");
assert.equal(required.apiUrl("app.eu.prismacloud.io"), "https://api.eu.prismacloud.io");
