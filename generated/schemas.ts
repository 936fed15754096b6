// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { components as login } from "./login.ts";
import type { components as cspm } from "./cspm.ts";
import type { components as code } from "./code.ts";

/**
 * A key with which a user or a service account logs in to the API, without its secret.
 */
export type AccessKey = cspm["schemas"]["AccessKey"];

/**
 * A named set of cloud accounts, which roles and alert rules refer to.
 */
export type AccountGroup = cspm["schemas"]["AccountGroup"];

/**
 * An account group to create or replace. A group that was read can be sent back as it is; the service ignores the properties that it sets itself.
 */
export type AccountGroupRequest = cspm["schemas"]["AccountGroupRequest"];

/**
 * A violation of a policy by a resource. Which properties are filled depends on the operation, on `detailed` and on `fields`.
 */
export type Alert = cspm["schemas"]["Alert"];

/**
 * Alerts to dismiss or snooze, and the reason.
 */
export type AlertDismissalRequest = cspm["schemas"]["AlertDismissalRequest"];

/**
 * A filter condition. Conditions with the same name are combined with OR, conditions with different names with AND.
 */
export type AlertFilterCondition = cspm["schemas"]["AlertFilterCondition"];

/**
 * An earlier state of an alert.
 */
export type AlertHistoryEntry = cspm["schemas"]["AlertHistoryEntry"];

/**
 * An export that runs in the background.
 */
export type AlertJob = cspm["schemas"]["AlertJob"];

/**
 * A page of alerts.
 */
export type AlertPage = cspm["schemas"]["AlertPage"];

/**
 * Resource of an alert. For an account-wide alert it's the cloud account itself, and many properties are missing.
 */
export type AlertResource = cspm["schemas"]["AlertResource"];

/**
 * An alert rule: for which accounts and policies alerts are raised, and who is notified.
 */
export type AlertRule = cspm["schemas"]["AlertRule"];

/**
 * Channel that a rule sends alerts to, and how often. Which properties are used depends on `type`.
 */
export type AlertRuleNotificationConfig = cspm["schemas"]["AlertRuleNotificationConfig"];

/**
 * An alert rule to create or replace. A rule that was read can be sent back as it is; the service ignores the properties that it sets itself.
 */
export type AlertRuleRequest = cspm["schemas"]["AlertRuleRequest"];

/**
 * Accounts and resources that a rule applies to. Set either `accountGroups` or `includedResourceLists`.
 */
export type AlertRuleTarget = cspm["schemas"]["AlertRuleTarget"];

/**
 * Status of an alert. `open`: the violation exists. `resolved`: it doesn't exist any more, or a policy or alert rule no longer covers it. `snoozed`: dismissed until a given time. `dismissed`: dismissed permanently, even if the violation happens again. `pending_resolution`: the resolution isn't confirmed yet.
 */
export type AlertStatus = cspm["schemas"]["AlertStatus"];

/**
 * A resource in the cloud that Prisma Cloud knows. Only the properties of the requested part are filled; the others are null or missing.
 */
export type Asset = cspm["schemas"]["Asset"];

/**
 * Number of assets by scan result, in total and by group.
 */
export type AssetInventory = cspm["schemas"]["AssetInventory"];

/**
 * A filter condition. Conditions with the same name are combined with OR, conditions with different names with AND.
 */
export type AssetInventoryFilterCondition = cspm["schemas"]["AssetInventoryFilterCondition"];

/**
 * An action of a user, role or service in a cloud. If a place isn't known, its ids are negative and its coordinates are -1.
 */
export type AuditEvent = cspm["schemas"]["AuditEvent"];

/**
 * An action of a user or of the service in Prisma Cloud.
 */
export type AuditLog = cspm["schemas"]["AuditLog"];

/**
 * An AWS account or organization to onboard or to change.
 */
export type AwsCloudAccountRequest = cspm["schemas"]["AwsCloudAccountRequest"];

/**
 * An Azure subscription or tenant to onboard or to change.
 */
