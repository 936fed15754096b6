// Made by `npm run generate` from the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.

/** The facts of each operation that has any. */
export const operations = {
 "POST /login": {
  "safe": true,
  "secret": true
 },
 "PUT /access_keys/{id}": {
  "bodiless": true
 },
 "DELETE /access_keys/{id}": {
  "bodiless": true
 },
 "PATCH /access_keys/{id}/status/{status}": {
  "bodiless": true
 },
 "GET /cloud/group": {
  "rateLimit": [
   32,
   32
  ]
 },
 "GET /cloud/group/name": {
  "rateLimit": [
   32,
   32
  ]
 },
 "GET /cloud/group/name/{cloudType}": {
  "rateLimit": [
   4,
   4
  ]
 },
 "GET /cloud/group/{id}": {
  "rateLimit": [
   80,
   80
  ]
 },
 "PUT /cloud/group/{id}": {
  "bodiless": true
 },
 "DELETE /cloud/group/{id}": {
  "bodiless": true
 },
 "POST /adoptionadvisor/report/generate": {
  "responseType": "blob"
 },
 "DELETE /adoptionadvisor/report/{reportId}": {
  "bodiless": true
 },
 "GET /adoptionadvisor/report/{reportId}/download": {
  "responseType": "blob"
 },
 "GET /adoptionadvisor/report/{reportId}/{createdOn}/download": {
  "responseType": "blob"
 },
 "POST /filter/policy/suggest": {
  "safe": true
 },
 "DELETE /policy/{id}": {
  "bodiless": true
 },
 "PATCH /policy/{id}/status/{enabled}": {
  "bodiless": true
 },
 "POST /policy/rule/validate": {
  "safe": true,
  "bodiless": true
 },
 "DELETE /alert/rule/{id}": {
  "bodiless": true
 },
 "POST /filter/alert/suggest": {
  "safe": true
 },
 "GET /alert": {
  "rateLimit": [
   2,
   10
  ],
  "commaLists": [
   "fields"
  ]
 },
 "POST /alert": {
  "safe": true,
  "rateLimit": [
   2,
   10
  ]
 },
 "GET /v2/alert": {
  "rateLimit": [
   2,
   10
  ],
  "commaLists": [
   "fields"
  ]
 },
 "POST /v2/alert": {
  "safe": true,
  "rateLimit": [
   2,
   10
  ]
 },
 "GET /alert/policy": {
  "rateLimit": [
   1,
   5
  ]
 },
 "POST /alert/policy": {
  "safe": true,
  "rateLimit": [
   1,
   5
  ]
 },
 "GET /alert/{id}": {
  "rateLimit": [
   5,
   10
  ]
 },
 "POST /alert/dismiss": {
  "bodiless": true
 },
 "PUT /alert/dismiss/require_dismissal_note": {
  "bodiless": true
 },
 "POST /alert/reopen": {
  "bodiless": true
 },
 "GET /alert/count/{status}": {
  "rateLimit": [
   2,
   10
  ]
 },
 "POST /alert/jobs": {
  "rateLimit": [
   2,
   10
  ]
 },
 "GET /alert/csv/{id}/download": {
  "responseType": "text"
 },
 "POST /alert/policy/jobs": {
  "rateLimit": [
   1,
   5
  ]
 },
 "POST /alert/remediation": {
  "safe": true
 },
 "PATCH /alert/remediation/{id}": {
  "bodiless": true
 },
 "POST /alert/v1/policy": {
  "safe": true
 },
 "POST /alert/v1/aggregate": {
  "safe": true
 },
 "POST /appid/api/v1/download/app": {
  "safe": true,
  "responseType": "blob"
 },
 "GET /appid/api/v1/download/app/{id}": {
  "responseType": "blob"
 },
 "GET /appid/api/v1/download/app/config/{id}": {
  "responseType": "blob"
 },
 "POST /appid/api/v2/app": {
  "safe": true
 },
 "POST /appid/api/v2/app/{id}/assets": {
  "safe": true
 },
 "POST /appid/api/v2/app/{id}/vulnerabilities": {
  "safe": true
 },
 "POST /appid/api/v2/app/{id}/alerts": {
  "safe": true
 },
 "POST /appid/api/v2/app/{id}/grouped-counts": {
  "safe": true
 },
 "POST /appid/search/api/v1/app": {
  "safe": true
 },
 "POST /appid/search/api/v1/app/risk": {
  "safe": true
 },
 "POST /appid/search/api/v1/app/service": {
  "safe": true
 },
 "GET /config/api/v1/tenant/{prismaId}/archiveList": {
  "rateLimit": [
   1.3333333333333333,
   80
  ]
 },
 "POST /filter/resource/scan_info/suggest": {
  "safe": true
 },
 "GET /resource/scan_info": {
  "deprecated": "use `GET /v2/resource/scan_info` instead"
 },
 "POST /resource/scan_info": {
  "safe": true,
  "deprecated": "use `POST /v2/resource/scan_info` instead"
 },
 "POST /v2/resource/scan_info": {
  "safe": true
 },
 "POST /filter/v2/inventory/suggest": {
  "safe": true
 },
 "POST /filter/inventory": {
  "bodiless": true
 },
 "PUT /filter/inventory/{id}": {
  "bodiless": true
 },
 "DELETE /filter/inventory/{id}": {
  "bodiless": true
 },
 "GET /v2/inventory": {
  "deprecated": "use `GET /v3/inventory` instead"
 },
 "POST /v2/inventory": {
  "safe": true,
  "deprecated": "use `POST /v3/inventory` instead"
 },
 "GET /v2/inventory/trend": {
  "deprecated": "use `GET /v3/inventory/trend` instead"
 },
 "POST /v2/inventory/trend": {
  "safe": true,
  "deprecated": "use `POST /v3/inventory/trend` instead"
 },
 "POST /v3/inventory": {
  "safe": true
 },
 "GET /v3/inventory/trend": {
  "deprecated": "use `GET /v3/inventory` instead, which returns current counts without a trend"
 },
 "POST /v3/inventory/trend": {
  "safe": true,
  "deprecated": "use `POST /v3/inventory` instead, which returns current counts without a trend"
 },
 "POST /uai/v1/asset": {
  "safe": true
 },
 "POST /audit/api/v1/log": {
  "safe": true,
  "rateLimit": [
   10,
   10
  ]
 },
 "POST /audit/api/v1/filter/suggest": {
  "safe": true,
  "rateLimit": [
   10,
   10
  ]
 },
 "GET /report-service/api/v1/report/{reportId}/download": {
  "responseType": "blob"
 },
 "POST /asm/api/v1/asset": {
  "safe": true
 },
 "POST /asm/api/v1/asset/{assetId}/finding": {
  "safe": true
 },
 "POST /asm/api/v1/asset/{assetId}/finding/filters": {
  "safe": true
 },
 "POST /asm/api/v1/asset/snooze": {
  "bodiless": true
 },
 "POST /asm/api/v1/asset/reopen": {
  "bodiless": true
 },
 "POST /asm/api/v1/asset/download": {
  "safe": true,
  "responseType": "blob"
 },
 "POST /asm/api/v1/asset/aggregation-by-resource-type": {
  "safe": true
 },
 "POST /asm/api/v1/asset/aggregation-by-cloud-type": {
  "safe": true
 },
 "POST /cas/v1/azure_template": {
  "safe": true
 },
 "POST /cas/v1/gcp_template": {
  "safe": true
 },
 "POST /cas/v1/features/cloud/{cloudType}": {
  "safe": true
 },
 "POST /dlp/api/v1/config/awsorg/status": {
  "safe": true,
  "deprecated": "use `GET /config/v3/account/awsorg/{id}/status` instead, which checks an organization that is already set up"
 },
 "POST /dlp/api/config/v2": {
  "deprecated": "use `POST /config/v3/account` instead"
 },
 "PUT /dlp/api/config/v2": {
  "deprecated": "use `PUT /config/v3/account/{id}` instead"
 },
 "GET /dlp/api/config/v2/{accountId}": {
  "deprecated": "use `GET /config/v3/account/awsorg/{id}` instead"
 },
 "POST /cas/v1/aws_account": {
  "bodiless": true
 },
 "POST /cas/v1/aws_account/{accountId}/ancestors": {
  "safe": true
 },
 "PUT /cas/v1/aws_account/{id}": {
  "bodiless": true
 },
 "POST /cas/v1/aws_account/{parentId}/children": {
  "safe": true
 },
 "POST /cas/v1/azure_account": {
  "bodiless": true,
  "secret": true
 },
 "PUT /cas/v1/azure_account/{accountId}": {
  "bodiless": true,
  "secret": true
 },
 "POST /cas/v1/cloud_account/status/aws": {
  "safe": true
 },
 "POST /cas/v1/cloud_account/status/azure": {
  "safe": true,
  "secret": true
 },
 "POST /cas/v1/cloud_account/status/gcp": {
  "safe": true,
  "secret": true
 },
 "PATCH /cas/v1/cloud_account/{id}/feature/{feature}": {
  "bodiless": true
 },
 "POST /cas/v1/gcp_account": {
  "bodiless": true,
  "secret": true
 },
 "PUT /cas/v1/gcp_account/{id}": {
  "bodiless": true,
  "secret": true
 },
 "POST /cas/v1/cloud-type/ibm/account": {
  "bodiless": true,
  "secret": true
 },
 "PUT /cas/v1/cloud-type/ibm/account/{id}": {
  "bodiless": true,
  "secret": true
 },
 "POST /cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{accountId}/ancestors": {
  "safe": true
 },
 "POST /cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{parentId}/children": {
  "safe": true
 },
 "POST /cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{accountId}/ancestors": {
  "safe": true
 },
 "POST /cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{parentId}/children": {
  "safe": true,
  "secret": true
 },
 "POST /cloud/gcp/parent/{parentId}/children": {
  "safe": true,
  "secret": true
 },
 "POST /cloud/name": {
  "safe": true
 },
 "POST /cloud/oci/terraform": {
  "responseType": "blob"
 },
 "POST /cloud/status/{cloudType}": {
  "safe": true,
  "secret": true
 },
 "POST /cloud/{cloudType}": {
  "bodiless": true,
  "secret": true
 },
 "POST /cloud/{cloudType}/accounts/{accountId}/ancestors": {
  "safe": true,
  "secret": true
 },
 "POST /cloud/{cloudType}/parent/{parentId}/folders": {
  "safe": true,
  "secret": true
 },
 "POST /cloud/{cloudType}/parent/{parentId}/projects": {
  "safe": true,
  "secret": true
 },
 "PUT /cloud/{cloudType}/{id}": {
  "bodiless": true,
  "secret": true
 },
 "PATCH /cloud/{cloudType}/{id}": {
  "bodiless": true
 },
 "DELETE /cloud/{cloudType}/{id}": {
  "bodiless": true
 },
 "PATCH /cloud/{id}/status/{enabled}": {
  "bodiless": true
 },
 "POST /v1/cloudAccounts/awsLoggingAccounts/permissionsStatus": {
  "safe": true
 },
 "PUT /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}": {
  "bodiless": true
 },
 "DELETE /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}": {
  "bodiless": true
 },
 "POST /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/permissionsStatus": {
  "safe": true
 },
 "GET /entitlement/api/v1/collection/{id}": {
  "rateLimit": [
   8,
   8
  ]
 },
 "DELETE /entitlement/api/v1/collection/{id}": {
  "bodiless": true
 },
 "GET /entitlement/api/v1/collection": {
  "rateLimit": [
   4,
   4
  ]
 },
 "POST /commandcenter/api/v1/metrics/alert-count-by-resolution-reason": {
  "safe": true
 },
 "POST /commandcenter/api/v1/metrics/alert-mean-resolution-time": {
  "safe": true
 },
 "POST /commandcenter/api/v1/summary/{swimlaneType}": {
  "safe": true
 },
 "POST /commandcenter/api/v1/top-assets/{swimlaneType}": {
  "safe": true
 },
 "POST /commandcenter/api/v1/top-policies/{swimlaneType}": {
  "safe": true
 },
 "POST /commandcenter/v1/top-vulnerabilities": {
  "safe": true
 },
 "POST /commandcenter/v1/vulnerabilities/summary": {
  "safe": true
 },
 "GET /compliance/posture": {
  "deprecated": "use `GET /v2/compliance/posture` instead"
 },
 "POST /compliance/posture": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture` instead"
 },
 "GET /compliance/posture/{complianceId}": {
  "deprecated": "use `GET /v2/compliance/posture/{complianceId}` instead"
 },
 "POST /compliance/posture/{complianceId}": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture/{complianceId}` instead"
 },
 "GET /compliance/posture/{complianceId}/{requirementId}": {
  "deprecated": "use `GET /v2/compliance/posture/{complianceId}/{requirementId}` instead"
 },
 "POST /compliance/posture/{complianceId}/{requirementId}": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture/{complianceId}/{requirementId}` instead"
 },
 "GET /compliance/posture/trend": {
  "deprecated": "use `GET /v2/compliance/posture/trend` instead; that operation is deprecated as well"
 },
 "POST /compliance/posture/trend": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture/trend` instead; that operation is deprecated as well"
 },
 "GET /compliance/posture/trend/{complianceId}": {
  "deprecated": "use `GET /v2/compliance/posture/trend/{complianceId}` instead; that operation is deprecated as well"
 },
 "POST /compliance/posture/trend/{complianceId}": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture/trend/{complianceId}` instead; that operation is deprecated as well"
 },
 "GET /compliance/posture/trend/{complianceId}/{requirementId}": {
  "deprecated": "use `GET /v2/compliance/posture/trend/{complianceId}/{requirementId}` instead; that operation is deprecated as well"
 },
 "POST /compliance/posture/trend/{complianceId}/{requirementId}": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture/trend/{complianceId}/{requirementId}` instead; that operation is deprecated as well"
 },
 "POST /filter/compliance/posture/suggest": {
  "safe": true
 },
 "POST /v2/compliance/posture": {
  "safe": true
 },
 "POST /v2/compliance/posture/{complianceId}": {
  "safe": true
 },
 "POST /v2/compliance/posture/{complianceId}/{requirementId}": {
  "safe": true
 },
 "GET /v2/compliance/posture/trend": {
  "deprecated": "use `GET /v2/compliance/posture` instead, which returns the counts of one point in time; no other operation returns the trend"
 },
 "POST /v2/compliance/posture/trend": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture` instead, which returns the current counts only; no other operation returns the trend"
 },
 "GET /v2/compliance/posture/trend/{complianceId}": {
  "deprecated": "use `GET /v2/compliance/posture/{complianceId}` instead, which returns the current counts only; no other operation returns the trend"
 },
 "POST /v2/compliance/posture/trend/{complianceId}": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture/{complianceId}` instead, which returns the current counts only; no other operation returns the trend"
 },
 "GET /v2/compliance/posture/trend/{complianceId}/{requirementId}": {
  "deprecated": "use `GET /v2/compliance/posture/{complianceId}/{requirementId}` instead, which returns the current counts only; no other operation returns the trend"
 },
 "POST /v2/compliance/posture/trend/{complianceId}/{requirementId}": {
  "safe": true,
  "deprecated": "use `POST /v2/compliance/posture/{complianceId}/{requirementId}` instead, which returns the current counts only; no other operation returns the trend"
 },
 "POST /compliance": {
  "bodiless": true
 },
 "PUT /compliance/{complianceId}": {
  "bodiless": true
 },
 "DELETE /compliance/{complianceId}": {
  "bodiless": true
 },
 "POST /compliance/clone/{complianceId}": {
  "bodiless": true
 },
 "POST /compliance/{complianceId}/requirement": {
  "bodiless": true
 },
 "PUT /compliance/requirement/{requirementId}": {
  "bodiless": true
 },
 "DELETE /compliance/requirement/{requirementId}": {
  "bodiless": true
 },
 "POST /compliance/{requirementId}/section": {
  "bodiless": true
 },
 "PUT /compliance/requirement/section/{sectionId}": {
  "bodiless": true
 },
 "DELETE /compliance/requirement/section/{sectionId}": {
  "bodiless": true
 },
 "POST /dlp/api/v1/dashboard/alerts/aggregate": {
  "safe": true
 },
 "POST /dlp/api/v1/dashboard/objects/aggregate/by-classification": {
  "safe": true
 },
 "POST /dlp/api/v1/dashboard/objects/aggregate/by-owner": {
  "safe": true
 },
 "POST /dlp/api/v1/dashboard/objects/aggregate/by-region": {
  "safe": true
 },
 "POST /dlp/api/v1/dashboard/objects/aggregate/sensitive-exposed": {
  "safe": true
 },
 "POST /dlp/api/v1/dashboard/resources/aggregate/by-exposure": {
  "safe": true
 },
 "POST /dlp/api/v1/dashboard/violations/aggregate": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/object/data-classification/reportv2": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/object/data-classification/report": {
  "safe": true,
  "deprecated": "use `POST /dlp/api/v1/inventory/object/data-classification/reportv2` instead"
 },
 "POST /dlp/api/v1/inventory/objects/aggregate": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/objects/aggregate/l4": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/object/details": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/objects/aggregate/by-classification": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/objects/aggregate/alerts/by-classification": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/objects/aggregate/history": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/object/malware/report/hash/{fileHash}": {
  "safe": true,
  "responseType": "text"
 },
 "POST /dlp/api/v1/inventory/resource/details": {
  "safe": true
 },
 "POST /dlp/api/v1/inventory/resource/objects": {
  "safe": true
 },
 "GET /config/v3/account/{subscriptionId}/acl-script": {
  "responseType": "blob"
 },
 "POST /config/v3/estimated-credits": {
  "safe": true
 },
 "GET /config/v3/tenant/acl-script": {
  "responseType": "blob"
 },
 "PUT /config/v3/tenant/resource/sizing/configure": {
  "bodiless": true
 },
 "GET /config/v3/tenant/{tenantId}/{subscriptionId}/terraform-script": {
  "responseType": "blob"
 },
 "PUT /dlp/api/config/v2/resource": {
  "deprecated": "use `PUT /config/v3/resource/configure` instead"
 },
 "POST /dlp/api/v1/dss-api/data-pattern": {
  "deprecated": "use `POST /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}` instead"
 },
 "PUT /dlp/api/v1/dss-api/data-pattern": {
  "deprecated": "use `GET /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}` instead, which has no filters"
 },
 "POST /dlp/api/v1/dss-api/data-pattern/clone": {
  "deprecated": "use `POST /config/v3/dss-api/data-pattern/clone/dssTenantId/{dssTenantId}` instead"
 },
 "GET /dlp/api/v1/dss-api/data-pattern/id/{patternId}": {
  "deprecated": "use `GET /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}` instead, which returns all patterns"
 },
 "GET /dlp/api/v1/dss-api/data-pattern/name": {
  "deprecated": "use `GET /config/v3/dss-api/data-pattern/name/dssTenantId/{dssTenantId}` instead"
 },
 "PUT /dlp/api/v1/dss-api/data-pattern/{patternId}": {
  "deprecated": "use `PUT /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}/pattern-id/{patternId}` instead"
 },
 "DELETE /dlp/api/v1/dss-api/data-pattern/{patternId}": {
  "deprecated": "use `DELETE /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}/pattern-id/{patternId}` instead"
 },
 "GET /dlp/api/v1/dss-api/data-profile": {
  "deprecated": "use `GET /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}` instead"
 },
 "POST /dlp/api/v1/dss-api/data-profile": {
  "deprecated": "use `POST /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}` instead"
 },
 "PUT /dlp/api/v1/dss-api/data-profile": {
  "deprecated": "use `PUT /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}` instead"
 },
 "GET /dlp/api/v1/dss-api/data-profile/id/{profileId}": {
  "deprecated": "use `GET /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}` instead"
 },
 "POST /dlp/api/v1/dss-api/data-profile/id/{profileId}": {
  "deprecated": "use `POST /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}` instead"
 },
 "PUT /dlp/api/v1/dss-api/data-profile/id/{profileId}": {
  "deprecated": "use `PUT /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}` instead"
 },
 "DELETE /dlp/api/v1/dss-api/data-profile/id/{profileId}": {
  "bodiless": true,
  "deprecated": "use `DELETE /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}` instead"
 },
 "GET /dlp/api/v1/dss-api/snippets": {
  "deprecated": "use `GET /config/v3/dss-api/snippets/dssTenantId/{dssTenantId}` instead"
 },
 "POST /dlp/api/v1/dss-api/snippets": {
  "deprecated": "use `POST /config/v3/dss-api/snippets/dssTenantId/{dssTenantId}` instead"
 },
 "POST /api/v1/idp/integration/test": {
  "secret": true
 },
 "POST /api/v1/permission": {
  "safe": true
 },
 "POST /api/v1/permission/page": {
  "safe": true
 },
 "POST /api/v1/permission/access": {
  "safe": true
 },
 "POST /api/v1/permission/access/page": {
  "safe": true
 },
 "POST /api/v1/permission/alert/remediation": {
  "safe": true
 },
 "POST /api/v1/suggest": {
  "safe": true
 },
 "POST /iam/api/v3/search/permission": {
  "safe": true
 },
 "POST /iam/api/v4/search/permission": {
  "safe": true
 },
 "POST /iam/api/v3/permission/{permissionId}/list_access": {
  "safe": true
 },
 "POST /iam/api/v2/suggestion": {
  "safe": true
 },
 "POST /iam/api/v2/search/iam_config": {
  "safe": true
 },
 "POST /iam/api/v1/asset/{assetId}/related-asset": {
  "safe": true
 },
 "PUT /allow_list/network/{networkUuid}": {
  "bodiless": true
 },
 "PUT /allow_list/network/{networkUuid}/cidr/{cidrUuid}": {
  "bodiless": true
 },
 "DELETE /allow_list/network/{networkUuid}/cidr/{cidrUuid}": {
  "bodiless": true
 },
 "DELETE /ip_allow_list_login/{id}": {
  "bodiless": true
 },
 "PATCH /ip_allow_list_login/status": {
  "bodiless": true
 },
 "GET /api/v1/tenant/{prismaId}/integration": {
  "commaLists": [
   "ids",
   "type"
  ]
 },
 "POST /api/v1/tenant/{prismaId}/integration": {
  "secret": true
 },
 "PUT /api/v1/tenant/{prismaId}/integration/{id}": {
  "secret": true
 },
 "PATCH /api/v1/tenant/{prismaId}/integration/{id}": {
  "bodiless": true
 },
 "DELETE /api/v1/tenant/{prismaId}/integration/{id}": {
  "bodiless": true
 },
 "POST /api/v1/tenant/{prismaId}/integration/test": {
  "bodiless": true,
  "secret": true
 },
 "POST /integration": {
  "bodiless": true,
  "secret": true
 },
 "POST /integration/test": {
  "secret": true
 },
 "PUT /integration/{id}": {
  "bodiless": true,
  "secret": true
 },
 "DELETE /integration/{id}": {
  "bodiless": true
 },
 "POST /license/api/v2/usage": {
  "safe": true
 },
 "POST /license/api/v2/time_series": {
  "safe": true
 },
 "POST /license/api/v1/usage": {
  "safe": true
 },
 "POST /license/api/v1/usage/time_series": {
  "safe": true
 },
 "POST /license/api/v1/credit-allocation-rules": {
  "safe": true
 },
 "POST /license/api/v1/credit-allocation-rule-summary": {
  "safe": true
 },
 "DELETE /license/api/v1/credit-allocation-rule/{ruleId}": {
  "bodiless": true
 },
 "GET /api/v1/tenant/{prismaId}/template": {
  "commaLists": [
   "id",
   "type"
  ]
 },
 "PATCH /api/v1/tenant/{prismaId}/template/{id}": {
  "bodiless": true
 },
 "DELETE /api/v1/tenant/{prismaId}/template/{id}": {
  "bodiless": true
 },
 "POST /api/v1/tenant/{prismaId}/template/test": {
  "bodiless": true
 },
 "PATCH /cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3": {
  "bodiless": true
 },
 "POST /cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3/status": {
  "safe": true
 },
 "PUT /authz/v1/permission_group/{id}": {
  "bodiless": true
 },
 "DELETE /authz/v1/permission_group/{id}": {
  "bodiless": true
 },
 "POST /authn/v1/saml/config": {
  "bodiless": true
 },
 "PUT /authn/v1/saml/config": {
  "bodiless": true
 },
 "POST /authn/api/v1/oauth2/config": {
  "secret": true
 },
 "PUT /authn/api/v1/oauth2/config": {
  "bodiless": true,
  "secret": true
 },
 "PATCH /authn/api/v1/oauth2/config": {
  "bodiless": true,
  "secret": true
 },
 "POST /authz/v1/permission_group": {
  "bodiless": true
 },
 "POST /report": {
  "deprecated": "use `POST /v2/report` instead"
 },
 "DELETE /report/{id}": {
  "bodiless": true
 },
 "GET /report/{id}/download": {
  "responseType": "blob"
 },
 "GET /report/{id}/{lastScheduled}/download": {
  "responseType": "blob"
 },
 "POST /filter/report/suggest": {
  "safe": true
 },
 "POST /resource": {
  "safe": true,
  "deprecated": "use `POST /uai/v1/asset` instead"
 },
 "POST /resource/alert": {
  "safe": true
 },
 "POST /resource/network": {
  "safe": true
 },
 "POST /resource/external_finding": {
  "safe": true
 },
 "POST /resource/timeline": {
  "safe": true,
  "deprecated": "use `POST /uai/v1/asset` with type `timeline` instead"
 },
 "POST /resource/raw": {
  "safe": true,
  "deprecated": "use `POST /uai/v1/asset` with type `raw_config` instead"
 },
 "POST /resource/external_integration": {
  "safe": true
 },
 "GET /v1/resource_list": {
  "rateLimit": [
   80,
   80
  ]
 },
 "GET /v1/resource_list/types": {
  "rateLimit": [
   4,
   4
  ]
 },
 "GET /v1/resource_list/{id}": {
  "rateLimit": [
   4,
   4
  ]
 },
 "DELETE /v1/resource_list/{id}": {
  "bodiless": true
 },
 "DELETE /search/history/{id}": {
  "bodiless": true
 },
 "POST /search": {
  "safe": true
 },
 "POST /search/api/v1/asset": {
  "safe": true
 },
 "POST /search/api/v1/config": {
  "safe": true
 },
 "POST /search/api/v1/config/download": {
  "safe": true,
  "responseType": "text"
 },
 "POST /search/api/v2/config": {
  "safe": true
 },
 "POST /search/api/v2/config/{id}": {
  "safe": true
 },
 "POST /search/api/v1/config/{id}": {
  "safe": true
 },
 "POST /search/config": {
  "safe": true
 },
 "GET /search/config/jobs/{id}/download": {
  "responseType": "text"
 },
 "POST /search/config/page": {
  "safe": true
 },
 "POST /search/event": {
  "safe": true
 },
 "POST /search/event/aggregate": {
  "safe": true
 },
 "POST /search/event/filtered": {
  "safe": true
 },
 "POST /search/event/filtered/download": {
  "safe": true,
  "responseType": "text"
 },
 "POST /search/event/page": {
  "safe": true
 },
 "POST /search/suggest": {
  "safe": true
 },
 "POST /settings/enterprise": {
  "bodiless": true
 },
 "POST /trace/api/v1/asset": {
  "safe": true
 },
 "GET /uve/api/v1/dashboard/vulnerabilities/cve-overview": {
  "deprecated": "use `POST /uve/api/v2/cve-overview` instead"
 },
 "GET /uve/api/v1/cve-overview": {
  "deprecated": "use `POST /uve/api/v2/cve-overview` instead"
 },
 "POST /uve/api/v2/cve-overview": {
  "safe": true
 },
 "POST /uve/api/v1/dashboard/vulnerabilities/vuln-assets": {
  "safe": true,
  "deprecated": "use `POST /uve/api/v1/vuln-assets` instead"
 },
 "POST /uve/api/v1/vuln-assets": {
  "safe": true
 },
 "GET /uve/api/v1/dashboard/vulnerabilities/prioritised": {
  "deprecated": "use `POST /uve/api/v5/dashboard/vulnerabilities/prioritised` instead"
 },
 "GET /uve/api/v2/dashboard/vulnerabilities/prioritised": {
  "deprecated": "use `POST /uve/api/v5/dashboard/vulnerabilities/prioritised` instead"
 },
 "GET /uve/api/v3/dashboard/vulnerabilities/prioritised": {
  "deprecated": "use `POST /uve/api/v5/dashboard/vulnerabilities/prioritised` instead"
 },
 "GET /uve/api/v4/dashboard/vulnerabilities/prioritised": {
  "deprecated": "use `POST /uve/api/v5/dashboard/vulnerabilities/prioritised` instead"
 },
 "POST /uve/api/v5/dashboard/vulnerabilities/prioritised": {
  "safe": true
 },
 "GET /uve/api/v1/dashboard/vulnerabilities/prioritised-vuln": {
  "deprecated": "use `POST /uve/api/v3/dashboard/vulnerabilities/prioritised-vuln` instead"
 },
 "GET /uve/api/v2/dashboard/vulnerabilities/prioritised-vuln": {
  "deprecated": "use `POST /uve/api/v3/dashboard/vulnerabilities/prioritised-vuln` instead"
 },
 "POST /uve/api/v3/dashboard/vulnerabilities/prioritised-vuln": {
  "safe": true
 },
 "GET /uve/api/v1/dashboard/vulnerabilities/overview": {
  "deprecated": "use `POST /uve/api/v4/dashboard/vulnerabilities/overview` instead"
 },
 "GET /uve/api/v2/dashboard/vulnerabilities/overview": {
  "deprecated": "use `POST /uve/api/v4/dashboard/vulnerabilities/overview` instead"
 },
 "GET /uve/api/v3/dashboard/vulnerabilities/overview": {
  "deprecated": "use `POST /uve/api/v4/dashboard/vulnerabilities/overview` instead"
 },
 "POST /uve/api/v4/dashboard/vulnerabilities/overview": {
  "safe": true
 },
 "GET /uve/api/v1/dashboard/vulnerabilities/impact-stage": {
  "deprecated": "use `POST /uve/api/v2/dashboard/vulnerabilities/impact-stage` instead"
 },
 "POST /uve/api/v2/dashboard/vulnerabilities/impact-stage": {
  "safe": true
 },
 "GET /uve/api/v1/dashboard/vulnerabilities/vulnerableAsset": {
  "deprecated": "use `POST /uve/api/v2/dashboard/vulnerabilities/vulnerableAsset` instead"
 },
 "POST /uve/api/v2/dashboard/vulnerabilities/vulnerableAsset": {
  "safe": true
 },
 "POST /uve/api/v1/remediation/vuln-remediation-status": {
  "safe": true
 },
 "POST /uve/api/v1/vulnerabilities/search/download": {
  "safe": true,
  "responseType": "blob"
 },
 "POST /uve/api/v1/vulnerabilities/download": {
  "safe": true,
  "responseType": "blob",
  "deprecated": "use `POST /uve/api/v3/vulnerabilities/download` instead"
 },
 "POST /uve/api/v2/vulnerabilities/download": {
  "safe": true,
  "responseType": "blob",
  "deprecated": "use `POST /uve/api/v3/vulnerabilities/download` instead"
 },
 "POST /uve/api/v3/vulnerabilities/download": {
  "safe": true,
  "responseType": "blob"
 },
 "POST /uve/api/v1/vulnerabilities/search/asset": {
  "safe": true
 },
 "POST /uve/api/v1/vulnerabilities/search": {
  "safe": true
 },
 "PUT /user/me": {
  "bodiless": true
 },
 "POST /v2/user": {
  "bodiless": true
 },
 "PUT /v2/user/{id}": {
  "bodiless": true
 },
 "DELETE /user/{id}": {
  "bodiless": true
 },
 "PATCH /user/{id}/status/{enabled}": {
  "bodiless": true
 },
 "PUT /user/saml/bypass": {
  "bodiless": true
 },
 "POST /user/role": {
  "bodiless": true
 },
 "PUT /user/role/{id}": {
  "bodiless": true
 },
 "DELETE /user/role/{id}": {
  "bodiless": true
 },
 "POST /adoptionadvisor/api/v2/compute/vulnerabilities/trend": {
  "safe": true
 },
 "POST /adoptionadvisor/api/v2/cspm/riskyasset/trend": {
  "safe": true
 },
 "POST /adoptionadvisor/api/v2/compute/discovered-secured/trend": {
  "safe": true
 },
 "GET /version": {
  "responseType": "text"
 },
 "POST /notification/template": {
  "bodiless": true,
  "deprecated": "use `POST /api/v1/tenant/{prismaId}/template` instead"
 },
 "POST /cloud/aws/app_provisioner": {
  "deprecated": "use `POST /cas/v1/aws_template/presigned_url` instead"
 },
 "POST /api/v1/permission/graph/granter_to_dest": {
  "safe": true
 },
 "POST /api/v1/permission/graph/source_to_granter": {
  "safe": true
 },
 "POST /code/api/v1/pipeline-risks": {
  "safe": true
 },
 "POST /code/api/v1/pipeline-risks/{policyId}/alerts": {
  "safe": true
 },
 "PUT /code/api/v1/pipeline-risks/suppress": {
  "bodiless": true
 },
 "PUT /code/api/v1/pipeline-risks/unsuppress": {
  "bodiless": true
 },
 "POST /code/api/v1/fixes/checkov": {
  "safe": true
 },
 "POST /code/api/v2/dashboard/common-errors-by-policy": {
  "safe": true
 },
 "POST /code/api/v2/dashboard/errors-by-severity": {
  "safe": true
 },
 "POST /code/api/v2/dashboard/iac-errors-by-category": {
  "safe": true
 },
 "POST /code/api/v2/dashboard/package-licenses": {
  "safe": true
 },
 "POST /code/api/v2/dashboard/pr-issues-over-time": {
  "safe": true
 },
 "POST /code/api/v2/dashboard/top-cvss": {
  "safe": true
 },
 "POST /code/api/v2/dashboard/top-vulnerable-repositories": {
  "safe": true
 },
 "POST /code/api/v2/dashboard/vcs-scan-issues-over-time": {
  "safe": true
 },
 "POST /code/api/v1/errors/file": {
  "safe": true,
  "deprecated": "use `POST /code/api/v2/code-issues/branch_scan` instead"
 },
 "POST /code/api/v1/errors/files": {
  "safe": true,
  "deprecated": "use `POST /code/api/v2/code-issues/branch_scan` instead"
 },
 "GET /code/api/v1/errors/files/{uuid}": {
  "deprecated": "there's no replacement; `POST /code/api/v2/code-issues/branch_scan` returns the issues of a file with its path"
 },
 "POST /code/api/v1/errors/getFixedCode": {
  "safe": true,
  "deprecated": "use `POST /code/api/v1/fixes/checkov` to get suggested fixes for files, or `GET /code/api/v1/remediations/buildtime/{fixId}` for the code of a fix"
 },
 "GET /code/api/v1/errors/gitBlameAuthors": {
  "deprecated": "use `POST /code/api/v2/git/blameAuthors` instead, which covers several repositories and is paged"
 },
 "POST /code/api/v1/errors/submitActions": {
  "deprecated": "use `POST /code/api/v1/remediations/buildtime` to fix and `POST /code/api/v1/suppressions/{policyId}` to suppress"
 },
 "POST /code/api/v1/errors/supply-chain-fix": {
  "deprecated": "use `POST /code/api/v1/remediations/buildtime` instead"
 },
 "POST /code/api/v2/code-issues/branch_scan": {
  "safe": true
 },
 "POST /code/api/v2/code-issues/code_review_scan": {
  "safe": true
 },
 "POST /code/api/v2/git/blameAuthors": {
  "safe": true
 },
 "POST /code/api/v1/vulnerabilities/packages/search": {
  "safe": true
 },
 "POST /code/api/v1/packagesAlerts/affectedByLicenses": {
  "safe": true
 },
 "POST /code/api/v1/packagesAlerts/affectedByPackages": {
  "safe": true
 },
 "POST /code/api/v1/packagesAlerts/affectedByPolicy": {
  "safe": true
 },
 "POST /code/api/v1/policies/definition/{queryId}": {
  "safe": true
 },
 "POST /code/api/v1/policies": {
  "deprecated": "use `POST /policy` of the CSPM API instead"
 },
 "GET /code/api/v1/policies/table/data": {
  "deprecated": "use `GET /v2/policy` of the CSPM API instead"
 },
 "PUT /code/api/v1/policies/{policyId}": {
  "deprecated": "use `PUT /policy/{id}` of the CSPM API instead"
 },
 "DELETE /code/api/v1/policies/{policyId}": {
  "deprecated": "use `DELETE /policy/{id}` of the CSPM API instead"
 },
 "POST /code/api/v1/policies/preview": {
  "safe": true
 },
 "POST /code/api/v1/policies/clone/{policyId}": {
  "deprecated": "use `GET /policy/{id}` and then `POST /policy` of the CSPM API instead"
 },
 "POST /code/api/v1/repositories/query": {
  "safe": true
 },
 "POST /code/api/v1/vcs-repository/repositories": {
  "safe": true
 },
 "POST /code/api/v1/vcs-repository/repositories/importance-score": {
  "safe": true
 },
 "POST /code/api/v1/vcs-repository/repositories/importance-score/set": {
  "bodiless": true
 },
 "POST /code/api/v1/vcs-repository/repositories/count": {
  "safe": true
 },
 "POST /code/api/v1/sbom/dependencies": {
  "safe": true
 },
 "DELETE /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}": {
  "bodiless": true
 },
 "POST /code/api/v1/tag-rules/affected-resources": {
  "safe": true
 },
 "POST /code/api/v2/errors/branch_scan/resources": {
  "safe": true
 },
 "POST /code/api/v1/vulnerabilities/packages/license-violations": {
  "safe": true,
  "deprecated": "use `POST /code/api/v2/code-issues/branch_scan` with the category `Licenses` instead"
 },
 "POST /code/api/v1/supply-chain/nodes": {
  "safe": true,
  "deprecated": "there's no replacement; `POST /code/api/v1/vcs-repository/repositories` lists repositories and `POST /code/api/v1/vulnerabilities/packages/search` packages"
 },
 "POST /code/api/v2/errors/branch_scan/policies": {
  "safe": true
 },
 "POST /code/api/v2/errors/branch_scan/policies/{policyId}/resources": {
  "safe": true
 },
 "POST /code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies": {
  "safe": true
 },
 "POST /code/api/v2/errors/code_review_scan/resources": {
  "safe": true
 },
 "POST /code/api/v2/errors/code_review_scan/resources/policies": {
  "safe": true
 },
 "POST /code/api/v2/resources/code_review_scan/buildtime/errors": {
  "safe": true
 },
 "POST /code/api/v2/summaries/codeReview": {
  "safe": true
 },
 "POST /code/api/v1/pipeline-risks/export": {
  "safe": true
 }
} as const;
