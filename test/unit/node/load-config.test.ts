import { Console } from "node:console";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPrismaCloud } from "../../../src/create-prisma-cloud.ts";
import { ConfigError, loadConfig, type LoadConfigOptions } from "../../../src/node/index.ts";

vi.mock("node:os", { spy: true });

const CONSOLE_URL = "https://app.eu.prismacloud.io";
const SECRET = "our-made-up-secret";
const sdk = { name: "production", url: CONSOLE_URL, identity: "key-1", secret: SECRET };

let home: string;
let warnings: string[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "prisma-cloud-config-"));
  warnings = [];
});
afterEach(() => rm(home, { recursive: true }));

async function write(file: string, content: unknown, mode = 0o600): Promise<string> {
  const path = join(home, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  await chmod(path, mode);
  return path;
}

const load = (options: LoadConfigOptions = {}) =>
  loadConfig({ env: {}, home, onWarning: (message) => warnings.push(message), ...options });

/** What a program sees of a configuration, with the credentials that the login would get. */
async function read(options: LoadConfigOptions = {}) {
  const { url, credentials, source } = await load(options);
  return { url, source, credentials: credentials() };
}

const credentialsFile = ".prismacloud/credentials.json";

describe("environment", () => {
  test.each([
    ["the vendor's SDK", { PC_URL: CONSOLE_URL, PC_IDENTITY: "id", PC_SECRET: SECRET }],
    ["the vendor's older tools", { PC_SAAS_API_ENDPOINT: CONSOLE_URL, PC_ACCESS_KEY: "id", PC_SECRET_KEY: SECRET }],
    ["pcpi", { PRISMA_PCPI_URL: CONSOLE_URL, PRISMA_PCPI_ID: "id", PRISMA_PCPI_SECRET: SECRET }],
    ["Terraform", { PRISMACLOUD_URL: CONSOLE_URL, PRISMACLOUD_USERNAME: "id", PRISMACLOUD_PASSWORD: SECRET }],
    ["Checkov", { PRISMA_API_URL: CONSOLE_URL, BC_API_KEY: `id::${SECRET}` }],
  ])("loadConfig reads the variables of %s, and the source names them", async (_tool, env) => {
    expect(await read({ env })).toEqual({
      url: CONSOLE_URL,
      credentials: { accessKeyId: "id", secretKey: SECRET },
      source: `environment (${Object.keys(env).join(", ")})`,
    });
    expect(warnings).toEqual([]);
  });

  test("loadConfig reads Terraform's variables with the name of the tenant", async () => {
    const env = {
      PRISMACLOUD_URL: "api",
      PRISMACLOUD_USERNAME: "a",
      PRISMACLOUD_PASSWORD: "b",
      PRISMACLOUD_CUSTOMER_NAME: "Acme",
    };
    expect((await read({ env })).credentials.customerName).toBe("Acme");
  });

  test("loadConfig reads the variables of the first tool that has all of them, and warns about the ones it ignored", async () => {
    const env = {
      PC_URL: "https://api.prismacloud.io",
      PRISMA_PCPI_URL: CONSOLE_URL,
      PRISMA_PCPI_ID: "id",
      PRISMA_PCPI_SECRET: SECRET,
    };
    expect((await load({ env })).url).toBe(CONSOLE_URL);
    expect(warnings).toEqual([
      "Ignored PC_URL (the vendor's Python SDK): PC_IDENTITY or PC_ACCESS_KEY and PC_SECRET or PC_SECRET_KEY are not set.",
    ]);
  });

  test.each(["11111111-2222", "::11111111-2222", "a::b::11111111-2222"])(
    "loadConfig reads Checkov's variables unless the key is another product's, and its error doesn't quote the key: %s",
    async (key) => {
      const error: unknown = await load({ env: { PRISMA_API_URL: CONSOLE_URL, BC_API_KEY: key } }).catch(
        (thrown: unknown) => thrown,
      );
      expect((error as Error).message).toMatch(
        /^No configuration found\..* Ignored BC_API_KEY \(Checkov\): it isn't of the form ID::SECRET\.$/,
      );
      expect(inspect(error)).not.toContain("1111");
    },
  );
});

test("loadConfig ignores a Checkov key without PRISMA_API_URL, and says so", async () => {
  await expect(load({ env: { BC_API_KEY: `id::${SECRET}` } })).rejects.toThrow(
    "Ignored BC_API_KEY (Checkov): PRISMA_API_URL is not set.",
  );
});

test("loadConfig trims whitespace and invisible characters around values", async () => {
  const env = { PC_URL: ` ${CONSOLE_URL}\n`, PC_IDENTITY: "\u200Bid\u200B", PC_SECRET: `\uFEFF\t${SECRET}\u2060\r\n` };
  const expected = { url: CONSOLE_URL, credentials: { accessKeyId: "id", secretKey: SECRET } };
  expect(await read({ env })).toMatchObject(expected);
  const file = await write("own.json", { url: env.PC_URL, identity: env.PC_IDENTITY, secret: env.PC_SECRET });
  expect(await read({ file })).toMatchObject(expected);
  await expect(load({ env: { ...env, PC_SECRET: " \u200B" } })).rejects.toThrow(ConfigError);
});

describe("files", () => {
  test("loadConfig reads the file of the vendor's SDK", async () => {
    const file = await write(credentialsFile, sdk);
    const config = await read();
    expect(config).toMatchObject({ url: CONSOLE_URL, credentials: { accessKeyId: "key-1", secretKey: SECRET } });
    expect(config.source).toBe(`${file} (profile "production")`);
  });

  test("loadConfig reads the file of the vendor's older tools", async () => {
    await write(credentialsFile, { api_endpoint: CONSOLE_URL, access_key_id: "id", secret_key: SECRET });
    expect(await read()).toMatchObject({ url: CONSOLE_URL, credentials: { accessKeyId: "id" } });
  });

  test("loadConfig reads the file of pcpi, of whose entries `profile` or PC_NAME selects one", async () => {
    const test = { ...sdk, name: "test", identity: "key-2" };
    const file = await write(credentialsFile, [sdk, test]);
    const named = await read({ profile: "test", env: { PC_URL: "x", PC_IDENTITY: "x", PC_SECRET: "x" } });
    expect(named.credentials.accessKeyId).toBe("key-2");
    expect(named.source).toBe(`${file} (profile "test")`);
    expect((await read({ env: { PC_NAME: "production" } })).credentials.accessKeyId).toBe("key-1");
    await expect(load()).rejects.toThrow(
      `${file} has several profiles. Name one as \`profile\`: "production", "test".`,
    );
    await expect(load({ profile: "prod" })).rejects.toThrow(
      `${file} has no profile "prod". Profiles: "production", "test".`,
    );
  });

  test.each([
    [
      { url: "api.prismacloud.io", username: "id", password: SECRET, customer_name: "Acme" },
      "https://api.prismacloud.io",
    ],
    [
      { url: "localhost", username: "id", password: SECRET, "customer-name": "Acme", protocol: "http", port: 8080 },
      "http://localhost:8080",
    ],
    [
      { url: "https://api.eu.prismacloud.io", username: "id", password: SECRET, customer_name: "Acme", port: 0 },
      "https://api.eu.prismacloud.io",
    ],
  ])("loadConfig reads the file that Terraform's variable names: %j", async (content, url) => {
    const file = await write("terraform/settings.json", content);
    const config = await read({ env: { PRISMACLOUD_JSON_CONFIG_FILE: file } });
    expect(config).toMatchObject({ url, credentials: { accessKeyId: "id", secretKey: SECRET, customerName: "Acme" } });
    expect(config.source).toBe(file);
  });

  test("loadConfig reads the file of Terraform, whose keys Terraform's variables replace", async () => {
    const file = await write("settings.json", { url: "api.prismacloud.io", username: "id" });
    const config = await read({ env: { PRISMACLOUD_JSON_CONFIG_FILE: file, PRISMACLOUD_PASSWORD: SECRET } });
    expect(config.credentials).toMatchObject({ accessKeyId: "id", secretKey: SECRET });
    expect(config.source).toBe(`${file} with PRISMACLOUD_PASSWORD`);
    expect(warnings).toEqual([]);
  });

  test("loadConfig reads the file of Checkov, with the URL from the environment", async () => {
    const file = await write(".bridgecrew/credentials", `id::${SECRET}\nmore\n`);
    const config = await read({ env: { PRISMA_API_URL: CONSOLE_URL } });
    expect(config).toMatchObject({ url: CONSOLE_URL, credentials: { accessKeyId: "id", secretKey: SECRET } });
    expect(config.source).toBe(file);
    await expect(load()).rejects.toThrow("PRISMA_API_URL is not set");
  });

  test("loadConfig reads the file that the caller names, and nothing else", async () => {
    await write(credentialsFile, sdk);
    const file = await write("mine.json", { ...sdk, identity: "mine" });
    for (const mine of [file, pathToFileURL(file)])
      expect(
        (await read({ file: mine, env: { PC_URL: "x", PC_IDENTITY: "x", PC_SECRET: "x" } })).credentials.accessKeyId,
      ).toBe("mine");
    await expect(load({ file: join(home, "none.json") })).rejects.toThrow("none.json does not exist.");
  });
});

test("loadConfig prefers the environment to files, and Terraform's file to those in the home folder", async () => {
  await write(credentialsFile, sdk);
  const terraform = await write("t.json", { url: "api.prismacloud.io", username: "terraform", password: SECRET });
  const env = { PRISMACLOUD_JSON_CONFIG_FILE: terraform };
  expect((await read({ env })).credentials.accessKeyId).toBe("terraform");
  const both = { ...env, PC_URL: CONSOLE_URL, PC_IDENTITY: "environment", PC_SECRET: SECRET };
  expect((await read({ env: both })).credentials.accessKeyId).toBe("environment");
});

test("loadConfig doesn't look up the home folder if the environment is complete", async () => {
  const lookup = vi.mocked(homedir).mockReturnValue(home);
  await loadConfig({ env: { PC_URL: CONSOLE_URL, PC_IDENTITY: "id", PC_SECRET: SECRET } });
  expect(lookup).not.toHaveBeenCalled();
  await expect(loadConfig({ env: {} })).rejects.toThrow(join(home, credentialsFile));
  expect(lookup).toHaveBeenCalledOnce();
});

test("the error of loadConfig says what to set, which files it looked for and what it ignored", async () => {
  const error: unknown = await load({ env: { PC_SECRET: SECRET } }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as Error).message).toBe(
    `No configuration found. Set PC_URL, PC_IDENTITY and PC_SECRET, or write one of: ${join(home, credentialsFile)}, ` +
      `${join(home, ".bridgecrew/credentials")}. Ignored PC_SECRET (the vendor's Python SDK): ` +
      "PC_URL or PC_SAAS_API_ENDPOINT and PC_IDENTITY or PC_ACCESS_KEY are not set.",
  );
});

