import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Told } from "./support/failing-program.ts";

const planted = {
  token: "PLANTED.token.signature",
  accessKeyId: "PLANTED-access-key-id",
  secretKey: "PLANTED-secret/key+with=signs",
  slackUrl: "https://hooks.slack.com/services/T000/B000/PLANTED",
  pathValue: "PLANTED tenant/id",
  headerValue: "PLANTED-header-value",
};

/** Prints, and then fails: what reaches a terminal, and whatever collects the output of a container. */
function printed(program: string, scenario: Told["scenario"]): Promise<{ code: unknown; output: string }> {
  const told: Told = { scenario, ...planted };
  const env = { PATH: process.env["PATH"], TOLD: JSON.stringify(told) };
  return new Promise((done) => {
    execFile(process.execPath, [program], { env }, (error, stdout, stderr) => {
      done({ code: error?.code, output: stdout + stderr });
    });
  });
}

describe(
  "a program that prints an error in all ways, and is ended by it, shows no secret of",
  { timeout: 60_000 },
  () => {
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
    test.each<[string, Told["scenario"], string]>([
      ["a fetch that puts the request on its error", "fetch", call],
      ["a refusal that quotes the request in its body", "body", call],
      ["a refusal that quotes the request in a text", "text", call],
      ["a refusal that quotes the request in x-redlock-status", "header", `${call} with 400: invalid_param_value (`],
      ["a refusal that quotes the request in its status text", "status", call],
      ["a success that is no JSON", "no-json", call],
      ["a login that is refused with what it was sent", "login", "POST /login failed with 401"],
      ["a function `credentials` that fails", "credentials", "POST /login failed"],
    ])("%s", async (_what, scenario, message) => {
      const { code, output } = await printed(program, scenario);
      expect(code).toBe(1);
      expect(output).toMatch(/^the error knows\n/);
      // What it prints by itself, and what Node prints of it at the end.
      expect(output.split(message).length).toBeGreaterThan(9);
      expect(output).toMatch(/Node\.js v\d+/);
      expect(/.{0,100}PLANTED.{0,100}/.exec(output)?.[0]).toBeUndefined();
    });

    test("a connection that breaks off, whose error holds the address", async () => {
      const { code, output } = await printed(program, "cut");
      expect(code).toBe(1);
      expect(output.split(`${call}: the connection failed`).length).toBeGreaterThan(9);
      expect(/.{0,100}PLANTED.{0,100}/.exec(output)?.[0]).toBeUndefined();
    });
  },
);
