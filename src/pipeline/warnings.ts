import { valuesAt } from "../response/value-at.ts";
import type { CallLog } from "./log.ts";
import type { Call, Step } from "./step.ts";

/**
 * Logs what's likely a mistake: a deprecated operation, once per client, and a filter name that the document doesn't list.
 * The API ignores an unknown filter and returns everything, so a bulk change built on it would affect everything.
 */
export function warnings(log: CallLog): Step {
  const deprecated = new Set<string>();
  return async (request, next, call) => {
    const { operation, facts } = call;
    if (facts.deprecated !== undefined && !deprecated.has(operation)) {
      deprecated.add(operation);
      log.logWarning(call, `deprecated: ${facts.deprecated}`);
    }
    if (typeof request.body === "string") {
      const { filterNames, filterPlaces } = await import("../../generated/filter-names.ts");
      const places = (filterPlaces as Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>)[operation];
      if (places) warnUnlisted(call, JSON.parse(request.body), places, filterNames, log);
    }
    return next(request, call);
  };
}

function warnUnlisted(
  call: Call,
  body: unknown,
  places: Readonly<Record<string, string>>,
  names: Readonly<Partial<Record<string, readonly string[]>>>,
  log: CallLog,
): void {
  for (const [place, area] of Object.entries(places))
    for (const name of valuesAt(body, place))
      if (typeof name === "string" && names[area]?.includes(name) !== true)
        log.logWarning(call, `the document lists no filter of this name at "${place}"; the API may ignore it`);
}
