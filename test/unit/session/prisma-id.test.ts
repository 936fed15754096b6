import { expect, test } from "vitest";
import { AuthenticationError } from "../../../src/index.ts";
import { credentials, fakeApi, json, jwt } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const acme = { customerName: "Acme", prismaId: "p-1", tosAccepted: true };
const trial = { customerName: "Acme Test", prismaId: "p-2", tosAccepted: true };

function createSession(customerNames: unknown, tenant: { prismaId?: string; customerName?: string } = {}) {
  const clock = new VirtualClock();
  const login = () => json({ token: jwt("one"), customerNames });
  const api = fakeApi({ clock, login, credentials: { ...credentials, ...tenant } });
  return { api, clock, prismaId: () => clock.run(api.session.prismaId()) };
}

test("session.prismaId() returns the id of the only tenant in the login response", async () => {
  const { api, prismaId } = createSession([acme]);
  expect(await prismaId()).toBe("p-1");
  expect(await prismaId()).toBe("p-1");
  expect(api.logins).toHaveLength(1);
});

test("session.prismaId() returns the id of the tenant that the credentials name", async () => {
  expect(await createSession([acme, trial], { customerName: "Acme Test" }).prismaId()).toBe("p-2");
  expect(await createSession([acme, trial], { prismaId: "p-1" }).prismaId()).toBe("p-1");
  expect(await createSession(undefined, { prismaId: "p-9" }).prismaId()).toBe("p-9");
  expect(await createSession([acme, trial], { prismaId: "p-9" }).prismaId()).toBe("p-9");
});

test("session.prismaId() returns the same id after the token is extended", async () => {
  const { api, clock, prismaId } = createSession([acme]);
  await prismaId();
  await clock.run(api.session.renew());
  expect(api.extensions).toHaveLength(1);
  expect(await prismaId()).toBe("p-1");
  expect(api.logins).toHaveLength(1);
});

test.each([undefined, [], [acme, trial], "none", [{ customerName: "Acme" }]])(
  "session.prismaId() says what to do if the login response doesn't tell the tenant: %j",
  async (customerNames) => {
    await expect(createSession(customerNames).prismaId()).rejects.toThrow(
      "POST /login failed: the response doesn't say which tenant it is for. Set `credentials.prismaId`.",
    );
  },
);

test("session.prismaId() rejects with the login's error if the login fails", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => new Response(null, { status: 401 }) });
  await expect(clock.run(api.session.prismaId())).rejects.toThrow(AuthenticationError);
});