describe("faulty files", () => {
  test.each([
    [{ ...sdk, name: undefined, secret: undefined }, "`secret` is missing."],
    [{ ...sdk, name: undefined, identity: 7 }, "`identity` must be a string."],
    [{ ...sdk, name: undefined, url: "" }, "`url` is missing."],
    [{ url: "x", username: "u" }, "`password` is missing."],
    [{ url: "x", username: "u", password: SECRET, protocol: "ftp" }, '`protocol` must be "http" or "https".'],
    [{ url: "x", username: "u", password: SECRET, port: SECRET }, "`port` must be a number from 0 to 65535."],
    [{ url: "x", username: "u", password: SECRET, customer_name: [SECRET] }, "`customer_name` must be a string."],
  ])("the error of loadConfig names the faulty key, never its value: %j", async (content, reason) => {
    const file = await write(credentialsFile, content);
    await expect(load()).rejects.toThrow(new ConfigError(`${file}: ${reason}`));
  });

  test("the error of loadConfig for a list names the faulty entry", async () => {
    const file = await write(credentialsFile, [sdk, SECRET]);
    await expect(load({ profile: "production" })).rejects.toThrow(`${file}, entry 2 must be an object with`);
  });

  test("the error of loadConfig for broken JSON names the place and quotes nothing", async () => {
    const file = await write(credentialsFile, `{\n  "secret": "${SECRET}" "identity": 1\n}`);
    const error: unknown = await load().catch((thrown: unknown) => thrown);
    expect((error as Error).message).toBe(`${file} isn't valid JSON (line 2, column 34).`);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
  });

  test("the error of loadConfig quotes nothing if the secret itself breaks the JSON", async () => {
    const file = await write(credentialsFile, `{"secret":${SECRET}}`);
    const error: unknown = await load().catch((thrown: unknown) => thrown);
    expect((error as Error).message).toContain(`${file} isn't valid JSON`);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET.slice(0, 6));
  });

  test("the error of loadConfig for a file that's neither JSON nor a key says so", async () => {
    const file = await write(".bridgecrew/credentials", SECRET);
    await expect(load()).rejects.toThrow(new ConfigError(`${file} is neither JSON nor a line of the form ID::SECRET.`));
  });

  test("the error of loadConfig for a file that can't be read has the code of the system", async () => {
    await mkdir(join(home, credentialsFile), { recursive: true });
    await expect(load()).rejects.toThrow(`Can't read ${join(home, credentialsFile)}: EISDIR.`);
  });
});

