import type { Context } from "../api/context.ts";
import type { Routes } from "../api/handler.ts";
import { ErrorResponse, json } from "../http/response.ts";
import { toObject, toStrings } from "../json.ts";
import { ACCOUNTS, DEFAULT_GROUP } from "./tenant-data.ts";

interface AccountGroup {
  readonly id: string;
  name: string;
  description: string;
  accountIds: string[];
  lastModifiedTs: number;
}

export function createAccountGroupRoutes({ random, clock }: Context): Routes {
  const groups: AccountGroup[] = [];
  let created = 0;
  const create = (name: string, description: string, accountIds: string[]): AccountGroup => {
    const id = random.uuid(`account group ${++created}`);
    const group = { id, name, description, accountIds, lastModifiedTs: clock() };
    groups.push(group);
    return group;
  };
  create(
    DEFAULT_GROUP,
    "All accounts that are in no other group",
    ACCOUNTS.map(({ accountId }) => accountId),
  );

  const find = (id: string | undefined): AccountGroup => {
    const group = groups.find((candidate) => candidate.id === id);
    if (group === undefined) throw new ErrorResponse(400, "invalid_id", "id");
    return group;
  };
  const checkName = (name: unknown, except?: AccountGroup) => {
    if (groups.some((group) => group !== except && group.name === name))
      throw new ErrorResponse(400, "account_group_name_already_exists", "name");
  };
  const render = (group: AccountGroup) => ({
    ...group,
    nonOnboardedCloudAccountIds: [],
    accounts: group.accountIds.map((id) => {
      const { name = `account ${id}`, cloudType = "aws" } = ACCOUNTS.find(({ accountId }) => accountId === id) ?? {};
      return { id, name, type: cloudType };
    }),
    cloudAccountCount: group.accountIds.length,
    alertRules: [],
    autoCreated: false,
    parentInfo: null,
    lastModifiedBy: "simulator",
  });

  return {
    "GET /cloud/group": () => json(groups.map(render)),
    "GET /cloud/group/name": () => json(groups.map(({ id, name }) => ({ id, name, autoCreated: false }))),
    "GET /cloud/group/{id}": ({ pathValues: [id] }) => json(render(find(id))),
    "POST /cloud/group": ({ body }) => {
      const { name, description, accountIds } = toObject(body);
      checkName(name);
      return json(
        render(create(String(name), typeof description === "string" ? description : "", toStrings(accountIds))),
      );
    },
    // Replaces the accounts: those that the body leaves out are no longer in the group.
    "PUT /cloud/group/{id}": (request) => {
      const group = find(request.pathValues[0]);
      const { name, description, accountIds } = toObject(request.body);
      checkName(name, group);
      group.name = String(name);
      if (typeof description === "string") group.description = description;
      group.accountIds = toStrings(accountIds);
      group.lastModifiedTs = clock();
      return request.emptyResponse();
    },
    "DELETE /cloud/group/{id}": (request) => {
      groups.splice(groups.indexOf(find(request.pathValues[0])), 1);
      return request.emptyResponse();
    },
  };
}
