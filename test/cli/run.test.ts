import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startSimulator, type Simulator } from "../../src/simulator/index.ts";
import { PATIENCE } from "../setup/patience.ts";
import { setShortTimeout } from "../setup/short-waits.ts";
import { configure, runWithStreams } from "./command.ts";

const ALERTS = 30;

let simulator: Simulator;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prisma-cloud-cli-"));
  simulator = await startSimulator({ alerts: ALERTS, rateLimits: false });
  for (const [name, value] of Object.entries(configure(simulator))) vi.stubEnv(name, value);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await simulator.close();
  await rm(folder, { recursive: true });
});

const allTime = JSON.stringify({ timeRange: { type: "to_now", value: "epoch" }, filters: [], limit: 10 });

describe("call", { timeout: 30_000 }, () => {
  const secret = "PLANTED-secret";
  test.each<[string, string[], string | undefined, RegExp]>([
    [
      "an unknown operation",
      ["listPolices"],
      undefined,
      /^Unknown operation "listPolices"\. Did you mean: listPolicies/,
    ],
    ["a missing path parameter", ["getPolicy"], undefined, /^getPolicy needs --path id=VALUE\n/],
    [
      "an unknown path parameter",
      ["getPolicy", "--path", `policyId=${secret}`],
      undefined,
      /has no path parameter "policyId"\. Known: id\n/,
    ],
    [
      "an unknown query parameter",
      ["listPolicies", "--query", `policy.sevrity=${secret}`],
      undefined,
      /no query parameter "policy\.sevrity"\. Known: policy\./,
    ],
    ["a pair without =", ["getPolicy", "--path", secret], undefined, /^--path must be of the form KEY=VALUE\n/],
    [
      "a parameter that is given twice",
      ["getPolicy", "--path", `id=${secret}`, "--path", "id=x"],
      undefined,
      /^--path id is given twice\n/,
    ],
    [
      "a value of another type",
      ["setPolicyStatus", "--path", "id=x", "--path", `enabled=${secret}`],
      undefined,
      /^--path enabled must be boolean\.\n/,
    ],
    [
      "a value that isn't listed",
      ["countAlerts", "--path", `status=${secret}`],
      undefined,
      /^--path status must be one of: open, /,
    ],
    ["a missing body", ["createPolicy"], undefined, /^createPolicy needs a body: --body FILE, or --body -\n/],
    ["a body that isn't taken", ["listPolicies", "--body", "-"], "{}", /^listPolicies takes no body/],
    [
      "a body without a required property",
      ["createAccountGroup", "--body", "-"],
      `{"x":"${secret}"}`,
      /^createAccountGroup doesn't take this body: body must have `name`\.\n/,
    ],
    [
      "a body with a wrong value",
      ["listAlerts", "--body", "-"],
      `{"timeRange":{"type":"${secret}"}}`,
      /body\.timeRange\.type must be one of: .*relative/,
    ],
    ["a body that isn't JSON", ["listAlerts", "--body", "-"], `{"a":${secret}}`, /^The body isn't valid JSON/],
    [
      "a body file that doesn't exist",
      ["listAlerts", "--body", "/nonexistent/b.json"],
      undefined,
      /^ENOENT: .*\/nonexistent\/b\.json/,
    ],
    [
      "--all without pages",
      ["getPolicy", "--path", "id=x", "--all"],
      undefined,
      /^getPolicy has no pages: leave out --all\n/,
    ],
    ["--no-wait without a job", ["listPolicies", "--no-wait"], undefined, /^listPolicies doesn't start a job/],
    [
      "--output for a job",
      ["createAlertCsv", "--output", "csv", "--body", "-"],
      allTime,
      /^createAlertCsv prepares a file/,
    ],
    [
      "an unknown format",
      ["listPolicies", "--output", "xml"],
      undefined,
      /^--output must be one of: json, ndjson, csv\n/,
    ],
    ["a folder that doesn't exist", ["listPolicies", "--out", "/nonexistent/p.json"], undefined, /^ENOENT: /],
  ])("exits with 2 and sends nothing for %s", async (_mistake, args, input, message) => {
    const { code, stdout, stderr } = await runWithStreams(["call", ...args], input);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain(secret);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(simulator.ledger.entries).toEqual([]);
  });

  test("shows the progress of pages and jobs on a terminal, and removes it at the end", async () => {
    vi.stubGlobal("setTimeout", setShortTimeout);
    const file = join(folder, "alerts.json");
    const pages = await runWithStreams(["call", "listAlerts", "--all", "--out", file, "--body", "-"], allTime, true);
    expect(pages.stderr).toContain("\u001b[K10 of 30 items, page 1\r\u001b[K20 of 30 items, page 2");
    expect(pages.stderr).toMatch(/\u001b\[K$/);
    const job = await runWithStreams(["call", "createAlertCsv", "--out", file, "--body", "-"], allTime, true);
    expect(job.stderr).toMatch(/\u001b\[KREADY_TO_DOWNLOAD, \d+ s/);
  });

  test("shows no progress between the lines of its output, or without a terminal", async () => {
    const call = ["call", "listAlerts", "--all", "--output", "ndjson", "--body", "-"];
    expect((await runWithStreams(call, allTime, true)).stderr).toBe("");
    expect((await runWithStreams(call, allTime, false)).stderr).toBe("");
  });

  test("exits with 130 if it's interrupted, and leaves no file", async () => {
    simulator.faults.add({ kind: "stall", at: "start", match: "POST /v2/alert" });
    const controller = new AbortController();
    const file = join(folder, "alerts.json");
    const ended = runWithStreams(
      ["call", "listAlerts", "--out", file, "--body", "-"],
      allTime,
      false,
      controller.signal,
    );
    await vi.waitFor(() => {
      expect(simulator.ledger.entries.map(({ operation }) => operation)).toContain("POST /v2/alert");
    }, PATIENCE);
    controller.abort(new Error("SIGINT"));
    expect((await ended).code).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  });
});
