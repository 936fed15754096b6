import type { Context } from "../api/context.ts";
import type { ApiRequest, Routes } from "../api/handler.ts";
import { content, ErrorResponse, json, type SimulatedResponse } from "../http/response.ts";
import { toObject, toStrings, type JsonObject } from "../json.ts";
import { renderAlert, type AlertFilter, type AlertRecord, type Alerts } from "./alerts.ts";
import { writeCsv } from "./csv.ts";
import { readConditions, readQueryConditions } from "./filters.ts";
import { parseTimeWindow, parseTimeWindowQuery } from "./time-window.ts";

const MAX_LIMIT = 10_000;
const SORT_COLUMNS = ["alerttime", "firstseen", "id", "lastseen", "resource.accountid", "resource.id", "status"];

/** The content of a page token. */
interface Cursor {
  readonly filter: AlertFilter;
  readonly detailed: boolean;
  readonly limit: number;
  /** Index of the previous page's last alert. An offset would shift if alerts stop matching between pages. */
  readonly after: number;
}

const encode = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

function decode(token: string): Cursor {
  try {
    const cursor = JSON.parse(Buffer.from(token, "base64url").toString("utf8")) as Cursor;
    if (typeof cursor.after === "number" && typeof cursor.filter.window.end === "number") return cursor;
  } catch {
    // Not a token of this simulator.
  }
  throw new ErrorResponse(400, "invalid_param_value", "pageToken");
}

function parseLimit(value: unknown): number {
  const limit = value === undefined || value === null ? MAX_LIMIT : Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new ErrorResponse(400, "invalid_param_value", "limit");
}

const readFilter = (body: JsonObject, now: number): AlertFilter => ({
  conditions: readConditions(body["filters"]),
  window: parseTimeWindow(body["timeRange"], now),
});

const readQueryFilter = (request: ApiRequest, now: number): AlertFilter => ({
  conditions: readQueryConditions(request),
  window: parseTimeWindowQuery(request, now),
});

const isDetailed = ({ query }: ApiRequest, body: JsonObject = {}): boolean =>
  (query.get("detailed") ?? String(body["detailed"])) === "true";

function createCsv(alerts: readonly AlertRecord[]): string {
  const head = ["Alert ID", "Policy Name", "Policy Type", "Severity", "Status", "Cloud Account", "Alert Time"];
  const rows = alerts.map(({ id, policy, status, account, alertTime }) => [
    id,
    policy.name,
    policy.policyType,
    policy.severity,
    status,
    account.name,
    new Date(alertTime).toISOString(),
  ]);
  return writeCsv([head, ...rows]);
}

