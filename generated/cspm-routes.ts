// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { operations } from "./cspm.ts";
import type { JsonOf } from "../src/jobs/job.ts";
import type { ItemAt } from "../src/pages/pager.ts";

/** The operations of one method by path, the part of CspmRoutes for this method. */
export interface CspmRoutesOfGET {
  "/access_keys": operations["listAccessKeys"];
  "/access_keys/{id}": operations["getAccessKey"];
  "/cloud/group": operations["listAccountGroups"];
  "/cloud/group/name": operations["listAccountGroupNames"];
  "/cloud/group/name/{cloudType}": operations["listAccountGroupNamesByCloudType"];
  "/cloud/group/{id}": operations["getAccountGroup"];
  "/adoptionadvisor/checks": operations["getAdoptionAdvisorChecks"];
  "/adoptionadvisor/report": operations["listAdoptionAdvisorReports"];
  "/adoptionadvisor/report/{reportId}/download": operations["downloadLatestAdoptionAdvisorReport"];
  "/adoptionadvisor/report/{reportId}/{createdOn}/download": operations["downloadAdoptionAdvisorReport"];
  "/filter/policy/suggest": operations["listPolicyFilters"];
  "/policy": operations["listPoliciesWithAlertCounts"];
  "/v2/policy": operations["listPolicies"];
  "/policy/{id}": operations["getPolicy"];
  "/policy/compliance": operations["listPolicyComplianceStandards"];
  "/v2/alert/rule": operations["listAlertRules"];
  "/alert/rule/{id}": operations["getAlertRule"];
  "/filter/alert/suggest": operations["listAlertFilters"];
  "/alert": operations["listAlertsUnpaged"];
  "/v2/alert": operations["listAlertsByQuery"];
  "/alert/policy": operations["listAlertCountsByPolicy"];
  "/alert/{id}": operations["getAlert"];
  "/alert/dismiss/require_dismissal_note": operations["getDismissalNoteSetting"];
  "/alert/count/{status}": operations["countAlerts"];
  "/alert/jobs/{id}/status": operations["getAlertJobStatus"];
  "/alert/jobs/{id}/download": operations["downloadAlertJob"];
  "/alert/csv/{id}/status": operations["getAlertCsvJobStatus"];
  "/alert/csv/{id}/download": operations["downloadAlertCsvJob"];
  "/alert/policy/jobs/{id}/status": operations["getAlertCountsByPolicyJobStatus"];
  "/alert/policy/jobs/{id}/download": operations["downloadAlertCountsByPolicyJob"];
  "/alert/v1/{id}/graph": operations["getAlertEvidenceGraph"];
  "/anomalies/trusted_list": operations["listAnomalyTrustedLists"];
  "/anomalies/trusted_list/{id}": operations["getAnomalyTrustedList"];
  "/anomalies/settings/{policyId}": operations["getAnomalySettings"];
  "/anomalies/trusted_list/types": operations["listAnomalyTrustedListTypes"];
  "/anomalies/settings": operations["listAnomalySettings"];
  "/anomalies/policies": operations["listAnomalyPolicies"];
  "/appid/api/v1/app/criteria": operations["listDiscoveryCriteria"];
  "/appid/api/v1/app/criteria/{id}": operations["getDiscoveryCriteria"];
  "/appid/api/v1/download/app/{id}": operations["downloadApplicationDetails"];
  "/appid/api/v1/download/app/config/{id}": operations["downloadApplicationBom"];
  "/appid/api/v2/app/{id}": operations["getApplication"];
  "/appid/api/v2/app/summary": operations["getApplicationOverview"];
  "/appid/api/v2/tags": operations["listApplicationTags"];
  "/appid/app/service/{id}": operations["getApplicationServices"];
  "/config/api/v1/tenant/{prismaId}/archiveList": operations["listResourceArchives"];
  "/filter/resource/scan_info/suggest": operations["listScanInfoFilters"];
  "/resource/scan_info": operations["listResourceScanInfoAt"];
  "/v2/resource/scan_info": operations["listResourceScanInfo"];
  "/filter/v2/inventory/suggest": operations["listAssetInventoryFilters"];
  "/filter/inventory": operations["listSavedAssetInventoryFilters"];
  "/filter/inventory/{id}": operations["getSavedAssetInventoryFilter"];
  "/v2/inventory": operations["getAssetInventoryAt"];
  "/v2/inventory/trend": operations["getAssetInventoryTrendUntil"];
  "/v3/inventory": operations["getAssetInventory"];
  "/v3/inventory/trend": operations["getAssetInventoryTrend"];
  "/rtm/api/v1/asset-relationship-type-definition": operations["listAssetRelationshipTypes"];
  "/rtm/api/v1/asset-relationship-definition": operations["listAssetRelationshipDefinitions"];
  "/audit/redlock": operations["listAuditLogs"];
  "/report-service/api/v1/report": operations["listBackgroundJobs"];
  "/report-service/api/v1/report/{reportId}": operations["getBackgroundJob"];
  "/report-service/api/v1/report/{reportId}/status": operations["getBackgroundJobStatus"];
  "/report-service/api/v1/report/{reportId}/download": operations["downloadBackgroundJob"];
  "/asm/api/v1/service": operations["listExposedServices"];
  "/asm/api/v1/service/{serviceId}": operations["getExposedService"];
  "/asm/api/v1/industry-benchmarks": operations["getExposureBenchmark"];
  "/asm/api/v1/dashboard/convertible-accounts": operations["listConvertibleAccounts"];
  "/asm/api/v1/dashboard/asset": operations["listConvertibleAssets"];
  "/asm/api/v1/dashboard/asset/trend": operations["getDiscoveredAssetTrend"];
  "/asm/api/v1/dashboard/asset/top-risk": operations["listTopExposureRisks"];
  "/asm/api/v1/dashboard/asset/internet-exposure-risk": operations["getInternetExposureRisk"];
  "/asm/api/v1/dashboard/asset/geolocation": operations["countDiscoveredAssetsByCountry"];
  "/asm/api/v1/dashboard/asset/count": operations["countConvertibleAssets"];
  "/asm/api/v1/asset/{assetId}/vulnerability": operations["listDiscoveredAssetVulnerabilities"];
  "/asm/api/v1/asset/{assetId}/flowlog-relationships": operations["getDiscoveredAssetTraffic"];
  "/asm/api/v1/asset/{assetId}/service": operations["listDiscoveredAssetServices"];
  "/asm/api/v1/asset/vulnerability": operations["getCveAffectedDistributions"];
  "/asm/api/v1/asset/snoozed-regex": operations["listDiscoveredAssetSnoozePatterns"];
  "/asm/api/v1/asset/filters": operations["listDiscoveredAssetFilters"];
  "/cas/v1/cloud/{cloudType}/deployment-type": operations["listCloudDeploymentTypes"];
  "/dlp/api/config/v2/{accountId}": operations["getAwsOrgDataSecurityConfig"];
  "/account/{accountId}/config/status": operations["getCloudAccountConfigStatus"];
  "/cloud": operations["listCloudAccounts"];
  "/cloud/name": operations["listCloudAccountNames"];
  "/cloud/type": operations["listCloudTypes"];
  "/cloud/{cloudType}/accounts/{accountId}/hierarchy": operations["getGcpHierarchySelection"];
  "/cloud/{cloudType}/{id}": operations["getCloudAccount"];
  "/cloud/{cloudType}/{id}/project": operations["listMemberCloudAccounts"];
  "/cloud/{id}/owners": operations["listCloudAccountOwners"];
  "/v1/cloudAccounts/awsAccounts": operations["listAwsCloudAccounts"];
  "/v1/cloudAccounts/awsAccounts/{id}": operations["getAwsCloudAccount"];
  "/v1/cloudAccounts/azureAccounts": operations["listAzureCloudAccounts"];
  "/v1/cloudAccounts/azureAccounts/{id}": operations["getAzureCloudAccount"];
  "/cas/v1/cloud_account/gcp/{id}": operations["getGcpCloudAccount"];
  "/cas/v1/cloud_account/ibm/{id}": operations["getIbmCloudAccount"];
  "/v1/cloudAccounts/awsLoggingAccounts": operations["listAwsLoggingAccounts"];
  "/v1/cloudAccounts/awsLoggingAccounts/{accountId}/cft": operations["getAwsLoggingTemplate"];
  "/v1/cloudAccounts/awsLoggingAccounts/{accountId}/role/{roleName}/externalId": operations["getAwsLoggingExternalId"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}": operations["getAwsLoggingAccount"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets": operations["listAwsLoggingBuckets"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName}": operations["getAwsLoggingBucket"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/permissionsStatus": operations["getAwsLoggingAccountStatus"];
  "/entitlement/api/v1/collection/{id}": operations["getCollection"];
  "/entitlement/api/v1/collection": operations["listCollections"];
  "/compliance/posture": operations["getCompliancePostureAt"];
  "/compliance/posture/{complianceId}": operations["getCompliancePostureOfStandardAt"];
  "/compliance/posture/{complianceId}/{requirementId}": operations["getCompliancePostureOfRequirementAt"];
  "/compliance/posture/trend": operations["getCompliancePostureTrendUntil"];
  "/compliance/posture/trend/{complianceId}": operations["getCompliancePostureTrendOfStandardUntil"];
  "/compliance/posture/trend/{complianceId}/{requirementId}": operations["getCompliancePostureTrendOfRequirementUntil"];
  "/filter/compliance/posture/suggest": operations["listCompliancePostureFilters"];
  "/v2/compliance/posture": operations["getCompliancePosture"];
  "/v2/compliance/posture/{complianceId}": operations["getCompliancePostureOfStandard"];
  "/v2/compliance/posture/{complianceId}/{requirementId}": operations["getCompliancePostureOfRequirement"];
  "/v2/compliance/posture/trend": operations["getCompliancePostureTrend"];
  "/v2/compliance/posture/trend/{complianceId}": operations["getCompliancePostureTrendOfStandard"];
  "/v2/compliance/posture/trend/{complianceId}/{requirementId}": operations["getCompliancePostureTrendOfRequirement"];
  "/compliance": operations["listComplianceStandards"];
  "/compliance/{complianceId}": operations["getComplianceStandard"];
  "/compliance/{complianceId}/requirement": operations["listComplianceRequirements"];
  "/compliance/requirement/{requirementId}": operations["getComplianceRequirement"];
  "/compliance/{requirementId}/section": operations["listComplianceSections"];
  "/dlp/api/v1/inventory/data-scanned": operations["getScannedDataUsage"];
  "/dlp/api/v1/inventory/snippet/objects/{objectId}/datapattern/{dataPatternId}": operations["getDataSnippet"];
  "/config/v3/account/awsorg/{id}": operations["getDataSecurityAwsOrg"];
  "/config/v3/account/awsorg/{id}/status": operations["getDataSecurityAwsOrgStatus"];
  "/config/v3/account/storageUUID/{id}": operations["getDataSecurityAccountByStorage"];
  "/config/v3/account/{id}": operations["getDataSecurityAccount"];
  "/config/v3/account/{id}/status": operations["getDataSecurityAccountStatus"];
  "/config/v3/account/{subscriptionId}/acl-script": operations["downloadDataSecurityAclScript"];
  "/config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}": operations["listDataPatterns"];
  "/config/v3/dss-api/data-pattern/name/dssTenantId/{dssTenantId}": operations["listDataPatternNames"];
  "/config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}": operations["listDataProfiles"];
  "/config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}": operations["getDataProfile"];
  "/config/v3/dss-api/snippets/dssTenantId/{dssTenantId}": operations["getSnippetConfig"];
  "/config/v3/resources": operations["listTenantDataResources"];
  "/config/v3/tenant/acl-script": operations["downloadTenantDataSecurityAclScript"];
  "/config/v3/tenant/config": operations["getDataSecurityTenantConfig"];
  "/config/v3/tenant/{tenantId}/{subscriptionId}/terraform-script": operations["downloadDataSecurityTerraformScript"];
  "/dlp/api/v1/resource-inventory/resources": operations["listDataResources"];
  "/dlp/api/v1/dss-api/data-pattern/id/{patternId}": operations["getDataPatternV1"];
  "/dlp/api/v1/dss-api/data-pattern/name": operations["listDataPatternNamesV1"];
  "/dlp/api/v1/dss-api/data-profile": operations["listDataProfilesV1"];
  "/dlp/api/v1/dss-api/data-profile/id/{profileId}": operations["getDataProfileV1"];
  "/dlp/api/v1/dss-api/snippets": operations["getSnippetConfigV1"];
  "/audit_logs/v2/tenant/{tenantId}/aws_accounts/{accountId}/eventbridge_config": operations["getAwsEventBridgeConfig"];
  "/audit_logs/v2/tenant/{tenantId}/aws_accounts/{accountId}/eventbridge_config/status": operations["getAwsEventBridgeStatus"];
  "/audit_logs/v2/tenant/{tenantId}/aws_accounts/{accountId}/eventbridge_config/cft_download": operations["generateAwsEventBridgeTemplate"];
  "/api/v1/permission/alert/search": operations["getIamAlertQueryV1"];
  "/iam/api/v2/alert/{alertId}/remediation_command": operations["getIamAlertRemediationCommand"];
  "/iam/api/v2/alert/{alertId}/query": operations["getIamAlertQuery"];
  "/iam/api/v1/assets/{assetId}/over-permissive-metadata": operations["getAssetOverPermissiveMetadata"];
  "/iam/api/v1/assets/{assetId}/existing-least-privileged-access": operations["suggestAssetExistingLeastPrivilege"];
  "/iam/api/v1/assets/{assetId}/custom-least-privileged-access": operations["suggestAssetCustomLeastPrivilege"];
  "/iam/api/v1/resources/{resourceId}/over-permissive-metadata": operations["getResourceOverPermissiveMetadata"];
  "/iam/api/v1/resources/{resourceId}/existing-least-privileged-access": operations["suggestResourceExistingLeastPrivilege"];
  "/iam/api/v1/resources/{resourceId}/custom-least-privileged-access": operations["suggestResourceCustomLeastPrivilege"];
  "/allow_list/network": operations["listPublicNetworks"];
  "/allow_list/network/{networkUuid}": operations["getPublicNetwork"];
  "/ip_allow_list_login": operations["listLoginIpAllowLists"];
  "/ip_allow_list_login/{id}": operations["getLoginIpAllowList"];
  "/ip_allow_list_login/status": operations["getLoginIpAllowListStatus"];
  "/api/v1/tenant/{prismaId}/integration/channels": operations["listIntegrationChannels"];
  "/api/v1/tenant/{prismaId}/integration": operations["listOutboundIntegrations"];
  "/api/v1/tenant/{prismaId}/integration/{id}": operations["getOutboundIntegration"];
  "/api/v1/tenant/{prismaId}/integration/securityhub/regions/{accountId}": operations["listSecurityHubRegions"];
  "/api/v1/tenant/{prismaId}/integration/securityhub/accounts": operations["listSecurityHubAccounts"];
  "/integration/name": operations["listInboundIntegrationNames"];
  "/integration": operations["listInboundIntegrations"];
  "/integration/{id}": operations["getInboundIntegration"];
  "/license/api/v1/credit-allocation-rule/{ruleId}": operations["getCreditAllocationRule"];
  "/license/api/v1/credit-allocation-rule-names": operations["listCreditAllocationRuleNames"];
  "/api/v1/tenant/{prismaId}/template": operations["listNotificationTemplates"];
  "/api/v1/tenant/{prismaId}/template/{id}": operations["getNotificationTemplate"];
  "/cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3": operations["getAwsFlowLogsConfig"];
  "/authz/v1/permission_group/{id}": operations["getPermissionGroup"];
  "/authn/v1/saml/config": operations["getSamlConfig"];
  "/authn/api/v1/oauth2/config": operations["getOidcConfig"];
  "/authz/v1/permission_group": operations["listPermissionGroups"];
  "/authz/v1/feature": operations["listPermissionGroupFeatures"];
  "/authn/api/v1/oauth2/login": operations["getOidcLoginUrl"];
  "/report": operations["listReports"];
  "/report/type": operations["listReportTypes"];
  "/report/{id}": operations["getReport"];
  "/report/{id}/download": operations["downloadReport"];
  "/report/{id}/history": operations["listReportHistory"];
  "/report/{id}/{lastScheduled}": operations["getHistoricalReport"];
  "/report/{id}/{lastScheduled}/download": operations["downloadHistoricalReport"];
  "/filter/report/suggest": operations["listReportFilters"];
  "/resource/external_finding": operations["listAlertHostFindings"];
  "/v1/resource_list": operations["listResourceLists"];
  "/v1/resource_list/types": operations["listResourceListTypes"];
  "/v1/resource_list/{id}": operations["getResourceList"];
  "/search/history": operations["listSearchHistory"];
  "/search/history/{id}": operations["getSearch"];
  "/search/alert": operations["getAlertSearch"];
  "/search/config/jobs/{id}/download": operations["downloadConfigSearchJob"];
  "/search/event/raw/{id}": operations["getRawEvent"];
  "/settings/enterprise": operations["getEnterpriseSettings"];
  "/check": operations["checkHealth"];
  "/uve/api/v1/dashboard/vulnerabilities/cve-overview": operations["getCveOverviewV1"];
  "/uve/api/v1/cve-overview": operations["getCveOverviewV2"];
  "/uve/api/v2/dashboard/vulnerabilities/burndown": operations["getVulnerabilityBurndown"];
  "/uve/api/v1/dashboard/vulnerabilities/prioritised": operations["countPrioritizedVulnerabilitiesV1"];
  "/uve/api/v2/dashboard/vulnerabilities/prioritised": operations["countPrioritizedVulnerabilitiesV2"];
  "/uve/api/v3/dashboard/vulnerabilities/prioritised": operations["countPrioritizedVulnerabilitiesV3"];
  "/uve/api/v4/dashboard/vulnerabilities/prioritised": operations["countPrioritizedVulnerabilitiesV4"];
  "/uve/api/v1/dashboard/vulnerabilities/prioritised-vuln": operations["listTopVulnerabilitiesV1"];
  "/uve/api/v2/dashboard/vulnerabilities/prioritised-vuln": operations["listTopVulnerabilitiesV2"];
  "/uve/api/v1/dashboard/vulnerabilities/overview": operations["getVulnerabilityOverviewV1"];
  "/uve/api/v2/dashboard/vulnerabilities/overview": operations["getVulnerabilityOverviewV2"];
  "/uve/api/v3/dashboard/vulnerabilities/overview": operations["getVulnerabilityOverviewV3"];
  "/uve/api/v1/dashboard/vulnerabilities/impact-stage": operations["getVulnerabilityImpactByStageV1"];
  "/uve/api/v1/dashboard/vulnerabilities/vulnerableAsset": operations["getVulnerableAssetStatsV1"];
  "/user/me": operations["getMyProfile"];
  "/v3/user": operations["listUserAccounts"];
  "/v2/user": operations["listUserProfiles"];
  "/v2/user/{id}": operations["getUserProfile"];
  "/user/name": operations["listUserNames"];
  "/user/domain": operations["listUserEmailDomains"];
  "/user/saml/bypass": operations["listSsoBypassUsers"];
  "/user/role": operations["listUserRoles"];
  "/user/role/name": operations["listUserRoleNames"];
  "/user/role/type": operations["listUserRoleTypes"];
  "/user/role/{id}": operations["getUserRole"];
  "/c2c/api/v1/deploy/trend": operations["getDeployedImageVulnerabilityTrend"];
  "/c2c/api/v1/runtime/trend": operations["getRuntimeAssetAlertTrend"];
  "/policy/api/v1/fetch/remediation/{policyId}": operations["getPolicyRemediation"];
  "/appid/api/v1/satellite": operations["listSatellites"];
  "/license": operations["getLicense"];
  "/meta_info": operations["getTenantInfo"];
  "/version": operations["getVersion"];
  "/compute/config": operations["getComputeConfig"];
  "/cas/v1/cloud_account/gcp": operations["listGcpCloudAccounts"];
  "/v1/cloudAccounts/accounts": operations["listCloudAccountsWithFeatures"];
  "/saml/config": operations["getSamlConfigLegacy"];
}

