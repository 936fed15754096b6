/** The command was called incorrectly. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What the command works on can't be used: a file, a body, a parameter. The message names it, and never shows a value. */
export class InputError extends Error {
  override readonly name = "InputError";
}

const CONNECTION = `
  --profile NAME      the entry of ~/.prismacloud/credentials.json to use
  --config FILE       the only configuration file to read
  --tenant ID         the prismaId of the tenant, if the user has several`;

/** The help of each command. The names are the commands. */
export const USAGE = {
  whoami: `usage: prisma-cloud-client whoami [options]

Logs in, and prints the tenant, the user and the roles that the configuration leads to.

  --output text|json  how to print them (default: text)${CONNECTION}`,
  find: `usage: prisma-cloud-client find WORDS

Finds operations by words, best match first, with a call to copy.

  --limit N           how many to print (default: 5)
  --output text|json  how to print them (default: text)`,
  call: `usage: prisma-cloud-client call OPERATION [options]

Calls an operation, by its operationId or as METHOD /path. The path may have its parameters in it already.

  --path KEY=VALUE    a path parameter; may be repeated
  --query KEY=VALUE   a query parameter; may be repeated, with the same key for a list
  --header KEY=VALUE  a header that the document lists; may be repeated
  --body FILE         the JSON body, from a file or - for standard input
  --all               read all pages
  --output FORMAT     json, ndjson (an item per line) or csv (a row per item) (default: json)
  --out FILE          write to a file, which appears when it's complete
  --no-wait           start a job and print its response, instead of its result
  --unchecked         don't check the call against the bundled document${CONNECTION}`,
  simulate: `usage: prisma-cloud-client simulate [options]

Runs a simulated Prisma Cloud API on loopback until it's interrupted.

  --port N            the port (default: any free one)
  --alerts N          how many alerts the tenant has (default: 25000)
  --seed N            what all data and ids follow from (default: 1)`,
} as const;

export type Command = keyof typeof USAGE;

export const isCommand = (name: string | undefined): name is Command =>
  name !== undefined && Object.hasOwn(USAGE, name);

export const GENERAL_USAGE = `usage: prisma-cloud-client COMMAND

  whoami              the tenant, user and roles that the configuration leads to
  find WORDS          operations by words
  call OPERATION      any operation, as JSON, NDJSON or CSV
  simulate            a simulated API on loopback

COMMAND --help prints its options. The configuration is read from the environment (PC_URL, PC_IDENTITY and PC_SECRET, and
the variables of Terraform and Checkov) or from ~/.prismacloud/credentials.json; access keys are never arguments.
Exit codes: 0 success, 1 the API or the network failed or nothing was found, 2 usage, configuration or input error,
70 internal error.`;
