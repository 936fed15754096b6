import { afterEach } from "vitest";
import { startSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator/index.ts";

const running: Simulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

/** A simulator that ends with the test, without rate limits unless the test wants them. */
export async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ alerts: 30, rateLimits: false, ...options });
  running.push(simulator);
  return simulator;
}

interface LoginAnswer {
  readonly token?: string;
  readonly customerNames: readonly { readonly prismaId: string }[];
}

export function postLogin({ url }: Simulator, body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${url}/login`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Logs in with the simulator's own key. */
export async function login(simulator: Simulator): Promise<string> {
  const { accessKeyId, secretKey } = simulator.credentials;
  const response = await postLogin(simulator, { username: accessKeyId, password: secretKey });
  return ((await response.json()) as LoginAnswer).token ?? "";
}

/** Sends a request with a token, in the header that its path wants: `call("POST /v2/alert", body)`. */
export type Call = (request: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;

export function caller({ url }: Simulator, token: string): Call {
  return (request, body, headers = {}) => {
    const [method = "GET", path = "/"] = request.split(" ");
    const name = path.startsWith("/code/") ? "authorization" : "x-redlock-auth";
    const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    const init: RequestInit = { method, redirect: "manual", headers: { [name]: token, ...type, ...headers } };
    if (body !== undefined) init.body = JSON.stringify(body);
    return fetch(url + path, init);
  };
}

/** A simulator, and a caller who has logged in. */
export async function started(options: SimulatorOptions = {}): Promise<{ simulator: Simulator; call: Call }> {
  const simulator = await start(options);
  return { simulator, call: caller(simulator, await login(simulator)) };
}

/** The first reason in x-redlock-status: key and subject. */
export function reason(response: Response): string | undefined {
  const header = response.headers.get("x-redlock-status");
  if (header === null) return undefined;
  const [first] = JSON.parse(header) as { i18nKey: string; subject: string }[];
  return first && [first.i18nKey, first.subject].filter(Boolean).join(" ");
}

export const allTime = { type: "to_now", value: "epoch" };
