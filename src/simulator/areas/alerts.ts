import { pick } from "../random.ts";
import type { TimeWindow } from "../time-window.ts";
import type { World } from "../world.ts";
import type { Policies, Policy } from "./policies.ts";

/** What the simulator keeps of an alert; the rest is made when it is answered. */
export interface AlertRecord {
  readonly index: number;
  readonly id: string;
  readonly policy: Policy;
  readonly alertTime: number;
  readonly account: string;
  status: "open" | "dismissed" | "snoozed" | "resolved";
  reason: string;
  lastUpdated: number;
}

/** Which alerts: by filter name, any of the values. */
export interface AlertFilter {
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  readonly window: TimeWindow;
}

/** All alerts are from this stretch of time before the start, in ms: less than the shortest month. */
const SPREAD = 28 * 24 * 3_600_000 - 60_000;
const REGIONS = [
  ["us-east-1", "AWS Virginia"],
  ["eu-central-1", "AWS Frankfurt"],
  ["eastus", "Azure East US"],
] as const;
const ACCOUNTS = ["production", "staging", "development", "sandbox"] as const;

/** What a filter is compared with; names that are not here do not narrow anything. */
const FILTERABLE: Readonly<Record<string, (alert: AlertRecord) => string>> = {
  "alert.id": ({ id }) => id,
  "alert.status": ({ status }) => status,
  "policy.id": ({ policy }) => policy.policyId,
  "policy.name": ({ policy }) => policy.name,
  "policy.severity": ({ policy }) => policy.severity,
  "policy.type": ({ policy }) => policy.policyType,
  "cloud.type": ({ policy }) => policy.cloudType,
  "cloud.account": ({ account }) => account,
  "cloud.accountId": ({ account }) => accountIdOf(account),
};

const accountIdOf = (account: string): string =>
  String(100_000_000_000 + ACCOUNTS.indexOf(account as (typeof ACCOUNTS)[number]) * 11_111_111);

/** The alerts of a tenant, made on first use: the latest first, as they are listed. */
export class Alerts {
  readonly #world: World;
  readonly #policies: Policies;
  readonly #startedAt: number;
  #all: AlertRecord[] | undefined;
  #byId: Map<string, AlertRecord> | undefined;

  constructor(world: World, policies: Policies) {
    this.#world = world;
    this.#policies = policies;
    this.#startedAt = world.clock();
  }

  get all(): readonly AlertRecord[] {
    this.#all ??= this.#make();
    return this.#all;
  }

  find(id: string): AlertRecord | undefined {
    this.#byId ??= new Map(this.all.map((alert) => [alert.id, alert]));
    return this.#byId.get(id);
  }

  #make(): AlertRecord[] {
    const chance = this.#world.random.sequence("alerts");
    const times = Array.from({ length: this.#world.alerts }, () => Math.floor(this.#startedAt - chance() * SPREAD));
    times.sort((one, other) => other - one);
    const policies = this.#policies.all as [Policy, ...Policy[]];
    return times.map((alertTime, index) => {
      const draw = chance();
      const status = draw < 0.7 ? "open" : draw < 0.85 ? "resolved" : draw < 0.95 ? "dismissed" : "snoozed";
      const policy = pick(policies, chance());
      const account = pick(ACCOUNTS, chance());
      return {
        index,
        id: `P-${index + 1}`,
        policy,
        alertTime,
        account,
        status,
        reason: "NEW_ALERT",
        lastUpdated: alertTime,
      };
    });
  }

  /** Whether an alert fits. */
  fits(alert: AlertRecord, { conditions, window }: AlertFilter): boolean {
    if (alert.alertTime < window.start || alert.alertTime > window.end) return false;
    for (const name in conditions) {
      const value = FILTERABLE[name]?.(alert);
      if (value !== undefined && conditions[name]?.includes(value) === false) return false;
    }
    return true;
  }

  /** Sets the status of an alert. */
  change(alert: AlertRecord, status: AlertRecord["status"], reason: string): void {
    Object.assign(alert, { status, reason, lastUpdated: this.#world.clock() });
  }
}

/** An alert as the API answers it. Without `detailed`, little is told of the policy. */
export function renderAlert(alert: AlertRecord, detailed: boolean): Record<string, unknown> {
  const { index, id, policy, alertTime, account, status, reason, lastUpdated } = alert;
  const { policyId, policyType } = policy;
  const [regionId, region] = pick(REGIONS, (index % 7) / 7);
  const resourceId = `resource-${index + 1}`;
  const accountId = accountIdOf(account);
  return {
    id,
    status,
    reason,
    firstSeen: alertTime,
    lastSeen: alertTime,
    alertTime,
    lastUpdated,
    policyId,
    policy: detailed
      ? policy
      : { policyId, policyType, systemDefault: policy["systemDefault"], remediable: policy["remediable"] },
    resource: {
      rrn: `rrn:${policy.cloudType}:instance:${regionId}:${accountId}:${resourceId}`,
      id: resourceId,
      name: `host-${index + 1}`,
      account,
      accountId,
      cloudAccountGroups: ["Default Account Group"],
      region,
      regionId,
      resourceType: "INSTANCE",
      cloudType: policy.cloudType,
      data: null,
      additionalInfo: null,
    },
    alertRules: [],
    history: [],
  };
}
