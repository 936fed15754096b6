import { CURSOR } from "./language-service.ts";

/** A request to the editor: the code with the cursor and, for a completion, the entry that must be offered. */
export interface Place {
  readonly title: string;
  readonly code: string;
  readonly completes?: string;
  /** Whether the entry is struck through. */
  readonly deprecated?: boolean;
  /** String literals have no documentation in TypeScript's completions. */
  readonly bare?: true;
}

export const PROGRAM = `import { createPrismaCloud, integrationConfig, orThrow, timeRange } from "prisma-cloud-client";
import type { CallError } from "prisma-cloud-client";
declare const error: CallError;
const prisma = createPrismaCloud({ url: "", credentials: { accessKeyId: "", secretKey: "" } });
`;

const complete = (title: string, code: string, completes: string, bare?: true): Place =>
  bare ? { title, code, completes, bare } : { title, code, completes };
const hover = (title: string, code: string): Place => ({ title, code });

/** The completions and hovers that must exist, each with documentation. */
export const PLACES: readonly Place[] = [
  complete("names of cspm", `prisma.cspm.${CURSOR}`, "listPolicies"),
  complete("names of code", `prisma.code.${CURSOR}`, "listRepositories"),
  complete("names of login", `prisma.login.${CURSOR}`, "extendToken"),
  { ...complete("a deprecated name", `prisma.cspm.${CURSOR}`, "listResourceScanInfoAt"), deprecated: true },
  complete("a list's pages", `prisma.cspm.listAlerts.${CURSOR}`, "paginate"),
  complete("a job", `prisma.cspm.createAlertCsv.${CURSOR}`, "job"),
  complete("the path of a GET", `prisma.cspm.GET("${CURSOR}")`, "/v2/policy", true),
  complete("the path of a list", `prisma.cspm.paginate("POST", "${CURSOR}")`, "/v2/alert", true),
  complete("the path of a job", `prisma.cspm.job("POST", "${CURSOR}")`, "/alert/csv", true),
  complete("a query key by name", `prisma.cspm.listPolicies({ query: { ${CURSOR} } })`, '"policy.severity"'),
  complete(
    "a query key by path",
    `prisma.cspm.GET("/v2/policy", { params: { query: { ${CURSOR} } } })`,
    '"policy.severity"',
  ),
  complete(
    "a query value",
    `prisma.cspm.listPolicies({ query: { "policy.severity": "${CURSOR}" } })`,
    "critical",
    true,
  ),
  complete("a path parameter", `prisma.cspm.getPolicy({ path: { ${CURSOR} } })`, "id"),
  complete("a body key by name", `prisma.cspm.listAlerts({ body: { ${CURSOR} } })`, "pageToken"),
  complete("a body key by path", `prisma.cspm.POST("/v2/alert", { body: { ${CURSOR} } })`, "pageToken"),
  complete("a body key of a list", `prisma.cspm.paginate("POST", "/v2/alert", { body: { ${CURSOR} } })`, "filters"),
  complete("a response property", `(await orThrow(prisma.cspm.listPolicies()))[0]!.${CURSOR}`, "remediable"),
  complete(
    "a response property that's a schema",
    `(await orThrow(prisma.cspm.listPolicies()))[0]!.${CURSOR}`,
    "severity",
  ),
  complete("an option of a call", `prisma.cspm.listPolicies({ ${CURSOR} })`, "timeout"),
  complete("an option of a list", `prisma.cspm.listAlerts.paginate({ ${CURSOR} })`, "onPage"),
  complete("an option of a job", `prisma.cspm.createAlertCsv.job({ ${CURSOR} })`, "onProgress"),
  complete("an option of the client", `createPrismaCloud({ ${CURSOR} })`, "credentials"),
  complete("an option of retries", `createPrismaCloud({ retry: { ${CURSOR} } })`, "attempts"),
  complete("an error's property", `error.${CURSOR}`, "status"),
  complete("a time range", `timeRange.${CURSOR}`, "relative"),
  complete("an integration", `integrationConfig.${CURSOR}`, "slack"),
  hover("GET", `prisma.cspm.G${CURSOR}ET("/v2/policy")`),
  hover("POST", `prisma.cspm.P${CURSOR}OST("/v2/alert", { body: {} })`),
  hover("PUT", `prisma.cspm.P${CURSOR}UT`),
  hover("PATCH", `prisma.cspm.P${CURSOR}ATCH`),
  hover("DELETE", `prisma.cspm.D${CURSOR}ELETE`),
  hover("paginate", `prisma.cspm.pag${CURSOR}inate("POST", "/v2/alert", { body: {} })`),
  hover("job", `prisma.cspm.j${CURSOR}ob("POST", "/alert/csv", { body: {} })`),
  hover("search", `prisma.cspm.sea${CURSOR}rch("config from cloud.resource where x")`),
  hover("cspm", `prisma.cs${CURSOR}pm`),
  hover("code", `prisma.co${CURSOR}de`),
  hover("login", `prisma.log${CURSOR}in`),
  hover("session", `prisma.sess${CURSOR}ion`),
  hover("a session's method", `prisma.session.tok${CURSOR}en()`),
  hover("a name", `prisma.cspm.list${CURSOR}Policies()`),
  hover("a deprecated name", `prisma.cspm.listResource${CURSOR}ScanInfoAt`),
  hover("a query key", `prisma.cspm.listPolicies({ query: { "policy.se${CURSOR}verity": "high" } })`),
  hover("a response property", `(await orThrow(prisma.cspm.listPolicies()))[0]!.seve${CURSOR}rity`),
  hover("orThrow", `orTh${CURSOR}row(prisma.cspm.listPolicies())`),
  hover("createPrismaCloud", `createPrisma${CURSOR}Cloud`),
  hover("timeRange.relative", `timeRange.rel${CURSOR}ative(1, "day")`),
  hover("integrationConfig.slack", `integrationConfig.sl${CURSOR}ack`),
];
