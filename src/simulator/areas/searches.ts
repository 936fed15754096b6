import { json, Refusal, type Answer } from "../answer.ts";
import { documentedPage } from "../documented-pages.ts";
import { objectOf } from "../json.ts";
import type { AcceptedRequest, GuardedPlay, PlayTable } from "../request.ts";

/** Which query belongs to which search. A `config from iam` query is one of permissions, whatever its first word says. */
const FAMILIES = {
  config: /^config\s+from\s+(?!iam\b)/i,
  network: /^network\s+from\s/i,
  event: /^event\s+from\s/i,
  permission: /^(config|event)\s+from\s+iam\b/i,
} as const;

function search(family: RegExp, answer: (request: AcceptedRequest) => Answer): GuardedPlay {
  return {
    guard: ({ body }) => {
      const { query } = objectOf(body);
      if (typeof query === "string" && !family.test(query.trim()))
        throw new Refusal(400, "invalid_parameter_value", "query");
    },
    play: (request) => {
      const { query, timeRange } = objectOf(request.body);
      const { status, body } = answer(request);
      const result = objectOf(JSON.parse(String(body)));
      if (query !== undefined) result["query"] = query;
      if (timeRange !== undefined) result["timeRange"] = timeRange;
      return json(result, status);
    },
  };
}

/** The searches. What they find is made from the documents; later pages come from operations that need nothing particular. */
export const searchOperations: PlayTable = {
  "POST /search/config": search(FAMILIES.config, (request) => documentedPage(request)),
  "POST /search/event": search(FAMILIES.event, (request) => documentedPage(request)),
  "POST /api/v1/permission": search(FAMILIES.permission, (request) => documentedPage(request)),
  "POST /search": search(FAMILIES.network, (request) => request.documented()),
};
