import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rejectUnknown } from "../validate.ts";
import { ConfigError } from "./config-error.ts";
import { configOf, type Config, type Found } from "./configuration.ts";
import { chooseEntry, readEntry } from "./entry.ts";
import { lookInEnvironment, splitKey, variable, type Variables } from "./environment-sources.ts";
import { parseJson, readSecretFile } from "./read-file.ts";

/** Options of `loadConfig`. */
export interface LoadConfigOptions {
  /** Name of the entry to use, of a file that holds several. The environment is not looked at then. */
  profile?: string | undefined;
  /** The file to read instead of looking in all places: JSON of any of the tools, or `ID::SECRET` as Checkov has it. */
  file?: string | URL | undefined;
  /** Default: process.env. */
  env?: Variables | undefined;
  /** The folder that `~` stands for. Default: the user's. */
  home?: string | undefined;
  /** Gets what is wrong but not in the way. Default: process.emitWarning. */
  onWarning?: ((message: string) => void) | undefined;
}

const OPTIONS: readonly (keyof LoadConfigOptions)[] = ["profile", "file", "env", "home", "onWarning"];

interface Place {
  readonly file: string;
  /** Whether the user named this file: then it must be there. */
  readonly named: boolean;
  readonly profile: string | undefined;
}

/**
 * Finds the configuration that users of other tools have already. The first of these that is complete counts; nothing is
 * mixed from several, apart from what the tools themselves put together:
 *
 * 1. PC_URL, PC_IDENTITY and PC_SECRET, or their older names PC_SAAS_API_ENDPOINT, PC_ACCESS_KEY and PC_SECRET_KEY (the
 *    vendor's Python SDK and CLI)
 * 2. PRISMA_PCPI_URL, PRISMA_PCPI_ID and PRISMA_PCPI_SECRET (pcpi)
 * 3. PRISMACLOUD_URL, PRISMACLOUD_USERNAME, PRISMACLOUD_PASSWORD and PRISMACLOUD_CUSTOMER_NAME (Terraform)
 * 4. PRISMA_API_URL and BC_API_KEY with `ID::SECRET` in it (Checkov)
 * 5. the file that PRISMACLOUD_JSON_CONFIG_FILE names (Terraform), where variables of 3 win over the file's keys
 * 6. `~/.prismacloud/credentials.json`: an object (the vendor's SDK) or a list of them (pcpi). Of several, `profile` names
 *    one, or else PC_NAME or PRISMA_PCPI_NAME
 * 7. `~/.bridgecrew/credentials` with `ID::SECRET` in its first line, and PRISMA_API_URL (Checkov)
 *
 * With `profile`, only file 6 is read; with `file`, only that one. Warnings tell of variables that were passed over
 * because others of their tool are missing, of a file that others may use, and of certificate and proxy settings, which
 * fetch cannot honour.
 *
 * @example
 * const prisma = createPrismaCloud({ ...(await loadConfig({ profile: "production" })), timeout: 60_000 });
 *
 * @throws {ConfigError} where nothing is found, and for a file with a fault: which key, never its value
 * @throws {TypeError} for an option that it does not have
 */
export async function loadConfig(options: LoadConfigOptions = {}): Promise<Config> {
  // A misspelt `profile` would lead to another tenant.
  rejectUnknown(options, OPTIONS, "loadConfig");
  const { env = process.env, home = homedir(), profile, file } = options;
  const warn =
    options.onWarning ??
    ((message: string) => {
      process.emitWarning(message, "PrismaCloudConfigWarning");
    });
  const found = await find({ env, home, profile, file: file instanceof URL ? fileURLToPath(file) : file, warn });
  found.unsupported.forEach(warn);
  return configOf(found);
}

interface Search {
  readonly env: Variables;
  readonly home: string;
  readonly profile: string | undefined;
  readonly file: string | undefined;
  readonly warn: (message: string) => void;
}

async function find(search: Search): Promise<Found> {
  const { env, profile, warn } = search;
  const passed: string[] = [];
  if (search.file === undefined && profile === undefined) {
    const inEnvironment = lookInEnvironment(env);
    passed.push(...inEnvironment.passed);
    if (inEnvironment.found) {
      passed.forEach((reason) => {
        warn(`Passed over ${reason}.`);
      });
      return inEnvironment.found;
    }
  }
  const places = placesOf(search);
  for (const place of places) {
    const text = await readSecretFile(place.file, warn);
    if (text === undefined) {
      if (place.named) throw new ConfigError(`${place.file} does not exist.`);
      continue;
    }
    const found = read(text, place, env);
    if (typeof found !== "string") {
      passed.forEach((reason) => {
        warn(`Passed over ${reason}.`);
      });
      return found;
    }
    passed.push(found);
  }
  throw notFound(places, passed);
}

function placesOf({ env, home, profile, file }: Search): Place[] {
  if (file !== undefined) return [{ file, named: true, profile }];
  const credentials = join(home, ".prismacloud", "credentials.json");
  if (profile !== undefined) return [{ file: credentials, named: true, profile }];
  const terraform = variable(env, ["PRISMACLOUD_JSON_CONFIG_FILE"])?.value;
  return [
    ...(terraform === undefined ? [] : [{ file: terraform, named: true, profile: undefined }]),
    { file: credentials, named: false, profile: undefined },
    { file: join(home, ".bridgecrew", "credentials"), named: false, profile: undefined },
  ];
}

/** What a file says, or why it does not do, in words. */
function read(text: string, { file, profile }: Place, env: Variables): Found | string {
  if (!/^\s*[[{]/.test(text)) {
    const key = splitKey(text.split("\n", 1)[0]);
    const url = variable(env, ["PRISMA_API_URL"])?.value;
    if (!key) throw new ConfigError(`${file} is neither JSON nor a line of the form ID::SECRET.`);
    return url === undefined
      ? `${file} (Checkov): PRISMA_API_URL is not set`
      : { url, ...key, source: file, unsupported: [] };
  }
  const json = parseJson(text, file);
  const byName =
    Array.isArray(json) && json.length > 1 ? variable(env, ["PC_NAME", "PRISMA_PCPI_NAME"])?.value : undefined;
  const { entry, where } = chooseEntry(json, profile ?? byName, file);
  if (file !== variable(env, ["PRISMACLOUD_JSON_CONFIG_FILE"])?.value) return readEntry(entry, where);
  const variables = terraformVariables(env);
  const names = variables.map(([, name]) => name).join(", ");
  const merged = { ...entry, ...Object.fromEntries(variables.map(([key, , value]) => [key, value])) };
  return readEntry(merged, names === "" ? where : `${where} with ${names}`);
}

const TERRAFORM = {
  url: "PRISMACLOUD_URL",
  username: "PRISMACLOUD_USERNAME",
  password: "PRISMACLOUD_PASSWORD",
  customer_name: "PRISMACLOUD_CUSTOMER_NAME",
} as const;

/** Terraform's provider takes its variables before its file. */
function terraformVariables(env: Variables): (readonly [key: string, name: string, value: string])[] {
  return Object.entries(TERRAFORM).flatMap(([key, name]) => {
    const value = variable(env, [name])?.value;
    return value === undefined ? [] : [[key, name, value] as const];
  });
}

function notFound(places: readonly Place[], passed: readonly string[]): ConfigError {
  const files = places.map(({ file }) => file).join(", ");
  const near = passed.length > 0 ? ` Passed over ${passed.join("; ")}.` : "";
  return new ConfigError(
    `No configuration found. Set PC_URL, PC_IDENTITY and PC_SECRET, or write one of: ${files}.${near}`,
  );
}
