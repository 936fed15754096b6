import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { operationNames } from "../../../generated/operation-names.ts";
import { PrismaCloudError } from "../../../src/errors/prisma-cloud-error.ts";
import { Job } from "../../../src/jobs/job.ts";
import { addNames, type AnyNamedOperation } from "../../../src/client.ts";
import { Pager } from "../../../src/pages/pager.ts";
import { testClock } from "../jobs/test-clock.ts";
import { fakeSend, type FakeReply, type FakeRequest } from "../support/fake-send.ts";

type NamedClient = Readonly<Record<string, AnyNamedOperation>>;

function createNamed(reply: (request: FakeRequest) => FakeReply = () => ({}), plain: object = { GET: () => "own" }) {
  const { send, sent } = fakeSend(reply);
  const client = addNames(plain, { api: "cspm", send, clock: testClock() }) as unknown as NamedClient;
  return { client, sent };
}

/** A method by its name. TypeScript can't know that it's there. */
function pick(client: NamedClient, name: string): AnyNamedOperation {
  const operation = client[name];
  if (!operation) throw new Error(`There is no ${name}.`);
  return operation;
}

describe("A method of a client that's named by an operationId", () => {
  test("calls the operation with flat options as the path-based call does with nested ones", async () => {
    const { client, sent } = createNamed(() => ({ data: { id: "1" } }));
    const options = { path: { id: "1" }, query: { a: "b" }, header: { h: "1" }, body: { name: "n" }, timeout: 5 };
    const result = await pick(client, "updatePolicy")(options);
    expect(result).toMatchObject({ data: { id: "1" }, error: undefined });
    expect(sent.map(({ operation }) => operation)).toEqual(["PUT /policy/{id}"]);
    expect(sent[0]?.options).toEqual({
      params: { path: { id: "1" }, query: { a: "b" }, header: { h: "1" } },
      body: { name: "n" },
      timeout: 5,
    });
  });

  test("needs no options", async () => {
    const { client, sent } = createNamed(() => ({ data: [] }));
    expect(await pick(client, "listPolicies")()).toMatchObject({ data: [] });
    expect(sent.map(({ operation }) => operation)).toEqual(["GET /v2/policy"]);
  });

  test("resolves with the error of a failed request", async () => {
    const error = new PrismaCloudError("failed", { operation: "GET /v2/policy", attempts: 1 });
    const { client } = createNamed(() => ({ error }));
    expect(await pick(client, "listPolicies")()).toMatchObject({ data: undefined, error });
  });

  test("exists for every operation of the documents", () => {
    for (const names of Object.values(operationNames)) {
      const { client } = createNamed();
      for (const name of Object.keys(names)) expect([name, typeof client[name]]).toEqual([name, "function"]);
    }
  });

  test("is the same function each time it's read", () => {
    const { client } = createNamed();
    expect(client["listPolicies"]).toBe(client["listPolicies"]);
  });

  test("paginates a list", async () => {
    const { client, sent } = createNamed(({ body }) => ({
      data: body["pageToken"] === undefined ? { items: [1], nextPageToken: "2" } : { items: [2], totalRows: 2 },
    }));
    const onPage = vi.fn();
    const pager = pick(client, "listAlerts").paginate({ body: { limit: 1 }, onPage });
    expect(pager).toBeInstanceOf(Pager);
    expect(sent).toEqual([]);
    expect(await pager.toArray()).toEqual([1, 2]);
    expect(onPage).toHaveBeenCalledTimes(2);
    expect(sent.map(({ operation }) => operation)).toEqual(["POST /v2/alert", "POST /v2/alert"]);
    expect(sent[0]?.options).not.toHaveProperty("onPage");
  });

  test("resumes a list after a page, also one that was read by path", async () => {
    const { client, sent } = createNamed(() => ({ data: { items: [2] } }));
    const from = { operation: "POST /v2/alert", number: 2, received: 1, value: "token" };
    expect(await pick(client, "listAlerts").paginate({ body: {}, from }).toArray()).toEqual([2]);
    expect(sent[0]?.body).toEqual({ pageToken: "token" });
  });

  test("runs a job once for all its results", async () => {
    const { client, sent } = createNamed(({ operation }) => {
      if (operation === "POST /alert/csv") return { data: { id: "1" } };
      if (operation.endsWith("/status")) return { data: { status: "READY_TO_DOWNLOAD" } };
      return { data: new TextEncoder().encode("id\n").buffer };
    });
    const job = pick(client, "createAlertCsv").job({ body: {}, pollInterval: 1 });
    expect(job).toBeInstanceOf(Job);
    expect(sent).toEqual([]);
    expect([await job.text(), await job.text()]).toEqual(["id\n", "id\n"]);
    expect(sent.filter(({ operation }) => operation === "POST /alert/csv")).toHaveLength(1);
  });
});

