import type { AnyFixture } from "../../test/fixtures/fixtures.ts";
import type { Operation } from "../documents/operations.ts";
import { isRead } from "./plan.ts";

/** A read operation without a response from outside: a tenant's, a published recording, or an example of the vendor's. */
export interface EvidenceGap {
  readonly operation: string;
  /** The evidence of its success responses so far: `constructed`, `simulator`, both, or `no fixture`. */
  readonly evidence: string;
}

type Fixtures = Readonly<Record<string, readonly AnyFixture[]>>;

/** Names the origin of a fixture's response if it isn't from outside. */
function detectOwnOrigin({ provenance, source }: AnyFixture): "constructed" | "simulator" | undefined {
  const origin = typeof provenance === "string" ? provenance : provenance.answer;
  if (origin === "constructed") return "constructed";
  return `${origin} ${source ?? ""}`.includes("simulator") ? "simulator" : undefined;
}

/** Lists the read operations for which the response of a tenant would be the first evidence from outside. */
export function listEvidenceGaps(operations: readonly Operation[], fixtures: readonly Fixtures[]): EvidenceGap[] {
  return operations.filter(isRead).flatMap(({ name }) => {
    const successes = fixtures.flatMap((file) => file[name] ?? []).filter(({ answer }) => answer.status < 300);
    const origins = successes.map(detectOwnOrigin);
    if (origins.includes(undefined)) return [];
    return { operation: name, evidence: [...new Set(origins)].sort().join(" and ") || "no fixture" };
  });
}
