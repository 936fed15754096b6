import { connect } from "node:net";
import { expect, test } from "vitest";
import { login, start, started } from "./start.ts";

/** Long enough for what loopback has to come, and never the reason that a test passes or fails by itself. */
const nextMoment = (value = ""): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50, value);
  });

test("requests on one connection are all answered, though they come before the answer to the first", async () => {
  const simulator = await start();
  const token = await login(simulator);
  simulator.faults.add({ kind: "slow", delay: 20, times: 1 });
  const socket = connect(Number(new URL(simulator.url).port), "127.0.0.1");
  const head = `GET /cloud/group/name HTTP/1.1\r\nhost: localhost\r\nx-redlock-auth: ${token}\r\n`;
  socket.write(`${head}\r\n${head}connection: close\r\n\r\n`);
  let received = "";
  for await (const chunk of socket) received += String(chunk);
  expect(received.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
});

test("a stalled body sends its head and a half, then nothing, until the client or the simulator ends it", async () => {
  const { simulator, call } = await started();
  const whole = (await (await call("GET /v2/policy")).arrayBuffer()).byteLength;
  const stalled = simulator.faults.add({ kind: "stall", at: "body", match: "GET /v2/policy" });
  for (const end of ["client", "simulator"]) {
    const response = await call("GET /v2/policy");
    expect([response.status, response.headers.get("content-length")]).toEqual([200, String(whole)]);
    const reader = response.body?.getReader();
    let received = 0;
    while (received < Math.floor(whole / 2)) received += (await reader?.read())?.value?.byteLength ?? 0;
    expect(received).toBe(Math.floor(whole / 2));
    const silence = reader?.read().then(
      () => "more",
      () => "broken",
    );
    expect(await Promise.race([silence, nextMoment("silence")])).toBe("silence");
    if (end === "client") await reader?.cancel();
    else await simulator.close();
    if (end === "simulator") expect(await silence).toBe("broken");
  }
  expect(stalled.applied).toBe(2);
});

test("a stalled answer never starts, and what was asked for is not done", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "stall", at: "start" });
  const sent = call("POST /cloud/group", { name: "Group", accountIds: [] }, { "x-test-id": "a" });
  const outcome = sent.then(
    () => "answered",
    () => "broken",
  );
  while (simulator.ledger.count("POST /cloud/group") === 0) await nextMoment();
  expect(await Promise.race([outcome, nextMoment("silence")])).toBe("silence");
  expect(simulator.ledger.of("POST /cloud/group")[0]).toMatchObject({ fault: "stall", status: undefined });
  expect(simulator.ledger.writes().size).toBe(0);
  await simulator.close();
  expect(await outcome).toBe("broken");
});
