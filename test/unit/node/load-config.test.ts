import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPrismaCloud } from "../../../src/create-prisma-cloud.ts";
import { ConfigError, loadConfig, type LoadConfigOptions } from "../../../src/node/index.ts";

const URL_OF_SDK = "https://app.eu.prismacloud.io";
const SECRET = "our-made-up-secret";
const sdk = { name: "production", url: URL_OF_SDK, identity: "key-1", secret: SECRET };

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

const credentialsFile = ".prismacloud/credentials.json";

describe("the environment of", () => {
  test.each([
    ["the vendor's SDK", { PC_URL: URL_OF_SDK, PC_IDENTITY: "id", PC_SECRET: SECRET }],
    ["the vendor's older tools", { PC_SAAS_API_ENDPOINT: URL_OF_SDK, PC_ACCESS_KEY: "id", PC_SECRET_KEY: SECRET }],
    ["pcpi", { PRISMA_PCPI_URL: URL_OF_SDK, PRISMA_PCPI_ID: "id", PRISMA_PCPI_SECRET: SECRET }],
    ["Terraform", { PRISMACLOUD_URL: URL_OF_SDK, PRISMACLOUD_USERNAME: "id", PRISMACLOUD_PASSWORD: SECRET }],
    ["Checkov", { PRISMA_API_URL: URL_OF_SDK, BC_API_KEY: `id::${SECRET}` }],
  ])("%s is read, and the source names its variables", async (_tool, env) => {
    const config = await load({ env });
    expect(config).toMatchObject({ url: URL_OF_SDK, credentials: { accessKeyId: "id", secretKey: SECRET } });
    expect(config.source).toBe(`environment (${Object.keys(env).join(", ")})`);
    expect(warnings).toEqual([]);
  });

  test("Terraform names the tenant too", async () => {
    const env = {
      PRISMACLOUD_URL: "api",
      PRISMACLOUD_USERNAME: "a",
      PRISMACLOUD_PASSWORD: "b",
      PRISMACLOUD_CUSTOMER_NAME: "Acme",
    };
    expect((await load({ env })).credentials.customerName).toBe("Acme");
  });

  test("one tool that is not complete is passed over with a warning: nothing is mixed", async () => {
    const env = {
      PC_URL: "https://api.prismacloud.io",
      PRISMA_PCPI_URL: URL_OF_SDK,
      PRISMA_PCPI_ID: "id",
      PRISMA_PCPI_SECRET: SECRET,
    };
    expect((await load({ env })).url).toBe(URL_OF_SDK);
    expect(warnings).toEqual([
      "Passed over PC_URL (the vendor's Python SDK): PC_IDENTITY or PC_ACCESS_KEY and PC_SECRET or PC_SECRET_KEY are not set.",
    ]);
  });

  test.each(["11111111-2222", "::11111111-2222", "a::b::11111111-2222"])(
    "Checkov with a key of another form, as other products have it, is passed over without its value: %s",
    async (key) => {
      const error: unknown = await load({ env: { PRISMA_API_URL: URL_OF_SDK, BC_API_KEY: key } }).catch(
        (thrown: unknown) => thrown,
      );
      expect((error as Error).message).toMatch(
        /^No configuration found\..* Passed over BC_API_KEY \(Checkov\): it is not of the form ID::SECRET\.$/,
      );
      expect(inspect(error)).not.toContain("1111");
    },
  );
});

