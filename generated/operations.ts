// Made by `npm run generate` from the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.

/** POST operations that only read (`x-safe: true`). */
export const idempotentPosts = [
 "POST /login",
 "POST /filter/policy/suggest",
 "POST /policy/rule/validate",
 "POST /filter/alert/suggest",
 "POST /alert",
 "POST /v2/alert",
 "POST /alert/policy",
 "POST /alert/remediation",
 "POST /alert/v1/policy",
 "POST /alert/v1/aggregate",
 "POST /appid/api/v1/download/app",
 "POST /appid/api/v2/app",
 "POST /appid/api/v2/app/{id}/assets",
 "POST /appid/api/v2/app/{id}/vulnerabilities",
 "POST /appid/api/v2/app/{id}/alerts",
 "POST /appid/api/v2/app/{id}/grouped-counts",
 "POST /appid/search/api/v1/app",
 "POST /appid/search/api/v1/app/risk",
 "POST /appid/search/api/v1/app/service",
 "POST /filter/resource/scan_info/suggest",
 "POST /resource/scan_info",
 "POST /v2/resource/scan_info",
 "POST /filter/v2/inventory/suggest",
 "POST /v2/inventory",
 "POST /v2/inventory/trend",
 "POST /v3/inventory",
 "POST /v3/inventory/trend",
 "POST /uai/v1/asset",
 "POST /audit/api/v1/log",
 "POST /audit/api/v1/filter/suggest",
 "POST /asm/api/v1/asset",
 "POST /asm/api/v1/asset/{assetId}/finding",
 "POST /asm/api/v1/asset/{assetId}/finding/filters",
 "POST /asm/api/v1/asset/download",
 "POST /asm/api/v1/asset/aggregation-by-resource-type",
 "POST /asm/api/v1/asset/aggregation-by-cloud-type",
 "POST /cas/v1/azure_template",
 "POST /cas/v1/gcp_template",
 "POST /cas/v1/features/cloud/{cloudType}",
 "POST /dlp/api/v1/config/awsorg/status",
 "POST /cas/v1/aws_account/{accountId}/ancestors",
 "POST /cas/v1/aws_account/{parentId}/children",
 "POST /cas/v1/cloud_account/status/aws",
 "POST /cas/v1/cloud_account/status/azure",
 "POST /cas/v1/cloud_account/status/gcp",
 "POST /cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{accountId}/ancestors",
 "POST /cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{parentId}/children",
 "POST /cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{accountId}/ancestors",
 "POST /cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{parentId}/children",
 "POST /cloud/gcp/parent/{parentId}/children",
 "POST /cloud/name",
 "POST /cloud/status/{cloudType}",
 "POST /cloud/{cloudType}/accounts/{accountId}/ancestors",
 "POST /cloud/{cloudType}/parent/{parentId}/folders",
 "POST /cloud/{cloudType}/parent/{parentId}/projects",
 "POST /v1/cloudAccounts/awsLoggingAccounts/permissionsStatus",
 "POST /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/permissionsStatus",
 "POST /commandcenter/api/v1/metrics/alert-count-by-resolution-reason",
 "POST /commandcenter/api/v1/metrics/alert-mean-resolution-time",
 "POST /commandcenter/api/v1/summary/{swimlaneType}",
 "POST /commandcenter/api/v1/top-assets/{swimlaneType}",
 "POST /commandcenter/api/v1/top-policies/{swimlaneType}",
 "POST /commandcenter/v1/top-vulnerabilities",
 "POST /commandcenter/v1/vulnerabilities/summary",
 "POST /compliance/posture",
 "POST /compliance/posture/{complianceId}",
 "POST /compliance/posture/{complianceId}/{requirementId}",
 "POST /compliance/posture/trend",
 "POST /compliance/posture/trend/{complianceId}",
 "POST /compliance/posture/trend/{complianceId}/{requirementId}",
 "POST /filter/compliance/posture/suggest",
 "POST /v2/compliance/posture",
 "POST /v2/compliance/posture/{complianceId}",
 "POST /v2/compliance/posture/{complianceId}/{requirementId}",
 "POST /v2/compliance/posture/trend",
 "POST /v2/compliance/posture/trend/{complianceId}",
 "POST /v2/compliance/posture/trend/{complianceId}/{requirementId}",
 "POST /dlp/api/v1/dashboard/alerts/aggregate",
 "POST /dlp/api/v1/dashboard/objects/aggregate/by-classification",
 "POST /dlp/api/v1/dashboard/objects/aggregate/by-owner",
 "POST /dlp/api/v1/dashboard/objects/aggregate/by-region",
 "POST /dlp/api/v1/dashboard/objects/aggregate/sensitive-exposed",
 "POST /dlp/api/v1/dashboard/resources/aggregate/by-exposure",
 "POST /dlp/api/v1/dashboard/violations/aggregate",
 "POST /dlp/api/v1/inventory/object/data-classification/reportv2",
 "POST /dlp/api/v1/inventory/object/data-classification/report",
 "POST /dlp/api/v1/inventory/objects/aggregate",
 "POST /dlp/api/v1/inventory/objects/aggregate/l4",
 "POST /dlp/api/v1/inventory/object/details",
 "POST /dlp/api/v1/inventory/objects/aggregate/by-classification",
 "POST /dlp/api/v1/inventory/objects/aggregate/alerts/by-classification",
 "POST /dlp/api/v1/inventory/objects/aggregate/history",
 "POST /dlp/api/v1/inventory/object/malware/report/hash/{fileHash}",
 "POST /dlp/api/v1/inventory/resource/details",
 "POST /dlp/api/v1/inventory/resource/objects",
 "POST /config/v3/estimated-credits",
 "POST /api/v1/permission",
 "POST /api/v1/permission/page",
 "POST /api/v1/permission/access",
 "POST /api/v1/permission/access/page",
 "POST /api/v1/permission/alert/remediation",
 "POST /api/v1/suggest",
 "POST /iam/api/v3/search/permission",
 "POST /iam/api/v4/search/permission",
 "POST /iam/api/v3/permission/{permissionId}/list_access",
 "POST /iam/api/v2/suggestion",
 "POST /iam/api/v2/search/iam_config",
 "POST /iam/api/v1/asset/{assetId}/related-asset",
 "POST /license/api/v2/usage",
 "POST /license/api/v2/time_series",
 "POST /license/api/v1/usage",
 "POST /license/api/v1/usage/time_series",
 "POST /license/api/v1/credit-allocation-rules",
 "POST /license/api/v1/credit-allocation-rule-summary",
 "POST /cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3/status",
 "POST /filter/report/suggest",
 "POST /resource",
 "POST /resource/alert",
 "POST /resource/network",
 "POST /resource/external_finding",
 "POST /resource/timeline",
 "POST /resource/raw",
 "POST /resource/external_integration",
 "POST /search",
 "POST /search/api/v1/asset",
 "POST /search/api/v1/config",
 "POST /search/api/v1/config/download",
 "POST /search/api/v2/config",
 "POST /search/api/v2/config/{id}",
 "POST /search/api/v1/config/{id}",
 "POST /search/config",
 "POST /search/config/page",
 "POST /search/event",
 "POST /search/event/aggregate",
 "POST /search/event/filtered",
 "POST /search/event/filtered/download",
 "POST /search/event/page",
 "POST /search/suggest",
 "POST /trace/api/v1/asset",
 "POST /uve/api/v2/cve-overview",
 "POST /uve/api/v1/dashboard/vulnerabilities/vuln-assets",
 "POST /uve/api/v1/vuln-assets",
 "POST /uve/api/v5/dashboard/vulnerabilities/prioritised",
 "POST /uve/api/v3/dashboard/vulnerabilities/prioritised-vuln",
 "POST /uve/api/v4/dashboard/vulnerabilities/overview",
 "POST /uve/api/v2/dashboard/vulnerabilities/impact-stage",
 "POST /uve/api/v2/dashboard/vulnerabilities/vulnerableAsset",
 "POST /uve/api/v1/remediation/vuln-remediation-status",
 "POST /uve/api/v1/vulnerabilities/search/download",
 "POST /uve/api/v1/vulnerabilities/download",
 "POST /uve/api/v2/vulnerabilities/download",
 "POST /uve/api/v3/vulnerabilities/download",
 "POST /uve/api/v1/vulnerabilities/search/asset",
 "POST /uve/api/v1/vulnerabilities/search",
 "POST /adoptionadvisor/api/v2/compute/vulnerabilities/trend",
 "POST /adoptionadvisor/api/v2/cspm/riskyasset/trend",
 "POST /adoptionadvisor/api/v2/compute/discovered-secured/trend",
 "POST /api/v1/permission/graph/granter_to_dest",
 "POST /api/v1/permission/graph/source_to_granter",
 "POST /code/api/v1/pipeline-risks",
 "POST /code/api/v1/pipeline-risks/{policyId}/alerts",
 "POST /code/api/v1/fixes/checkov",
 "POST /code/api/v2/dashboard/common-errors-by-policy",
 "POST /code/api/v2/dashboard/errors-by-severity",
 "POST /code/api/v2/dashboard/iac-errors-by-category",
 "POST /code/api/v2/dashboard/package-licenses",
 "POST /code/api/v2/dashboard/pr-issues-over-time",
 "POST /code/api/v2/dashboard/top-cvss",
 "POST /code/api/v2/dashboard/top-vulnerable-repositories",
 "POST /code/api/v2/dashboard/vcs-scan-issues-over-time",
 "POST /code/api/v1/errors/file",
 "POST /code/api/v1/errors/files",
 "POST /code/api/v1/errors/getFixedCode",
 "POST /code/api/v2/code-issues/branch_scan",
 "POST /code/api/v2/code-issues/code_review_scan",
 "POST /code/api/v2/git/blameAuthors",
 "POST /code/api/v1/vulnerabilities/packages/search",
 "POST /code/api/v1/packagesAlerts/affectedByLicenses",
 "POST /code/api/v1/packagesAlerts/affectedByPackages",
 "POST /code/api/v1/packagesAlerts/affectedByPolicy",
 "POST /code/api/v1/policies/definition/{queryId}",
 "POST /code/api/v1/policies/preview",
 "POST /code/api/v1/repositories/query",
 "POST /code/api/v1/vcs-repository/repositories",
 "POST /code/api/v1/vcs-repository/repositories/importance-score",
 "POST /code/api/v1/vcs-repository/repositories/count",
 "POST /code/api/v1/sbom/dependencies",
 "POST /code/api/v1/tag-rules/affected-resources",
 "POST /code/api/v2/errors/branch_scan/resources",
 "POST /code/api/v1/vulnerabilities/packages/license-violations",
 "POST /code/api/v1/supply-chain/nodes",
 "POST /code/api/v2/errors/branch_scan/policies",
 "POST /code/api/v2/errors/branch_scan/policies/{policyId}/resources",
 "POST /code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies",
 "POST /code/api/v2/errors/code_review_scan/resources",
 "POST /code/api/v2/errors/code_review_scan/resources/policies",
 "POST /code/api/v2/resources/code_review_scan/buildtime/errors",
 "POST /code/api/v2/summaries/codeReview",
 "POST /code/api/v1/pipeline-risks/export"
] as const;