describe("warnings", () => {
  test.skipIf(process.platform === "win32")("loadConfig warns of a file that others can use", async () => {
    const file = await write(credentialsFile, sdk, 0o644);
    await load();
    expect(warnings).toEqual([`${file} holds a secret key and is open to others (mode 644). chmod 600 it.`]);
  });

  test.each([
    [{ verify: false }, "turns certificate verification off"],
    [{ verify: "false" }, "turns certificate verification off"],
    [{ verify: "/etc/ca.pem" }, "NODE_EXTRA_CA_CERTS"],
    [{ proxies: { https: `http://me:${SECRET}@proxy` } }, "names a proxy"],
  ])("loadConfig warns of settings of the vendor's SDK that fetch can't honour: %j", async (settings, part) => {
    await write(credentialsFile, { ...sdk, ...settings });
    await load();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(part);
    expect(warnings[0]).not.toContain(SECRET);
  });

  test.each([
    { verify: true },
    { verify: "true" },
    { verify: "" },
    { proxies: null },
    { proxies: { http: "", https: "" } },
  ])("loadConfig doesn't warn of %j", async (settings) => {
    await write(credentialsFile, { ...sdk, ...settings });
    await load();
    expect(warnings).toEqual([]);
  });

  test.each([
    [
      { PC_URL: "x", PC_IDENTITY: "x", PC_SECRET: "x", PC_VERIFY: "False" },
      "The variable PC_VERIFY turns certificate verification off",
    ],
    [
      { PC_URL: "x", PC_IDENTITY: "x", PC_SECRET: "x", PC_CA_BUNDLE: "/ca.pem" },
      "The variable PC_CA_BUNDLE names a certificate authority",
    ],
    [
      { PRISMA_PCPI_URL: "x", PRISMA_PCPI_ID: "x", PRISMA_PCPI_SECRET: "x", PC_HTTPS_PROXY: "http://p" },
      "The variable PC_HTTPS_PROXY names a proxy",
    ],
    [
      {
        PRISMACLOUD_URL: "x",
        PRISMACLOUD_USERNAME: "x",
        PRISMACLOUD_PASSWORD: "x",
        PRISMACLOUD_SKIP_SSL_CERT_VERIFICATION: "true",
      },
      "The variable PRISMACLOUD_SKIP_SSL_CERT_VERIFICATION turns certificate verification off",
    ],
  ])("loadConfig warns of a variable that fetch can't honour: %j", async (env, message) => {
    await load({ env });
    expect(warnings).toEqual([expect.stringContaining(message)]);
  });

  test.each([true, "true", "1"])("loadConfig warns of a Terraform file that skips verification: %j", async (skip) => {
    const file = await write("t.json", { url: "x", username: "x", password: SECRET, skip_ssl_cert_verification: skip });
    await load({ file });
    expect(warnings).toEqual([expect.stringContaining(`${file} turns certificate verification off`)]);
  });

  test.each([false, "false", undefined])(
    "loadConfig doesn't warn of a Terraform file that verifies certificates: %j",
    async (skip) => {
      const entry = { url: "x", username: "x", password: SECRET, skip_ssl_cert_verification: skip };
      await load({ file: await write("t.json", entry) });
      expect(warnings).toEqual([]);
    },
  );

  test("a warning of loadConfig is emitted by the process without `onWarning`", async () => {
    const emitted = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    await write(credentialsFile, { ...sdk, verify: false });
    await loadConfig({ env: {}, home });
    expect(emitted).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("certificate"), "PrismaCloudConfigWarning");
  });
});

