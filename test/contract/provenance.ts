import { PROVENANCES, type AnyFixture, type Provenance } from "../fixtures/fixtures.ts";
import type { FixtureFile } from "./load-fixtures.ts";

export function provenanceOf({ provenance }: AnyFixture, half: "request" | "answer"): Provenance {
  return typeof provenance === "string" ? provenance : provenance[half];
}

/** How many fixtures stand on what, by document and half. Calls that send nothing have no request to count. */
export function provenanceTable(files: readonly FixtureFile[]): string {
  const rows = [["", ...PROVENANCES]];
  for (const api of new Set(files.map((file) => file.api)))
    for (const half of ["request", "answer"] as const) {
      const fixtures = files.filter((file) => file.api === api).flatMap((file) => Object.values(file.fixtures).flat());
      const counted = fixtures.filter((fixture) => half === "answer" || fixture.request !== undefined);
      const of = (provenance: Provenance) => counted.filter((fixture) => provenanceOf(fixture, half) === provenance);
      rows.push([`${api} ${half}s`, ...PROVENANCES.map((provenance) => String(of(provenance).length))]);
    }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join("  "))
    .join("\n");
}
