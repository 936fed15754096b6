import { PROVENANCES, type AnyFixture, type Provenance } from "../../../test/fixtures/fixtures.ts";
import type { FixtureFile } from "../../fixtures/load-fixtures.ts";
import { countProvenances, FROM_OUTSIDE, type ProvenanceCounts } from "../../fixtures/provenance.ts";
import type { SeenProperties } from "../../fixtures/seen-properties.ts";
import { writePercent, writeTable } from "./table.ts";

const COLUMNS: Readonly<Record<Provenance, string>> = {
  "recorded from a tenant": "tenant",
  "modelled on a public recording": "public",
  "documented example": "documented",
  "recorded from the simulator": "simulator",
  constructed: "constructed",
};

const add = (counts: ProvenanceCounts, which: readonly Provenance[] = PROVENANCES): number =>
  which.reduce((sum, provenance) => sum + counts[provenance], 0);

const writeCount = (count: number): string => (count === 0 ? "" : String(count));

const listFixtures = (files: readonly FixtureFile[]): AnyFixture[] =>
  files.flatMap(({ fixtures }) => Object.values(fixtures).flat());

/** Writes a sentence with the share of fixtures that rest on evidence from outside. */
export function writeEvidenceSummary(files: readonly FixtureFile[]): string {
  const fixtures = listFixtures(files);
  const [requests, responses] = [countProvenances(fixtures, "request"), countProvenances(fixtures, "answer")];
  const writeHalf = (counts: ProvenanceCounts, name: string) =>
    `${add(counts, FROM_OUTSIDE)} of ${add(counts)} ${name} (${writePercent(add(counts, FROM_OUTSIDE), add(counts))})`;
  const kinds = FROM_OUTSIDE.map((provenance) => `${responses[provenance]} ${COLUMNS[provenance]}`).join(", ");
  return `${writeHalf(responses, "success responses with a body")} and ${writeHalf(requests, "requests")} rest on evidence from outside (responses: ${kinds}).`;
}

/** Writes a sentence with the share of response properties that were seen outside this repository. */
export const writeSeenProperties = ({ seen, all }: SeenProperties): string =>
  `${seen} of the ${all} properties of success responses (${writePercent(seen, all)}) occur in one of these responses.`;

/** Writes the table of what fixtures rest on, by area: requests (→), then success responses with a body (←). */
export function writeEvidenceTable(files: readonly FixtureFile[]): string {
  const areas = new Map<string, FixtureFile[]>();
  for (const file of files) {
    const name = file.api === file.area ? file.area : `${file.api}/${file.area}`;
    areas.set(name, [...(areas.get(name) ?? []), file]);
  }
  const writeRow = (name: string, ofRow: readonly FixtureFile[]) => {
    const fixtures = listFixtures(ofRow);
    const counts = (["request", "answer"] as const).map((half) => countProvenances(fixtures, half));
    return [name, ...counts.flatMap((count) => PROVENANCES.map((provenance) => writeCount(count[provenance])))];
  };
  const columns = PROVENANCES.map((provenance) => COLUMNS[provenance]);
  const head = ["area", ...columns.map((column) => `→ ${column}`), ...columns.map((column) => `← ${column}`)];
  return writeTable(head, [writeRow("all", files), ...[...areas].map(([name, ofArea]) => writeRow(name, ofArea))]);
}
