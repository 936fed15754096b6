import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "tsdown";

/** Returns the folder of the package that a bundled module comes from. Undefined for our own modules. */
const findPackageFolder = (moduleId: string) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(moduleId)?.[0];

function readNotice(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name ?? folder} is bundled but has no licence file.`);
  return `${name ?? folder} ${version ?? ""}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

/** Rolldown plugin that writes the licences of bundled packages into a file, as the licences require. */
export function thirdPartyLicenses(): Rolldown.Plugin {
  return {
    name: "third-party-licenses",
    generateBundle({ format }, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));
      const folders = new Set(modules.map(findPackageFolder).filter((folder) => folder !== undefined));
      if (folders.size === 0) return;
      const source = [...folders]
        .sort()
        .map(readNotice)
        .join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName: `third-party-licenses.${format}.txt`, source });
    },
  };
}
