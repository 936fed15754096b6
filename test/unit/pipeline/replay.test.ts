import { afterEach, describe, expect, test, vi } from "vitest";
import { createPrismaCloud } from "../../../src/index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Received {
  readonly isStream: boolean;
  readonly text: string;
  readonly contentType: string | null;
}

/** A client whose fetch keeps what it gets for a path, and redirects the first of them if asked to. */
function create(redirects = 0) {
  const received: Received[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    if (url.endsWith("/login")) return Response.json({ token: "token" });
    const isStream = init.body instanceof ReadableStream;
    const contentType = new Headers(init.headers).get("content-type");
    received.push({ isStream, contentType, text: await new Response(init.body ?? null).text() });
    return received.length <= redirects
      ? new Response(null, { status: 307, headers: { location: "/policy" } })
      : Response.json({});
  };
  const credentials = { accessKeyId: "id", secretKey: "secret" };
  return { received, prisma: createPrismaCloud({ url: "https://api.prismacloud.io", credentials, fetch }) };
}

const body = { name: "policy" } as never;
const sent = { text: '{"name":"policy"}', contentType: "application/json" };

describe("on Deno, which sends requests with a body that isn't a stream again by itself,", () => {
  test("an unsafe write is sent as a stream with its content type", async () => {
    vi.stubGlobal("Deno", {});
    const { received, prisma } = create();
    await prisma.cspm.POST("/policy", { body });
    expect(received).toEqual([{ ...sent, isStream: true }]);
  });

  test("an unsafe write without a body is sent as an empty stream", async () => {
    vi.stubGlobal("Deno", {});
    const { received, prisma } = create();
    await prisma.cspm.PATCH("/policy/{id}/status/{enabled}", { params: { path: { id: "1", enabled: true } } });
    expect(received).toMatchObject([{ isStream: true, text: "" }]);
  });

  test("an unsafe write that is redirected is sent as a stream each time", async () => {
    vi.stubGlobal("Deno", {});
    const { received, prisma } = create(2);
    const { error } = await prisma.cspm.POST("/policy", { body });
    expect(error).toBeUndefined();
    expect(received).toEqual(Array(3).fill({ ...sent, isStream: true }));
  });

  test("the body of an unsafe write isn't that of a Response, whose text Deno knows", async () => {
    vi.stubGlobal("Deno", {});
    const bodies: unknown[] = [];
    vi.stubGlobal(
      "Response",
      class extends Response {
        override get body() {
          const stream = super.body;
          bodies.push(stream);
          return stream;
        }
      },
    );
    const streams: unknown[] = [];
    const fetch = (url: string, init: RequestInit) => {
      if (!url.endsWith("/login")) streams.push(init.body);
      return Promise.resolve(Response.json({ token: "token" }));
    };
    const credentials = { accessKeyId: "id", secretKey: "secret" };
    await createPrismaCloud({ url: "https://api.prismacloud.io", credentials, fetch }).cspm.POST("/policy", { body });
    expect(streams).toHaveLength(1);
    expect(bodies).not.toContain(streams[0]);
  });

  test("a read keeps its body, and so do all requests of other runtimes", async () => {
    const { received, prisma } = create();
    await prisma.cspm.POST("/policy", { body });
    vi.stubGlobal("Deno", {});
    await prisma.cspm.POST("/v2/alert", { body: {} });
    expect(received.map(({ isStream }) => isStream)).toEqual([false, false]);
  });
});
