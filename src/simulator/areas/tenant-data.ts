/** A cloud account of the simulated tenant. */
export interface CloudAccount {
  readonly accountId: string;
  readonly name: string;
  readonly cloudType: "aws" | "azure" | "gcp" | "oci";
  /** Ids and names. */
  readonly regions: readonly [readonly [id: string, name: string], ...(readonly [id: string, name: string])[]];
}

type Accounts = readonly [CloudAccount, ...CloudAccount[]];

export const ACCOUNTS: Accounts = [
  {
    accountId: "100000000000",
    name: "production",
    cloudType: "aws",
    regions: [
      ["us-east-1", "AWS Virginia"],
      ["eu-central-1", "AWS Frankfurt"],
    ],
  },
  { accountId: "100011111111", name: "staging", cloudType: "aws", regions: [["eu-central-1", "AWS Frankfurt"]] },
  {
    accountId: "10000000-0000-4000-8000-000000000001",
    name: "corporate",
    cloudType: "azure",
    regions: [
      ["eastus", "Azure East US"],
      ["westeurope", "Azure West Europe"],
    ],
  },
  { accountId: "analytics-100001", name: "analytics", cloudType: "gcp", regions: [["europe-west3", "GCP Frankfurt"]] },
  {
    accountId: "ocid1.tenancy.oc1..sample",
    name: "archive",
    cloudType: "oci",
    regions: [["eu-frankfurt-1", "OCI Frankfurt"]],
  },
];

export const CLOUDS = ["aws", "azure", "gcp", "oci"] as const;

/** The accounts of a cloud; those of AWS if the tenant has none. */
export function listAccounts(cloudType: string): Accounts {
  const [first, ...rest] = ACCOUNTS.filter((account) => account.cloudType === cloudType);
  return first ? [first, ...rest] : [ACCOUNTS[0]];
}

export const DEFAULT_GROUP = "Default Account Group";
export const DEFAULT_RULE = "Default Alert Rule";

/** What policies look at. */
export const RESOURCES = [
  { subject: "Storage bucket", resourceType: "BUCKET", service: "Object Storage" },
  { subject: "Virtual machine", resourceType: "INSTANCE", service: "Compute" },
  { subject: "Database", resourceType: "MANAGED_DATABASE", service: "Database" },
  { subject: "Security group", resourceType: "SECURITY_GROUP", service: "Networking" },
  { subject: "Encryption key", resourceType: "KMS_KEY", service: "Key Management" },
  { subject: "Role", resourceType: "IAM_ROLE", service: "Identity" },
] as const;

/** The users of the tenant, by email. */
export const USERS = [
  { email: "ada@example.com", firstName: "Ada", lastName: "Admin", role: "System Admin" },
  { email: "olivia@example.com", firstName: "Olivia", lastName: "Operator", role: "Cloud Operators" },
  { email: "rashid@example.com", firstName: "Rashid", lastName: "Reviewer", role: "Reviewers" },
] as const;

/** Roles of the tenant, by name. */
export const ROLES: Readonly<Record<string, string>> = {
  "System Admin": "System Admin",
  "Cloud Operators": "Account Group Admin",
  Reviewers: "Account Group Read Only",
  Pipelines: "Build and Deploy Security",
};

export interface Standard {
  readonly name: string;
  readonly description: string;
  /** Names of requirements, with their sections. */
  readonly requirements: readonly [Requirement, ...Requirement[]];
}

interface Requirement {
  readonly id: string;
  readonly name: string;
  readonly sections: readonly [string, ...string[]];
}

/** Compliance standards, with a few of their requirements. */
export const STANDARDS: readonly [Standard, ...Standard[]] = [
  {
    name: "CIS Foundations Benchmark",
    description: "Secure configuration of cloud accounts",
    requirements: [
      { id: "1", name: "Identity and Access Management", sections: ["1.1", "1.2"] },
      { id: "2", name: "Storage", sections: ["2.1"] },
      { id: "3", name: "Networking", sections: ["3.1", "3.2"] },
    ],
  },
  {
    name: "PCI DSS v4.0",
    description: "Protection of cardholder data",
    requirements: [
      { id: "3", name: "Protect stored account data", sections: ["3.5"] },
      { id: "8", name: "Identify users and authenticate access", sections: ["8.3", "8.6"] },
    ],
  },
  {
    name: "SOC 2",
    description: "Trust services criteria",
    requirements: [{ id: "CC6", name: "Logical and Physical Access Controls", sections: ["CC6.1", "CC6.6"] }],
  },
];
