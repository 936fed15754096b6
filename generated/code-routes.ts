// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { operations } from "./code.ts";
import type { ItemAt } from "../src/pages/pager.ts";

/** The operations of one method by path, the part of CodeRoutes for this method. */
export interface CodeRoutesOfGET {
  "/code/api/v1/pipeline-risks/{policyId}/details": operations["getPipelineRisk"];
  "/code/api/v1/checkovVersion": operations["getCheckovVersion"];
  "/code/api/v1/errors/files/{uuid}": operations["getScannedFile"];
  "/code/api/v1/errors/gitBlameAuthors": operations["listRepositoryBlameAuthors"];
  "/code/api/v1/development-pipeline/code-review/runs/data": operations["listCodeReviewRuns"];
  "/code/api/v1/development-pipeline/projects/prs/data": operations["listCodeProjects"];
  "/code/api/v1/vulnerabilities/packages/files/{fileMetadataId}": operations["listFilePackages"];
  "/code/api/v1/vulnerabilities/packages/{packageUuid}/direct-sub-dependencies": operations["listPackageSubDependencies"];
  "/code/api/v1/vulnerabilities/packages/{packageUuid}": operations["getPackage"];
  "/code/api/v1/vulnerabilities/packages/{packageUuid}/cves": operations["listPackageCves"];
  "/code/api/v1/policies/table/data": operations["listCodePoliciesWithFindingCounts"];
  "/code/api/v2/policies": operations["listCodePolicies"];
  "/code/api/v1/remediations/buildtime/{fixId}": operations["getRemediationFix"];
  "/code/api/v1/remediations/buildtime/baseFile/{filename}": operations["getRemediationBaseFile"];
  "/code/api/v1/repositories": operations["listRepositoriesV1"];
  "/code/api/v1/repositories/branches": operations["listRepositoryBranches"];
  "/code/api/v1/repositories/search": operations["searchRepositories"];
  "/code/api/v1/vcs-repository/repositories": operations["listVcsRepositories"];
  "/code/api/v1/repositories/repository": operations["getRepository"];
  "/code/api/v1/vcs-repository/filter-data": operations["listVcsRepositoryFilters"];
  "/code/api/v1/vcs-repository/filters/repositories": operations["searchVcsRepositoryNames"];
  "/code/api/v1/enforcement-rules/account/{accountId}": operations["getRepositoryEnforcement"];
  "/code/api/v1/enforcement-rules": operations["listEnforcementRules"];
  "/code/api/v1/enforcement-rules/accounts": operations["listEnforcementRepositories"];
  "/code/api/v1/bom/getBOMReport/{repositoryId}": operations["generateSbom"];
  "/code/api/v1/suppressions": operations["listSuppressions"];
  "/code/api/v1/suppressions/{policyId}/justifications": operations["listSuppressionJustifications"];
  "/code/api/v1/tag-rules": operations["listTagRules"];
  "/code/api/v1/tag-rules/{tagRuleId}": operations["getTagRule"];
  "/code/api/v1/tag-rules/ootb/{tagRuleId}": operations["getBuiltInTagRule"];
  "/code/api/v1/apps-webhooks/apps": operations["listVcsApps"];
  "/code/api/v1/apps-webhooks/webhooks": operations["listVcsWebhooks"];
  "/code/api/v1/assets-inventory": operations["listTechnologies"];
  "/code/api/v1/ci-inventory": operations["listPipelineTools"];
  "/code/api/v2/repositories": operations["listRepositories"];
  "/code/api/v2/summaries/resource/{resourceUuid}/Vulnerabilities": operations["getPackageVulnerabilitySummary"];
  "/code/api/v1/cicd/data/runs": operations["listCicdRuns"];
  "/code/api/v2/policies/{policyId}": operations["getCodePolicy"];
  "/code/api/v2/integrations": operations["listCodeIntegrations"];
  "/code/api/v1/integrations": operations["listCodeIntegrationsV1"];
  "/code/api/v1/tfRunTasks/cloud/{organization}/workspaces": operations["listRunTaskWorkspaces"];
  "/code/api/v2/checkov/runConfiguration": operations["getRunConfiguration"];
  "/code/api/v1/checkov/runConfiguration": operations["getRunConfigurationV1"];
  "/code/api/v1/vcs/settings/scheme": operations["getVcsSettings"];
}

