// Made by `npm run generate` from the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.

/** The filter names that the documents list, by area. */
export const filterNames = {
 "Policy": [
  "cloud.type",
  "policy.category",
  "policy.class",
  "policy.complianceRequirement",
  "policy.complianceSection",
  "policy.complianceStandard",
  "policy.enabled",
  "policy.label",
  "policy.name",
  "policy.policyMode",
  "policy.remediable",
  "policy.rule.type",
  "policy.severity",
  "policy.subtype",
  "policy.type"
 ],
 "Alert": [
  "account.group",
  "alert.id",
  "alert.status",
  "alertRule.name",
  "asset.class",
  "buildtime.resourceName",
  "cloud.account",
  "cloud.accountId",
  "cloud.region",
  "cloud.service",
  "cloud.type",
  "git.filename",
  "git.provider",
  "git.repository",
  "iac.framework",
  "malware",
  "object.classification",
  "object.exposure",
  "object.identifier",
  "policy.aiRemediable",
  "policy.complianceRequirement",
  "policy.complianceSection",
  "policy.complianceStandard",
  "policy.id",
  "policy.label",
  "policy.name",
  "policy.remediable",
  "policy.severity",
  "policy.subtype",
  "policy.type",
  "resource.group",
  "resource.id",
  "resource.name",
  "resource.tagv2",
  "resource.type",
  "risk.grade",
  "timeRange.type",
  "vulnerability.severity"
 ],
 "ScanInfo": [
  "account.group",
  "asset.severity",
  "cloud.account",
  "cloud.region",
  "cloud.service",
  "cloud.type",
  "policy.complianceRequirement",
  "policy.complianceSection",
  "policy.complianceStandard",
  "scan.status",
  "vulnerability.severity"
 ],
 "AssetInventory": [
  "account.group",
  "asset.class",
  "asset.severity",
  "cloud.account",
  "cloud.region",
  "cloud.service",
  "cloud.type",
  "policy.complianceRequirement",
  "policy.complianceSection",
  "policy.complianceStandard",
  "resource.group",
  "resource.type",
  "scan.status",
  "vulnerability.severity"
 ],
 "CompliancePosture": [
  "account.group",
  "cloud.account",
  "cloud.region",
  "cloud.type",
  "policy.complianceRequirement",
  "policy.complianceSection",
  "policy.complianceStandard"
 ],
 "Report": [
  "account.group",
  "cloud.account",
  "cloud.region",
  "cloud.type",
  "policy.complianceStandard",
  "report.email.recipients",
  "report.frequency",
  "report.schedule",
  "schedule.status"
 ]
} as const;

/** Filter names in bodies: operation, pointer (`*` is any item), area. */
export const filterPlaces = {
 "POST /filter/policy/suggest": {
  "filterName": "Policy"
 },
 "POST /filter/alert/suggest": {
  "filterName": "Alert"
 },
 "POST /alert": {
  "filters.*.name": "Alert"
 },
 "POST /v2/alert": {
  "filters.*.name": "Alert"
 },
 "POST /alert/policy": {
  "filters.*.name": "Alert"
 },
 "POST /alert/dismiss": {
  "filter.filters.*.name": "Alert"
 },
 "POST /alert/reopen": {
  "filter.filters.*.name": "Alert"
 },
 "POST /alert/jobs": {
  "filters.*.name": "Alert"
 },
 "POST /alert/csv": {
  "filters.*.name": "Alert"
 },
 "POST /alert/policy/jobs": {
  "filters.*.name": "Alert"
 },
 "POST /alert/remediation": {
  "filter.filters.*.name": "Alert"
 },
 "POST /alert/v1/policy": {
  "filters.*.name": "Alert"
 },
 "POST /alert/v1/aggregate": {
  "filters.*.name": "Alert"
 },
 "POST /filter/resource/scan_info/suggest": {
  "filterName": "ScanInfo"
 },
 "POST /resource/scan_info": {
  "filters.*.name": "ScanInfo"
 },
 "POST /v2/resource/scan_info": {
  "filters.*.name": "ScanInfo"
 },
 "POST /filter/v2/inventory/suggest": {
  "filterName": "AssetInventory"
 },
 "POST /filter/inventory": {
  "filters.*.name": "AssetInventory"
 },
 "PUT /filter/inventory/{id}": {
  "filters.*.name": "AssetInventory"
 },
 "POST /v2/inventory": {
  "filters.*.name": "AssetInventory"
 },
 "POST /v2/inventory/trend": {
  "filters.*.name": "AssetInventory"
 },
 "POST /v3/inventory": {
  "filters.*.name": "AssetInventory"
 },
 "POST /v3/inventory/trend": {
  "filters.*.name": "AssetInventory"
 },
 "POST /compliance/posture": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /compliance/posture/{complianceId}": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /compliance/posture/{complianceId}/{requirementId}": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /compliance/posture/trend": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /compliance/posture/trend/{complianceId}": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /compliance/posture/trend/{complianceId}/{requirementId}": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /filter/compliance/posture/suggest": {
  "filterName": "CompliancePosture"
 },
 "POST /v2/compliance/posture": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /v2/compliance/posture/{complianceId}": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /v2/compliance/posture/{complianceId}/{requirementId}": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /v2/compliance/posture/trend": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /v2/compliance/posture/trend/{complianceId}": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /v2/compliance/posture/trend/{complianceId}/{requirementId}": {
  "filters.*.name": "CompliancePosture"
 },
 "POST /filter/report/suggest": {
  "filterName": "Report"
 }
} as const;
