import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rejectUnknown } from "../validate.ts";
import {
  chooseEntry,
  ConfigError,
  createConfig,
  parseJson,
  readEntry,
  readSecretFile,
  splitKey,
  type Config,
  type FoundConfig,
} from "./config.ts";
import { findVariable, readEnvironment, readTerraformVariables, readVariable, type Variables } from "./environment.ts";

/** Options of `loadConfig`. */
export interface LoadConfigOptions {
  /** The entry to use of a file that holds several. The environment is ignored then. */
  profile?: string | undefined;
  /** The only file to read: JSON of any of the tools, or `ID::SECRET` as Checkov has it. The environment is ignored then. */
  file?: string | URL | undefined;
  /** Default: process.env. */
  env?: Variables | undefined;
  /** The folder that `~` stands for. Default: the user's, which is only looked up if the environment isn't complete. */
  home?: string | undefined;
  /** Gets warnings. Default: process.emitWarning. */
  onWarning?: ((message: string) => void) | undefined;
}

const OPTIONS: readonly (keyof LoadConfigOptions)[] = ["profile", "file", "env", "home", "onWarning"];

interface Candidate {
  readonly file: string;
  /** Whether the user named this file: then it must exist. */
  readonly named: boolean;
  readonly profile: string | undefined;
}

/**
 * Finds the configuration that users of other tools have already. The first complete one of these is used. Nothing is mixed
 * from several, except for what the tools themselves combine:
 *
 * 1. PC_URL, PC_IDENTITY and PC_SECRET, or their older names PC_SAAS_API_ENDPOINT, PC_ACCESS_KEY and PC_SECRET_KEY (the
 *    vendor's Python SDK and CLI)
 * 2. PRISMA_PCPI_URL, PRISMA_PCPI_ID and PRISMA_PCPI_SECRET (pcpi)
 * 3. PRISMACLOUD_URL, PRISMACLOUD_USERNAME, PRISMACLOUD_PASSWORD and PRISMACLOUD_CUSTOMER_NAME (Terraform)
 * 4. PRISMA_API_URL and BC_API_KEY with `ID::SECRET` in it (Checkov)
 * 5. the file that PRISMACLOUD_JSON_CONFIG_FILE names (Terraform); variables of 3 replace the file's keys
 * 6. `~/.prismacloud/credentials.json`: an object (the vendor's SDK) or a list of them (pcpi). If there are several,
 *    `profile` selects one, or else PC_NAME or PRISMA_PCPI_NAME
 * 7. `~/.bridgecrew/credentials` with `ID::SECRET` in its first line, and PRISMA_API_URL (Checkov)
 *
 * With `profile`, only file 6 is read; with `file`, only that one. There are warnings for variables that are ignored
 * because others of their tool are missing, for a file that others can read, and for certificate and proxy settings, which
 * fetch can't honour.
 *
 * @example
 * const prisma = createPrismaCloud({ ...(await loadConfig({ profile: "production" })), timeout: 60_000 });
 *
 * @example Another tenant of the same user
 * const config = await loadConfig();
 * const prisma = createPrismaCloud({ ...config, credentials: () => ({ ...config.credentials(), prismaId: "1234567890" }) });
 *
 * @throws {ConfigError} if there's no configuration, and for a faulty file: it names the key, never its value
 * @throws {TypeError} for an unknown option
 */
export async function loadConfig(options: LoadConfigOptions = {}): Promise<Config> {
  // A misspelt `profile` would lead to another tenant.
  rejectUnknown(options, OPTIONS, "loadConfig");
  const { env = process.env, home, profile, file, onWarning = emitWarning } = options;
  const found = await findConfig({
    env,
    home,
    profile,
    file: file instanceof URL ? fileURLToPath(file) : file,
    warn: onWarning,
  });
  for (const warning of found.warnings) onWarning(warning);
  return createConfig(found);
}

const emitWarning = (message: string): void => {
  process.emitWarning(message, "PrismaCloudConfigWarning");
};

interface Search {
  readonly env: Variables;
  readonly home: string | undefined;
  readonly profile: string | undefined;
  readonly file: string | undefined;
  readonly warn: (message: string) => void;
}

async function findConfig(search: Search): Promise<FoundConfig> {
  const { env, warn } = search;
  const ignored: string[] = [];
  const accept = (found: FoundConfig): FoundConfig => {
    for (const reason of ignored) warn(`Ignored ${reason}.`);
    return found;
  };
  if (search.file === undefined && search.profile === undefined) {
    const found = readEnvironment(env, ignored);
    if (found) return accept(found);
  }
  const candidates = listCandidates(search);
  for (const candidate of candidates) {
    const text = await readSecretFile(candidate.file, warn);
    if (text === undefined) {
      if (candidate.named) throw new ConfigError(`${candidate.file} does not exist.`);
      continue;
    }
    const found = readCandidate(text, candidate, env);
    if (typeof found !== "string") return accept(found);
    ignored.push(found);
  }
  const files = candidates.map(({ file }) => file).join(", ");
  const details = ignored.length > 0 ? ` Ignored ${ignored.join("; ")}.` : "";
  throw new ConfigError(
    `No configuration found. Set PC_URL, PC_IDENTITY and PC_SECRET, or write one of: ${files}.${details}`,
  );
}

function listCandidates({ env, home, profile, file }: Search): Candidate[] {
  if (file !== undefined) return [{ file, named: true, profile }];
  // Not before it's needed: Deno asks for a permission.
  const folder = home ?? homedir();
  const credentials = join(folder, ".prismacloud", "credentials.json");
  if (profile !== undefined) return [{ file: credentials, named: true, profile }];
  const terraform = readVariable(env, "PRISMACLOUD_JSON_CONFIG_FILE");
  return [
    ...(terraform === undefined ? [] : [{ file: terraform, named: true, profile: undefined }]),
    { file: credentials, named: false, profile: undefined },
    { file: join(folder, ".bridgecrew", "credentials"), named: false, profile: undefined },
  ];
}

/** Reads a file. Returns the reason as a string if it must be ignored. */
function readCandidate(text: string, { file, profile }: Candidate, env: Variables): FoundConfig | string {
  if (!/^\s*[[{]/.test(text)) {
    const key = splitKey(text.split("\n", 1).join());
    if (!key) throw new ConfigError(`${file} is neither JSON nor a line of the form ID::SECRET.`);
    const url = readVariable(env, "PRISMA_API_URL");
    return url === undefined
      ? `${file} (Checkov): PRISMA_API_URL is not set`
      : { url, ...key, source: file, warnings: [] };
  }
  const json = parseJson(text, file);
  const hasSeveral = Array.isArray(json) && json.length > 1;
  const byName = hasSeveral ? findVariable(env, ["PC_NAME", "PRISMA_PCPI_NAME"])?.value : undefined;
  const { entry, source } = chooseEntry(json, profile ?? byName, file);
  if (file !== readVariable(env, "PRISMACLOUD_JSON_CONFIG_FILE")) return readEntry(entry, source);
  const variables = readTerraformVariables(env);
  const names = variables.map(({ name }) => name).join(", ");
  const merged = { ...entry, ...Object.fromEntries(variables.map(({ key, value }) => [key, value])) };
  return readEntry(merged, names === "" ? source : `${source} with ${names}`);
}