/** The operations of one method by path, the part of CodeRoutes for this method. */
export interface CodeRoutesOfPOST {
  "/code/api/v1/pipeline-risks": operations["listPipelineRisks"];
  "/code/api/v1/pipeline-risks/{policyId}/alerts": operations["listPipelineRiskEvents"];
  "/code/api/v1/fixes/checkov": operations["suggestCodeFixes"];
  "/code/api/v2/dashboard/common-errors-by-policy": operations["listCommonErrorsByPolicy"];
  "/code/api/v2/dashboard/errors-by-severity": operations["countErrorsBySeverity"];
  "/code/api/v2/dashboard/iac-errors-by-category": operations["countIacErrorsByCategory"];
  "/code/api/v2/dashboard/package-licenses": operations["listTopPackageLicenses"];
  "/code/api/v2/dashboard/pr-issues-over-time": operations["getPullRequestTrend"];
  "/code/api/v2/dashboard/top-cvss": operations["listTopCvssVulnerabilities"];
  "/code/api/v2/dashboard/top-vulnerable-repositories": operations["listTopVulnerableRepositories"];
  "/code/api/v2/dashboard/vcs-scan-issues-over-time": operations["getCodeIssueTrend"];
  "/code/api/v1/errors/file": operations["listErrorsInFile"];
  "/code/api/v1/errors/files": operations["listFilesWithErrors"];
  "/code/api/v1/errors/getFixedCode": operations["getFixedCode"];
  "/code/api/v1/errors/submitActions": operations["fixOrSuppressErrors"];
  "/code/api/v1/errors/supply-chain-fix": operations["fixSupplyChainErrors"];
  "/code/api/v2/code-issues/branch_scan": operations["listBranchScanIssues"];
  "/code/api/v2/code-issues/code_review_scan": operations["listCodeReviewIssues"];
  "/code/api/v2/git/blameAuthors": operations["listGitBlameAuthors"];
  "/code/api/v1/vulnerabilities/packages/search": operations["searchPackages"];
  "/code/api/v1/packagesAlerts/affectedByLicenses": operations["listPackageAlertsByLicense"];
  "/code/api/v1/packagesAlerts/affectedByPackages": operations["listPackageAlertsByPackage"];
  "/code/api/v1/packagesAlerts/affectedByPolicy": operations["listPackageAlertsByPolicy"];
  "/code/api/v1/policies/definition/{queryId}": operations["validateCodePolicy"];
  "/code/api/v1/policies": operations["createCodePolicy"];
  "/code/api/v1/policies/preview": operations["previewCodePolicy"];
  "/code/api/v1/policies/clone/{policyId}": operations["cloneCodePolicy"];
  "/code/api/v1/remediations/buildtime": operations["createRemediation"];
  "/code/api/v1/repositories": operations["setIntegrationRepositories"];
  "/code/api/v1/repositories/query": operations["listRepositoryNames"];
  "/code/api/v1/vcs-repository/repositories": operations["searchVcsRepositories"];
  "/code/api/v1/vcs-repository/repositories/importance-score": operations["listRepositoryImportanceScores"];
  "/code/api/v1/vcs-repository/repositories/importance-score/set": operations["setRepositoryImportanceScore"];
  "/code/api/v1/vcs-repository/repositories/count": operations["countVcsRepositories"];
  "/code/api/v1/enforcement-rules": operations["createEnforcementRule"];
  "/code/api/v1/sbom/dependencies": operations["listSbomDependencies"];
  "/code/api/v1/scans/integrations": operations["startCodeScan"];
  "/code/api/v1/suppressions/{policyId}": operations["createSuppression"];
  "/code/api/v1/tag-rules": operations["createTagRule"];
  "/code/api/v1/tag-rules/affected-resources": operations["countTagRuleResources"];
  "/code/api/v2/repositories": operations["addIntegrationRepositories"];
  "/code/api/v2/errors/branch_scan/resources": operations["listBranchScanResources"];
  "/code/api/v2/actions/branch_fixes": operations["fixBranchIssues"];
  "/code/api/v1/vulnerabilities/packages/license-violations": operations["listLicenseViolations"];
  "/code/api/v1/supply-chain/nodes": operations["listSupplyChainNodes"];
  "/code/api/v2/errors/branch_scan/policies": operations["listBranchScanPolicies"];
  "/code/api/v2/errors/branch_scan/policies/{policyId}/resources": operations["listBranchScanPolicyResources"];
  "/code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies": operations["listBranchScanResourceIssues"];
  "/code/api/v2/errors/code_review_scan/resources": operations["listCodeReviewResources"];
  "/code/api/v2/errors/code_review_scan/resources/policies": operations["listCodeReviewResourceIssues"];
  "/code/api/v2/resources/code_review_scan/buildtime/errors": operations["listCodeReviewResourceErrors"];
  "/code/api/v2/summaries/codeReview": operations["getCodeReviewSummary"];
  "/code/api/v1/pipeline-risks/export": operations["exportPipelineRiskEvents"];
  "/code/api/v1/branches/{repositoryId}/scannedBranch/{branch}": operations["setScannedBranch"];
  "/code/api/v1/vcs/settings/scheme": operations["updateVcsSettings"];
}