/** The operations of one method by path, the part of CspmRoutes for this method. */
export interface CspmRoutesOfPOST {
  "/access_keys": operations["createAccessKey"];
  "/cloud/group": operations["createAccountGroup"];
  "/adoptionadvisor/report": operations["createAdoptionAdvisorReport"];
  "/adoptionadvisor/report/generate": operations["generateAdoptionAdvisorReport"];
  "/filter/policy/suggest": operations["suggestPolicyFilterValues"];
  "/policy": operations["createPolicy"];
  "/policy/rule/validate": operations["validatePolicyRule"];
  "/alert/rule": operations["createAlertRule"];
  "/filter/alert/suggest": operations["suggestAlertFilterValues"];
  "/alert": operations["searchAlertsUnpaged"];
  "/v2/alert": operations["listAlerts"];
  "/alert/policy": operations["searchAlertCountsByPolicy"];
  "/alert/dismiss": operations["dismissAlerts"];
  "/alert/reopen": operations["reopenAlerts"];
  "/alert/jobs": operations["startAlertJob"];
  "/alert/csv": operations["createAlertCsv"];
  "/alert/policy/jobs": operations["startAlertCountsByPolicyJob"];
  "/alert/remediation": operations["listAlertRemediationCommands"];
  "/alert/v1/policy": operations["listAlertedPolicies"];
  "/alert/v1/aggregate": operations["countAlertsByPolicyProperty"];
  "/alerts/api/v1/notification/ondemand": operations["sendAlertNotification"];
  "/anomalies/trusted_list": operations["createAnomalyTrustedList"];
  "/anomalies/trusted_list/{id}": operations["updateAnomalyTrustedList"];
  "/anomalies/settings/{policyId}": operations["updateAnomalySettings"];
  "/appid/api/v1/download/app": operations["downloadApplications"];
  "/appid/api/v1/app/criteria": operations["createDiscoveryCriteria"];
  "/appid/api/v2/app": operations["listApplications"];
  "/appid/api/v2/app/{id}/assets": operations["listApplicationAssets"];
  "/appid/api/v2/app/{id}/vulnerabilities": operations["listApplicationVulnerabilities"];
  "/appid/api/v2/app/{id}/alerts": operations["listApplicationAlerts"];
  "/appid/api/v2/app/{id}/grouped-counts": operations["countApplicationRisks"];
  "/appid/search/api/v1/app": operations["searchApplications"];
  "/appid/search/api/v1/app/risk": operations["listApplicationSearchRisks"];
  "/appid/search/api/v1/app/service": operations["countApplicationSearchServices"];
  "/filter/resource/scan_info/suggest": operations["suggestScanInfoFilterValues"];
  "/resource/scan_info": operations["searchResourceScanInfoAt"];
  "/v2/resource/scan_info": operations["searchResourceScanInfo"];
  "/filter/v2/inventory/suggest": operations["suggestAssetInventoryFilterValues"];
  "/filter/inventory": operations["createSavedAssetInventoryFilter"];
  "/v2/inventory": operations["queryAssetInventoryAt"];
  "/v2/inventory/trend": operations["queryAssetInventoryTrendUntil"];
  "/v3/inventory": operations["queryAssetInventory"];
  "/v3/inventory/trend": operations["queryAssetInventoryTrend"];
  "/uai/v1/asset": operations["getAsset"];
  "/audit/api/v1/log": operations["searchAuditLogs"];
  "/audit/api/v1/filter/suggest": operations["suggestAuditLogFilterValues"];
  "/asm/api/v1/convert-cloud-account": operations["onboardConvertibleAccounts"];
  "/asm/api/v1/asset": operations["listDiscoveredAssets"];
  "/asm/api/v1/asset/{assetId}/finding": operations["listDiscoveredAssetFindings"];
  "/asm/api/v1/asset/{assetId}/finding/filters": operations["listDiscoveredAssetFindingFilters"];
  "/asm/api/v1/asset/snooze": operations["snoozeDiscoveredAssets"];
  "/asm/api/v1/asset/reopen": operations["reopenDiscoveredAssets"];
  "/asm/api/v1/asset/email": operations["sendDiscoveredAssetEmail"];
  "/asm/api/v1/asset/download": operations["downloadDiscoveredAssets"];
  "/asm/api/v1/asset/aggregation-by-resource-type": operations["countDiscoveredAssetsByType"];
  "/asm/api/v1/asset/aggregation-by-cloud-type": operations["countDiscoveredAssetsByCloud"];
  "/cas/v1/azure_template": operations["generateAzureTemplate"];
  "/cas/v1/gcp_template": operations["generateGcpTemplate"];
  "/cas/v1/aws_template/presigned_url": operations["generateAwsTemplateLink"];
  "/cas/v1/aws_template": operations["generateAwsTemplate"];
  "/cas/v1/features/cloud/{cloudType}": operations["listSupportedFeatures"];
  "/dlp/api/v1/config/awsorg/status": operations["checkAwsOrgDataSecurity"];
  "/dlp/api/config/v2": operations["createAwsOrgDataSecurityConfig"];
  "/cas/v1/aws_account": operations["createAwsCloudAccount"];
  "/cas/v1/aws_account/{accountId}/ancestors": operations["listAwsAncestors"];
  "/cas/v1/aws_account/{parentId}/children": operations["listAwsChildren"];
  "/cas/v1/azure_account": operations["createAzureCloudAccount"];
  "/cas/v1/cloud_account/status/aws": operations["checkAwsCloudAccount"];
  "/cas/v1/cloud_account/status/azure": operations["checkAzureCloudAccount"];
  "/cas/v1/cloud_account/status/gcp": operations["checkGcpCloudAccount"];
  "/cas/v1/gcp_account": operations["createGcpCloudAccount"];
  "/cas/v1/cloud-type/ibm/account": operations["createIbmCloudAccount"];
  "/cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{accountId}/ancestors": operations["listAwsAncestorsLegacy"];
  "/cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{parentId}/children": operations["listAwsChildrenLegacy"];
  "/cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{accountId}/ancestors": operations["listAzureAncestors"];
  "/cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{parentId}/children": operations["listAzureChildren"];
  "/cloud/gcp/parent/{parentId}/children": operations["listGcpChildren"];
  "/cloud/name": operations["searchCloudAccountNames"];
  "/cloud/oci/terraform": operations["generateOciTemplate"];
  "/cloud/status/{cloudType}": operations["checkCloudAccount"];
  "/cloud/{cloudType}": operations["createCloudAccount"];
  "/cloud/{cloudType}/accounts/{accountId}/ancestors": operations["listGcpAncestors"];
  "/cloud/{cloudType}/parent/{parentId}/folders": operations["listGcpFolders"];
  "/cloud/{cloudType}/parent/{parentId}/projects": operations["listGcpProjects"];
  "/v1/cloudAccounts/awsLoggingAccounts": operations["createAwsLoggingAccount"];
  "/v1/cloudAccounts/awsLoggingAccounts/cft": operations["generateAwsLoggingTemplate"];
  "/v1/cloudAccounts/awsLoggingAccounts/permissionsStatus": operations["checkAwsLoggingAccount"];
  "/v1/cloudAccounts/awsLoggingAccounts/{accountId}/cft": operations["regenerateAwsLoggingTemplate"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets": operations["createAwsLoggingBucket"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/permissionsStatus": operations["checkAwsLoggingAccountChange"];
  "/entitlement/api/v1/collection": operations["createCollection"];
  "/commandcenter/api/v1/metrics/alert-count-by-resolution-reason": operations["countAlertsByResolutionReason"];
  "/commandcenter/api/v1/metrics/alert-mean-resolution-time": operations["getMeanAlertResolutionTimes"];
  "/commandcenter/api/v1/summary/{swimlaneType}": operations["getCommandCenterSummary"];
  "/commandcenter/api/v1/top-assets/{swimlaneType}": operations["listCommandCenterTopAssets"];
  "/commandcenter/api/v1/top-policies/{swimlaneType}": operations["listCommandCenterTopPolicies"];
  "/commandcenter/v1/top-vulnerabilities": operations["listCommandCenterTopVulnerabilities"];
  "/commandcenter/v1/vulnerabilities/summary": operations["getCommandCenterVulnerabilitySummary"];
  "/compliance/posture": operations["queryCompliancePostureAt"];
  "/compliance/posture/{complianceId}": operations["queryCompliancePostureOfStandardAt"];
  "/compliance/posture/{complianceId}/{requirementId}": operations["queryCompliancePostureOfRequirementAt"];
  "/compliance/posture/trend": operations["queryCompliancePostureTrendUntil"];
  "/compliance/posture/trend/{complianceId}": operations["queryCompliancePostureTrendOfStandardUntil"];
  "/compliance/posture/trend/{complianceId}/{requirementId}": operations["queryCompliancePostureTrendOfRequirementUntil"];
  "/filter/compliance/posture/suggest": operations["suggestCompliancePostureFilterValues"];
  "/v2/compliance/posture": operations["queryCompliancePosture"];
  "/v2/compliance/posture/{complianceId}": operations["queryCompliancePostureOfStandard"];
  "/v2/compliance/posture/{complianceId}/{requirementId}": operations["queryCompliancePostureOfRequirement"];
  "/v2/compliance/posture/trend": operations["queryCompliancePostureTrend"];
  "/v2/compliance/posture/trend/{complianceId}": operations["queryCompliancePostureTrendOfStandard"];
  "/v2/compliance/posture/trend/{complianceId}/{requirementId}": operations["queryCompliancePostureTrendOfRequirement"];
  "/compliance": operations["createComplianceStandard"];
  "/compliance/clone/{complianceId}": operations["cloneComplianceStandard"];
  "/compliance/{complianceId}/requirement": operations["createComplianceRequirement"];
  "/compliance/{requirementId}/section": operations["createComplianceSection"];
  "/dlp/api/v1/dashboard/alerts/aggregate": operations["countDataObjects"];
  "/dlp/api/v1/dashboard/objects/aggregate/by-classification": operations["countPublicObjectsByClassification"];
  "/dlp/api/v1/dashboard/objects/aggregate/by-owner": operations["countObjectsByOwner"];
  "/dlp/api/v1/dashboard/objects/aggregate/by-region": operations["countObjectsByRegion"];
  "/dlp/api/v1/dashboard/objects/aggregate/sensitive-exposed": operations["countSensitiveExposedObjects"];
  "/dlp/api/v1/dashboard/resources/aggregate/by-exposure": operations["countDataResourcesByExposure"];
  "/dlp/api/v1/dashboard/violations/aggregate": operations["countDataSecurityViolations"];
  "/dlp/api/v1/inventory/object/data-classification/reportv2": operations["listDataPatternMatches"];
  "/dlp/api/v1/inventory/object/data-classification/report": operations["listDataClassifications"];
  "/dlp/api/v1/inventory/objects/aggregate": operations["listDataInventory"];
  "/dlp/api/v1/inventory/objects/aggregate/l4": operations["listDataInventoryObjects"];
  "/dlp/api/v1/inventory/object/details": operations["getDataInventoryObject"];
  "/dlp/api/v1/inventory/objects/aggregate/by-classification": operations["countInventoryObjects"];
  "/dlp/api/v1/inventory/objects/aggregate/alerts/by-classification": operations["countInventoryObjectAlerts"];
  "/dlp/api/v1/inventory/objects/aggregate/history": operations["getDataInventoryHistory"];
  "/dlp/api/v1/inventory/object/malware/report/hash/{fileHash}": operations["getMalwareReport"];
  "/dlp/api/v1/inventory/resource/details": operations["getDataInventoryResource"];
  "/dlp/api/v1/inventory/resource/objects": operations["listDataResourceObjects"];
  "/dlp/api/v1/inventory/snippet": operations["createDataSnippet"];
  "/config/v3/account": operations["createDataSecurityAccount"];
  "/config/v3/dss-api/data-pattern/clone/dssTenantId/{dssTenantId}": operations["cloneDataPattern"];
  "/config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}": operations["createDataPattern"];
  "/config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}": operations["createDataProfile"];
  "/config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}": operations["cloneDataProfile"];
  "/config/v3/dss-api/snippets/dssTenantId/{dssTenantId}": operations["updateSnippetConfig"];
  "/config/v3/estimated-credits": operations["estimateDataSecurityCredits"];
  "/dlp/api/v1/dss-api/data-pattern": operations["createDataPatternV1"];
  "/dlp/api/v1/dss-api/data-pattern/clone": operations["cloneDataPatternV1"];
  "/dlp/api/v1/dss-api/data-profile": operations["createDataProfileV1"];
  "/dlp/api/v1/dss-api/data-profile/id/{profileId}": operations["cloneDataProfileV1"];
  "/dlp/api/v1/dss-api/snippets": operations["updateSnippetConfigV1"];
  "/api/v1/idp/integration/test": operations["testIdentityProvider"];
  "/api/v1/permission": operations["searchPermissionsV1"];
  "/api/v1/permission/page": operations["getPermissionSearchPageV1"];
  "/api/v1/permission/access": operations["listPermissionAccessesV1"];
  "/api/v1/permission/access/page": operations["getPermissionAccessPageV1"];
  "/api/v1/permission/alert/remediation": operations["listIamAlertRemediations"];
  "/api/v1/suggest": operations["suggestIamQueryV1"];
  "/iam/api/v3/search/permission": operations["searchPermissionsV3"];
  "/iam/api/v4/search/permission": operations["searchPermissions"];
  "/iam/api/v3/permission/{permissionId}/list_access": operations["listPermissionAccesses"];
  "/iam/api/v2/suggestion": operations["suggestIamQuery"];
  "/iam/api/v2/search/iam_config": operations["getPermissionDefinition"];
  "/iam/api/v1/asset/{assetId}/related-asset": operations["listIamRelatedAssets"];
  "/allow_list/network": operations["createPublicNetwork"];
  "/allow_list/network/{networkUuid}/cidr": operations["createPublicNetworkCidr"];
  "/ip_allow_list_login": operations["createLoginIpAllowList"];
  "/api/v1/tenant/{prismaId}/integration": operations["createOutboundIntegration"];
  "/api/v1/tenant/{prismaId}/integration/test": operations["testOutboundIntegration"];
  "/integration": operations["createInboundIntegration"];
  "/integration/test": operations["testInboundIntegration"];
  "/license/api/v2/usage": operations["listLicenseUsage"];
  "/license/api/v2/time_series": operations["getLicenseUsageTrend"];
  "/license/api/v1/usage": operations["listCloudLicenseUsage"];
  "/license/api/v1/usage/time_series": operations["getCloudLicenseUsageTrend"];
  "/license/api/v1/credit-allocation-rules": operations["listCreditAllocationRules"];
  "/license/api/v1/credit-allocation-rule": operations["createCreditAllocationRule"];
  "/license/api/v1/credit-allocation-rule-summary": operations["getCreditAllocationRuleSummary"];
  "/api/v1/tenant/{prismaId}/template": operations["createNotificationTemplate"];
  "/api/v1/tenant/{prismaId}/template/test": operations["testNotificationTemplate"];
  "/cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3/status": operations["checkAwsFlowLogs"];
  "/authn/v1/saml/config": operations["createSamlConfig"];
  "/authn/api/v1/oauth2/config": operations["createOidcConfig"];
  "/authz/v1/permission_group": operations["createPermissionGroup"];
  "/report": operations["createTimedReport"];
  "/v2/report": operations["createReport"];
  "/filter/report/suggest": operations["suggestReportFilterValues"];
  "/resource": operations["getResource"];
  "/resource/alert": operations["listResourceAlerts"];
  "/resource/network": operations["listResourceNetworkRules"];
  "/resource/external_finding": operations["listHostFindings"];
  "/resource/timeline": operations["getResourceTimeline"];
  "/resource/raw": operations["getRawResource"];
  "/resource/external_integration": operations["listResourceExternalIntegrations"];
  "/v1/resource_list": operations["createResourceList"];
  "/search/history/{id}": operations["saveSearch"];
  "/search": operations["searchNetwork"];
  "/search/api/v1/asset": operations["searchAssets"];
  "/search/api/v1/config": operations["searchConfigByQuery"];
  "/search/api/v1/config/async": operations["startConfigSearchReport"];
  "/search/api/v1/config/download": operations["downloadConfigSearch"];
  "/search/api/v2/config": operations["searchConfigByQuerySince"];
  "/search/api/v2/config/{id}": operations["runConfigSearchSince"];
  "/search/api/v1/config/{id}": operations["runConfigSearch"];
  "/search/config": operations["searchConfig"];
  "/search/config/jobs": operations["startConfigSearchJob"];
  "/search/config/page": operations["getConfigSearchPage"];
  "/search/event": operations["searchEvents"];
  "/search/event/aggregate": operations["countEventsByPlace"];
  "/search/event/filtered": operations["searchFilteredEvents"];
  "/search/event/filtered/download": operations["downloadFilteredEvents"];
  "/search/event/page": operations["getEventSearchPage"];
  "/search/suggest": operations["suggestSearchQuery"];
  "/settings/enterprise": operations["updateEnterpriseSettings"];
  "/trace/api/v1/asset": operations["traceAsset"];
  "/uve/api/v2/cve-overview": operations["getCveOverview"];
  "/uve/api/v1/dashboard/vulnerabilities/vuln-assets": operations["getCveImpactV1"];
  "/uve/api/v1/vuln-assets": operations["getCveImpact"];
  "/uve/api/v5/dashboard/vulnerabilities/prioritised": operations["countPrioritizedVulnerabilities"];
  "/uve/api/v3/dashboard/vulnerabilities/prioritised-vuln": operations["listTopVulnerabilities"];
  "/uve/api/v4/dashboard/vulnerabilities/overview": operations["getVulnerabilityOverview"];
  "/uve/api/v2/dashboard/vulnerabilities/impact-stage": operations["getVulnerabilityImpactByStage"];
  "/uve/api/v2/dashboard/vulnerabilities/vulnerableAsset": operations["getVulnerableAssetStats"];
  "/uve/api/v1/remediation/vuln-remediation-status": operations["getVulnerabilityRemediationStatus"];
  "/uve/api/v1/remediation/vuln-create-remediation": operations["createVulnerabilityRemediation"];
  "/uve/api/v1/vulnerabilities/search/download": operations["downloadVulnerabilities"];
  "/uve/api/v1/vulnerabilities/download": operations["downloadCveAssetsV1"];
  "/uve/api/v2/vulnerabilities/download": operations["downloadCveAssetsV2"];
  "/uve/api/v3/vulnerabilities/download": operations["downloadCveAssets"];
  "/uve/api/v1/vulnerabilities/search/asset": operations["searchVulnerableAssets"];
  "/uve/api/v1/vulnerabilities/search": operations["searchVulnerabilities"];
  "/v3/user": operations["createUserAccount"];
  "/v2/user": operations["createUserProfile"];
  "/user/role": operations["createUserRole"];
  "/adoptionadvisor/api/v2/compute/vulnerabilities/trend": operations["getComputeVulnerabilityTrend"];
  "/adoptionadvisor/api/v2/cspm/riskyasset/trend": operations["getAssetsWithAlertsTrend"];
  "/adoptionadvisor/api/v2/compute/discovered-secured/trend": operations["getDiscoveredVsSecuredTrend"];
  "/appid/api/v1/satellite": operations["createSatellite"];
  "/notification/template": operations["createNotificationTemplateLegacy"];
  "/cas/v1/ibm_template": operations["generateIbmTemplate"];
  "/cloud/aws/app_provisioner": operations["createAwsExternalId"];
  "/pcds/config/v3/cloudTrail": operations["createStorageUuid"];
  "/api/v1/permission/graph/granter_to_dest": operations["listIamGrants"];
  "/api/v1/permission/graph/source_to_granter": operations["listIamGranters"];
}

/** The operations of one method by path, the part of CspmRoutes for this method. */
export interface CspmRoutesOfPUT {
  "/access_keys/{id}": operations["updateAccessKey"];
  "/cloud/group/{id}": operations["updateAccountGroup"];
  "/adoptionadvisor/report/{reportId}": operations["updateAdoptionAdvisorReport"];
  "/policy/{id}": operations["updatePolicy"];
  "/alert/rule/{id}": operations["updateAlertRule"];
  "/alert/dismiss/require_dismissal_note": operations["updateDismissalNoteSetting"];
  "/filter/inventory/{id}": operations["updateSavedAssetInventoryFilter"];
  "/cas/api/v1/org/{id}/features": operations["setMemberAccountFeatures"];
  "/dlp/api/config/v2": operations["updateAwsOrgDataSecurityConfig"];
  "/cas/v1/aws_account/{id}": operations["updateAwsCloudAccount"];
  "/cas/v1/azure_account/{accountId}": operations["updateAzureCloudAccount"];
  "/cas/v1/gcp_account/{id}": operations["updateGcpCloudAccount"];
  "/cas/v1/cloud-type/ibm/account/{id}": operations["updateIbmCloudAccount"];
  "/cloud/{cloudType}/{id}": operations["updateCloudAccount"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}": operations["updateAwsLoggingAccount"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName}": operations["updateAwsLoggingBucket"];
  "/entitlement/api/v1/collection/{id}": operations["updateCollection"];
  "/compliance/{complianceId}": operations["updateComplianceStandard"];
  "/compliance/requirement/{requirementId}": operations["updateComplianceRequirement"];
  "/compliance/requirement/section/{sectionId}": operations["updateComplianceSection"];
  "/config/v3/account/{id}": operations["updateDataSecurityAccount"];
  "/config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}/pattern-id/{patternId}": operations["updateDataPattern"];
  "/config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}": operations["setDataProfileStatus"];
  "/config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}": operations["updateDataProfile"];
  "/config/v3/resource/configure": operations["updateDataResourceScan"];
  "/config/v3/tenant/resource/sizing/configure": operations["setDataResourceSizingFrequency"];
  "/dlp/api/config/v2/resource": operations["updateDataResourceScanV2"];
  "/dlp/api/v1/dss-api/data-pattern": operations["listDataPatternsV1"];
  "/dlp/api/v1/dss-api/data-pattern/{patternId}": operations["updateDataPatternV1"];
  "/dlp/api/v1/dss-api/data-profile": operations["setDataProfileStatusV1"];
  "/dlp/api/v1/dss-api/data-profile/id/{profileId}": operations["updateDataProfileV1"];
  "/audit_logs/v2/tenant/{tenantId}/aws_accounts/{accountId}/eventbridge_config": operations["updateAwsEventBridgeConfig"];
  "/allow_list/network/{networkUuid}": operations["updatePublicNetwork"];
  "/allow_list/network/{networkUuid}/cidr/{cidrUuid}": operations["updatePublicNetworkCidr"];
  "/ip_allow_list_login/{id}": operations["updateLoginIpAllowList"];
  "/api/v1/tenant/{prismaId}/integration/{id}": operations["updateOutboundIntegration"];
  "/integration/{id}": operations["updateInboundIntegration"];
  "/authz/v1/permission_group/{id}": operations["updatePermissionGroup"];
  "/authn/v1/saml/config": operations["updateSamlConfig"];
  "/authn/api/v1/oauth2/config": operations["updateOidcConfig"];
  "/report/{id}": operations["updateReport"];
  "/v1/resource_list/{id}": operations["updateResourceList"];
  "/user/me": operations["updateMyProfile"];
  "/v2/user/{id}": operations["updateUserProfile"];
  "/user/saml/bypass": operations["updateSsoBypassUsers"];
  "/user/role/{id}": operations["updateUserRole"];
}

/** The operations of one method by path, the part of CspmRoutes for this method. */
export interface CspmRoutesOfPATCH {
  "/access_keys/{id}/status/{status}": operations["setAccessKeyStatus"];
  "/policy/{id}/status/{enabled}": operations["setPolicyStatus"];
  "/alert/remediation/{id}": operations["remediateAlert"];
  "/appid/api/v1/app/criteria/{id}": operations["updateDiscoveryCriteria"];
  "/cas/v1/cloud_account/{id}/feature/{feature}": operations["setCloudAccountFeature"];
  "/cloud/{cloudType}/{id}": operations["patchCloudAccount"];
  "/cloud/{id}/status/{enabled}": operations["setCloudAccountStatus"];
  "/ip_allow_list_login/status": operations["setLoginIpAllowListStatus"];
  "/api/v1/tenant/{prismaId}/integration/{id}": operations["setOutboundIntegrationStatus"];
  "/license/api/v1/credit-allocation-rule/{ruleId}": operations["updateCreditAllocationRule"];
  "/api/v1/tenant/{prismaId}/template/{id}": operations["updateNotificationTemplate"];
  "/cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3": operations["updateAwsFlowLogsConfig"];
  "/authn/api/v1/oauth2/config": operations["patchOidcConfig"];
  "/user/{id}/status/{enabled}": operations["setUserProfileStatus"];
}

/** The operations of one method by path, the part of CspmRoutes for this method. */
export interface CspmRoutesOfDELETE {
  "/access_keys/{id}": operations["deleteAccessKey"];
  "/cloud/group/{id}": operations["deleteAccountGroup"];
  "/adoptionadvisor/report/{reportId}": operations["deleteAdoptionAdvisorReport"];
  "/policy/{id}": operations["deletePolicy"];
  "/alert/rule/{id}": operations["deleteAlertRule"];
  "/anomalies/trusted_list/{id}": operations["deleteAnomalyTrustedList"];
  "/appid/api/v1/app/criteria/{id}": operations["deleteDiscoveryCriteria"];
  "/filter/inventory/{id}": operations["deleteSavedAssetInventoryFilter"];
  "/cloud/{cloudType}/{id}": operations["deleteCloudAccount"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}": operations["deleteAwsLoggingAccount"];
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName}": operations["deleteAwsLoggingBucket"];
  "/entitlement/api/v1/collection/{id}": operations["deleteCollection"];
  "/compliance/{complianceId}": operations["deleteComplianceStandard"];
  "/compliance/requirement/{requirementId}": operations["deleteComplianceRequirement"];
  "/compliance/requirement/section/{sectionId}": operations["deleteComplianceSection"];
  "/config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}/pattern-id/{patternId}": operations["deleteDataPattern"];
  "/config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}": operations["deleteDataProfile"];
  "/dlp/api/v1/dss-api/data-pattern/{patternId}": operations["deleteDataPatternV1"];
  "/dlp/api/v1/dss-api/data-profile/id/{profileId}": operations["deleteDataProfileV1"];
  "/allow_list/network/{networkUuid}/cidr/{cidrUuid}": operations["deletePublicNetworkCidr"];
  "/ip_allow_list_login/{id}": operations["deleteLoginIpAllowList"];
  "/api/v1/tenant/{prismaId}/integration/{id}": operations["deleteOutboundIntegration"];
  "/integration/{id}": operations["deleteInboundIntegration"];
  "/license/api/v1/credit-allocation-rule/{ruleId}": operations["deleteCreditAllocationRule"];
  "/api/v1/tenant/{prismaId}/template/{id}": operations["deleteNotificationTemplate"];
  "/authz/v1/permission_group/{id}": operations["deletePermissionGroup"];
  "/report/{id}": operations["deleteReport"];
  "/v1/resource_list/{id}": operations["deleteResourceList"];
  "/search/history/{id}": operations["deleteSavedSearch"];
  "/user/{id}": operations["deleteUserProfile"];
  "/user/role/{id}": operations["deleteUserRole"];
  "/appid/api/v1/satellite/{id}": operations["deleteSatellite"];
}