/** Operations whose request holds a secret. */
export const secretOperations = [] as const;

/** `x-rate-limit`: requests a second, and burst. */
export const rateLimits = {
 "GET /cloud/group": [
  32,
  32
 ],
 "GET /cloud/group/name": [
  32,
  32
 ],
 "GET /cloud/group/name/{cloudType}": [
  4,
  4
 ],
 "GET /cloud/group/{id}": [
  80,
  80
 ],
 "GET /alert": [
  2,
  10
 ],
 "POST /alert": [
  2,
  10
 ],
 "GET /v2/alert": [
  2,
  10
 ],
 "POST /v2/alert": [
  2,
  10
 ],
 "GET /alert/policy": [
  1,
  5
 ],
 "POST /alert/policy": [
  1,
  5
 ],
 "GET /alert/{id}": [
  5,
  10
 ],
 "GET /alert/count/{status}": [
  2,
  10
 ],
 "POST /alert/jobs": [
  2,
  10
 ],
 "POST /alert/policy/jobs": [
  1,
  5
 ],
 "GET /config/api/v1/tenant/{prismaId}/archiveList": [
  1.3333333333333333,
  80
 ],
 "POST /audit/api/v1/log": [
  10,
  10
 ],
 "POST /audit/api/v1/filter/suggest": [
  10,
  10
 ],
 "GET /entitlement/api/v1/collection/{id}": [
  8,
  8
 ],
 "GET /entitlement/api/v1/collection": [
  4,
  4
 ],
 "GET /v1/resource_list": [
  80,
  80
 ],
 "GET /v1/resource_list/types": [
  4,
  4
 ],
 "GET /v1/resource_list/{id}": [
  4,
  4
 ]
} as const;

