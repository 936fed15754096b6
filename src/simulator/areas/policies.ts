import type { Context } from "../api/context.ts";
import type { Handler, Routes } from "../api/handler.ts";
import { empty, ErrorResponse, json } from "../http/response.ts";
import { isObject, toList, toObject, type JsonObject } from "../json.ts";
import { pick } from "../random.ts";
import { matchesConditions, readQueryConditions, type Filters } from "./filters.ts";
import { CLOUDS, RESOURCES, STANDARDS, type Standard } from "./tenant-data.ts";

/** A policy, with the properties that handlers use. */
export type Policy = JsonObject & {
  readonly policyId: string;
  name: string;
  severity: string;
  policyType: string;
  cloudType: string;
  enabled: boolean;
  deleted: boolean;
};

export const SEVERITIES = ["critical", "high", "medium", "low", "informational"] as const;
const TYPES = ["config", "network", "audit_event", "iam", "anomaly"] as const;
const RULE_TYPES = {
  config: ["Config", "run"],
  network: ["Network", "network"],
  audit_event: ["AuditEvent", "audit"],
  iam: ["IAM", "permissions"],
  anomaly: ["Anomaly", "ueba"],
} as const;
const FINDINGS = ["is open to the internet", "is not encrypted", "has no owner", "has not been rotated"] as const;
const LABELS = ["internet-exposure", "encryption", "ownership", "rotation"] as const;

const BUILT_IN_POLICIES = 60;

const listStandards = (policy: Policy, property: string): string[] =>
  toList(policy["complianceMetadata"]).map((item) => String(toObject(item)[property]));

/** Filters of policies, and of alerts by their policy. */
export const POLICY_FILTERS: Filters<Policy> = {
  "cloud.type": ({ cloudType }) => [cloudType.toLowerCase()],
  "policy.id": ({ policyId }) => [policyId],
  "policy.name": ({ name }) => [name],
  "policy.severity": ({ severity }) => [severity],
  "policy.type": ({ policyType }) => [policyType],
  "policy.subtype": (policy) => toList(policy["policySubTypes"]).map(String),
  "policy.label": (policy) => toList(policy["labels"]).map(String),
  "policy.enabled": ({ enabled }) => [String(enabled)],
  "policy.policyMode": (policy) => [String(policy["policyMode"])],
  "policy.remediable": (policy) => [String(policy["remediable"])],
  "policy.rule.type": ({ rule }) =>
    toList(isObject(rule) ? rule["children"] : undefined).map((child) => String(toObject(child)["type"])),
  "policy.complianceStandard": (policy) => listStandards(policy, "standardName"),
  "policy.complianceRequirement": (policy) => listStandards(policy, "requirementName"),
  "policy.complianceSection": (policy) => listStandards(policy, "sectionId"),
};

/** The policies of a tenant. */
export class Policies {
  readonly all: Policy[] = [];
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
    const chance = context.random.sequence("policies");
    for (let index = 0; index < BUILT_IN_POLICIES; index++) {
      const policyType = pick(TYPES, chance());
      const [ruleType, subtype] = RULE_TYPES[policyType];
      const severity = SEVERITIES[index % SEVERITIES.length] ?? "low";
      const { subject, resourceType } = pick(RESOURCES, chance());
      const finding = Math.floor(chance() * FINDINGS.length);
      const name = `${subject} ${FINDINGS[finding] ?? ""} (${index + 1})`;
      this.all.push(
        this.create(
          {
            name,
            policyType,
            policySubTypes: [subtype],
            severity,
            cloudType: pick(CLOUDS, chance()),
            description: `Reports resources of the type ${resourceType} to which this applies: ${name}.`,
            recommendation: "Correct the configuration, or dismiss the alert with a note.",
            labels: [LABELS[finding] ?? "ownership"],
            complianceMetadata: [this.#assign(pick(STANDARDS, chance()), chance())],
            rule: {
              name,
              type: ruleType,
              criteria: context.random.uuid(`saved search of policy ${index + 1}`),
              parameters: { savedSearch: "true", withIac: "false" },
              resourceType,
            },
          },
          true,
        ),
      );
    }
  }

  /** Assigns a policy to a requirement of a standard. */
  #assign({ name, description, requirements }: Standard, chance: number): JsonObject {
    const requirement = pick(requirements, chance);
    const [sectionId] = requirement.sections;
    return {
      standardId: this.#context.random.uuid(`standard ${name}`),
      standardName: name,
      standardDescription: description,
      requirementId: requirement.id,
      requirementName: requirement.name,
      sectionId,
      systemDefault: true,
      customAssigned: false,
    };
  }

  /** Creates a policy. It's not listed until it's added to `all`. */
  create(content: JsonObject, systemDefault = false): Policy {
    const now = this.#context.clock();
    return {
      cloudType: "all",
      enabled: true,
      description: "",
      recommendation: "",
      labels: [],
      complianceMetadata: [],
      rule: { name: content["name"], type: "Config", criteria: "", parameters: { savedSearch: "true" } },
      ...content,
      policyId: this.#context.random.uuid(`policy ${this.all.length + 1}`),
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

  /** @throws {ErrorResponse} */
  find(id: string | undefined, status = 404, key = "no_results"): Policy {
    const policy = this.all.find(({ policyId }) => policyId === id);
    if (policy === undefined) throw new ErrorResponse(status, key, "policyId");
    return policy;
  }

  /** @throws {ErrorResponse} if another policy has the name */
  checkName(name: unknown, except?: Policy): void {
    if (this.all.some((policy) => policy !== except && !policy.deleted && policy.name === name))
      throw new ErrorResponse(400, "duplicate_name", "name");
  }
}

export function createPolicyRoutes(policies: Policies, { clock }: Context): Routes {
  const list: Handler = (request) => {
    const conditions = readQueryConditions(request);
    const includesDeleted = request.query.get("policy.allowDeleted") === "true";
    const listed = policies.all.filter(({ deleted }) => includesDeleted || !deleted);
    return json(listed.filter((policy) => matchesConditions(policy, POLICY_FILTERS, conditions)));
  };
  return {
    "GET /v2/policy": list,
    "GET /policy": list,
    "POST /policy": ({ body }) => {
      const content = toObject(body);
      policies.checkName(content["name"]);
      const policy = policies.create(content);
      policies.all.push(policy);
      return json(policy);
    },
    // A deleted policy can still be read, with `deleted: true`.
    "GET /policy/{id}": ({ pathValues: [id] }) => json(policies.find(id)),
    "PUT /policy/{id}": ({ pathValues: [id], body }) => {
      const policy = policies.find(id, 404, "not_found");
      const { policyId, policyType, ...content } = toObject(body);
      if (policyId !== undefined && policyId !== id)
        throw new ErrorResponse(400, "policy_id_cannot_be_changed", "policyId");
      if (policyType !== undefined && policyType !== policy.policyType)
        throw new ErrorResponse(400, "type_cannot_be_changed", "policyType");
      policies.checkName(content["name"], policy);
      return json(Object.assign(policy, content, { lastModifiedOn: clock() }));
    },
    "DELETE /policy/{id}": (request) => {
      const policy = policies.find(request.pathValues[0]);
      if (policy["systemDefault"] === true) throw new ErrorResponse(403, "cannot_delete_default_policy");
      policy.deleted = true;
      return request.emptyResponse();
    },
    "PATCH /policy/{id}/status/{enabled}": ({ pathValues: [id, enabled] }) => {
      policies.find(id, 404, "not_found").enabled = enabled === "true";
      return empty();
    },
  };
}
