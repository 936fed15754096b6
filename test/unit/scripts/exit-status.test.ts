import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { runScript } from "./command.ts";
import { writeSmallDocuments } from "./generate/small-documents.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prisma-cloud-exit-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Starts a tenant with one account group. */
async function startTenant(group: object): Promise<string> {
  const bodies: Record<string, unknown> = {
    "/login": { token: "a.test.token", customerNames: [{ customerName: "Test", prismaId: "1" }] },
    "/cloud/group": [group],
    "/cloud/group/a": group,
  };
  const server = createServer(({ url = "" }, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(bodies[url] ?? []));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise((listening) => server.once("listening", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("npm run record", { timeout: 60_000 }, () => {
  const group = { id: "a", name: "b", accountIds: [] };

  async function runRecord(response: object) {
    vi.stubEnv("PC_URL", await startTenant(response));
    vi.stubEnv("PC_IDENTITY", "a-key-id");
    vi.stubEnv("PC_SECRET", "a-secret-key");
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    return runScript("scripts/record/main.ts", ".", "--area", "account-groups", "--out", folder);
  }

  test("npm run record exits with 0 if the responses match their documents", async () => {
    const { code, stdout, stderr } = await runRecord(group);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("account-groups.ts: ");
  });

  test("npm run record exits with 1 if a response differs from its document", async () => {
    const { code, stdout, stderr } = await runRecord({ ...group, colour: "red" });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("/*/colour is not described");
  });
});

test(
  "npm run generate -- --check exits with 1 and names the changed, missing and unknown files",
  { timeout: 120_000 },
  async () => {
    await writeSmallDocuments(folder);
    expect((await runScript("scripts/generate/main.ts", folder)).code).toBe(0);
    const generated = join(folder, "generated");
    const jobs = join(generated, "jobs.ts");
    await writeFile(jobs, `${await readFile(jobs, "utf8")}\n`);
    await rm(join(generated, "openapi/code.json"));
    await writeFile(join(generated, "more.ts"), "");
    const { code, stderr } = await runScript("scripts/generate/main.ts", folder, "--check");
    expect(code).toBe(1);
    expect(stderr).toMatch(/: jobs\.ts, openapi\/code\.json\. .*npm run generate/);
    expect(stderr).toMatch(/files that weren't generated: more\.ts\./);
  },
);
