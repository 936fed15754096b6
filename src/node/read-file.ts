import { open } from "node:fs/promises";
import { ConfigError } from "./config-error.ts";

const OTHERS = 0o077;

/**
 * The text of a file that holds secrets; undefined if there is none. A file that others can use gets a warning.
 * @throws {ConfigError} for a file that cannot be read
 */
export async function readSecretFile(file: string, warn: (message: string) => void): Promise<string | undefined> {
  try {
    const handle = await open(file);
    try {
      const { mode } = await handle.stat();
      // Windows has no such mode; what Node makes up for it says nothing.
      if (process.platform !== "win32" && (mode & OTHERS) !== 0)
        warn(
          `${file} holds a secret key, and others may use the file (mode ${(mode & 0o777).toString(8)}): chmod 600 it.`,
        );
      return (await handle.readFile("utf8")).replace(/^\uFEFF/, "");
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new ConfigError(`${file} cannot be read: ${code ?? "unknown reason"}.`);
  }
}

/**
 * @throws {ConfigError} which says where the text is broken. Unlike the error of JSON.parse, it quotes nothing: the text
 * holds secrets
 */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    const before = position === undefined ? undefined : text.slice(0, Number(position)).split("\n");
    const place = before ? ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})` : "";
    throw new ConfigError(`${where} is no JSON${place}.`);
  }
}
