import axios from "axios";
import ky from "ky";
import createOpenapiFetch from "openapi-fetch";
import type { paths } from "../../generated/cspm.ts";
import type * as Library from "../../src/index.ts";
import { BODY, TOKEN } from "./api.ts";

export const OURS = "prisma-cloud-client";
export const REFERENCE = "openapi-fetch";

/** A client of the API. All peers send the same requests and parse the responses. */
export interface Peer {
  readonly name: string;
  readonly get: () => Promise<unknown>;
  readonly post: () => Promise<unknown>;
}

const GET_PATH = "/v2/policy";
const POST_PATH = "/v2/inventory";
const QUERY = { "policy.enabled": "true" } as const;
const HEADERS = { "x-redlock-auth": TOKEN };

function createFetchPeer(origin: string, fetch: typeof globalThis.fetch): Peer {
  const body = () => JSON.stringify(BODY);
  const headers = { ...HEADERS, "content-type": "application/json" };
  const query = new URLSearchParams(QUERY).toString();
  return {
    name: "fetch",
    get: async () => (await (await fetch(`${origin}${GET_PATH}?${query}`, { headers: HEADERS })).json()) as unknown,
    post: async () =>
      (await (await fetch(origin + POST_PATH, { method: "POST", headers, body: body() })).json()) as unknown,
  };
}

function createOpenapiFetchPeer(origin: string, fetch: typeof globalThis.fetch): Peer {
  const client = createOpenapiFetch<paths>({ baseUrl: origin, fetch, headers: HEADERS });
  return {
    name: REFERENCE,
    get: () => client.GET(GET_PATH, { params: { query: QUERY } }),
    post: () => client.POST(POST_PATH, { body: BODY as never }),
  };
}

function createKyPeer(origin: string, fetch: typeof globalThis.fetch): Peer {
  const client = ky.create({ prefixUrl: origin, fetch, headers: HEADERS, timeout: 180_000 });
  return {
    name: "ky",
    get: () => client.get(GET_PATH.slice(1), { searchParams: QUERY }).json(),
    post: () => client.post(POST_PATH.slice(1), { json: BODY }).json(),
  };
}

function createAxiosPeer(origin: string, fetch: typeof globalThis.fetch): Peer {
  const client = axios.create({
    baseURL: origin,
    adapter: "fetch",
    env: { fetch },
    headers: HEADERS,
    timeout: 180_000,
  });
  return {
    name: "axios",
    get: () => client.get(GET_PATH, { params: QUERY }),
    post: () => client.post(POST_PATH, BODY),
  };
}

function createOurs({ createPrismaCloud }: typeof Library, origin: string, fetch: typeof globalThis.fetch): Peer {
  const credentials = { accessKeyId: "bench", secretKey: "bench" };
  const { cspm } = createPrismaCloud({ url: origin, credentials, fetch });
  return {
    name: OURS,
    get: () => cspm.GET(GET_PATH, { params: { query: QUERY } }),
    post: () => cspm.POST(POST_PATH, { body: BODY as never }),
  };
}

/** Creates all clients for one API, with their defaults. Ours is logged in by the check. */
export async function createPeers(
  library: typeof Library,
  origin: string,
  fetch: typeof globalThis.fetch,
): Promise<Peer[]> {
  const makers = [createFetchPeer, createOpenapiFetchPeer, createKyPeer, createAxiosPeer];
  const peers = [createOurs(library, origin, fetch), ...makers.map((make) => make(origin, fetch))];
  for (const { name, get, post } of peers)
    for (const result of [await get(), await post()])
      if (!JSON.stringify(result).includes("policyId")) throw new Error(`Unexpected result of ${name}.`);
  return peers;
}