test("loadConfig rejects an unknown option, because a misspelt profile would lead to another tenant", async () => {
  const misspelt: object = { profle: "prod" };
  await expect(load(misspelt)).rejects.toThrow(
    new TypeError("Unknown option `profle` for loadConfig. Known options: profile, file, env, home, onWarning."),
  );
  await expect(loadConfig("prod" as LoadConfigOptions)).rejects.toThrow("The options of loadConfig must be an object.");
});

describe("results", () => {
  test("what loadConfig returns is accepted by createPrismaCloud as it is, and spread", async () => {
    await write(credentialsFile, sdk);
    const config = await load();
    expect(() => createPrismaCloud(config)).not.toThrow();
    expect(() => createPrismaCloud({ ...config, timeout: 1000 })).not.toThrow();
  });

  test("what loadConfig returns logs in, and to another tenant of the same user if its credentials are extended", async () => {
    await write(credentialsFile, sdk);
    const config = await load();
    const bodies: unknown[] = [];
    const fetch = (_url: string, { body }: RequestInit) => {
      bodies.push(JSON.parse(body as string));
      return Promise.resolve(Response.json({ token: "token" }));
    };
    const login = { username: "key-1", password: SECRET };
    await createPrismaCloud({ ...config, fetch }).session.token();
    const credentials = () => ({ ...config.credentials(), prismaId: "7" });
    await createPrismaCloud({ ...config, credentials, fetch }).session.token();
    expect(bodies).toEqual([login, { ...login, prismaId: "7" }]);
  });

  test("what loadConfig returns never shows its secret, however it's printed", async () => {
    await write(credentialsFile, sdk);
    const config = await load();
    const output: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        output.push(String(chunk));
        done();
      },
    });
    const printer = new Console(sink);
    printer.log("%o %O %j", config, config, config);
    printer.dir(config, { depth: null, showHidden: true, customInspect: false, getters: true });
    printer.table(config);
    printer.table([config, config.credentials]);
    printer.log(inspect(config, { depth: 9, showHidden: true, getters: true }), JSON.stringify({ ...config }));
    expect(output.join("")).toContain(CONSOLE_URL);
    expect(output.join("")).not.toContain(SECRET);
  });
});