/** The operations of the cspm document by method and path. */
export interface CspmRoutes {
  GET: CspmRoutesOfGET;
  POST: CspmRoutesOfPOST;
  PUT: CspmRoutesOfPUT;
  PATCH: CspmRoutesOfPATCH;
  DELETE: CspmRoutesOfDELETE;
}

/** The paths whose operation needs no options. */
export interface CspmFreePaths {
  GET: 
    | "/access_keys"
    | "/cloud/group"
    | "/cloud/group/name"
    | "/adoptionadvisor/checks"
    | "/adoptionadvisor/report"
    | "/filter/policy/suggest"
    | "/policy"
    | "/v2/policy"
    | "/policy/compliance"
    | "/v2/alert/rule"
    | "/filter/alert/suggest"
    | "/alert/policy"
    | "/alert/dismiss/require_dismissal_note"
    | "/anomalies/trusted_list"
    | "/anomalies/trusted_list/types"
    | "/appid/api/v1/app/criteria"
    | "/appid/api/v2/app/summary"
    | "/appid/api/v2/tags"
    | "/filter/resource/scan_info/suggest"
    | "/resource/scan_info"
    | "/v2/resource/scan_info"
    | "/filter/v2/inventory/suggest"
    | "/filter/inventory"
    | "/v2/inventory"
    | "/v2/inventory/trend"
    | "/v3/inventory"
    | "/v3/inventory/trend"
    | "/rtm/api/v1/asset-relationship-type-definition"
    | "/rtm/api/v1/asset-relationship-definition"
    | "/audit/redlock"
    | "/report-service/api/v1/report"
    | "/asm/api/v1/service"
    | "/asm/api/v1/industry-benchmarks"
    | "/asm/api/v1/dashboard/convertible-accounts"
    | "/asm/api/v1/dashboard/asset"
    | "/asm/api/v1/dashboard/asset/top-risk"
    | "/asm/api/v1/dashboard/asset/internet-exposure-risk"
    | "/asm/api/v1/dashboard/asset/geolocation"
    | "/asm/api/v1/dashboard/asset/count"
    | "/asm/api/v1/asset/snoozed-regex"
    | "/asm/api/v1/asset/filters"
    | "/cloud"
    | "/cloud/name"
    | "/cloud/type"
    | "/v1/cloudAccounts/awsAccounts"
    | "/v1/cloudAccounts/azureAccounts"
    | "/v1/cloudAccounts/awsLoggingAccounts"
    | "/entitlement/api/v1/collection"
    | "/compliance/posture"
    | "/compliance/posture/trend"
    | "/filter/compliance/posture/suggest"
    | "/v2/compliance/posture"
    | "/v2/compliance/posture/trend"
    | "/compliance"
    | "/dlp/api/v1/inventory/data-scanned"
    | "/config/v3/resources"
    | "/config/v3/tenant/acl-script"
    | "/config/v3/tenant/config"
    | "/dlp/api/v1/resource-inventory/resources"
    | "/dlp/api/v1/dss-api/data-pattern/name"
    | "/dlp/api/v1/dss-api/data-profile"
    | "/dlp/api/v1/dss-api/snippets"
    | "/allow_list/network"
    | "/ip_allow_list_login"
    | "/ip_allow_list_login/status"
    | "/integration"
    | "/license/api/v1/credit-allocation-rule-names"
    | "/authn/v1/saml/config"
    | "/authn/api/v1/oauth2/config"
    | "/authz/v1/permission_group"
    | "/authz/v1/feature"
    | "/authn/api/v1/oauth2/login"
    | "/report"
    | "/report/type"
    | "/filter/report/suggest"
    | "/v1/resource_list"
    | "/v1/resource_list/types"
    | "/settings/enterprise"
    | "/check"
    | "/uve/api/v2/dashboard/vulnerabilities/burndown"
    | "/uve/api/v1/dashboard/vulnerabilities/prioritised"
    | "/uve/api/v2/dashboard/vulnerabilities/prioritised"
    | "/uve/api/v3/dashboard/vulnerabilities/prioritised"
    | "/uve/api/v4/dashboard/vulnerabilities/prioritised"
    | "/uve/api/v1/dashboard/vulnerabilities/overview"
    | "/uve/api/v2/dashboard/vulnerabilities/overview"
    | "/uve/api/v3/dashboard/vulnerabilities/overview"
    | "/uve/api/v1/dashboard/vulnerabilities/impact-stage"
    | "/uve/api/v1/dashboard/vulnerabilities/vulnerableAsset"
    | "/user/me"
    | "/v3/user"
    | "/v2/user"
    | "/user/name"
    | "/user/domain"
    | "/user/saml/bypass"
    | "/user/role"
    | "/user/role/name"
    | "/user/role/type"
    | "/c2c/api/v1/deploy/trend"
    | "/c2c/api/v1/runtime/trend"
    | "/appid/api/v1/satellite"
    | "/license"
    | "/meta_info"
    | "/version"
    | "/compute/config"
    | "/cas/v1/cloud_account/gcp"
    | "/v1/cloudAccounts/accounts"
    | "/saml/config";
  POST: never;
  PUT: never;
  PATCH: never;
  DELETE: never;
}

