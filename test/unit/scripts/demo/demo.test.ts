import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { demo, type DemoOptions } from "../../../../scripts/demo/demo.ts";
import type { PrismaCloudOptions } from "../../../../src/index.ts";
import { ConfigError } from "../../../../src/node/index.ts";
import { start } from "../../../simulator/start.ts";
import { runScript } from "../command.ts";
import { listWrites } from "../writes.ts";
import { connect } from "./hurried.ts";
import { TextOutput } from "./text-output.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "demo-"));
});
afterAll(() => rm(home, { recursive: true }));

/** Runs the demo with only the given variables. Returns its exit status and output. */
async function run(env: Readonly<Record<string, string>>, options: Pick<DemoOptions, "alerts" | "connect"> = {}) {
  const [output, errors] = [new TextOutput(), new TextOutput()];
  const status = await demo({ output, errors, config: { env, home }, connect, ...options });
  return { status, output: output.text, errors: errors.text };
}

describe("without a tenant in the environment", () => {
  const tokens = new Set<string>();
  let secret: string | undefined;
  /** Collects the secret and the tokens, which must not be printed. */
  function listening(options: PrismaCloudOptions) {
    secret = typeof options.credentials === "function" ? undefined : options.credentials.secretKey;
    const fetch: typeof globalThis.fetch = (input, init) => {
      const { headers } = new Request(input, init);
      const token = headers.get("x-redlock-auth") ?? headers.get("authorization");
      if (token !== null) tokens.add(token);
      return globalThis.fetch(input, init);
    };
    return connect({ ...options, fetch });
  }

  let ended: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    ended = await run({}, { alerts: 3_000, connect: listening });
  }, 30_000);

  test("without a tenant, the demo completes its tour with the simulator and exits with 0", () => {
    expect(ended).toMatchObject({ status: 0, errors: "" });
    expect(ended.output).toMatch(/^This demo calls the embedded simulator at http:\/\/127\.0\.0\.1:\d+\n/);
    for (const line of ["60 policies", "3,000 of 3,000 alerts", "created Alerts to Slack", "lines", "repositories"])
      expect(ended.output).toContain(line);
    expect(ended.output).toMatch(/ requests +[1-9]\d*\n/);
    expect(ended.output).toMatch(/ alerts +3000\n/);
    expect(ended.output).toMatch(/ lost +0\n$/);
  });

  test("the demo prints neither a token nor a secret", () => {
    expect(tokens.size).toBeGreaterThan(0);
    expect(secret).toBeTruthy();
    for (const hidden of [...tokens, String(secret), "hooks.slack.com"]) expect(ended.output).not.toContain(hidden);
  });
});

/** Changes the items of the first page of alerts. */
function changingFirstPage(change: (items: unknown[]) => unknown[]) {
  return (options: PrismaCloudOptions) => {
    let isFirst = true;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await globalThis.fetch(input, init);
      if (!isFirst || !response.ok || new URL(response.url).pathname !== "/v2/alert") return response;
      const page = (await response.json()) as { items: unknown[] };
      isFirst = false;
      return Response.json({ ...page, items: change(page.items) });
    };
    return connect({ ...options, fetch });
  };
}

describe("lost alerts", () => {
  test.each([
    ["is missing", (items: unknown[]) => items.slice(1)],
    ["is replaced by a duplicate", (items: unknown[]) => [items[1], ...items.slice(1)]],
  ])("the demo exits with 1 and reports the loss if an alert %s", async (_, change) => {
    const { status, output } = await run({}, { alerts: 20, connect: changingFirstPage(change) });
    expect(output).toMatch(/ lost +1\n$/);
    expect(status).toBe(1);
  });
});

describe("with a tenant in the environment", () => {
  test("with a tenant, the demo only reads", async () => {
    const { url, credentials, ledger } = await start({ alerts: 30 });
    const env = { PC_URL: url, PC_IDENTITY: credentials.accessKeyId, PC_SECRET: credentials.secretKey };
    const { status, output, errors } = await run(env);
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    expect(output).toMatch(new RegExp(`^This demo calls the tenant at ${url} \\(from .*\\) and changes nothing\n`));
    expect(output).not.toContain(credentials.secretKey);
    expect(ledger.entries.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining([
        "GET /v2/policy",
        "POST /v2/alert",
        "POST /search/config",
        "GET /code/api/v1/repositories",
      ]),
    );
    expect(await listWrites(ledger)).toEqual([]);
    expect(ledger.entries.filter(({ applied }) => applied)).toEqual([]);
  });

  test("a failed call ends the demo with status 1 and the message, without a stack", async () => {
    const { url, faults } = await start();
    faults.add({ match: "POST /login", kind: "login-refused" });
    const { status, output, errors } = await run({ PC_URL: url, PC_IDENTITY: "key", PC_SECRET: "planted-secret" });
    expect(status).toBe(1);
    expect(errors).toMatch(/^\nPOST \/login failed with 401: .*\n$/);
    expect(output + errors).not.toContain("planted-secret");
  });

  test.each([
    [{}, "PC_IDENTITY and PC_SECRET are not."],
    [{ PC_ACCESS_KEY: "key" }, "PC_SECRET is not."],
    [{ PC_IDENTITY: "key", PC_SECRET: " " }, "PC_SECRET is not."],
  ])(
    "if PC_URL is set with %j, the demo names the missing variables and calls no other tenant",
    async (variables, message) => {
      const { url, credentials, ledger } = await start({ alerts: 30 });
      const { accessKeyId, secretKey } = credentials;
      const other = { PRISMA_PCPI_URL: url, PRISMA_PCPI_ID: accessKeyId, PRISMA_PCPI_SECRET: secretKey };
      const ended = run({ ...other, PC_URL: "https://app.prismacloud.io", ...variables });
      await expect(ended).rejects.toThrow(ConfigError);
      await expect(ended).rejects.toThrow(message);
      expect(ledger.entries).toEqual([]);
    },
  );

  test("the demo rejects a PC_URL with a secret and does not print it", async () => {
    const env = { PC_URL: "https://key:planted-secret@app.prismacloud.io", PC_IDENTITY: "key", PC_SECRET: "secret" };
    const error: unknown = await run(env).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toContain("user info");
    expect(inspect(error)).not.toContain("planted-secret");
  });
});

describe("npm run demo", () => {
  test.each([
    ["an address of another host", { PC_IDENTITY: "key", PC_SECRET: "secret" }, "app.example.com"],
    ["missing variables", {}, "PC_IDENTITY and PC_SECRET are not."],
  ])("npm run demo exits with 2 and one line for %s", { timeout: 60_000 }, async (_, env, message) => {
    vi.stubEnv("HOME", home);
    for (const name of ["PC_IDENTITY", "PC_ACCESS_KEY", "PC_SECRET", "PC_SECRET_KEY"]) vi.stubEnv(name, undefined);
    for (const [name, value] of Object.entries({ PC_URL: "https://app.example.com", ...env })) vi.stubEnv(name, value);
    const { code, stdout, stderr } = await runScript("scripts/demo/main.ts", home);
    vi.unstubAllEnvs();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
