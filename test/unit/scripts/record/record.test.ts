import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Sources } from "../../../../scripts/record/locate.ts";
import { record, type RecordingOptions } from "../../../../scripts/record/record.ts";
import { ConfigError } from "../../../../src/node/index.ts";
import { startSimulator, type Simulator } from "../../../../src/simulator/index.ts";
import { runScript } from "../command.ts";
import { writesIn } from "../writes.ts";

const sources = await Sources.read();

const optionsFor = (address: Pick<RecordingOptions, "url" | "credentials">, area: string): RecordingOptions => ({
  ...address,
  area,
  given: {},
  secrets: [],
  source: "the simulator",
  sources,
});

/** A tenant that answers one operation with what it is given. */
async function withTenant<T>(answers: Record<string, unknown>, use: (url: string) => Promise<T>): Promise<T> {
  const answer: RequestListener = (request, response) => {
    const login = { token: "planted-token", customerNames: [{ customerName: "Planted", prismaId: "1" }] };
    const body = request.url === "/login" ? login : answers[request.url?.split("?")[0] ?? ""];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body ?? {}));
  };
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const credentials = { accessKeyId: "planted-key-id", secretKey: "planted-secret" };

describe("the recorder", () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ rateLimits: false, alerts: 20 });
  });
  afterAll(() => simulator.close());

  test("reads, and never writes", { timeout: 30_000 }, async () => {
    for (const area of ["alerts", "policies", "integrations"]) await record(optionsFor(simulator, area));
    expect(simulator.ledger.entries.length).toBeGreaterThan(15);
    expect(await writesIn(simulator.ledger)).toEqual([]);
    expect(simulator.ledger.entries.filter(({ applied }) => applied)).toEqual([]);
  });

  test("finds ids in lists for the operations that take them", async () => {
    const [recording] = await record(optionsFor(simulator, "account-groups"));
    expect(Object.keys(recording?.fixtures ?? {})).toContain("GET /cloud/group/{id}");
  });

  test("says which area there is none of", async () => {
    await expect(record(optionsFor(simulator, "alert"))).rejects.toThrow(/No area "alert".*alerts/);
  });

  test("asks for no page that is smaller than the document allows", async () => {
    const [recording] = await record(optionsFor(simulator, "audit-logs"));
    expect(recording?.failed).toEqual([]);
    expect(Object.keys(recording?.fixtures ?? {})).toContain("POST /audit/api/v1/log");
  });

  test("tells calls that failed from those that were not made", async () => {
    const [recording] = await withTenant({}, (url) => record(optionsFor({ url, credentials }, "account-groups")));
    expect(recording?.failed).toContainEqual({
      operation: "GET /cloud/group",
      reason: expect.stringContaining("GET /cloud/group failed with 404") as string,
    });
    expect(recording?.skipped.map(({ operation }) => operation)).toContain("GET /cloud/group/{id}");
  });

  test("takes an address that cannot be used for wrong input", async () => {
    await expect(record(optionsFor({ url: "example.com", credentials }, "alerts"))).rejects.toThrow(ConfigError);
  });

  test("keeps none of the secrets and names of a tenant", async () => {
    const group = {
      id: "planted-id",
      name: "Planted Group",
      description: "planted by planted@corp.test",
      accountIds: ["409183726455"],
      lastModifiedBy: "planted-user",
      accounts: [{ id: "409183726455", name: "Planted Account", type: "aws", secretKey: "planted-secret" }],
    };
    const recordings = await withTenant({ "/cloud/group": [group] }, (url) =>
      record({ ...optionsFor({ url, credentials }, "account-groups"), secrets: Object.values(credentials) }),
    );
    const kept = JSON.stringify(recordings.map(({ fixtures }) => fixtures));
    expect(kept).toContain("GET /cloud/group");
    expect(kept).not.toMatch(/planted|corp\.test|409183726455/i);
  });

  test("reports what the document does not say, with the line to change", async () => {
    const group = { id: "a", name: "b", accountIds: [], colour: "red", autoCreated: "yes" };
    const [recording] = await withTenant({ "/cloud/group": [group] }, (url) =>
      record(optionsFor({ url, credentials }, "account-groups")),
    );
    const found = recording?.differences.map(({ problem, line }) => ({ problem, file: line?.file, at: line?.line }));
    expect(found).toEqual([
      {
        problem: "/0/autoCreated must be boolean",
        file: "openapi/cspm/account-groups.yaml",
        at: sources.schema("AccountGroup", ["autoCreated"])?.line,
      },
      {
        problem: "/*/colour is not described",
        file: "openapi/cspm/account-groups.yaml",
        at: sources.schema("AccountGroup")?.line,
      },
    ]);
  });
});

test("the command exits with 1 where a call failed, and says which", { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await withTenant({}, (url) => {
    vi.stubEnv("PC_URL", url);
    vi.stubEnv("PC_IDENTITY", credentials.accessKeyId);
    vi.stubEnv("PC_SECRET", credentials.secretKey);
    return runScript("scripts/record/main.ts", ".", "--area", "account-groups");
  });
  vi.unstubAllEnvs();
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toMatch(/^failed GET \/cloud\/group: /m);
});

describe("the command exits with 2 and says what is wrong, without a stack,", () => {
  test.each([
    ["where no area is named", [], /^--area is missing\.\n\nusage: /],
    ["where a parameter has no value", ["--area", "alerts", "--param", "id"], /^--param takes NAME=VALUE\.\n\nusage: /],
    ["where there is no such area", ["--area", "alert", "--simulator"], /^No area "alert" with .*\n\nusage: /],
    ["where there is no configuration", ["--area", "alerts"], /^No configuration found\. .*\n$/],
  ])("%s", { timeout: 60_000 }, async (_, args, message) => {
    vi.stubEnv("HOME", tmpdir());
    for (const name of [
      "PC_URL",
      "PC_SAAS_API_ENDPOINT",
      "PRISMA_PCPI_URL",
      "PRISMACLOUD_URL",
      "PRISMACLOUD_JSON_CONFIG_FILE",
    ])
      vi.stubEnv(name, undefined);
    const { code, stderr } = await runScript("scripts/record/main.ts", ".", ...args);
    vi.unstubAllEnvs();
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
