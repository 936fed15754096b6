/**
 * Aliases for the most-used schemas; the rest are in `CspmSchemas` and `CodeSchemas`. A call's own types follow from its
 * path, so these are for the functions between calls.
 */
import type { components as CodeComponents } from "../generated/code.ts";
import type { components as CspmComponents } from "../generated/cspm.ts";
import type { components as LoginComponents } from "../generated/login.ts";

// Every operation of a document by path and method, as openapi-typescript generates them. Exported, so that declarations of
// other packages can name them.
export type { paths as CodePaths } from "../generated/code.ts";
export type { paths as CspmPaths } from "../generated/cspm.ts";
export type { paths as LoginPaths } from "../generated/login.ts";

type LoginSchemas = LoginComponents["schemas"];
/** Every schema of the CSPM document, by name. */
export type CspmSchemas = CspmComponents["schemas"];
/** Every schema of the Code Security document, by name. */
export type CodeSchemas = CodeComponents["schemas"];

/** A tenant that a user may log in to. */
export type Tenant = LoginSchemas["Tenant"];

/** What Prisma Cloud checks for, and the severity of a violation. */
export type Policy = CspmSchemas["Policy"];
/** A policy to create, or to replace another with. */
export type PolicyRequest = CspmSchemas["PolicyRequest"];
/** What a policy looks for: a saved search, a query, or checks of code. */
export type PolicyRule = CspmSchemas["PolicyRule"];
/** The severity of a violation. */
export type Severity = CspmSchemas["Severity"];
/** The section of a standard that a policy belongs to. */
export type ComplianceMetadata = CspmSchemas["ComplianceMetadata"];
/** How to fix what a policy finds. */
export type Remediation = CspmSchemas["Remediation"];

/** A resource that violates a policy. */
export type Alert = CspmSchemas["Alert"];
/** One page of alerts. */
export type AlertPage = CspmSchemas["AlertPage"];
/** The resource that an alert is about. */
export type AlertResource = CspmSchemas["AlertResource"];
/** Whether an alert is open, resolved, dismissed or snoozed. */
export type AlertStatus = CspmSchemas["AlertStatus"];
/** A former state of an alert, and who ended it. */
export type AlertHistoryEntry = CspmSchemas["AlertHistoryEntry"];
/** Selects the accounts and policies that raise alerts, and who is notified. */
export type AlertRule = CspmSchemas["AlertRule"];
/** An alert rule to create, or to replace another with. */
export type AlertRuleRequest = CspmSchemas["AlertRuleRequest"];
/** The accounts, regions and tags that an alert rule covers. */
export type AlertRuleTarget = CspmSchemas["AlertRuleTarget"];
/** The integration that an alert rule sends its alerts to, and the schedule. */
export type AlertRuleNotificationConfig = CspmSchemas["AlertRuleNotificationConfig"];
/** Alerts to dismiss or snooze, and why. */
export type AlertDismissalRequest = CspmSchemas["AlertDismissalRequest"];
/** A filter condition with any name, for the lists whose filters the documents don't know. */
export type FilterCondition = CspmSchemas["FilterCondition"];
/** A filter condition on alerts. Make a name that isn't listed with `unlisted`. */
export type AlertFilterCondition = CspmSchemas["AlertFilterCondition"];
/** A filter condition on the asset inventory. */
export type AssetInventoryFilterCondition = CspmSchemas["AssetInventoryFilterCondition"];
/** A filter condition on the compliance posture. */
export type CompliancePostureFilterCondition = CspmSchemas["CompliancePostureFilterCondition"];
/** A filter condition on resources with their scan results. */
export type ScanInfoFilterCondition = CspmSchemas["ScanInfoFilterCondition"];

/** An onboarded cloud account. */
export type CloudAccount = CspmSchemas["CloudAccount"];
/** A cloud account in a list. */
export type CloudAccountSummary = CspmSchemas["CloudAccountSummary"];
/** Name and id of a cloud account. */
export type CloudAccountName = CspmSchemas["CloudAccountName"];
/** The status of one part of an account's onboarding. */
export type CloudAccountStatus = CspmSchemas["CloudAccountStatus"];
/** An AWS account or organization to onboard. */
export type AwsCloudAccountRequest = CspmSchemas["AwsCloudAccountRequest"];
/** An Azure subscription or tenant to onboard. */
export type AzureCloudAccountRequest = CspmSchemas["AzureCloudAccountRequest"];
/** A Google Cloud project or organization to onboard. */
export type GcpCloudAccountRequest = CspmSchemas["GcpCloudAccountRequest"];
/** A named group of cloud accounts. */
export type AccountGroup = CspmSchemas["AccountGroup"];
/** An account group to create, or to replace another with. */
export type AccountGroupRequest = CspmSchemas["AccountGroupRequest"];