/** The operations of one method by path, the part of CodeRoutes for this method. */
export interface CodeRoutesOfPUT {
  "/code/api/v1/pipeline-risks/suppress": operations["suppressPipelineRiskEvents"];
  "/code/api/v1/pipeline-risks/unsuppress": operations["unsuppressPipelineRiskEvents"];
  "/code/api/v1/policies/{policyId}": operations["updateCodePolicy"];
  "/code/api/v1/enforcement-rules": operations["updateEnforcementRule"];
  "/code/api/v1/suppressions/{policyId}/justifications/{suppressionId}": operations["updateSuppression"];
  "/code/api/v1/tag-rules/{tagRuleId}": operations["updateTagRule"];
  "/code/api/v1/tfRunTasks/cloud/create": operations["setRunTaskWorkspaces"];
}

/** The operations of one method by path, the part of CodeRoutes for this method. */
export interface CodeRoutesOfPATCH {
}

/** The operations of one method by path, the part of CodeRoutes for this method. */
export interface CodeRoutesOfDELETE {
  "/code/api/v1/policies/{policyId}": operations["deleteCodePolicy"];
  "/code/api/v1/enforcement-rules/{ruleId}": operations["deleteEnforcementRule"];
  "/code/api/v1/suppressions/{policyId}/justifications/{suppressionId}": operations["deleteSuppression"];
  "/code/api/v1/tag-rules/{tagRuleId}": operations["deleteTagRule"];
}

/** The operations of the code document by method and path. */
export interface CodeRoutes {
  GET: CodeRoutesOfGET;
  POST: CodeRoutesOfPOST;
  PUT: CodeRoutesOfPUT;
  PATCH: CodeRoutesOfPATCH;
  DELETE: CodeRoutesOfDELETE;
}

