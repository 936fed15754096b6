import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readBundled } from "../../../../scripts/documents/bundled.ts";
import { SchemaCheck } from "../../../../scripts/documents/schema-check.ts";
import type { Schema } from "../../../../scripts/documents/schema.ts";
import { Sources } from "../../../../scripts/documents/sources.ts";
import { listDifferences } from "../../../../scripts/record/differences.ts";
import { record, type RecordingOptions } from "../../../../scripts/record/record.ts";
import { ConfigError } from "../../../../src/node/index.ts";
import { startSimulator, type Simulator } from "../../../../src/simulator/index.ts";
import { fixtureProblems } from "../../../contract/fixture-problems.ts";
import { runScript } from "../command.ts";
import { listWrites } from "../writes.ts";

const sources = await Sources.read();

const optionsFor = (address: Pick<RecordingOptions, "url" | "credentials">, area: string): RecordingOptions => ({
  ...address,
  area,
  given: {},
  secrets: [],
  source: "the simulator",
  sources,
});

/** Runs `use` with a tenant that has the given response bodies by path. */
async function withTenant<T>(bodies: Record<string, unknown>, use: (url: string) => Promise<T>): Promise<T> {
  const respond: RequestListener = (request, response) => {
    const login = { token: "planted-token", customerNames: [{ customerName: "Planted", prismaId: "1" }] };
    const body = request.url === "/login" ? login : bodies[request.url?.split("?")[0] ?? ""];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body ?? {}));
  };
  const server = createServer(respond).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const credentials = { accessKeyId: "planted-key-id", secretKey: "planted-secret" };

describe("record", () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ rateLimits: false, alerts: 20 });
  });
  afterAll(() => simulator.close());

  test("the recorder never writes", { timeout: 30_000 }, async () => {
    for (const area of ["alerts", "policies", "integrations"]) await record(optionsFor(simulator, area));
    expect(simulator.ledger.entries.length).toBeGreaterThan(15);
    expect(await listWrites(simulator.ledger)).toEqual([]);
    expect(simulator.ledger.entries.filter(({ applied }) => applied)).toEqual([]);
  });

  test("sanitised responses of the simulator still fit their documents", { timeout: 60_000 }, async () => {
    const problems: string[] = [];
    for (const area of ["alerts", "policies", "integrations", "repositories"])
      for (const { api, fixtures } of await record(optionsFor(simulator, area))) {
        const document = await readBundled(api);
        const check = new SchemaCheck(document, { formats: true });
        for (const operation of document.operations)
          for (const fixture of fixtures[operation.name] ?? [])
            problems.push(...fixtureProblems(operation, fixture, check).map((one) => `${operation.name}: ${one}`));
      }
    expect(problems).toEqual([]);
  });

  test("the recorder uses ids of lists for operations that take them", async () => {
    const [recording] = await record(optionsFor(simulator, "account-groups"));
    expect(Object.keys(recording?.fixtures ?? {})).toContain("GET /cloud/group/{id}");
  });

  test("the recorder rejects an unknown area and lists the known ones", async () => {
    await expect(record(optionsFor(simulator, "alert"))).rejects.toThrow(/Unknown area "alert".*alerts/);
  });

  test("the recorder requests no page that is smaller than the document allows", async () => {
    const [recording] = await record(optionsFor(simulator, "audit-logs"));
    expect(recording?.failed).toEqual([]);
    expect(Object.keys(recording?.fixtures ?? {})).toContain("POST /audit/api/v1/log");
  });

  test("the recorder sends what a part of a body's schema requires of a property in another part", async () => {
    const [recording] = await record(optionsFor(simulator, "policies"));
    expect(recording?.failed).toEqual([]);
    const [fixture] = recording?.fixtures["POST /policy/rule/validate"] ?? [];
    // The simulator's first policy is of another type, which the document doesn't list for this operation.
    expect(fixture?.request?.body).toHaveProperty("policyType", "config");
    expect(fixture?.request?.body).toHaveProperty("rule.criteria");
  });

  test("the recorder distinguishes failed calls from skipped ones", async () => {
    const [recording] = await withTenant({}, (url) => record(optionsFor({ url, credentials }, "account-groups")));
    expect(recording?.failed).toContainEqual({
      operation: "GET /cloud/group",
      reason: expect.stringContaining("GET /cloud/group failed with 404") as string,
    });
    expect(recording?.skipped.map(({ operation }) => operation)).toContain("GET /cloud/group/{id}");
  });

  test("the recorder rejects an invalid address with a ConfigError", async () => {
    await expect(record(optionsFor({ url: "example.com", credentials }, "alerts"))).rejects.toThrow(ConfigError);
  });

  test("the recorder keeps none of a tenant's secrets and names", async () => {
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

  test("the recorder reports differences from the document with the line to change", async () => {
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

test("differences name undescribed properties, but no keys of maps", async () => {
  const document = await readBundled("cspm");
  const operation = document.operations.find(({ name }) => name === "GET /cloud/group");
  if (!operation) throw new Error("Expected GET /cloud/group.");
  const schema: Schema = {
    properties: {
      counts: { additionalProperties: { type: "number" } },
      things: { items: { properties: { name: { type: "string" } } } },
    },
  };
  const response = {
    counts: { "Jane Doe": "many", "10.1.2.3": 4 },
    things: [{ name: 7 }, { colour: "red", AKIAIOSFODNN7EXAMPLE: true, "Initech Holdings": 1 }],
  };
  const check = new SchemaCheck(document, { formats: false });
  const found = listDifferences(operation, schema, response, document, check, sources).map(({ problem }) => problem);
  expect(found).toEqual([
    "/counts/{} must be number",
    "/things/0/name must be string",
    "/things/*/colour is not described",
    "/things/*/{} is not described",
  ]);
});

test("npm run record exits with 1 and names the failed calls", { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await withTenant({}, (url) => {
    vi.stubEnv("PC_URL", url);
    vi.stubEnv("PC_IDENTITY", credentials.accessKeyId);
    vi.stubEnv("PC_SECRET", credentials.secretKey);
    return runScript("scripts/record/main.ts", ".", "--area", "account-groups");
  });
  vi.unstubAllEnvs();
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toMatch(/^failed GET \/cloud\/group: /m);
  expect(stdout).toMatch(/^A tenant's response would be the first evidence for \d+ of \d+ operations:\n {2}GET \//m);
});

describe("npm run record", () => {
  test.each([
    ["no area", [], /^Missing option --area\.\n\nusage: /],
    ["a parameter without a value", ["--area", "alerts", "--param", "id"], /^Expected --param NAME=VALUE\.\n\nusage: /],
    ["an unknown area", ["--area", "alert", "--simulator"], /^Unknown area "alert", .*\n\nusage: /],
    ["no configuration", ["--area", "alerts"], /^No configuration found\. .*\n$/],
  ])(
    "npm run record exits with 2 and a message without a stack for %s",
    { timeout: 60_000 },
    async (_, args, message) => {
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
    },
  );
});
