import { parseArgs } from "node:util";
import { startSimulator } from "../simulator/index.ts";
import { printLine, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** `simulate`: runs the simulator until it's interrupted. Its access key is made up, so it's printed. */
export async function runSimulate(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: "string" }, alerts: { type: "string" }, seed: { type: "string" } },
  });
  const readNumber = (name: keyof typeof values, max: number): number | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    if (!/^\d{1,9}$/.test(text) || Number(text) > max) throw new UsageError(`--${name} must be a number up to ${max}`);
    return Number(text);
  };
  const port = readNumber("port", 65_535);
  const alerts = readNumber("alerts", 1_000_000);
  const seed = readNumber("seed", 999_999_999);
  const simulator = await startSimulator({
    ...(port === undefined ? {} : { port }),
    ...(alerts === undefined ? {} : { alerts }),
    ...(seed === undefined ? {} : { seed }),
  });
  const { accessKeyId, secretKey } = simulator.credentials;
  printLine(
    terminal.stdout,
    [
      `# A simulated tenant at ${simulator.url}. Stop it with Ctrl+C. In another terminal:`,
      `export PC_URL=${simulator.url} PC_IDENTITY=${accessKeyId} PC_SECRET=${secretKey}`,
    ].join("\n"),
  );
  await new Promise<void>((resolve) => {
    terminal.signal.addEventListener("abort", () => {
      resolve();
    });
    if (terminal.signal.aborted) resolve();
  });
  await simulator.close();
  return 0;
}
