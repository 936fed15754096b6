import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProgramInput } from "./support/failing-program.ts";

const planted = {
  token: "PLANTED.token.signature",
  accessKeyId: "PLANTED-access-key-id",
  secretKey: "PLANTED-secret/key+with=signs",
  slackUrl: "https://hooks.slack.com/services/T000/B000/PLANTED",
  pathValue: "PLANTED tenant/id",
  headerValue: "PLANTED-header-value",
};

/** Runs a program that prints an error and then fails with it. Returns the output. */
function runProgram(program: string, scenario: ProgramInput["scenario"]): Promise<{ code: unknown; output: string }> {
  const input: ProgramInput = { scenario, ...planted };
  const env = { PATH: process.env["PATH"], PROGRAM_INPUT: JSON.stringify(input) };
  return new Promise((done) => {
    execFile(process.execPath, [program], { env }, (error, stdout, stderr) => {
      done({ code: error?.code, output: stdout + stderr });
    });
  });
}

describe("printed output", { timeout: 60_000 }, () => {
  let folder: string;
  let program: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "prisma-cloud-secrets-"));
    program = join(folder, "program.mjs");
    const entryPoints = [join(import.meta.dirname, "support/failing-program.ts")];
    await build({ entryPoints, outfile: program, bundle: true, platform: "node", format: "esm", target: "node20" });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const call = "POST /api/v1/tenant/{prismaId}/integration failed";
  test.each<[string, ProgramInput["scenario"], string]>([
    ["a fetch that puts the request on its error", "fetch", call],
    ["an error response that quotes the request in its body", "body", call],
    ["an error response that quotes the request in text", "text", call],
    [
      "an error response that quotes the request in x-redlock-status",
      "header",
      `${call} with 400: invalid_param_value`,
    ],
    ["an error response that quotes the request in its status text", "status", call],
    ["a success that isn't JSON", "no-json", call],
    ["a failed login whose response quotes its request", "login", "POST /login failed with 401"],
    ["a function `credentials` that fails", "credentials", "POST /login failed"],
  ])("a program that prints an error and ends with it shows no secret: %s", async (_what, scenario, message) => {
    const { code, output } = await runProgram(program, scenario);
    expect(code).toBe(1);
    expect(output).toMatch(/^the error has the secrets\n/);
    // Printed by the program, and by Node at the end.
    expect(output.split(message).length).toBeGreaterThan(9);
    expect(output).toMatch(/Node\.js v\d+/);
    expect(/.{0,100}PLANTED.{0,100}/.exec(output)?.[0]).toBeUndefined();
  });

  test("a program that prints an error and ends with it shows no secret: a connection error that has the address", async () => {
    const { code, output } = await runProgram(program, "cut");
    expect(code).toBe(1);
    expect(output.split(`${call}: the connection failed`).length).toBeGreaterThan(9);
    expect(/.{0,100}PLANTED.{0,100}/.exec(output)?.[0]).toBeUndefined();
  });
});
