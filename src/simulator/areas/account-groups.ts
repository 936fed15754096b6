import { json, Refusal } from "../answer.ts";
import { objectOf, textsOf } from "../json.ts";
import type { PlayTable } from "../request.ts";
import type { World } from "../world.ts";

interface AccountGroup {
  readonly id: string;
  name: string;
  description: string;
  accountIds: string[];
  lastModifiedTs: number;
}

export function accountGroupOperations({ random, clock }: World): PlayTable {
  const groups: AccountGroup[] = [];
  let created = 0;
  const create = (name: string, description: string, accountIds: string[]) => {
    groups.push({
      id: random.uuid(`account group ${++created}`),
      name,
      description,
      accountIds,
      lastModifiedTs: clock(),
    });
  };
  create("Default Account Group", "All accounts that are in no other group", ["100000000000", "100011111111"]);

  const find = (id: string | undefined): AccountGroup => {
    const group = groups.find((candidate) => candidate.id === id);
    if (group === undefined) throw new Refusal(400, "invalid_id", "id");
    return group;
  };
  const checkName = (name: unknown, but?: AccountGroup) => {
    if (groups.some((group) => group !== but && group.name === name))
      throw new Refusal(400, "account_group_name_already_exists", "name");
  };
  const render = (group: AccountGroup) => ({
    ...group,
    nonOnboardedCloudAccountIds: [],
    accounts: group.accountIds.map((id) => ({ id, name: `account ${id}`, type: "aws" })),
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
    // No id in the answer: a caller finds the new group by its name.
    "POST /cloud/group": ({ body }) => {
      const { name, description, accountIds } = objectOf(body);
      checkName(name);
      create(String(name), typeof description === "string" ? description : "", textsOf(accountIds));
      return { status: 200, headers: {}, body: "" };
    },
    // Replaces the accounts: those that are not named are no longer in the group.
    "PUT /cloud/group/{id}": (request) => {
      const group = find(request.pathValues[0]);
      const { name, description, accountIds } = objectOf(request.body);
      checkName(name, group);
      group.name = String(name);
      if (typeof description === "string") group.description = description;
      group.accountIds = textsOf(accountIds);
      group.lastModifiedTs = clock();
      return request.done();
    },
    "DELETE /cloud/group/{id}": (request) => {
      groups.splice(groups.indexOf(find(request.pathValues[0])), 1);
      return request.done();
    },
  };
}
