import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Lists the links whose page or anchor isn't in a folder. */
export async function listDeadLinks(folder: string, links: readonly string[]): Promise<string[]> {
  const dead: string[] = [];
  for (const link of links) {
    const [page = "", anchor = ""] = link.split("#", 2);
    const text = await readFile(join(folder, page), "utf8").catch(() => undefined);
    if (text === undefined || (anchor !== "" && !text.includes(`id="${anchor}"`))) dead.push(link);
  }
  return dead;
}