describe("the file of", () => {
  test("the vendor's SDK is read", async () => {
    const file = await write(credentialsFile, sdk);
    const config = await load();
    expect(config).toMatchObject({ url: URL_OF_SDK, credentials: { accessKeyId: "key-1", secretKey: SECRET } });
    expect(config.source).toBe(`${file} (profile "production")`);
  });

  test("the vendor's older tools is read", async () => {
    await write(credentialsFile, { api_endpoint: URL_OF_SDK, access_key_id: "id", secret_key: SECRET });
    expect(await load()).toMatchObject({ url: URL_OF_SDK, credentials: { accessKeyId: "id" } });
  });

  test("pcpi holds several entries, of which `profile` or PC_NAME names one", async () => {
    const test = { ...sdk, name: "test", identity: "key-2" };
    const file = await write(credentialsFile, [sdk, test]);
    const named = await load({ profile: "test", env: { PC_URL: "x", PC_IDENTITY: "x", PC_SECRET: "x" } });
    expect(named.credentials.accessKeyId).toBe("key-2");
    expect(named.source).toBe(`${file} (profile "test")`);
    expect((await load({ env: { PC_NAME: "production" } })).credentials.accessKeyId).toBe("key-1");
    await expect(load()).rejects.toThrow(
      `${file} holds several profiles. Name one as \`profile\`: "production", "test".`,
    );
    await expect(load({ profile: "prod" })).rejects.toThrow(
      `${file} has no profile "prod". It has: "production", "test".`,
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
  ])("Terraform is read where its variable names it", async (content, url) => {
    const file = await write("terraform/settings.json", content);
    const config = await load({ env: { PRISMACLOUD_JSON_CONFIG_FILE: file } });
    expect(config).toMatchObject({ url, credentials: { accessKeyId: "id", secretKey: SECRET, customerName: "Acme" } });
    expect(config.source).toBe(file);
  });

  test("Terraform gives way to Terraform's variables", async () => {
    const file = await write("settings.json", { url: "api.prismacloud.io", username: "id" });
    const config = await load({ env: { PRISMACLOUD_JSON_CONFIG_FILE: file, PRISMACLOUD_PASSWORD: SECRET } });
    expect(config.credentials).toMatchObject({ accessKeyId: "id", secretKey: SECRET });
    expect(config.source).toBe(`${file} with PRISMACLOUD_PASSWORD`);
    expect(warnings).toEqual([]);
  });

  test("Checkov is read, with its address from the environment", async () => {
    const file = await write(".bridgecrew/credentials", `id::${SECRET}\nmore\n`);
    const config = await load({ env: { PRISMA_API_URL: URL_OF_SDK } });
    expect(config).toMatchObject({ url: URL_OF_SDK, credentials: { accessKeyId: "id", secretKey: SECRET } });
    expect(config.source).toBe(file);
    await expect(load()).rejects.toThrow("PRISMA_API_URL is not set");
  });

  test("the caller's choice is the only one that is read", async () => {
    await write(credentialsFile, sdk);
    const file = await write("mine.json", { ...sdk, identity: "mine" });
    for (const mine of [file, pathToFileURL(file)])
      expect(
        (await load({ file: mine, env: { PC_URL: "x", PC_IDENTITY: "x", PC_SECRET: "x" } })).credentials.accessKeyId,
      ).toBe("mine");
    await expect(load({ file: join(home, "none.json") })).rejects.toThrow("none.json does not exist.");
  });
});

test("the environment comes before files, and Terraform's file before the home folder's", async () => {
  await write(credentialsFile, sdk);
  const terraform = await write("t.json", { url: "api.prismacloud.io", username: "terraform", password: SECRET });
  const env = { PRISMACLOUD_JSON_CONFIG_FILE: terraform };
  expect((await load({ env })).credentials.accessKeyId).toBe("terraform");
  const both = { ...env, PC_URL: URL_OF_SDK, PC_IDENTITY: "environment", PC_SECRET: SECRET };
  expect((await load({ env: both })).credentials.accessKeyId).toBe("environment");
});

test("where nothing is found, the error says what to set, where it looked and what it passed over", async () => {
  const error: unknown = await load({ env: { PC_SECRET: SECRET } }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as Error).message).toBe(
    `No configuration found. Set PC_URL, PC_IDENTITY and PC_SECRET, or write one of: ${join(home, credentialsFile)}, ` +
      `${join(home, ".bridgecrew/credentials")}. Passed over PC_SECRET (the vendor's Python SDK): ` +
      "PC_URL or PC_SAAS_API_ENDPOINT and PC_IDENTITY or PC_ACCESS_KEY are not set.",
  );
});

