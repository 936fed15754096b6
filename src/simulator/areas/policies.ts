import { empty, json, Refusal } from "../answer.ts";
import { objectOf, type JsonObject } from "../json.ts";
import { pick } from "../random.ts";
import type { AcceptedRequest, PlayTable } from "../request.ts";
import type { World } from "../world.ts";

/** A policy, with the properties that alerts and filters look at. */
export type Policy = JsonObject & {
  readonly policyId: string;
  name: string;
  severity: string;
  policyType: string;
  cloudType: string;
  enabled: boolean;
  deleted: boolean;
};

const SEVERITIES = ["critical", "high", "medium", "low", "informational"] as const;
const TYPES = ["config", "network", "audit_event", "iam", "anomaly"] as const;
const CLOUDS = ["aws", "azure", "gcp", "oci"] as const;
const SUBJECTS = ["Storage bucket", "Virtual machine", "Database", "Security group", "Key", "Role"] as const;
const FINDINGS = ["is open to the internet", "is not encrypted", "has no owner", "has not been rotated"] as const;

/** Built-in policies that there are at the start. */
const BUILT_IN = 60;

/** The policies of a tenant. */
export class Policies {
  readonly all: Policy[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    const chance = world.random.sequence("policies");
    for (let index = 0; index < BUILT_IN; index++) {
      const type = pick(TYPES, chance());
      const severity = SEVERITIES[index % SEVERITIES.length] ?? "low";
      const name = `${pick(SUBJECTS, chance())} ${pick(FINDINGS, chance())} (${index + 1})`;
      this.all.push(this.make({ name, policyType: type, severity, cloudType: pick(CLOUDS, chance()) }, true));
    }
  }

  /** A policy with this content. It is not among the others yet. */
  make(content: JsonObject, systemDefault = false): Policy {
    const now = this.#world.clock();
    return {
      cloudType: "all",
      enabled: true,
      description: "",
      recommendation: "",
      labels: [],
      complianceMetadata: [],
      rule: { name: content["name"], type: "Config", criteria: "", parameters: { savedSearch: "true" } },
      ...content,
      policyId: this.#world.random.uuid(`policy ${this.all.length + 1}`),
      systemDefault,
      policyMode: systemDefault ? "redlock_default" : "custom",
      remediable: false,
      deleted: false,
      createdOn: now,
      createdBy: systemDefault ? "Prisma Cloud System Admin" : "simulator",
      lastModifiedOn: now,
      lastModifiedBy: "simulator",
    } as unknown as Policy;
  }

  find(id: string | undefined, status = 404, key = "no_results"): Policy {
    const policy = this.all.find(({ policyId }) => policyId === id);
    if (policy === undefined) throw new Refusal(status, key, "policyId");
    return policy;
  }

  /** @throws {Refusal} where another policy has the name */
  checkName(name: unknown, but?: Policy): void {
    if (this.all.some((policy) => policy !== but && !policy.deleted && policy.name === name))
      throw new Refusal(400, "duplicate_name", "name");
  }
}

/** Query parameters, and the property that each is compared with. */
const FILTERS: Readonly<Record<string, string>> = {
  "policy.name": "name",
  "policy.severity": "severity",
  "policy.type": "policyType",
  "policy.enabled": "enabled",
  "policy.policyMode": "policyMode",
  "policy.remediable": "remediable",
  "cloud.type": "cloudType",
};

function fits(policy: Policy, { query }: AcceptedRequest): boolean {
  if (policy.deleted && query.get("policy.allowDeleted") !== "true") return false;
  return Object.entries(FILTERS).every(([name, property]) => {
    const wanted = query.getAll(name);
    return wanted.length === 0 || wanted.includes(String(policy[property]));
  });
}

export function policyOperations(policies: Policies, { clock }: World): PlayTable {
  const list = (request: AcceptedRequest) => json(policies.all.filter((policy) => fits(policy, request)));
  return {
    "GET /v2/policy": list,
    "GET /policy": list,
    "POST /policy": ({ body }) => {
      const content = objectOf(body);
      policies.checkName(content["name"]);
      const policy = policies.make(content);
      policies.all.push(policy);
      return json(policy);
    },
    // A deleted policy stays readable, with `deleted: true`.
    "GET /policy/{id}": ({ pathValues: [id] }) => json(policies.find(id)),
    "PUT /policy/{id}": ({ pathValues: [id], body }) => {
      const policy = policies.find(id, 404, "not_found");
      const { policyId, policyType, ...content } = objectOf(body);
      if (policyId !== undefined && policyId !== id) throw new Refusal(400, "policy_id_cannot_be_changed", "policyId");
      if (policyType !== undefined && policyType !== policy.policyType)
        throw new Refusal(400, "type_cannot_be_changed", "policyType");
      policies.checkName(content["name"], policy);
      return json(Object.assign(policy, content, { lastModifiedOn: clock() }));
    },
    "DELETE /policy/{id}": (request) => {
      const policy = policies.find(request.pathValues[0]);
      if (policy["systemDefault"] === true) throw new Refusal(403, "cannot_delete_default_policy");
      policy.deleted = true;
      return request.done();
    },
    "PATCH /policy/{id}/status/{enabled}": ({ pathValues: [id, enabled] }) => {
      policies.find(id, 404, "not_found").enabled = enabled === "true";
      return empty();
    },
  };
}
