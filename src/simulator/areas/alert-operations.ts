import { content, json, Refusal, type Answer } from "../answer.ts";
import { objectOf, textsOf, type JsonObject } from "../json.ts";
import type { AcceptedRequest, PlayTable } from "../request.ts";
import { windowOf, windowOfQuery, type TimeWindow } from "../time-window.ts";
import type { World } from "../world.ts";
import { renderAlert, type AlertFilter, type AlertRecord, type Alerts } from "./alerts.ts";

const MOST_ON_A_PAGE = 10_000;
const SORT_COLUMNS = ["alerttime", "firstseen", "id", "lastseen", "resource.accountid", "resource.id", "status"];

/** What a page token stands for. */
interface Cursor {
  readonly filter: AlertFilter;
  readonly detailed: boolean;
  readonly limit: number;
  /** Index of the last alert of the page before: alerts that stop fitting meanwhile do not shift the pages. */
  readonly after: number;
}

const encode = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

function decode(token: string): Cursor {
  try {
    const cursor = JSON.parse(Buffer.from(token, "base64url").toString("utf8")) as Cursor;
    if (typeof cursor.after === "number" && typeof cursor.filter.window.end === "number") return cursor;
  } catch {
    // What cannot be read was not made here.
  }
  throw new Refusal(400, "invalid_param_value", "pageToken");
}

function limitOf(value: unknown): number {
  const limit = value === undefined || value === null ? MOST_ON_A_PAGE : Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_ON_A_PAGE) return limit;
  throw new Refusal(400, "invalid_param_value", "limit");
}

function filterOf(filters: unknown, window: TimeWindow): AlertFilter {
  const conditions: Record<string, string[]> = {};
  for (const condition of Array.isArray(filters) ? (filters as unknown[]) : []) {
    const { name, value } = objectOf(condition);
    (conditions[String(name)] ??= []).push(String(value));
  }
  return { conditions, window };
}

function filterOfQuery(request: AcceptedRequest, now: number): AlertFilter {
  const conditions: Record<string, string[]> = {};
  for (const [name, value] of request.query) if (name.includes(".")) (conditions[name] ??= []).push(value);
  return { conditions, window: windowOfQuery(request, now) };
}

