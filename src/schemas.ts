/**
 * Names for the schemas that people hold in their hands. The rest are in the documents under the same names, and a call's
 * own types follow from its path; these are for the functions in between.
 */
import type { components as CodeComponents } from "../generated/code.ts";
import type { components as CspmComponents } from "../generated/cspm.ts";
import type { components as LoginComponents } from "../generated/login.ts";

// Every operation of a document by path and method, as openapi-typescript writes them. Under names of the package, so that
// the declarations of other packages can name them.
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

/** What Prisma Cloud checks for, and how grave a violation is. */
export type Policy = CspmSchemas["Policy"];
/** A policy to create or to put in the place of another. */
export type PolicyRequest = CspmSchemas["PolicyRequest"];
/** What a policy looks for: a saved search, a query, or checks of code. */
export type PolicyRule = CspmSchemas["PolicyRule"];
/** How grave a violation is. */
export type Severity = CspmSchemas["Severity"];
/** The section of a standard that a policy belongs to. */
export type ComplianceMetadata = CspmSchemas["ComplianceMetadata"];
/** How to mend what a policy finds. */
export type Remediation = CspmSchemas["Remediation"];

/** A resource that violates a policy. */
export type Alert = CspmSchemas["Alert"];
/** One page of alerts. */
export type AlertPage = CspmSchemas["AlertPage"];
/** The resource that an alert is about. */
export type AlertResource = CspmSchemas["AlertResource"];
/** Whether an alert is open, resolved, dismissed or snoozed. */
export type AlertStatus = CspmSchemas["AlertStatus"];
/** A state that an alert was in, and who ended it. */
export type AlertHistoryEntry = CspmSchemas["AlertHistoryEntry"];
/** For which accounts and policies alerts are raised, and whom to tell. */
export type AlertRule = CspmSchemas["AlertRule"];
/** An alert rule to create or to put in the place of another. */
export type AlertRuleRequest = CspmSchemas["AlertRuleRequest"];
/** Which accounts, regions and tags an alert rule is for. */
export type AlertRuleTarget = CspmSchemas["AlertRuleTarget"];
/** Where an alert rule sends its alerts, and when. */
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

/** A cloud account as it was onboarded. */
export type CloudAccount = CspmSchemas["CloudAccount"];
/** A cloud account in a list. */
export type CloudAccountSummary = CspmSchemas["CloudAccountSummary"];
/** Name and id of a cloud account. */
export type CloudAccountName = CspmSchemas["CloudAccountName"];
/** How one part of an account's onboarding does. */
export type CloudAccountStatus = CspmSchemas["CloudAccountStatus"];
/** An AWS account or organization to onboard. */
export type AwsCloudAccountRequest = CspmSchemas["AwsCloudAccountRequest"];
/** An Azure subscription or tenant to onboard. */
export type AzureCloudAccountRequest = CspmSchemas["AzureCloudAccountRequest"];
/** A Google Cloud project or organization to onboard. */
export type GcpCloudAccountRequest = CspmSchemas["GcpCloudAccountRequest"];
/** Cloud accounts under one name. */
export type AccountGroup = CspmSchemas["AccountGroup"];
/** An account group to create or to put in the place of another. */
export type AccountGroupRequest = CspmSchemas["AccountGroupRequest"];

/** A compliance standard, built in or the tenant's own. */
export type ComplianceStandard = CspmSchemas["ComplianceStandard"];
/** A requirement of a compliance standard. */
export type ComplianceRequirement = CspmSchemas["ComplianceRequirement"];
/** A section of a compliance requirement. */
export type ComplianceSection = CspmSchemas["ComplianceSection"];
/** How far the assets comply. */
export type CompliancePosture = CspmSchemas["CompliancePosture"];
/** Assets that pass and fail, in groups. */
export type AssetInventory = CspmSchemas["AssetInventory"];

