import { request as octokit } from "@octokit/request";
import axios from "axios";
import got from "got";
import ky from "ky";
import { createFetch } from "ofetch";
import createOpenapiFetch from "openapi-fetch";
import { request } from "undici";
import type { paths } from "../../generated/cspm.ts";
import type * as Library from "../../src/index.ts";
import { BODY, TOKEN } from "./api.ts";
import { loadHeyApi, type HeyApi } from "./hey-api.ts";

export const OURS = "prisma-cloud-client";
export const REFERENCE = "openapi-fetch";

/** A client of the API. All peers send the same requests and parse the responses. */
export interface Peer {
  readonly name: string;
  readonly get: () => Promise<unknown>;
  readonly post: () => Promise<unknown>;
}

/** What a peer is created with. */
interface Setup {
  readonly origin: string;
  readonly fetch: typeof globalThis.fetch;
  readonly token: string;
}

/** Creates a client of its own for each setup. */
export type CreatePeer = (setup: Setup) => Peer;

const GET_PATH = "/v2/policy";
const POST_PATH = "/v2/inventory";
const QUERY = { "policy.enabled": "true" } as const;

const createHeaders = ({ token }: Setup) => ({ "x-redlock-auth": token });

function createOurs({ createPrismaCloud }: typeof Library, { origin, fetch, token }: Setup): Peer {
  const credentials = { accessKeyId: token, secretKey: "bench" };
  const { cspm } = createPrismaCloud({ url: origin, credentials, fetch });
  return {
    name: OURS,
    get: () => cspm.GET(GET_PATH, { params: { query: QUERY } }),
    post: () => cspm.POST(POST_PATH, { body: BODY as never }),
  };
}

function createFetchPeer(setup: Setup): Peer {
  const { origin, fetch } = setup;
  const body = () => JSON.stringify(BODY);
  const own = createHeaders(setup);
  const headers = { ...own, "content-type": "application/json" };
  const query = new URLSearchParams(QUERY).toString();
  return {
    name: "fetch",
    get: async () => (await (await fetch(`${origin}${GET_PATH}?${query}`, { headers: own })).json()) as unknown,
    post: async () =>
      (await (await fetch(origin + POST_PATH, { method: "POST", headers, body: body() })).json()) as unknown,
  };
}

function createOpenapiFetchPeer(setup: Setup): Peer {
  const { origin, fetch } = setup;
  const client = createOpenapiFetch<paths>({ baseUrl: origin, fetch, headers: createHeaders(setup) });
  return {
    name: REFERENCE,
    get: () => client.GET(GET_PATH, { params: { query: QUERY } }),
    post: () => client.POST(POST_PATH, { body: BODY as never }),
  };
}

function createKyPeer(setup: Setup): Peer {
  const { origin, fetch } = setup;
  const client = ky.create({ prefixUrl: origin, fetch, headers: createHeaders(setup), timeout: 180_000 });
  return {
    name: "ky",
    get: () => client.get(GET_PATH.slice(1), { searchParams: QUERY }).json(),
    post: () => client.post(POST_PATH.slice(1), { json: BODY }).json(),
  };
}

function createAxiosPeer(setup: Setup): Peer {
  const client = axios.create({
    baseURL: setup.origin,
    adapter: "fetch",
    env: { fetch: setup.fetch },
    headers: createHeaders(setup),
    timeout: 180_000,
  });
  return {
    name: "axios",
    get: () => client.get(GET_PATH, { params: QUERY }),
    post: () => client.post(POST_PATH, BODY),
  };
}

function createOctokitPeer(setup: Setup): Peer {
  const { origin, fetch } = setup;
  const client = octokit.defaults({ baseUrl: origin, headers: createHeaders(setup), request: { fetch } });
  return {
    name: "octokit",
    get: () => client(`GET ${GET_PATH}`, QUERY),
    post: () => client(`POST ${POST_PATH}`, BODY),
  };
}

function createOfetchPeer(setup: Setup): Peer {
  const { origin, fetch } = setup;
  const client = createFetch({ fetch, defaults: { baseURL: origin, headers: createHeaders(setup) } });
  return {
    name: "ofetch",
    get: () => client<unknown>(GET_PATH, { query: QUERY }),
    post: () => client<unknown>(POST_PATH, { method: "POST", body: BODY }),
  };
}

function createHeyApiPeer({ createClient }: HeyApi, setup: Setup): Peer {
  const client = createClient({ baseUrl: setup.origin, fetch: setup.fetch, headers: createHeaders(setup) });
  return {
    name: "hey-api",
    get: () => client.get({ url: GET_PATH, query: QUERY }),
    // The generated functions pass this header.
    post: () => client.post({ url: POST_PATH, body: BODY, headers: { "content-type": "application/json" } }),
  };
}

function createGotPeer(setup: Setup): Peer {
  const client = got.extend({ prefixUrl: setup.origin, headers: createHeaders(setup) });
  return {
    name: "got",
    get: () => client.get(GET_PATH.slice(1), { searchParams: QUERY }).json(),
    post: () => client.post(POST_PATH.slice(1), { json: BODY }).json(),
  };
}

function createUndiciPeer(setup: Setup): Peer {
  const { origin } = setup;
  const own = createHeaders(setup);
  const headers = { ...own, "content-type": "application/json" };
  return {
    name: "undici.request",
    get: async () => (await request(origin + GET_PATH, { headers: own, query: QUERY })).body.json(),
    post: async () =>
      (await request(origin + POST_PATH, { method: "POST", headers, body: JSON.stringify(BODY) })).body.json(),
  };
}

/** The clients that send through a given fetch, by name. */
export async function loadPeers(library: typeof Library): Promise<CreatePeer[]> {
  const heyApi = await loadHeyApi();
  return [
    (setup) => createOurs(library, setup),
    createFetchPeer,
    createOpenapiFetchPeer,
    createKyPeer,
    createAxiosPeer,
    createOctokitPeer,
    createOfetchPeer,
    (setup) => createHeyApiPeer(heyApi, setup),
  ];
}

/**
 * Creates all clients for one API, with their defaults. Ours is logged in by the check.
 * @param fetch a mocked fetch, for the clients that use one. Without it, all clients send over sockets
 */
export async function createPeers(
  library: typeof Library,
  origin: string,
  fetch?: typeof globalThis.fetch,
): Promise<Peer[]> {
  const makers = await loadPeers(library);
  if (!fetch) makers.push(createGotPeer, createUndiciPeer);
  const peers = makers.map((create) => create({ origin, fetch: fetch ?? globalThis.fetch, token: TOKEN }));
  for (const { name, get, post } of peers)
    for (const result of [await get(), await post()])
      if (!JSON.stringify(result).includes("policyId")) throw new Error(`Unexpected result of ${name}.`);
  return peers;
}
