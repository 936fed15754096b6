import { connect } from "node:net";
import { expect, test, vi } from "vitest";
import { PATIENCE } from "../setup/patience.ts";
import type { Simulator } from "../../src/simulator/index.ts";
import { login } from "./call.ts";
import { start, started } from "./start.ts";

/** A round trip on another connection, in which anything pending would arrive. */
const waitForSilence = ({ elsewhere }: Simulator): Promise<string> => fetch(elsewhere).then(() => "silence");

test("pipelined requests on one connection all get a response", async () => {
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

test("stall in the body sends the head and half the body, then nothing until either side closes the connection", async () => {
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
    expect(await Promise.race([silence, waitForSilence(simulator)])).toBe("silence");
    if (end === "client") await reader?.cancel();
    else await simulator.close();
    if (end === "simulator") expect(await silence).toBe("broken");
  }
  expect(stalled.applied).toBe(2);
});

test("stall at the start sends nothing and doesn't handle the request", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "stall", at: "start" });
  const sent = call("POST /cloud/group", { name: "Group", accountIds: [] }, { "x-test-id": "a" });
  const outcome = sent.then(
    () => "response",
    () => "broken",
  );
  await vi.waitUntil(() => simulator.ledger.count("POST /cloud/group") === 1, PATIENCE);
  expect(await Promise.race([outcome, waitForSilence(simulator)])).toBe("silence");
  expect(simulator.ledger.of("POST /cloud/group")[0]).toMatchObject({ fault: "stall", status: undefined });
  expect(simulator.ledger.writes().size).toBe(0);
  await simulator.close();
  expect(await outcome).toBe("broken");
});