/** A compliance standard, built in or the tenant's own. */
export type ComplianceStandard = CspmSchemas["ComplianceStandard"];
/** A requirement of a compliance standard. */
export type ComplianceRequirement = CspmSchemas["ComplianceRequirement"];
/** A section of a compliance requirement. */
export type ComplianceSection = CspmSchemas["ComplianceSection"];
/** How many assets pass and fail, by standard. */
export type CompliancePosture = CspmSchemas["CompliancePosture"];
/** How many assets pass and fail, by group. */
export type AssetInventory = CspmSchemas["AssetInventory"];

/** Anything in the cloud that Prisma Cloud has found. */
export type Asset = CspmSchemas["Asset"];
/** A resource in a cloud account, with its configuration. */
export type Resource = CspmSchemas["Resource"];
/** A resource with the result of its last scan. */
export type ScannedResource = CspmSchemas["ScannedResource"];
/** What another security service found on a resource. */
export type ExternalFinding = CspmSchemas["ExternalFinding"];
/** Tags or other things that policies, rules and roles refer to. */
export type ResourceList = CspmSchemas["ResourceList"];
/** A resource list to create, or to replace another with. */
export type ResourceListRequest = CspmSchemas["ResourceListRequest"];

/** A system that gets alerts, or that provides findings or identities. */
export type Integration = CspmSchemas["Integration"];
/** The fields of a notification in another system. */
export type NotificationTemplate = CspmSchemas["NotificationTemplate"];

/** Who did what in the tenant. */
export type AuditLog = CspmSchemas["AuditLog"];
/** A user. */
export type UserProfile = CspmSchemas["UserProfile"];
/** A user or a service account. */
export type UserAccount = CspmSchemas["UserAccount"];
/** The permissions of its users, and the accounts they apply to. */
export type UserRole = CspmSchemas["UserRole"];
/** A role to create, or to replace another with. */
export type UserRoleRequest = CspmSchemas["UserRoleRequest"];
/** The features that a role gives access to. */
export type PermissionGroup = CspmSchemas["PermissionGroup"];
/** An access key, without its secret. */
export type AccessKey = CspmSchemas["AccessKey"];
/** A new access key. Its secret is in this response only. */
export type CreatedAccessKey = CspmSchemas["CreatedAccessKey"];

/** The response of a config search. */
export type ConfigSearchResult = CspmSchemas["ConfigSearchResult"];
/** A resource that a config search found. */
export type ConfigSearchItem = CspmSchemas["ConfigSearchItem"];
/** The response of an event search. */
export type EventSearchResult = CspmSchemas["EventSearchResult"];
/** An event that an event search found. */
export type AuditEvent = CspmSchemas["AuditEvent"];
/** The response of a network search. */
export type NetworkSearchResult = CspmSchemas["NetworkSearchResult"];
/** A search saved under a name. */
export type SavedSearch = CspmSchemas["SavedSearch"];
/** A search in the list of recent or of saved searches. */
export type SearchHistoryEntry = CspmSchemas["SearchHistoryEntry"];
/** A permission of an identity on a resource. */
export type IamPermission = CspmSchemas["IamPermission"];

/** What a report covers, when it runs, and its latest run. */
export type Report = CspmSchemas["Report"];
/** A report to create. */
export type ReportRequest = CspmSchemas["ReportRequest"];
/** An alert job: its status, and the URI of its result. */
export type AlertJob = CspmSchemas["AlertJob"];
/** A CVE and how many assets it affects. */
export type CveOverview = CspmSchemas["CveOverview"];

/** An error in a file of a repository. */
export type CodeError = CodeSchemas["CodeError"];
/** What a scan of a branch or a pull request found. */
export type CodeIssue = CodeSchemas["CodeIssue"];
/** A policy on code. */
export type CodePolicy = CodeSchemas["CodePolicy"];
/** A policy on code to create, or to replace another with. */
export type CodePolicyRequest = CodeSchemas["CodePolicyRequest"];
/** A repository whose code is scanned. */
export type Repository = CodeSchemas["Repository"];
/** A repository as listed by its version control system. */
export type VcsRepository = CodeSchemas["VcsRepository"];
/** A rule that suppresses errors of a policy. */
export type Suppression = CodeSchemas["Suppression"];
/** The lowest severity that fails a scan. */
export type EnforcementRule = CodeSchemas["EnforcementRule"];
/** A package that a repository depends on. */
export type Package = CodeSchemas["Package"];
/** A package of a software bill of materials. */
export type SbomDependency = CodeSchemas["SbomDependency"];
/** Tags that are added to resources in code. */
export type TagRule = CodeSchemas["TagRule"];
/** A weakness in how code is built and delivered. */
export type PipelineRisk = CodeSchemas["PipelineRisk"];
