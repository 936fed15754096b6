import { json, Refusal, type Answer } from "../answer.ts";
import { documentedPage } from "../documented-pages.ts";
import { objectOf, type JsonObject } from "../json.ts";
import type { AcceptedRequest, PlayTable } from "../request.ts";
import type { World } from "../world.ts";

/** Repositories that there are. */
const REPOSITORIES = 120;

/** How the older lists are paged, where the document does not say so. */
const OFFSET_PAGES = {
  style: "offset",
  items: "data",
  hasMore: "hasNext",
  offset: { in: "query", name: "offset" },
  limit: { in: "query", name: "limit" },
};

function page(request: AcceptedRequest): Answer {
  return documentedPage(request, objectOf(request.operation.source["x-pagination"] ?? OFFSET_PAGES));
}

export function codeSecurityOperations({ random, clock }: World): PlayTable {
  const createdAt = new Date(clock()).toISOString();
  const repositories = Array.from({ length: REPOSITORIES }, (_none, index) => ({
    id: random.uuid(`repository ${index + 1}`),
    repository: `repository-${index + 1}`,
    source: index % 3 === 0 ? "cli" : "Github",
    owner: `owner-${(index % 5) + 1}`,
    defaultBranch: index % 3 === 0 ? null : "main",
    isPublic: false,
    runs: index % 4,
    creationDate: createdAt,
    lastScanDate: index % 3 === 0 ? null : createdAt,
  }));
  const suppressions: JsonObject[] = [];
  let created = 0;
  const find = ({ pathValues: [policyId, id] }: AcceptedRequest): JsonObject => {
    const found = suppressions.find((suppression) => suppression["id"] === id && suppression["policyId"] === policyId);
    if (found === undefined) throw new Refusal(404, "Suppression not found");
    return found;
  };
  return {
    "GET /code/api/v1/repositories": () => json(repositories),
    "POST /code/api/v1/errors/files": page,
    "POST /code/api/v1/errors/file": page,
    "GET /code/api/v1/suppressions": () => json(suppressions),
    "POST /code/api/v1/suppressions/{policyId}": ({ pathValues: [policyId], body }) => {
      const id = random.uuid(`suppression ${++created}`);
      suppressions.push({ ...objectOf(body), id, policyId, creationDate: clock() });
      return json(id);
    },
    "GET /code/api/v1/suppressions/{policyId}/justifications": ({ pathValues: [policyId] }) =>
      json(suppressions.filter((suppression) => suppression["policyId"] === policyId)),
    "PUT /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}": (request) => {
      Object.assign(find(request), objectOf(request.body));
      return request.documented();
    },
    "DELETE /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}": (request) => {
      suppressions.splice(suppressions.indexOf(find(request)), 1);
      return request.documented();
    },
  };
}
