import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startSimulator, type Simulator } from "../../src/simulator/index.ts";
import { VERSION } from "../../src/version.ts";
import { configure, runCommand, runInProcess, start } from "./command.ts";

const ALERTS = 30;

let simulator: Simulator;
let folder: string;

beforeAll(async () => {
  simulator = await startSimulator({ alerts: ALERTS, rateLimits: false });
});
afterAll(() => simulator.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prisma-cloud-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** As a process, for what only a process shows: its exit code, its standard input, its files and its waits. */
const run = (args: readonly string[], input?: string) =>
  runCommand(args, { env: configure(simulator), ...(input === undefined ? {} : { input }) });

/** For what the command prints. */
const print = (args: readonly string[], input?: string) =>
  runInProcess(args, { env: configure(simulator), ...(input === undefined ? {} : { input }) });

const allTime = JSON.stringify({ timeRange: { type: "to_now", value: "epoch" }, filters: [], limit: 10 });

describe("the command", { timeout: 60_000 }, () => {
  test("prints its version and its help", async () => {
    expect(await runCommand(["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
    const { code, stdout } = await runCommand(["call", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^usage: prisma-cloud-client call OPERATION/);
  });

  test.each([
    [[]],
    [["polish"]],
    [["find"]],
    [["call"]],
    [["simulate", "--port", "http"]],
    [["whoami", "--secret", "x"]],
  ])("exits with 2 and prints how it's used for %j", async (args) => {
    const { code, stdout, stderr } = await runInProcess(args);
    expect(stderr).toMatch(/usage: prisma-cloud-client|See: prisma-cloud-client \w+ --help/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("whoami", { timeout: 60_000 }, () => {
  test("prints the source, the API, the tenant, the user and the roles", async () => {
    const { code, stdout, stderr } = await print(["whoami"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^source {3}environment \(PC_URL, PC_IDENTITY, PC_SECRET\)$/m);
    expect(stdout).toContain(`api      ${simulator.url}\n`);
    expect(stdout).toContain(`tenant   prismaId ${simulator.prismaId}\n`);
    expect(stdout).toMatch(/^user {5}\S+/m);
    expect(stdout).toMatch(/^roles {4}.+\(active\)/m);
  });

  test("prints JSON", async () => {
    const { stdout } = await print(["whoami", "--output", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ url: simulator.url, tenant: simulator.prismaId });
  });

  test("prints the host and the reason for a rejected key, and exits with 1", async () => {
    const env = { ...configure(simulator), PC_SECRET: "wrong-secret" };
    const { code, stdout, stderr } = await runCommand(["whoami"], { env });
    expect(code).toBe(1);
    expect(stdout).toContain(`api      ${simulator.url}\n`);
    expect(stderr).toMatch(/^POST \/login failed with 401: .*The access key id or the secret key is wrong/);
    expect(stdout + stderr).not.toContain("wrong-secret");
  });

  test("exits with 2 without a configuration, and for an address that isn't one", async () => {
    const none = await runCommand(["whoami"]);
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toContain("No configuration found. Set PC_URL");
    const wrong = await runCommand(["whoami"], { env: { ...configure(simulator), PC_URL: "https://example.com" } });
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toMatch(/^environment \(PC_URL, .*isn't a Prisma Cloud host/);
  });

  test("logs in with a profile, and to the tenant that --tenant names", async () => {
    const tenants = [
      { customerName: "One", prismaId: "1001" },
      { customerName: "Two", prismaId: "1002" },
    ];
    await using several = await startSimulator({ tenants, alerts: 0 });
    await mkdir(join(folder, ".prismacloud"));
    const { accessKeyId: identity, secretKey: secret } = several.credentials;
    const profiles = [
      { name: "dev", url: several.url, identity, secret },
      { name: "other", url: several.url, identity: "x", secret: "x" },
    ];
    await writeFile(join(folder, ".prismacloud/credentials.json"), JSON.stringify(profiles), { mode: 0o600 });
    const undecided = await runInProcess(["whoami", "--profile", "dev"], { home: folder });
    expect(undecided.code).toBe(1);
    expect(undecided.stderr).toContain("One (prismaId 1001), Two (prismaId 1002)");
    const decided = await runInProcess(["whoami", "--profile", "dev", "--tenant", "1002"], { home: folder });
    expect(decided.stdout).toContain("tenant   prismaId 1002\n");
  });
});

describe("find", { timeout: 60_000 }, () => {
  test("prints operations by words, each with a call for the shell and one for TypeScript", async () => {
    const { code, stdout } = await runInProcess(["find", "disable", "policy", "--limit", "2"]);
    expect(code).toBe(0);
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "setPolicyStatus  PATCH /policy/{id}/status/{enabled}",
      "  Enable or disable a policy",
      "  npx prisma-cloud-client call setPolicyStatus --path id=ID --path enabled=ENABLED",
      '  const data = await orThrow(prisma.cspm.PATCH("/policy/{id}/status/{enabled}", { params: { path: { id, enabled } } }));',
    ]);
    expect(stdout.split("\n\n")).toHaveLength(2);
  });

  test("prints JSON", async () => {
    const { stdout } = await runInProcess(["find", "sbom", "--output", "json", "--limit", "1"]);
    expect(JSON.parse(stdout)).toMatchObject([
      { operation: "GET /code/api/v1/bom/getBOMReport/{repositoryId}", api: "code" },
    ]);
  });

  test("exits with 1 if no operation matches", async () => {
    const { code, stderr } = await runInProcess(["find", "xyzzy"]);
    expect(code).toBe(1);
    expect(stderr).toContain('No operation matches "xyzzy".');
  });
});

describe("call", { timeout: 60_000 }, () => {
  test.each([[["listPolicies"]], [["GET", "/v2/policy"]], [["get /v2/policy"]]])(
    "prints the response as JSON: %j",
    async (name) => {
      const { code, stdout, stderr } = await print(["call", ...name, "--query", "policy.severity=high"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const severities = (JSON.parse(stdout) as { severity: string }[]).map(({ severity }) => severity);
      expect(new Set(severities)).toEqual(new Set(["high"]));
    },
  );

  test("takes path parameters as options and in the path", async () => {
    const { stdout } = await print(["call", "listPolicies"]);
    const [policy] = JSON.parse(stdout) as { policyId: string }[];
    const id = policy?.policyId ?? "";
    for (const name of [
      ["getPolicy", "--path", `id=${id}`],
      ["GET", `/policy/${id}`],
    ])
      expect(JSON.parse((await print(["call", ...name])).stdout)).toMatchObject({ policyId: id });
  });

  test("creates from a file and from standard input", async () => {
    const body = JSON.stringify({ name: "From a shell", accountIds: [] });
    await writeFile(join(folder, "body.json"), body);
    expect((await run(["call", "createAccountGroup", "--body", join(folder, "body.json")])).code).toBe(0);
    const second = body.replace("From", "Also from");
    expect((await run(["call", "createAccountGroup", "--body", "-"], second)).code).toBe(0);
    const { stdout } = await run(["call", "listAccountGroupNames", "--output", "csv"]);
    expect(stdout).toContain("From a shell");
    expect(stdout).toContain("Also from a shell");
  });

  test("checks a call before it's sent: exits with 2, and names what's wrong without its value", async () => {
    const before = simulator.ledger.entries.length;
    const body = JSON.stringify({ timeRange: { type: "PLANTED" } });
    const { code, stdout, stderr } = await print(["call", "listAlerts", "--body", "-"], body);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^listAlerts doesn't take this body: body\.timeRange\.type must be one of: .*relative/);
    expect(stderr).not.toContain("PLANTED");
    expect(simulator.ledger.entries).toHaveLength(before);
  });

  test("sends a call that the document doesn't allow with --unchecked", async () => {
    const { code, stderr } = await print(["call", "createAccountGroup", "--unchecked", "--body", "-"], "{}");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^POST \/cloud\/group failed with 400/);
  });

  test("prints the API's error to standard error only, and exits with 1", async () => {
    const { code, stdout, stderr } = await run(["call", "getPolicy", "--path", "id=none"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^GET \/policy\/\{id\} failed with 404: /);
  });

  test("warns of a deprecated operation and names its replacement", async () => {
    const { stderr } = await print([
      "call",
      "GET",
      "/v2/inventory",
      "--query",
      "timeType=to_now",
      "--query",
      "timeUnit=epoch",
    ]);
    expect(stderr).toMatch(/^Warning: GET \/v2\/inventory is deprecated: use `GET \/v3\/inventory` instead/);
  });

  test("writes all pages as NDJSON, CSV and JSON", async () => {
    const call = ["call", "listAlerts", "--all", "--body", "-"];
    const ndjson = (await run([...call, "--output", "ndjson"], allTime)).stdout;
    const ids = ndjson
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(new Set(ids).size).toBe(ALERTS);
    const csv = (await run([...call, "--output", "csv"], allTime)).stdout.trim().split("\r\n");
    expect(csv).toHaveLength(ALERTS + 1);
    expect(csv[0]?.split(",")).toEqual(expect.arrayContaining(["id", "status", "policy.policyId"]));
    const json = (await run(call, allTime)).stdout;
    expect((JSON.parse(json) as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  test("prints one page with its token without --all", async () => {
    const { stdout } = await print(["call", "listAlerts", "--body", "-"], allTime);
    expect((JSON.parse(stdout) as { items: unknown[] }).items).toHaveLength(10);
    const page = await print(["call", "listAlerts", "--output", "ndjson", "--body", "-"], allTime);
    expect(page.stdout.trim().split("\n")).toHaveLength(10);
  });

  test("runs a job and writes its result to a file, and nothing beside it", async () => {
    const file = join(folder, "alerts.csv");
    const { code, stdout, stderr } = await run(["call", "createAlertCsv", "--body", "-", "--out", file], allTime);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^${file}: \\d+ bytes\n$`));
    expect((await readFile(file, "utf8")).trim().split("\n")).toHaveLength(ALERTS + 1);
    expect(await readdir(folder)).toEqual(["alerts.csv"]);
  });

  test("starts a job and prints its response with --no-wait", async () => {
    const { stdout } = await run(["call", "createAlertCsv", "--no-wait", "--body", "-"], allTime);
    expect(JSON.parse(stdout)).toHaveProperty("id");
  });
});

describe("simulate", { timeout: 60_000 }, () => {
  test("prints variables that lead to it, and ends with 0 when it's interrupted", async () => {
    const child = start(["simulate", "--alerts", "5", "--seed", "7"]);
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.includes("PC_SECRET=")) break;
    }
    const env = Object.fromEntries(
      [...output.matchAll(/(PC_\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]),
    );
    const { code, stdout } = await runCommand(["call", "GET", "/alert/count/open"], { env });
    expect({ code, output: JSON.parse(stdout) as unknown }).toMatchObject({ code: 0 });
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});
