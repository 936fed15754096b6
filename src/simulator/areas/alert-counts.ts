import type { ApiRequest, Routes } from "../api/handler.ts";
import type { Context } from "../api/context.ts";
import { createPage } from "../documents/sample-pages.ts";
import { json } from "../http/response.ts";
import { toObject, writeAt } from "../json.ts";
import { renderAlert, type AlertRecord, type Alerts } from "./alerts.ts";
import { readConditions, readQueryConditions, type Conditions } from "./filters.ts";
import { POLICY_FILTERS, SEVERITIES, type Policy } from "./policies.ts";
import { parseTimeWindow, type TimeWindow } from "./time-window.ts";

/** Groups alerts; an alert can be in several groups. */
export function groupAlerts(
  alerts: readonly AlertRecord[],
  readGroups: (alert: AlertRecord) => readonly string[],
): Map<string, AlertRecord[]> {
  const groups = new Map<string, AlertRecord[]>();
  for (const alert of alerts)
    for (const name of readGroups(alert)) {
      const group = groups.get(name);
      if (group) group.push(alert);
      else groups.set(name, [alert]);
    }
  return groups;
}

/** `criticalAlertCount`, `highAlertCount`, …: the alerts of each severity. */
export const countBySeverity = (alerts: readonly AlertRecord[], suffix: string): Record<string, number> =>
  Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity + suffix,
      alerts.filter(({ policy }) => policy.severity === severity).length,
    ]),
  );

const listPolicies = (alerts: readonly AlertRecord[]): Policy[] => [...new Set(alerts.map(({ policy }) => policy))];

/** What alerts can be grouped by, and the filter that reads it. */
const GROUPS: Readonly<Record<string, string>> = { "compliance.standard": "policy.complianceStandard" };

/** Counts of alerts by policy and by group. */
export function createAlertCountRoutes(alerts: Alerts, { clock }: Context): Routes {
  const select = (conditions: Conditions, window: TimeWindow) => alerts.select({ conditions, window });
  const selectByBody = ({ body }: ApiRequest) => {
    const { filters, timeRange } = toObject(body);
    return select(readConditions(filters), parseTimeWindow(timeRange, clock()));
  };
  const countByPolicy = (found: readonly AlertRecord[], detailed: boolean) =>
    [...groupAlerts(found, ({ policy }) => [policy.policyId]).values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { policyId, policy } = renderAlert(first, detailed);
      return [{ policyId, policy, alertCount: group.length }];
    });
  const isDetailed = ({ query }: ApiRequest) => query.get("detailed") === "true";

  return {
    "GET /alert/policy": (request) =>
      json(
        countByPolicy(select(readQueryConditions(request), parseTimeWindow(undefined, clock())), isDetailed(request)),
      ),
    "POST /alert/policy": (request) =>
      json(countByPolicy(selectByBody(request), isDetailed(request) || toObject(request.body)["detailed"] === true)),
    "POST /alert/v1/policy": (request) => {
      const found = selectByBody(request);
      const groups = groupAlerts(found, ({ policy }) => [policy.policyId]);
      const policies = listPolicies(found).map((policy) => ({
        policyId: policy.policyId,
        policyName: policy.name,
        policyType: policy.policyType,
        severity: policy.severity,
        cloudType: policy.cloudType,
        alertCount: groups.get(policy.policyId)?.length ?? 0,
        description: policy["description"],
        policyLabels: policy["labels"],
        complianceMetadata: policy["complianceMetadata"],
        remediable: policy["remediable"],
      }));
      return createPage(request, {
        items: policies,
        complete: (page) => {
          writeAt(page, "countDetails", { totalAlerts: found.length, totalPolicies: policies.length });
        },
      });
    },
    "POST /alert/v1/aggregate": (request) => {
      const found = selectByBody(request);
      const { groupBy = "policy.severity" } = toObject(request.body) as { groupBy?: string };
      const read = POLICY_FILTERS[GROUPS[groupBy] ?? groupBy] ?? POLICY_FILTERS["policy.severity"];
      const groups = [...groupAlerts(found, ({ policy }) => read?.(policy) ?? [])].map(([group, members]) => {
        const policies = listPolicies(members);
        return {
          group,
          totalAlerts: members.length,
          totalPolicies: policies.length,
          ...countBySeverity(members, "AlertCount"),
          policyIds: policies.map(({ policyId }) => policyId),
          cloudTypes: [...new Set(policies.map(({ cloudType }) => cloudType))],
        };
      });
      return createPage(request, {
        items: groups,
        complete: (page) => {
          writeAt(page, "groupBy", groupBy);
          writeAt(page, "countDetails", { totalAlerts: found.length, totalPolicies: listPolicies(found).length });
        },
      });
    },
  };
}
