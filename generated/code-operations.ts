// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { operations } from "./code.ts";
import type { NamedOperation } from "../src/named/types.ts";
import type { NamedOperationWithInput } from "../src/named/types.ts";
import type { PagedOperation } from "../src/named/types.ts";
import type { PagedOperationWithInput } from "../src/named/types.ts";
import type { ItemAt } from "../src/pages/pager.ts";

/** The operations of the code document by their names. */
export interface CodeOperations {
  /**
   * List CI/CD risks with their event counts.
   *
   * Returns CI/CD risks that match all filters, each with the number of its events; an empty object as the body returns all. Read a risk's events with `listPipelineRiskEvents`. There's no documented parameter for a next page.
   *
   * `POST /code/api/v1/pipeline-risks`
   *
   * @see https://pan.dev/prisma-cloud/api/code/pipeline-risks-get-all/
   */
  readonly listPipelineRisks: NamedOperationWithInput<{ body: operations["listPipelineRisks"]["requestBody"]["content"]["application/json"] }, operations["listPipelineRisks"]["responses"][200]["content"]["application/json"]>;
  /**
   * List events of a CI/CD risk.
   *
   * Returns one page of the events of a risk that have the requested state.
   *
   * `POST /code/api/v1/pipeline-risks/{policyId}/alerts`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/pipeline-risks-get-alerts-by-policy/
   */
  readonly listPipelineRiskEvents: PagedOperationWithInput<{ path: operations["listPipelineRiskEvents"]["parameters"]["path"]; query?: operations["listPipelineRiskEvents"]["parameters"]["query"] | undefined; body: operations["listPipelineRiskEvents"]["requestBody"]["content"]["application/json"] }, operations["listPipelineRiskEvents"]["responses"][200]["content"]["application/json"], ItemAt<operations["listPipelineRiskEvents"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * Get a CI/CD risk.
   *
   * Returns a risk with its description and the steps to solve it.
   *
   * `GET /code/api/v1/pipeline-risks/{policyId}/details`
   *
   * @see https://pan.dev/prisma-cloud/api/code/pipeline-risks-get-details-by-policy-get/
   */
  readonly getPipelineRisk: NamedOperationWithInput<{ path: operations["getPipelineRisk"]["parameters"]["path"] }, operations["getPipelineRisk"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suppress events of CI/CD risks.
   *
   * Suppresses single events, which then no longer count as open; the risk's other events stay open. `unsuppressPipelineRiskEvents` reverts it.
   *
   * `PUT /code/api/v1/pipeline-risks/suppress`
   *
   * @see https://pan.dev/prisma-cloud/api/code/pipeline-risks-suppress-events/
   */
  readonly suppressPipelineRiskEvents: NamedOperationWithInput<{ body: operations["suppressPipelineRiskEvents"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Unsuppress events of CI/CD risks.
   *
   * Reopens events that `suppressPipelineRiskEvents` suppressed.
   *
   * `PUT /code/api/v1/pipeline-risks/unsuppress`
   *
   * @see https://pan.dev/prisma-cloud/api/code/pipeline-risks-unsuppress-events/
   */
  readonly unsuppressPipelineRiskEvents: NamedOperationWithInput<{ body: operations["unsuppressPipelineRiskEvents"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Get the Checkov version.
   *
   * Returns the version of Checkov, the open source scanner, that Prisma Cloud runs. Use the same version locally to get the same results.
   *
   * `GET /code/api/v1/checkovVersion`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-checkov-version/
   */
  readonly getCheckovVersion: NamedOperation<unknown, operations["getCheckovVersion"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest fixes for misconfigurations in IaC files.
   *
   * Returns fixes for findings in infrastructure as code files that you send along, for example from a local Checkov run. Nothing is changed or stored: replace the lines yourself. Files without a known fix have an empty list.
   *
   * `POST /code/api/v1/fixes/checkov`
   *
   * @see https://pan.dev/prisma-cloud/api/code/fix-checkov-errors/
   */
  readonly suggestCodeFixes: NamedOperationWithInput<{ body: operations["suggestCodeFixes"]["requestBody"]["content"]["application/json"] }, operations["suggestCodeFixes"]["responses"][200]["content"]["application/json"]>;
  /**
   * List policies with the most open issues.
   *
   * Returns policies with their open issues, those with the most first. An empty object as the body covers all repositories, categories and severities. Responds with 401 if you can't see any repository.
   *
   * `POST /code/api/v2/dashboard/common-errors-by-policy`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-dashboard-common-errors-by-policy-data/
   */
  readonly listCommonErrorsByPolicy: NamedOperationWithInput<{ body: operations["listCommonErrorsByPolicy"]["requestBody"]["content"]["application/json"] }, operations["listCommonErrorsByPolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count issues by severity.
   *
   * Returns one count for each severity. An empty object as the body covers all repositories and categories. Responds with 401 if you can't see any repository.
   *
   * `POST /code/api/v2/dashboard/errors-by-severity`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-dashboard-errors-by-severity-data/
   */
  readonly countErrorsBySeverity: NamedOperationWithInput<{ body: operations["countErrorsBySeverity"]["requestBody"]["content"]["application/json"] }, operations["countErrorsBySeverity"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count IaC misconfigurations by category.
   *
   * Returns one count for each category of infrastructure as code policies, for example IAM, Networking or Storage. Responds with 401 if you can't see any repository.
   *
   * `POST /code/api/v2/dashboard/iac-errors-by-category`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-dashboard-iac-errors-by-category-data/
   */
  readonly countIacErrorsByCategory: NamedOperationWithInput<{ body: operations["countIacErrorsByCategory"]["requestBody"]["content"]["application/json"] }, operations["countIacErrorsByCategory"]["responses"][200]["content"]["application/json"]>;
  /**
   * List licenses with the most violations.
   *
   * Returns the licenses with the most violations, each with the number of repositories that have them. Responds with 401 if you can't see any repository.
   *
   * `POST /code/api/v2/dashboard/package-licenses`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-dashboard-data/
   */
  readonly listTopPackageLicenses: NamedOperationWithInput<{ body: operations["listTopPackageLicenses"]["requestBody"]["content"]["application/json"] }, operations["listTopPackageLicenses"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count failed, resolved and passed pull requests by day.
   *
   * Returns how many pull requests failed, passed or were resolved (they failed, and then their blocking issues were resolved), for every day from `startDate` on, at most 30 days. Responds with 401 if you can't see any repository.
   *
   * `POST /code/api/v2/dashboard/pr-issues-over-time`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-pr-issues-over-time-data/
   */
  readonly getPullRequestTrend: NamedOperationWithInput<{ body: operations["getPullRequestTrend"]["requestBody"]["content"]["application/json"] }, operations["getPullRequestTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * List vulnerabilities with the highest CVSS scores.
   *
   * Returns the vulnerabilities with the highest CVSS scores and their risk factors, highest score first. Responds with 401 if you can't see any repository.
   *
   * `POST /code/api/v2/dashboard/top-cvss`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-dashboard-top-cvss-vulnerabilities-data/
   */
  readonly listTopCvssVulnerabilities: NamedOperationWithInput<{ body: operations["listTopCvssVulnerabilities"]["requestBody"]["content"]["application/json"] }, operations["listTopCvssVulnerabilities"]["responses"][200]["content"]["application/json"]>;
  /**
   * List repositories with the most critical and high issues.
   *
   * Returns repositories with their critical and high issues, those with the most first. Responds with 401 if you can't see any repository.
   *
   * `POST /code/api/v2/dashboard/top-vulnerable-repositories`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-dashboard-top-vulnerable-repositories-data/
   */
  readonly listTopVulnerableRepositories: NamedOperationWithInput<{ body: operations["listTopVulnerableRepositories"]["requestBody"]["content"]["application/json"] }, operations["listTopVulnerableRepositories"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count open, fixed and suppressed code issues by day.
   *
   * Returns the number of issues in each state for every day from `startDate` on, at most 30 days. Vulnerabilities aren't included; use `listTopCvssVulnerabilities` for those. Responds with 401 if you can't see any repository.
   *
   * `POST /code/api/v2/dashboard/vcs-scan-issues-over-time`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-vcs-scan-issues-over-time-data/
   */
  readonly getCodeIssueTrend: NamedOperationWithInput<{ body: operations["getCodeIssueTrend"]["requestBody"]["content"]["application/json"] }, operations["getCodeIssueTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the errors of one file.
   *
   * Returns one page of the violations in a single file, with the vulnerable packages, licenses and secrets that belong to each. `filePath` in the body names the file; the other filters narrow the result.
   *
   * `POST /code/api/v1/errors/file`
   *
   * Pages: read the whole list with `.paginate()`. Permissions: `CCSProjects` (View).
   *
   * @deprecated use `listBranchScanIssues` instead.
   * @see https://pan.dev/prisma-cloud/api/code/get-errors-in-file/
   */
  readonly listErrorsInFile: PagedOperationWithInput<{ query?: operations["listErrorsInFile"]["parameters"]["query"] | undefined; body: operations["listErrorsInFile"]["requestBody"]["content"]["application/json"] }, operations["listErrorsInFile"]["responses"][200]["content"]["application/json"], ItemAt<operations["listErrorsInFile"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List a repository's scanned files with their error counts.
   *
   * Returns all files in one response. Files whose checks all passed are included.
   *
   * `POST /code/api/v1/errors/files`
   *
   * Permissions: `CCSProjects` (View).
   *
   * @deprecated use `listBranchScanIssues` instead.
   * @see https://pan.dev/prisma-cloud/api/code/get-errors-files/
   */
  readonly listFilesWithErrors: NamedOperationWithInput<{ body: operations["listFilesWithErrors"]["requestBody"]["content"]["application/json"] }, operations["listFilesWithErrors"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the metadata of a scanned file.
   *
   * Returns where the file is, when it was scanned and how many errors it has.
   *
   * `GET /code/api/v1/errors/files/{uuid}`
   *
   * @deprecated there's no replacement; `listBranchScanIssues` returns the issues of a file with its path.
   * @see https://pan.dev/prisma-cloud/api/code/get-errors-in-files/
   */
  readonly getScannedFile: NamedOperationWithInput<{ path: operations["getScannedFile"]["parameters"]["path"]; query?: operations["getScannedFile"]["parameters"]["query"] | undefined }, operations["getScannedFile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Preview the code of a resource with a fix applied.
   *
   * Applies `selectedFix` to the resource's code and returns the result; the repository isn't changed.
   *
   * `POST /code/api/v1/errors/getFixedCode`
   *
   * Permissions: `CCSProjects` (View).
   *
   * @deprecated use `suggestCodeFixes` to get suggested fixes for files, or `getRemediationFix` for the code of a fix.
   * @see https://pan.dev/prisma-cloud/api/code/get-fixed-code/
   */
  readonly getFixedCode: NamedOperationWithInput<{ body: operations["getFixedCode"]["requestBody"]["content"]["application/json"] }, operations["getFixedCode"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the Git authors of one repository.
   *
   * Returns the authors that Git blame names for one repository.
   *
   * `GET /code/api/v1/errors/gitBlameAuthors`
   *
   * Permissions: `CCSProjects` (View).
   *
   * @deprecated use `listGitBlameAuthors` instead, which covers several repositories and is paged.
   * @see https://pan.dev/prisma-cloud/api/code/get-git-blame-authors/
   */
  readonly listRepositoryBlameAuthors: NamedOperationWithInput<{ query: operations["listRepositoryBlameAuthors"]["parameters"]["query"] }, operations["listRepositoryBlameAuthors"]["responses"][200]["content"]["application/json"]>;
  /**
   * Fix and suppress errors of a branch or pull request.
   *
   * Opens a pull request with the fixes and saves the suppressions. `type` decides which errors they apply to: `default` for the default branch, `pr` for a pull request or CI/CD run, which `metadata` identifies.
   *
   * `POST /code/api/v1/errors/submitActions`
   *
   * Permissions: `CCSProjects` (Create).
   *
   * @deprecated use `createRemediation` to fix and `createSuppression` to suppress.
   * @see https://pan.dev/prisma-cloud/api/code/submit-actions/
   */
  readonly fixOrSuppressErrors: NamedOperationWithInput<{ body: operations["fixOrSuppressErrors"]["requestBody"]["content"]["application/json"] }, operations["fixOrSuppressErrors"]["responses"][200]["content"]["application/json"]>;
  /**
   * Fix resources and packages of a repository.
   *
   * Fixes infrastructure as code resources and packages of one repository. The response comes when the fixes are done.
   *
   * `POST /code/api/v1/errors/supply-chain-fix`
   *
   * Permissions: `CCSSupplyChain` (Create).
   *
   * @deprecated use `createRemediation` instead.
   * @see https://pan.dev/prisma-cloud/api/code/supply-chain-fix/
   */
  readonly fixSupplyChainErrors: NamedOperationWithInput<{ body: operations["fixSupplyChainErrors"]["requestBody"]["content"]["application/json"] }, operations["fixSupplyChainErrors"]["responses"][200]["content"]["application/json"]>;
  /**
   * List code issues found by branch scans.
   *
   * Returns the findings of the periodic scans of branches: misconfigurations, vulnerabilities, licenses, secrets and weaknesses. `limit` is 100 by default and at most 10000, and offsets only reach the first 10000 issues. To read more, send `useSearchAfterPagination: true` and, with each later request, the `searchAfter` of the previous response. For pull requests and CI/CD runs, use `listCodeReviewIssues`.
   *
   * `POST /code/api/v2/code-issues/branch_scan`
   *
   * Pages: read the whole list with `.paginate()`. Permissions: `CCSProjects` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-periodic-findings/
   */
  readonly listBranchScanIssues: PagedOperationWithInput<{ body: operations["listBranchScanIssues"]["requestBody"]["content"]["application/json"] }, operations["listBranchScanIssues"]["responses"][200]["content"]["application/json"], ItemAt<operations["listBranchScanIssues"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List code issues of a pull request scan or CI/CD run.
   *
   * Returns the findings of the run that `filters.runId` names; `listCodeReviewRuns` lists runs. `limit` is 100 by default and at most 10000. For the periodic scans of branches, use `listBranchScanIssues`.
   *
   * `POST /code/api/v2/code-issues/code_review_scan`
   *
   * Pages: read the whole list with `.paginate()`. Permissions: `CCSProjects` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-cicd-findings/
   */
  readonly listCodeReviewIssues: PagedOperationWithInput<{ body: operations["listCodeReviewIssues"]["requestBody"]["content"]["application/json"] }, operations["listCodeReviewIssues"]["responses"][200]["content"]["application/json"], ItemAt<operations["listCodeReviewIssues"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List the Git authors of repositories.
   *
   * Returns author names from the Git history of the repositories in the body, or of all repositories that you can see if the body names none.
   *
   * `POST /code/api/v2/git/blameAuthors`
   *
   * Pages: read the whole list with `.paginate()`. Permissions: `CCSProjects` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-blame-authors/
   */
  readonly listGitBlameAuthors: PagedOperationWithInput<{ query?: operations["listGitBlameAuthors"]["parameters"]["query"] | undefined; body: operations["listGitBlameAuthors"]["requestBody"]["content"]["application/json"] }, operations["listGitBlameAuthors"]["responses"][200]["content"]["application/json"], ItemAt<operations["listGitBlameAuthors"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List pull request scans and CI/CD runs with their results.
   *
   * Returns the latest scans of pull requests and CI/CD runs, each with its issues by severity, its outcome, and the enforcement thresholds that applied. Pass a scan's `runId` to `listCodeReviewIssues` to read its issues.
   *
   * `GET /code/api/v1/development-pipeline/code-review/runs/data`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-code-review-data/
   */
  readonly listCodeReviewRuns: PagedOperation<{ query?: operations["listCodeReviewRuns"]["parameters"]["query"] | undefined }, operations["listCodeReviewRuns"]["responses"][200]["content"]["application/json"], ItemAt<operations["listCodeReviewRuns"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List repositories with their commits and pull requests.
   *
   * Returns the repositories of version control integrations with their recent commits and the state of their open pull requests. It shows which repositories are used most and where pull requests fail.
   *
   * `GET /code/api/v1/development-pipeline/projects/prs/data`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-projects-data/
   */
  readonly listCodeProjects: PagedOperationWithInput<{ query: operations["listCodeProjects"]["parameters"]["query"] }, operations["listCodeProjects"]["responses"][200]["content"]["application/json"], ItemAt<operations["listCodeProjects"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List packages of a file.
   *
   * Returns one page of the packages in a file's dependency tree. `limit` and `offset` are required.
   *
   * `GET /code/api/v1/vulnerabilities/packages/files/{fileMetadataId}`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-packages-by-file/
   */
  readonly listFilePackages: PagedOperationWithInput<{ path: operations["listFilePackages"]["parameters"]["path"]; query: operations["listFilePackages"]["parameters"]["query"] }, operations["listFilePackages"]["responses"][200]["content"]["application/json"], ItemAt<operations["listFilePackages"]["responses"][200]["content"]["application/json"], "packages">>;
  /**
   * List direct dependencies of a package.
   *
   * Returns one page of the packages that a package depends on directly. To go deeper, call it for each of them. `limit` and `offset` are required.
   *
   * `GET /code/api/v1/vulnerabilities/packages/{packageUuid}/direct-sub-dependencies`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-direct-sub-dependencies-by-uuid/
   */
  readonly listPackageSubDependencies: PagedOperationWithInput<{ path: operations["listPackageSubDependencies"]["parameters"]["path"]; query: operations["listPackageSubDependencies"]["parameters"]["query"] }, operations["listPackageSubDependencies"]["responses"][200]["content"]["application/json"], ItemAt<operations["listPackageSubDependencies"]["responses"][200]["content"]["application/json"], "directSubDependenciesPackages">>;
  /**
   * Get a package.
   *
   * Returns one package; `include` adds its errors, file and repository.
   *
   * `GET /code/api/v1/vulnerabilities/packages/{packageUuid}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-package-by-uuid/
   */
  readonly getPackage: NamedOperationWithInput<{ path: operations["getPackage"]["parameters"]["path"]; query?: operations["getPackage"]["parameters"]["query"] | undefined }, operations["getPackage"]["responses"][200]["content"]["application/json"]>;
  /**
   * Search packages of repositories.
   *
   * Returns one page of the packages that repositories use, directly or as dependencies. `include` adds counts, files, repositories and images.
   *
   * `POST /code/api/v1/vulnerabilities/packages/search`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/search-packages/
   */
  readonly searchPackages: PagedOperationWithInput<{ body: operations["searchPackages"]["requestBody"]["content"]["application/json"] }, operations["searchPackages"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchPackages"]["responses"][200]["content"]["application/json"], "packages">>;
  /**
   * List vulnerabilities of a package.
   *
   * Returns all vulnerabilities of a package in one response, including those of its dependencies unless `directOnly` is true.
   *
   * `GET /code/api/v1/vulnerabilities/packages/{packageUuid}/cves`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-cves-by-package-uuid/
   */
  readonly listPackageCves: NamedOperationWithInput<{ path: operations["listPackageCves"]["parameters"]["path"]; query?: operations["listPackageCves"]["parameters"]["query"] | undefined }, operations["listPackageCves"]["responses"][200]["content"]["application/json"]>;
  /**
   * Preview a suppression of licenses.
   *
   * Returns the findings that a suppression of these licenses would cover, all in one response. To create one, use `createSuppression` with type `LicenseType`.
   *
   * `POST /code/api/v1/packagesAlerts/affectedByLicenses`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-affected-resources-by-licenses/
   */
  readonly listPackageAlertsByLicense: NamedOperationWithInput<{ body: operations["listPackageAlertsByLicense"]["requestBody"]["content"]["application/json"] }, operations["listPackageAlertsByLicense"]["responses"][200]["content"]["application/json"]>;
  /**
   * Preview a suppression of packages.
   *
   * Returns the findings that a suppression of these packages would cover, all in one response. To create one, use `createSuppression` with type `PackageLicense`.
   *
   * `POST /code/api/v1/packagesAlerts/affectedByPackages`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-affected-resources-by-packages/
   */
  readonly listPackageAlertsByPackage: NamedOperationWithInput<{ body: operations["listPackageAlertsByPackage"]["requestBody"]["content"]["application/json"] }, operations["listPackageAlertsByPackage"]["responses"][200]["content"]["application/json"]>;
  /**
   * Preview a suppression of a policy.
   *
   * Returns the findings that a suppression of the whole policy would cover, all in one response. To create one, use `createSuppression` with type `Policy`.
   *
   * `POST /code/api/v1/packagesAlerts/affectedByPolicy`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-affected-resources-by-policy/
   */
  readonly listPackageAlertsByPolicy: NamedOperationWithInput<{ body: operations["listPackageAlertsByPolicy"]["requestBody"]["content"]["application/json"] }, operations["listPackageAlertsByPolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Validate the definition of a custom policy.
   *
   * Checks a definition before you save the policy and returns the keys and values that aren't supported; the list is empty if the definition is valid. Nothing is saved. Responds with 403 if the tenant's license doesn't include custom policies.
   *
   * `POST /code/api/v1/policies/definition/{queryId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/validate-custom-policy/
   */
  readonly validateCodePolicy: NamedOperationWithInput<{ path: operations["validateCodePolicy"]["parameters"]["path"]; body: operations["validateCodePolicy"]["requestBody"]["content"]["application/json"] }, operations["validateCodePolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a custom policy.
   *
   * Creates a custom policy from a definition. An invalid definition is reported with status 200 and a message instead of an id. Responds with 403 if the tenant's license doesn't include custom policies.
   *
   * `POST /code/api/v1/policies`
   *
   * @deprecated use `POST /policy` of the CSPM API instead.
   * @see https://pan.dev/prisma-cloud/api/code/save-policy/
   */
  readonly createCodePolicy: NamedOperationWithInput<{ body: operations["createCodePolicy"]["requestBody"]["content"]["application/json"] }, operations["createCodePolicy"]["responses"][200]["content"]["application/json"] | undefined>;
  /**
   * List policies with their finding counts.
   *
   * Returns all policies in one response, with the number of findings in each repository and account and the compliance benchmarks that each belongs to.
   *
   * `GET /code/api/v1/policies/table/data`
   *
   * @deprecated use `GET /v2/policy` of the CSPM API instead.
   * @see https://pan.dev/prisma-cloud/api/code/get-custom-policies-table/
   */
  readonly listCodePoliciesWithFindingCounts: NamedOperation<unknown, operations["listCodePoliciesWithFindingCounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a custom policy.
   *
   * Changes a custom policy. Properties that you leave out keep their values.
   *
   * `PUT /code/api/v1/policies/{policyId}`
   *
   * @deprecated use `PUT /policy/{id}` of the CSPM API instead.
   * @see https://pan.dev/prisma-cloud/api/code/update-policy/
   */
  readonly updateCodePolicy: NamedOperationWithInput<{ path: operations["updateCodePolicy"]["parameters"]["path"]; body: operations["updateCodePolicy"]["requestBody"]["content"]["application/json"] }, operations["updateCodePolicy"]["responses"][200]["content"]["application/json"] | undefined>;
  /**
   * Delete a custom policy.
   *
   * Deletes a custom policy; built-in ones can't be deleted.
   *
   * `DELETE /code/api/v1/policies/{policyId}`
   *
   * @deprecated use `DELETE /policy/{id}` of the CSPM API instead.
   * @see https://pan.dev/prisma-cloud/api/code/remove-policy/
   */
  readonly deleteCodePolicy: NamedOperationWithInput<{ path: operations["deleteCodePolicy"]["parameters"]["path"] }, operations["deleteCodePolicy"]["responses"][200]["content"]["application/json"] | undefined>;
  /**
   * Preview the results of a policy.
   *
   * Evaluates a saved policy (by its id) or an unsaved definition against resources that have been scanned, and returns up to `resultsNumber` of them, 30 by default. Nothing is saved. Responds with 403 if the tenant's license doesn't include custom policies.
   *
   * `POST /code/api/v1/policies/preview`
   *
   * @see https://pan.dev/prisma-cloud/api/code/policy-preview/
   */
  readonly previewCodePolicy: NamedOperationWithInput<{ body: operations["previewCodePolicy"]["requestBody"]["content"]["application/json"] }, operations["previewCodePolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * List policies for code scans.
   *
   * Returns the built-in and custom policies in one response. A finding's `violationId` is the `incidentId` of its policy; `pcPolicyId` is the policy's id in the CSPM API. The operation is undocumented and may change without notice.
   *
   * `GET /code/api/v2/policies`
   */
  readonly listCodePolicies: NamedOperation<unknown, operations["listCodePolicies"]["responses"][200]["content"]["application/json"]>;
  /**
   * Clone a policy.
   *
   * Creates a custom policy from another one; properties in the body override those of the original. Responds with 400 if the tenant has reached its limit of custom secrets policies.
   *
   * `POST /code/api/v1/policies/clone/{policyId}`
   *
   * @deprecated use `GET /policy/{id}` and then `POST /policy` of the CSPM API instead.
   * @see https://pan.dev/prisma-cloud/api/code/clone-policy/
   */
  readonly cloneCodePolicy: NamedOperationWithInput<{ path: operations["cloneCodePolicy"]["parameters"]["path"]; body: operations["cloneCodePolicy"]["requestBody"]["content"]["application/json"] }, operations["cloneCodePolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a pull request with fixes.
   *
   * Opens a pull request with the fixes, or adds a commit to the open pull request that `pr` names. Responds with 403 if you can't see the repository's code.
   *
   * `POST /code/api/v1/remediations/buildtime`
   *
   * @see https://pan.dev/prisma-cloud/api/code/post-remediations-build-time/
   */
  readonly createRemediation: NamedOperationWithInput<{ body: operations["createRemediation"]["requestBody"]["content"]["application/json"] }, operations["createRemediation"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the code of a fix.
   *
   * Returns the fixed source code. Responds with 404 for an unknown fix and with 403 if you can't see the repository's code.
   *
   * `GET /code/api/v1/remediations/buildtime/{fixId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-remediation-fix-code/
   */
  readonly getRemediationFix: NamedOperationWithInput<{ path: operations["getRemediationFix"]["parameters"]["path"] }, operations["getRemediationFix"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the file that a fix starts from.
   *
   * Returns the source code before the fix. Responds with 404 for an unknown file and with 403 if you can't see the repository's code.
   *
   * `GET /code/api/v1/remediations/buildtime/baseFile/{filename}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-remediation-base-file/
   */
  readonly getRemediationBaseFile: NamedOperationWithInput<{ path: operations["getRemediationBaseFile"]["parameters"]["path"] }, operations["getRemediationBaseFile"]["responses"][200]["content"]["application/json"]>;
  /**
   * List integrated repositories.
   *
   * Returns all repositories that you can see in one response, whether an integration or a command line scan brought them in. `errors` is only filled with `errorsCount=true`. `searchRepositories` returns them page by page and can filter.
   *
   * `GET /code/api/v1/repositories`
   *
   * Permissions: `CCSProjects` (View), `CCSDevelopmentPipelinesCodeReviews` (View), `CCSDevelopmentPipelinesProjects` (View), `CCSSupplyChain` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-repositories/
   */
  readonly listRepositoriesV1: NamedOperation<{ query?: operations["listRepositoriesV1"]["parameters"]["query"] | undefined }, operations["listRepositoriesV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set the repositories of an integration.
   *
   * Sets which repositories an integration covers. Identify the integration by `id` or, if there's only one of its kind, by `type`; if you send both, `id` is used. If several integrations have that `type`, the response is 206 and nothing changes.
   *
   * `POST /code/api/v1/repositories`
   *
   * @see https://pan.dev/prisma-cloud/api/code/update-repositories/
   */
  readonly setIntegrationRepositories: NamedOperationWithInput<{ body: operations["setIntegrationRepositories"]["requestBody"]["content"]["application/json"] }, operations["setIntegrationRepositories"]["responses"][200]["content"]["application/json"] | operations["setIntegrationRepositories"]["responses"][206]["content"]["application/json"]>;
  /**
   * List branches of a repository with CI/CD runs.
   *
   * Returns only branches with at least one CI/CD run.
   *
   * `GET /code/api/v1/repositories/branches`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-branches/
   */
  readonly listRepositoryBranches: NamedOperationWithInput<{ query: operations["listRepositoryBranches"]["parameters"]["query"] }, operations["listRepositoryBranches"]["responses"][200]["content"]["application/json"]>;
  /**
   * Look up repository names by id.
   *
   * Maps repository ids to names. If there's nothing to look up, the response is a string instead of a list.
   *
   * `POST /code/api/v1/repositories/query`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-query-repositories/
   */
  readonly listRepositoryNames: NamedOperationWithInput<{ body: operations["listRepositoryNames"]["requestBody"]["content"]["application/json"] }, operations["listRepositoryNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * Search repositories of the integrations.
   *
   * Returns one page of repositories that match all filters. Unlike `listRepositoriesV1`, it includes repositories that aren't selected for scans.
   *
   * `GET /code/api/v1/repositories/search`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/search-repositories/
   */
  readonly searchRepositories: PagedOperation<{ query?: operations["searchRepositories"]["parameters"]["query"] | undefined }, operations["searchRepositories"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchRepositories"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List repositories with their technologies, pipelines and contributors.
   *
   * Returns repositories that match all filters. `searchVcsRepositories` has more filters.
   *
   * `GET /code/api/v1/vcs-repository/repositories`
   *
   * Pages: read the whole list with `.paginate()`. Roles: owner, admin, member, developer, auditor.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-vcs-repository/
   */
  readonly listVcsRepositories: PagedOperation<{ query?: operations["listVcsRepositories"]["parameters"]["query"] | undefined }, operations["listVcsRepositories"]["responses"][200]["content"]["application/json"], ItemAt<operations["listVcsRepositories"]["responses"][200]["content"]["application/json"], "">>;
  /**
   * Search repositories with their technologies, pipelines and contributors.
   *
   * Returns repositories that match the filters. An empty object as the body returns all.
   *
   * `POST /code/api/v1/vcs-repository/repositories`
   *
   * Roles: owner, admin, member, developer, auditor.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-vcs-repository-page/
   */
  readonly searchVcsRepositories: NamedOperationWithInput<{ body: operations["searchVcsRepositories"]["requestBody"]["content"]["application/json"] }, operations["searchVcsRepositories"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a repository.
   *
   * Returns one repository by its id. `listRepositoriesV1` lists ids.
   *
   * `GET /code/api/v1/repositories/repository`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-repository/
   */
  readonly getRepository: NamedOperationWithInput<{ query: operations["getRepository"]["parameters"]["query"] }, operations["getRepository"]["responses"][200]["content"]["application/json"]>;
  /**
   * List importance scores of repositories.
   *
   * Returns the calculated and the custom score of each repository that you name, at most 5000 in one request. Scores of 1 to 4 are low, 5 to 7 medium and 8 to 10 high; Prisma Cloud derives them from maintenance, usage and the path to production. A custom score overrides the calculated one.
   *
   * `POST /code/api/v1/vcs-repository/repositories/importance-score`
   *
   * Roles: owner, admin, member, developer, auditor.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-repositories-importance-score/
   */
  readonly listRepositoryImportanceScores: NamedOperationWithInput<{ body: operations["listRepositoryImportanceScores"]["requestBody"]["content"]["application/json"] }, operations["listRepositoryImportanceScores"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set the importance score of a repository.
   *
   * Sets, changes or (with `customRepositoryScore: null`) removes the custom score of one repository. The custom score overrides the calculated one.
   *
   * `POST /code/api/v1/vcs-repository/repositories/importance-score/set`
   *
   * Roles: owner, admin, member, developer, auditor.
   *
   * @see https://pan.dev/prisma-cloud/api/code/set-repository-importance-score/
   */
  readonly setRepositoryImportanceScore: NamedOperationWithInput<{ body: operations["setRepositoryImportanceScore"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Count repositories that match filters.
   *
   * Takes the same body as `searchVcsRepositories` and returns the number of matching repositories.
   *
   * `POST /code/api/v1/vcs-repository/repositories/count`
   *
   * Roles: owner, admin, member, developer, auditor.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-vcs-repository-count/
   */
  readonly countVcsRepositories: NamedOperationWithInput<{ body: operations["countVcsRepositories"]["requestBody"]["content"]["application/json"] }, operations["countVcsRepositories"]["responses"][200]["content"]["application/json"]>;
  /**
   * List filter values for repositories.
   *
   * Returns the providers, pipelines, technologies, workspaces and repositories that the filters of `searchVcsRepositories` accept.
   *
   * `GET /code/api/v1/vcs-repository/filter-data`
   *
   * Roles: owner, admin, member, developer, auditor.
   *
   * @see https://pan.dev/prisma-cloud/api/code/in-cider-filter-data/
   */
  readonly listVcsRepositoryFilters: NamedOperation<unknown, operations["listVcsRepositoryFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Search repository names.
   *
   * Returns one page of repositories whose full name contains the search term.
   *
   * `GET /code/api/v1/vcs-repository/filters/repositories`
   *
   * Pages: read the whole list with `.paginate()`. Roles: owner, admin, member, developer, auditor.
   *
   * @see https://pan.dev/prisma-cloud/api/code/repos-filter/
   */
  readonly searchVcsRepositoryNames: PagedOperationWithInput<{ query: operations["searchVcsRepositoryNames"]["parameters"]["query"] }, operations["searchVcsRepositoryNames"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchVcsRepositoryNames"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * Get the enforcement thresholds of a repository.
   *
   * Returns the thresholds of the exception that covers the repository, or else of the main rule.
   *
   * `GET /code/api/v1/enforcement-rules/account/{accountId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-scheme-for-account/
   */
  readonly getRepositoryEnforcement: NamedOperationWithInput<{ path: operations["getRepositoryEnforcement"]["parameters"]["path"] }, operations["getRepositoryEnforcement"]["responses"][200]["content"]["application/json"]>;
  /**
   * List enforcement rules.
   *
   * Returns the main rule, its exceptions, and the repositories that exceptions cover. A rule sets, for each kind of issue, from which severity on a scan fails softly, fails hard or comments in a pull request.
   *
   * `GET /code/api/v1/enforcement-rules`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-scheme-for-customer/
   */
  readonly listEnforcementRules: NamedOperation<unknown, operations["listEnforcementRules"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create an exception from the main enforcement rule.
   *
   * Adds an exception: its thresholds replace those of the main rule for the repositories that it names.
   *
   * `POST /code/api/v1/enforcement-rules`
   *
   * @see https://pan.dev/prisma-cloud/api/code/add-rule/
   */
  readonly createEnforcementRule: NamedOperationWithInput<{ body: operations["createEnforcementRule"]["requestBody"]["content"]["application/json"] }, operations["createEnforcementRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace an enforcement rule.
   *
   * Replaces the rule whose `id` is in the body. Only the thresholds of the main rule can change: it can't be renamed, limited to repositories or made an exception.
   *
   * `PUT /code/api/v1/enforcement-rules`
   *
   * @see https://pan.dev/prisma-cloud/api/code/edit-rule/
   */
  readonly updateEnforcementRule: NamedOperationWithInput<{ body: operations["updateEnforcementRule"]["requestBody"]["content"]["application/json"] }, operations["updateEnforcementRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete an exception from the main enforcement rule.
   *
   * Deletes an exception, so the main rule applies to its repositories again. Results of earlier runs stay as they are. The main rule can't be deleted, and you need access to the rule's repositories.
   *
   * `DELETE /code/api/v1/enforcement-rules/{ruleId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/delete-rule/
   */
  readonly deleteEnforcementRule: NamedOperationWithInput<{ path: operations["deleteEnforcementRule"]["parameters"]["path"] }, operations["deleteEnforcementRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * List repositories for enforcement rules.
   *
   * Returns one page of the repositories that an exception can name.
   *
   * `GET /code/api/v1/enforcement-rules/accounts`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-accounts/
   */
  readonly listEnforcementRepositories: PagedOperation<{ query?: operations["listEnforcementRepositories"]["parameters"]["query"] | undefined }, operations["listEnforcementRepositories"]["responses"][200]["content"]["application/json"], ItemAt<operations["listEnforcementRepositories"]["responses"][200]["content"]["application/json"], "">>;
  /**
   * Generate a software bill of materials (SBOM).
   *
   * Creates a bill of materials of one repository and returns links to its files. The links are signed and expire, so download them at once and without your token.
   *
   * `GET /code/api/v1/bom/getBOMReport/{repositoryId}`
   *
   * Permissions: `CCSDevelopmentPipelinesCodeReviews` (View), `CCSDevelopmentPipelinesProjects` (View), `CCSSupplyChain` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-bom-report/
   */
  readonly generateSbom: NamedOperationWithInput<{ path: operations["generateSbom"]["parameters"]["path"]; query: operations["generateSbom"]["parameters"]["query"] }, operations["generateSbom"]["responses"][200]["content"]["application/json"]>;
  /**
   * List open source packages of all repositories.
   *
   * Returns one page of the open source packages in all repositories of the version control integrations, each with its vulnerabilities. `page` and `limit` are required.
   *
   * `POST /code/api/v1/sbom/dependencies`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/code/sbom-dependencies/
   */
  readonly listSbomDependencies: PagedOperationWithInput<{ query: operations["listSbomDependencies"]["parameters"]["query"]; body: operations["listSbomDependencies"]["requestBody"]["content"]["application/json"] }, operations["listSbomDependencies"]["responses"][200]["content"]["application/json"], ItemAt<operations["listSbomDependencies"]["responses"][200]["content"]["application/json"], "">>;
  /**
   * Start a scan of all integrations.
   *
   * Starts a scan of the main branch of every connected repository and of the resources in connected cloud accounts. The scan continues after the response, and only one runs at a time: while another one runs, `isExecuted` is false and nothing starts.
   *
   * `POST /code/api/v1/scans/integrations`
   *
   * @see https://pan.dev/prisma-cloud/api/code/scan-integrations/
   */
  readonly startCodeScan: NamedOperation<unknown, operations["startCodeScan"]["responses"][201]["content"]["application/json"]>;
  /**
   * List all suppressions.
   *
   * Returns all suppressions in one response. What a suppression covers counts as suppressed instead of as an error; `suppressionType` determines its scope and which property holds it. `listSuppressionJustifications` returns who made them, for one policy.
   *
   * `GET /code/api/v1/suppressions`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-suppressions/
   */
  readonly listSuppressions: NamedOperation<unknown, operations["listSuppressions"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suppress violations of a policy.
   *
   * Suppresses violations of one policy, in the scope that `suppressionType` names: everything (`Policy`), some repositories or accounts (`Accounts`), some resources (`Resources`), or resources with some tags (`Tags`). Without `expirationTime`, the suppression never ends. Returns the new suppression's id.
   *
   * `POST /code/api/v1/suppressions/{policyId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/create-suppression/
   */
  readonly createSuppression: NamedOperationWithInput<{ path: operations["createSuppression"]["parameters"]["path"]; body: operations["createSuppression"]["requestBody"]["content"]["application/json"] }, operations["createSuppression"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a suppression.
   *
   * Replaces the suppression with the body, so send all its properties, not only the changed ones.
   *
   * `PUT /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/update-suppression/
   */
  readonly updateSuppression: NamedOperationWithInput<{ path: operations["updateSuppression"]["parameters"]["path"]; body: operations["updateSuppression"]["requestBody"]["content"]["application/json"] }, operations["updateSuppression"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a suppression.
   *
   * The violations that it covered count as errors again.
   *
   * `DELETE /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/delete-suppression/
   */
  readonly deleteSuppression: NamedOperationWithInput<{ path: operations["deleteSuppression"]["parameters"]["path"] }, undefined>;
  /**
   * List justifications of a policy's suppressions.
   *
   * Returns a policy's suppressions with who made them, when and why, limited to the repositories and accounts that you name.
   *
   * `GET /code/api/v1/suppressions/{policyId}/justifications`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-suppressions-justifications/
   */
  readonly listSuppressionJustifications: NamedOperationWithInput<{ path: operations["listSuppressionJustifications"]["parameters"]["path"]; query: operations["listSuppressionJustifications"]["parameters"]["query"] }, operations["listSuppressionJustifications"]["responses"][200]["content"]["application/json"]>;
  /**
   * List tag rules.
   *
   * Returns all tag rules in one response. Tag rules set tags on the resources of infrastructure as code files with [Yor](https://yor.io), for example the `yor_trace` tag that links deployed resources to their code.
   *
   * `GET /code/api/v1/tag-rules`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-tags/
   */
  readonly listTagRules: NamedOperation<unknown, operations["listTagRules"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a tag rule.
   *
   * Creates a custom tag rule and returns it. To see how many resources it would tag, call `countTagRuleResources` first.
   *
   * `POST /code/api/v1/tag-rules`
   *
   * @see https://pan.dev/prisma-cloud/api/code/save-tag/
   */
  readonly createTagRule: NamedOperationWithInput<{ body: operations["createTagRule"]["requestBody"]["content"]["application/json"] }, operations["createTagRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a tag rule.
   *
   * Returns one custom tag rule. Use `getBuiltInTagRule` for built-in ones.
   *
   * `GET /code/api/v1/tag-rules/{tagRuleId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-tag/
   */
  readonly getTagRule: NamedOperationWithInput<{ path: operations["getTagRule"]["parameters"]["path"] }, operations["getTagRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a tag rule.
   *
   * Changes a custom or built-in tag rule. Tags that the rule has already set aren't removed.
   *
   * `PUT /code/api/v1/tag-rules/{tagRuleId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/update-tag/
   */
  readonly updateTagRule: NamedOperationWithInput<{ path: operations["updateTagRule"]["parameters"]["path"]; body: operations["updateTagRule"]["requestBody"]["content"]["application/json"] }, operations["updateTagRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a custom tag rule.
   *
   * Deletes a custom tag rule. Tags that the rule has already set aren't removed. You need access to all of the rule's repositories.
   *
   * `DELETE /code/api/v1/tag-rules/{tagRuleId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/delete-tag/
   */
  readonly deleteTagRule: NamedOperationWithInput<{ path: operations["deleteTagRule"]["parameters"]["path"] }, operations["deleteTagRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count the resources that a tag rule would tag.
   *
   * Counts the resources in a repository that a rule would tag. Nothing is tagged or saved, so you can use it to make a rule more specific before you create it.
   *
   * `POST /code/api/v1/tag-rules/affected-resources`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-affected-resources/
   */
  readonly countTagRuleResources: NamedOperationWithInput<{ body: operations["countTagRuleResources"]["requestBody"]["content"]["application/json"] }, operations["countTagRuleResources"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a built-in tag rule.
   *
   * Returns one built-in (out-of-the-box) tag rule.
   *
   * `GET /code/api/v1/tag-rules/ootb/{tagRuleId}`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-tag-ootb-rules/
   */
  readonly getBuiltInTagRule: NamedOperationWithInput<{ path: operations["getBuiltInTagRule"]["parameters"]["path"] }, operations["getBuiltInTagRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * List third-party apps in version control systems.
   *
   * Returns the third-party apps that are installed in the connected version control systems, with their permissions and the events that they receive. All apps are in one response.
   *
   * `GET /code/api/v1/apps-webhooks/apps`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-apps/
   */
  readonly listVcsApps: NamedOperation<unknown, operations["listVcsApps"]["responses"][200]["content"]["application/json"]>;
  /**
   * List third-party webhooks in version control systems.
   *
   * Returns the webhooks of the connected version control systems that call third parties, with the events that trigger them. All webhooks are in one response.
   *
   * `GET /code/api/v1/apps-webhooks/webhooks`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-webhooks/
   */
  readonly listVcsWebhooks: NamedOperation<unknown, operations["listVcsWebhooks"]["responses"][200]["content"]["application/json"]>;
  /**
   * List technologies and where they're used.
   *
   * Returns the technologies that scans have found between code and production, with the places where they were found. If no scan has found any, `status` is `empty` and `data` is missing.
   *
   * `GET /code/api/v1/assets-inventory`
   *
   * @see https://pan.dev/prisma-cloud/api/code/assets-inventory-get-all/
   */
  readonly listTechnologies: NamedOperation<unknown, operations["listTechnologies"]["responses"][200]["content"]["application/json"]>;
  /**
   * List tools and services of CI/CD pipelines.
   *
   * Returns the third-party tools and services in the CI files of connected repositories, with the lines that use them. All tools are in one response.
   *
   * `GET /code/api/v1/ci-inventory`
   *
   * @see https://pan.dev/prisma-cloud/api/code/get-ci-inventory/
   */
  readonly listPipelineTools: NamedOperation<unknown, operations["listPipelineTools"]["responses"][200]["content"]["application/json"]>;
  /**
   * List integrated repositories by page.
   *
   * Returns repositories with filters, sorting and the state of their connection. The operation is undocumented: without a page it may return all repositories, and it may have more parameters.
   *
   * `GET /code/api/v2/repositories`
   *
   * Pages: read the whole list with `.paginate()`.
   */
  readonly listRepositories: PagedOperation<{ query?: operations["listRepositories"]["parameters"]["query"] | undefined }, operations["listRepositories"]["responses"][200]["content"]["application/json"], ItemAt<operations["listRepositories"]["responses"][200]["content"]["application/json"], "repositories">>;
  /**
   * Add repositories to an integration.
   *
   * Adds repositories to those that an integration covers. The service takes some seconds before they appear in `listRepositoriesV1`. The operation is undocumented: the shape of the response isn't known.
   *
   * `POST /code/api/v2/repositories`
   */
  readonly addIntegrationRepositories: NamedOperationWithInput<{ body: operations["addIntegrationRepositories"]["requestBody"]["content"]["application/json"] }, operations["addIntegrationRepositories"]["responses"][200]["content"]["application/json"]>;
  /**
   * List resources with issues found by branch scans.
   *
   * Returns files, resources and packages with the number of their issues. Read the issues of one with `listBranchScanResourceIssues`. The operation is undocumented: the highest `limit` isn't known, and it may change without notice.
   *
   * `POST /code/api/v2/errors/branch_scan/resources`
   *
   * Pages: read the whole list with `.paginate()`.
   */
  readonly listBranchScanResources: PagedOperationWithInput<{ body: operations["listBranchScanResources"]["requestBody"]["content"]["application/json"] }, operations["listBranchScanResources"]["responses"][200]["content"]["application/json"], ItemAt<operations["listBranchScanResources"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * Open a pull request that fixes issues of a branch.
   *
   * Opens a pull request that raises vulnerable packages to a version without the vulnerability. All fixes of one request must be in the same repository. The operation is undocumented: the shape of the response isn't known, nor whether it fixes other kinds of issues.
   *
   * `POST /code/api/v2/actions/branch_fixes`
   */
  readonly fixBranchIssues: NamedOperationWithInput<{ body: operations["fixBranchIssues"]["requestBody"]["content"]["application/json"] }, operations["fixBranchIssues"]["responses"][200]["content"]["application/json"]>;
  /**
   * List packages whose license violates a policy.
   *
   * Returns packages whose license violates a policy. What the body may contain isn't known.
   *
   * `POST /code/api/v1/vulnerabilities/packages/license-violations`
   *
   * @deprecated use `listBranchScanIssues` with the category `Licenses` instead.
   * @see https://pan.dev/prisma-cloud/api/code/
   */
  readonly listLicenseViolations: NamedOperation<{ body?: NonNullable<operations["listLicenseViolations"]["requestBody"]>["content"]["application/json"] | undefined }, operations["listLicenseViolations"]["responses"][200]["content"]["application/json"]>;
  /**
   * List neighbors of a node in the supply chain graph.
   *
   * Returns one page of the nodes next to a node: its children, parents or siblings. Without `nodeId`, it starts from the organizations.
   *
   * `POST /code/api/v1/supply-chain/nodes`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @deprecated there's no replacement; `searchVcsRepositories` lists repositories and `searchPackages` packages.
   * @see https://pan.dev/prisma-cloud/api/code/
   */
  readonly listSupplyChainNodes: PagedOperationWithInput<{ body: operations["listSupplyChainNodes"]["requestBody"]["content"]["application/json"] }, operations["listSupplyChainNodes"]["responses"][200]["content"]["application/json"], ItemAt<operations["listSupplyChainNodes"]["responses"][200]["content"]["application/json"], "nodes">>;
  /**
   * List policies that branches violate.
   *
   * Returns the policies that have violations; read the violating resources with `listBranchScanPolicyResources`. Without `limit`, a page seems to hold 10 policies. The operation is undocumented and may change without notice.
   *
   * `POST /code/api/v2/errors/branch_scan/policies`
   *
   * Pages: read the whole list with `.paginate()`.
   */
  readonly listBranchScanPolicies: PagedOperationWithInput<{ body: operations["listBranchScanPolicies"]["requestBody"]["content"]["application/json"] }, operations["listBranchScanPolicies"]["responses"][200]["content"]["application/json"], ItemAt<operations["listBranchScanPolicies"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List resources of branches that violate a policy.
   *
   * Returns the resources with a violation of one policy. The operation is undocumented and may change without notice.
   *
   * `POST /code/api/v2/errors/branch_scan/policies/{policyId}/resources`
   *
   * Pages: read the whole list with `.paginate()`.
   */
  readonly listBranchScanPolicyResources: PagedOperationWithInput<{ path: operations["listBranchScanPolicyResources"]["parameters"]["path"]; body: operations["listBranchScanPolicyResources"]["requestBody"]["content"]["application/json"] }, operations["listBranchScanPolicyResources"]["responses"][200]["content"]["application/json"], ItemAt<operations["listBranchScanPolicyResources"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List branch scan issues of one resource.
   *
   * Returns the issues of one resource that `listBranchScanResources` lists; set `codeCategory` to that resource's category. The operation is undocumented and may change without notice.
   *
   * `POST /code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies`
   *
   * Pages: read the whole list with `.paginate()`.
   */
  readonly listBranchScanResourceIssues: PagedOperationWithInput<{ path: operations["listBranchScanResourceIssues"]["parameters"]["path"]; body: operations["listBranchScanResourceIssues"]["requestBody"]["content"]["application/json"] }, operations["listBranchScanResourceIssues"]["responses"][200]["content"]["application/json"], ItemAt<operations["listBranchScanResourceIssues"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List resources with issues of a pull request scan or CI/CD run.
   *
   * Returns the resources with issues in the run that `filters.runId` names; read the issues of one with `listCodeReviewResourceIssues`. The operation is undocumented and may change without notice.
   *
   * `POST /code/api/v2/errors/code_review_scan/resources`
   *
   * Pages: read the whole list with `.paginate()`.
   */
  readonly listCodeReviewResources: PagedOperationWithInput<{ body: operations["listCodeReviewResources"]["requestBody"]["content"]["application/json"] }, operations["listCodeReviewResources"]["responses"][200]["content"]["application/json"], ItemAt<operations["listCodeReviewResources"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List issues of one resource of a pull request scan or CI/CD run.
   *
   * Returns the issues of one resource in the run that `filters.runId` names. The operation is undocumented and may change without notice.
   *
   * `POST /code/api/v2/errors/code_review_scan/resources/policies`
   *
   * Pages: read the whole list with `.paginate()`.
   */
  readonly listCodeReviewResourceIssues: PagedOperationWithInput<{ body: operations["listCodeReviewResourceIssues"]["requestBody"]["content"]["application/json"] }, operations["listCodeReviewResourceIssues"]["responses"][200]["content"]["application/json"], ItemAt<operations["listCodeReviewResourceIssues"]["responses"][200]["content"]["application/json"], "data">>;
  /**
   * List errors of one resource of a CI/CD run.
   *
   * Returns all errors of one resource in one response. The operation is undocumented; `listCodeReviewIssues` returns the same errors and is documented.
   *
   * `POST /code/api/v2/resources/code_review_scan/buildtime/errors`
   */
  readonly listCodeReviewResourceErrors: NamedOperationWithInput<{ body: operations["listCodeReviewResourceErrors"]["requestBody"]["content"]["application/json"] }, operations["listCodeReviewResourceErrors"]["responses"][200]["content"]["application/json"]>;
  /**
   * Summarize the issues of a pull request scan or CI/CD run.
   *
   * Returns a summary of the run that `filters.runId` names. The operation is undocumented: the shape of the response isn't known.
   *
   * `POST /code/api/v2/summaries/codeReview`
   */
  readonly getCodeReviewSummary: NamedOperationWithInput<{ body: operations["getCodeReviewSummary"]["requestBody"]["content"]["application/json"] }, operations["getCodeReviewSummary"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the version that fixes a vulnerable package.
   *
   * Returns the version in use and the version that fixes the package's vulnerabilities. The operation is undocumented and may change without notice.
   *
   * `GET /code/api/v2/summaries/resource/{resourceUuid}/Vulnerabilities`
   */
  readonly getPackageVulnerabilitySummary: NamedOperationWithInput<{ path: operations["getPackageVulnerabilitySummary"]["parameters"]["path"] }, operations["getPackageVulnerabilitySummary"]["responses"][200]["content"]["application/json"]>;
  /**
   * Export the events of CI/CD risks as CSV.
   *
   * Returns the events of all risks as CSV in a JSON string. The first line names the columns; the seventh column says whether an event is fixed. The operation is undocumented and may change without notice.
   *
   * `POST /code/api/v1/pipeline-risks/export`
   */
  readonly exportPipelineRiskEvents: NamedOperationWithInput<{ body: operations["exportPipelineRiskEvents"]["requestBody"]["content"]["application/json"] }, operations["exportPipelineRiskEvents"]["responses"][200]["content"]["application/json"]>;
  /**
   * List CI/CD runs of a repository.
   *
   * Returns all runs of a repository in one response. The operation is undocumented; `listCodeReviewRuns` is documented and covers all repositories.
   *
   * `GET /code/api/v1/cicd/data/runs`
   */
  readonly listCicdRuns: NamedOperation<{ query?: operations["listCicdRuns"]["parameters"]["query"] | undefined }, operations["listCicdRuns"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a policy for code scans.
   *
   * Returns one policy with the compliance benchmarks that it belongs to, which `listCodePolicies` leaves out. The operation is undocumented and may change without notice.
   *
   * `GET /code/api/v2/policies/{policyId}`
   */
  readonly getCodePolicy: NamedOperationWithInput<{ path: operations["getCodePolicy"]["parameters"]["path"] }, operations["getCodePolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set the scanned branch of a repository.
   *
   * Sets the branch that periodic scans of the repository check out. The operation is undocumented: the shape of the response isn't known.
   *
   * `POST /code/api/v1/branches/{repositoryId}/scannedBranch/{branch}`
   */
  readonly setScannedBranch: NamedOperationWithInput<{ path: operations["setScannedBranch"]["parameters"]["path"] }, operations["setScannedBranch"]["responses"][200]["content"]["application/json"]>;
  /**
   * List Code Security integrations.
   *
   * Returns the version control, CI and registry systems that are connected. The operation is undocumented and may change without notice.
   *
   * `GET /code/api/v2/integrations`
   */
  readonly listCodeIntegrations: NamedOperation<unknown, operations["listCodeIntegrations"]["responses"][200]["content"]["application/json"]>;
  /**
   * List Code Security integrations (v1).
   *
   * Returns the version control, CI and registry systems that are connected, either as a list or as an object with the list. The operation is undocumented and may change without notice.
   *
   * `GET /code/api/v1/integrations`
   */
  readonly listCodeIntegrationsV1: NamedOperation<unknown, operations["listCodeIntegrationsV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * List workspaces of a Terraform Cloud organization.
   *
   * Returns the workspaces in which Prisma Cloud can set up run tasks. Pass those that you choose to `setRunTaskWorkspaces`. The operation is undocumented: the shape of a workspace isn't known.
   *
   * `GET /code/api/v1/tfRunTasks/cloud/{organization}/workspaces`
   */
  readonly listRunTaskWorkspaces: NamedOperationWithInput<{ path: operations["listRunTaskWorkspaces"]["parameters"]["path"] }, operations["listRunTaskWorkspaces"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set the Terraform Cloud workspaces of an integration.
   *
   * Sets the workspaces whose runs are checked, replacing those set before. The operation is undocumented: the shape of the response isn't known.
   *
   * `PUT /code/api/v1/tfRunTasks/cloud/create`
   */
  readonly setRunTaskWorkspaces: NamedOperationWithInput<{ body: operations["setRunTaskWorkspaces"]["requestBody"]["content"]["application/json"] }, operations["setRunTaskWorkspaces"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the policies and settings for Checkov scans.
   *
   * Returns what Checkov downloads before a scan: policy metadata, custom policies, suppressions, settings and enforcement rules. The operation is undocumented and may change without notice.
   *
   * `GET /code/api/v2/checkov/runConfiguration`
   */
  readonly getRunConfiguration: NamedOperation<{ query?: operations["getRunConfiguration"]["parameters"]["query"] | undefined }, operations["getRunConfiguration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the policies and settings for Checkov scans (v1).
   *
   * Returns what older releases of Checkov download before a scan. The operation is undocumented; use `getRunConfiguration` instead.
   *
   * `GET /code/api/v1/checkov/runConfiguration`
   */
  readonly getRunConfigurationV1: NamedOperation<{ query?: operations["getRunConfigurationV1"]["parameters"]["query"] | undefined }, operations["getRunConfigurationV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get settings of notifications, code reviews and excluded paths.
   *
   * Returns the settings of notifications, code reviews and excluded paths, or with `featureType` those of one feature. The operation is undocumented and may change without notice.
   *
   * `GET /code/api/v1/vcs/settings/scheme`
   */
  readonly getVcsSettings: NamedOperation<{ query?: operations["getVcsSettings"]["parameters"]["query"] | undefined }, operations["getVcsSettings"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace the settings of one feature.
   *
   * Replaces the settings of one feature with the body, so send all its sections, not only the changed ones. The operation is undocumented: the shape of the response isn't known.
   *
   * `POST /code/api/v1/vcs/settings/scheme`
   */
  readonly updateVcsSettings: NamedOperationWithInput<{ body: operations["updateVcsSettings"]["requestBody"]["content"]["application/json"] }, operations["updateVcsSettings"]["responses"][200]["content"]["application/json"]>;
}
