import type { Context } from "../api/context.ts";
import { pick } from "../random.ts";
import { matchesConditions, type Conditions, type Filters } from "./filters.ts";
import { POLICY_FILTERS, type Policies, type Policy } from "./policies.ts";
import { DEFAULT_GROUP, DEFAULT_RULE, listAccounts, RESOURCES, type CloudAccount } from "./tenant-data.ts";
import type { TimeWindow } from "./time-window.ts";

/** What the simulator stores of an alert. `renderAlert` adds the rest. */
export interface AlertRecord {
  readonly index: number;
  readonly id: string;
  readonly policy: Policy;
  readonly alertTime: number;
  readonly account: CloudAccount;
  readonly resource: (typeof RESOURCES)[number];
  status: "open" | "dismissed" | "snoozed" | "resolved";
  reason: string;
  lastUpdated: number;
  note: string | undefined;
}

/** Selects alerts by filters and time. */
export interface AlertFilter {
  readonly conditions: Conditions;
  readonly window: TimeWindow;
}

/** In ms before the start, shorter than any month: all alerts are from this time. */
const SPREAD = 28 * 24 * 3_600_000 - 60_000;

/** The resource of an alert. Each alert has a different one. */
export function describeResource({ index, account, resource }: AlertRecord) {
  const [regionId, region] = pick(account.regions, (index % 7) / 7);
  return { ...resource, id: `resource-${index + 1}`, name: `host-${index + 1}`, regionId, region };
}

const none = () => [];

/** Filters of alerts. Names that aren't here don't narrow anything. */
const ALERT_FILTERS: Filters<AlertRecord> = {
  ...Object.fromEntries(
    Object.entries(POLICY_FILTERS).map(([name, read]) => [name, ({ policy }: AlertRecord) => read(policy)]),
  ),
  "account.group": () => [DEFAULT_GROUP],
  "alert.id": ({ id }) => [id],
  "alert.status": ({ status }) => [status],
  "alertRule.name": () => [DEFAULT_RULE],
  "cloud.account": ({ account }) => [account.name],
  "cloud.accountId": ({ account }) => [account.accountId],
  "cloud.region": (alert) => [describeResource(alert).region, describeResource(alert).regionId],
  "cloud.service": (alert) => [describeResource(alert).service],
  "cloud.type": ({ account }) => [account.cloudType],
  "resource.id": (alert) => [describeResource(alert).id],
  "resource.name": (alert) => [describeResource(alert).name],
  "resource.type": (alert) => [describeResource(alert).resourceType],
  // No alert of the simulator has any of these.
  "git.filename": none,
  "git.provider": none,
  "git.repository": none,
  "iac.framework": none,
  malware: none,
  "object.classification": none,
  "object.exposure": none,
  "object.identifier": none,
  "resource.group": none,
  "resource.tagv2": none,
  "vulnerability.severity": none,
};

/** The alerts of a tenant, latest first, created on first use. */
export class Alerts {
  readonly #context: Context;
  readonly #policies: Policies;
  readonly #startedAt: number;
  #all: AlertRecord[] | undefined;
  #byId: Map<string, AlertRecord> | undefined;

  constructor(context: Context, policies: Policies) {
    this.#context = context;
    this.#policies = policies;
    this.#startedAt = context.clock();
  }

  get all(): readonly AlertRecord[] {
    this.#all ??= this.#create();
    return this.#all;
  }

  find(id: string): AlertRecord | undefined {
    this.#byId ??= new Map(this.all.map((alert) => [alert.id, alert]));
    return this.#byId.get(id);
  }

  select({ conditions, window }: AlertFilter): AlertRecord[] {
    return this.all.filter(
      (alert) =>
        alert.alertTime >= window.start &&
        alert.alertTime <= window.end &&
        matchesConditions(alert, ALERT_FILTERS, conditions),
    );
  }

  #create(): AlertRecord[] {
    const { random, alertCount } = this.#context;
    const chance = random.sequence("alerts");
    const times = Array.from({ length: alertCount }, () => Math.floor(this.#startedAt - chance() * SPREAD));
    times.sort((one, other) => other - one);
    const policies = this.#policies.all as [Policy, ...Policy[]];
    return times.map((alertTime, index) => {
      const draw = chance();
      const status = draw < 0.7 ? "open" : draw < 0.85 ? "resolved" : draw < 0.95 ? "dismissed" : "snoozed";
      const policy = pick(policies, chance());
      const account = pick(listAccounts(policy.cloudType), chance());
      return {
        index,
        id: `P-${index + 1}`,
        policy,
        alertTime,
        account,
        resource: RESOURCES.find(({ subject }) => policy.name.startsWith(subject)) ?? RESOURCES[0],
        status,
        reason: "NEW_ALERT",
        lastUpdated: alertTime,
        note: undefined,
      };
    });
  }

  change(alert: AlertRecord, status: AlertRecord["status"], reason: string, note?: string): void {
    Object.assign(alert, { status, reason, note, lastUpdated: this.#context.clock() });
  }
}

/** Renders an alert. Without `detailed`, it shows little of the policy. */
export function renderAlert(alert: AlertRecord, detailed: boolean): Record<string, unknown> {
  const { id, policy, alertTime, account, status, reason, lastUpdated, note } = alert;
  const { policyId, policyType, cloudType } = policy;
  const { id: resourceId, name, regionId, region, resourceType, service } = describeResource(alert);
  const { systemDefault, remediable } = policy;
  return {
    id,
    status,
    reason,
    firstSeen: alertTime,
    lastSeen: alertTime,
    alertTime,
    lastUpdated,
    policyId,
    ...(note === undefined ? {} : { dismissalNote: note }),
    policy: detailed ? policy : { policyId, policyType, systemDefault, remediable },
    resource: {
      rrn: `rrn:${cloudType}:${resourceType.toLowerCase()}:${regionId}:${account.accountId}:${resourceId}`,
      id: resourceId,
      name,
      account: account.name,
      accountId: account.accountId,
      cloudAccountGroups: [DEFAULT_GROUP],
      cloudServiceName: service,
      region,
      regionId,
      resourceType,
      cloudType,
      data: null,
      additionalInfo: null,
    },
    alertRules: [],
    history: [],
  };
}
