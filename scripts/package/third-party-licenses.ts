import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "tsdown";

/** The folder of the package that a bundled module comes from; undefined for our own. */
const packageFolder = (moduleId: string) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(moduleId)?.[0];

function notice(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name ?? folder} is bundled and has no licence file.`);
  return `${name ?? folder} ${version ?? ""}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

/** Writes the licences of what is bundled beside it, as they ask for. */
export function thirdPartyLicenses(): Rolldown.Plugin {
  return {
    name: "third-party-licenses",
    generateBundle({ format }, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      if (folders.size === 0) return;
      const source = [...folders]
        .sort()
        .map(notice)
        .join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName: `third-party-licenses.${format}.txt`, source });
    },
  };
}