/** Query parameters whose list is one value, joined by commas (`explode: false`). */
export const commaLists = {
 "GET /alert": [
  "fields"
 ],
 "GET /v2/alert": [
  "fields"
 ],
 "GET /api/v1/tenant/{prismaId}/integration": [
  "ids",
  "type"
 ],
 "GET /api/v1/tenant/{prismaId}/template": [
  "id",
  "type"
 ]
} as const;

/** How to read a success that isn't JSON. */
export const responseTypes = {
 "POST /adoptionadvisor/report/generate": "blob",
 "GET /adoptionadvisor/report/{reportId}/download": "blob",
 "GET /adoptionadvisor/report/{reportId}/{createdOn}/download": "blob",
 "GET /alert/csv/{id}/download": "text",
 "POST /appid/api/v1/download/app": "blob",
 "GET /appid/api/v1/download/app/{id}": "blob",
 "GET /appid/api/v1/download/app/config/{id}": "blob",
 "GET /report-service/api/v1/report/{reportId}/download": "blob",
 "POST /asm/api/v1/asset/download": "blob",
 "POST /cloud/oci/terraform": "blob",
 "POST /dlp/api/v1/inventory/object/malware/report/hash/{fileHash}": "text",
 "GET /config/v3/account/{subscriptionId}/acl-script": "blob",
 "GET /config/v3/tenant/acl-script": "blob",
 "GET /config/v3/tenant/{tenantId}/{subscriptionId}/terraform-script": "blob",
 "GET /report/{id}/download": "blob",
 "GET /report/{id}/{lastScheduled}/download": "blob",
 "POST /search/api/v1/config/download": "text",
 "GET /search/config/jobs/{id}/download": "text",
 "POST /search/event/filtered/download": "text",
 "POST /uve/api/v1/vulnerabilities/search/download": "blob",
 "POST /uve/api/v1/vulnerabilities/download": "blob",
 "POST /uve/api/v2/vulnerabilities/download": "blob",
 "POST /uve/api/v3/vulnerabilities/download": "blob",
 "GET /version": "text"
} as const;
