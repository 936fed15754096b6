// The API that the benchmark calls, as a mocked fetch and as a server in a thread of its own.

export const TOKEN = "benchmark-token";

/** What every call is answered. */
const ANSWER = JSON.stringify({
  policyId: "a1b2c3d4-0000-4000-8000-000000000001",
  name: "Storage is open to everybody",
  severity: "high",
  enabled: true,
  labels: ["bench"],
});

/** What a POST sends. */
export const BODY = { filters: [{ name: "alert.status", operator: "=", value: "open" }], limit: 100 };

const JSON_TYPE = { "content-type": "application/json" };

/** A limit that nobody reaches: the client keeps count of it all the same. */
const RATE = {
  "x-ratelimit-burst-capacity": "1000000000",
  "x-ratelimit-remaining": "999999999",
  "x-ratelimit-replenish-rate": "1000000000",
  "x-ratelimit-requested-tokens": "1",
};

const urlOf = (input: RequestInfo | URL): string =>
  typeof input === "object" && "url" in input ? input.url : String(input);

/**
 * Answers each call with a response of its own.
 * @param limited whether answers tell the state of a rate limit, as those of limited operations do
 */
export function mockedFetch(limited = false): typeof fetch {
  const headers = limited ? { ...JSON_TYPE, ...RATE } : JSON_TYPE;
  return (input) => {
    const text = urlOf(input).endsWith("/login") ? JSON.stringify({ token: TOKEN }) : ANSWER;
    return Promise.resolve(new Response(text, { headers }));
  };
}

export const ALERTS_A_PAGE = 1000;

function alert(number: number): object {
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

/** Answers a list of alerts page by page, each written when it is asked for. */
export function pagedFetch(count: number): typeof fetch {
  let next = 0;
  return (input) => {
    if (urlOf(input).endsWith("/login")) return Promise.resolve(Response.json({ token: TOKEN }));
    const items = Array.from({ length: Math.min(ALERTS_A_PAGE, count - next) }, (_, index) => alert(next + index));
    next += items.length;
    const answer = { totalRows: count, items, ...(next < count ? { nextPageToken: `page-${next}` } : {}) };
    return Promise.resolve(Response.json(answer, { headers: RATE }));
  };
}

/** Source of a worker that serves the same on loopback, and posts its port. */
const SERVER = `
const { createServer } = require("node:http");
const { parentPort, workerData } = require("node:worker_threads");
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const text = request.url.endsWith("/login") ? workerData.login : workerData.answer;
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
  const worker = new Worker(SERVER, { eval: true, workerData: { login, answer: ANSWER, type: JSON_TYPE } });
  const port = await new Promise<number>((resolve, reject) => worker.once("message", resolve).once("error", reject));
  return { origin: `http://127.0.0.1:${port}`, stop: () => worker.terminate() };
}
