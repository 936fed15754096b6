import ky from "ky";
import type * as Library from "../../src/index.ts";
import { OURS } from "./peers.ts";
import type { Section } from "./report.ts";

const ORIGIN = "https://api.prismacloud.io";
const CALLS = 200;

/**
 * An API whose token has just expired. Requests with the old token are held and rejected one by one, each after the call before
 * has finished, like late responses that arrive after the token was refreshed.
 */
class StaleTokenApi {
  logins = 0;
  readonly #held: (() => void)[] = [];

  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith("/login")) return Promise.resolve(Response.json({ token: `token-${++this.logins}` }));
    if (request.headers.get("x-redlock-auth") !== "token-1") return Promise.resolve(Response.json({ ok: true }));
    return new Promise((resolve) => {
      this.#held.push(() => {
        resolve(new Response(null, { status: 401 }));
      });
    });
  };

  /** Starts all calls with the first token and rejects them one by one. Returns the number of logins. */
  async rejectOneByOne(call: () => Promise<unknown>): Promise<number> {
    const before = this.logins;
    const calls = Array.from({ length: CALLS }, call);
    while (this.#held.length < CALLS) await new Promise((resolve) => setImmediate(resolve));
    for (const [index, reject] of this.#held.entries()) {
      reject();
      await calls[index];
    }
    return this.logins - before;
  }
}

async function measureOurs({ createPrismaCloud }: typeof Library): Promise<number> {
  const api = new StaleTokenApi();
  const credentials = { accessKeyId: "bench", secretKey: "bench" };
  const { cspm, session } = createPrismaCloud({ url: ORIGIN, credentials, fetch: api.fetch });
  await session.token();
  return api.rejectOneByOne(() => cspm.GET("/v2/policy"));
}

/** The recipe of ky's readme: after a 401, request a token and retry. */
async function measureKyRecipe(): Promise<number> {
  const api = new StaleTokenApi();
  const login = async () => (await ky.post(`${ORIGIN}/login`, { fetch: api.fetch }).json<{ token: string }>()).token;
  let token = await login();
  const client = ky.create({
    prefixUrl: ORIGIN,
    fetch: api.fetch,
    retry: { delay: () => 0 },
    hooks: {
      beforeRequest: [
        (request) => {
          request.headers.set("x-redlock-auth", token);
        },
      ],
      afterResponse: [
        async (request, _options, response, { retryCount }) => {
          if (response.status !== 401 || retryCount > 0) return response;
          token = await login();
          return ky.retry({ request: new Request(request, { headers: { "x-redlock-auth": token } }) });
        },
      ],
    },
  });
  return api.rejectOneByOne(() => client.get("v2/policy").json());
}

/** The usual improvement: a single-flight login that concurrent calls share. */
async function measureSharedLogin(): Promise<number> {
  const api = new StaleTokenApi();
  const login = async () =>
    ((await (await api.fetch(`${ORIGIN}/login`, { method: "POST" })).json()) as { token: string }).token;
  let token = await login();
  let pending: Promise<void> | undefined;
  const refresh = async () => {
    token = await login();
    pending = undefined;
  };
  const send = () => api.fetch(`${ORIGIN}/v2/policy`, { headers: { "x-redlock-auth": token } });
  return api.rejectOneByOne(async () => {
    const response = await send();
    if (response.status !== 401) return response;
    await (pending ??= refresh());
    return send();
  });
}

/** Counts the logins for calls with one token that are rejected one by one. */
export async function measureLogins(library: typeof Library): Promise<Section> {
  const logins = [
    { name: OURS, logins: await measureOurs(library) },
    { name: "ky, recipe of its readme", logins: await measureKyRecipe() },
    { name: "fetch, single-flight login", logins: await measureSharedLogin() },
  ];
  return {
    title: `Logins for ${CALLS} late 401 responses`,
    text: `${CALLS} requests with one token, rejected with 401 one by one.`,
    columns: ["", "logins"],
    rows: logins.map(({ name, logins: count }) => [name, count]),
    data: logins,
  };
}
