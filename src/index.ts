// The public API. Anything that isn't listed here is internal and changes without notice.

export { apiUrl } from "./host.ts";
export type { Api } from "./apis.ts";
export { auditLogs } from "./audit-logs.ts";
export type { Caller } from "./call/caller.ts";
export type {
  BodyOptions,
  CallOptions,
  FreeOptions,
  ParametersAndBodyOptions,
  ParametersOptions,
} from "./call/options.ts";
export { orThrow } from "./call/result.ts";
export type { Failure, Result, Success } from "./call/result.ts";
export type { Client, CodeClient, CspmClient, LoginClient } from "./client.ts";
export { createPrismaCloud } from "./create-prisma-cloud.ts";
export type { PrismaCloud } from "./create-prisma-cloud.ts";
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./errors/api-error.ts";
export type { Reason, TenantChoice } from "./errors/api-error.ts";
export { JobError, NetworkError, ResponseParseError, TimeoutError } from "./errors/call-error.ts";
export type { CallError } from "./errors/call-error.ts";
export { PrismaCloudError } from "./errors/prisma-cloud-error.ts";
export { integrationConfig } from "./integration-config/index.ts";
export type { IntegrationConfig, IntegrationSettings, IntegrationType } from "./integration-config/index.ts";
export type { Job, StartJob } from "./jobs/job.ts";
export type { JobOptions, JobProgress } from "./jobs/poll.ts";
export type {
  JobOperation,
  JobOperationWithInput,
  NamedCallOptions,
  NamedOperation,
  NamedOperationWithInput,
  PagedOperation,
  PagedOperationWithInput,
} from "./named/types.ts";
export type { PrismaCloudOptions } from "./options.ts";
export type { CodeSchemas, CspmSchemas, OperationName, OptionsOf, PathsWith, ResponseOf } from "./document-types.ts";
export { mergeLists } from "./pages/merge-lists.ts";
export type { MergeOptions } from "./pages/merge-lists.ts";
export type { Page, PageCursor, PagerOptions } from "./pages/page.ts";
export type { Pager, Paginate } from "./pages/pager.ts";
export type { LogDetails, Logger } from "./pipeline/log.ts";
export type { CallContext, Middleware, Next } from "./pipeline/middleware.ts";
export type { RetryPolicy } from "./pipeline/retry-policy.ts";
export type { FetchInit, FetchResponse } from "./pipeline/transport.ts";
export type { SearchKind } from "./search/kind.ts";
export type { Search, StartSearch } from "./search/search.ts";
export type { Credentials, CredentialsSource } from "./session/credentials.ts";
export type { Session } from "./session/session.ts";
export { timeRange } from "./time-range/index.ts";
export type {
  AbsoluteMoment,
  AbsoluteTimeQuery,
  AbsoluteTimeWindow,
  BoundedTimeWindow,
  DismissalTime,
  Moment,
  MomentTimeQuery,
  PointInTime,
  RelativeTimeQuery,
  RelativeTimeRange,
  SplitOptions,
  TimeQuery,
  TimeRange,
  TimeUnit,
  TimeWindow,
  ToNowTimeQuery,
  ToNowTimeRange,
  ToNowValue,
} from "./time-range/index.ts";
export { unlisted } from "./unlisted.ts";
export type { Unlisted } from "./unlisted.ts";

// The operations of each method, which the declarations of other packages must be able to name.
export type {
  CodeFreePaths,
  CodePages,
  CodePagesOfGET,
  CodePagesOfPOST,
  CodeRoutes,
  CodeRoutesOfDELETE,
  CodeRoutesOfGET,
  CodeRoutesOfPATCH,
  CodeRoutesOfPOST,
  CodeRoutesOfPUT,
} from "../generated/code-routes.ts";
export type {
  CspmFreePaths,
  CspmJobs,
  CspmJobsOfGET,
  CspmJobsOfPOST,
  CspmPages,
  CspmPagesOfGET,
  CspmPagesOfPOST,
  CspmRoutes,
  CspmRoutesOfDELETE,
  CspmRoutesOfGET,
  CspmRoutesOfPATCH,
  CspmRoutesOfPOST,
  CspmRoutesOfPUT,
} from "../generated/cspm-routes.ts";
export type {
  LoginFreePaths,
  LoginRoutes,
  LoginRoutesOfDELETE,
  LoginRoutesOfGET,
  LoginRoutesOfPATCH,
  LoginRoutesOfPOST,
  LoginRoutesOfPUT,
} from "../generated/login-routes.ts";

// Aliases for the most-used schemas, those with `x-alias`; the rest are in `CspmSchemas` and `CodeSchemas`. A call's own
// types follow from its path, so these are for the functions between calls.
export type {
  AccessKey,
  AccountGroup,
  AccountGroupRequest,
  Alert,
  AlertDismissalRequest,
  AlertFilterCondition,
  AlertHistoryEntry,
  AlertJob,
  AlertPage,
  AlertResource,
  AlertRule,
  AlertRuleNotificationConfig,
  AlertRuleRequest,
  AlertRuleTarget,
  AlertStatus,
  Asset,
  AssetInventory,
  AssetInventoryFilterCondition,
  AuditEvent,
  AuditLog,
  AwsCloudAccountRequest,
  AzureCloudAccountRequest,
  CloudAccount,
  CloudAccountName,
  CloudAccountStatus,
  CloudAccountSummary,
  CodeError,
  CodeIssue,
  CodePolicy,
  CodePolicyRequest,
  ComplianceMetadata,
  CompliancePosture,
  CompliancePostureFilterCondition,
  ComplianceRequirement,
  ComplianceSection,
  ComplianceStandard,
  ConfigSearchItem,
  ConfigSearchResult,
  CreatedAccessKey,
  CveOverview,
  EnforcementRule,
  EventSearchResult,
  ExternalFinding,
  FilterCondition,
  GcpCloudAccountRequest,
  IamPermission,
  Integration,
  NetworkSearchResult,
  NotificationTemplate,
  Package,
  PermissionGroup,
  PipelineRisk,
  Policy,
  PolicyRequest,
  PolicyRule,
  Remediation,
  Report,
  ReportRequest,
  Repository,
  Resource,
  ResourceList,
  ResourceListRequest,
  SavedSearch,
  SbomDependency,
  ScanInfoFilterCondition,
  ScannedResource,
  SearchHistoryEntry,
  Severity,
  Suppression,
  TagRule,
  Tenant,
  UserAccount,
  UserProfile,
  UserRole,
  UserRoleRequest,
  VcsRepository,
} from "../generated/schemas.ts";

// Every operation of a document by path and method, as openapi-typescript generates them.
export type { paths as CodePaths } from "../generated/code.ts";
export type { paths as CspmPaths } from "../generated/cspm.ts";
export type { paths as LoginPaths } from "../generated/login.ts";
