import type { Provenance } from "../../test/fixtures/fixtures.ts";
import type { Api } from "../documents/bundled.ts";
import type { Operation } from "../documents/operations.ts";
import { selectFixtures, type FixtureFile } from "../fixtures/load-fixtures.ts";
import { readProvenance } from "../fixtures/provenance.ts";
import { isRead } from "./plan.ts";

/** A read operation without a response from outside: a tenant's, a published recording, or an example of the vendor's. */
export interface EvidenceGap {
  readonly operation: string;
  /** The provenance of its success responses so far. */
  readonly evidence: string;
}

/** Provenances that only repeat what the documents say. */
const OWN: ReadonlySet<Provenance> = new Set<Provenance>(["constructed", "recorded from the simulator"]);

/** Lists the read operations for which the response of a tenant would be the first evidence from outside. */
export function listEvidenceGaps(
  api: Api,
  operations: readonly Operation[],
  files: readonly FixtureFile[],
): EvidenceGap[] {
  return operations.filter(isRead).flatMap(({ name }) => {
    const successes = selectFixtures(files, api, name).filter(({ answer }) => answer.status < 300);
    const provenances = new Set(successes.map((fixture) => readProvenance(fixture, "answer")));
    if ([...provenances].some((provenance) => !OWN.has(provenance))) return [];
    return { operation: name, evidence: [...provenances].sort().join(" and ") || "no fixture" };
  });
}
