import type { Context } from "../api/context.ts";
import { ACCOUNTS, DEFAULT_GROUP, DEFAULT_RULE, ROLES, STANDARDS, USERS } from "../areas/tenant-data.ts";
import type { JsonObject } from "../json.ts";

const DAY = 24 * 3_600_000;

/** When each access key expires, in days from the start; undefined for never. Two expire within a week. */
const KEY_EXPIRY = [2, 6, 30, 80, -10, undefined] as const;

/** The things of the tenant at the start, by the path of their list. Kinds that aren't here start with samples. */
export function createInitialThings({ random, clock }: Context): Record<string, readonly JsonObject[]> {
  const now = clock();
  const changed = { createdBy: "simulator", createdOn: now, lastModifiedBy: "simulator", lastModifiedOn: now };
  const findRole = (name: string) => ({ id: random.uuid(`role ${name}`), name });
  const groupId = random.uuid("account group 1");
  const group = { id: groupId, name: DEFAULT_GROUP, autoCreated: false };
  const allUsers = USERS.map(({ email, firstName, lastName, role }, index) => ({
    email,
    username: email,
    firstName,
    lastName,
    displayName: `${firstName} ${lastName}`,
    timeZone: "UTC",
    type: "USER_ACCOUNT",
    enabled: true,
    accessKeysAllowed: true,
    accessKeysCount: 2,
    defaultRoleId: findRole(role).id,
    roleIds: [findRole(role).id],
    roles: [{ ...findRole(role), type: ROLES[role] }],
    activeRole: { ...findRole(role), type: ROLES[role] },
    lastLoginTs: now - index * 12 * DAY,
    lastModifiedTs: now,
  }));
  return {
    "/cloud": ACCOUNTS.map(({ accountId, name, cloudType }) => ({
      accountId,
      name,
      cloudType,
      accountType: "account",
      deploymentType: cloudType,
      enabled: true,
      status: "ok",
      protectionMode: "MONITOR",
      groupIds: [groupId],
      groups: [group],
      addedOn: now - 200 * DAY,
      lastModifiedBy: "simulator",
      lastModifiedTs: now,
    })),
    "/user/role": Object.entries(ROLES).map(([name, roleType]) => ({
      ...findRole(name),
      description: `Built-in role type ${roleType}`,
      roleType,
      accountGroupIds: name === "System Admin" ? [] : [groupId],
      associatedUsers: USERS.filter(({ role }) => role === name).map(({ email }) => email),
      lastModifiedBy: "simulator",
      lastModifiedTs: now,
    })),
    "/v3/user": [
      ...allUsers,
      {
        username: "pipeline",
        displayName: "pipeline",
        timeZone: "UTC",
        type: "SERVICE_ACCOUNT",
        enabled: true,
        accessKeysAllowed: true,
        accessKeysCount: 1,
        defaultRoleId: findRole("Pipelines").id,
        roleIds: [findRole("Pipelines").id],
        lastLoginTs: -1,
        lastModifiedTs: now,
      },
    ],
    "/access_keys": KEY_EXPIRY.map((days, index) => {
      const { email, role } = USERS[index % USERS.length] ?? USERS[0];
      return {
        id: random.uuid(`listed access key ${index + 1}`),
        name: `key ${index + 1}`,
        username: email,
        role: findRole(role),
        roleType: ROLES[role],
        status: days === undefined || days > 0,
        expiresOn: days === undefined ? 0 : now + days * DAY,
        lastUsedTime: index % 2 === 0 ? now - index * DAY : -1,
        createdBy: email,
        createdTs: now - 100 * DAY,
      };
    }),
    "/v2/alert/rule": [
      {
        policyScanConfigId: random.uuid("default alert rule"),
        name: DEFAULT_RULE,
        description: "All policies, for all accounts",
        enabled: true,
        scanAll: true,
        target: { accountGroups: [groupId], excludedAccounts: [], regions: [], tags: [] },
        ...changed,
      },
    ],
    "/compliance": STANDARDS.map(({ name, description }) => ({
      id: random.uuid(`standard ${name}`),
      name,
      description,
      cloudType: ["aws", "azure", "gcp", "oci"],
      systemDefault: true,
      ...changed,
    })),
    "/report": STANDARDS.map(({ name }, index) => ({
      id: random.uuid(`report ${name}`),
      name: `${name} report`,
      type: "COMPLIANCE",
      cloudType: "aws",
      status: "completed",
      complianceStandardId: random.uuid(`standard ${name}`),
      lastScheduled: now - index * DAY,
      ...changed,
    })),
  };
}
