import { expect, test } from "vitest";
import { AuthenticationError } from "../../../src/index.ts";
import { credentials, fakeApi, json, jwt } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const acme = { customerName: "Acme", prismaId: "p-1", tosAccepted: true };
const trial = { customerName: "Acme Test", prismaId: "p-2", tosAccepted: true };

function session(customerNames: unknown, named: { prismaId?: string; customerName?: string } = {}) {
  const clock = new VirtualClock();
  const login = () => json({ token: jwt("one"), customerNames });
  const api = fakeApi({ clock, login, credentials: { ...credentials, ...named } });
  return { api, clock, prismaId: () => clock.run(api.session.prismaId()) };
}

test("the tenant's id is that of the only tenant of the login answer", async () => {
  const { api, prismaId } = session([acme]);
  expect(await prismaId()).toBe("p-1");
  expect(await prismaId()).toBe("p-1");
  expect(api.logins).toHaveLength(1);
});

test("the tenant's id is that of the tenant which the credentials name", async () => {
  expect(await session([acme, trial], { customerName: "Acme Test" }).prismaId()).toBe("p-2");
  expect(await session([acme, trial], { prismaId: "p-1" }).prismaId()).toBe("p-1");
  expect(await session(undefined, { prismaId: "p-9" }).prismaId()).toBe("p-9");
});

test("the tenant's id outlives the token: an extension keeps it", async () => {
  const { api, clock, prismaId } = session([acme]);
  await prismaId();
  await clock.run(api.session.renew());
  expect(api.extensions).toHaveLength(1);
  expect(await prismaId()).toBe("p-1");
  expect(api.logins).toHaveLength(1);
});

test.each([undefined, [], [acme, trial], "none", [{ customerName: "Acme" }]])(
  "a login that does not say which tenant it was to is an error that says what to do: %j",
  async (customerNames) => {
    await expect(session(customerNames).prismaId()).rejects.toThrow(
      "POST /login failed: the answer does not say which tenant it is for. Set `credentials.prismaId`",
    );
  },
);

test("a login that fails is the same error as for a request", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => new Response(null, { status: 401 }) });
  await expect(clock.run(api.session.prismaId())).rejects.toThrow(AuthenticationError);
});
