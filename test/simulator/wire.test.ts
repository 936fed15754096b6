import { connect } from "node:net";
import { expect, test } from "vitest";
import { login, start } from "./start.ts";

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