export type AzureCloudAccountRequest = cspm["schemas"]["AzureCloudAccountRequest"];

/**
 * One onboarded account. AWS, Alibaba Cloud and OCI accounts have the common properties at the top level; Azure and GCP accounts can have them in `cloudAccount`. The other properties depend on the cloud.
 */
export type CloudAccount = cspm["schemas"]["CloudAccount"];

/**
 * An account by id and name.
 */
export type CloudAccountName = cspm["schemas"]["CloudAccountName"];

/**
 * The result of one check of an account.
 */
export type CloudAccountStatus = cspm["schemas"]["CloudAccountStatus"];

/**
 * An onboarded account as lists show it, without its features and credentials.
 */
export type CloudAccountSummary = cspm["schemas"]["CloudAccountSummary"];

/**
 * A violation of a policy by a resource in a file.
 */
export type CodeError = code["schemas"]["CodeError"];

/**
 * A code issue. `codeCategory` determines its properties.
 */
export type CodeIssue = code["schemas"]["CodeIssue"];

/**
 * A policy for code scans.
 */
export type CodePolicy = code["schemas"]["CodePolicy"];

/**
 * A custom policy. Define it in `code`, or in `conditions` and the other properties.
 */
export type CodePolicyRequest = code["schemas"]["CodePolicyRequest"];

/**
 * One mapping of a policy to a section of a compliance standard. To map a custom policy, `complianceId` is enough.
 */
export type ComplianceMetadata = cspm["schemas"]["ComplianceMetadata"];

/**
 * Numbers of passed and failed resources at one point in time.
 */
export type CompliancePosture = cspm["schemas"]["CompliancePosture"];

/**
 * One condition. Conditions with the same name are combined with OR, those with different names with AND.
 */
export type CompliancePostureFilterCondition = cspm["schemas"]["CompliancePostureFilterCondition"];

/**
 * A chapter of a compliance standard, which consists of sections.
 */
export type ComplianceRequirement = cspm["schemas"]["ComplianceRequirement"];

/**
 * A part of a compliance requirement. Policies are assigned to sections.
 */
export type ComplianceSection = cspm["schemas"]["ComplianceSection"];

/**
 * A catalogue of requirements that policies are assigned to, such as CIS or PCI DSS. It comes with Prisma Cloud or is a custom one.
 */
export type ComplianceStandard = cspm["schemas"]["ComplianceStandard"];

/**
 * A resource that matches a config query.
 */
export type ConfigSearchItem = cspm["schemas"]["ConfigSearchItem"];

/**
 * A config search and the first page of its result.
 */
export type ConfigSearchResult = cspm["schemas"]["ConfigSearchResult"];

/**
 * A new access key with its secret, which can't be read again later.
 */
export type CreatedAccessKey = cspm["schemas"]["CreatedAccessKey"];

/**
 * What's known about a CVE, and its impact in the tenant.
 */
export type CveOverview = cspm["schemas"]["CveOverview"];

/**
 * The severities of issues that fail a scan, for all repositories (the main rule) or for some (an exception).
 */
export type EnforcementRule = code["schemas"]["EnforcementRule"];

/**
 * An event search and a page of its result.
 */
export type EventSearchResult = cspm["schemas"]["EventSearchResult"];

/**
 * What a scanner such as Amazon Inspector, Qualys, Tenable or a Defender found on a resource.
 */
export type ExternalFinding = cspm["schemas"]["ExternalFinding"];

/**
 * A filter condition. Conditions with the same name are combined with OR, conditions with different names with AND.
 */
export type FilterCondition = cspm["schemas"]["FilterCondition"];

/**
 * A GCP project, organization, master service account or workspace to onboard or to change.
 */
export type GcpCloudAccountRequest = cspm["schemas"]["GcpCloudAccountRequest"];

/**
 * An action that a source (user, role, machine or the public) may perform on a destination, and what grants it. `*` stands for any. v1 and v3 return RRNs, v3 and v4 unified asset ids (UAIs). Fields that a v4 search doesn't group by are empty.
 */
export type IamPermission = cspm["schemas"]["IamPermission"];