export function alertOperations(alerts: Alerts, { clock, jobs }: World): PlayTable {
  const select = (filter: AlertFilter) => alerts.all.filter((alert) => alerts.fits(alert, filter));
  const filterOfBody = (body: JsonObject) => filterOf(body["filters"], windowOf(body["timeRange"], clock()));
  const wantsDetail = ({ query }: AcceptedRequest, body: JsonObject = {}) =>
    (query.get("detailed") ?? String(body["detailed"])) === "true";

  const page = ({ filter, detailed, limit, after }: Cursor): Answer => {
    const found = select(filter);
    const shown = found.filter(({ index }) => index > after).slice(0, limit);
    const last = shown.at(-1);
    // Every page that has alerts has a token, the last one too. It leads to an empty page, which has none.
    const next = last && { nextPageToken: encode({ filter, detailed, limit, after: last.index }) };
    const items = shown.map((alert) => renderAlert(alert, detailed));
    return json({ totalRows: found.length, items, ...next, sortAllowedColumns: SORT_COLUMNS, dynamicColumns: [] });
  };
  const unpaged = (filter: AlertFilter, limit: number, detailed: boolean): Answer =>
    json(
      select(filter)
        .slice(0, limit)
        .map((alert) => renderAlert(alert, detailed)),
    );

  /**
   * Changes the alerts that a dismissal or a reopening means: those named, or those of the policies named, within the
   * filter; all that fit the filter where neither list is given.
   */
  const change = (request: AcceptedRequest, turn: (alert: AlertRecord, body: JsonObject) => void): Answer => {
    const body = objectOf(request.body);
    const [ids, policies] = [textsOf(body["alerts"]), textsOf(body["policies"])];
    // What the API does with a list that names nothing is not known: nobody should count on either all or nothing.
    const nothingNamed = ["alerts", "policies"].find((list) => body[list] !== undefined);
    if (nothingNamed !== undefined && ids.length === 0 && policies.length === 0)
      throw new Refusal(400, "invalid_parameter_value", nothingNamed);
    if (ids.some((id) => alerts.find(id) === undefined)) throw new Refusal(400, "invalid_parameter_value", "alerts");
    for (const alert of select(filterOfBody(objectOf(body["filter"])))) {
      const named = ids.includes(alert.id) || policies.includes(alert.policy.policyId);
      if (named || (ids.length === 0 && policies.length === 0)) turn(alert, body);
    }
    return request.done();
  };

  return {
    "POST /v2/alert": (request) => {
      const body = objectOf(request.body);
      const limit = limitOf(body["limit"]);
      if (typeof body["pageToken"] === "string") {
        const cursor = decode(body["pageToken"]);
        // A token stands for the whole query. With a time range beside it, the API answers empty pages.
        if (body["timeRange"] !== undefined) return page({ ...cursor, after: Number.MAX_SAFE_INTEGER });
        return page({ ...cursor, limit: body["limit"] === undefined ? cursor.limit : limit });
      }
      return page({ filter: filterOfBody(body), detailed: wantsDetail(request, body), limit, after: -1 });
    },
    "GET /v2/alert": (request) => {
      const limit = limitOf(request.query.get("limit"));
      const token = request.query.get("pageToken");
      if (token) return page({ ...decode(token), limit });
      return page({ filter: filterOfQuery(request, clock()), detailed: wantsDetail(request), limit, after: -1 });
    },
    "POST /alert": (request) => {
      const body = objectOf(request.body);
      return unpaged(filterOfBody(body), limitOf(body["limit"]), wantsDetail(request, body));
    },
    "GET /alert": (request) =>
      unpaged(filterOfQuery(request, clock()), limitOf(request.query.get("limit")), wantsDetail(request)),
    "GET /alert/{id}": ({ pathValues: [id = ""] }) => {
      const alert = alerts.find(id);
      if (alert === undefined) throw new Refusal(404, "not_found", "alert");
      return json(renderAlert(alert, true));
    },
    "GET /alert/count/{status}": ({ pathValues: [status] }) =>
      json({ count: alerts.all.filter((alert) => alert.status === status).length }),
    "POST /alert/dismiss": (request) =>
      change(request, (alert, body) => {
        if (alert.status !== "open") return;
        if (body["dismissalTimeRange"] === undefined) alerts.change(alert, "dismissed", "USER_DISMISSED");
        else alerts.change(alert, "snoozed", "USER_SNOOZED");
      }),
    "POST /alert/reopen": (request) =>
      change(request, (alert) => {
        if (alert.status === "dismissed" || alert.status === "snoozed") alerts.change(alert, "open", "USER_REOPENED");
      }),
    "POST /alert/csv": ({ body }) => {
      const found = select(filterOfBody(objectOf(body)));
      return startJob("csv", found.length, () => content("text/csv", csvOf(found)));
    },
    "POST /alert/jobs": (request) => {
      const body = objectOf(request.body);
      const found = select(filterOfBody(body));
      const detailed = wantsDetail(request, body);
      return startJob("jobs", found.length, () => json(found.map((alert) => renderAlert(alert, detailed))));
    },
  };

  // Their status and download follow from `x-job` in the documents.
  function startJob(kind: string, recordCount: number, download: () => Answer): Answer {
    const id = jobs.start(download);
    const [statusUri, downloadUri] = [`alert/${kind}/${id}/status`, `alert/${kind}/${id}/download`];
    return json({ id, status: "IN_PROGRESS", statusUri, downloadUri, recordCount, createdOn: clock() });
  }
}

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function csvOf(alerts: readonly AlertRecord[]): string {
  const head = ["Alert ID", "Policy Name", "Policy Type", "Severity", "Status", "Cloud Account", "Alert Time"];
  const rows = alerts.map(({ id, policy, status, account, alertTime }) => [
    id,
    policy.name,
    policy.policyType,
    policy.severity,
    status,
    account,
    new Date(alertTime).toISOString(),
  ]);
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}
