// The public surface, all of it. What is not here is not public: the engine and the pipeline change without notice.
export { apiUrl } from "./host.ts";
export { auditLogs } from "./audit-log/audit-logs.ts";
export { createPrismaCloud, type PrismaCloud } from "./create-prisma-cloud.ts";
export * from "./errors/index.ts";
export { integrationConfig } from "./integration-config/index.ts";
export type { IntegrationConfig, IntegrationSettings, IntegrationType } from "./integration-config/index.ts";
export type { Job, JobOptions, JobProgress } from "./jobs/job.ts";
export type { LogDetails, Logger } from "./middleware/log.ts";
export type { Api, CallContext, Middleware, Next } from "./middleware/middleware.ts";
export type { RetryPolicy } from "./middleware/retry-policy.ts";
export type { PrismaCloudOptions } from "./options.ts";
export { orThrow } from "./or-throw.ts";
export type { PageCursor } from "./pages/cursor.ts";
export type { Pager, PagerOptions } from "./pages/pager.ts";
export type { Page } from "./pages/page.ts";
export type * from "./schemas.ts";
export type { SearchKind } from "./search/kind.ts";
export type { Search } from "./search/search.ts";
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
export type {
  BodyOptions,
  CallOptions,
  FreeOptions,
  ParametersAndBodyOptions,
  ParametersOptions,
} from "./types/call-options.ts";
export type { Caller, Client, CspmClient } from "./types/client.ts";
export type { StartJob } from "./types/job.ts";
export type { Paginate } from "./types/paginate.ts";
export type { Failure, Result, Success } from "./types/result.ts";
export type { StartSearch } from "./types/search.ts";
export { unlisted, type Unlisted } from "./unlisted.ts";