/**
 * A system that Prisma Cloud sends alerts to (outbound), or reads findings or identities from (inbound).
 */
export type Integration = cspm["schemas"]["Integration"];

/**
 * A network search and its result.
 */
export type NetworkSearchResult = cspm["schemas"]["NetworkSearchResult"];

/**
 * The content of alert notifications by email, in Jira or in ServiceNow.
 */
export type NotificationTemplate = cspm["schemas"]["NotificationTemplate"];

/**
 * One version of an open source package, as a file of a repository refers to it.
 */
export type Package = code["schemas"]["Package"];

/**
 * A set of permissions for roles, either built in or custom.
 */
export type PermissionGroup = cspm["schemas"]["PermissionGroup"];

/**
 * A CI/CD risk that a policy detects, with the number of its events.
 */
export type PipelineRisk = code["schemas"]["PipelineRisk"];

/**
 * A check that Prisma Cloud runs, and how severe a violation is.
 */
export type Policy = cspm["schemas"]["Policy"];

/**
 * A new policy.
 */
export type PolicyRequest = cspm["schemas"]["PolicyRequest"];

/**
 * The condition that makes a resource or event violate a policy.
 */
export type PolicyRule = cspm["schemas"]["PolicyRule"];

/**
 * A fix that Prisma Cloud can run for a violation.
 */
export type Remediation = cspm["schemas"]["Remediation"];

/**
 * A report's configuration and its latest run.
 */
export type Report = cspm["schemas"]["Report"];

/**
 * A new report.
 */
export type ReportRequest = cspm["schemas"]["ReportRequest"];

/**
 * A repository whose code is scanned. The optional properties depend on the operation.
 */
export type Repository = code["schemas"]["Repository"];

/**
 * A resource in a cloud account, with its configuration.
 */
export type Resource = cspm["schemas"]["Resource"];

/**
 * A named set of resources, selected by tags, Azure resource groups or workload names. Roles and alert rules refer to it.
 */
export type ResourceList = cspm["schemas"]["ResourceList"];

/**
 * A resource list to create, or to replace another with.
 */
export type ResourceListRequest = cspm["schemas"]["ResourceListRequest"];

/**
 * A saved search.
 */
export type SavedSearch = cspm["schemas"]["SavedSearch"];

/**
 * An open source package and how many sources use it.
 */
export type SbomDependency = code["schemas"]["SbomDependency"];

/**
 * A filter condition. Conditions with the same name are combined with OR, conditions with different names with AND.
 */
export type ScanInfoFilterCondition = cspm["schemas"]["ScanInfoFilterCondition"];

/**
 * A resource and its scan results.
 */
export type ScannedResource = cspm["schemas"]["ScannedResource"];

/**
 * A recent or saved search with its use.
 */
export type SearchHistoryEntry = cspm["schemas"]["SearchHistoryEntry"];

/**
 * Severity of a policy, an alert or a finding, from `critical` down to `informational`.
 */
export type Severity = cspm["schemas"]["Severity"];

/**
 * Violations of a policy that don't count as errors.
 */
export type Suppression = code["schemas"]["Suppression"];

/**
 * Tags to set on resources in infrastructure as code files. [Yor](https://yor.io) sets them.
 */
export type TagRule = code["schemas"]["TagRule"];

/**
 * A tenant that the user belongs to.
 */
export type Tenant = login["schemas"]["Tenant"];

/**
 * A user or a service account.
 */
export type UserAccount = cspm["schemas"]["UserAccount"];

/**
 * A user.
 */
export type UserProfile = cspm["schemas"]["UserProfile"];

/**
 * What its users may do, and for which accounts, resources and repositories.
 */
export type UserRole = cspm["schemas"]["UserRole"];

/**
 * A new role.
 */
export type UserRoleRequest = cspm["schemas"]["UserRoleRequest"];

/**
 * A repository with what the version control system and scans know about it: technologies, pipelines, contributors and issues.
 */
export type VcsRepository = code["schemas"]["VcsRepository"];