/** Anything in the cloud that Prisma Cloud knows of. */
export type Asset = CspmSchemas["Asset"];
/** A resource in a cloud account, with its configuration. */
export type Resource = CspmSchemas["Resource"];
/** A resource with the result of its last scan. */
export type ScannedResource = CspmSchemas["ScannedResource"];
/** What another security service found on a resource. */
export type ExternalFinding = CspmSchemas["ExternalFinding"];
/** Tags or other things that policies, rules and roles refer to. */
export type ResourceList = CspmSchemas["ResourceList"];
/** A resource list to create or to put in the place of another. */
export type ResourceListRequest = CspmSchemas["ResourceListRequest"];

/** A system that alerts are sent to, or that findings or identities are read from. */
export type Integration = CspmSchemas["Integration"];
/** How alerts look in another system. */
export type NotificationTemplate = CspmSchemas["NotificationTemplate"];

/** Who did what in the tenant. */
export type AuditLog = CspmSchemas["AuditLog"];
/** A user. */
export type UserProfile = CspmSchemas["UserProfile"];
/** A user or a service account. */
export type UserAccount = CspmSchemas["UserAccount"];
/** What its users may do, and on which accounts. */
export type UserRole = CspmSchemas["UserRole"];
/** A role to create or to put in the place of another. */
export type UserRoleRequest = CspmSchemas["UserRoleRequest"];
/** Features and rights that roles are made of. */
export type PermissionGroup = CspmSchemas["PermissionGroup"];
/** An access key, without its secret. */
export type AccessKey = CspmSchemas["AccessKey"];
/** An access key just made: the only time that its secret is told. */
export type CreatedAccessKey = CspmSchemas["CreatedAccessKey"];

/** The answer of a search for configurations. */
export type ConfigSearchResult = CspmSchemas["ConfigSearchResult"];
/** A resource that a search for configurations found. */
export type ConfigSearchItem = CspmSchemas["ConfigSearchItem"];
/** The answer of a search for events. */
export type EventSearchResult = CspmSchemas["EventSearchResult"];
/** An event that was found. */
export type AuditEvent = CspmSchemas["AuditEvent"];
/** The answer of a search of the network. */
export type NetworkSearchResult = CspmSchemas["NetworkSearchResult"];
/** A search that was saved under a name. */
export type SavedSearch = CspmSchemas["SavedSearch"];
/** A search in the list of recent or of saved searches. */
export type SearchHistoryEntry = CspmSchemas["SearchHistoryEntry"];
/** A right of somebody on something in the clouds. */
export type IamPermission = CspmSchemas["IamPermission"];

/** What a report covers, when it runs, and its latest run. */
export type Report = CspmSchemas["Report"];
/** A report to create. */
export type ReportRequest = CspmSchemas["ReportRequest"];
/** An alert job: its state, and where its result is. */
export type AlertJob = CspmSchemas["AlertJob"];
/** What is known of a CVE, and what it touches. */
export type CveOverview = CspmSchemas["CveOverview"];

/** What is wrong in a file of a repository. */
export type CodeError = CodeSchemas["CodeError"];
/** What a scan of a branch or a pull request found. */
export type CodeIssue = CodeSchemas["CodeIssue"];
/** A policy on code. */
export type CodePolicy = CodeSchemas["CodePolicy"];
/** A policy on code to create or to put in the place of another. */
export type CodePolicyRequest = CodeSchemas["CodePolicyRequest"];
/** A repository whose code is scanned. */
export type Repository = CodeSchemas["Repository"];
/** A repository as its version control system knows it. */
export type VcsRepository = CodeSchemas["VcsRepository"];
/** A rule by which errors of a policy do not count. */
export type Suppression = CodeSchemas["Suppression"];
/** From which severity on a finding fails a scan. */
export type EnforcementRule = CodeSchemas["EnforcementRule"];
/** A package that a repository depends on. */
export type Package = CodeSchemas["Package"];
/** A package of a software bill of materials. */
export type SbomDependency = CodeSchemas["SbomDependency"];
/** Tags that resources in code get. */
export type TagRule = CodeSchemas["TagRule"];
/** A weakness of the way code is built and delivered. */
export type PipelineRisk = CodeSchemas["PipelineRisk"];