/** The operations of one method by path, the part of CspmPages for this method. */
export interface CspmPagesOfGET {
  "/v2/alert": ItemAt<operations["listAlertsByQuery"]["responses"][200]["content"]["application/json"], "items">;
  "/resource/scan_info": ItemAt<operations["listResourceScanInfoAt"]["responses"][200]["content"]["application/json"], "resources">;
  "/v2/resource/scan_info": ItemAt<operations["listResourceScanInfo"]["responses"][200]["content"]["application/json"], "resources">;
  "/rtm/api/v1/asset-relationship-type-definition": ItemAt<operations["listAssetRelationshipTypes"]["responses"][200]["content"]["application/json"], "value">;
  "/rtm/api/v1/asset-relationship-definition": ItemAt<operations["listAssetRelationshipDefinitions"]["responses"][200]["content"]["application/json"], "value">;
  "/report-service/api/v1/report": ItemAt<operations["listBackgroundJobs"]["responses"][200]["content"]["application/json"], "reports">;
  "/asm/api/v1/service": ItemAt<operations["listExposedServices"]["responses"][200]["content"]["application/json"], "value">;
  "/asm/api/v1/dashboard/convertible-accounts": ItemAt<operations["listConvertibleAccounts"]["responses"][200]["content"]["application/json"], "value">;
  "/asm/api/v1/dashboard/asset": ItemAt<operations["listConvertibleAssets"]["responses"][200]["content"]["application/json"], "value">;
  "/asm/api/v1/asset/{assetId}/vulnerability": ItemAt<operations["listDiscoveredAssetVulnerabilities"]["responses"][200]["content"]["application/json"], "value">;
  "/asm/api/v1/asset/{assetId}/service": ItemAt<operations["listDiscoveredAssetServices"]["responses"][200]["content"]["application/json"], "value">;
  "/entitlement/api/v1/collection": ItemAt<operations["listCollections"]["responses"][200]["content"]["application/json"], "value">;
}