describe("a faulty file", () => {
  test.each([
    [{ ...sdk, name: undefined, secret: undefined }, "`secret` is missing."],
    [{ ...sdk, name: undefined, identity: 7 }, "`identity` must be a text."],
    [{ ...sdk, name: undefined, url: "" }, "`url` is missing."],
    [{ url: "x", username: "u" }, "`password` is missing."],
    [{ url: "x", username: "u", password: SECRET, protocol: "ftp" }, '`protocol` must be "http" or "https".'],
    [{ url: "x", username: "u", password: SECRET, port: SECRET }, "`port` must be a number."],
    [{ url: "x", username: "u", password: SECRET, customer_name: [SECRET] }, "`customer_name` must be a text."],
  ])("says which key is wrong, never its value: %j", async (content, reason) => {
    const file = await write(credentialsFile, content);
    await expect(load()).rejects.toThrow(new ConfigError(`${file}: ${reason}`));
  });

  test("says which entry is wrong", async () => {
    const file = await write(credentialsFile, [sdk, SECRET]);
    await expect(load({ profile: "production" })).rejects.toThrow(`${file}, entry 2 must be an object with`);
  });

  test("that is no JSON says where, and quotes nothing", async () => {
    const file = await write(credentialsFile, `{\n  "secret": "${SECRET}" "identity": 1\n}`);
    const error: unknown = await load().catch((thrown: unknown) => thrown);
    expect((error as Error).message).toBe(`${file} is no JSON (line 2, column 34).`);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
  });

  test("that is no JSON where the secret itself is the fault quotes nothing either", async () => {
    const file = await write(credentialsFile, `{"secret":${SECRET}}`);
    const error: unknown = await load().catch((thrown: unknown) => thrown);
    expect((error as Error).message).toContain(`${file} is no JSON`);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET.slice(0, 6));
  });

  test("that is neither JSON nor a key says so", async () => {
    const file = await write(".bridgecrew/credentials", SECRET);
    await expect(load()).rejects.toThrow(new ConfigError(`${file} is neither JSON nor a line of the form ID::SECRET.`));
  });

  test("that cannot be read says why", async () => {
    await mkdir(join(home, credentialsFile), { recursive: true });
    await expect(load()).rejects.toThrow(`${join(home, credentialsFile)} cannot be read: EISDIR.`);
  });
});

describe("a warning", () => {
  test.skipIf(process.platform === "win32")("is given for a file that others may use", async () => {
    const file = await write(credentialsFile, sdk, 0o644);
    await load();
    expect(warnings).toEqual([`${file} holds a secret key, and others may use the file (mode 644): chmod 600 it.`]);
  });

  test.each([
    [{ verify: false }, "asks not to check certificates"],
    [{ verify: "false" }, "asks not to check certificates"],
    [{ verify: "/etc/ca.pem" }, "NODE_EXTRA_CA_CERTS"],
    [{ proxies: { https: `http://me:${SECRET}@proxy` } }, "names a proxy"],
  ])("is given for settings that fetch cannot honour: %j", async (settings, part) => {
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
  ])("is not given for %j", async (settings) => {
    await write(credentialsFile, { ...sdk, ...settings });
    await load();
    expect(warnings).toEqual([]);
  });

  test.each([
    [{ PC_URL: "x", PC_IDENTITY: "x", PC_SECRET: "x", PC_VERIFY: "False" }, "The variable PC_VERIFY asks not to check"],
    [
      { PC_URL: "x", PC_IDENTITY: "x", PC_SECRET: "x", PC_CA_BUNDLE: "/ca.pem" },
      "The variable PC_CA_BUNDLE names a certificate file",
    ],
    [
      { PRISMA_PCPI_URL: "x", PRISMA_PCPI_ID: "x", PRISMA_PCPI_SECRET: "x", PC_HTTPS_PROXY: "http://p" },
      "The variable PC_HTTPS_PROXY names a proxy",
    ],
  ])("names the variable: %j", async (env, message) => {
    await load({ env });
    expect(warnings).toEqual([expect.stringContaining(message)]);
  });

  test("goes to the process where nobody takes it", async () => {
    const emitted = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    await write(credentialsFile, { ...sdk, verify: false });
    await loadConfig({ env: {}, home });
    expect(emitted).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("certificates"),
      "PrismaCloudConfigWarning",
    );
  });
});

test("an option that there is none of is refused: a misspelt profile would lead to another tenant", async () => {
  const misspelt: object = { profle: "prod" };
  await expect(load(misspelt)).rejects.toThrow(
    new TypeError("Unknown option `profle` for loadConfig. Known options: profile, file, env, home, onWarning."),
  );
  await expect(loadConfig("prod" as LoadConfigOptions)).rejects.toThrow("The options of loadConfig must be an object.");
});

describe("what is loaded", () => {
  test("goes into createPrismaCloud as it is, or spread", async () => {
    await write(credentialsFile, sdk);
    const config = await load();
    expect(() => createPrismaCloud(config)).not.toThrow();
    expect(() => createPrismaCloud({ ...config, timeout: 1000 })).not.toThrow();
    expect({ ...config.credentials, prismaId: "7" }.secretKey).toBe(SECRET);
  });

  test("is never printed with its secret", async () => {
    await write(credentialsFile, sdk);
    const config = await load();
    expect(inspect(config, { depth: 9, showHidden: true })).not.toContain(SECRET);
    expect(inspect({ deep: [config.credentials] }, { depth: 9 })).toContain("[hidden]");
    expect(JSON.stringify(config)).not.toContain(SECRET);
    expect(JSON.stringify(config)).toContain("key-1");
  });
});
