// Made by `npm run generate` from the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.

/** Paths whose POST only reads (`x-safe: true`), between line feeds. */
export const safePosts = "\n/login\n/filter/policy/suggest\n/policy/rule/validate\n/filter/alert/suggest\n/alert\n/v2/alert\n/alert/policy\n/alert/remediation\n/alert/v1/policy\n/alert/v1/aggregate\n/appid/api/v1/download/app\n/appid/api/v2/app\n/appid/api/v2/app/{id}/assets\n/appid/api/v2/app/{id}/vulnerabilities\n/appid/api/v2/app/{id}/alerts\n/appid/api/v2/app/{id}/grouped-counts\n/appid/search/api/v1/app\n/appid/search/api/v1/app/risk\n/appid/search/api/v1/app/service\n/filter/resource/scan_info/suggest\n/resource/scan_info\n/v2/resource/scan_info\n/filter/v2/inventory/suggest\n/v2/inventory\n/v2/inventory/trend\n/v3/inventory\n/v3/inventory/trend\n/uai/v1/asset\n/audit/api/v1/log\n/audit/api/v1/filter/suggest\n/asm/api/v1/asset\n/asm/api/v1/asset/{assetId}/finding\n/asm/api/v1/asset/{assetId}/finding/filters\n/asm/api/v1/asset/download\n/asm/api/v1/asset/aggregation-by-resource-type\n/asm/api/v1/asset/aggregation-by-cloud-type\n/cas/v1/azure_template\n/cas/v1/gcp_template\n/cas/v1/features/cloud/{cloudType}\n/dlp/api/v1/config/awsorg/status\n/cas/v1/aws_account/{accountId}/ancestors\n/cas/v1/aws_account/{parentId}/children\n/cas/v1/cloud_account/status/aws\n/cas/v1/cloud_account/status/azure\n/cas/v1/cloud_account/status/gcp\n/cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{accountId}/ancestors\n/cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{parentId}/children\n/cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{accountId}/ancestors\n/cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{parentId}/children\n/cloud/gcp/parent/{parentId}/children\n/cloud/name\n/cloud/status/{cloudType}\n/cloud/{cloudType}/accounts/{accountId}/ancestors\n/cloud/{cloudType}/parent/{parentId}/folders\n/cloud/{cloudType}/parent/{parentId}/projects\n/v1/cloudAccounts/awsLoggingAccounts/permissionsStatus\n/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/permissionsStatus\n/commandcenter/api/v1/metrics/alert-count-by-resolution-reason\n/commandcenter/api/v1/metrics/alert-mean-resolution-time\n/commandcenter/api/v1/summary/{swimlaneType}\n/commandcenter/api/v1/top-assets/{swimlaneType}\n/commandcenter/api/v1/top-policies/{swimlaneType}\n/commandcenter/v1/top-vulnerabilities\n/commandcenter/v1/vulnerabilities/summary\n/compliance/posture\n/compliance/posture/{complianceId}\n/compliance/posture/{complianceId}/{requirementId}\n/compliance/posture/trend\n/compliance/posture/trend/{complianceId}\n/compliance/posture/trend/{complianceId}/{requirementId}\n/filter/compliance/posture/suggest\n/v2/compliance/posture\n/v2/compliance/posture/{complianceId}\n/v2/compliance/posture/{complianceId}/{requirementId}\n/v2/compliance/posture/trend\n/v2/compliance/posture/trend/{complianceId}\n/v2/compliance/posture/trend/{complianceId}/{requirementId}\n/dlp/api/v1/dashboard/alerts/aggregate\n/dlp/api/v1/dashboard/objects/aggregate/by-classification\n/dlp/api/v1/dashboard/objects/aggregate/by-owner\n/dlp/api/v1/dashboard/objects/aggregate/by-region\n/dlp/api/v1/dashboard/objects/aggregate/sensitive-exposed\n/dlp/api/v1/dashboard/resources/aggregate/by-exposure\n/dlp/api/v1/dashboard/violations/aggregate\n/dlp/api/v1/inventory/object/data-classification/reportv2\n/dlp/api/v1/inventory/object/data-classification/report\n/dlp/api/v1/inventory/objects/aggregate\n/dlp/api/v1/inventory/objects/aggregate/l4\n/dlp/api/v1/inventory/object/details\n/dlp/api/v1/inventory/objects/aggregate/by-classification\n/dlp/api/v1/inventory/objects/aggregate/alerts/by-classification\n/dlp/api/v1/inventory/objects/aggregate/history\n/dlp/api/v1/inventory/object/malware/report/hash/{fileHash}\n/dlp/api/v1/inventory/resource/details\n/dlp/api/v1/inventory/resource/objects\n/config/v3/estimated-credits\n/api/v1/permission\n/api/v1/permission/page\n/api/v1/permission/access\n/api/v1/permission/access/page\n/api/v1/permission/alert/remediation\n/api/v1/suggest\n/iam/api/v3/search/permission\n/iam/api/v4/search/permission\n/iam/api/v3/permission/{permissionId}/list_access\n/iam/api/v2/suggestion\n/iam/api/v2/search/iam_config\n/iam/api/v1/asset/{assetId}/related-asset\n/license/api/v2/usage\n/license/api/v2/time_series\n/license/api/v1/usage\n/license/api/v1/usage/time_series\n/license/api/v1/credit-allocation-rules\n/license/api/v1/credit-allocation-rule-summary\n/cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3/status\n/filter/report/suggest\n/resource\n/resource/alert\n/resource/network\n/resource/external_finding\n/resource/timeline\n/resource/raw\n/resource/external_integration\n/search\n/search/api/v1/asset\n/search/api/v1/config\n/search/api/v1/config/download\n/search/api/v2/config\n/search/api/v2/config/{id}\n/search/api/v1/config/{id}\n/search/config\n/search/config/page\n/search/event\n/search/event/aggregate\n/search/event/filtered\n/search/event/filtered/download\n/search/event/page\n/search/suggest\n/trace/api/v1/asset\n/uve/api/v2/cve-overview\n/uve/api/v1/dashboard/vulnerabilities/vuln-assets\n/uve/api/v1/vuln-assets\n/uve/api/v5/dashboard/vulnerabilities/prioritised\n/uve/api/v3/dashboard/vulnerabilities/prioritised-vuln\n/uve/api/v4/dashboard/vulnerabilities/overview\n/uve/api/v2/dashboard/vulnerabilities/impact-stage\n/uve/api/v2/dashboard/vulnerabilities/vulnerableAsset\n/uve/api/v1/remediation/vuln-remediation-status\n/uve/api/v1/vulnerabilities/search/download\n/uve/api/v1/vulnerabilities/download\n/uve/api/v2/vulnerabilities/download\n/uve/api/v3/vulnerabilities/download\n/uve/api/v1/vulnerabilities/search/asset\n/uve/api/v1/vulnerabilities/search\n/adoptionadvisor/api/v2/compute/vulnerabilities/trend\n/adoptionadvisor/api/v2/cspm/riskyasset/trend\n/adoptionadvisor/api/v2/compute/discovered-secured/trend\n/api/v1/permission/graph/granter_to_dest\n/api/v1/permission/graph/source_to_granter\n/code/api/v1/pipeline-risks\n/code/api/v1/pipeline-risks/{policyId}/alerts\n/code/api/v1/fixes/checkov\n/code/api/v2/dashboard/common-errors-by-policy\n/code/api/v2/dashboard/errors-by-severity\n/code/api/v2/dashboard/iac-errors-by-category\n/code/api/v2/dashboard/package-licenses\n/code/api/v2/dashboard/pr-issues-over-time\n/code/api/v2/dashboard/top-cvss\n/code/api/v2/dashboard/top-vulnerable-repositories\n/code/api/v2/dashboard/vcs-scan-issues-over-time\n/code/api/v1/errors/file\n/code/api/v1/errors/files\n/code/api/v1/errors/getFixedCode\n/code/api/v2/code-issues/branch_scan\n/code/api/v2/code-issues/code_review_scan\n/code/api/v2/git/blameAuthors\n/code/api/v1/vulnerabilities/packages/search\n/code/api/v1/packagesAlerts/affectedByLicenses\n/code/api/v1/packagesAlerts/affectedByPackages\n/code/api/v1/packagesAlerts/affectedByPolicy\n/code/api/v1/policies/definition/{queryId}\n/code/api/v1/policies/preview\n/code/api/v1/repositories/query\n/code/api/v1/vcs-repository/repositories\n/code/api/v1/vcs-repository/repositories/importance-score\n/code/api/v1/vcs-repository/repositories/count\n/code/api/v1/sbom/dependencies\n/code/api/v1/tag-rules/affected-resources\n/code/api/v2/errors/branch_scan/resources\n/code/api/v1/vulnerabilities/packages/license-violations\n/code/api/v1/supply-chain/nodes\n/code/api/v2/errors/branch_scan/policies\n/code/api/v2/errors/branch_scan/policies/{policyId}/resources\n/code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies\n/code/api/v2/errors/code_review_scan/resources\n/code/api/v2/errors/code_review_scan/resources/policies\n/code/api/v2/resources/code_review_scan/buildtime/errors\n/code/api/v2/summaries/codeReview\n/code/api/v1/pipeline-risks/export\n";

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

/** How a success is read where it is not JSON. */
export const answerTypes = {
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