/** The operations of one method by path, the part of CspmPages for this method. */
export interface CspmPagesOfPOST {
  "/v2/alert": ItemAt<operations["listAlerts"]["responses"][200]["content"]["application/json"], "items">;
  "/alert/v1/policy": ItemAt<operations["listAlertedPolicies"]["responses"][200]["content"]["application/json"], "policies">;
  "/alert/v1/aggregate": ItemAt<operations["countAlertsByPolicyProperty"]["responses"][200]["content"]["application/json"], "groups">;
  "/resource/scan_info": ItemAt<operations["searchResourceScanInfoAt"]["responses"][200]["content"]["application/json"], "resources">;
  "/v2/resource/scan_info": ItemAt<operations["searchResourceScanInfo"]["responses"][200]["content"]["application/json"], "resources">;
  "/audit/api/v1/log": ItemAt<operations["searchAuditLogs"]["responses"][200]["content"]["application/json"], "value">;
  "/asm/api/v1/asset": ItemAt<operations["listDiscoveredAssets"]["responses"][200]["content"]["application/json"], "value">;
  "/asm/api/v1/asset/{assetId}/finding": ItemAt<operations["listDiscoveredAssetFindings"]["responses"][200]["content"]["application/json"], "value">;
  "/cloud/{cloudType}/parent/{parentId}/folders": ItemAt<operations["listGcpFolders"]["responses"][200]["content"]["application/json"], "response">;
  "/cloud/{cloudType}/parent/{parentId}/projects": ItemAt<operations["listGcpProjects"]["responses"][200]["content"]["application/json"], "response">;
  "/dlp/api/v1/inventory/objects/aggregate/l4": ItemAt<operations["listDataInventoryObjects"]["responses"][200]["content"]["application/json"], "items">;
  "/api/v1/permission": ItemAt<operations["searchPermissionsV1"]["responses"][200]["content"]["application/json"], "data.items">;
  "/api/v1/permission/page": ItemAt<operations["getPermissionSearchPageV1"]["responses"][200]["content"]["application/json"], "items">;
  "/api/v1/permission/access": ItemAt<operations["listPermissionAccessesV1"]["responses"][200]["content"]["application/json"], "data.items">;
  "/api/v1/permission/access/page": ItemAt<operations["getPermissionAccessPageV1"]["responses"][200]["content"]["application/json"], "items">;
  "/iam/api/v3/search/permission": ItemAt<operations["searchPermissionsV3"]["responses"][200]["content"]["application/json"], "data.items">;
  "/iam/api/v4/search/permission": ItemAt<operations["searchPermissions"]["responses"][200]["content"]["application/json"], "data.items">;
  "/iam/api/v3/permission/{permissionId}/list_access": ItemAt<operations["listPermissionAccesses"]["responses"][200]["content"]["application/json"], "data.items">;
  "/iam/api/v1/asset/{assetId}/related-asset": ItemAt<operations["listIamRelatedAssets"]["responses"][200]["content"]["application/json"], "items">;
  "/license/api/v2/usage": ItemAt<operations["listLicenseUsage"]["responses"][200]["content"]["application/json"], "items">;
  "/license/api/v1/usage": ItemAt<operations["listCloudLicenseUsage"]["responses"][200]["content"]["application/json"], "items">;
  "/license/api/v1/credit-allocation-rules": ItemAt<operations["listCreditAllocationRules"]["responses"][200]["content"]["application/json"], "rules">;
  "/search/api/v1/asset": ItemAt<operations["searchAssets"]["responses"][200]["content"]["application/json"], "value">;
  "/search/api/v1/config": ItemAt<operations["searchConfigByQuery"]["responses"][200]["content"]["application/json"], "items">;
  "/search/api/v2/config": ItemAt<operations["searchConfigByQuerySince"]["responses"][200]["content"]["application/json"], "items">;
  "/search/api/v2/config/{id}": ItemAt<operations["runConfigSearchSince"]["responses"][200]["content"]["application/json"], "items">;
  "/search/api/v1/config/{id}": ItemAt<operations["runConfigSearch"]["responses"][200]["content"]["application/json"], "items">;
  "/search/config": ItemAt<operations["searchConfig"]["responses"][200]["content"]["application/json"], "data.items">;
  "/search/config/page": ItemAt<operations["getConfigSearchPage"]["responses"][200]["content"]["application/json"], "items">;
  "/search/event": ItemAt<operations["searchEvents"]["responses"][200]["content"]["application/json"], "data.items">;
  "/search/event/page": ItemAt<operations["getEventSearchPage"]["responses"][200]["content"]["application/json"], "items">;
  "/uve/api/v1/vulnerabilities/search/asset": ItemAt<operations["searchVulnerableAssets"]["responses"][200]["content"]["application/json"] | operations["searchVulnerableAssets"]["responses"][202]["content"]["application/json"], "value">;
  "/uve/api/v1/vulnerabilities/search": ItemAt<operations["searchVulnerabilities"]["responses"][200]["content"]["application/json"] | operations["searchVulnerabilities"]["responses"][202]["content"]["application/json"], "data.items">;
}

