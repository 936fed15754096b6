import ky from "ky";
import type * as Library from "../../src/index.ts";
import { OURS } from "./peers.ts";
import type { Section } from "./report.ts";

const ORIGIN = "https://api.prismacloud.io";
const CALLS = 200;

/**
 * An API whose token has just ended. Requests with the old one are held, and refused one by one: each when the call of
 * the one before is over, as late answers come in while others have long been renewed.
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

  /** Starts all calls with the first token, and refuses them in turn. Answers how many logins that took. */
  async refuseInTurn(call: () => Promise<unknown>): Promise<number> {
    const before = this.logins;
    const calls = Array.from({ length: CALLS }, call);
    while (this.#held.length < CALLS) await new Promise((resolve) => setImmediate(resolve));
    for (const [index, refuse] of this.#held.entries()) {
      refuse();
      await calls[index];
    }
    return this.logins - before;
  }
}

async function ours({ createPrismaCloud }: typeof Library): Promise<number> {
  const api = new StaleTokenApi();
  const credentials = { accessKeyId: "bench", secretKey: "bench" };
  const { cspm, session } = createPrismaCloud({ url: ORIGIN, credentials, fetch: api.fetch });
  await session.token();
  return api.refuseInTurn(() => cspm.GET("/v2/policy"));
}

/** As ky's readme shows it: after a 401, get a token and send the request again. */
async function kyRecipe(): Promise<number> {
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
  return api.refuseInTurn(() => client.get("v2/policy").json());
}

/** The usual improvement on it: calls that are refused at the same time share one login. */
async function sharedLogin(): Promise<number> {
  const api = new StaleTokenApi();
  const login = async () =>
    ((await (await api.fetch(`${ORIGIN}/login`, { method: "POST" })).json()) as { token: string }).token;
  let token = await login();
  let pending: Promise<void> | undefined;
  const renew = async () => {
    token = await login();
    pending = undefined;
  };
  const send = () => api.fetch(`${ORIGIN}/v2/policy`, { headers: { "x-redlock-auth": token } });
  return api.refuseInTurn(async () => {
    const response = await send();
    if (response.status !== 401) return response;
    await (pending ??= renew());
    return send();
  });
}

/** Logins for calls that are refused one after the other, all sent with the same token. */
export async function measureRenewals(library: typeof Library): Promise<Section> {
  const logins = [
    { name: OURS, logins: await ours(library) },
    { name: "ky, the recipe of its readme", logins: await kyRecipe() },
    { name: "fetch, and one login at a time", logins: await sharedLogin() },
  ];
  return {
    title: `Logins for ${CALLS} late refusals`,
    text: `${CALLS} requests with one token, refused with 401 one after the other.`,
    columns: ["", "logins"],
    rows: logins.map(({ name, logins: count }) => [name, count]),
    data: logins,
  };
}
