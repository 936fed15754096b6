import type { Simulator } from "../../src/simulator/index.ts";

interface LoginResponse {
  readonly token?: string;
  readonly customerNames: readonly { readonly prismaId: string }[];
}

export function postLogin({ url }: Simulator, body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${url}/login`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Logs in with the simulator's credentials and returns the token. */
export async function login(simulator: Simulator): Promise<string> {
  const { accessKeyId, secretKey } = simulator.credentials;
  const response = await postLogin(simulator, { username: accessKeyId, password: secretKey });
  return ((await response.json()) as LoginResponse).token ?? "";
}

/** Sends a request with a token in the header that its API reads: `call("POST /v2/alert", body)`. */
export type Call = (request: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;

/** Creates a `Call`. */
export function createCaller({ url }: Simulator, token: string): Call {
  return (request, body, headers = {}) => {
    const [method = "GET", path = "/"] = request.split(" ");
    const name = path.startsWith("/code/") ? "authorization" : "x-redlock-auth";
    const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    const init: RequestInit = { method, redirect: "manual", headers: { [name]: token, ...type, ...headers } };
    if (body !== undefined) init.body = JSON.stringify(body);
    return fetch(url + path, init);
  };
}

/** Key and subject of the first reason in x-redlock-status. */
export function reason(response: Response): string | undefined {
  const header = response.headers.get("x-redlock-status");
  if (header === null) return undefined;
  const [first] = JSON.parse(header) as { i18nKey: string; subject: string }[];
  return first && [first.i18nKey, first.subject].filter(Boolean).join(" ");
}

export const allTime = { type: "to_now", value: "epoch" };
