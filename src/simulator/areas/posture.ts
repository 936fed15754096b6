import type { Context } from "../api/context.ts";
import type { ApiRequest, Handler, Routes } from "../api/handler.ts";
import { ErrorResponse, json } from "../http/response.ts";
import { toList, toObject, toStrings } from "../json.ts";
import { countBySeverity, groupAlerts } from "./alert-counts.ts";
import { describeResource, type AlertRecord, type Alerts } from "./alerts.ts";
import { readConditions, readQueryConditions, type Conditions } from "./filters.ts";
import type { Policies } from "./policies.ts";
import { STANDARDS } from "./tenant-data.ts";

const ALL_TIME = { start: 0, end: Number.MAX_SAFE_INTEGER };

const readAnyConditions = (request: ApiRequest): Conditions =>
  request.operation.method === "GET" ? readQueryConditions(request) : readConditions(toObject(request.body)["filters"]);

/** Counts the resources of alerts: an open alert's resource fails, any other passes. */
function countResources(alerts: readonly AlertRecord[]): Record<string, number> {
  const failed = alerts.filter(({ status }) => status === "open");
  return {
    totalResources: alerts.length,
    passedResources: alerts.length - failed.length,
    failedResources: failed.length,
    ...countBySeverity(failed, "SeverityFailedResources"),
  };
}

const metadata = ({ policy }: AlertRecord) => toList(policy["complianceMetadata"]).map(toObject);

/** What the inventory can be grouped by: the property of a group, and its value for an alert's resource. */
const GROUPS: Readonly<Record<string, readonly [property: string, read: (alert: AlertRecord) => string]>> = {
  "cloud.type": ["cloudTypeName", ({ account }) => account.cloudType],
  "cloud.account": ["accountName", ({ account }) => account.name],
  "cloud.region": ["regionName", (alert) => describeResource(alert).region],
  "cloud.service": ["serviceName", ({ resource }) => resource.service],
  "resource.type": ["resourceTypeName", ({ resource }) => resource.resourceType],
};

/** Compliance posture and asset inventory, computed from the alerts. */
export function createPostureRoutes(alerts: Alerts, policies: Policies, { random, clock }: Context): Routes {
  const select = (request: ApiRequest) => alerts.select({ conditions: readAnyConditions(request), window: ALL_TIME });
  const times = () => ({ timestamp: clock(), requestedTimestamp: clock() });
  const countPolicies = (isAssigned: (assignment: Record<string, unknown>) => boolean) =>
    policies.all.filter((policy) => toList(policy["complianceMetadata"]).some((item) => isAssigned(toObject(item))))
      .length;

  const byStandard: Handler = (request) => {
    const found = select(request);
    const groups = groupAlerts(found, (alert) => metadata(alert).map(({ standardName }) => String(standardName)));
    const complianceDetails = STANDARDS.filter(({ name }) => groups.has(name)).map(({ name, description }) => ({
      ...countResources(groups.get(name) ?? []),
      id: random.uuid(`standard ${name}`),
      name,
      description,
      assignedPolicies: countPolicies(({ standardName }) => standardName === name),
      default: true,
    }));
    const summary = { ...countResources(found), timestamp: clock() };
    return json({ summary, complianceDetails, requirementSummaries: [], ...times() });
  };

  const byRequirement: Handler = (request) => {
    const [id] = request.pathValues;
    const standard = STANDARDS.find(({ name }) => random.uuid(`standard ${name}`) === id);
    if (standard === undefined) throw new ErrorResponse(404, "not_found", "complianceId");
    const found = select(request).filter((alert) =>
      metadata(alert).some(({ standardName }) => standardName === standard.name),
    );
    const groups = groupAlerts(found, (alert) => metadata(alert).map(({ requirementId }) => String(requirementId)));
    const details = standard.requirements.map((requirement) => ({
      ...countResources(groups.get(requirement.id) ?? []),
      id: random.uuid(`requirement ${standard.name} ${requirement.id}`),
      name: requirement.name,
      description: null,
      assignedPolicies: countPolicies(
        ({ standardName, requirementId }) => standardName === standard.name && requirementId === requirement.id,
      ),
      default: true,
    }));
    const summary = { ...countResources(found), timestamp: clock() };
    return json({ summary, complianceDetails: details, requirementSummaries: [], ...times() });
  };

  const inventory: Handler = (request) => {
    const { groupBy } = toObject(request.body);
    const wanted = request.operation.method === "GET" ? request.query.getAll("groupBy") : toStrings(groupBy);
    const dimensions = wanted.flatMap((name) => (GROUPS[name] ? [GROUPS[name]] : []));
    const cloudType = GROUPS["cloud.type"];
    const used = dimensions.length > 0 ? dimensions : cloudType ? [cloudType] : [];
    const count = (members: readonly AlertRecord[]) => ({ ...countResources(members), unscannedResources: 0 });
    const found = select(request);
    const groups = groupAlerts(found, (alert) => [JSON.stringify(used.map(([, read]) => read(alert)))]);
    const groupedAggregates = [...groups].map(([key, members]) => {
      const values = JSON.parse(key) as string[];
      const names = Object.fromEntries(used.map(([property], index) => [property, values[index]]));
      return { ...count(members), ...names, allowDrillDown: true };
    });
    return json({ summary: { ...count(found), timestamp: clock() }, groupedAggregates, ...times() });
  };

  return {
    "GET /v2/compliance/posture": byStandard,
    "POST /v2/compliance/posture": byStandard,
    "GET /v2/compliance/posture/{complianceId}": byRequirement,
    "POST /v2/compliance/posture/{complianceId}": byRequirement,
    "GET /v2/inventory": inventory,
    "POST /v2/inventory": inventory,
    "GET /v3/inventory": inventory,
    "POST /v3/inventory": inventory,
  };
}
