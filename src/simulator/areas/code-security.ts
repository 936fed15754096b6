import type { Context } from "../api/context.ts";
import type { ApiRequest, Handler, Routes } from "../api/handler.ts";
import { createPage } from "../documents/sample-pages.ts";
import { createSampleBody } from "../documents/sample-response.ts";
import { ErrorResponse, json } from "../http/response.ts";
import { readAt, toList, toObject, type JsonObject } from "../json.ts";

const REPOSITORIES = 120;
/** Files with errors in each repository, and errors in each file. */
const ITEMS = 250;

/** Pagination of the older lists, if the document doesn't describe it. */
const OFFSET_PAGES = {
  style: "offset",
  items: "data",
  hasMore: "hasNext",
  offset: { in: "query", name: "offset" },
  limit: { in: "query", name: "limit" },
};

const FILES = ["main.tf", "network/vpc.tf", "storage/buckets.tf", "Dockerfile", "k8s/deployment.yaml", "package.json"];

const ERRORS = [
  { category: "Storage", resourceType: "aws_s3_bucket", severity: "HIGH", title: "Bucket is publicly readable" },
  { category: "Networking", resourceType: "aws_security_group", severity: "CRITICAL", title: "Port 22 is open to all" },
  { category: "IAM", resourceType: "aws_iam_policy", severity: "MEDIUM", title: "Policy allows all actions" },
  { category: "Logging", resourceType: "aws_cloudtrail", severity: "LOW", title: "Log files aren't validated" },
] as const;

/** Makes a list by changing the sample of an item. */
function createItems(request: ApiRequest, at: string, count: number, change: (index: number) => JsonObject) {
  const [sample] = toList(readAt(createSampleBody(request.operation), at));
  return Array.from({ length: count }, (_none, index) => ({ ...toObject(sample), ...change(index) }));
}

const readPaging = ({ operation }: ApiRequest): JsonObject =>
  toObject(operation.source["x-pagination"] ?? OFFSET_PAGES);

const listFiles: Handler = (request) => {
  const items = createItems(request, "data", ITEMS, (index) => ({
    filePath: `/${index < FILES.length ? (FILES[index] ?? "") : `modules/module-${index}/main.tf`}`,
    type: "violation",
    errorsCount: (index % 5) + 1,
    openErrorsCount: (index % 5) + 1,
    suppressedErrorsCount: 0,
    passedCount: 10,
    fixedCount: 0,
    awaitingRemediationCount: 0,
  }));
  return createPage(request, { items, paging: readPaging(request) });
};

const listErrors: Handler = (request) => {
  const { filePath, sourceTypes } = toObject(request.body);
  const items = createItems(request, "data", ITEMS, (index) => {
    const { category, resourceType, severity, title } = ERRORS[index % ERRORS.length] ?? ERRORS[0];
    const line = index * 10 + 1;
    return {
      errorId: `error-${index + 1}`,
      resourceId: `${resourceType}.example_${index + 1}`,
      resourceType,
      filePath: typeof filePath === "string" ? filePath : "/main.tf",
      status: "errors",
      category,
      severity,
      title,
      sourceType: toList(sourceTypes)[0] ?? "Github",
      frameworkType: "Terraform",
      lines: [line, line + 5],
      errorLines: [line, line + 5],
      isFixable: index % 2 === 0,
    };
  });
  return createPage(request, { items, paging: readPaging(request) });
};

function createRepositories({ random, clock }: Context): JsonObject[] {
  const createdAt = new Date(clock()).toISOString();
  return Array.from({ length: REPOSITORIES }, (_none, index) => {
    const [owner, repository] = [`owner-${(index % 5) + 1}`, `repository-${index + 1}`];
    const isScannedByCli = index % 3 === 0;
    return {
      id: random.uuid(`repository ${index + 1}`),
      repository,
      name: repository,
      fullRepositoryName: `${owner}/${repository}`,
      source: isScannedByCli ? "cli" : "Github",
      owner,
      defaultBranch: isScannedByCli ? null : "main",
      isPublic: false,
      runs: index % 4,
      errors: index % 7,
      creationDate: createdAt,
      lastScanDate: isScannedByCli ? null : createdAt,
    };
  });
}

/** Repositories, errors in files, software bills of materials and suppressions. */
export function createCodeSecurityRoutes(context: Context): Routes {
  const { random, clock } = context;
  const repositories = createRepositories(context);
  const suppressions: JsonObject[] = [];
  let created = 0;
  const find = ({ pathValues: [policyId, id] }: ApiRequest): JsonObject => {
    const found = suppressions.find((suppression) => suppression["id"] === id && suppression["policyId"] === policyId);
    if (found === undefined) throw new ErrorResponse(404, "Suppression not found");
    return found;
  };
  return {
    "GET /code/api/v1/repositories": () => json(repositories),
    "POST /code/api/v1/errors/files": listFiles,
    "POST /code/api/v1/errors/file": listErrors,
    "GET /code/api/v1/bom/getBOMReport/{repoId}": ({ pathValues: [id], query }) => {
      if (!repositories.some((repository) => repository["id"] === id))
        throw new ErrorResponse(404, "Repository not found");
      const format = query.get("format");
      const reportLink = `https://reports.example.com/${id ?? ""}.${format === "csv" ? "csv" : "xml"}`;
      return json({ bomResponse: [{ format, reportLink }] });
    },
    "GET /code/api/v1/suppressions": () => json(suppressions),
    "POST /code/api/v1/suppressions/{policyId}": ({ pathValues: [policyId], body }) => {
      const id = random.uuid(`suppression ${++created}`);
      suppressions.push({ ...toObject(body), id, policyId, creationDate: clock() });
      return json(id);
    },
    "GET /code/api/v1/suppressions/{policyId}/justifications": ({ pathValues: [policyId] }) =>
      json(suppressions.filter((suppression) => suppression["policyId"] === policyId)),
    "PUT /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}": (request) => {
      Object.assign(find(request), toObject(request.body));
      return request.sampleResponse();
    },
    "DELETE /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}": (request) => {
      suppressions.splice(suppressions.indexOf(find(request)), 1);
      return request.sampleResponse();
    },
  };
}
