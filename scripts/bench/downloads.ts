import { execFile } from "node:child_process";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { startDownloadServer } from "./download-server.ts";
import { FETCH, type createDownloadWays } from "./download-ways.ts";
import { race, readWallTime, type Timing } from "./measure.ts";
import { formatMegabytes, formatNumber, formatRatio, type Section } from "./report.ts";
import { buildModule, root } from "./workspace.ts";

const run = promisify(execFile);

/** Sizes are in bytes. */
interface Effort {
  readonly rounds: number;
  /** The file whose download is timed. */
  readonly size: number;
  /** The files for which the memory is measured. */
  readonly small: number;
  readonly large: number;
}

const MEGABYTE = 1_000_000;

const EFFORTS = {
  quick: { rounds: 4, size: 64 * MEGABYTE, small: 64 * MEGABYTE, large: 256 * MEGABYTE },
  full: { rounds: 12, size: 256 * MEGABYTE, small: 64 * MEGABYTE, large: 1000 * MEGABYTE },
} as const;

/** A program that downloads a file and prints the peak of its memory, in bytes. */
const PROGRAM = `
const [, module, origin, name, file] = process.argv;
const { createDownloadWays } = await import(module);
let peak = 0;
const sample = () => (peak = Math.max(peak, process.memoryUsage.rss()));
setInterval(sample, 5).unref();
await createDownloadWays(origin).find((way) => way.name === name).download(file);
sample();
console.log(peak);
`;

async function withServer<T>(size: number, work: (origin: string) => Promise<T>): Promise<T> {
  const { origin, stop } = await startDownloadServer(size);
  try {
    return await work(origin);
  } finally {
    stop();
  }
}

/** @throws if the file has another size than the download */
export async function checkSize(file: string, expected: number, name: string): Promise<void> {
  const { size } = await stat(file);
  if (size !== expected) throw new Error(`Expected ${expected} bytes from ${name}, received ${size}.`);
}

/** Measures the peak memory of a new process for each way, in bytes. */
function measurePeaks(module: string, names: readonly string[], file: string, size: number): Promise<number[]> {
  return withServer(size, async (origin) => {
    const peaks: number[] = [];
    for (const name of names) {
      const { stdout } = await run(process.execPath, [
        ...["--input-type=module", "-e", PROGRAM],
        ...[pathToFileURL(module).href, origin, name, file],
      ]);
      await checkSize(file, size, name);
      await rm(file);
      peaks.push(Number(stdout));
    }
    return peaks;
  });
}

/** Measures the time and the memory of downloads to a file. */
export async function measureDownloads(
  folder: string,
  quick: boolean,
  effort: Effort = quick ? EFFORTS.quick : EFFORTS.full,
): Promise<Section> {
  const { rounds, size, small, large } = effort;
  const formatSize = (bytes: number) => `${formatNumber(bytes / MEGABYTE, 0)} MB`;
  const module = await buildModule(folder, join(root, "scripts/bench/download-ways.ts"));
  const ways = (await import(pathToFileURL(module).href)) as { createDownloadWays: typeof createDownloadWays };
  const file = join(folder, "download.csv");
  const timings: Timing[] = await withServer(size, async (origin) => {
    const contestants = ways.createDownloadWays(origin).map(({ name, download }) => ({
      name,
      call: async () => {
        await download(file);
        await checkSize(file, size, name);
        // Replacing a file takes longer than creating one, in all ways.
        await rm(file);
      },
    }));
    return race(contestants, FETCH, { rounds, calls: 1, clock: readWallTime });
  });
  const names = timings.map(({ name }) => name);
  const [smallPeaks, largePeaks] = [
    await measurePeaks(module, names, file, small),
    await measurePeaks(module, names, file, large),
  ];
  const data = timings.map((timing, index) => ({
    ...timing,
    smallPeak: smallPeaks[index] ?? Number.NaN,
    largePeak: largePeaks[index] ?? Number.NaN,
  }));
  return {
    title: "Downloads to a file",
    text:
      `${formatSize(size)} to a new file, from a server in another process over a loopback socket. The ratio to bare fetch in the same round ` +
      "is the median over the rounds, with its quartiles in brackets. Memory is the peak of the resident set of a new process.",
    columns: ["", "MB per second", "ratio of the time", `memory for ${formatSize(small)}`, `for ${formatSize(large)}`],
    rows: data.map((timing) => [
      timing.name,
      formatNumber(size / timing.microseconds, 0),
      formatRatio(timing),
      formatMegabytes(timing.smallPeak),
      formatMegabytes(timing.largePeak),
    ]),
    data,
  };
}