/** The items of operations with pages. */
export interface CspmPages {
  GET: CspmPagesOfGET;
  POST: CspmPagesOfPOST;
}

/** The operations of one method by path, the part of CspmJobs for this method. */
export interface CspmJobsOfGET {
  "/adoptionadvisor/report/{reportId}/{createdOn}/download": JsonOf<operations["downloadAdoptionAdvisorReport"]["responses"][200]["content"]["application/octet-stream"] | undefined>;
  "/report/{id}/download": JsonOf<operations["downloadReport"]["responses"][200]["content"]["application/octet-stream"] | undefined>;
  "/report/{id}/{lastScheduled}/download": JsonOf<operations["downloadHistoricalReport"]["responses"][200]["content"]["application/octet-stream"] | undefined>;
  "/search/config/jobs/{id}/download": JsonOf<operations["downloadConfigSearchJob"]["responses"][200]["content"]["text/csv"] | undefined>;
}

/** The operations of one method by path, the part of CspmJobs for this method. */
export interface CspmJobsOfPOST {
  "/alert/jobs": JsonOf<operations["downloadAlertJob"]["responses"][200]["content"]["application/json"]>;
  "/alert/csv": JsonOf<operations["downloadAlertCsvJob"]["responses"][200]["content"]["text/csv"]>;
  "/alert/policy/jobs": JsonOf<operations["downloadAlertCountsByPolicyJob"]["responses"][200]["content"]["application/json"]>;
  "/search/api/v1/config/async": JsonOf<operations["downloadBackgroundJob"]["responses"][200]["content"]["application/octet-stream"]>;
  "/search/config/jobs": JsonOf<operations["downloadConfigSearchJob"]["responses"][200]["content"]["text/csv"] | undefined>;
  "/uve/api/v1/vulnerabilities/search/download": JsonOf<operations["downloadVulnerabilities"]["responses"][200]["content"]["application/octet-stream"] | undefined>;
  "/uve/api/v1/vulnerabilities/download": JsonOf<operations["downloadCveAssetsV1"]["responses"][200]["content"]["application/octet-stream"] | undefined>;
  "/uve/api/v2/vulnerabilities/download": JsonOf<operations["downloadCveAssetsV2"]["responses"][200]["content"]["application/octet-stream"] | undefined>;
  "/uve/api/v3/vulnerabilities/download": JsonOf<operations["downloadCveAssets"]["responses"][200]["content"]["application/octet-stream"] | undefined>;
}

/** What jobs download, by the operation that starts them. */
export interface CspmJobs {
  GET: CspmJobsOfGET;
  POST: CspmJobsOfPOST;
}
