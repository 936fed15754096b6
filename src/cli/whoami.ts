import { parseArgs } from "node:util";
import { orThrow, PrismaCloudError } from "../index.ts";
import { connect, CONNECTION_OPTIONS } from "./connect.ts";
import { printLine, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** Who the configuration logs in as. */
interface Identity {
  readonly source: string;
  readonly url: string;
  readonly tenant: string | undefined;
  readonly user: string | undefined;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly roles: readonly string[];
  readonly activeRole: string | undefined;
}

const LABEL_WIDTH = 9;

/** `whoami`: prints the source of the configuration before it logs in, so that a failed login can be traced to it. */
export async function runWhoami(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...CONNECTION_OPTIONS, output: { type: "string", default: "text" } },
  });
  if (values.output !== "text" && values.output !== "json") throw new UsageError("--output must be text or json");
  const isText = values.output === "text";
  const print = (label: string, value: string | undefined) => {
    if (isText && value !== undefined) printLine(terminal.stdout, label.padEnd(LABEL_WIDTH) + value);
  };
  const { prisma, config, url } = await connect(terminal, values);
  print("source", config.source);
  print("api", url);

  const { signal } = terminal;
  const profile = await orThrow(prisma.cspm.GET("/user/me", { signal }));
  const { displayName, email, username, type, activeRole } = profile;
  const roles = (profile.roles ?? []).flatMap(({ name }) => name ?? []);
  const identity: Identity = {
    source: config.source,
    url,
    tenant: await readTenant(() => prisma.session.prismaId()),
    user: email || (username ?? undefined),
    name: displayName ?? undefined,
    type: type ?? undefined,
    roles,
    activeRole: activeRole?.name ?? undefined,
  };
  if (!isText) printLine(terminal.stdout, JSON.stringify(identity, undefined, 2));
  print("tenant", describeTenant(config.credentials().customerName, identity.tenant));
  print("user", [identity.user, identity.name && `(${identity.name})`, type].filter(Boolean).join(" "));
  print("roles", describeRoles(identity));
  return 0;
}

/** The id of the tenant, if the login said which of several it is for. */
async function readTenant(read: () => Promise<string>): Promise<string | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PrismaCloudError) return undefined;
    throw error;
  }
}

function describeTenant(name: string | undefined, id: string | undefined): string {
  const parts = [name, id === undefined ? undefined : `prismaId ${id}`].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : "unknown, because the login didn't name one";
}

function describeRoles({ roles, activeRole }: Identity): string {
  const names = roles.length > 0 ? roles : activeRole === undefined ? [] : [activeRole];
  return names.map((role) => (role === activeRole ? `${role} (active)` : role)).join(", ") || "none";
}
