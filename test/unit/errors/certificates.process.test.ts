import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createCertificate, type Certificate } from "../support/certificate.ts";

const DAY = 86_400_000;
const tomorrow = new Date(Date.now() + DAY);
const yesterday = new Date(Date.now() - DAY);

describe("a certificate", { timeout: 60_000 }, () => {
  let folder: string;
  let program: string;
  let server: Server | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "prisma-cloud-tls-"));
    program = join(folder, "program.mjs");
    const entryPoints = [join(import.meta.dirname, "../support/tls-program.ts")];
    await build({ entryPoints, outfile: program, bundle: true, platform: "node", format: "esm", target: "node20" });
  });
  afterEach(() => {
    server?.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Runs the program against a server with a certificate. Node reads trusted authorities when it starts. */
  async function readCode(certificate: Certificate, isTrusted: boolean): Promise<string> {
    const file = join(folder, "authority.pem");
    await writeFile(file, certificate.cert);
    server = createServer(certificate, (_request, response) => response.end("[]"));
    await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
    const env = {
      PATH: process.env["PATH"],
      PROGRAM_URL: `https://localhost:${(server.address() as AddressInfo).port}`,
      ...(isTrusted ? { NODE_EXTRA_CA_CERTS: file } : {}),
    };
    return new Promise((done) => {
      execFile(process.execPath, [program], { env }, (_error, stdout, stderr) => {
        done((stdout + stderr).trim());
      });
    });
  }

  test.each([
    ["of an unknown authority", createCertificate("localhost", tomorrow), false, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["that has expired", createCertificate("localhost", yesterday), true, "CERT_HAS_EXPIRED"],
    ["of another host", createCertificate("example.com", tomorrow), true, "ERR_TLS_CERT_ALTNAME_INVALID"],
  ] as const)(
    "a certificate %s causes a NetworkError with the code of Node",
    async (_what, certificate, isTrusted, code) => {
      expect(await readCode(certificate, isTrusted)).toBe(code);
    },
  );
});
