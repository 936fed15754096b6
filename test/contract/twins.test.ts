import { describe, expect, test } from "vitest";
import { readAllBundled, type BundledDocument } from "../../scripts/documents/bundled.ts";
import { jsonBody, successes, type Operation } from "../../scripts/documents/operations.ts";
import { follow } from "../../scripts/documents/reference.ts";
import type { Schema } from "../../scripts/documents/schema.ts";

interface Twins {
  readonly path: string;
  readonly get: Operation;
  readonly post: Operation;
  readonly document: BundledDocument;
}

const success = (operation: Operation) => JSON.stringify(successes(operation).map(({ schema }) => schema ?? null));

/** A GET and a POST of one path that return the same: the POST takes in its body what the GET takes in its query. */
const twins: readonly Twins[] = (await readAllBundled()).flatMap((document) =>
  document.operations.flatMap((get) => {
    const post = document.operations.find(({ method, path }) => method === "POST" && path === get.path);
    const isTwin = get.method === "GET" && post && jsonBody(post) && success(get) === success(post);
    return isTwin && !success(get).includes("null") ? [{ path: get.path, get, post, document }] : [];
  }),
);

/** The properties of a body, through references and composition. */
function properties(schema: Schema, json: object): Map<string, Schema> {
  const { properties: own = {}, allOf = [], oneOf = [], anyOf = [] } = follow(json, schema);
  const parts = [...allOf, ...oneOf, ...anyOf].flatMap((part) => [...properties(part, json)]);
  return new Map([...parts, ...Object.entries(own)]);
}

const readBodyProperties = ({ post, document }: Twins) => properties(jsonBody(post) ?? {}, document.json);
const query = ({ get }: Twins) => get.parameters.filter((parameter) => parameter.in === "query");

/** Types that a value may have; both branches of a union count. */
function readTypes(schema: Schema, json: object): Set<string> {
  const { type = [], anyOf = [], oneOf = [] } = follow(json, schema);
  return new Set([type, ...[...anyOf, ...oneOf].flatMap((part) => [...readTypes(part, json)])].flat());
}

const TIME = ["timeType", "timeAmount", "timeUnit", "startTime", "endTime"];

/**
 * What the bodies of POST have and the queries of GET do not, and why. The vendor documents these for the body alone,
 * and the services ignore a parameter that they don't know: a filter among them would select everything.
 */
const BODY_ONLY: Readonly<Record<string, string>> = {
  "/cloud/name": "the POST narrows the accounts by id, group and time; the GET returns all",
  "/v1/cloudAccounts/awsLoggingAccounts/{accountId}/cft": "the POST describes the template, the GET has it made again",
};

describe("GET and POST twins", () => {
  test("twins are found", () => {
    expect(twins.length).toBeGreaterThan(20);
  });

  test.each(twins)("GET $path takes the time range that its POST twin takes", (pair) => {
    const range = readBodyProperties(pair).get("timeRange");
    if (!range || pair.path in BODY_ONLY) return;
    const isPoint = range.$ref?.endsWith("/PointInTime") === true;
    const names = query(pair).map(({ name }) => name);
    expect(TIME.filter((name) => names.includes(name))).toEqual(
      TIME.filter((name) => !isPoint || name !== "startTime"),
    );
    const unit = pair.get.parameters.find(({ name }) => name === "timeUnit")?.schema.enum ?? [];
    expect(unit.includes("login")).toBe(!isPoint);
  });

  test.each(twins)("GET $path takes a list where its POST twin takes one", (pair) => {
    const body = readBodyProperties(pair);
    const { json } = pair.document;
    const single = query(pair)
      .filter(({ name }) => body.has(name) && readTypes(body.get(name) ?? {}, json).has("array"))
      .filter(({ schema }) => !readTypes(schema, json).has("array"));
    expect(single.map(({ name }) => name)).toEqual([]);
  });

  test.each(twins)("GET $path offers no filter that its POST twin doesn't list", (pair) => {
    const condition = readBodyProperties(pair).get("filters");
    const { items = {} } = condition ? follow(pair.document.json, condition) : {};
    const name = properties(items, pair.document.json).get("name");
    const listed = name ? follow(pair.document.json, name)["x-extensible-enum"] : undefined;
    if (!listed) return;
    const filters = query(pair).filter(({ name: filter }) => filter.includes("."));
    expect(filters.map(({ name: filter }) => filter).filter((filter) => !listed.includes(filter))).toEqual([]);
  });

  test("every exception names existing twins", () => {
    expect(Object.keys(BODY_ONLY).filter((path) => !twins.some((pair) => pair.path === path))).toEqual([]);
  });
});
