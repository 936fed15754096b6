import { createPrismaCloud, type PrismaCloud } from "../../../src/index.ts";

/** A client of an API that responds with 404. Unlike `fakeApi`, it doesn't load ahead what the client loads on demand. */
export const createFailingClient = (): PrismaCloud =>
  createPrismaCloud({
    url: "api.prismacloud.io",
    credentials: { accessKeyId: "id", secretKey: "secret" },
    fetch: (url) =>
      Promise.resolve(
        url.endsWith("/login") ? Response.json({ token: "token" }) : Response.json({ id: "a" }, { status: 404 }),
      ),
  });
