// Made by `npm run generate` from the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.

/** `x-pagination`: how to get the next page. */
export const paginations = {
 "GET /v2/alert": {
  "items": "items",
  "next": "nextPageToken",
  "token": "query.pageToken",
  "total": "totalRows",
  "tokenOnLastPage": true
 },
 "POST /v2/alert": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows",
  "tokenOnLastPage": true,
  "keep": []
 },
 "POST /alert/v1/policy": {
  "items": "policies",
  "next": "nextPageToken",
  "token": "body.nextPageToken",
  "total": "countDetails.totalPolicies"
 },
 "POST /alert/v1/aggregate": {
  "items": "groups",
  "next": "nextPageToken",
  "token": "body.nextPageToken"
 },
 "GET /resource/scan_info": {
  "items": "resources",
  "next": "nextPageToken",
  "token": "query.pageToken",
  "total": "totalMatchedCount"
 },
 "POST /resource/scan_info": {
  "items": "resources",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalMatchedCount"
 },
 "GET /v2/resource/scan_info": {
  "items": "resources",
  "next": "nextPageToken",
  "token": "query.pageToken",
  "total": "totalMatchedCount"
 },
 "POST /v2/resource/scan_info": {
  "items": "resources",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalMatchedCount"
 },
 "GET /rtm/api/v1/asset-relationship-type-definition": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.nextPageToken"
 },
 "GET /rtm/api/v1/asset-relationship-definition": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.nextPageToken"
 },
 "POST /audit/api/v1/log": {
  "items": "value",
  "next": "nextPageToken",
  "token": "body.nextPageToken"
 },
 "GET /report-service/api/v1/report": {
  "items": "reports",
  "total": "totalItems",
  "page": "query.page",
  "first": 0
 },
 "POST /asm/api/v1/asset": {
  "items": "value",
  "next": "nextPageToken",
  "token": "body.nextPageToken"
 },
 "POST /asm/api/v1/asset/{assetId}/finding": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.next_page_token"
 },
 "GET /asm/api/v1/service": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.next_page_token",
  "total": "totalCount"
 },
 "GET /asm/api/v1/dashboard/convertible-accounts": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.next_page_token",
  "total": "count"
 },
 "GET /asm/api/v1/dashboard/asset": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.next_page_token"
 },
 "GET /asm/api/v1/asset/{assetId}/vulnerability": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.next_page_token"
 },
 "GET /asm/api/v1/asset/{assetId}/service": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.next_page_token"
 },
 "POST /cloud/{cloudType}/parent/{parentId}/folders": {
  "items": "response",
  "next": "nextPageToken",
  "token": "query.nextPageToken"
 },
 "POST /cloud/{cloudType}/parent/{parentId}/projects": {
  "items": "response",
  "next": "nextPageToken",
  "token": "query.nextPageToken"
 },
 "GET /entitlement/api/v1/collection": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.next_page_token"
 },
 "POST /dlp/api/v1/inventory/objects/aggregate/l4": {
  "items": "items",
  "total": "totalItems",
  "page": "body.page"
 },
 "POST /api/v1/permission": {
  "items": "data.items",
  "next": "data.nextPageToken",
  "token": "body.pageToken",
  "total": "data.totalRows",
  "keep": [
   "limit"
  ],
  "then": "POST /api/v1/permission/page"
 },
 "POST /api/v1/permission/page": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows"
 },
 "POST /api/v1/permission/access": {
  "items": "data.items",
  "next": "data.nextPageToken",
  "token": "body.pageToken",
  "total": "data.totalRows",
  "keep": [
   "limit"
  ],
  "then": "POST /api/v1/permission/access/page"
 },
 "POST /api/v1/permission/access/page": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows"
 },
 "POST /iam/api/v3/search/permission": {
  "items": "data.items",
  "next": "data.nextPageToken",
  "token": "body.nextPageToken",
  "total": "data.totalRows"
 },
 "POST /iam/api/v4/search/permission": {
  "items": "data.items",
  "next": "data.nextPageToken",
  "token": "body.nextPageToken",
  "total": "data.totalRows"
 },
 "POST /iam/api/v3/permission/{permissionId}/list_access": {
  "items": "data.items",
  "next": "data.nextPageToken",
  "token": "body.nextPageToken",
  "total": "data.totalRows"
 },
 "POST /iam/api/v1/asset/{assetId}/related-asset": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.nextPageToken",
  "total": "totalRows"
 },
 "POST /license/api/v2/usage": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows"
 },
 "POST /license/api/v1/usage": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows"
 },
 "POST /license/api/v1/credit-allocation-rules": {
  "items": "rules",
  "next": "pageToken",
  "token": "body.pageToken"
 },
 "POST /search/api/v1/asset": {
  "items": "value",
  "next": "nextPageToken",
  "token": "body.nextPageToken"
 },
 "POST /search/api/v1/config": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows",
  "keep": [
   "limit",
   "withResourceJson"
  ],
  "then": "POST /search/config/page"
 },
 "POST /search/api/v2/config": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows",
  "keep": [
   "limit",
   "withResourceJson"
  ],
  "then": "POST /search/config/page"
 },
 "POST /search/api/v2/config/{id}": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.nextPageToken",
  "total": "totalRows"
 },
 "POST /search/api/v1/config/{id}": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.nextPageToken",
  "total": "totalRows"
 },
 "POST /search/config": {
  "items": "data.items",
  "next": "data.nextPageToken",
  "token": "body.pageToken",
  "total": "data.totalRows",
  "keep": [
   "limit",
   "withResourceJson"
  ],
  "then": "POST /search/config/page"
 },
 "POST /search/config/page": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows"
 },
 "POST /search/event": {
  "items": "data.items",
  "next": "data.nextPageToken",
  "token": "body.pageToken",
  "total": "data.totalRows",
  "keep": [
   "limit"
  ],
  "then": "POST /search/event/page"
 },
 "POST /search/event/page": {
  "items": "items",
  "next": "nextPageToken",
  "token": "body.pageToken",
  "total": "totalRows"
 },
 "POST /uve/api/v1/vulnerabilities/search/asset": {
  "items": "value",
  "next": "nextPageToken",
  "token": "query.page_token"
 },
 "POST /uve/api/v1/vulnerabilities/search": {
  "items": "data.items",
  "next": "data.nextPageToken",
  "token": "query.page_token",
  "total": "data.totalRows"
 },
 "POST /code/api/v1/pipeline-risks/{policyId}/alerts": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "query.offset"
 },
 "POST /code/api/v1/errors/file": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "query.offset"
 },
 "POST /code/api/v2/code-issues/branch_scan": {
  "items": "data",
  "hasMore": "hasNext",
  "after": {
   "name": "searchAfter",
   "with": "useSearchAfterPagination"
  },
  "offset": "body.offset"
 },
 "POST /code/api/v2/code-issues/code_review_scan": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "body.offset"
 },
 "POST /code/api/v2/git/blameAuthors": {
  "items": "data",
  "hasMore": "hasNext",
  "page": "query.page",
  "first": 0
 },
 "GET /code/api/v1/development-pipeline/code-review/runs/data": {
  "items": "data",
  "hasMore": "hasNext",
  "page": "query.page",
  "first": 0
 },
 "GET /code/api/v1/development-pipeline/projects/prs/data": {
  "items": "data",
  "hasMore": "hasNext",
  "page": "query.page",
  "first": 0
 },
 "GET /code/api/v1/vulnerabilities/packages/files/{fileMetadataId}": {
  "items": "packages",
  "hasMore": "hasNext",
  "offset": "query.offset"
 },
 "GET /code/api/v1/vulnerabilities/packages/{packageUuid}/direct-sub-dependencies": {
  "items": "directSubDependenciesPackages",
  "hasMore": "hasNext",
  "offset": "query.offset"
 },
 "POST /code/api/v1/vulnerabilities/packages/search": {
  "items": "packages",
  "hasMore": "hasNext",
  "offset": "body.offset"
 },
 "GET /code/api/v1/repositories/search": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "query.offset"
 },
 "GET /code/api/v1/vcs-repository/repositories": {
  "items": "",
  "page": "query.page"
 },
 "GET /code/api/v1/vcs-repository/filters/repositories": {
  "items": "data",
  "total": "totalCount",
  "offset": "query.skip"
 },
 "GET /code/api/v1/enforcement-rules/accounts": {
  "items": "",
  "page": "query.page"
 },
 "POST /code/api/v1/sbom/dependencies": {
  "items": "",
  "page": "query.page"
 },
 "GET /code/api/v2/repositories": {
  "items": "repositories",
  "page": "query.page",
  "first": 0
 },
 "POST /code/api/v2/errors/branch_scan/resources": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "body.offset"
 },
 "POST /code/api/v1/supply-chain/nodes": {
  "items": "nodes",
  "hasMore": "hasNext",
  "offset": "body.offset"
 },
 "POST /code/api/v2/errors/branch_scan/policies": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "body.offset"
 },
 "POST /code/api/v2/errors/branch_scan/policies/{policyId}/resources": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "body.offset"
 },
 "POST /code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "body.offset"
 },
 "POST /code/api/v2/errors/code_review_scan/resources": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "body.offset"
 },
 "POST /code/api/v2/errors/code_review_scan/resources/policies": {
  "items": "data",
  "hasMore": "hasNext",
  "offset": "body.offset"
 }
} as const;