describe("A wrong call by name rejects with a TypeError that", () => {
  test.each([
    ["listPolicis", "prisma.cspm has no operation `listPolicis`. Did you mean listPolicies, "],
    ["getPolicies", "prisma.cspm has no operation `getPolicies`. Did you mean getPolicy, listPolicies, "],
    ["listRepositories", "prisma.cspm has no operation `listRepositories`. Did you mean prisma.code.listRepositories?"],
    ["zzTop", "prisma.cspm has no operation `zzTop`."],
  ])("suggests the nearest names for %s", async (name, message) => {
    const { client, sent } = createNamed();
    await expect(pick(client, name)()).rejects.toThrow(message);
    await expect(pick(client, name).paginate().toArray()).rejects.toThrow(message);
    await expect(pick(client, name).job().text()).rejects.toThrow(message);
    await expect(pick(client, name)()).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test.each([
    [{ params: { path: { id: "1" } } }, "Unknown option `params` for getPolicy. Known options: path, query, header,"],
    [{ onPage: () => undefined }, "Unknown option `onPage` for getPolicy."],
    [{ path: "1" }, "`path` must be a plain object."],
    [{ query: new Map() }, "`query` must be a plain object."],
    [null, "The options of getPolicy must be an object."],
  ])("names the wrong option of %j", async (options, message) => {
    const { client, sent } = createNamed();
    await expect(pick(client, "getPolicy")(options as never)).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });
});

describe("A client with names behaves as a plain object:", () => {
  test("awaiting it returns it", async () => {
    const { client } = createNamed();
    expect(await (client as unknown as Promise<unknown>)).toBe(client);
  });

  test("it's printed, serialised, listed and compared by its own properties", () => {
    const { client } = createNamed(undefined, { own: 1 });
    expect(inspect(client)).toBe("{ own: 1 }");
    expect(JSON.stringify(client)).toBe('{"own":1}');
    expect(Object.keys(client)).toEqual(["own"]);
    expect({ ...client }).toEqual({ own: 1 });
    expect(client).toEqual({ own: 1 });
    expect(Object.prototype.toString.call(client)).toBe("[object Object]");
    expect(Object.getPrototypeOf(client)).toBe(Object.prototype);
    expect(client).not.toEqual({ own: 2 });
  });

  test.each([
    "then",
    "toJSON",
    "asymmetricMatch",
    "nodeType",
    "tagName",
    "$$typeof",
    "inspect",
    "length",
    "isMoment",
    "hasAttribute",
    "@@__IMMUTABLE_ITERABLE__@@",
    "Policies",
    Symbol.iterator,
    Symbol.asyncIterator,
    Symbol.toPrimitive,
    Symbol.toStringTag,
  ])("it has no %s", (key) => {
    const { client } = createNamed();
    expect(Reflect.get(client, key)).toBeUndefined();
    expect(key in client).toBe(false);
  });

  test("it keeps its own methods and those of every object", () => {
    const { client } = createNamed();
    expect((client["GET"] as unknown as () => string)()).toBe("own");
    expect(Reflect.get(client, "toString")).toBe(Reflect.get(Object.prototype, "toString"));
  });

  test("a test can replace a method", async () => {
    const { client, sent } = createNamed();
    expect("listPolicies" in client).toBe(true);
    const spy = vi.spyOn(client as { listPolicies: AnyNamedOperation }, "listPolicies").mockResolvedValue({} as never);
    expect(await pick(client, "listPolicies")()).toEqual({});
    spy.mockRestore();
    await pick(client, "listPolicies")();
    expect(sent).toHaveLength(1);
  });
});

test("A list by the name of its operation rejects with a TypeError if `from` isn't a cursor of this operation", async () => {
  const { client, sent } = createNamed();
  const name = Object.entries(operationNames.cspm).find(([, operation]) => operation === "POST /v2/alert")?.[0] ?? "";
  for (const from of [{}, null, { operation: "GET /v2/alert", number: 2, received: 2, value: "t" }])
    await expect(
      pick(client, name)
        .paginate({ body: {}, from: from as never })
        .toArray(),
    ).rejects.toThrow(new TypeError("`from` must be the `next` of a page of POST /v2/alert."));
  expect(sent).toEqual([]);
});
