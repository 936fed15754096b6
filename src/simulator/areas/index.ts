import type { PlayTable } from "../request.ts";
import type { World } from "../world.ts";
import { accountGroupOperations } from "./account-groups.ts";
import { alertOperations } from "./alert-operations.ts";
import { Alerts } from "./alerts.ts";
import { auditLogOperations } from "./audit-log.ts";
import { codeSecurityOperations } from "./code-security.ts";
import { integrationOperations } from "./integrations.ts";
import { Policies, policyOperations } from "./policies.ts";
import { searchOperations } from "./searches.ts";

/** The operations that behave in a way no document can tell. */
export function areaOperations(world: World): PlayTable {
  const policies = new Policies(world);
  return {
    ...policyOperations(policies, world),
    ...alertOperations(new Alerts(world, policies), world),
    ...searchOperations,
    ...auditLogOperations(world),
    ...accountGroupOperations(world),
    ...integrationOperations(world),
    ...codeSecurityOperations(world),
  };
}
