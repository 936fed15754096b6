import { afterEach } from "vitest";
import { startSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator/index.ts";
import { createCaller, login, type Call } from "./call.ts";

const running: Simulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

/** Starts a simulator that closes after the test, by default without rate limits. */
export async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ alerts: 30, rateLimits: false, ...options });
  running.push(simulator);
  return simulator;
}

/** Starts a simulator and logs in. */
export async function started(options: SimulatorOptions = {}): Promise<{ simulator: Simulator; call: Call }> {
  const simulator = await start(options);
  return { simulator, call: createCaller(simulator, await login(simulator)) };
}