/** The paths whose operation needs no options. */
export interface CodeFreePaths {
  GET: 
    | "/code/api/v1/checkovVersion"
    | "/code/api/v1/development-pipeline/code-review/runs/data"
    | "/code/api/v1/policies/table/data"
    | "/code/api/v2/policies"
    | "/code/api/v1/repositories"
    | "/code/api/v1/repositories/search"
    | "/code/api/v1/vcs-repository/repositories"
    | "/code/api/v1/vcs-repository/filter-data"
    | "/code/api/v1/enforcement-rules"
    | "/code/api/v1/enforcement-rules/accounts"
    | "/code/api/v1/suppressions"
    | "/code/api/v1/tag-rules"
    | "/code/api/v1/apps-webhooks/apps"
    | "/code/api/v1/apps-webhooks/webhooks"
    | "/code/api/v1/assets-inventory"
    | "/code/api/v1/ci-inventory"
    | "/code/api/v2/repositories"
    | "/code/api/v1/cicd/data/runs"
    | "/code/api/v2/integrations"
    | "/code/api/v1/integrations"
    | "/code/api/v2/checkov/runConfiguration"
    | "/code/api/v1/checkov/runConfiguration"
    | "/code/api/v1/vcs/settings/scheme";
  POST: 
    | "/code/api/v1/scans/integrations"
    | "/code/api/v1/vulnerabilities/packages/license-violations";
  PUT: never;
  PATCH: never;
  DELETE: never;
}

/** The operations of one method by path, the part of CodePages for this method. */
export interface CodePagesOfGET {
  "/code/api/v1/development-pipeline/code-review/runs/data": ItemAt<operations["listCodeReviewRuns"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v1/development-pipeline/projects/prs/data": ItemAt<operations["listCodeProjects"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v1/vulnerabilities/packages/files/{fileMetadataId}": ItemAt<operations["listFilePackages"]["responses"][200]["content"]["application/json"], "packages">;
  "/code/api/v1/vulnerabilities/packages/{packageUuid}/direct-sub-dependencies": ItemAt<operations["listPackageSubDependencies"]["responses"][200]["content"]["application/json"], "directSubDependenciesPackages">;
  "/code/api/v1/repositories/search": ItemAt<operations["searchRepositories"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v1/vcs-repository/repositories": ItemAt<operations["listVcsRepositories"]["responses"][200]["content"]["application/json"], "">;
  "/code/api/v1/vcs-repository/filters/repositories": ItemAt<operations["searchVcsRepositoryNames"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v1/enforcement-rules/accounts": ItemAt<operations["listEnforcementRepositories"]["responses"][200]["content"]["application/json"], "">;
  "/code/api/v2/repositories": ItemAt<operations["listRepositories"]["responses"][200]["content"]["application/json"], "repositories">;
}

/** The operations of one method by path, the part of CodePages for this method. */
export interface CodePagesOfPOST {
  "/code/api/v1/pipeline-risks/{policyId}/alerts": ItemAt<operations["listPipelineRiskEvents"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v1/errors/file": ItemAt<operations["listErrorsInFile"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v2/code-issues/branch_scan": ItemAt<operations["listBranchScanIssues"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v2/code-issues/code_review_scan": ItemAt<operations["listCodeReviewIssues"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v2/git/blameAuthors": ItemAt<operations["listGitBlameAuthors"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v1/vulnerabilities/packages/search": ItemAt<operations["searchPackages"]["responses"][200]["content"]["application/json"], "packages">;
  "/code/api/v1/sbom/dependencies": ItemAt<operations["listSbomDependencies"]["responses"][200]["content"]["application/json"], "">;
  "/code/api/v2/errors/branch_scan/resources": ItemAt<operations["listBranchScanResources"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v1/supply-chain/nodes": ItemAt<operations["listSupplyChainNodes"]["responses"][200]["content"]["application/json"], "nodes">;
  "/code/api/v2/errors/branch_scan/policies": ItemAt<operations["listBranchScanPolicies"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v2/errors/branch_scan/policies/{policyId}/resources": ItemAt<operations["listBranchScanPolicyResources"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies": ItemAt<operations["listBranchScanResourceIssues"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v2/errors/code_review_scan/resources": ItemAt<operations["listCodeReviewResources"]["responses"][200]["content"]["application/json"], "data">;
  "/code/api/v2/errors/code_review_scan/resources/policies": ItemAt<operations["listCodeReviewResourceIssues"]["responses"][200]["content"]["application/json"], "data">;
}

/** The items of operations with pages. */
export interface CodePages {
  GET: CodePagesOfGET;
  POST: CodePagesOfPOST;
}
