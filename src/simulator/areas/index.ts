import type { Context } from "../api/context.ts";
import type { Routes } from "../api/handler.ts";
import { createAccountGroupRoutes } from "./account-groups.ts";
import { createAlertCountRoutes } from "./alert-counts.ts";
import { createAlertRoutes } from "./alert-routes.ts";
import { Alerts } from "./alerts.ts";
import { createAuditLogRoutes } from "./audit-log.ts";
import { createCodeSecurityRoutes } from "./code-security.ts";
import { createIntegrationRoutes } from "./integrations.ts";
import { createPolicyRoutes, Policies } from "./policies.ts";
import { createPostureRoutes } from "./posture.ts";
import { createSearchRoutes } from "./searches.ts";
import { createVulnerabilityRoutes } from "./vulnerabilities.ts";

/** Handlers of operations whose behaviour the documents can't describe. */
export function createAreaRoutes(context: Context): Routes {
  const policies = new Policies(context);
  const alerts = new Alerts(context, policies);
  return {
    ...createPolicyRoutes(policies, context),
    ...createAlertRoutes(alerts, context),
    ...createAlertCountRoutes(alerts, context),
    ...createPostureRoutes(alerts, policies, context),
    ...createSearchRoutes(context),
    ...createAuditLogRoutes(context),
    ...createAccountGroupRoutes(context),
    ...createIntegrationRoutes(context),
    ...createVulnerabilityRoutes(context),
    ...createCodeSecurityRoutes(context),
  };
}