export function createAlertRoutes(alerts: Alerts, { clock, jobs }: Context): Routes {
  const createPage = ({ filter, detailed, limit, after }: Cursor): SimulatedResponse => {
    const found = alerts.select(filter);
    const page = found.filter(({ index }) => index > after).slice(0, limit);
    const last = page.at(-1);
    // Every page with alerts has a token, even the last one: it leads to an empty page without a token.
    const next = last && { nextPageToken: encode({ filter, detailed, limit, after: last.index }) };
    const items = page.map((alert) => renderAlert(alert, detailed));
    return json({ totalRows: found.length, items, ...next, sortAllowedColumns: SORT_COLUMNS, dynamicColumns: [] });
  };
  const createList = (filter: AlertFilter, limit: number, detailed: boolean): SimulatedResponse => {
    const found = alerts.select(filter).slice(0, limit);
    return json(found.map((alert) => renderAlert(alert, detailed)));
  };

  /**
   * Changes the alerts that a dismissal or reopening selects: the named ones, or those of the named policies, as far as
   * they match the filter. Without either list, all alerts that match the filter.
   */
  const changeSelected = (
    request: ApiRequest,
    change: (alert: AlertRecord, body: JsonObject) => void,
  ): SimulatedResponse => {
    const body = toObject(request.body);
    const [ids, policies] = [toStrings(body["alerts"]), toStrings(body["policies"])];
    // How the API treats an empty list isn't known, so code shouldn't rely on either all or none being selected.
    const emptyList = ["alerts", "policies"].find((list) => body[list] !== undefined);
    if (emptyList !== undefined && ids.length === 0 && policies.length === 0)
      throw new ErrorResponse(400, "invalid_parameter_value", emptyList);
    if (ids.some((id) => alerts.find(id) === undefined))
      throw new ErrorResponse(400, "invalid_parameter_value", "alerts");
    const selectsAll = ids.length === 0 && policies.length === 0;
    for (const alert of alerts.select(readFilter(toObject(body["filter"]), clock())))
      if (selectsAll || ids.includes(alert.id) || policies.includes(alert.policy.policyId)) change(alert, body);
    return request.emptyResponse();
  };

  // `x-job` in the documents describes the status and download of these jobs.
  const startJob = (kind: string, recordCount: number, createDownload: () => SimulatedResponse): SimulatedResponse => {
    const id = jobs.start(createDownload);
    const [statusUri, downloadUri] = [`alert/${kind}/${id}/status`, `alert/${kind}/${id}/download`];
    return json({ id, status: "IN_PROGRESS", statusUri, downloadUri, recordCount, createdOn: clock() });
  };

  return {
    "POST /v2/alert": (request) => {
      const body = toObject(request.body);
      const limit = parseLimit(body["limit"]);
      if (typeof body["pageToken"] === "string") {
        const cursor = decode(body["pageToken"]);
        // A token replaces the whole query. If a time range is sent with it, the API responds with empty pages.
        if (body["timeRange"] !== undefined) return createPage({ ...cursor, after: Number.MAX_SAFE_INTEGER });
        return createPage({ ...cursor, limit: body["limit"] === undefined ? cursor.limit : limit });
      }
      return createPage({ filter: readFilter(body, clock()), detailed: isDetailed(request, body), limit, after: -1 });
    },
    "GET /v2/alert": (request) => {
      const limit = parseLimit(request.query.get("limit"));
      const token = request.query.get("pageToken");
      if (token) return createPage({ ...decode(token), limit });
      const filter = readQueryFilter(request, clock());
      return createPage({ filter, detailed: isDetailed(request), limit, after: -1 });
    },
    "POST /alert": (request) => {
      const body = toObject(request.body);
      return createList(readFilter(body, clock()), parseLimit(body["limit"]), isDetailed(request, body));
    },
    "GET /alert": (request) =>
      createList(readQueryFilter(request, clock()), parseLimit(request.query.get("limit")), isDetailed(request)),
    "GET /alert/{id}": ({ pathValues: [id = ""] }) => {
      const alert = alerts.find(id);
      if (alert === undefined) throw new ErrorResponse(404, "not_found", "alert");
      return json(renderAlert(alert, true));
    },
    "GET /alert/count/{status}": ({ pathValues: [status] }) =>
      json({ count: alerts.all.filter((alert) => alert.status === status).length }),
    "POST /alert/dismiss": (request) =>
      changeSelected(request, (alert, { dismissalTimeRange, dismissalNote }) => {
        if (alert.status !== "open") return;
        const note = typeof dismissalNote === "string" ? dismissalNote : undefined;
        if (dismissalTimeRange === undefined) alerts.change(alert, "dismissed", "USER_DISMISSED", note);
        else alerts.change(alert, "snoozed", "USER_SNOOZED", note);
      }),
    "POST /alert/reopen": (request) =>
      changeSelected(request, (alert) => {
        if (alert.status === "dismissed" || alert.status === "snoozed") alerts.change(alert, "open", "USER_REOPENED");
      }),
    "POST /alert/csv": ({ body }) => {
      const found = alerts.select(readFilter(toObject(body), clock()));
      return startJob("csv", found.length, () => content("text/csv", createCsv(found)));
    },
    "POST /alert/jobs": (request) => {
      const body = toObject(request.body);
      const found = alerts.select(readFilter(body, clock()));
      const detailed = isDetailed(request, body);
      return startJob("jobs", found.length, () => json(found.map((alert) => renderAlert(alert, detailed))));
    },
  };
}
