import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { InputError } from "../errors.ts";

export const run = promisify(execFile);

export interface Tarball {
  readonly file: string;
  /** The paths inside, relative to the package. */
  readonly paths: readonly string[];
  /** Bytes, packed and unpacked. */
  readonly size: number;
  readonly unpackedSize: number;
}

/**
 * Packs the working tree into a folder.
 * @throws {InputError} if dist/ is missing
 */
export async function pack(folder: string): Promise<Tarball> {
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    maxBuffer: 16 * 1024 * 1024,
  });
  const [packed] = JSON.parse(stdout) as [
    { filename: string; size: number; unpackedSize: number; files: { path: string }[] },
  ];
  const { filename, size, unpackedSize, files } = packed;
  if (!files.some(({ path }) => path.startsWith("dist/"))) throw new InputError("dist/ is missing. Run: npm run build");
  return { file: join(folder, filename), paths: files.map(({ path }) => path), size, unpackedSize };
}
