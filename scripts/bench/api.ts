// The API that the benchmark calls: a mocked fetch, and a server in a worker thread.

export const TOKEN = "benchmark-token";

/** The body of every response. */
const RESPONSE_BODY = JSON.stringify({
  policyId: "a1b2c3d4-0000-4000-8000-000000000001",
  name: "Storage is public",
  severity: "high",
  enabled: true,
  labels: ["bench"],
});

/** The body of every POST. */
export const BODY = { filters: [{ name: "alert.status", operator: "=", value: "open" }], limit: 100 };

const JSON_TYPE = { "content-type": "application/json" };

/** A limit that no call reaches, so that only the bookkeeping is measured. */
const RATE_LIMIT_HEADERS = {
  "x-ratelimit-burst-capacity": "1000000000",
  "x-ratelimit-remaining": "999999999",
  "x-ratelimit-replenish-rate": "1000000000",
  "x-ratelimit-requested-tokens": "1",
};

export const readUrl = (input: RequestInfo | URL): string =>
  typeof input === "object" && "url" in input ? input.url : String(input);

interface Mock {
  /** Whether responses have rate-limit headers, as those of limited operations do. */
  readonly limited?: boolean;
  /** The JSON of every response but that of the login. */
  readonly body?: string;
}

/** Creates a fetch that responds immediately. */
export function mockedFetch({ limited = false, body = RESPONSE_BODY }: Mock = {}): typeof fetch {
  const headers = limited ? { ...JSON_TYPE, ...RATE_LIMIT_HEADERS } : JSON_TYPE;
  return (input) => {
    const text = readUrl(input).endsWith("/login") ? JSON.stringify({ token: TOKEN }) : body;
    return Promise.resolve(new Response(text, { headers }));
  };
}

/** A mocked fetch that keeps calls in flight. */
export interface HeldFetch {
  readonly fetch: typeof globalThis.fetch;
  /** The number of requests that wait for a response. */
  count: () => number;
  /** Responds to them. */
  release: () => void;
}

/** Creates a fetch that responds to logins immediately, and to other requests when they're released. */
export function holdFetch(): HeldFetch {
  const respond = mockedFetch();
  const held: (() => void)[] = [];
  return {
    // Keeps what a fetch under way would.
    fetch: (input, init) => {
      if (readUrl(input).endsWith("/login")) return respond(input);
      return new Promise((resolve) => {
        held.push(() => {
          resolve(respond(input, init));
        });
      });
    },
    count: () => held.length,
    release: () => {
      for (const respondNow of held.splice(0)) respondNow();
    },
  };
}

function createPolicy(number: number): object {
  return {
    policyId: `a1b2c3d4-0000-4000-8000-${String(number).padStart(12, "0")}`,
    name: `Storage bucket ${number} is public`,
    description: `Anyone can read the bucket.\nSet its access list to "private" in region ${number % 30}.`,
    policyType: "config",
    cloudType: "aws",
    severity: ["low", "medium", "high"][number % 3],
    enabled: number % 2 === 0,
    deleted: false,
    createdOn: 1_767_225_600_000 + number,
    lastModifiedOn: 1_767_312_000_000 + 7 * number,
    openAlertsCount: (number * 7919) % 1000,
    labels: ["bench", `team-${number % 12}`],
    rule: { name: `rule ${number}`, type: "Config", parameters: { savedSearch: "true", withIac: "false" } },
    complianceMetadata: [
      { standardName: "Standard", requirementId: `${number % 9}.${number % 17}`, customAssigned: false },
    ],
    riskScore: (number % 1000) / 8,
  };
}

/** Creates a JSON list of policies with at least so many characters. */
export function createPolicies(size: number): string {
  const policies: string[] = [];
  for (let length = 0; length < size; length += policies.at(-1)?.length ?? 0)
    policies.push(JSON.stringify(createPolicy(policies.length)));
  return `[${policies.join(",")}]`;
}

export const ALERTS_PER_PAGE = 1000;

function createAlert(number: number): object {
  return {
    id: `P-${number}`,
    status: "open",
    firstSeen: 1_767_225_600_000 + number,
    lastSeen: 1_767_312_000_000 + number,
    alertTime: 1_767_225_600_000 + number,
    policy: { policyId: "a1b2c3d4-0000-4000-8000-000000000001", policyType: "config", remediable: false },
    resource: {
      id: `sg-${number}`,
      name: `security group ${number}`,
      account: "Bench",
      accountId: "000000000001",
      cloudType: "aws",
      region: "Frankfurt",
      resourceType: "SECURITY_GROUP",
    },
    alertRules: [],
    riskDetail: { riskScore: { score: number % 100, maxScore: 100 } },
  };
}

/** Creates a fetch that returns a list of alerts page by page, each created on request. */
export function pagedFetch(count: number): typeof fetch {
  let next = 0;
  return (input) => {
    if (readUrl(input).endsWith("/login")) return Promise.resolve(Response.json({ token: TOKEN }));
    const items = Array.from({ length: Math.min(ALERTS_PER_PAGE, count - next) }, (_, index) =>
      createAlert(next + index),
    );
    next += items.length;
    const page = { totalRows: count, items, ...(next < count ? { nextPageToken: `page-${next}` } : {}) };
    return Promise.resolve(Response.json(page, { headers: RATE_LIMIT_HEADERS }));
  };
}

/** Source of a worker that serves the same responses on loopback and posts its port. */
const SERVER = `
const { createServer } = require("node:http");
const { parentPort, workerData } = require("node:worker_threads");
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const text = request.url.endsWith("/login") ? workerData.login : workerData.body;
    response.writeHead(200, { ...workerData.type, "content-length": text.length });
    response.end(text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

export async function startServer(): Promise<{ origin: string; stop: () => Promise<unknown> }> {
  const { Worker } = await import("node:worker_threads");
  const login = JSON.stringify({ token: TOKEN });
  const worker = new Worker(SERVER, { eval: true, workerData: { login, body: RESPONSE_BODY, type: JSON_TYPE } });
  const port = await new Promise<number>((resolve, reject) => worker.once("message", resolve).once("error", reject));
  return { origin: `http://127.0.0.1:${port}`, stop: () => worker.terminate() };
}
