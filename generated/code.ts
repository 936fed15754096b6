// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { Unlisted } from "../src/unlisted.ts";

/** Every operation of the document, by path and method. */
export interface paths {
    "/code/api/v1/pipeline-risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List CI/CD risks with their event counts
         *
         * Returns CI/CD risks that match all filters, each with the number of its events; an empty object as the body returns all. Read a risk's events with `POST /code/api/v1/pipeline-risks/{policyId}/alerts`. There's no documented parameter for a next page.
         */
        post: operations["listPipelineRisks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/pipeline-risks/{policyId}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List events of a CI/CD risk
         *
         * Returns one page of the events of a risk that have the requested state.
         */
        post: operations["listPipelineRiskEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/pipeline-risks/{policyId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CI/CD risk
         *
         * Returns a risk with its description and the steps to solve it.
         */
        get: operations["getPipelineRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/pipeline-risks/suppress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Suppress events of CI/CD risks
         *
         * Suppresses single events, which then no longer count as open; the risk's other events stay open. `PUT /code/api/v1/pipeline-risks/unsuppress` reverts it.
         */
        put: operations["suppressPipelineRiskEvents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/pipeline-risks/unsuppress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Unsuppress events of CI/CD risks
         *
         * Reopens events that `PUT /code/api/v1/pipeline-risks/suppress` suppressed.
         */
        put: operations["unsuppressPipelineRiskEvents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/checkovVersion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the Checkov version
         *
         * Returns the version of Checkov, the open source scanner, that Prisma Cloud runs. Use the same version locally to get the same results.
         */
        get: operations["getCheckovVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/fixes/checkov": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest fixes for misconfigurations in IaC files
         *
         * Returns fixes for findings in infrastructure as code files that you send along, for example from a local Checkov run. Nothing is changed or stored: replace the lines yourself. Files without a known fix have an empty list.
         */
        post: operations["suggestCodeFixes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/dashboard/common-errors-by-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List policies with the most open issues
         *
         * Returns policies with their open issues, those with the most first. An empty object as the body covers all repositories, categories and severities. Responds with 401 if you can't see any repository.
         */
        post: operations["listCommonErrorsByPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/dashboard/errors-by-severity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count issues by severity
         *
         * Returns one count for each severity. An empty object as the body covers all repositories and categories. Responds with 401 if you can't see any repository.
         */
        post: operations["countErrorsBySeverity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/dashboard/iac-errors-by-category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count IaC misconfigurations by category
         *
         * Returns one count for each category of infrastructure as code policies, for example IAM, Networking or Storage. Responds with 401 if you can't see any repository.
         */
        post: operations["countIacErrorsByCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/dashboard/package-licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List licenses with the most violations
         *
         * Returns the licenses with the most violations, each with the number of repositories that have them. Responds with 401 if you can't see any repository.
         */
        post: operations["listTopPackageLicenses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/dashboard/pr-issues-over-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count failed, resolved and passed pull requests by day
         *
         * Returns how many pull requests failed, passed or were resolved (they failed, and then their blocking issues were resolved), for every day from `startDate` on, at most 30 days. Responds with 401 if you can't see any repository.
         */
        post: operations["getPullRequestTrend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/dashboard/top-cvss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List vulnerabilities with the highest CVSS scores
         *
         * Returns the vulnerabilities with the highest CVSS scores and their risk factors, highest score first. Responds with 401 if you can't see any repository.
         */
        post: operations["listTopCvssVulnerabilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/dashboard/top-vulnerable-repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List repositories with the most critical and high issues
         *
         * Returns repositories with their critical and high issues, those with the most first. Responds with 401 if you can't see any repository.
         */
        post: operations["listTopVulnerableRepositories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/dashboard/vcs-scan-issues-over-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count open, fixed and suppressed code issues by day
         *
         * Returns the number of issues in each state for every day from `startDate` on, at most 30 days. Vulnerabilities aren't included; use `POST /code/api/v2/dashboard/top-cvss` for those. Responds with 401 if you can't see any repository.
         */
        post: operations["getCodeIssueTrend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/errors/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the errors of one file
         * @deprecated
         *
         * Returns one page of the violations in a single file, with the vulnerable packages, licenses and secrets that belong to each. `filePath` in the body names the file; the other filters narrow the result. Deprecated: use `POST /code/api/v2/code-issues/branch_scan` instead.
         */
        post: operations["listErrorsInFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/errors/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a repository's scanned files with their error counts
         * @deprecated
         *
         * Returns all files in one response. Files whose checks all passed are included. Deprecated: use `POST /code/api/v2/code-issues/branch_scan` instead.
         */
        post: operations["listFilesWithErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/errors/files/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The file's metadata id: `fileMetadataUuid` of an error from `POST /code/api/v1/errors/file`. */
                uuid: string;
            };
            cookie?: never;
        };
        /**
         * Get the metadata of a scanned file
         * @deprecated
         *
         * Returns where the file is, when it was scanned and how many errors it has. Deprecated: there's no replacement; `POST /code/api/v2/code-issues/branch_scan` returns the issues of a file with its path.
         */
        get: operations["getScannedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/errors/getFixedCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview the code of a resource with a fix applied
         * @deprecated
         *
         * Applies `selectedFix` to the resource's code and returns the result; the repository isn't changed. Deprecated: use `POST /code/api/v1/fixes/checkov` to get suggested fixes for files, or `GET /code/api/v1/remediations/buildtime/{fixId}` for the code of a fix.
         */
        post: operations["getFixedCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/errors/gitBlameAuthors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the Git authors of one repository
         * @deprecated
         *
         * Returns the authors that Git blame names for one repository. Deprecated: use `POST /code/api/v2/git/blameAuthors` instead, which covers several repositories and is paged.
         */
        get: operations["listRepositoryBlameAuthors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/errors/submitActions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fix and suppress errors of a branch or pull request
         * @deprecated
         *
         * Opens a pull request with the fixes and saves the suppressions. `type` decides which errors they apply to: `default` for the default branch, `pr` for a pull request or CI/CD run, which `metadata` identifies. Deprecated: use `POST /code/api/v1/remediations/buildtime` to fix and `POST /code/api/v1/suppressions/{policyId}` to suppress.
         */
        post: operations["fixOrSuppressErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/errors/supply-chain-fix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fix resources and packages of a repository
         * @deprecated
         *
         * Fixes infrastructure as code resources and packages of one repository. The response comes when the fixes are done. Deprecated: use `POST /code/api/v1/remediations/buildtime` instead.
         */
        post: operations["fixSupplyChainErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/code-issues/branch_scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List code issues found by branch scans
         *
         * Returns the findings of the periodic scans of branches: misconfigurations, vulnerabilities, licenses, secrets and weaknesses. `limit` is 100 by default and at most 10000, and offsets only reach the first 10000 issues. To read more, send `useSearchAfterPagination: true` and, with each later request, the `searchAfter` of the previous response. For pull requests and CI/CD runs, use `POST /code/api/v2/code-issues/code_review_scan`.
         */
        post: operations["listBranchScanIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/code-issues/code_review_scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List code issues of a pull request scan or CI/CD run
         *
         * Returns the findings of the run that `filters.runId` names; `GET /code/api/v1/development-pipeline/code-review/runs/data` lists runs. `limit` is 100 by default and at most 10000. For the periodic scans of branches, use `POST /code/api/v2/code-issues/branch_scan`.
         */
        post: operations["listCodeReviewIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/git/blameAuthors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the Git authors of repositories
         *
         * Returns author names from the Git history of the repositories in the body, or of all repositories that you can see if the body names none.
         */
        post: operations["listGitBlameAuthors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/development-pipeline/code-review/runs/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pull request scans and CI/CD runs with their results
         *
         * Returns the latest scans of pull requests and CI/CD runs, each with its issues by severity, its outcome, and the enforcement thresholds that applied. Pass a scan's `runId` to `POST /code/api/v2/code-issues/code_review_scan` to read its issues.
         */
        get: operations["listCodeReviewRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/development-pipeline/projects/prs/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List repositories with their commits and pull requests
         *
         * Returns the repositories of version control integrations with their recent commits and the state of their open pull requests. It shows which repositories are used most and where pull requests fail.
         */
        get: operations["listCodeProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vulnerabilities/packages/files/{fileMetadataId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List packages of a file
         *
         * Returns one page of the packages in a file's dependency tree. `limit` and `offset` are required.
         */
        get: operations["listFilePackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vulnerabilities/packages/{packageUuid}/direct-sub-dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List direct dependencies of a package
         *
         * Returns one page of the packages that a package depends on directly. To go deeper, call it for each of them. `limit` and `offset` are required.
         */
        get: operations["listPackageSubDependencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vulnerabilities/packages/{packageUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a package
         *
         * Returns one package; `include` adds its errors, file and repository.
         */
        get: operations["getPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vulnerabilities/packages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search packages of repositories
         *
         * Returns one page of the packages that repositories use, directly or as dependencies. `include` adds counts, files, repositories and images.
         */
        post: operations["searchPackages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vulnerabilities/packages/{packageUuid}/cves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vulnerabilities of a package
         *
         * Returns all vulnerabilities of a package in one response, including those of its dependencies unless `directOnly` is true.
         */
        get: operations["listPackageCves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/packagesAlerts/affectedByLicenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a suppression of licenses
         *
         * Returns the findings that a suppression of these licenses would cover, all in one response. To create one, use `POST /code/api/v1/suppressions/{policyId}` with type `LicenseType`.
         */
        post: operations["listPackageAlertsByLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/packagesAlerts/affectedByPackages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a suppression of packages
         *
         * Returns the findings that a suppression of these packages would cover, all in one response. To create one, use `POST /code/api/v1/suppressions/{policyId}` with type `PackageLicense`.
         */
        post: operations["listPackageAlertsByPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/packagesAlerts/affectedByPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a suppression of a policy
         *
         * Returns the findings that a suppression of the whole policy would cover, all in one response. To create one, use `POST /code/api/v1/suppressions/{policyId}` with type `Policy`.
         */
        post: operations["listPackageAlertsByPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/policies/definition/{queryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate the definition of a custom policy
         *
         * Checks a definition before you save the policy and returns the keys and values that aren't supported; the list is empty if the definition is valid. Nothing is saved. Responds with 403 if the tenant's license doesn't include custom policies.
         */
        post: operations["validateCodePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a custom policy
         * @deprecated
         *
         * Creates a custom policy from a definition. An invalid definition is reported with status 200 and a message instead of an id. Responds with 403 if the tenant's license doesn't include custom policies. Deprecated: use `POST /policy` of the CSPM API instead.
         */
        post: operations["createCodePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/policies/table/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List policies with their finding counts
         * @deprecated
         *
         * Returns all policies in one response, with the number of findings in each repository and account and the compliance benchmarks that each belongs to. Deprecated: use `GET /v2/policy` of the CSPM API instead.
         */
        get: operations["listCodePoliciesWithFindingCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of a custom policy, for example `acme_AWS_1644304546830`. */
                policyId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a custom policy
         * @deprecated
         *
         * Changes a custom policy. Properties that you leave out keep their values. Deprecated: use `PUT /policy/{id}` of the CSPM API instead.
         */
        put: operations["updateCodePolicy"];
        post?: never;
        /**
         * Delete a custom policy
         * @deprecated
         *
         * Deletes a custom policy; built-in ones can't be deleted. Deprecated: use `DELETE /policy/{id}` of the CSPM API instead.
         */
        delete: operations["deleteCodePolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview the results of a policy
         *
         * Evaluates a saved policy (by its id) or an unsaved definition against resources that have been scanned, and returns up to `resultsNumber` of them, 30 by default. Nothing is saved. Responds with 403 if the tenant's license doesn't include custom policies.
         */
        post: operations["previewCodePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List policies for code scans
         *
         * Returns the built-in and custom policies in one response. A finding's `violationId` is the `incidentId` of its policy; `pcPolicyId` is the policy's id in the CSPM API. The operation is undocumented and may change without notice.
         */
        get: operations["listCodePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/policies/clone/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone a policy
         * @deprecated
         *
         * Creates a custom policy from another one; properties in the body override those of the original. Responds with 400 if the tenant has reached its limit of custom secrets policies. Deprecated: use `GET /policy/{id}` and then `POST /policy` of the CSPM API instead.
         */
        post: operations["cloneCodePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/remediations/buildtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a pull request with fixes
         *
         * Opens a pull request with the fixes, or adds a commit to the open pull request that `pr` names. Responds with 403 if you can't see the repository's code.
         */
        post: operations["createRemediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/remediations/buildtime/{fixId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the code of a fix
         *
         * Returns the fixed source code. Responds with 404 for an unknown fix and with 403 if you can't see the repository's code.
         */
        get: operations["getRemediationFix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/remediations/buildtime/baseFile/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the file that a fix starts from
         *
         * Returns the source code before the fix. Responds with 404 for an unknown file and with 403 if you can't see the repository's code.
         */
        get: operations["getRemediationBaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrated repositories
         *
         * Returns all repositories that you can see in one response, whether an integration or a command line scan brought them in. `errors` is only filled with `errorsCount=true`. `GET /code/api/v1/repositories/search` returns them page by page and can filter.
         */
        get: operations["listRepositoriesV1"];
        put?: never;
        /**
         * Set the repositories of an integration
         *
         * Sets which repositories an integration covers. Identify the integration by `id` or, if there's only one of its kind, by `type`; if you send both, `id` is used. If several integrations have that `type`, the response is 206 and nothing changes.
         */
        post: operations["setIntegrationRepositories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/repositories/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List branches of a repository with CI/CD runs
         *
         * Returns only branches with at least one CI/CD run.
         */
        get: operations["listRepositoryBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/repositories/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up repository names by id
         *
         * Maps repository ids to names. If there's nothing to look up, the response is a string instead of a list.
         */
        post: operations["listRepositoryNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/repositories/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search repositories of the integrations
         *
         * Returns one page of repositories that match all filters. Unlike `GET /code/api/v1/repositories`, it includes repositories that aren't selected for scans.
         */
        get: operations["searchRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vcs-repository/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List repositories with their technologies, pipelines and contributors
         *
         * Returns repositories that match all filters. `POST /code/api/v1/vcs-repository/repositories` has more filters.
         */
        get: operations["listVcsRepositories"];
        put?: never;
        /**
         * Search repositories with their technologies, pipelines and contributors
         *
         * Returns repositories that match the filters. An empty object as the body returns all.
         */
        post: operations["searchVcsRepositories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/repositories/repository": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a repository
         *
         * Returns one repository by its id. `GET /code/api/v1/repositories` lists ids.
         */
        get: operations["getRepository"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vcs-repository/repositories/importance-score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List importance scores of repositories
         *
         * Returns the calculated and the custom score of each repository that you name, at most 5000 in one request. Scores of 1 to 4 are low, 5 to 7 medium and 8 to 10 high; Prisma Cloud derives them from maintenance, usage and the path to production. A custom score overrides the calculated one.
         */
        post: operations["listRepositoryImportanceScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vcs-repository/repositories/importance-score/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the importance score of a repository
         *
         * Sets, changes or (with `customRepositoryScore: null`) removes the custom score of one repository. The custom score overrides the calculated one.
         */
        post: operations["setRepositoryImportanceScore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vcs-repository/repositories/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count repositories that match filters
         *
         * Takes the same body as `POST /code/api/v1/vcs-repository/repositories` and returns the number of matching repositories.
         */
        post: operations["countVcsRepositories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vcs-repository/filter-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List filter values for repositories
         *
         * Returns the providers, pipelines, technologies, workspaces and repositories that the filters of `POST /code/api/v1/vcs-repository/repositories` accept.
         */
        get: operations["listVcsRepositoryFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vcs-repository/filters/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search repository names
         *
         * Returns one page of repositories whose full name contains the search term.
         */
        get: operations["searchVcsRepositoryNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/enforcement-rules/account/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `accountId` of a repository from `GET /code/api/v1/enforcement-rules/accounts`. */
                accountId: string;
            };
            cookie?: never;
        };
        /**
         * Get the enforcement thresholds of a repository
         *
         * Returns the thresholds of the exception that covers the repository, or else of the main rule.
         */
        get: operations["getRepositoryEnforcement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/enforcement-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List enforcement rules
         *
         * Returns the main rule, its exceptions, and the repositories that exceptions cover. A rule sets, for each kind of issue, from which severity on a scan fails softly, fails hard or comments in a pull request.
         */
        get: operations["listEnforcementRules"];
        /**
         * Replace an enforcement rule
         *
         * Replaces the rule whose `id` is in the body. Only the thresholds of the main rule can change: it can't be renamed, limited to repositories or made an exception.
         */
        put: operations["updateEnforcementRule"];
        /**
         * Create an exception from the main enforcement rule
         *
         * Adds an exception: its thresholds replace those of the main rule for the repositories that it names.
         */
        post: operations["createEnforcementRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/enforcement-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a rule from `GET /code/api/v1/enforcement-rules`. */
                ruleId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an exception from the main enforcement rule
         *
         * Deletes an exception, so the main rule applies to its repositories again. Results of earlier runs stay as they are. The main rule can't be deleted, and you need access to the rule's repositories.
         */
        delete: operations["deleteEnforcementRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/enforcement-rules/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List repositories for enforcement rules
         *
         * Returns one page of the repositories that an exception can name.
         */
        get: operations["listEnforcementRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/bom/getBOMReport/{repositoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate a software bill of materials (SBOM)
         *
         * Creates a bill of materials of one repository and returns links to its files. The links are signed and expire, so download them at once and without your token.
         */
        get: operations["generateSbom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/sbom/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List open source packages of all repositories
         *
         * Returns one page of the open source packages in all repositories of the version control integrations, each with its vulnerabilities. `page` and `limit` are required.
         */
        post: operations["listSbomDependencies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/scans/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a scan of all integrations
         *
         * Starts a scan of the main branch of every connected repository and of the resources in connected cloud accounts. The scan continues after the response, and only one runs at a time: while another one runs, `isExecuted` is false and nothing starts.
         */
        post: operations["startCodeScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all suppressions
         *
         * Returns all suppressions in one response. What a suppression covers counts as suppressed instead of as an error; `suppressionType` determines its scope and which property holds it. `GET /code/api/v1/suppressions/{policyId}/justifications` returns who made them, for one policy.
         */
        get: operations["listSuppressions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/suppressions/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's violation id, for example `BC_AWS_S3_14`. */
                policyId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suppress violations of a policy
         *
         * Suppresses violations of one policy, in the scope that `suppressionType` names: everything (`Policy`), some repositories or accounts (`Accounts`), some resources (`Resources`), or resources with some tags (`Tags`). Without `expirationTime`, the suppression never ends. Returns the new suppression's id.
         */
        post: operations["createSuppression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/suppressions/{policyId}/justifications/{suppressionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's violation id, for example `BC_AWS_S3_14`: `policyId` of the suppression. */
                policyId: string;
                /** The `id` of a suppression from `GET /code/api/v1/suppressions`. */
                suppressionId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a suppression
         *
         * Replaces the suppression with the body, so send all its properties, not only the changed ones.
         */
        put: operations["updateSuppression"];
        post?: never;
        /**
         * Delete a suppression
         *
         * The violations that it covered count as errors again.
         */
        delete: operations["deleteSuppression"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/suppressions/{policyId}/justifications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's violation id, for example `BC_AWS_S3_14`. */
                policyId: string;
            };
            cookie?: never;
        };
        /**
         * List justifications of a policy's suppressions
         *
         * Returns a policy's suppressions with who made them, when and why, limited to the repositories and accounts that you name.
         */
        get: operations["listSuppressionJustifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/tag-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tag rules
         *
         * Returns all tag rules in one response. Tag rules set tags on the resources of infrastructure as code files with [Yor](https://yor.io), for example the `yor_trace` tag that links deployed resources to their code.
         */
        get: operations["listTagRules"];
        put?: never;
        /**
         * Create a tag rule
         *
         * Creates a custom tag rule and returns it. To see how many resources it would tag, call `POST /code/api/v1/tag-rules/affected-resources` first.
         */
        post: operations["createTagRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/tag-rules/{tagRuleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a tag rule from `GET /code/api/v1/tag-rules`. */
                tagRuleId: string;
            };
            cookie?: never;
        };
        /**
         * Get a tag rule
         *
         * Returns one custom tag rule. Use `GET /code/api/v1/tag-rules/ootb/{tagRuleId}` for built-in ones.
         */
        get: operations["getTagRule"];
        /**
         * Update a tag rule
         *
         * Changes a custom or built-in tag rule. Tags that the rule has already set aren't removed.
         */
        put: operations["updateTagRule"];
        post?: never;
        /**
         * Delete a custom tag rule
         *
         * Deletes a custom tag rule. Tags that the rule has already set aren't removed. You need access to all of the rule's repositories.
         */
        delete: operations["deleteTagRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/tag-rules/affected-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the resources that a tag rule would tag
         *
         * Counts the resources in a repository that a rule would tag. Nothing is tagged or saved, so you can use it to make a rule more specific before you create it.
         */
        post: operations["countTagRuleResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/tag-rules/ootb/{tagRuleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a built-in tag rule
         *
         * Returns one built-in (out-of-the-box) tag rule.
         */
        get: operations["getBuiltInTagRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/apps-webhooks/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List third-party apps in version control systems
         *
         * Returns the third-party apps that are installed in the connected version control systems, with their permissions and the events that they receive. All apps are in one response.
         */
        get: operations["listVcsApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/apps-webhooks/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List third-party webhooks in version control systems
         *
         * Returns the webhooks of the connected version control systems that call third parties, with the events that trigger them. All webhooks are in one response.
         */
        get: operations["listVcsWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/assets-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List technologies and where they're used
         *
         * Returns the technologies that scans have found between code and production, with the places where they were found. If no scan has found any, `status` is `empty` and `data` is missing.
         */
        get: operations["listTechnologies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/ci-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tools and services of CI/CD pipelines
         *
         * Returns the third-party tools and services in the CI files of connected repositories, with the lines that use them. All tools are in one response.
         */
        get: operations["listPipelineTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrated repositories by page
         *
         * Returns repositories with filters, sorting and the state of their connection. The operation is undocumented: without a page it may return all repositories, and it may have more parameters.
         */
        get: operations["listRepositories"];
        put?: never;
        /**
         * Add repositories to an integration
         *
         * Adds repositories to those that an integration covers. The service takes some seconds before they appear in `GET /code/api/v1/repositories`. The operation is undocumented: the shape of the response isn't known.
         */
        post: operations["addIntegrationRepositories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/errors/branch_scan/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List resources with issues found by branch scans
         *
         * Returns files, resources and packages with the number of their issues. Read the issues of one with `POST /code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies`. The operation is undocumented: the highest `limit` isn't known, and it may change without notice.
         */
        post: operations["listBranchScanResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/actions/branch_fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a pull request that fixes issues of a branch
         *
         * Opens a pull request that raises vulnerable packages to a version without the vulnerability. All fixes of one request must be in the same repository. The operation is undocumented: the shape of the response isn't known, nor whether it fixes other kinds of issues.
         */
        post: operations["fixBranchIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vulnerabilities/packages/license-violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List packages whose license violates a policy
         * @deprecated
         *
         * Returns packages whose license violates a policy. What the body may contain isn't known. Deprecated: use `POST /code/api/v2/code-issues/branch_scan` with the category `Licenses` instead.
         */
        post: operations["listLicenseViolations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/supply-chain/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List neighbors of a node in the supply chain graph
         * @deprecated
         *
         * Returns one page of the nodes next to a node: its children, parents or siblings. Without `nodeId`, it starts from the organizations. Deprecated: there's no replacement; `POST /code/api/v1/vcs-repository/repositories` lists repositories and `POST /code/api/v1/vulnerabilities/packages/search` packages.
         */
        post: operations["listSupplyChainNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/errors/branch_scan/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List policies that branches violate
         *
         * Returns the policies that have violations; read the violating resources with `POST /code/api/v2/errors/branch_scan/policies/{policyId}/resources`. Without `limit`, a page seems to hold 10 policies. The operation is undocumented and may change without notice.
         */
        post: operations["listBranchScanPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/errors/branch_scan/policies/{policyId}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List resources of branches that violate a policy
         *
         * Returns the resources with a violation of one policy. The operation is undocumented and may change without notice.
         */
        post: operations["listBranchScanPolicyResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List branch scan issues of one resource
         *
         * Returns the issues of one resource that `POST /code/api/v2/errors/branch_scan/resources` lists; set `codeCategory` to that resource's category. The operation is undocumented and may change without notice.
         */
        post: operations["listBranchScanResourceIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/errors/code_review_scan/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List resources with issues of a pull request scan or CI/CD run
         *
         * Returns the resources with issues in the run that `filters.runId` names; read the issues of one with `POST /code/api/v2/errors/code_review_scan/resources/policies`. The operation is undocumented and may change without notice.
         */
        post: operations["listCodeReviewResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/errors/code_review_scan/resources/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List issues of one resource of a pull request scan or CI/CD run
         *
         * Returns the issues of one resource in the run that `filters.runId` names. The operation is undocumented and may change without notice.
         */
        post: operations["listCodeReviewResourceIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/resources/code_review_scan/buildtime/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List errors of one resource of a CI/CD run
         *
         * Returns all errors of one resource in one response. The operation is undocumented; `POST /code/api/v2/code-issues/code_review_scan` returns the same errors and is documented.
         */
        post: operations["listCodeReviewResourceErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/summaries/codeReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarize the issues of a pull request scan or CI/CD run
         *
         * Returns a summary of the run that `filters.runId` names. The operation is undocumented: the shape of the response isn't known.
         */
        post: operations["getCodeReviewSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/summaries/resource/{resourceUuid}/Vulnerabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the version that fixes a vulnerable package
         *
         * Returns the version in use and the version that fixes the package's vulnerabilities. The operation is undocumented and may change without notice.
         */
        get: operations["getPackageVulnerabilitySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/pipeline-risks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the events of CI/CD risks as CSV
         *
         * Returns the events of all risks as CSV in a JSON string. The first line names the columns; the seventh column says whether an event is fixed. The operation is undocumented and may change without notice.
         */
        post: operations["exportPipelineRiskEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/cicd/data/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CI/CD runs of a repository
         *
         * Returns all runs of a repository in one response. The operation is undocumented; `GET /code/api/v1/development-pipeline/code-review/runs/data` is documented and covers all repositories.
         */
        get: operations["listCicdRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a policy for code scans
         *
         * Returns one policy with the compliance benchmarks that it belongs to, which `GET /code/api/v2/policies` leaves out. The operation is undocumented and may change without notice.
         */
        get: operations["getCodePolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/branches/{repositoryId}/scannedBranch/{branch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the scanned branch of a repository
         *
         * Sets the branch that periodic scans of the repository check out. The operation is undocumented: the shape of the response isn't known.
         */
        post: operations["setScannedBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Code Security integrations
         *
         * Returns the version control, CI and registry systems that are connected. The operation is undocumented and may change without notice.
         */
        get: operations["listCodeIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Code Security integrations (v1)
         *
         * Returns the version control, CI and registry systems that are connected, either as a list or as an object with the list. The operation is undocumented and may change without notice.
         */
        get: operations["listCodeIntegrationsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/tfRunTasks/cloud/{organization}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces of a Terraform Cloud organization
         *
         * Returns the workspaces in which Prisma Cloud can set up run tasks. Pass those that you choose to `PUT /code/api/v1/tfRunTasks/cloud/create`. The operation is undocumented: the shape of a workspace isn't known.
         */
        get: operations["listRunTaskWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/tfRunTasks/cloud/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the Terraform Cloud workspaces of an integration
         *
         * Sets the workspaces whose runs are checked, replacing those set before. The operation is undocumented: the shape of the response isn't known.
         */
        put: operations["setRunTaskWorkspaces"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v2/checkov/runConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the policies and settings for Checkov scans
         *
         * Returns what Checkov downloads before a scan: policy metadata, custom policies, suppressions, settings and enforcement rules. The operation is undocumented and may change without notice.
         */
        get: operations["getRunConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/checkov/runConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the policies and settings for Checkov scans (v1)
         *
         * Returns what older releases of Checkov download before a scan. The operation is undocumented; use `GET /code/api/v2/checkov/runConfiguration` instead.
         */
        get: operations["getRunConfigurationV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/vcs/settings/scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get settings of notifications, code reviews and excluded paths
         *
         * Returns the settings of notifications, code reviews and excluded paths, or with `featureType` those of one feature. The operation is undocumented and may change without notice.
         */
        get: operations["getVcsSettings"];
        put?: never;
        /**
         * Replace the settings of one feature
         *
         * Replaces the settings of one feature with the body, so send all its sections, not only the changed ones. The operation is undocumented: the shape of the response isn't known.
         */
        post: operations["updateVcsSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** The category of a CI/CD risk; `ppe` is poisoned pipeline execution. */
        PipelineRiskCategory: "artifactIntegrityValidation" | "credentialHygiene" | "dataProtection" | "dependencyChains" | "flowControlMechanism" | "identifyAccessManagement" | "loggingAndVisibility" | "pipelineBasedAccessControls" | "ppe" | "systemConfiguration" | "thirdPartyServices" | Unlisted;
        /** The version control or CI system with a risk; `crosssystem` is a risk across several. */
        PipelineSystem: "bitbucket" | "circleCI" | "crosssystem" | "github" | "githubActions" | "gitlab" | "gitlabCICD" | "jenkins" | Unlisted;
        /** Selects CI/CD risks. An empty object selects all. */
        PipelineRiskSearchRequest: {
            /** Only risks with these names. */
            names?: readonly string[] | undefined;
            /** Only risks of these categories. */
            categories?: readonly components["schemas"]["PipelineRiskCategory"][] | undefined;
            /** Only risks of these severities. */
            severities?: readonly ("critical" | "high" | "medium" | "low" | "info")[] | undefined;
            /** Only risks of these priorities, as digits in strings. */
            levels?: readonly ("1" | "2" | "3" | "4")[] | undefined;
            /** Only risks of these systems. */
            systems?: readonly components["schemas"]["PipelineSystem"][] | undefined;
            /** Only these repositories, by their ids from `POST /code/api/v1/vcs-repository/repositories`. */
            repositoryIds?: readonly string[] | undefined;
            /**
             * Only risks with events of this state.
             * @enum {string}
             */
            status?: "open" | "suppressed" | "fixed" | undefined;
            /** Only events detected at or after this date. The format isn't documented. */
            startDate?: string | undefined;
            /** Only events detected at or before this date. The format isn't documented. */
            endDate?: string | undefined;
        };
        /** One reason in an error body. */
        ErrorDetail: {
            /** Error code of the service. */
            code?: string | number | null | undefined;
            /** What went wrong, in words. */
            message?: string | null | undefined;
            /** Part of the request that caused the error, for example the name of a property. */
            target?: string | null | undefined;
            /** Further reasons. Their shape differs by service. */
            details?: unknown | undefined;
            /** Name of the invalid property or parameter. */
            field?: string | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** An error as an object. All properties are optional, and there may be others. */
        ErrorObject: {
            /** What went wrong, as a sentence or as a list with one sentence for each reason. Sent by Code Security and by gateways. */
            message?: string | string[] | null | undefined;
            /** Same as `message`, in the spelling of some gateways. */
            Message?: string | null | undefined;
            /** Error code of the service, or the HTTP status. */
            code?: string | number | null | undefined;
            /** HTTP status: its number, its name, or an object with both. */
            status?: string | number | ({
                /** Number of the HTTP status, for example 404. */
                statusCode?: number | undefined;
                /** Reason phrase of the HTTP status, for example `Not Found`. */
                reasonPhrase?: string | null | undefined;
            } & {
                [key: string]: unknown;
            }) | null | undefined;
            /** When the request failed, as Unix time in ms or as an ISO 8601 string. */
            timestamp?: string | number | null | undefined;
            /** Path of the request that failed. */
            path?: string | null | undefined;
            /** Reason phrase of the HTTP status, or an object with details. */
            error?: (string | null) | components["schemas"]["ErrorDetail"] | undefined;
            /** All reasons, if there are several. */
            errors?: (string | components["schemas"]["ErrorDetail"])[] | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** Any JSON value. Its shape depends on the service or the cloud provider, and the API doesn't guarantee it. */
        FreeFormJson: unknown;
        /** Body of a failed request. Its shape differs by service, and many errors have no body at all; CSPM operations give the reasons in the header `x-redlock-status`. Most bodies are objects, a few are strings or arrays. */
        ErrorBody: components["schemas"]["ErrorObject"] | string | components["schemas"]["FreeFormJson"][];
        /** A CI/CD risk that a policy detects, with the number of its events. */
        PipelineRisk: {
            /** Identifies the risk in the other operations on CI/CD risks. */
            policyId: string;
            name: string;
            /** Whether the listed events are open, suppressed or fixed. */
            status?: "open" | "suppressed" | "fixed" | Unlisted | undefined;
            /** The category of a CI/CD risk; `ppe` is poisoned pipeline execution. */
            category?: components["schemas"]["PipelineRiskCategory"] | undefined;
            severity?: "critical" | "high" | "medium" | "low" | "info" | Unlisted | undefined;
            /** The system with the risk. */
            system?: components["schemas"]["PipelineSystem"] | undefined;
            /** The number of open events. */
            openAlerts?: number | undefined;
            /** The number of fixed events. */
            fixedAlerts?: number | undefined;
            /** The number of all events. */
            totalAlerts?: number | undefined;
            /** When the latest event was detected. Null without events. */
            lastAlertOn?: string | null | undefined;
        };
        /** CI/CD risks that match a search. */
        PipelineRiskPage: {
            data: components["schemas"]["PipelineRisk"][];
            /** Whether there are more results. */
            hasNext: boolean;
        };
        /** Selects events of a CI/CD risk. */
        PipelineRiskEventSearchRequest: {
            /**
             * The state of the events.
             * @enum {string}
             */
            status: "open" | "suppressed" | "fixed";
            /** Only these repositories, by their ids from `POST /code/api/v1/vcs-repository/repositories`. */
            repositoryIds?: readonly string[] | undefined;
            /** Only events detected at or after this date. The format isn't documented. */
            startDate?: string | undefined;
            /** Only events detected at or before this date. The format isn't documented. */
            endDate?: string | undefined;
        };
        /** One occurrence of a CI/CD risk. */
        PipelineRiskEvent: {
            /** The id to send to suppress the event. */
            id: string;
            /** What was detected. */
            title?: string | undefined;
            /** More about what was detected. */
            details?: string | null | undefined;
            /** When the event was detected. */
            detectedOn?: string | undefined;
            /** When the risk was last evaluated. Null if it wasn't. */
            lastCalculatedOn?: string | null | undefined;
            /** The repository with the risk. Null if the event isn't about a repository. */
            repositoryId?: string | null | undefined;
            /** The CI instance with the risk. Null if the event isn't about one. */
            instanceId?: string | null | undefined;
        };
        /** A page of the events of a CI/CD risk. */
        PipelineRiskEventPage: {
            data: components["schemas"]["PipelineRiskEvent"][];
            /** Whether there are more results. */
            hasNext: boolean;
        };
        /** A CI/CD risk with its description and solution. */
        PipelineRiskDetail: {
            /** Identifies the risk in the other operations on CI/CD risks. */
            policyId: string;
            name: string;
            description?: string | null | undefined;
            /** How to solve the risk. */
            stepsToSolve?: string | null | undefined;
            /** The category of a CI/CD risk; `ppe` is poisoned pipeline execution. */
            category?: components["schemas"]["PipelineRiskCategory"] | undefined;
            severity?: "critical" | "high" | "medium" | "low" | "info" | Unlisted | undefined;
            /** The system with the risk. */
            system?: components["schemas"]["PipelineSystem"] | undefined;
            /** The stage of the delivery chain that the risk concerns. */
            locationInDeliveryChain?: string | null | undefined;
            /** The number of open events. */
            openAlerts?: number | undefined;
            /** The number of suppressed events. */
            suppressedAlerts?: number | undefined;
            /** The number of fixed events. */
            fixedAlerts?: number | undefined;
            /** When the risk was last evaluated. Null if it wasn't. */
            lastCalculatedOn?: string | null | undefined;
        };
        /** Events of CI/CD risks. */
        PipelineRiskEventIdsRequest: {
            /** Ids of events from `POST /code/api/v1/pipeline-risks/{policyId}/alerts`, not of risks. */
            ids: readonly string[];
        };
        /** The version of Checkov that Prisma Cloud runs. */
        CheckovVersion: {
            /** For example `2.1.105`. */
            version: string;
        };
        /** A resource that violates a policy. */
        CodeFixTarget: {
            /** The violation id of the policy to satisfy, for example `BC_AWS_GENERAL_3`. */
            policyId: string;
            /** The resource's type and name, joined by a dot, for example `aws_ebs_volume.web_host_storage`. */
            resourceId: string;
            /** The first line of the resource in the file. */
            startLine: number;
            /** The last line of the resource in the file. */
            endLine: number;
        };
        /** A file and its findings. */
        CodeFixRequest: {
            /** The file's path, which the response repeats. */
            filePath: string;
            /** The whole content of the file. */
            fileContent: string;
            /** The framework of the file, for example `terraform` or `cloudformation`. */
            framework: string;
            /** The findings to fix. */
            errors: readonly components["schemas"]["CodeFixTarget"][];
        };
        /** A resource's fixed code and the lines that it replaces. */
        CodeFix: {
            /** The violation id of the policy to satisfy, for example `BC_AWS_GENERAL_3`. */
            policyId: string;
            /** The resource's type and name, joined by a dot, for example `aws_ebs_volume.web_host_storage`. */
            resourceId: string;
            /** The first line to replace. */
            originalStartLine?: number | undefined;
            /** The last line to replace. */
            originalEndLine?: number | undefined;
            /** The code of the whole resource with the fix. */
            fixedDefinition: string;
        };
        /** The fixes of one file. */
        FileFixes: {
            /** The file's path from the request. */
            filePath: string;
            /** Empty if there's no known fix. */
            fixes: components["schemas"]["CodeFix"][];
        };
        /**
         * The category of a code issue: misconfigurations (`iac`), risks of pipelines and the supply chain (`buildIntegrity`), packages with missing or unwanted licenses (`licenses`), secrets in code, or vulnerabilities of open source packages.
         * @enum {string}
         */
        DashboardCodeCategory: "iac" | "buildIntegrity" | "licenses" | "secrets" | "vulnerabilities";
        /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
        CodeSeverity: "INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | Unlisted;
        /** Filters by repository, category and severity, and the size of the result. */
        CodeDashboardRequest: {
            /** Repository ids from `GET /code/api/v1/repositories`. Without it, all repositories that you can see. */
            repositories?: readonly string[] | undefined;
            /** Only issues of these categories. Without it, all. */
            codeCategories?: readonly components["schemas"]["DashboardCodeCategory"][] | undefined;
            /** Only issues of these severities. Without it, all. */
            severities?: readonly components["schemas"]["CodeSeverity"][] | undefined;
            /** The maximum number of entries in the response. */
            size?: number | undefined;
        };
        /** Policies with the most open issues. */
        CommonErrorsByPolicy: {
            /** When the last scan started. Null before the first scan. */
            lastScanDate?: string | null | undefined;
            /** Most issues first. */
            data: {
                /** The policy's name. */
                title?: string | undefined;
                /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
                severity?: components["schemas"]["CodeSeverity"] | undefined;
                /** The number of open issues, as digits in a string. */
                count?: string | undefined;
                /** Whether the policy was created in this tenant. */
                isCustom?: boolean | undefined;
                /** The email address of a custom policy's author, or `Prisma Cloud System Admin` for a built-in policy. */
                createdBy?: string | null | undefined;
                /** The available fixes for the issues. */
                remediationIds?: string[] | undefined;
            }[];
        };
        /** The number of issues of each severity. */
        ErrorsBySeverity: {
            /** When the last scan started. Null before the first scan. */
            lastScanDate?: string | null | undefined;
            /** One entry for each severity. */
            data: {
                /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
                severity?: components["schemas"]["CodeSeverity"] | undefined;
                /** The number of issues, as digits in a string. */
                count?: string | undefined;
            }[];
        };
        /** Filters by repository and severity, and the size of the result. */
        SeverityDashboardRequest: {
            /** Repository ids from `GET /code/api/v1/repositories`. Without it, all repositories that you can see. */
            repositories?: readonly string[] | undefined;
            /** Only issues of these severities. Without it, all. */
            severities?: readonly components["schemas"]["CodeSeverity"][] | undefined;
            /** The maximum number of entries in the response. */
            size?: number | undefined;
        };
        /** The category of a policy and its issues. */
        IncidentCategory: "IAM" | "Logging" | "Monitoring" | "Networking" | "Kubernetes" | "General" | "Serverless" | "Elasticsearch" | "Storage" | "Secrets" | "Public" | "Vulnerabilities" | "Compute" | "VCS" | "BuildIntegrity" | "Licenses" | "Drift" | "Policy3D" | "Sast" | "Artifact Integrity Validation" | "Cider Kill Chain" | "Credential Hygiene" | "Data Protection" | "Dependency Chain Abuse" | "Dependency Chains" | "Flow Control Mechanisms" | "Input Validation" | "Patches & Updates" | "Pipeline-Based Access Controls (PBAC)" | "Pipeline Flow Control" | "Poisoned Pipeline Execution (PPE)" | "System Configuration" | "Supply Chain" | Unlisted;
        /** The number of misconfigurations of each category. */
        IacErrorsByCategory: {
            /** When the last scan started. Null before the first scan. */
            lastScanDate?: string | null | undefined;
            /** One entry for each category. */
            data: {
                /** The category of a policy and its issues. */
                category?: components["schemas"]["IncidentCategory"] | undefined;
                /** The number of issues, as digits in a string. */
                count?: string | undefined;
            }[];
        };
        /** Filters by repository, and the size of the result. */
        TopPackageLicensesRequest: {
            /** Repository ids from `GET /code/api/v1/repositories`. Without it, all repositories that you can see. */
            repositories?: readonly string[] | undefined;
            /** The maximum number of entries in the response. */
            size?: number | undefined;
        };
        /** Licenses with the most violations. */
        TopPackageLicenses: {
            /** When the last scan started. Null before the first scan. */
            lastScanDate?: string | null | undefined;
            /** Most violations first. */
            data: {
                /** The license's name or SPDX id. */
                license?: string | undefined;
                /** The number of issues with this license. */
                count?: number | undefined;
                /** The number of repositories with such issues. */
                repos?: number | undefined;
            }[];
        };
        /** Filters by repository, and the first day. */
        PullRequestsOverTimeRequest: {
            /** Repository ids from `GET /code/api/v1/repositories`. Without it, all repositories that you can see. */
            repositories?: readonly string[] | undefined;
            /** The first day, in ISO 8601. It must be in the past. */
            startDate: string;
        };
        /** The number of pull requests in each state by day. */
        PullRequestsOverTime: {
            /** When the last scan started. Null before the first scan. */
            lastScanDate?: string | null | undefined;
            /** One entry for each day. */
            data: {
                /** The day, in ISO 8601. */
                date?: string | undefined;
                /** Pull requests that failed up to this day, as digits in a string. */
                failedCount?: string | undefined;
                /** Pull requests that failed on this day, as digits in a string. */
                failedTodayCount?: string | undefined;
                /** Pull requests that passed up to this day, as digits in a string. */
                passedCount?: string | undefined;
                /** Failed pull requests whose blocking issues were resolved up to this day, as digits in a string. */
                resolvedCount?: string | undefined;
            }[];
        };
        /** The risk factors of a vulnerability. */
        TopCvssRiskFactors: {
            /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
            Severity?: components["schemas"]["CodeSeverity"] | undefined;
            /** How easily it can be exploited. */
            AttackComplexity?: string | undefined;
            /** How an attacker reaches it, for example over the network. */
            AttackVector?: string | undefined;
            /** Whether a version without the vulnerability exists. */
            HasFix?: boolean | undefined;
            /** Whether it allows a denial of service. */
            DoS?: boolean | undefined;
            /** Whether it allows an attacker to run arbitrary code. */
            RemoteExecution?: boolean | undefined;
        };
        /** Vulnerabilities with the highest CVSS scores. */
        TopCvssVulnerabilities: {
            /** When the last scan started. Null before the first scan. */
            lastScanDate?: string | null | undefined;
            /** Highest score first. */
            data: {
                /** Id of the vulnerability in the CVE list, for example `CVE-2021-44228`. */
                cveId?: string | undefined;
                /** The CVSS score, from 0 to 10. */
                cvss?: number | null | undefined;
                /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
                severity?: components["schemas"]["CodeSeverity"] | undefined;
                riskFactors?: components["schemas"]["TopCvssRiskFactors"] | null | undefined;
                /** How often the last scan found it, as digits in a string. */
                count?: string | undefined;
            }[];
        };
        /** Repositories with the most critical and high issues. */
        TopVulnerableRepositories: {
            /** When the last scan started. Null before the first scan. */
            lastScanDate?: string | null | undefined;
            /** Most issues first. */
            data: {
                /** The repository's id. */
                repoId?: string | undefined;
                /** The name without the owner. */
                repository?: string | undefined;
                owner?: string | undefined;
                /** The number of critical issues, as digits in a string. */
                critical?: string | undefined;
                /** The number of high issues, as digits in a string. */
                high?: string | undefined;
            }[];
        };
        /** Filters by repository, category and severity, and the first day. */
        CodeIssuesOverTimeRequest: {
            /** Repository ids from `GET /code/api/v1/repositories`. Without it, all repositories that you can see. */
            repositories?: readonly string[] | undefined;
            /** Only issues of these categories. Without it, all. */
            codeCategories?: readonly components["schemas"]["DashboardCodeCategory"][] | undefined;
            /** Only issues of these severities. Without it, all. */
            severities?: readonly components["schemas"]["CodeSeverity"][] | undefined;
            /** The first day, in ISO 8601. It must be in the past. */
            startDate: string;
        };
        /** The number of code issues in each state by day. */
        CodeIssuesOverTime: {
            /** When the last scan started. Null before the first scan. */
            lastScanDate?: string | null | undefined;
            /** One entry for each day. */
            data: {
                /** The day, in ISO 8601. */
                date?: string | undefined;
                /** Issues that were open on this day, as digits in a string. */
                openCount?: string | undefined;
                /** Issues that were first found on this day, as digits in a string. */
                openedTodayCount?: string | undefined;
                /** Issues on this day with a fix that isn't applied yet, as digits in a string. */
                fixPendingCount?: string | undefined;
                /** Issues fixed up to this day, as digits in a string. */
                fixedCount?: string | undefined;
                /** Issues that were suppressed on this day, as digits in a string. */
                suppressedCount?: string | undefined;
            }[];
        };
        /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
        SourceType: "Github" | "githubEnterprise" | "Gitlab" | "gitlabEnterprise" | "Bitbucket" | "bitbucketEnterprise" | "AzureRepos" | "cli" | "githubActions" | "circleci" | "codebuild" | "jenkins" | "terraformCloud" | "terraformEnterprise" | "tfcRunTasks" | "tfeRunTasks" | "AWS" | "Azure" | "GCP" | "AlibabaCloud" | "Docker" | "Kubernetes" | "kubernetesWorkloads" | "admissionController" | "OnPrem" | "AzureOnPrem" | "Transporter" | Unlisted;
        /** The extension or name of a file that Prisma Cloud scans. */
        ScannedFileType: "build.gradle" | "gradle.properties" | "build.gradle.kts" | "pom.xml" | "requirements.txt" | "package-lock.json" | "package.json" | "bower.json" | "go.sum" | "go.mod" | "tf" | "json" | "yml" | "yaml" | "template" | ".checkov.baseline" | "hcl" | "Dockerfile" | "gradle-wrapper.properties" | "METADATA" | "bicep" | "Pipfile.lock" | "Pipfile" | "yarn.lock" | "Gemfile" | "Gemfile.lock" | "gemspec" | "env" | "settings.py" | "main.py" | "application.py" | "config.py" | "app.js" | "config.js" | "dev.js" | "db.properties" | "application.properties" | "private.pem" | "privatekey.pem" | "index.php" | "config.php" | "config.xml" | "strings.xml" | "app.module.ts" | "environment.ts" | "tpl" | "tfvars" | "unknown" | "csproj" | "packages.config" | "Directory.Packages.props" | "paket.dependencies" | "paket.references" | "paket.lock" | "sln" | "config" | "composer.json" | "composer.lock" | Unlisted;
        /** A tag of a resource. */
        ResourceTag: {
            key: string;
            value: string;
        };
        /** A search in paths, code or titles. */
        ErrorSearch: {
            /** The string to search for. */
            text: string;
            /** Whether to search file paths, source code, or both. */
            options: readonly ("path" | "code")[];
            /**
             * Which of a policy's titles to search.
             * @enum {string}
             */
            title?: "title" | "constructive_title" | "descriptive_title" | undefined;
        };
        /** Selects scanned files of one repository. */
        FilesWithErrorsRequest: {
            /** Owner and name, for example `acme/terragoat`. */
            repository: string;
            /** The repository's id from `GET /code/api/v1/repositories`. */
            repositoryId?: string | undefined;
            /** The systems that the repository comes from. */
            sourceTypes: readonly components["schemas"]["SourceType"][];
            /** A branch's name. Without it, the default branch. */
            branch?: string | null | undefined;
            /** Only errors of this CI/CD run. */
            CICDRunId?: number | undefined;
            /** Only errors with one of these states. */
            types?: readonly ("Errors" | "Suppressed" | "Passed" | "Fixed" | "Awaiting Remediation")[] | undefined;
            /** Only errors of these severities. */
            severities?: readonly components["schemas"]["CodeSeverity"][] | undefined;
            /** Only errors of policies in these categories. */
            categories?: readonly components["schemas"]["IncidentCategory"][] | undefined;
            /** No errors of policies in these categories. */
            excludeCategories?: readonly components["schemas"]["IncidentCategory"][] | undefined;
            /** With `hasFix`, only errors that can be fixed. */
            codeStatus?: readonly "hasFix"[] | undefined;
            /** Only files of these types. */
            fileTypes?: readonly components["schemas"]["ScannedFileType"][] | undefined;
            /** Only errors in code by these Git authors. */
            authors?: readonly string[] | undefined;
            /** Only errors of resources with these tags. */
            tags?: readonly components["schemas"]["ResourceTag"][] | undefined;
            /** A search in paths, code or titles. */
            search?: components["schemas"]["ErrorSearch"] | undefined;
        };
        /** Selects errors of one file. */
        ErrorsInFileRequest: components["schemas"]["FilesWithErrorsRequest"] & {
            /** The file's path in the repository, starting with a slash, as `POST /code/api/v1/errors/files` returns it. */
            filePath: string;
        };
        /** A fix that is suggested because others chose it for the same error. */
        SmartFix: {
            id?: string | undefined;
            /** The attribute that the fix changes. */
            inspectedKey?: string | undefined;
            /** How the suggestion was made. */
            recommenderType?: string | undefined;
            /** How often it was chosen. */
            times?: number | undefined;
            /** Its share of all fixes chosen for this error, in percent. */
            percent?: number | undefined;
            /** The code before the fix. */
            code?: string | null | undefined;
            /** The code with the fix applied. */
            fixedCode?: string | null | undefined;
        };
        /** A place that uses a module. */
        CodeErrorModuleReference: {
            name?: string | undefined;
            /** The path of the file with the reference. */
            path?: string | undefined;
            /** The path as the console shows it. */
            displayPath?: string | undefined;
            /** The first and last line of the code. */
            lines?: number[] | undefined;
            /** The source code of the reference. */
            code?: string | undefined;
        };
        /** The infrastructure as code module that a resource comes from. */
        CodeErrorModule: {
            /** The path of the module's file. */
            moduleFile?: string | undefined;
            /** The places that use the module. */
            moduleReferences?: components["schemas"]["CodeErrorModuleReference"][] | undefined;
            /** The module's source code. */
            code?: string | null | undefined;
            /** The module's source code with the fix applied. */
            fixedCode?: string | null | undefined;
        };
        /** The variable whose value causes an error. */
        CodeErrorVariable: {
            /** The path of the file that defines the variable. */
            path?: string | undefined;
            /** The first and last line of the code. */
            lines?: number[] | undefined;
            /** The source code of the definition. */
            code?: string | undefined;
            /** The definition with the fix applied. */
            fixedCode?: string | null | undefined;
        };
        /** Whether a secret works, according to its provider: `Privileged` works with privileged access, `Valid` works, `Invalid` was rejected, `Unknown` couldn't be verified, `Unavailable` means that validation isn't offered. Null for an error that isn't a secret. */
        SecretValidationStatus: "Privileged" | "Valid" | "Invalid" | "Unknown" | "Unavailable" | Unlisted | null;
        /** A secret that was found in a file. */
        SecretError: {
            /** The violation id of the policy. */
            errorId: string;
            /** Path of the file and name of the resource in it. */
            resourceId: string;
            /** The resource's id in Prisma Cloud. */
            resourceUuid?: string | null | undefined;
            /** The resource's type and name in the code, for example `aws_s3_bucket.data`. */
            resourceType?: string | null | undefined;
            /** The resource's source code. */
            resourceCode?: string | null | undefined;
            /** The resource's source code with the fix applied. */
            resourceFixCode?: string | null | undefined;
            /** The file's path in the repository, starting with a slash. */
            filePath: string;
            /** The file's id for `GET /code/api/v1/errors/files/{uuid}`. */
            fileMetadataUuid?: string | null | undefined;
            /** The storage path of the scanned file in the service. */
            s3FilePath?: string | null | undefined;
            /** The finding's state, for example `OPEN`. */
            status?: string | undefined;
            /** The policy's category. Null if the issue has none. */
            category?: components["schemas"]["IncidentCategory"] | null | undefined;
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            sourceType?: components["schemas"]["SourceType"] | undefined;
            /** The framework of the code, for example `Terraform`. */
            frameworkType?: string | undefined;
            /** The scanner that found the secret. */
            scannerType?: string | undefined;
            /** The first and last line of the code. */
            lines?: number[] | undefined;
            /** The lines with the error. Empty if the error concerns the whole resource. */
            errorLines?: number[] | undefined;
            /** The author of the last change to the lines, according to Git. */
            author?: string | null | undefined;
            /** The commit that last changed the lines. Null if it isn't known. */
            commitHash?: string | null | undefined;
            /**
             * Format: date-time
             *
             * When the lines were last changed, according to Git.
             */
            date?: string | null | undefined;
            /** The storage path of the fix in the service. Null if there's none. */
            fixPath?: string | null | undefined;
            /** The storage path of the results of the checks in the service. */
            metadataChecksMetadataPath?: string | null | undefined;
            /** The module that the resource comes from. Null if it isn't in a module. */
            module?: components["schemas"]["CodeErrorModule"] | null | undefined;
            /** The variable with the secret. Null if no variable has it. */
            variableRendering?: components["schemas"]["CodeErrorVariable"] | null | undefined;
            /** The source code of the variable with the secret. */
            variableCode?: string | null | undefined;
            /** The variable's source code with the fix applied. */
            variableFixCode?: string | null | undefined;
            /** The id of the deployed resource that this code creates. Null if it isn't known. */
            runtimeId?: string | null | undefined;
            /** The cloud account of the deployed resource. Null if it isn't known. */
            runtimeSourceId?: string | null | undefined;
            /** The framework of the deployed resource. Null if it isn't known. */
            runtimeFrameworkType?: string | null | undefined;
            /** Whether a secret works, according to its provider: `Privileged` works with privileged access, `Valid` works, `Invalid` was rejected, `Unknown` couldn't be verified, `Unavailable` means that validation isn't offered. Null for an error that isn't a secret. */
            secretValidationStatus?: components["schemas"]["SecretValidationStatus"] | undefined;
        };
        /** A known vulnerability of a package in the code. */
        CodeErrorCve: {
            /** The id of this finding; the `id` of a fix or suppression. */
            uuid?: string | undefined;
            /** The CVE id, for example `CVE-2021-44228`. */
            cveId: string;
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId?: string | undefined;
            /** The finding's state, for example `OPEN`. */
            status?: string | undefined;
            /** The fix status of the vulnerability, which for fixed ones names the version. */
            cveStatus?: string | undefined;
            /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
            severity?: components["schemas"]["CodeSeverity"] | undefined;
            /** The CVSS score, from 0 to 10. */
            cvss?: number | null | undefined;
            /** The CVSS vector. */
            vector?: string | null | undefined;
            /** What raises the risk, as one string. */
            riskFactors?: string | null | undefined;
            description?: string | null | undefined;
            /** A page about the vulnerability. */
            link?: string | null | undefined;
            /**
             * Format: date-time
             *
             * When the vulnerability was published.
             */
            publishedDate?: string | null | undefined;
            packageName?: string | undefined;
            /** The version in use. */
            packageVersion?: string | undefined;
            /** The lowest version of the package without the vulnerability. Null if there's none. */
            fixVersion?: string | null | undefined;
            /** The package that brings this one in. */
            causePackageId?: string | null | undefined;
            /** The same as `causePackageId`, in an older spelling. */
            causePacakgeId?: string | null | undefined;
            /** The name of the package that brings this one in. */
            causePackageName?: string | null | undefined;
            /** The version of the package that brings this one in. */
            causePackageVersion?: string | null | undefined;
            /** The container image with the package, if an image has it. */
            imageName?: string | null | undefined;
            /** The lines with the error. Empty if the error concerns the whole resource. */
            errorLines?: number[] | undefined;
        };
        /** A package's license that violates a policy. */
        CodeErrorLicense: {
            /** The id of this finding. */
            id: string;
            /** The finding's state, for example `OPEN`. */
            status?: string | undefined;
            /** The license, mostly by its SPDX id. */
            license?: string | undefined;
            /** The package's id; `GET /code/api/v1/vulnerabilities/packages/{packageUuid}` returns its details. */
            packageId?: string | undefined;
            packageName?: string | undefined;
            /** The version in use. */
            packageVersion?: string | undefined;
            /** The package that brings this one in. Null for a direct dependency. */
            parentId?: string | null | undefined;
        };
        /** A violation of a policy by a resource in a file. */
        CodeError: {
            /** The violation id of the policy, for example `BC_AWS_S3_14`. */
            errorId: string;
            /** The file's path and the resource's name, joined by a colon. */
            resourceId: string;
            /** The resource's type and name in the code, for example `aws_s3_bucket.data`. */
            resourceType?: string | null | undefined;
            /** The resource's source code. */
            resourceCode?: string | null | undefined;
            /** The file's path in the repository, starting with a slash. */
            filePath: string;
            /** Id of the file for `GET /code/api/v1/errors/files/{uuid}`. */
            fileMetadataUuid?: string | null | undefined;
            /** The error's state, for example `OPEN`. */
            status?: string | undefined;
            /** The policy's category. Null if the issue has none. */
            category?: components["schemas"]["IncidentCategory"] | null | undefined;
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            sourceType?: components["schemas"]["SourceType"] | undefined;
            /** The framework of the code, for example `Terraform`. */
            frameworkType?: string | undefined;
            /** The scanner that found the error, for example `Checkov`. */
            scannerType?: string | undefined;
            /** The first and last line of the code. */
            lines?: number[] | undefined;
            /** The lines with the error. Empty if the error concerns the whole resource. */
            errorLines?: number[] | undefined;
            /** The author of the last change to the lines, according to Git. */
            author?: string | null | undefined;
            /** The commit that last changed the lines. Null if it isn't known. */
            commitHash?: string | null | undefined;
            /**
             * Format: date-time
             *
             * When the lines were last changed, according to Git.
             */
            date?: string | null | undefined;
            /** The check that found the error, for example `checkov_terraform`. */
            createdBy?: string | null | undefined;
            /** Whether the service can fix the error. */
            isFixable?: boolean | undefined;
            /** The storage path of the fix in the service. Null if there's none. */
            fixPath?: string | null | undefined;
            /** The resource's code with the fix applied. */
            fixedCode?: string | null | undefined;
            /** Fixes to choose from. Empty if none is suggested. */
            fixes?: components["schemas"]["SmartFix"][] | undefined;
            /** The suggested fix that was chosen. Null if none was. */
            selectedFix?: components["schemas"]["SmartFix"] | null | undefined;
            /** The storage path of the results of the checks in the service. */
            metadataChecksMetadataPath?: string | null | undefined;
            /** The module that the resource comes from. Null if it isn't in a module. */
            module?: components["schemas"]["CodeErrorModule"] | null | undefined;
            /** The variable whose value causes the error. Null if no variable does. */
            variableRendering?: components["schemas"]["CodeErrorVariable"] | null | undefined;
            /** The id of the deployed resource that this code creates. Null if it isn't known. */
            runtimeId?: string | null | undefined;
            /** The cloud account of the deployed resource. Null if it isn't known. */
            runtimeSourceId?: string | null | undefined;
            /** The framework of the deployed resource. Null if it isn't known. */
            runtimeFrameworkType?: string | null | undefined;
            /** Whether a secret works, according to its provider: `Privileged` works with privileged access, `Valid` works, `Invalid` was rejected, `Unknown` couldn't be verified, `Unavailable` means that validation isn't offered. Null for an error that isn't a secret. */
            secretValidationStatus?: components["schemas"]["SecretValidationStatus"] | undefined;
            /** Secrets found in the resource. */
            secrets?: components["schemas"]["SecretError"][] | undefined;
            /** Known vulnerabilities of packages in the file. */
            cves?: components["schemas"]["CodeErrorCve"][] | undefined;
            /** License violations of packages in the file. */
            licenses?: components["schemas"]["CodeErrorLicense"][] | undefined;
        };
        /** A page of errors. */
        CodeErrorPage: {
            data: components["schemas"]["CodeError"][];
            /** Whether there are more pages. */
            hasNext: boolean;
        };
        /** A file's error counts by status. */
        FileErrorCounts: {
            /** The file's path in the repository, starting with a slash. */
            filePath: string;
            /** What the errors are about: policy violations, vulnerabilities in an image (`dockerCve`) or a package (`packageCve`), or the settings of an organization. */
            type?: "violation" | "dockerCve" | "packageCve" | "organization" | Unlisted | undefined;
            /** The number of all errors of the file. */
            errorsCount?: number | undefined;
            /** The number of errors that are neither fixed nor suppressed. */
            openErrorsCount?: number | undefined;
            /** The number of suppressed errors. */
            suppressedErrorsCount?: number | undefined;
            /** The number of checks without a violation. */
            passedCount?: number | undefined;
            /** The number of fixed errors. */
            fixedCount?: number | undefined;
            /** The number of errors with a fix that isn't applied yet. */
            awaitingRemediationCount?: number | undefined;
        };
        /** A file that was scanned. */
        ScannedFile: {
            /** The file's metadata id, as `fileMetadataUuid` of an error. */
            id: string;
            name?: string | undefined;
            /** The file's path in the repository. */
            path?: string | undefined;
            /** The extension or name of a file that Prisma Cloud scans. */
            type?: components["schemas"]["ScannedFileType"] | undefined;
            /** The repository's id from `GET /code/api/v1/repositories`. */
            repositoryId?: string | undefined;
            /** The commit that was scanned. Null if it isn't known. */
            commitId?: string | null | undefined;
            /** The pull request that the file belongs to. Null if there's none. */
            prId?: string | null | undefined;
            /** The number of errors, often as digits in a string. */
            errorsCount?: string | number | undefined;
            /** When the file was first scanned, in ISO 8601. */
            creationDate?: string | undefined;
            /** When the file was last scanned, in ISO 8601. */
            updatedDate?: string | undefined;
        };
        /** An error of the default branch and the fix for it. */
        BranchErrorFix: {
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId: string;
            /** The file's path and the resource's name, joined by a colon, for example `/terraform/aws/s3.tf:aws_s3_bucket.data`. */
            resourceId: string;
            /** Violation id, repository and resource, joined by `::`. */
            fullId: string;
            /** The repository's owner. */
            owner: string;
            /** The repository's name without the owner. */
            repoName: string;
            /** The framework of the code, for example `Terraform`. */
            frameworkType: string;
            /** The lines with the error. Empty if the error concerns the whole resource. */
            errorLines?: readonly number[] | undefined;
            /** The first and last line of the resource in its file. */
            metadataLines: readonly number[];
            /** The storage path of the results of the checks in the service. */
            metadataChecksMetadataPath: string;
            /** The storage path of the scanned file in the service. */
            s3FilePath: string;
            /** The resource's source code. */
            resourceCode?: string | null | undefined;
            /** The storage path of the fix in the service. */
            fixPath?: string | null | undefined;
            /** The resource's code with the fix applied. */
            fixedCode?: string | null | undefined;
            /** Fixes to choose from. */
            fixes?: readonly components["schemas"]["SmartFix"][] | undefined;
            /** The fix to apply. */
            selectedFix?: string | null | undefined;
            /** The attribute that the fix changes. */
            inspectedKey?: string | null | undefined;
            /** The id of the deployed resource that this code creates. Null if it isn't known. */
            runtimeId?: string | null | undefined;
            /** The cloud account of the deployed resource. Null if it isn't known. */
            runtimeSourceId?: string | null | undefined;
        };
        /** The CI/CD run that the errors belong to. */
        CicdRunReference: {
            /** The repository's owner. */
            owner: string;
            /** The repository's name without the owner. */
            repoName: string;
            /** The number of the CI/CD run. */
            runNumber: number;
            /** The number of the pull request. */
            pr?: string | undefined;
            /** The branch that the run scanned. */
            sourceBranchName?: string | undefined;
        };
        /** Why an error of a CI/CD run is suppressed. */
        CicdRunJustification: {
            /** The reason for the suppression. */
            comment: string;
            /** The email address of the user who suppressed it. */
            createdBy: string;
            /**
             * Format: int64
             *
             * When the suppression ends, as Unix time in ms. Without it, never.
             */
            expirationTime?: number | undefined;
        };
        /** An error as a pull request scan or CI/CD run reports it. */
        CicdRunError: {
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId: string;
            /** The file's path and the resource's name, joined by a colon, for example `/terraform/aws/s3.tf:aws_s3_bucket.data`. */
            resourceId: string;
            /** Owner and name, as in `acme/terragoat`. */
            repository: string;
            /** The number of the CI/CD run. */
            CICDRunId: number;
            /** The error's state, for example `OPEN`. */
            status: string;
            /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
            severity: components["schemas"]["CodeSeverity"];
            /** The framework of the code, for example `Terraform`. */
            frameworkType: string;
            /** The lines with the error. Empty if the error concerns the whole resource. */
            errorLines: readonly number[];
            /** The first and last line of the resource in its file. */
            metadataLines: readonly number[];
            /** The storage path of the results of the checks in the service. */
            metadataChecksMetadataPath: string;
            /** The storage path of the scanned file in the service. */
            s3FilePath: string;
            /** The storage path of the fixed file in the service. Null if there's no fix. */
            s3FixFilePath: string | null;
            /** The id of the deployed resource that this code creates. Null if it isn't known. */
            runtimeId?: string | null | undefined;
            /** The cloud account of the deployed resource. Null if it isn't known. */
            runtimeSourceId?: string | null | undefined;
            /** Ids of the comments that Prisma Cloud left in the pull request. */
            commentIds: readonly string[];
            /** The line of the pull request that the comment is on. Null without a comment. */
            vcsCommentLine: string | null;
            /** Id of the justification. Null if the error isn't suppressed. */
            justificationId: string | null;
            /** Why the error is suppressed, by whom and until when. */
            justification?: components["schemas"]["CicdRunJustification"] | undefined;
            /** Whether the suppression is one of several that are made together. */
            bulkSuppression?: boolean | undefined;
            /** When the error was first reported, in ISO 8601. */
            creationDate: string;
            /** When the error last changed, in ISO 8601. */
            updatedDate: string;
        };
        /** A vulnerable package and the version that fixes it. */
        VulnerabilityFix: {
            /** The vulnerability's `uuid`. */
            id?: string | undefined;
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId: string;
            /** The file's path and the resource's name, joined by a colon, for example `/terraform/aws/s3.tf:aws_s3_bucket.data`. */
            resourceId: string;
            /** The framework of the code, for example `Terraform`. */
            frameworkType: string;
            /** The storage path of the scanned file in the service. */
            s3FilePath: string;
            /** The repository's owner. */
            owner: string;
            /** The repository's name without the owner. */
            repoName: string;
            packageName: string;
            /** The version to raise the package to. */
            packageVersion: string;
        };
        /** Suppresses a license violation in a CI/CD run. */
        CicdRunLicenseSuppression: {
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId: string;
            /** Why the violation is suppressed, by whom and until when. */
            justification: components["schemas"]["CicdRunJustification"];
            /** The package with the license. */
            causePackageId: string;
            /** The direct dependency that brings in the package with the license. */
            rootPackageId: string;
            /** The license, mostly by its SPDX id. */
            license: string;
            /** The number of the CI/CD run. */
            run: number;
            /** Whether the suppression is one of several that are made together. */
            bulkSuppression: boolean;
            /** Owner and name, for example `acme/terragoat`. */
            repository: string;
            /** The metadata id of the file that names the package. */
            fileId: string;
        };
        /** The scope of a suppression: a whole policy (`Policy`), or only its violations in some repositories and cloud accounts (`Accounts`), of some resources (`Resources`), of resources with some tags (`Tags`), of some vulnerabilities (`Cves`), of some vulnerabilities in some repositories (`CvesAccounts`), by some licenses (`LicenseType`), by the licenses of some packages (`PackageLicense`), of a secrets policy (`SecretsPolicy`), or in one organization (`OrganizationAndPolicy`). */
        SuppressionType: "Policy" | "Accounts" | "Resources" | "Tags" | "Cves" | "CvesAccounts" | "LicenseType" | "PackageLicense" | "SecretsPolicy" | "OrganizationAndPolicy" | Unlisted;
        /** Suppresses all errors of a policy; the base of the narrower suppressions. */
        ErrorSuppression: {
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId: string;
            /** The scope of a suppression: a whole policy (`Policy`), or only its violations in some repositories and cloud accounts (`Accounts`), of some resources (`Resources`), of resources with some tags (`Tags`), of some vulnerabilities (`Cves`), of some vulnerabilities in some repositories (`CvesAccounts`), by some licenses (`LicenseType`), by the licenses of some packages (`PackageLicense`), of a secrets policy (`SecretsPolicy`), or in one organization (`OrganizationAndPolicy`). */
            suppressionType: components["schemas"]["SuppressionType"];
            /** The reason for the suppression. */
            comment: string;
            /**
             * Format: int64
             *
             * When the suppression ends, as Unix time in ms. Without it, never.
             */
            expirationTime?: number | undefined;
        };
        /** A resource whose violations to suppress. */
        ResourceToSuppress: {
            /** The file's path and the resource's name, joined by a colon, for example `/terraform/aws/s3.tf:aws_s3_bucket.data`. */
            id: string;
            /** The repository, as owner and name (`acme/terragoat`), or the cloud account's id. */
            accountId: string;
        };
        /** Suppresses a policy's errors of some resources. */
        ResourceErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** The resources, each with its repository or account. */
            resources: readonly components["schemas"]["ResourceToSuppress"][];
        };
        /** Suppresses a policy's errors in some repositories or cloud accounts. */
        AccountErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** Repositories, as owner and name (`acme/terragoat`), or ids of cloud accounts. */
            accountIds: readonly string[];
        };
        /** Suppresses a policy's errors of resources with some tags. */
        TagErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** The tags of the resources. */
            tags: readonly components["schemas"]["ResourceTag"][];
        };
        /** A vulnerability of a file or package. */
        SuppressedCve: {
            /** The id of the finding. */
            uuid: string;
            /** The path of the file with the vulnerable package. */
            id: string;
            /** The CVE id. */
            cve: string;
        };
        /** Suppresses vulnerabilities of some packages. */
        CveErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** The vulnerabilities, each with the package that has it. */
            cves: readonly components["schemas"]["SuppressedCve"][];
            /** Repositories, as owner and name (`acme/terragoat`). */
            accountIds?: readonly string[] | undefined;
        };
        /** Suppresses vulnerabilities in some repositories. */
        CveAccountErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** CVE ids. */
            cves: readonly string[];
            /** Repositories, as owner and name (`acme/terragoat`). */
            accountIds: readonly string[];
        };
        /** Suppresses violations by some licenses. */
        LicenseTypeErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** The licenses, mostly by their SPDX ids. */
            licenseTypes: readonly string[];
        };
        /** Suppresses license violations of some packages. */
        PackageLicenseErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** The packages' ids. */
            packages: readonly string[];
            /** Whether the suppression also covers the packages that these bring in. */
            suppressByRoot: boolean;
        };
        /** Suppresses a policy's errors in one organization. */
        OrganizationErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** The organization's id in the version control system. */
            organizationId: string;
        };
        /** Suppresses a vulnerability in a CI/CD run. */
        CicdRunCveSuppression: {
            /** The vulnerability's `uuid`. */
            id: string;
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId: string;
            /** The file's path and the resource's name, joined by a colon, for example `/terraform/aws/s3.tf:aws_s3_bucket.data`. */
            resourceId: string;
            /** The number of the CI/CD run. */
            CICDRunId: number;
            /** Owner and name, for example `acme/terragoat`. */
            repository: string;
            /** Why the vulnerability is suppressed, by whom and until when. */
            justification?: components["schemas"]["CicdRunJustification"] | undefined;
            /** Whether the suppression is one of several that are made together. */
            bulkSuppression?: boolean | undefined;
        };
        /** Errors to fix and errors to suppress. */
        ErrorActionsRequest: {
            /**
             * `default` for errors of the default branch, `pr` for errors of a pull request or CI/CD run.
             * @enum {string}
             */
            type: "default" | "pr";
            /** The system that the repository comes from, for example `Github`. */
            sourceType?: string | undefined;
            /** The pull request or CI/CD run, if `type` is `pr`. */
            metadata?: components["schemas"]["CicdRunReference"] | undefined;
            /** Errors to fix. Send an empty list for none. */
            violationsToFix: readonly (components["schemas"]["CicdRunError"] | components["schemas"]["BranchErrorFix"] | components["schemas"]["VulnerabilityFix"])[];
            /** Errors to suppress. Send an empty list for none. */
            violationsToSuppress: readonly (components["schemas"]["CicdRunError"] | components["schemas"]["CicdRunLicenseSuppression"] | components["schemas"]["ErrorSuppression"] | components["schemas"]["ResourceErrorSuppression"] | components["schemas"]["AccountErrorSuppression"] | components["schemas"]["TagErrorSuppression"] | components["schemas"]["CveErrorSuppression"] | components["schemas"]["CveAccountErrorSuppression"] | components["schemas"]["LicenseTypeErrorSuppression"] | components["schemas"]["PackageLicenseErrorSuppression"] | components["schemas"]["OrganizationErrorSuppression"])[];
            /** Vulnerabilities of a CI/CD run to suppress. */
            cvesToSuppress?: readonly components["schemas"]["CicdRunCveSuppression"][] | undefined;
        };
        /** The outcome of fixes and suppressions. */
        ErrorActionsResult: {
            data: {
                /** A summary of the outcome. */
                message: string;
                /** One entry for each fix. */
                remediationsResponse?: string[] | undefined;
            };
        };
        /** The resources and packages of a repository to fix. */
        SupplyChainFixRequest: {
            /** The repository's id from `GET /code/api/v1/repositories`. */
            repositoryId: string;
            /** Ids of infrastructure as code resources. Send an empty list for none. */
            resourcesToFix: readonly string[];
            /** Ids of packages. Send an empty list for none. */
            packagesToFix: readonly string[];
        };
        /** The state of a check: `Error` for a violation, `Passed` for none, `Suppressed` for a violation that was accepted, `FixPending` for a violation whose automatic fix is being applied. */
        CheckStatus: "Error" | "Passed" | "Suppressed" | "FixPending" | Unlisted;
        /** The category of a code issue: misconfigured infrastructure as code (`IacMisconfiguration`), an external module of such code (`IacExternalModule`), vulnerabilities or licenses of an image that code refers to (`ImageReferencerVul`, `ImageReferencerLicenses`), vulnerabilities or licenses of packages (`Vulnerabilities`, `Licenses`), `Secrets`, and weaknesses in source code (`Weaknesses`). */
        CodeCategory: "IacMisconfiguration" | "IacExternalModule" | "ImageReferencerVul" | "ImageReferencerLicenses" | "Vulnerabilities" | "Licenses" | "Secrets" | "Weaknesses" | Unlisted;
        /** A label of an infrastructure as code issue: `CustomPolicy` if a custom policy found it, `HasFix` if a fix is suggested. */
        IacLabel: "CustomPolicy" | "HasFix" | Unlisted;
        /**
         * A property of a secret: in a `PublicRepository` or `PrivateRepository`, committed by a `User`, with `Privileged` access to a cloud account, confirmed as active (`Valid`) or rejected (`Invalid`) by the provider, not verifiable (`Unknown`), or only in the Git history and not in the newest commit (`FoundInHistory`).
         * @enum {string}
         */
        SecretRiskFactor: "PublicRepository" | "PrivateRepository" | "User" | "Privileged" | "Valid" | "Invalid" | "Unknown" | "FoundInHistory";
        /**
         * A property of a vulnerability. `AttackComplexity` marks attacks that are easy, `AttackVector` attacks over the network, `DoS` denial of service, `HasFix` an existing fix, `RemoteExecution` execution without local access, `ExploitInTheWild` known attacks, `ExploitPOC` a published proof of concept, `IsUsed` a package that the code uses, `ReachableFunction` a vulnerable function that the code can reach. The `…InRuntime` values mark a manifest, repository or package that is deployed.
         * @enum {string}
         */
        VulnerabilityRiskFactor: "AttackComplexity" | "AttackVector" | "DoS" | "HasFix" | "RemoteExecution" | "ExploitInTheWild" | "ExploitPOC" | "IsUsed" | "ReachableFunction" | "ManifestInRuntime" | "RepositoryInRuntime" | "PackageInRuntime";
        /**
         * A license, mostly by its SPDX id.
         * @enum {string}
         */
        LicenseType: "OSI_APACHE" | "OSI_ARTISTIC" | "OSI_BSD" | "OSI_EFL" | "OSI_FDL" | "OSI_LGPL" | "OSI_ZPL" | "CC-BY-SA-2.1-JP" | "GPL-2.0-or-later" | "AMDPLPA" | "CC-BY-SA-3.0-DE" | "ECL-2.0" | "EPICS" | "eCos-2.0" | "GPL-3.0-with-GCC-exception" | "KiCad-libraries-exception" | "GFDL-1.3-invariants-or-later" | "APSL-1.1" | "MIT" | "CC-BY-NC-ND-3.0-DE" | "GPL-3.0" | "CC-BY-SA-1.0" | "ADSL" | "MIT-CMU" | "Linux-man-pages-copyleft" | "diffmark" | "GPL-2.0" | "HPND" | "OSL-1.0" | "ClArtistic" | "IJG" | "IPL-1.0" | "NCGL-UK-2.0" | "CC-BY-2.5" | "LGPL-3.0-or-later" | "LiLiQ-Rplus-1.1" | "CC0-1.0" | "Glide" | "ImageMagick" | "CECILL-1.1" | "AGPL-3.0-only" | "eGenix" | "ANTLR-PD" | "CC-BY-NC-SA-4.0" | "CECILL-C" | "GFDL-1.3-no-invariants-only" | "SHL-0.5" | "MIT-Modern-Variant" | "CC-BY-3.0-NL" | "MIT-feh" | "SMLNJ" | "CC-BY-ND-2.0" | "HaskellReport" | "AGPL-1.0" | "BitTorrent-1.0" | "CDL-1.0" | "SISSL" | "CC-BY-SA-3.0" | "C-UDA-1.0" | "YPL-1.1" | "AGPL-1.0-or-later" | "NLOD-2.0" | "Unlicense" | "D-FSL-1.0" | "Linux-OpenIB" | "GPL-1.0-only" | "libtiff" | "Plexus" | "BSD-1-Clause" | "MPL-2.0" | "Intel-ACPI" | "Barr" | "OGL-Canada-2.0" | "ANTLR-PD-fallback" | "Zed" | "MIT-open-group" | "LGPL-2.1-or-later" | "mpich2" | "Motosoto" | "OGDL-Taiwan-1.0" | "PDDL-1.0" | "GFDL-1.3-invariants-only" | "EUPL-1.1" | "EUPL-1.0" | "Entessa" | "CC-BY-NC-ND-2.0" | "W3C" | "GFDL-1.2-no-invariants-or-later" | "Saxpath" | "GFDL-1.3-only" | "FreeImage" | "CNRI-Python" | "Apache-1.0" | "OLDAP-1.4" | "JSON" | "GPL-3.0-or-later" | "DSDP" | "MPL-2.0-no-copyleft-exception" | "Condor-1.1" | "Imlib2" | "iMatix" | "OLDAP-2.6" | "Rdisc" | "LiLiQ-P-1.1" | "xpp" | "FDK-AAC" | "CC-BY-NC-3.0" | "Jam" | "GFDL-1.3-no-invariants-or-later" | "GFDL-1.3-or-later" | "ICU" | "LGPL-2.1" | "AFL-2.1" | "JasPer-2.0" | "SSPL-1.0" | "CC-BY-SA-2.0" | "BSD-3-Clause-Clear" | "OSL-2.0" | "CC-BY-SA-4.0" | "SISSL-1.2" | "ODC-By-1.0" | "ZPL-2.1" | "QPL-1.0" | "LGPL-2.0-only" | "CC-BY-SA-2.5" | "Zimbra-1.3" | "MTLL" | "Eurosym" | "NPL-1.0" | "blessing" | "GFDL-1.3" | "GPL-1.0+" | "GFDL-1.1-no-invariants-only" | "CC-BY-NC-ND-3.0" | "Xerox" | "Unicode-TOU" | "Aladdin" | "CC-BY-NC-SA-2.5" | "Artistic-1.0" | "BSL-1.0" | "CC-BY-ND-2.5" | "NetCDF" | "MulanPSL-2.0" | "UCL-1.0" | "PostgreSQL" | "GFDL-1.1-only" | "RHeCos-1.1" | "Sendmail-8.23" | "psfrag" | "SNIA" | "EPL-2.0" | "0BSD" | "MPL-1.0" | "GFDL-1.1-or-later" | "XFree86-1.1" | "WTFPL" | "CDLA-Sharing-1.0" | "CAL-1.0" | "CERN-OHL-S-2.0" | "CC-BY-NC-SA-3.0-DE" | "CC-BY-NC-1.0" | "Artistic-2.0" | "BUSL-1.1" | "EUPL-1.2" | "GPL-2.0-with-font-exception" | "LGPL-2.0+" | "AGPL-1.0-only" | "SGI-B-1.0" | "W3C-20150513" | "Adobe-2006" | "xinetd" | "BSD-3-Clause-No-Military-License" | "DRL-1.0" | "LGPL-2.0" | "MirOS" | "PolyForm-Small-Business-1.0.0" | "CDLA-Permissive-2.0" | "LiLiQ-R-1.1" | "Vim" | "curl" | "OLDAP-2.2.2" | "CATOSL-1.1" | "CC-BY-ND-4.0" | "CC-BY-NC-SA-2.0-UK" | "APSL-1.0" | "GPL-2.0-with-classpath-exception" | "OLDAP-2.0.1" | "NIST-PD-fallback" | "Glulxe" | "NPL-1.1" | "CC-BY-NC-ND-1.0" | "CC-BY-NC-2.5" | "Parity-6.0.0" | "CC-BY-NC-SA-3.0-IGO" | "CPAL-1.0" | "CC-BY-2.5-AU" | "SWL" | "LAL-1.2" | "NRL" | "OGL-UK-3.0" | "MS-RL" | "OSL-2.1" | "LPL-1.0" | "OSET-PL-2.1" | "OFL-1.0-no-RFN" | "OML" | "Arphic-1999" | "BSD-2-Clause" | "MulanPSL-1.0" | "EPL-1.0" | "BSD-4-Clause-Shortened" | "Elastic-2.0" | "NLPL" | "LPPL-1.2" | "SchemeReport" | "Multics" | "Net-SNMP" | "SHL-0.51" | "MIT-advertising" | "GPL-3.0-with-autoconf-exception" | "MS-PL" | "wxWindows" | "ZPL-1.1" | "ISC" | "CC-BY-NC-SA-3.0" | "GPL-2.0-only" | "Giftware" | "CPL-1.0" | "EUDatagrid" | "SGI-B-1.1" | "CC-BY-1.0" | "bzip2-1.0.5" | "libselinux-1.0" | "SMPPL" | "Latex2e" | "Watcom-1.0" | "VSL-1.0" | "CC-BY-NC-SA-1.0" | "FreeBSD-DOC" | "Nunit" | "LPPL-1.0" | "OLDAP-2.4" | "TAPR-OHL-1.0" | "OLDAP-2.3" | "CECILL-2.0" | "LPPL-1.3a" | "Qhull" | "CNRI-Python-GPL-Compatible" | "Frameworx-1.0" | "CDLA-Permissive-1.0" | "X11-distribute-modifications-variant" | "EFL-1.0" | "DOC" | "GFDL-1.2-or-later" | "BSD-3-Clause-No-Nuclear-License" | "LPPL-1.1" | "CC-BY-3.0-US" | "TOSL" | "Spencer-99" | "copyleft-next-0.3.1" | "FSFAP" | "CC-BY-NC-ND-4.0" | "OLDAP-2.8" | "Bahyph" | "Newsletr" | "CC-BY-NC-4.0" | "OFL-1.1" | "TU-Berlin-2.0" | "GFDL-1.2-invariants-or-later" | "BSD-2-Clause-NetBSD" | "Crossword" | "YPL-1.0" | "GPL-2.0-with-bison-exception" | "NIST-PD" | "IPA" | "GFDL-1.1-invariants-or-later" | "CC-BY-NC-ND-3.0-IGO" | "BSD-Source-Code" | "BitTorrent-1.1" | "AFL-3.0" | "Zend-2.0" | "GFDL-1.1" | "HPND-sell-variant" | "Abstyles" | "Interbase-1.0" | "MakeIndex" | "EFL-2.0" | "LPL-1.02" | "OLDAP-2.2" | "LGPL-3.0-only" | "LPPL-1.3c" | "libpng-2.0" | "Hippocratic-2.1" | "BSD-3-Clause-No-Nuclear-License-2014" | "AAL" | "NOSL" | "CC-BY-3.0-AT" | "HTMLTIDY" | "GPL-1.0-or-later" | "RPL-1.5" | "BSD-4-Clause-UC" | "Wsuipa" | "Cube" | "SCEA" | "IBM-pibs" | "Borceux" | "CC-BY-ND-3.0-DE" | "CC-BY-NC-SA-2.0-FR" | "Afmparse" | "CUA-OPL-1.0" | "CC-BY-SA-3.0-AT" | "LGPL-2.1+" | "OLDAP-2.7" | "GLWTPL" | "CC-BY-NC-SA-2.0" | "OCCT-PL" | "CNRI-Jython" | "Leptonica" | "OFL-1.0-RFN" | "OpenSSL" | "RSA-MD" | "TORQUE-1.1" | "X11" | "BSD-Protection" | "JPNIC" | "App-s2p" | "GFDL-1.2-only" | "CPOL-1.02" | "CC-BY-ND-3.0" | "GPL-1.0" | "Zlib" | "Python-2.0" | "OLDAP-1.3" | "Mup" | "LGPLLR" | "CC-BY-4.0" | "OCLC-2.0" | "OGTSL" | "DL-DE-BY-2.0" | "OFL-1.0" | "GFDL-1.2-invariants-only" | "Sendmail" | "CC-BY-NC-3.0-DE" | "VOSTROM" | "Beerware" | "FSFULLR" | "Fair" | "BSD-2-Clause-FreeBSD" | "Community-Spec-1.0" | "SSH-short" | "FSFUL" | "GFDL-1.1-no-invariants-or-later" | "CrystalStacker" | "GFDL-1.1-invariants-only" | "Ruby" | "BSD-3-Clause-Open-MPI" | "Baekmuk" | "Libpng" | "GD" | "OLDAP-2.1" | "Sleepycat" | "CERN-OHL-P-2.0" | "GFDL-1.2" | "CC-BY-2.0" | "SPL-1.0" | "OLDAP-1.2" | "etalab-2.0" | "TMate" | "NCSA" | "NBPL-1.0" | "Intel" | "GPL-3.0-only" | "APSL-2.0" | "GPL-2.0-with-autoconf-exception" | "TU-Berlin-1.0" | "Noweb" | "SSH-OpenSSH" | "BSD-3-Clause-Attribution" | "PSF-2.0" | "psutils" | "CERN-OHL-1.2" | "SimPL-2.0" | "OLDAP-2.2.1" | "SGI-B-2.0" | "GPL-2.0+" | "COIL-1.0" | "Naumen" | "CC-BY-ND-1.0" | "Unicode-DFS-2016" | "AFL-1.2" | "OSL-3.0" | "OFL-1.1-RFN" | "SAX-PD" | "Xnet" | "AML" | "Apache-1.1" | "NAIST-2003" | "NGPL" | "ZPL-2.0" | "OFL-1.1-no-RFN" | "APSL-1.2" | "MPL-1.1" | "BlueOak-1.0.0" | "Unicode-DFS-2015" | "PHP-3.01" | "GL2PS" | "NTP-0" | "BSD-4-Clause" | "TCL" | "RSCPL" | "MIT-enna" | "CERN-OHL-1.1" | "OSL-1.1" | "BSD-3-Clause-LBNL" | "Bitstream-Vera" | "Adobe-Glyph" | "MITNFA" | "CC-BY-3.0-DE" | "CECILL-1.0" | "SugarCRM-1.1.3" | "CAL-1.0-Combined-Work-Exception" | "BSD-3-Clause" | "Info-ZIP" | "LGPL-3.0+" | "Zimbra-1.4" | "zlib-acknowledgement" | "Spencer-94" | "MIT-0" | "AGPL-3.0" | "CC-PDDC" | "CC-BY-NC-2.0" | "mplus" | "ODbL-1.0" | "RPSL-1.0" | "APAFML" | "OGL-UK-1.0" | "CDDL-1.1" | "bzip2-1.0.6" | "LGPL-2.1-only" | "OGC-1.0" | "BSD-3-Clause-No-Nuclear-Warranty" | "ErlPL-1.1" | "ECL-1.0" | "CERN-OHL-W-2.0" | "OGL-UK-2.0" | "O-UDA-1.0" | "NTP" | "NASA-1.3" | "copyleft-next-0.3.0" | "TCP-wrappers" | "Apache-2.0" | "CC-BY-3.0" | "CECILL-B" | "Nokia" | "GPL-3.0+" | "GPL-2.0-with-GCC-exception" | "OPL-1.0" | "OPUBL-1.0" | "UPL-1.0" | "AFL-2.0" | "LGPL-2.0-or-later" | "CECILL-2.1" | "gnuplot" | "Caldera" | "PolyForm-Noncommercial-1.0.0" | "OLDAP-2.0" | "CDDL-1.0" | "APL-1.0" | "dvipdfm" | "XSkat" | "Spencer-86" | "NLOD-1.0" | "W3C-19980720" | "BSD-2-Clause-Patent" | "AMPAS" | "AGPL-3.0-or-later" | "RPL-1.1" | "Parity-7.0.0" | "OLDAP-1.1" | "AFL-1.1" | "Artistic-1.0-cl8" | "FTL" | "Dotseqn" | "CC-BY-NC-ND-2.5" | "GFDL-1.2-no-invariants-only" | "PHP-3.0" | "CC-BY-SA-2.0-UK" | "BSD-3-Clause-Modification" | "LAL-1.3" | "gSOAP-1.3b" | "StandardML-NJ" | "NPOSL-3.0" | "LGPL-3.0" | "Artistic-1.0-Perl" | "OLDAP-2.5" | "BSD-2-Clause-Views";
        /** Filters for issues of branches and of code reviews. Issues have to match all of them, and one value of each list. */
        CodeIssueFilters: {
            /** The state of a check: `Error` for a violation, `Passed` for none, `Suppressed` for a violation that was accepted, `FixPending` for a violation whose automatic fix is being applied. */
            checkStatus?: components["schemas"]["CheckStatus"] | undefined;
            /** Only issues of these categories. */
            codeCategories?: readonly components["schemas"]["CodeCategory"][] | undefined;
            /** Only issues of these severities. */
            severities?: readonly components["schemas"]["CodeSeverity"][] | undefined;
            /** Only infrastructure as code issues of policies in these categories. */
            iacCategories?: readonly components["schemas"]["IncidentCategory"][] | undefined;
            /** Only infrastructure as code issues with these labels. */
            iacLabels?: readonly components["schemas"]["IacLabel"][] | undefined;
            /** Only issues of resources with these tags. */
            iacTags?: readonly string[] | undefined;
            /** Only issues in files of these types. */
            fileTypes?: readonly components["schemas"]["ScannedFileType"][] | undefined;
            /** Only issues with an automatic fix. */
            fixableOnly?: boolean | undefined;
            /** Only issues of policies that belong to these compliance standards. */
            benchmarks?: readonly ("CIS KUBERNETES V1.5" | "CIS AWS V1.2" | "CIS AZURE V1.1" | "PCI-DSS V3.2" | "NIST-800-53" | "ISO27001" | "SOC2" | "CIS GCP V1.1" | "HIPAA" | "FEDRAMP (MODERATE)" | "PCI-DSS V3.2.1" | "CIS AWS V1.3" | "CIS AZURE V1.3" | "CIS DOCKER V1.2" | "CIS EKS V1.1" | "CIS GKE V1.1" | "CIS KUBERNETES V1.6" | "SLSA")[] | undefined;
            /** Only issues in code that these Git users changed. */
            gitUsers?: readonly string[] | undefined;
            /** Only secrets with these risk factors. */
            secretsRiskFactors?: readonly components["schemas"]["SecretRiskFactor"][] | undefined;
            /** Only vulnerabilities with these risk factors. */
            vulnerabilityRiskFactors?: readonly components["schemas"]["VulnerabilityRiskFactor"][] | undefined;
            /** Only violations by these licenses. */
            licenseType?: readonly components["schemas"]["LicenseType"][] | undefined;
            /** Only weaknesses with these labels: found by a custom policy, in the CWE top 25, or in the OWASP top 10. */
            sastLabels?: readonly ("CustomPolicy" | "CWE top 25" | "OWASP top 10")[] | undefined;
            /** Only weaknesses with these names in the CWE list. */
            cwes?: readonly string[] | undefined;
            /** Only weaknesses of these OWASP top ten risks. */
            owasp?: readonly string[] | undefined;
        };
        /** Selects issues of branches. */
        BranchScanFilters: components["schemas"]["CodeIssueFilters"] & {
            /** Repository ids from `GET /code/api/v1/repositories`. Without it or empty, all repositories that you can see. */
            repositories?: readonly string[] | undefined;
            /** A branch's name, or `default` for the default branch. */
            branch?: string | undefined;
        };
        /** A search for words in issues. */
        CodeIssueSearch: {
            /** One word, or several joined by `and` and `or`. */
            term: string;
            /** The categories to search in. Without it or empty, all. */
            scopes?: readonly components["schemas"]["CodeCategory"][] | undefined;
        };
        /** Selects and pages issues of branches. */
        BranchScanIssuesRequest: {
            /** Selects issues of branches. */
            filters: components["schemas"]["BranchScanFilters"];
            /** A search for words in issues. */
            search?: components["schemas"]["CodeIssueSearch"] | undefined;
            /** How many issues a page holds: 100 by default, at most 10000. */
            limit?: number | undefined;
            /** How many issues to skip before the page starts. Offset and limit together reach the first 10000 issues. */
            offset?: number | undefined;
            /** Page with `searchAfter` and `limit` instead of `offset`; needed beyond the first 10000 issues. */
            useSearchAfterPagination?: boolean | undefined;
            /** An opaque cursor: the `searchAfter` of the previous response. Leave it out in the first request. */
            searchAfter?: readonly string[] | undefined;
        };
        /** The properties that all code issues have; secrets have only these. */
        CodeIssueBase: {
            /** The name of the violated policy, or the CVE id of a vulnerability. */
            policy: string;
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId?: string | undefined;
            /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
            severity: components["schemas"]["CodeSeverity"];
            /** The state of a check: `Error` for a violation, `Passed` for none, `Suppressed` for a violation that was accepted, `FixPending` for a violation whose automatic fix is being applied. */
            checkStatus?: components["schemas"]["CheckStatus"] | undefined;
            /** The category of a code issue: misconfigured infrastructure as code (`IacMisconfiguration`), an external module of such code (`IacExternalModule`), vulnerabilities or licenses of an image that code refers to (`ImageReferencerVul`, `ImageReferencerLicenses`), vulnerabilities or licenses of packages (`Vulnerabilities`, `Licenses`), `Secrets`, and weaknesses in source code (`Weaknesses`). */
            codeCategory?: components["schemas"]["CodeCategory"] | undefined;
            /**
             * Format: date-time
             *
             * When a scan first found the issue.
             */
            firstDetected?: string | null | undefined;
            /** Owner and name, for example `acme/terragoat`. */
            repository?: string | undefined;
            /** The system that the repository comes from, for example `Github`. */
            repositorySource?: string | null | undefined;
            /** The id of the resource with the issue. */
            resourceId?: string | null | undefined;
            /** The file's path in the repository. */
            codePath?: string | null | undefined;
            /** The lines of the issue. Its form isn't documented. */
            codeIssueLine?: components["schemas"]["FreeFormJson"] | undefined;
            /** The Git user who changed the code. */
            gitUser?: string | null | undefined;
            /** The Git user who changed the code, in issues without `gitUser`. */
            author?: string | null | undefined;
            /** The file's extension or name, as in `ScannedFileType`. */
            fileType?: string | null | undefined;
            /** The file's path in the repository, in some issues instead of `codePath`. */
            path?: string | null | undefined;
            /** The repository's id from `GET /code/api/v1/repositories`. */
            repositoryUuid?: string | null | undefined;
            /** Whether the repository is public. */
            isPublic?: boolean | null | undefined;
            /** When the issue last changed. A number is Unix time in ms. */
            modifiedOn?: string | number | null | undefined;
            /** The commit that added the secret. Null for an issue that isn't a secret. */
            secretCommitAdd?: string | null | undefined;
            /** The commit that removed the secret. Null while the newest commit still has it. */
            secretCommitRemove?: string | null | undefined;
        };
        /** A misconfiguration in infrastructure as code. */
        IacIssue: components["schemas"]["CodeIssueBase"] & {
            /** The resource's name in the code, for example `aws_s3_bucket.data`. */
            resourceName?: string | null | undefined;
            /** The resource's id in Prisma Cloud. */
            resourceUuid?: string | null | undefined;
            /** `Buildtime` for a resource in code, `Runtime` for a deployed one. */
            resourceScanType?: "Runtime" | "Buildtime" | Unlisted | null | undefined;
            /** Empty if neither applies. */
            labels?: components["schemas"]["IacLabel"][] | undefined;
        };
        /** A label of a vulnerability: its fix may break code (`Breaking Change Fix`) or comes from a public registry (`Public Fix`), or the package is in the image of a Dockerfile, in an image that code refers to, or an indirect dependency. */
        VulnerabilityLabel: {
            label: "Breaking Change Fix" | "Public Fix" | "Dockerfile Image" | "Image Referencer" | "Indirect Package" | Unlisted;
            metadata?: {
                /** The container image with the package. */
                imageName?: string | undefined;
            } | undefined;
        };
        /** A vulnerable package. */
        VulnerabilityIssue: components["schemas"]["CodeIssueBase"] & {
            /** The id of this finding; the `id` in `POST /code/api/v2/actions/branch_fixes`. */
            cveUuid?: string | undefined;
            /** The CVSS score, from 0 to 10. */
            cvss?: number | null | undefined;
            /** The version that fixes the vulnerability. Null if there's none. */
            fixVersion?: string | null | undefined;
            /** What raises the vulnerability's risk, for example `HasFix`. */
            riskFactors?: string[] | null | undefined;
            /** The package that brings the vulnerable one in. */
            causePackageId?: string | null | undefined;
            /** The name of the package that brings the vulnerable one in. */
            causePackageName?: string | null | undefined;
            /** Where the vulnerability is and what its fix entails. */
            labels?: components["schemas"]["VulnerabilityLabel"][] | undefined;
            /** The pull request that fixes it. */
            pr?: string | null | undefined;
        };
        /** Where a license violation is: in the image of a Dockerfile, in an image that code refers to, or in an indirect dependency. */
        LicenseLabel: {
            label: "Dockerfile Image" | "Image Referencer" | "Indirect Package" | Unlisted;
            metadata?: {
                /** The container image with the package. */
                imageName?: string | undefined;
            } | undefined;
        };
        /** A package whose license violates a policy. */
        LicenseIssue: components["schemas"]["CodeIssueBase"] & {
            /** The package that brings this one in. */
            causePackageId?: string | null | undefined;
            /** The name of the package that brings this one in. */
            causePackageName?: string | null | undefined;
            /** Whether another package brings this one in. */
            isIndirectPackage?: boolean | undefined;
            /** The license, mostly by its SPDX id. */
            licenseType?: string | null | undefined;
            /** Where the violation is. Empty for a direct dependency in a package file. */
            labels?: components["schemas"]["LicenseLabel"][] | undefined;
        };
        /** A weakness in source code (SAST). It may have more properties. */
        WeaknessIssue: components["schemas"]["CodeIssueBase"] & {
            /** The weaknesses' names in the CWE list. */
            cwes?: string[] | null | undefined;
            /** How sure the scanner is, for example `HIGH`. */
            confidence?: string | null | undefined;
            /** A suggestion in prose or code. */
            suggestedFix?: string | null | undefined;
            /** Whether a custom policy found it. */
            customPolicy?: boolean | string | null | undefined;
            /** Compliance standards that the policy belongs to. */
            compliance?: components["schemas"]["FreeFormJson"] | undefined;
            /** How data flows from its `source` to the `sink` where it does harm. Null if the weakness isn't about data flow. */
            dataFlow?: {
                [key: string]: components["schemas"]["FreeFormJson"];
            } | null | undefined;
        };
        /** A code issue. `codeCategory` determines its properties. */
        CodeIssue: components["schemas"]["IacIssue"] | components["schemas"]["VulnerabilityIssue"] | components["schemas"]["LicenseIssue"] | components["schemas"]["WeaknessIssue"] | components["schemas"]["CodeIssueBase"];
        /** A page of code issues. */
        CodeIssuePage: {
            data: components["schemas"]["CodeIssue"][];
            /** Whether there are more pages. */
            hasNext: boolean;
            /** The cursor for the next request, if `useSearchAfterPagination` was true. */
            searchAfter?: string[] | null | undefined;
        };
        /** The outcome of a scan by the enforcement rules: `HARD_FAIL` breaks the build or blocks the pull request, `SOFT_FAIL` found issues but doesn't block, `PASS` found no issues that matter, `UNKNOWN` means that the scan itself failed. */
        ScanStatus: "HARD_FAIL" | "SOFT_FAIL" | "PASS" | "UNKNOWN" | Unlisted;
        /** Selects issues of one pull request scan or CI/CD run. */
        CodeReviewFilters: components["schemas"]["CodeIssueFilters"] & {
            /** The run's id from `GET /code/api/v1/development-pipeline/code-review/runs/data`. */
            runId: number;
            /** The id of one repository, as a list of one. */
            repositories?: readonly string[] | undefined;
            /** Only issues whose outcome in the run is one of these, by the enforcement rules. */
            enforcementLevel?: readonly components["schemas"]["ScanStatus"][] | undefined;
        };
        /** Selects and pages issues of one pull request scan or CI/CD run. */
        CodeReviewIssuesRequest: {
            /** Selects issues of one pull request scan or CI/CD run. */
            filters: components["schemas"]["CodeReviewFilters"];
            /** A search for words in issues. */
            search?: components["schemas"]["CodeIssueSearch"] | undefined;
            /** How many issues a page holds: 100 by default, at most 10000. */
            limit?: number | undefined;
            /** How many issues to skip before the page starts. */
            offset?: number | undefined;
        };
        /** The number of issues of each severity. */
        SeverityCounts: {
            /** The number of critical issues. */
            CRITICAL?: number | undefined;
            /** The number of high issues. */
            HIGH?: number | undefined;
            /** The number of medium issues. */
            MEDIUM?: number | undefined;
            /** The number of low issues. */
            LOW?: number | undefined;
            /** The number of informational issues. */
            INFO?: number | undefined;
            /** The number of issues of all severities. */
            TOTAL?: number | undefined;
        };
        /** The lowest severity that has the effect, or `OFF` for no effect. */
        EnforcementThreshold: "OFF" | "INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | Unlisted;
        /** The lowest severities at which issues of one kind have an effect. */
        EnforcementThresholds: {
            /** From this severity on, a scan is marked as failed but doesn't block anything. */
            softFailThreshold: components["schemas"]["EnforcementThreshold"];
            /** From this severity on, a scan breaks the build or blocks the pull request. */
            hardFailThreshold: components["schemas"]["EnforcementThreshold"];
            /** From this severity on, Prisma Cloud comments in the pull request. */
            commentsBotThreshold: components["schemas"]["EnforcementThreshold"];
        };
        /** The thresholds of each kind of issue. A tenant has either the older names OPEN_SOURCE, IMAGES and SUPPLY_CHAIN or the newer VULNERABILITIES, LICENSES, BUILD_INTEGRITY and WEAKNESSES. Send the names that `GET /code/api/v1/enforcement-rules` returns. */
        EnforcementCategories: {
            /** Misconfigurations of infrastructure as code. */
            IAC?: components["schemas"]["EnforcementThresholds"] | undefined;
            /** Secrets in code. */
            SECRETS?: components["schemas"]["EnforcementThresholds"] | undefined;
            /** Vulnerabilities of open source packages, in tenants with the older names. */
            OPEN_SOURCE?: components["schemas"]["EnforcementThresholds"] | undefined;
            /** Vulnerabilities of container images, in tenants with the older names. */
            IMAGES?: components["schemas"]["EnforcementThresholds"] | undefined;
            /** Risks of pipelines and version control, in tenants with the older names. */
            SUPPLY_CHAIN?: components["schemas"]["EnforcementThresholds"] | undefined;
            /** Vulnerabilities of packages and images. */
            VULNERABILITIES?: components["schemas"]["EnforcementThresholds"] | undefined;
            /** Licenses of packages. */
            LICENSES?: components["schemas"]["EnforcementThresholds"] | undefined;
            /** Risks of pipelines and version control. */
            BUILD_INTEGRITY?: components["schemas"]["EnforcementThresholds"] | undefined;
            /** Weaknesses in source code (SAST). */
            WEAKNESSES?: components["schemas"]["EnforcementThresholds"] | undefined;
        };
        /** A pull request that was scanned. */
        PullRequest: {
            /** The number in the version control system, as digits in a string. */
            prNumber: string;
            title?: string | undefined;
            /** The source branch. */
            fromBranch?: string | undefined;
            /** The target branch. */
            intoBranch?: string | undefined;
            /** The enforcement thresholds at the time of the scan. */
            enforcementRule?: components["schemas"]["EnforcementCategories"] | undefined;
            /**
             * Format: date-time
             *
             * When the pull request was last scanned. Null if it wasn't.
             */
            lastScanDate?: string | null | undefined;
        };
        /** A scan of a pull request or a CI/CD run. */
        CodeReviewRun: {
            /** The scan's id, a number or digits in a string. */
            id: string | number;
            /** The repository's id from `GET /code/api/v1/repositories`. */
            repo_id?: string | null | undefined;
            /** The tenant's name. */
            customerName?: string | null | undefined;
            /** The run's number for `POST /code/api/v2/code-issues/code_review_scan`. */
            runId?: number | null | undefined;
            /** The name without the owner. */
            repository: string;
            /** The repository's owner. */
            organization?: string | undefined;
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            sourceType?: components["schemas"]["SourceType"] | undefined;
            /** The repository's default branch. */
            defaultBranch?: string | null | undefined;
            /** The hash of the scanned commit. */
            commitId?: string | null | undefined;
            /** The author of the commit for a pull request, or the user who started the CI/CD run if that's known. */
            gitUser?: string | null | undefined;
            /** The progress of the scan; `scanStatus` is its result. */
            status: "COMPLETED" | "IN_PROGRESS" | "FAILED" | "ARCHIVED" | Unlisted;
            /** The outcome of a scan by the enforcement rules: `HARD_FAIL` breaks the build or blocks the pull request, `SOFT_FAIL` found issues but doesn't block, `PASS` found no issues that matter, `UNKNOWN` means that the scan itself failed. */
            scanStatus?: components["schemas"]["ScanStatus"] | undefined;
            /** The number of issues by severity. */
            results?: components["schemas"]["SeverityCounts"] | undefined;
            /** The pull request. Null for a CI/CD run without one. */
            PR?: components["schemas"]["PullRequest"] | null | undefined;
            /**
             * Format: date-time
             *
             * When the scan started.
             */
            creationDate?: string | undefined;
            /**
             * Format: date-time
             *
             * When the scan ended. Null if it hasn't.
             */
            lastScanDate?: string | null | undefined;
        };
        /** A page of scans. */
        CodeReviewRunPage: {
            data: components["schemas"]["CodeReviewRun"][];
            /** Whether there are more pages. */
            hasNext: boolean;
        };
        /** A repository with its commits and pull requests. */
        CodeProject: {
            /** The name without the owner. */
            repository: string;
            /** The repository's owner. */
            organization?: string | undefined;
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            sourceType?: components["schemas"]["SourceType"] | undefined;
            /** The number of the latest run. */
            runId?: number | null | undefined;
            /** The number of commits that reached the default branch in this week; -1 if no records are available. */
            currentWeekCommits?: number | undefined;
            /** The number of commits that reached the default branch in the previous week; -1 if no records are available. */
            prevWeekCommits?: number | undefined;
            /** The number of Git users with commits merged into the default branch within 90 days. Also 1 if no records are available. */
            gitUsers?: number | undefined;
            /** The number of open pull requests that were scanned. Also 1 if no records are available. */
            totalPrs?: number | undefined;
            /** The number of open pull requests that failed by the enforcement rules. Also 1 if no records are available. */
            failedPrs?: number | undefined;
            /** The number of open pull requests with fixes that users submitted in Prisma Cloud. Also 1 if no records are available. */
            pendingFixPrs?: number | undefined;
            /** The pull request that was scanned last. Null if none was scanned. */
            latestPR?: components["schemas"]["PullRequest"] | null | undefined;
        };
        /** A page of repositories. */
        CodeProjectPage: {
            data: components["schemas"]["CodeProject"][];
            /** Whether there are more pages. */
            hasNext: boolean;
        };
        /** A package's license and whether well-known lists contain it. */
        PackageLicense: {
            /** The license's name or SPDX id. */
            license: string;
            /** Whether the SPDX list contains it. */
            isSpdx?: boolean | undefined;
            /** Whether the Open Source Initiative approves it. */
            isOsi?: boolean | undefined;
        };
        /** One version of an open source package, as a file of a repository refers to it. */
        Package: {
            /** The id for other package operations, there called `packageUuid`. */
            packageId: string;
            packageName: string;
            /** The version in use. */
            packageVersion: string;
            /** The package's ecosystem, for example `nodejs`. */
            packageLanguage?: string | undefined;
            /** The licenses' names. If none is known, an empty list or an empty string. */
            packageLicenses?: string[] | string | undefined;
            /** Which of the licenses are on the SPDX and OSI lists. */
            licensesMetadata?: components["schemas"]["PackageLicense"][] | undefined;
            /** Whether the file names the package directly, not as a dependency of another. */
            isRoot?: boolean | undefined;
            /** The packages that depend on this one. */
            sourcePackageIds?: {
                /** The `packageId` of a package that depends on this one. */
                sourcePackageId?: string | undefined;
            }[] | null | undefined;
            /** The metadata id of the file that names the package. */
            fileMetadataId?: string | undefined;
            /** The path of the file that names the package. Only with `file` in `include`. */
            fileMetadataPath?: string | undefined;
            /** The repository of the file. Only with `repository` in `include`. */
            repository?: {
                /** The name without the owner. */
                name?: string | undefined;
                /** The repository's owner. */
                owner?: string | undefined;
            } | undefined;
            /** The container images with the package. Only with `images` in `include`. */
            images?: string[] | undefined;
            /** The number of the package's errors. Only with `errorCount` in `include`. */
            errorCount?: number | undefined;
            /** How many of the errors a newer version fixes. Only with `fixableErrorCount` in `include`. */
            fixableErrorCount?: number | undefined;
        };
        /** A page of a file's packages. */
        FilePackages: {
            /** The file's metadata id. */
            fileMetadataId: string;
            packages: components["schemas"]["Package"][];
            /** Whether there are more pages. */
            hasNext: boolean;
        };
        /** A page of the packages that a package depends on. */
        PackageSubDependencies: {
            /** The package that depends on them. */
            packageId: string;
            /** The packages that it depends on directly. */
            directSubDependenciesPackages: components["schemas"]["Package"][];
            /** Whether there are more pages. */
            hasNext: boolean;
        };
        /** Selects, sorts and pages packages. */
        PackageSearchRequest: {
            /** Ids of the repositories to search, from `GET /code/api/v1/repositories`. */
            repositories: readonly string[];
            /** Part of a package's name. */
            q?: string | undefined;
            filter?: {
                /** Only packages with an error that a newer version fixes. */
                fixableOnly: boolean;
            } | undefined;
            /** Only packages with errors of these states: `OPEN`, suppressed (`SUPPRESS`), or none (`PASS`). */
            statuses?: readonly ("OPEN" | "SUPPRESS" | "PASS")[] | undefined;
            /** What to add to each package. */
            include?: readonly ("errorCount" | "fixableErrorCount" | "file" | "repository" | "images")[] | undefined;
            /** Sort by the number of errors, or of fixable ones. */
            sortBy?: readonly ("errors" | "fixableError")[] | undefined;
            /** How many packages a page holds. */
            limit: number;
            /** How many packages to skip before the page starts. */
            offset: number;
        };
        /** A page of packages. */
        PackageSearchResult: {
            packages: components["schemas"]["Package"][];
            /** Whether there are more pages. */
            hasNext: boolean;
        };
        /** A vulnerability of a package. */
        PackageCve: {
            /** The id of this finding. */
            uuid: string;
            /** The CVE id, for example `CVE-2017-16026`. */
            cveId: string;
            /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
            severity?: components["schemas"]["CodeSeverity"] | undefined;
            /** Whether there's a fix, in words. */
            cveStatus?: string | null | undefined;
            /** The repository's owner and name. */
            sourceId?: string | null | undefined;
            /** The path of the file with the package. */
            resourceId?: string | null | undefined;
            /** The CVSS score, from 0 to 10. */
            cvss?: number | null | undefined;
            /** The CVSS vector. */
            vector?: string | null | undefined;
            description?: string | null | undefined;
            /** A page about the vulnerability. */
            link?: string | null | undefined;
            /** When the vulnerability was published, in ISO 8601. */
            publishedDate?: string | null | undefined;
            packageName?: string | undefined;
            /** The version in use. */
            packageVersion?: string | undefined;
            /** The dependency with the vulnerability. Null if the package itself has it. */
            causePackageId?: string | null | undefined;
            /** The lowest version without the vulnerability. Empty if there's none. */
            fixVersion?: string | null | undefined;
            /** Risk factors by name: booleans such as `DoS` and `HasFix`, strings such as `Vector`, `Complexity` and `Severity`. */
            riskFactors?: {
                [key: string]: boolean | string;
            } | undefined;
        };
        /** The vulnerabilities of a package. */
        PackageCves: {
            /** The package's id. */
            packageUuid: string;
            data: components["schemas"]["PackageCve"][];
        };
        /** A finding on a package's license. */
        PackageAlert: {
            /** The policy's violation id, for example `BC_LIC_1`. */
            policyId: string;
            /** The SPDX id or name of the license. `NOT_FOUND` and `PRIVATE` are possible. */
            license?: string | undefined;
            /** The finding's state, for example `OPEN`. */
            status?: string | undefined;
            /** The package that the file names directly. */
            rootPackageId?: string | undefined;
            /** The package with the license, which may be a dependency of the root package. */
            causePackageId?: string | null | undefined;
            /** The metadata id of the file that names the package. */
            fileId?: string | undefined;
            /** The repository's id from `GET /code/api/v1/repositories`. */
            repoId?: string | undefined;
        };
        /**
         * A policy's category, as requests spell it.
         * @enum {string}
         */
        CodePolicyCategoryInput: "alibabacloud" | "buildIntegrity" | "compute" | "drift" | "elasticsearch" | "general" | "iam" | "kubernetes" | "licenses" | "logging" | "monitoring" | "networking" | "public" | "secrets" | "serverless" | "storage" | "vcs" | "vulnerabilities";
        /**
         * A policy's severity, as requests spell it; responses use capitals.
         * @enum {string}
         */
        CodePolicySeverityInput: "critical" | "high" | "medium" | "low" | "info";
        /** A custom policy's name, guidelines, category and severity. */
        CodePolicyMetadata: {
            name: string;
            /** What the policy checks, why, and how to fix a finding. */
            guidelines: string;
            /** A policy's category, as requests spell it. */
            category: components["schemas"]["CodePolicyCategoryInput"];
            /** A policy's severity, as requests spell it; responses use capitals. */
            severity: components["schemas"]["CodePolicySeverityInput"];
        };
        /**
         * The platform of a policy's resources, as requests spell it.
         * @enum {string}
         */
        CodePolicyProviderInput: "alibabacloud" | "aws" | "azure" | "circleci" | "digitalocean" | "docker" | "gcp" | "git" | "github" | "gitlab" | "kubernetes" | "licenses" | "linode" | "oci" | "openstack" | "packages" | "panos";
        /** The platform to which a custom policy applies. */
        CodePolicyScope: {
            /** The platform of a policy's resources, as requests spell it. */
            provider: components["schemas"]["CodePolicyProviderInput"];
        };
        /** A type of resource with its attributes. */
        CodePolicyResourceType: {
            /** The platform of the resources that the policy checks. */
            provider: string;
            /** The attributes of the type. */
            arguments: string[];
        };
        /** Types of resources, for example `aws_s3_bucket`, or `all`: a list, a single string, or a map from type to details. */
        CodePolicyResourceTypes: string | string[] | {
            [key: string]: components["schemas"]["CodePolicyResourceType"];
        };
        /** How to look at an attribute. Each has a twin that starts with `jsonpath_` and finds it by JSONPath. */
        AttributeOperator: "within" | "equals" | "not_equals" | "regex_match" | "not_regex_match" | "greater_than" | "greater_than_or_equal" | "less_than" | "less_than_or_equal" | "exists" | "not_exists" | "contains" | "not_contains" | "starting_with" | "not_starting_with" | "ending_with" | "not_ending_with" | "is_empty" | "is_not_empty" | "length_equals" | "length_not_equals" | "length_greater_than" | "length_greater_than_or_equal" | "length_less_than" | "length_less_than_or_equal" | "is_true" | "is_false" | "subset" | "not_subset" | "intersects" | "not_intersects" | "equals_ignore_case" | "not_equals_ignore_case" | "number_of_words_equals" | "number_of_words_not_equals" | "number_of_words_less_than" | "number_of_words_less_than_or_equal" | "number_of_words_greater_than" | "number_of_words_greater_than_or_equal" | "jsonpath_within" | "jsonpath_equals" | "jsonpath_not_equals" | "jsonpath_regex_match" | "jsonpath_not_regex_match" | "jsonpath_greater_than" | "jsonpath_greater_than_or_equal" | "jsonpath_less_than" | "jsonpath_less_than_or_equal" | "jsonpath_exists" | "jsonpath_not_exists" | "jsonpath_contains" | "jsonpath_not_contains" | "jsonpath_starting_with" | "jsonpath_not_starting_with" | "jsonpath_ending_with" | "jsonpath_not_ending_with" | "jsonpath_is_empty" | "jsonpath_is_not_empty" | "jsonpath_length_equals" | "jsonpath_length_not_equals" | "jsonpath_length_greater_than" | "jsonpath_length_greater_than_or_equal" | "jsonpath_length_less_than" | "jsonpath_length_less_than_or_equal" | "jsonpath_is_true" | "jsonpath_is_false" | "jsonpath_subset" | "jsonpath_not_subset" | "jsonpath_intersects" | "jsonpath_not_intersects" | "jsonpath_equals_ignore_case" | "jsonpath_not_equals_ignore_case" | "jsonpath_number_of_words_equals" | "jsonpath_number_of_words_not_equals" | "jsonpath_number_of_words_less_than" | "jsonpath_number_of_words_less_than_or_equal" | "jsonpath_number_of_words_greater_than" | "jsonpath_number_of_words_greater_than_or_equal" | Unlisted;
        /** Checks one attribute of the resources of some types. */
        AttributeCondition: {
            /**
             * The kind of condition.
             * @constant
             */
            cond_type: "attribute";
            /** The types of resources to check. */
            resource_types: components["schemas"]["CodePolicyResourceTypes"];
            /** The attribute's path, for example `instance_type`, or a JSONPath for the `jsonpath_` operators. */
            attribute: string;
            /** How to compare the attribute with `value`. */
            operator: components["schemas"]["AttributeOperator"];
            /** What to compare with. Operators such as `exists` take none. */
            value?: string | boolean | string[] | undefined;
        };
        /** Checks for a connection between resources of some types and resources of others. */
        ConnectionCondition: {
            /**
             * The kind of condition.
             * @constant
             */
            cond_type: "connection";
            /** The types at one end of the connection. */
            resource_types: components["schemas"]["CodePolicyResourceTypes"];
            /** The types at the other end of the connection. */
            connected_resource_types: components["schemas"]["CodePolicyResourceTypes"];
            /** Whether the connection must exist or must not. */
            operator: "exists" | "not_exists" | Unlisted;
        };
        /** Limits a policy to resources of some types. */
        ResourceTypeCondition: {
            /**
             * The kind of condition.
             * @constant
             */
            cond_type: "filter";
            /**
             * Always `resource_type`.
             * @constant
             */
            attribute: "resource_type";
            /**
             * Always `within`.
             * @constant
             */
            operator: "within";
            /** The types, for example `aws_s3_bucket`. */
            value: string[];
        };
        /** Searches files for secrets. */
        SecretsCondition: {
            /**
             * The kind of condition.
             * @constant
             */
            cond_type: "secrets";
            /** Regular expressions for the secret. */
            value?: string | string[] | undefined;
            /** Regular expressions that a file must match before it's searched for `value`. */
            prerun?: string | string[] | undefined;
            /** Whether a match may span several lines. */
            multiline?: boolean | undefined;
        };
        /** True if all of its conditions are true. */
        AndCondition: {
            /** Conditions that must all be true. */
            and: components["schemas"]["CodePolicyCondition"][];
        };
        /** A condition within a group. Groups can contain groups at any depth. */
        CodePolicyCondition: components["schemas"]["AttributeCondition"] | components["schemas"]["ConnectionCondition"] | components["schemas"]["ResourceTypeCondition"] | components["schemas"]["AndCondition"] | components["schemas"]["OrCondition"] | components["schemas"]["NotCondition"];
        /** True if one of its conditions is true. */
        OrCondition: {
            /** Conditions of which one must be true. */
            or: components["schemas"]["CodePolicyCondition"][];
        };
        /** True if its conditions aren't. */
        NotCondition: {
            /** The condition, or a list of conditions, that must not be true. */
            not: components["schemas"]["CodePolicyCondition"] | components["schemas"]["CodePolicyCondition"][];
        };
        /** The condition of a custom policy: a single condition, or a tree of conditions under `and`, `or` and `not`. A condition on secrets can't be in a tree. */
        CodePolicyQuery: components["schemas"]["AttributeCondition"] | components["schemas"]["ConnectionCondition"] | components["schemas"]["ResourceTypeCondition"] | components["schemas"]["SecretsCondition"] | components["schemas"]["AndCondition"] | components["schemas"]["OrCondition"] | components["schemas"]["NotCondition"];
        /** A custom policy in the structure of its YAML file. */
        CodePolicyDefinition: {
            /** A custom policy's name, guidelines, category and severity. */
            metadata: components["schemas"]["CodePolicyMetadata"];
            /** The platform to which a custom policy applies. */
            scope?: components["schemas"]["CodePolicyScope"] | undefined;
            /** The condition that a compliant resource meets. */
            definition: requests["CodePolicyQuery"];
        };
        /** The definition to validate, as an object or as a YAML string. */
        CodePolicyValidationRequest: components["schemas"]["CodePolicyDefinition"] | {
            /** YAML. */
            code: string;
        };
        /** The problems of a policy's definition. */
        CodePolicyValidation: {
            /** Empty if the definition is valid. */
            errors: string[];
        };
        /** A kind of code that scans support. */
        CodePolicyFramework: "ARM" | "AWS" | "Azure" | "Bicep" | "CloudFormation" | "Docker" | "DockerImage" | "GCP" | "Git" | "GithubAction" | "Helm" | "Kubernetes" | "Kustomize" | "OpenAPI" | "SCA" | "Serverless" | "Terraform" | "TerraformPlan" | "VCS" | "Vulnerabilities" | Unlisted;
        /** Maps the names of compliance benchmarks to the sections that the policy belongs to. */
        CodePolicyBenchmarks: {
            [key: string]: string[];
        };
        /** A custom policy. Define it in `code`, or in `conditions` and the other properties. */
        CodePolicyRequest: {
            title?: string | undefined;
            /** A policy's severity, as requests spell it; responses use capitals. */
            severity?: components["schemas"]["CodePolicySeverityInput"] | undefined;
            /** A policy's category, as requests spell it. */
            category?: components["schemas"]["CodePolicyCategoryInput"] | undefined;
            /** The platform of a policy's resources, as requests spell it. */
            provider?: components["schemas"]["CodePolicyProviderInput"] | undefined;
            /** The kinds of code that the policy checks. */
            frameworks?: readonly components["schemas"]["CodePolicyFramework"][] | undefined;
            /** What the policy checks, why, and how to fix a finding. */
            guidelines?: string | undefined;
            /** The condition that a compliant resource meets, instead of `code`. */
            conditions?: requests["CodePolicyQuery"] | undefined;
            /** The whole definition, as a YAML string or as an object. */
            code?: string | components["schemas"]["CodePolicyDefinition"] | undefined;
            /** Maps the names of compliance benchmarks to the sections that the policy belongs to. */
            benchmarks?: requests["CodePolicyBenchmarks"] | undefined;
        };
        /** A message instead of a result. */
        CodePolicyMessage: {
            /** Why there's no result. */
            message: string;
        };
        /** The id of the changed policy, or a message if none was changed. */
        CodePolicyChange: {
            /** The policy's id. */
            policy: string;
        } | components["schemas"]["CodePolicyMessage"];
        /** A policy's category, as responses spell it. */
        CodePolicyCategory: "AlibabaCloud" | "BuildIntegrity" | "Compute" | "Drift" | "Elasticsearch" | "General" | "IAM" | "Kubernetes" | "Licenses" | "Logging" | "Monitoring" | "Networking" | "Policy3D" | "Public" | "Secrets" | "Serverless" | "Storage" | "VCS" | "Vulnerabilities" | Unlisted;
        /** The platform of a policy's resources, as responses spell it. */
        CodePolicyProvider: "AWS" | "AlibabaCloud" | "Azure" | "CircleCI" | "DigitalOcean" | "Docker" | "DockerImage" | "GCP" | "Git" | "Github" | "Gitlab" | "Kubernetes" | "Licenses" | "Linode" | "OCI" | "OpenStack" | "PANOS" | "Packages" | "Prisma Cloud Application Security" | Unlisted;
        /** A policy's findings in one repository or cloud account. */
        CodePolicyAccount: {
            /** The number of findings by state. */
            amounts?: {
                /** Findings without a fix or suppression. */
                OPEN?: number | undefined;
                /** Findings that a suppression covers. */
                SUPPRESSED?: number | undefined;
                /** Findings with a fix that isn't applied yet. */
                AWAITING_REMEDIATION?: number | undefined;
                /** Findings that a fix resolved. */
                REMEDIATED?: number | undefined;
                /** Findings that a later scan didn't find any more. */
                CLOSED?: number | undefined;
                /** Findings whose resource was deleted. */
                DELETED?: number | undefined;
            } | undefined;
            /** When the counts last changed, in ISO 8601. */
            lastUpdateDate?: string | null | undefined;
        };
        /** A policy with the number of its findings. */
        CodePolicyRow: {
            /** The policy's id, for example `BC_AWS_NETWORKING_53` or `acme_AWS_1644304546830`. */
            id: string;
            title: string;
            /** The title worded as advice, for example "Ensure that ...". */
            constructiveTitle?: string | null | undefined;
            /** The title worded as a statement of the problem. */
            descriptiveTitle?: string | null | undefined;
            /** Whether the policy was created in this tenant. */
            isCustom?: boolean | undefined;
            /** The user who created the policy. Null for built-in policies. */
            createdBy?: string | null | undefined;
            /** A policy's category, as responses spell it. */
            category?: components["schemas"]["CodePolicyCategory"] | undefined;
            /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
            severity?: components["schemas"]["CodeSeverity"] | undefined;
            /** The platform of the resources that the policy checks. */
            provider?: components["schemas"]["CodePolicyProvider"] | null | undefined;
            /** The kinds of code that the policy checks. */
            frameworks?: components["schemas"]["CodePolicyFramework"][] | null | undefined;
            /** The types of resources that the policy checks, for example `aws_instance`. */
            resourceTypes?: string[] | null | undefined;
            /** The policy's id in the CSPM API, as in `GET /policy/{id}`. */
            pcPolicyId?: string | null | undefined;
            /** All ids of the policy in the CSPM API. */
            additionalPcPolicyIds?: string[] | null | undefined;
            /** The policy's severity in the CSPM API. */
            pcSeverity?: components["schemas"]["CodeSeverity"] | null | undefined;
            /** The policy that this one was cloned from. Null if it wasn't cloned. */
            sourceIncidentId?: string | null | undefined;
            /** The address of a page about the policy, or the guideline's text for a custom policy. */
            guideline?: string | null | undefined;
            /** The definition of a custom policy, as YAML. Null for built-in policies. */
            code?: string | null | undefined;
            /** The conditions of the definition, as JSON. */
            conditionQuery?: components["schemas"]["CodePolicyQuery"] | null | undefined;
            /** Maps the names of compliance benchmarks to the sections that the policy belongs to. */
            benchmarks?: components["schemas"]["CodePolicyBenchmarks"] | undefined;
            /** Findings by repository (`owner/name`) or cloud account. */
            accountsData?: {
                [key: string]: components["schemas"]["CodePolicyAccount"];
            } | undefined;
        };
        /** The values that occur in the listed policies. */
        CodePolicyFilters: {
            /** Repositories (`owner/name`) and cloud accounts with findings. */
            accounts?: string[] | undefined;
            /** Names of compliance benchmarks. */
            benchmarks?: string[] | undefined;
            /** The policies' categories. */
            category?: components["schemas"]["CodePolicyCategory"][] | undefined;
            /** The users who created custom policies. */
            createdBy?: string[] | undefined;
            /** The policies' platforms. */
            provider?: components["schemas"]["CodePolicyProvider"][] | undefined;
            /** Types of resources, for example `aws_root`, `AWS::EC2::FlowLog` or `Pod`. */
            resourceTypes?: string[] | undefined;
            /** The policies' severities. */
            severity?: components["schemas"]["CodeSeverity"][] | undefined;
        };
        /** Policies with their findings, and the values that occur in them. */
        CodePolicyTable: {
            /** The policies. */
            data: components["schemas"]["CodePolicyRow"][];
            /** The values that occur in the listed policies. */
            filters?: components["schemas"]["CodePolicyFilters"] | undefined;
        };
        /** Identifies a policy by `policyId` or `checkovCheckId`, or defines one in `policy`. */
        CodePolicyPreviewRequest: {
            /** The id of a saved policy. */
            policyId?: string | undefined;
            /** The policy's id in Checkov, for example `CKV_AWS_130`. */
            checkovCheckId?: string | undefined;
            /** A policy that isn't saved. */
            policy?: {
                policy_preview: {
                    /** The condition that a compliant resource meets. */
                    query: requests["CodePolicyQuery"];
                    /** Limits the preview to resources of these types. */
                    resource_types?: string | readonly string[] | undefined;
                    /** The platform to which a custom policy applies. */
                    scope?: components["schemas"]["CodePolicyScope"] | undefined;
                };
            } | undefined;
            /** How many resources to return at most, 30 by default. */
            resultsNumber?: number | undefined;
            /** Continues a preview: send the `token` of a response to get the next resources. Null if there are no more. */
            token?: string | undefined;
        };
        /** A resource that a policy was evaluated on. */
        CodePolicyPreviewResource: {
            /** The type and name, joined by a dot, for example `aws_s3_bucket.logs`. */
            resource: string;
            /** Whether the resource complies with the policy. */
            status?: "Pass" | "Fail" | Unlisted | undefined;
            /** The resource's path, with account and branch, despite the property's name. */
            arn?: string | null | undefined;
            /** The repository (`owner/name`), despite the property's name. */
            awsAccountId?: string | null | undefined;
            /** The tenant's name. */
            customerName?: string | null | undefined;
            /** The name of the user that the resource comes from. */
            createdBy?: string | null | undefined;
            /** The system that the code comes from. May be empty. */
            source?: string | null | undefined;
            /** The file's path in the repository. */
            file_path?: string | null | undefined;
            /** The first and last line of the resource. */
            lines?: number[] | null | undefined;
            /** The resource's source code. */
            code?: string | null | undefined;
        };
        /** Resources that a policy was evaluated on. */
        CodePolicyPreview: {
            data: components["schemas"]["CodePolicyPreviewResource"][];
            /** Continues a preview: send the `token` of a response to get the next resources. Null if there are no more. */
            token?: string | null | undefined;
        };
        /** A compliance benchmark that the policy belongs to. */
        CodePolicyBenchmarkCheck: {
            benchmark?: ({
                /** The benchmark's name with its version. */
                id?: string | undefined;
            } & {
                [key: string]: unknown;
            }) | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A policy for code scans. */
        CodePolicy: {
            /** The policy's id, for example `BC_AWS_NETWORKING_53` or `acme_AWS_1644304546830`. Findings refer to it as `violationId`. */
            incidentId: string;
            /** The kind of finding, for example `Violation`. */
            incidentType?: string | null | undefined;
            title: string;
            /** The title worded as advice, for example "Ensure that ...". */
            constructiveTitle?: string | null | undefined;
            /** The title worded as a statement of the problem. */
            descriptiveTitle?: string | null | undefined;
            /** Whether the policy was created in this tenant. */
            isCustom?: boolean | undefined;
            /** The tenant of a custom policy. Null for built-in policies. */
            customerName?: string | null | undefined;
            /** A policy's category, as responses spell it. */
            category?: components["schemas"]["CodePolicyCategory"] | undefined;
            /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
            severity?: components["schemas"]["CodeSeverity"] | undefined;
            /** The policy's severity in the CSPM API. */
            pcSeverity?: components["schemas"]["CodeSeverity"] | null | undefined;
            /** The platform of the resources that the policy checks. */
            provider?: components["schemas"]["CodePolicyProvider"] | null | undefined;
            /** The kinds of code that the policy checks. */
            frameworks?: components["schemas"]["CodePolicyFramework"][] | null | undefined;
            /** The types of resources that the policy checks, for example `aws_instance`. */
            resourceTypes?: string[] | null | undefined;
            /** The address of a page about the policy, or the guideline's text for a custom policy. */
            guideline?: string | null | undefined;
            /** The guideline from the CSPM API. */
            pcGuidelines?: string | null | undefined;
            /** The definition of a custom policy, as YAML. Null for built-in policies. */
            code?: string | null | undefined;
            /** The conditions of the definition, as JSON. */
            conditionQuery?: components["schemas"]["CodePolicyQuery"] | null | undefined;
            /** The policy's id in Checkov, for example `CKV_AWS_130`. */
            checkovCheckId?: string | null | undefined;
            /** The policy's id in the CSPM API, as in `GET /policy/{id}`. */
            pcPolicyId?: string | null | undefined;
            /** All ids of the policy in the CSPM API. */
            additionalPcPolicyIds?: string[] | null | undefined;
            /** The policy that this one was cloned from. Null if it wasn't cloned. */
            sourceIncidentId?: string | null | undefined;
            /** The automatic fixes for the policy's findings. */
            remediationIds?: string[] | null | undefined;
            /** The id of the corresponding Lacework check. */
            laceworkViolationId?: string | null | undefined;
            /** The id of the corresponding Prowler check. */
            prowlerCheckId?: string | null | undefined;
            /** The compliance benchmarks that the policy belongs to. Only `GET /code/api/v2/policies/{policyId}` returns it. */
            benchmarkChecks?: components["schemas"]["CodePolicyBenchmarkCheck"][] | null | undefined;
        };
        /** The properties that differ from the original policy. */
        CloneCodePolicyRequest: components["schemas"]["CodePolicyRequest"] & {
            /** The title worded as advice, for example "Ensure that ...". */
            constructiveTitle?: string | undefined;
            /** The title worded as a statement of the problem. */
            descriptiveTitle?: string | undefined;
        };
        /** A violation to fix. Copy the values from the error. */
        RemediationTarget: {
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId: string;
            /** The file's path and the resource's name, joined by a colon. */
            resourceId: string;
            /** Violation id, repository and resource, joined by `::`. */
            fullId: string;
            /** The repository's owner. */
            owner: string;
            /** The repository's name without the owner. */
            repoName: string;
            /** The framework of the code, for example `Terraform`. */
            frameworkType: string;
            /** The storage path of the results of the checks in the service. */
            metadataChecksMetadataPath: string;
            /** The first and last line of the resource, as a string. */
            metadataLines: string;
            /** The storage path of the scanned file in the service. */
            s3FilePath: string;
            /** The storage path of the fix in the service. */
            fixPath?: string | undefined;
            /** The storage path of the fixed file in the service. */
            s3FixFilePath?: string | undefined;
        };
        /** The violations to fix and their branch. */
        RemediationRequest: {
            /** The repository's owner. */
            owner: string;
            /** The repository's name without the owner. */
            repoName: string;
            /** The branch with the violations. */
            sourceBranchName: string;
            /** The open pull request to add a commit to. Without it, a new one is opened. */
            pr?: string | undefined;
            /** The violations to fix. */
            resources: readonly components["schemas"]["RemediationTarget"][];
        };
        /** Source code as a JSON string. */
        RemediationCode: {
            /** The source code. */
            data: string;
        };
        /** Whether Prisma Cloud can reach a repository. */
        RepositoryConnection: {
            /** `Limited permissions` means that the token reaches the repository but lacks some permissions. */
            status?: "Connected" | "Limited permissions" | "Disconnected" | Unlisted | null | undefined;
            /** The problem. Null if there's none. */
            message?: string | null | undefined;
        };
        /** A repository whose code is scanned. The optional properties depend on the operation. */
        Repository: {
            /** The id that other Code Security operations use for the repository. */
            id: string;
            /** The name without the owner. */
            repository: string;
            /** The name without the owner, in some responses instead of `repository`. */
            name?: string | undefined;
            /** Owner and name, for example `acme/terragoat`. */
            fullRepositoryName?: string | null | undefined;
            /** The user, group or organization that owns the repository. */
            owner: string;
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            source: components["schemas"]["SourceType"];
            /** The description in the version control system. */
            description?: string | null | undefined;
            /** The repository's web address. */
            url?: string | null | undefined;
            /** Null for a repository that command line scans uploaded. */
            defaultBranch?: string | null | undefined;
            /** The branch that periodic scans check out. Null for the default branch. */
            scannedBranch?: string | null | undefined;
            /** Whether everyone can read the repository. Null if it isn't known. */
            isPublic?: boolean | null | undefined;
            /** Whether the repository is selected for scans. */
            selected?: boolean | undefined;
            /** The tenant's Prisma id. */
            customerName?: string | undefined;
            /** The integrations that cover the repository. */
            integrationIds?: string[] | null | undefined;
            /** The names of the users whose tokens give access to the repository. */
            vcsTokens?: string[] | null | undefined;
            /** Whether Prisma Cloud can reach the repository. Only filled with `includeStatus=true`. */
            validationDetails?: components["schemas"]["RepositoryConnection"] | null | undefined;
            /** The number of CI/CD runs. */
            runs?: number | undefined;
            /** The number of open errors. Only filled with `errorsCount=true`. */
            errors?: number | null | undefined;
            /**
             * Format: date-time
             *
             * When it was integrated.
             */
            creationDate?: string | null | undefined;
            /**
             * Format: date-time
             *
             * Null before the first scan.
             */
            lastScanDate?: string | null | undefined;
        };
        /** The repositories of an integration. `id` or `type` is required. */
        OnboardRepositoriesRequest: {
            /** The integration's id. */
            id?: string | undefined;
            /**
             * The kind of integration, if only one is of this kind.
             * @enum {string}
             */
            type?: "github" | "githubEnterprise" | "gitlab" | "gitlabEnterprise" | "bitbucket" | "bitbucketEnterprise" | "azureRepos" | undefined;
            /** Each repository's owner and name, for example `acme/terragoat`. */
            data: readonly string[];
        };
        /** An integration to which repositories can be added. */
        RepositoryIntegration: {
            /** The id to send as `id` of `POST /code/api/v1/repositories`. */
            id: string;
            /** When the integration was created, in ISO 8601. */
            created?: string | undefined;
            /** The user who last changed it. */
            updatedBy?: string | undefined;
            /** The user who last changed it, in some responses instead of `updatedBy`. */
            updateBy?: string | undefined;
        };
        /** Whether the repositories were set. */
        OnboardRepositoriesResult: {
            success?: boolean | undefined;
            /** The reason, if `success` is false. */
            message?: string | undefined;
            /** The integrations with the requested `type`, if there's more than one. */
            integrations?: components["schemas"]["RepositoryIntegration"][] | undefined;
        };
        /** A branch of a repository. */
        RepositoryBranch: {
            name: string;
            /** Whether this is the default branch. */
            defaultBranch?: boolean | null | undefined;
            /**
             * Format: date-time
             *
             * When the branch was first scanned. Null if it isn't known.
             */
            creationDate?: string | null | undefined;
        };
        /** A repository's branches. */
        RepositoryBranches: {
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            source?: components["schemas"]["SourceType"] | undefined;
            branches: components["schemas"]["RepositoryBranch"][];
        };
        /** A repository's id and name. */
        RepositoryName: {
            /** The repository's id. */
            id: string;
            /** The name without the owner. */
            repository: string;
        };
        /** A page of repositories. */
        RepositoryPage: {
            data: components["schemas"]["Repository"][];
            hasNext: boolean;
        };
        /** Who can see the repository: everyone (`public`), members with access (`private`), or all members of the organization (`internal`). */
        RepositoryPrivacyLevel: "public" | "private" | "internal" | Unlisted | null;
        /** A user who commits to a repository. */
        RepositoryContributor: {
            /** The user's id in the version control system. */
            id?: string | undefined;
            /** The user's name in the version control system. */
            name?: string | undefined;
            /** The contributor's role in the repository, as the version control system names it. */
            permission?: string | null | undefined;
            /** The number of contributions. */
            contributionsCounts?: number | undefined;
            /**
             * Format: int64
             *
             * When the user last pushed, as Unix time in ms.
             */
            lastPush?: number | null | undefined;
        };
        /** A branch's commits in this week and the previous one. */
        WeeklyCommits: {
            branchName?: string | undefined;
            /** The number of commits in this week. */
            currWeeklyCommits?: number | undefined;
            /** The number of commits in the previous week. */
            prevWeeklyCommits?: number | undefined;
        };
        /** A pipeline of a CI system. */
        CiPipeline: {
            /** The pipeline's name. */
            pipeline?: string | undefined;
            /** The CI system that runs the pipeline. */
            system?: string | undefined;
            /** The id of the CI system's instance. */
            instance?: string | undefined;
        };
        /** A CI system that builds a repository. */
        CiInstance: {
            /** The CI system's id. */
            id: string;
            /** The CI system's name. */
            name?: string | undefined;
            /** The CI system. */
            ciType?: "githubActions" | "circleci" | "codebuild" | "jenkins" | Unlisted | undefined;
            /** The tenant's Prisma id. */
            customerName?: string | undefined;
            /** The pipelines of this system that build the repository. */
            pipelines?: components["schemas"]["CiPipeline"][] | undefined;
        };
        /** A container image built from a repository. */
        RepositoryImage: {
            /** The image's repository in the registry. */
            repoName?: string | undefined;
            /** The image's name with its tag. */
            imageName?: string | undefined;
        };
        /** Maps the name of each technology to when it was found and how much of the code uses it. */
        DetectedTechnologies: {
            [key: string]: {
                /**
                 * Format: date-time
                 *
                 * When a scan first found it.
                 */
                detectedDate?: string | undefined;
                /** Its share of the repository's code, in percent. */
                percentage?: number | undefined;
            };
        };
        /** The technologies found in a repository, by kind. */
        RepositoryTechnologies: {
            /** CI/CD systems. */
            CICD?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Maps the name of each technology to when it was found and how much of the code uses it. */
            Configuration?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Data formats, such as JSON. */
            Data?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Maps the name of each technology to when it was found and how much of the code uses it. */
            Devops?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Maps the name of each technology to when it was found and how much of the code uses it. */
            Documentation?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Maps the name of each technology to when it was found and how much of the code uses it. */
            License?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Markup and style languages. */
            Markup?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Maps the name of each technology to when it was found and how much of the code uses it. */
            PackageManager?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Programming languages. */
            Programming?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Prose formats other than documentation. */
            Prose?: components["schemas"]["DetectedTechnologies"] | undefined;
            /** Technologies of no known kind. */
            Unknown?: components["schemas"]["DetectedTechnologies"] | undefined;
        };
        /** An application that a repository belongs to. */
        RepositoryApplication: {
            /** The application's id. */
            id: string;
            name?: string | undefined;
        };
        /** A repository's issues, counted by module, or by severity over all modules. */
        VcsRepositoryIssues: {
            /** Misconfigurations of infrastructure as code. */
            IAC?: components["schemas"]["SeverityCounts"] | undefined;
            /** Vulnerabilities and licenses of packages. */
            SCA?: components["schemas"]["SeverityCounts"] | undefined;
            /** Secrets in code. */
            SECRETS?: components["schemas"]["SeverityCounts"] | undefined;
            /** Risks of CI/CD pipelines. */
            CICD?: components["schemas"]["SeverityCounts"] | undefined;
            /** The number of critical issues of all modules. */
            CRITICAL?: number | undefined;
            /** The number of high issues of all modules. */
            HIGH?: number | undefined;
            /** The number of medium issues of all modules. */
            MEDIUM?: number | undefined;
            /** The number of low issues of all modules. */
            LOW?: number | undefined;
            /** The number of informational issues of all modules. */
            INFO?: number | undefined;
            /** The module that the counts are about. */
            moduleName?: "IAC" | "SCA" | "SECRETS" | "CICD" | Unlisted | undefined;
        };
        /** What raises the risk of a repository's issues. */
        RepositoryRiskFactors: {
            /** Whether something built from it can be reached from the internet. */
            isInternetExpose?: boolean | undefined;
            /** Whether something built from it is deployed. */
            isRepositoryDeployed?: boolean | undefined;
        };
        /** How important a repository is: the calculated score and the one that a user set. */
        VcsRepositoryScore: {
            /** The calculated score, from 1 (lowest) to 10. */
            repoScore?: number | null | undefined;
            /** The score that a user set, from 1 to 10. It overrides `repoScore`. Null if none is set. */
            customRepoScore?: number | null | undefined;
            /** Why the user set this score. */
            customComment?: string | null | undefined;
            /** The email address of the user who set the score. */
            customReporter?: string | null | undefined;
            /**
             * Format: int64
             *
             * When the score was set, as Unix time in ms.
             */
            customUpdatedAt?: number | null | undefined;
        };
        /** Facts by name. The names aren't documented. */
        VcsRepositoryFacts: {
            [key: string]: string | boolean | null;
        };
        /** Facts about a repository's images and scans. The names of the facts aren't documented. */
        VcsRepositoryMetadata: {
            /** Facts about each deployed image that is built from the repository. */
            runtimeImagesMetadata?: components["schemas"]["VcsRepositoryFacts"][] | undefined;
            /** Facts about the repository's scans. */
            scansMetadata?: components["schemas"]["VcsRepositoryFacts"] | undefined;
        };
        /** A repository with what the version control system and scans know about it: technologies, pipelines, contributors and issues. */
        VcsRepository: {
            /** The id in these operations. Other Code Security operations use `casId`. */
            id: string;
            /** The id in the version control system. */
            originId?: string | undefined;
            /** The id in other Code Security operations, such as `GET /code/api/v1/repositories`. */
            casId?: string | undefined;
            /** The name without the owner. */
            name?: string | undefined;
            /** Owner and name, for example `acme/terragoat`. */
            fullName?: string | undefined;
            /** The repository's web address. */
            url?: string | null | undefined;
            /** The version control system, for example `github`. */
            provider?: string | undefined;
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            source?: components["schemas"]["SourceType"] | undefined;
            /** Always `VCSRepository`. */
            type?: "VCSRepository" | Unlisted | undefined;
            /** The tenant's Prisma id. */
            customerName?: string | undefined;
            /** The organization's id in the version control system. */
            organizationId?: string | null | undefined;
            /** The owner's id in the version control system, or the integration's id. */
            workspaceId?: string | null | undefined;
            /** The owner's or integration's name. */
            workspaceName?: string | null | undefined;
            /** The integration that covers the repository. */
            integrationId?: string | null | undefined;
            /** The scan that last read the repository. */
            sessionId?: string | null | undefined;
            defaultBranch?: string | null | undefined;
            /** Who can see the repository: everyone (`public`), members with access (`private`), or all members of the organization (`internal`). */
            privacyLevel?: components["schemas"]["RepositoryPrivacyLevel"] | undefined;
            /** Whether everyone can read the repository. */
            isPublic?: boolean | null | undefined;
            /** Whether the repository is a fork of another. */
            isFork?: boolean | null | undefined;
            /** Whether the repository is read-only because it's archived. */
            isArchived?: boolean | null | undefined;
            /** Whether users may fork it. */
            isForkingAllowed?: boolean | null | undefined;
            /** Whether it has a CODEOWNERS file. */
            hasCoderOwner?: boolean | null | undefined;
            /** What the token of a GitHub Actions workflow may do by default. Null for other systems. */
            defaultGithubActionsWorkflowPermission?: "read" | "write" | Unlisted | null | undefined;
            /** Whether workflows may use every action, not only selected ones. */
            isAllGithubActionsAllowed?: boolean | null | undefined;
            /** Whether GitHub Actions can run. */
            isGithubActionsEnabled?: boolean | null | undefined;
            /** Whether the default branch only accepts signed commits. */
            isRequiresCommitSignatures?: boolean | null | undefined;
            /** Whether the default branch requires status checks before a merge. */
            isRequiresStatusChecks?: boolean | null | undefined;
            /** Whether only selected users may push to the default branch. */
            isRestrictsPushes?: boolean | null | undefined;
            /** When the repository last changed. */
            lastUpdated?: string | null | undefined;
            /**
             * Format: int64
             *
             * Unix time in ms.
             */
            lastCommitTimestamp?: number | null | undefined;
            /**
             * Format: int64
             *
             * Unix time in ms.
             */
            lastReleaseTimestamp?: number | null | undefined;
            /**
             * Format: int64
             *
             * Unix time in ms.
             */
            lastTagTimestamp?: number | null | undefined;
            /**
             * Format: int64
             *
             * Unix time in ms.
             */
            lastVcsIssueTimestamp?: number | null | undefined;
            /** The size as the version control system reports it; the unit depends on the system. */
            repositorySize?: number | null | undefined;
            /** The number of commits, up to a limit; see `exceedsCommits`. */
            totalCommitsCount?: number | null | undefined;
            /** Whether it has more commits than `totalCommitsCount` can count. */
            exceedsCommits?: boolean | null | undefined;
            /** Whether the commits of the last six months exceed what can be counted. */
            exceedsCommitsLastSixMonths?: boolean | null | undefined;
            /** The number of releases. */
            releasesCount?: number | null | undefined;
            /** The number of Git tags. */
            tagsCount?: number | null | undefined;
            /** The number of issues in the version control system's issue tracker, not of Prisma Cloud. */
            vcsIssuesCount?: number | null | undefined;
            /** The number of CI pipelines. */
            pipelineCount?: number | null | undefined;
            /** The number of all contributors. */
            totalContributorsCount?: number | null | undefined;
            /** The number of contributors in `contributors`. */
            contributorsCount?: number | null | undefined;
            /** Users who commit to the repository; `totalContributorsCount` may be higher. */
            contributors?: components["schemas"]["RepositoryContributor"][] | undefined;
            /** The number of open pull requests with fixes by Prisma Cloud. */
            openFixPRs?: number | null | undefined;
            /** The number of pull requests whose scan failed. */
            failedCustomerPRs?: number | null | undefined;
            /** The number of scanned pull requests. */
            totalCustomerPRs?: number | null | undefined;
            /** Commits per branch in this week and the previous one. */
            weeklyCommitOnPrs?: components["schemas"]["WeeklyCommits"][] | undefined;
            /** The paths of the files that define pipelines. */
            ciFiles?: string[] | undefined;
            /** Maps each CI system's id to the system and its pipelines. */
            ciInstances?: {
                [key: string]: components["schemas"]["CiInstance"];
            } | undefined;
            /** Container images built from it, with their registry repository. */
            dockerImages?: components["schemas"]["RepositoryImage"][] | undefined;
            /** Container images built from it. */
            images?: string[] | undefined;
            /** The technologies found in a repository, by kind. */
            categorizedTechnologies?: components["schemas"]["RepositoryTechnologies"] | undefined;
            /** The applications that the repository belongs to. */
            applications?: components["schemas"]["RepositoryApplication"][] | undefined;
            /** A repository's issues, counted by module, or by severity over all modules. */
            issues?: components["schemas"]["VcsRepositoryIssues"] | undefined;
            /** What raises the risk of a repository's issues. */
            riskFactors?: components["schemas"]["RepositoryRiskFactors"] | undefined;
            /** How important the repository is. Null before it's calculated. */
            importanceScore?: components["schemas"]["VcsRepositoryScore"] | null | undefined;
            /** Facts about images and scans. */
            metadata?: components["schemas"]["VcsRepositoryMetadata"] | null | undefined;
        };
        /** Selects repositories. A repository must match every filter, and one value of each list. */
        VcsRepositoryFilters: {
            /** The `id` of repositories in these operations. */
            ids?: readonly string[] | undefined;
            /** The ids of repositories in other Code Security operations. */
            casIds?: readonly string[] | undefined;
            /** Only repositories of these applications, by id. */
            appIds?: readonly string[] | undefined;
            /** The tenant's Prisma id. */
            customerName?: string | undefined;
            /** Part of the name. */
            name?: string | undefined;
            /** Only repositories of these owners. */
            owners?: readonly string[] | undefined;
            /** Only repositories of these owners, by their ids in the version control system. */
            workspaceIds?: readonly string[] | undefined;
            /** Only repositories of these version control systems, as `provider` of a repository. */
            providers?: readonly string[] | undefined;
            /** Only repositories that these users can see: everyone (`public`), members with access (`private`), or the whole organization (`internal`). */
            privacyLevels?: readonly ("public" | "private" | "internal")[] | undefined;
            /** A list of one value: `true` for archived repositories, `false` for the others. */
            archived?: readonly ("true" | "false")[] | undefined;
            /**
             * Format: date-time
             *
             * Only repositories that changed since this time.
             */
            lastUpdated?: string | undefined;
            /** Only repositories that use these technologies. */
            technologies?: readonly string[] | undefined;
            /** Only repositories that these pipelines use. */
            pipelines?: readonly string[] | undefined;
            /** Only repositories with these files that define pipelines, by path. */
            ciFiles?: readonly string[] | undefined;
            /** Only repositories that these container images are built from. */
            images?: readonly string[] | undefined;
            /** Only repositories with issues of these modules. */
            issues?: readonly ("IAC" | "SCA" | "SECRETS" | "CICD" | "SAST")[] | undefined;
            /** Only repositories that are reachable from the internet (`isInternetExpose`) or deployed (`isRepositoryDeployed`). */
            riskFactors?: readonly ("isInternetExpose" | "isRepositoryDeployed")[] | undefined;
            /** Only repositories with a high (8 to 10), medium (5 to 7) or low (1 to 4) score. */
            importanceScore?: readonly ("HIGH" | "MEDIUM" | "LOW")[] | undefined;
        };
        /** A property to sort repositories by. */
        VcsRepositoryOrder: {
            /** The property to sort by. */
            fieldName: string;
            /** The property's type. The accepted values aren't documented. */
            type: string;
            /** `true` for ascending, `false` for descending. */
            isAsc: boolean;
        };
        /** The page of repositories to return. */
        VcsRepositoryPageConfig: {
            /** The page number. Whether the first page is 0 or 1 isn't documented. */
            page: number;
            /** How many repositories a page holds. */
            pageSize: number;
        };
        /** Filters, order and page of repositories. */
        VcsRepositoriesRequest: {
            /** Selects repositories. A repository must match every filter, and one value of each list. */
            filters?: components["schemas"]["VcsRepositoryFilters"] | undefined;
            /** A property to sort repositories by. */
            orderBy?: components["schemas"]["VcsRepositoryOrder"] | undefined;
            /** The page to return. Without it, all repositories. */
            pageConfig?: components["schemas"]["VcsRepositoryPageConfig"] | undefined;
        };
        /** How important a repository is: the calculated score and the one that a user set. */
        RepositoryImportanceScore: {
            /** The repository's id. */
            repositoryId?: string | undefined;
            /** The calculated score, from 1 (lowest) to 10. */
            repositoryScore?: number | undefined;
            /** The score that a user set, from 1 to 10. It overrides the calculated one. Null if none is set. */
            customRepositoryScore?: number | null | undefined;
            /** Why the user set this score. */
            customComment?: string | null | undefined;
            /** The email address of the last user to set the score. */
            customReporter?: string | null | undefined;
            /**
             * Format: int64
             *
             * When the score was last set, as Unix time in ms.
             */
            customUpdatedAt?: number | null | undefined;
            /**
             * @deprecated
             *
             * An older name of `repositoryId`.
             */
            repoId?: string | undefined;
            /**
             * @deprecated
             *
             * An older name of `repositoryScore`.
             */
            repoScore?: number | undefined;
            /**
             * @deprecated
             *
             * An older name of `customRepositoryScore`.
             */
            customRepoScore?: number | null | undefined;
            /**
             * @deprecated
             *
             * The tenant's Prisma id, in older responses.
             */
            customerName?: string | undefined;
        };
        /** A repository and its custom score. */
        SetRepositoryImportanceScoreRequest: {
            /** The repository's id. */
            repositoryId: string;
            /** From 1 (lowest) to 10. Null removes the custom score. */
            customRepositoryScore: number | null;
            /** Why the user set this score. */
            customComment?: string | null | undefined;
        };
        /** A value of a filter. */
        VcsRepositoryFilterOption: {
            /** The value to send in the filter. */
            id: string;
            name?: string | undefined;
        };
        /** A repository as the value of a filter. */
        VcsRepositoryOption: components["schemas"]["VcsRepositoryFilterOption"] & {
            /** The id in other Code Security operations. */
            casId?: string | undefined;
            /** Owner and name, for example `acme/terragoat`. */
            fullName?: string | undefined;
            /** The version control system. */
            provider?: string | undefined;
            /** The owner's id in the version control system. */
            workspaceId?: string | null | undefined;
        };
        /** The values of each filter for repositories. */
        VcsRepositoryFilterOptions: {
            providers?: components["schemas"]["VcsRepositoryFilterOption"][] | undefined;
            pipelines?: components["schemas"]["VcsRepositoryFilterOption"][] | undefined;
            technologies?: components["schemas"]["VcsRepositoryFilterOption"][] | undefined;
            /** Owners in the version control systems. */
            workspaces?: components["schemas"]["VcsRepositoryFilterOption"][] | undefined;
            repositories?: components["schemas"]["VcsRepositoryOption"][] | undefined;
        };
        /** A repository's ids and names. */
        VcsRepositoryName: {
            /** The id in these operations. */
            id: string;
            /** The id in other Code Security operations. */
            casId?: string | undefined;
            /** The name without the owner. */
            name?: string | undefined;
            /** Owner and name, for example `acme/terragoat`. */
            fullName?: string | undefined;
            /** Whether the version control system is self-hosted. */
            isOnPrem?: boolean | undefined;
        };
        /** A page of repository names. */
        VcsRepositoryNamePage: {
            data: components["schemas"]["VcsRepositoryName"][];
            /** The number of matching repositories on all pages. */
            totalCount: number;
        };
        /** The thresholds that apply to one repository. */
        RepositoryEnforcement: {
            /** The repository's id. */
            accountId: string;
            /** The thresholds of each kind of issue. A tenant has either the older names OPEN_SOURCE, IMAGES and SUPPLY_CHAIN or the newer VULNERABILITIES, LICENSES, BUILD_INTEGRITY and WEAKNESSES. Send the names that `GET /code/api/v1/enforcement-rules` returns. */
            codeCategories: components["schemas"]["EnforcementCategories"];
        };
        /** A repository's id and name. */
        EnforcementRepository: {
            /** The repository's id. */
            accountId: string;
            /** Owner and name, for example `acme/terragoat`. */
            accountName: string;
        };
        /** The severities of issues that fail a scan, for all repositories (the main rule) or for some (an exception). */
        EnforcementRule: {
            /** The `ruleId` of other operations. */
            id: string;
            name: string;
            /** True for the one rule that applies to all repositories without an exception. */
            mainRule: boolean;
            /** Whether you may change the rule. */
            editable?: boolean | undefined;
            /** The thresholds of each kind of issue. A tenant has either the older names OPEN_SOURCE, IMAGES and SUPPLY_CHAIN or the newer VULNERABILITIES, LICENSES, BUILD_INTEGRITY and WEAKNESSES. Send the names that `GET /code/api/v1/enforcement-rules` returns. */
            codeCategories: components["schemas"]["EnforcementCategories"];
            /** The repositories of an exception. Empty for the main rule. */
            repositories: components["schemas"]["EnforcementRepository"][];
            /** The user who created the rule. Null if it isn't known. */
            createdBy?: string | null | undefined;
            /** When the rule was created, in ISO 8601. */
            creationDate?: string | null | undefined;
        };
        /** All enforcement rules of the tenant. */
        EnforcementRules: {
            rules: components["schemas"]["EnforcementRule"][];
            /** The repositories that exceptions cover instead of the main rule. */
            accountsNotInMainRule?: components["schemas"]["EnforcementRepository"][] | undefined;
        };
        /** An exception: its repositories and thresholds. */
        EnforcementRuleRequest: {
            name: string;
            /** The repositories of the exception. Empty for the main rule. */
            repositories: readonly components["schemas"]["EnforcementRepository"][];
            /** The thresholds of each kind of issue. A tenant has either the older names OPEN_SOURCE, IMAGES and SUPPLY_CHAIN or the newer VULNERABILITIES, LICENSES, BUILD_INTEGRITY and WEAKNESSES. Send the names that `GET /code/api/v1/enforcement-rules` returns. */
            codeCategories: components["schemas"]["EnforcementCategories"];
        };
        /** An enforcement rule with its new content. */
        UpdateEnforcementRuleRequest: components["schemas"]["EnforcementRuleRequest"] & {
            /** The `id` of a rule from `GET /code/api/v1/enforcement-rules`. */
            id: string;
            /** Send an empty list. Other values aren't documented. */
            labels?: readonly string[] | undefined;
        };
        /** A file of a bill of materials. */
        SbomFile: {
            format: "csv" | "cyclonedx" | Unlisted;
            /** A signed, expiring link to the file. Anyone with the link can read the file. */
            reportLink: string;
        };
        /** A repository's bill of materials. */
        Sbom: {
            bomResponse: components["schemas"]["SbomFile"][];
        };
        /** Risk factors that a vulnerability must have. */
        SbomRiskFactorFilter: {
            /** How hard an attack is, for example `low`. */
            attackComplexity?: readonly string[] | undefined;
            /** How an attacker reaches the vulnerability, for example `network`. */
            attackVector?: readonly string[] | undefined;
            /** Whether a container with the package runs as root. */
            containerRunningAsRoot?: boolean | undefined;
            /** Whether it allows a denial of service. */
            doS?: boolean | undefined;
            /** Whether an exploit is known. */
            exploitExists?: boolean | undefined;
            /** Whether real attacks have used it. */
            exploitInTheWild?: boolean | undefined;
            /** Whether a proof of concept for an exploit is public. */
            exploitPOC?: boolean | undefined;
            /** Whether a version without the vulnerability exists. */
            hasFix?: boolean | undefined;
            /** Whether a container with the package listens on ports. */
            listeningPorts?: boolean | undefined;
            /** Whether a container with the package runs without a mandatory security profile. */
            noMandatorySecurityProfileApplied?: boolean | undefined;
            /** Whether running code uses the package. */
            packageInUse?: boolean | undefined;
            /** Whether a container with the package can be reached from the internet. */
            reachableFromInternet?: boolean | undefined;
            /** Whether it was published recently. */
            recentVulnerability?: boolean | undefined;
            /** Whether it allows code execution without local access. */
            remoteExecution?: boolean | undefined;
            /** Whether a container with the package runs in privileged mode. */
            runningAsPrivilegedContainer?: boolean | undefined;
        };
        /** Selects packages. A package must match every filter, and one value of each list. */
        SbomDependencyFilter: {
            /** Only packages with this name. */
            name?: string | undefined;
            /** Only packages of these ecosystems. */
            origin?: readonly string[] | undefined;
            /** Only packages with these licenses, by SPDX id. */
            license?: readonly string[] | undefined;
            /** Only packages with these vulnerabilities, by CVE id. */
            cve?: readonly string[] | undefined;
            /** Only packages with vulnerabilities of these severities, which follow from the CVSS score. */
            severity?: readonly string[] | undefined;
            /** Only packages with a vulnerability that has these risk factors. */
            riskFactors?: components["schemas"]["SbomRiskFactorFilter"] | undefined;
            /** Only packages of these repositories, by their ids from `POST /code/api/v1/vcs-repository/repositories`. */
            repositoryId?: readonly string[] | undefined;
            /** Only packages of these version control integrations or owners, as `workspaceId` of a repository. */
            workspaceIds?: readonly string[] | undefined;
            /** Only packages of these sources, by id. */
            sourceId?: readonly string[] | undefined;
        };
        /** Selects and sorts packages. */
        SbomDependencyRequest: {
            /** Selects packages. A package must match every filter, and one value of each list. */
            filters: components["schemas"]["SbomDependencyFilter"];
            /**
             * The property to sort by; `cves` is the number of vulnerabilities.
             * @enum {string}
             */
            sortBy?: "name" | "version" | "license" | "srcCount" | "cves" | "maxSeverity" | undefined;
            /** `true` for descending order. */
            sortDesc?: boolean | undefined;
        };
        /** What raises a vulnerability's risk: its own properties and those of the containers with the package. */
        SbomRiskFactors: {
            /** How hard an attack is, for example `low`. */
            attackComplexity?: string | undefined;
            /** How an attacker reaches the vulnerability, for example `network`. */
            attackVector?: string | undefined;
            /** Whether it allows a denial of service. */
            doS?: boolean | undefined;
            /** Whether a proof of concept for an exploit is public. */
            exploitPOC?: boolean | undefined;
            /** Whether it was published recently. */
            recentVulnerability?: boolean | undefined;
            /** Whether it allows code execution without local access. */
            remoteExecution?: boolean | undefined;
            /** Whether a container with the package runs as root. */
            ContainerRunningAsRoot?: boolean | undefined;
            /** Whether an exploit is known. */
            ExploitExists?: boolean | undefined;
            /** Whether real attacks have used it. */
            ExploitInTheWild?: boolean | undefined;
            /** Whether a container with the package listens on ports. */
            ListeningPorts?: boolean | undefined;
            /** Whether a container with the package runs without a mandatory security profile. */
            NoMandatorySecurityProfileApplied?: boolean | undefined;
            /** Whether running code uses the package. */
            PackageInUse?: boolean | undefined;
            /** Whether a container with the package can be reached from the internet. */
            ReachableFromInternet?: boolean | undefined;
            /** Whether a container with the package runs in privileged mode. */
            RunningAsPrivilegedContainer?: boolean | undefined;
        };
        /** A vulnerability of a package with its risk factors. */
        SbomCve: {
            /** The CVE id. */
            id: string;
            severity?: string | undefined;
            /** The CVSS score, from 0 to 10. */
            cvss?: number | null | undefined;
            /** The CVSS vector. */
            cvssVectorString?: string | null | undefined;
            summary?: string | null | undefined;
            description?: string | null | undefined;
            /** A page about the vulnerability. */
            link?: string | null | undefined;
            /** When the vulnerability was published, in ISO 8601. */
            publishedDate?: string | null | undefined;
            /** The lowest version without the vulnerability. Null if there's none. */
            fixedVersion?: string | null | undefined;
            /** What raises a vulnerability's risk: its own properties and those of the containers with the package. */
            riskFactors?: components["schemas"]["SbomRiskFactors"] | undefined;
        };
        /** An open source package and how many sources use it. */
        SbomDependency: {
            /** The package's id in this list. */
            id: string;
            name: string;
            version: string;
            /** The package's ecosystem. */
            origin?: string | undefined;
            /** The license's SPDX id. Null if it isn't known. */
            license?: string | null | undefined;
            /** How many sources use the package. */
            srcCount?: number | undefined;
            /** The highest severity of its vulnerabilities, as a number. */
            maxSeverity?: number | null | undefined;
            /** The package's own metadata. */
            packageMetadata?: ({
                /** The address of the package's source code. */
                repositoryUrl?: string | null | undefined;
            } & {
                [key: string]: unknown;
            }) | null | undefined;
            /** The package's known vulnerabilities. */
            cves?: components["schemas"]["SbomCve"][] | undefined;
        };
        /** Whether a scan started. */
        ScanStart: {
            /** False if another scan is running. */
            isExecuted: boolean;
            /** Why no scan started, or a confirmation. */
            message?: string | undefined;
        };
        /** A resource whose violations are suppressed. */
        SuppressedResource: {
            /** The file's path and the resource's name, joined by a colon. */
            resourceId: string;
            /** The repository, as owner and name (`acme/terragoat`), or the cloud account's id. */
            accountId?: string | undefined;
        };
        /** One version of a package. */
        SuppressedPackage: {
            /** The package's ecosystem; `os` for operating system packages. */
            language: "nodejs" | "ruby" | "python" | "jar" | "dotNet" | "go" | "os" | Unlisted;
            packageName: string;
            /** The exact version that the suppression covers. */
            version: string;
        };
        /** Violations of a policy that don't count as errors. */
        Suppression: {
            /** The `suppressionId` of other operations. */
            id?: string | undefined;
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            policyId: string;
            /** The policy's id in Checkov, for example `CKV_AWS_79`. Null for a policy without one. */
            checkovPolicyId?: string | null | undefined;
            /** The scope of a suppression: a whole policy (`Policy`), or only its violations in some repositories and cloud accounts (`Accounts`), of some resources (`Resources`), of resources with some tags (`Tags`), of some vulnerabilities (`Cves`), of some vulnerabilities in some repositories (`CvesAccounts`), by some licenses (`LicenseType`), by the licenses of some packages (`PackageLicense`), of a secrets policy (`SecretsPolicy`), or in one organization (`OrganizationAndPolicy`). */
            suppressionType: components["schemas"]["SuppressionType"];
            /** The reason for the suppression. */
            comment: string;
            /** When the suppression was made. A string is ISO 8601, a number is Unix time in ms. */
            creationDate?: string | number | null | undefined;
            /**
             * Format: int64
             *
             * When the suppression ends, as Unix time in ms. Null or missing if it never ends.
             */
            expirationTime?: number | null | undefined;
            /** The same as `expirationTime`, in some responses. A string is ISO 8601, a number is Unix time in ms. */
            expirationDate?: string | number | null | undefined;
            /** For `Resources`: the resources, mostly as a list, sometimes as a single object. */
            resources?: components["schemas"]["SuppressedResource"][] | components["schemas"]["SuppressedResource"] | undefined;
            /** For `Accounts` and `CvesAccounts`, and optionally for `Cves`: repositories, as owner and name, or ids of cloud accounts. */
            accountIds?: string[] | null | undefined;
            /** For `Tags`: the tags of the resources. */
            tags?: components["schemas"]["ResourceTag"][] | undefined;
            /** For `Cves`: objects. For `CvesAccounts`: CVE ids. */
            cves?: (string | components["schemas"]["SuppressedCve"])[] | undefined;
            /** For `LicenseType`: the licenses, mostly by their SPDX ids. */
            licenseTypes?: string[] | undefined;
            /** For `PackageLicense`: the packages. */
            packages?: components["schemas"]["SuppressedPackage"][] | undefined;
            /** Whether the suppression was made with an older version of the API. */
            isV1?: boolean | undefined;
        };
        /** The properties of all suppression requests. */
        SuppressionRequestBase: {
            /** The reason for the suppression. */
            comment: string;
            /** Where the suppression is made. The console sends `Platform`. */
            origin: string;
            /**
             * Format: int64
             *
             * When the suppression ends, as Unix time in ms. Without it, never.
             */
            expirationTime?: number | undefined;
        };
        /** Suppresses a whole policy. */
        PolicySuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /**
             * The scope, which determines the other properties.
             * @constant
             */
            suppressionType: "Policy";
        };
        /** Suppresses a policy in some repositories or cloud accounts. */
        AccountsSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /**
             * The scope, which determines the other properties.
             * @constant
             */
            suppressionType: "Accounts";
            /** Repositories, as owner and name (`acme/terragoat`), or ids of cloud accounts. */
            accountIds: readonly string[];
        };
        /** The one resource whose violations to suppress. */
        SingleResourceToSuppress: {
            /** The file's path and the resource's name, joined by a colon. For a secret: violation id, repository, and path with commit, joined by `::`. */
            id: string;
            /** The repository, as owner and name (`acme/terragoat`), or the cloud account's id. */
            accountId?: string | undefined;
        };
        /** Suppresses a policy for some resources. */
        ResourcesSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /**
             * The scope, which determines the other properties.
             * @constant
             */
            suppressionType: "Resources";
            /** The resources, as a list or as a single object. */
            resources: readonly components["schemas"]["ResourceToSuppress"][] | components["schemas"]["SingleResourceToSuppress"];
        };
        /** Suppresses a policy for resources with some tags. */
        TagsSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /**
             * The scope, which determines the other properties.
             * @constant
             */
            suppressionType: "Tags";
            /** The tags of the resources. */
            tags: readonly components["schemas"]["ResourceTag"][];
        };
        /** Suppresses a policy for some licenses. */
        LicenseTypeSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /**
             * The scope, which determines the other properties.
             * @constant
             */
            suppressionType: "LicenseType";
            /** The licenses, mostly by their SPDX ids. */
            licenseTypes: readonly string[];
        };
        /** Suppresses a policy for some packages. */
        PackageLicenseSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /**
             * The scope, which determines the other properties.
             * @constant
             */
            suppressionType: "PackageLicense";
            /** The packages whose licenses to accept. */
            packages: readonly components["schemas"]["SuppressedPackage"][];
        };
        /** What to suppress. `suppressionType` determines which other properties are required. */
        SuppressionRequest: components["schemas"]["PolicySuppressionRequest"] | components["schemas"]["AccountsSuppressionRequest"] | components["schemas"]["ResourcesSuppressionRequest"] | components["schemas"]["TagsSuppressionRequest"] | components["schemas"]["LicenseTypeSuppressionRequest"] | components["schemas"]["PackageLicenseSuppressionRequest"];
        /** A suppression with its author and reason. */
        SuppressionJustification: {
            /** The `suppressionId` of other operations. */
            id: string;
            /** Always `suppression`. */
            type?: string | undefined;
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            policyId?: string | undefined;
            /** The policy's violation id, in some responses instead of `policyId`. */
            violationId?: string | undefined;
            /** The scope of a suppression: a whole policy (`Policy`), or only its violations in some repositories and cloud accounts (`Accounts`), of some resources (`Resources`), of resources with some tags (`Tags`), of some vulnerabilities (`Cves`), of some vulnerabilities in some repositories (`CvesAccounts`), by some licenses (`LicenseType`), by the licenses of some packages (`PackageLicense`), of a secrets policy (`SecretsPolicy`), or in one organization (`OrganizationAndPolicy`). */
            suppressionType: components["schemas"]["SuppressionType"];
            /** The reason for the suppression. */
            comment: string;
            /** False after the suppression has ended. */
            active?: boolean | undefined;
            /** Where the suppression was made: `Platform` for the console. */
            origin?: string | null | undefined;
            /** The tenant's name. */
            customer?: string | undefined;
            /** The email address of the user who made it. Null if it isn't known. */
            owner?: string | null | undefined;
            /**
             * Format: int64
             *
             * When it was made, as Unix time in ms.
             */
            date?: number | undefined;
            /** When the suppression was made. A string is ISO 8601, a number is Unix time in ms. */
            creationDate?: string | number | null | undefined;
            /** For `Resources`: the files' paths, each with the resource's name or hash. */
            resources?: string[] | null | undefined;
            /** For `Accounts`: repositories, as owner and name, or ids of cloud accounts. */
            accountIds?: string[] | null | undefined;
            /** For `Tags`: the tags of the resources. */
            tags?: components["schemas"]["ResourceTag"][] | null | undefined;
        };
        /** A tag with its value. */
        TagDefinition: {
            /** The tag's key. */
            name: string;
            /** The value, which can depend on other tags. */
            value: {
                /** The value if no entry of `matches` fits. */
                default?: string | undefined;
                /** Values that depend on other tags of the resource. Each entry maps a value to the tags that it requires. */
                matches?: {
                    [key: string]: {
                        /** Maps the keys of the required tags to their values. */
                        tags: {
                            [key: string]: string;
                        };
                    };
                }[] | undefined;
            };
        };
        /** A named group of tags. */
        TagGroup: {
            name: string;
            /** The tags of the group. */
            tags: components["schemas"]["TagDefinition"][];
        };
        /** The tags that a rule sets, in the structure of Yor's configuration. */
        TagRuleDefinition: {
            /** The tags in groups. */
            tag_groups: components["schemas"]["TagGroup"][];
        };
        /** A repository that a tag rule applies to. */
        TagRuleRepository: {
            /** The repository's id. */
            id: string;
            /** Owner and name, for example `acme/terragoat`. */
            name?: string | null | undefined;
            /** The system that the repository comes from. */
            source?: string | null | undefined;
            owner?: string | null | undefined;
            /** The name without the owner. */
            repo?: string | null | undefined;
            defaultBranch?: string | null | undefined;
        };
        /** Tags to set on resources in infrastructure as code files. [Yor](https://yor.io) sets them. */
        TagRule: {
            /** The `tagRuleId` of other operations. */
            id: string;
            name: string;
            /** A sentence that explains the rule. */
            description?: string | null | undefined;
            /** Whether the rule is applied. */
            isEnabled?: boolean | undefined;
            /** The tags that the rule sets. Null if it isn't known. */
            definition?: components["schemas"]["TagRuleDefinition"] | null | undefined;
            /** The repositories that the rule applies to, as ids or as objects. */
            repositories?: (string | components["schemas"]["TagRuleRepository"])[] | undefined;
            /** The built-in rule that this one is or is based on. Null for a custom rule. */
            tagRuleOOTBId?: string | null | undefined;
            /** The user who created the rule. Null for a built-in rule. */
            createdBy?: string | null | undefined;
            /** When the rule was created, in ISO 8601. */
            creationDate?: string | null | undefined;
            /** Whether you may change the rule. */
            canDoActions?: boolean | undefined;
        };
        /** A new tag rule. */
        CreateTagRuleRequest: {
            name: string;
            /** A sentence that explains the rule. */
            description?: string | undefined;
            /** Whether the rule is applied. */
            isEnabled?: boolean | undefined;
            /** Ids of the repositories that the rule applies to, from `GET /code/api/v1/repositories`. */
            repositories: readonly string[];
            /** The tags that the rule sets. */
            ruleDefinition: requests["TagRuleDefinition"];
            /** The built-in rule that this one is based on. */
            tagRuleOOTBId?: string | undefined;
        };
        /** The properties of a tag rule to change. */
        UpdateTagRuleRequest: {
            name?: string | undefined;
            /** A sentence that explains the rule. */
            description?: string | null | undefined;
            /** Whether the rule is applied. */
            isEnabled?: boolean | undefined;
            /** Ids of the repositories that the rule applies to, from `GET /code/api/v1/repositories`. */
            repositories?: readonly string[] | undefined;
            /** The tags that the rule sets. */
            ruleDefinition?: requests["TagRuleDefinition"] | undefined;
            /** The built-in rule that this one is based on. */
            tagRuleOOTBId?: string | null | undefined;
        };
        /** Whether a tag rule was changed. */
        TagRuleUpdate: {
            /** Whether the rule was saved. */
            upserted: boolean;
            /** The reason, if `upserted` is false. */
            msg?: string | undefined;
        };
        /** A tag rule and the repository to count in. */
        TagRuleResourcesRequest: {
            /** The repository to count in. */
            repository?: {
                /** The repository's id from `GET /code/api/v1/repositories`. */
                id: string;
                owner: string;
                /** The name without the owner. */
                repo: string;
                /** The system that the repository comes from, for example `Github`. */
                type: string;
                defaultBranch: string;
                /** What it means isn't documented. */
                value?: string | undefined;
            } | undefined;
            /** The tags that the rule sets. */
            ruleDefinition?: requests["TagRuleDefinition"] | undefined;
        };
        /** A third-party app that is installed in a version control system. */
        VcsApp: {
            /** The app's id in Prisma Cloud. */
            id: string;
            /** Always `VCSInstalledApp`. */
            type?: "VCSInstalledApp" | Unlisted | undefined;
            name: string;
            /** The tenant's Prisma id. */
            customerName?: string | undefined;
            /** The page with the app's settings in the version control system. */
            htmlUrl?: string | null | undefined;
            /** The events of the version control system that the app receives. */
            events?: string[] | undefined;
            /** What the app may read. */
            readPermissions?: string[] | undefined;
            /** What the app may change. */
            writePermissions?: string[] | undefined;
            /** What the app may administer in repositories or the organization. */
            adminPermissions?: string[] | undefined;
            /** `all` if the app is installed for the whole organization, `selected` if only for some repositories. */
            repositorySelection?: "all" | "selected" | Unlisted | undefined;
            /**
             * Format: int64
             *
             * When this record was written, as Unix time in ms.
             */
            timestamp?: number | undefined;
            /**
             * Format: int64
             *
             * When Prisma Cloud first found it, as Unix time in ms.
             */
            nodeCreatedTimestamp?: number | null | undefined;
            /**
             * Format: int64
             *
             * When the app was created in the version control system, as Unix time in ms.
             */
            vendorCreatedTimestamp?: number | null | undefined;
        };
        /** A webhook in a version control system that calls a third party. */
        VcsWebhook: {
            /** The webhook's id in Prisma Cloud. */
            id: string;
            /** Always `VCSWebhook`. */
            type?: "VCSWebhook" | Unlisted | undefined;
            name: string;
            /** The tenant's Prisma id. */
            customerName?: string | undefined;
            /** The owner's or version control integration's id. */
            workspaceId?: string | null | undefined;
            /** What the webhook belongs to, such as a repository or an organization. */
            webhookType?: string | undefined;
            /** The address that the webhook calls. */
            url?: string | undefined;
            /** The host of `url`. */
            domain?: string | null | undefined;
            /** Whether the version control system verifies the certificate of `url`. */
            isSSLVerificationEnabled?: boolean | undefined;
            /** The events that trigger the webhook. */
            triggers?: string[] | undefined;
            /**
             * Format: int64
             *
             * When this record was written, as Unix time in ms.
             */
            timestamp?: number | undefined;
            /**
             * Format: int64
             *
             * When the webhook was created, as Unix time in ms.
             */
            createdAt?: number | null | undefined;
            /**
             * Format: int64
             *
             * When Prisma Cloud first found it, as Unix time in ms.
             */
            nodeCreatedTimestamp?: number | null | undefined;
            /**
             * Format: int64
             *
             * When the webhook was created in the version control system, as Unix time in ms.
             */
            vendorCreatedTimestamp?: number | null | undefined;
        };
        /** The products that are known so far, as the console spells them. */
        TechnologyName: "Adobe Cloud Manager" | "Adobe Cloud Package Manager" | "Allure TestOps" | "Ansible" | "Argo CD" | "AWS API Gateway" | "AWS App Mesh" | "AWS CodeArtifact" | "AWS CodeBuild" | "AWS CodeDeploy" | "AWS CodePipeline" | "AWS DynamoDB" | "AWS EC2" | "AWS ECR" | "AWS ECS" | "AWS EKS" | "AWS Elastic Load Balancing" | "AWS Lambda" | "AWS S3" | "AWS SNS" | "AWS SQS" | "AWS STS" | "Azure AKS" | "Azure Artifacts Feed" | "Azure Container Instances" | "Azure Functions" | "Azure Pipelines" | "Azure Repos" | "Azure Service Fabric" | "Azure Virtual Machines" | "Bamboo" | "Bandit" | "Bitbucket" | "Bitbucket Pipelines" | "Bitrise" | "Buddy.Works" | "BuildKite" | "Checkov" | "Chromatic" | "CircleCI" | "Cloudflare" | "CodeCommit" | "Codecov" | "CodeFresh" | "Concourse CI" | "CoveragePy" | "Cypress" | "databricks" | "Datadog" | "DeployHQ" | "Docker Hub" | "Drone" | "env0" | "FireBase" | "FireFly" | "Github" | "GitHub Actions" | "GitHub Registry" | "Gitlab" | "GitLab CI/CD" | "GitLeaks" | "Google Cloud Build" | "Google Cloud Functions" | "Google Cloud Run" | "Google Compute Engine" | "Google Container Registry" | "Google Kubernetes Engine" | "Google Play" | "Grafana" | "HashiCorp Consul" | "HashiCorpVault" | "Helm" | "Heroku" | "Jenkins" | "JFrog Artifactory" | "JfrogXray" | "Netlify" | "Nexus" | "Nginx" | "Ngrok" | "npm" | "Nx Cloud" | "PagerDuty" | "Salesforce" | "Semgrep" | "SENTRY" | "Skaffold" | "Slack" | "Snowflake" | "Snyk" | "TeamCity" | "Terraform Cloud" | "Testim" | "Travis CI" | "TrivyAction" | "Unity" | "Velocity" | "Yor" | "Zapier" | Unlisted;
        /** One place where a technology was found. Further properties depend on the source. */
        TechnologyEvidence: {
            /** Identifies the place within its source. */
            id: string;
            /**
             * Format: int64
             *
             * When it was first found, as Unix time in ms.
             */
            firstSeen?: number | undefined;
            /**
             * Format: int64
             *
             * When it was last found, as Unix time in ms.
             */
            lastSeen?: number | undefined;
            /**
             * Format: int64
             *
             * When this record last changed, as Unix time in ms.
             */
            lastUpdated?: number | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A kind of place where a technology was found. */
        TechnologySource: {
            /** The kind of place, for example CI files or the credentials of a version control system. */
            name: "CI Credentials" | "CI Files" | "CI Plugins" | "Integrations" | "Pipeline Configurations" | "Pipeline Tools" | "VCS App" | "VCS Credentials" | "VCS DeployKey" | "VCS Webhooks" | Unlisted;
            /**
             * Format: int64
             *
             * When it was first found, as Unix time in ms.
             */
            firstSeen?: number | undefined;
            /**
             * Format: int64
             *
             * When it was last found, as Unix time in ms.
             */
            lastSeen?: number | undefined;
            /**
             * Format: int64
             *
             * When this record last changed, as Unix time in ms.
             */
            lastUpdated?: number | undefined;
            /** The places. The API misspells the name. */
            evidanceData?: components["schemas"]["TechnologyEvidence"][] | undefined;
        };
        /** A product that is used between code and production. */
        Technology: {
            /** The products that are known so far, as the console spells them. */
            name: components["schemas"]["TechnologyName"];
            description?: string | null | undefined;
            /** The stage in which it's used. */
            group?: "Code" | "Build" | "Deploy" | Unlisted | undefined;
            /** The kind of system that it's used in. */
            category?: "VCS" | "CI/CD" | "Registries" | "Production" | Unlisted | undefined;
            /**
             * Format: int64
             *
             * When it was first found, as Unix time in ms.
             */
            firstSeen?: number | undefined;
            /**
             * Format: int64
             *
             * When it was last found, as Unix time in ms.
             */
            lastSeen?: number | undefined;
            /**
             * Format: int64
             *
             * When this record last changed, as Unix time in ms.
             */
            lastUpdated?: number | undefined;
            /** The kinds of places where it was found. */
            sources?: components["schemas"]["TechnologySource"][] | undefined;
        };
        /** The latest scan for technologies. */
        TechnologyScan: {
            /** The scan's id. */
            id: string;
            /**
             * Format: int64
             *
             * When the scan ran, as Unix time in ms.
             */
            lastScan?: number | undefined;
            /**
             * Format: int64
             *
             * When this record last changed, as Unix time in ms.
             */
            lastUpdated?: number | undefined;
            /**
             * Format: int64
             *
             * When the results were last deleted, as Unix time in ms. Null if they never were.
             */
            lastCleared?: number | null | undefined;
            /** The technologies that the scan found. */
            results: components["schemas"]["Technology"][];
        };
        /** The technologies in use. */
        TechnologyInventory: {
            /** `empty` if no scan has found any technologies. */
            status: "ok" | "empty" | Unlisted;
            /** Missing if `status` is `empty`. */
            data?: components["schemas"]["TechnologyScan"] | undefined;
        };
        /** A label that the console shows on a program. */
        PipelineToolLabel: {
            id: number;
            name: string;
            /** An explanation of the label. */
            tooltip?: string | undefined;
        };
        /** Information on how trustworthy a program is. */
        PipelineToolInsight: {
            /** The publisher of the program. */
            owner?: string | null | undefined;
            /** Whether the publisher is verified. */
            isVerified?: boolean | undefined;
            /** How many users starred it. Null if it isn't known. */
            stars?: number | null | undefined;
            /** How often it's used. Null if it isn't known. */
            usage?: number | null | undefined;
            /** The labels that the console shows. */
            labels?: components["schemas"]["PipelineToolLabel"][] | undefined;
        };
        /** A program of a tool and what is known about it. */
        PipelineToolExecutable: {
            name: string;
            /** How trustworthy the program is. */
            insight?: components["schemas"]["PipelineToolInsight"] | undefined;
        };
        /** A line of a CI file that uses a tool. */
        PipelineToolSource: {
            /** The tool's name in the CI file. */
            name: string;
            /** The repository's id from `POST /code/api/v1/vcs-repository/repositories`. */
            repoId?: string | undefined;
            /** The owner's or version control integration's id. */
            workspaceId?: string | undefined;
            /** The repository's id from `GET /code/api/v1/repositories`. */
            casId?: string | undefined;
            /** The path of the CI file in the repository. */
            filePath?: string | undefined;
            /** The line in the CI file. */
            lineNumber?: number | undefined;
            /** The arguments that the tool is called with, as strings or as named commands. */
            arguments?: (string | {
                name: string;
                command: string;
            })[] | undefined;
        };
        /** A third-party tool or service that pipelines use. */
        PipelineTool: {
            /** The tool's name. */
            appName: string;
            /** The company or project behind the tool. Null if it isn't known. */
            vendor?: string | null | undefined;
            description?: string | null | undefined;
            /** The tool's web page. */
            link?: string | null | undefined;
            /** The address of the tool's logo. */
            logo?: string | null | undefined;
            /** The programs that the tool consists of. */
            executables?: components["schemas"]["PipelineToolExecutable"][] | undefined;
            /** The lines of CI files that use the tool. */
            sources?: components["schemas"]["PipelineToolSource"][] | undefined;
        };
        /** Repositories to add to an integration. */
        IntegrationRepositoriesRequest: {
            /** The integration's id. */
            integrationId?: string | undefined;
            /** The integration's type, for example `Gitlab` or `gitlabEnterprise`. */
            integrationType?: string | undefined;
            /** Each repository's owner and name, for example `acme/terragoat`. */
            repositoriesNames?: readonly string[] | undefined;
        };
        /** A property to sort by. */
        BranchScanSort: {
            /**
             * `Count` is the number of issues, `Severity` the highest severity.
             * @enum {string}
             */
            key: "Count" | "Severity";
            /**
             * Ascending or descending.
             * @enum {string}
             */
            direction: "ASC" | "DESC";
        };
        /** Selects, sorts and pages resources with issues. */
        BranchScanResourcesRequest: {
            /** Selects issues of branches. */
            filters?: components["schemas"]["BranchScanFilters"] | undefined;
            /** A search for words in issues. */
            search?: components["schemas"]["CodeIssueSearch"] | undefined;
            /** How many entries a page holds. */
            limit?: number | undefined;
            /** How many entries to skip before the page starts. */
            offset?: number | undefined;
            /** Properties to sort by, the first one first. */
            sortBy?: readonly components["schemas"]["BranchScanSort"][] | undefined;
        };
        /** A resource of the code with issues of one category. */
        BranchScanResource: {
            /** Identifies the resource for `POST /code/api/v2/errors/branch_scan/resources/{resourceUuid}/policies`. */
            resourceUuid?: string | undefined;
            /** The name in the code, for example `aws_s3_bucket.data`, or a package's name. Null if the resource is a whole file. */
            resourceName?: string | null | undefined;
            /** The file's path in the repository, starting with a slash. */
            filePath?: string | null | undefined;
            /** Owner and name, as in `acme/terragoat`. */
            repository?: string | undefined;
            /** The category of a code issue: misconfigured infrastructure as code (`IacMisconfiguration`), an external module of such code (`IacExternalModule`), vulnerabilities or licenses of an image that code refers to (`ImageReferencerVul`, `ImageReferencerLicenses`), vulnerabilities or licenses of packages (`Vulnerabilities`, `Licenses`), `Secrets`, and weaknesses in source code (`Weaknesses`). */
            codeCategory?: components["schemas"]["CodeCategory"] | undefined;
            /** The highest severity among its issues. */
            severity?: components["schemas"]["CodeSeverity"] | undefined;
            /** The number of its issues. */
            counter?: number | undefined;
            /** How many of its issues have a fix. */
            fixableIssuesCount?: number | undefined;
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            sourceType?: components["schemas"]["SourceType"] | undefined;
            /** The framework of the code, for example `Terraform`. */
            frameworkType?: string | null | undefined;
        };
        /** A page of resources. */
        BranchScanResourcePage: {
            data: components["schemas"]["BranchScanResource"][];
            /** Whether there are more pages. */
            hasNext?: boolean | undefined;
        };
        /** A vulnerable package and the version to raise it to. */
        BranchFix: {
            /** The `uuid` of the vulnerability. */
            id: string;
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId: string;
            packageName?: string | undefined;
            /** The version to raise the package to. */
            packageVersion?: string | undefined;
        };
        /** Issues to fix, all in one repository. */
        BranchFixesRequest: {
            /** The vulnerable packages, all in one repository. */
            resourcesToFix: readonly components["schemas"]["BranchFix"][];
        };
        /** A package whose license violates a policy. */
        LicenseViolation: {
            packageName?: string | undefined;
            packageVersion?: string | undefined;
            /** The license's SPDX id. */
            license?: string | null | undefined;
            /** The policy's id. */
            policy?: string | undefined;
            /** `OPEN` if the license violates the policy, `COMPLIANT` if it doesn't. */
            status?: "OPEN" | "COMPLIANT" | Unlisted | undefined;
        };
        /** Packages whose license violates a policy. */
        LicenseViolations: {
            packages?: components["schemas"]["LicenseViolation"][] | undefined;
        };
        /** What a node represents. */
        SupplyChainNodeType: "org" | "repo" | "file" | "iacFile" | "packageFile" | "dockerFile" | "package" | "image" | "buildtimeJob" | "buildtimeResource" | "runtimeResource" | Unlisted;
        /** Filters for neighbors that are files. */
        SupplyChainFilters: {
            /** Only files with these extensions. */
            extensions?: readonly string[] | undefined;
            /** Only files of these types. */
            fileType?: readonly string[] | undefined;
            /** Only files of this repository, by its id. */
            repositoryId?: string | undefined;
            /** Only files with errors of these states: `OPEN`, suppressed (`SUPPRESS`), or none (`PASS`). */
            status?: readonly ("OPEN" | "SUPPRESS" | "PASS")[] | undefined;
        };
        /** Selects the neighbors of a node. An empty object starts from the organizations. */
        SupplyChainNodesRequest: {
            /**
             * `children` for what the node contains, `parent` for what contains it, `sibling` for nodes beside it.
             * @enum {string}
             */
            edgeDirection?: "children" | "parent" | "sibling" | undefined;
            /** The `nodeId` of a node from an earlier response. Without it, the organizations. */
            nodeId?: string | undefined;
            /** What a node represents. */
            nodeType?: components["schemas"]["SupplyChainNodeType"] | undefined;
            /** Filters for neighbors that are files. */
            filters?: components["schemas"]["SupplyChainFilters"] | undefined;
            /** How many nodes a page holds. */
            limit?: number | undefined;
            /** How many nodes to skip before the page starts. */
            offset?: number | undefined;
        };
        /** A deployed resource and the code that creates it. */
        SupplyChainBuildtimeLink: {
            /** The resource in the code: the file's path and the resource's name, joined by a colon. */
            buildtimeResourceId?: string | undefined;
            /** The repository's owner and name. */
            buildtimeSourceId?: string | undefined;
            /** The system that the repository comes from. */
            buildtimeSourceType?: string | undefined;
            /** How the code and the deployed resource were linked, if the resource was created from code. */
            createdByBuildtime?: string | undefined;
            /** The deployed resource. */
            runtimeResourceId?: string | undefined;
            /** The cloud account of the deployed resource. */
            runtimeSourceId?: string | undefined;
        };
        /** An organization, repository, file, package, image or resource in the supply chain graph. */
        SupplyChainNode: {
            /** The id for a request for this node's neighbors. */
            nodeId?: string | undefined;
            /** The name of what the node represents. */
            nodeName?: string | undefined;
            /** What a node represents. */
            nodeType?: components["schemas"]["SupplyChainNodeType"] | undefined;
            /** The node under which this one was found. Null for an organization. */
            parentId?: string | null | undefined;
            /** The number of findings in this node. */
            errorCount?: number | undefined;
            /** The extensions of the file's name. */
            extensions?: string[] | undefined;
            /** The path of a file in its repository. */
            filePath?: string | undefined;
            /** The type of a file, as a list or a single value. */
            fileType?: string | string[] | undefined;
            /** The framework of a file or resource, for example `Terraform`. */
            frameworkType?: string | null | undefined;
            /** The cloud of a resource, for example `AWS`. */
            cloudProvider?: string | null | undefined;
            /** The repository or cloud account of a resource. */
            sourceId?: string | null | undefined;
            /** The file's path and the resource's name, joined by a colon. */
            resourceId?: string | null | undefined;
            /** The resource's type, for example `aws_s3_bucket`. */
            resourceType?: string | null | undefined;
            /** The resource in the code: the file's path and the resource's name, joined by a colon. */
            buildtimeResourceId?: string | null | undefined;
            /** How the code and the deployed resource were linked, if the resource was created from code. */
            createdByBuildtime?: string | null | undefined;
            /** The deployed resource and its code. Null if they aren't linked. */
            buildtimeLink?: components["schemas"]["SupplyChainBuildtimeLink"] | null | undefined;
            /** The version of a package. Null for other nodes. */
            packageVersion?: string | null | undefined;
            /** The licenses of a package. */
            packageLicenses?: string[] | null | undefined;
            /** Whether a file names the package directly, not as a dependency of another. */
            isRoot?: boolean | null | undefined;
            /** The packages that depend on this one. */
            parentPackageIds?: string[] | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A page of a node's neighbors. */
        SupplyChainNodePage: {
            /** The requested node. */
            nodeId?: string | undefined;
            /** The neighbors. */
            nodes?: components["schemas"]["SupplyChainNode"][] | undefined;
            /** Whether there are more neighbors. */
            hasNext?: boolean | undefined;
        };
        /** A message instead of neighbors. */
        SupplyChainMessage: {
            message: string;
            /** The single problems. */
            details?: {
                message?: string | undefined;
            }[] | undefined;
        };
        /** A policy that branches violate. Only `policyId` is known. */
        BranchScanPolicy: {
            /** The policy's violation id, for example `BC_GIT_9`. */
            policyId?: string | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A page of policies. */
        BranchScanPolicyPage: {
            data: components["schemas"]["BranchScanPolicy"][];
            /** Whether there are more pages. */
            hasNext?: boolean | undefined;
        };
        /** Selects what branch scans found. */
        BranchScanResourceFilters: components["schemas"]["BranchScanFilters"] & {
            /** Only issues with one of these states. An empty list selects all. */
            checkStatuses?: readonly components["schemas"]["CheckStatus"][] | undefined;
        };
        /** A property to sort by, and the direction. */
        CodeIssueSort: {
            /** `Count` is the number of issues, `cvss` the CVSS score of a vulnerability, `policy` the policy's name. */
            key: "Count" | "Severity" | "cvss" | "policy" | Unlisted;
            /**
             * Ascending or descending.
             * @enum {string}
             */
            direction: "ASC" | "DESC";
        };
        /** Selects, sorts and pages branch scan issues of one resource or one policy. */
        BranchScanIssuesOfOneRequest: {
            /** Selects what branch scans found. */
            filters?: components["schemas"]["BranchScanResourceFilters"] | undefined;
            /** The category of a code issue: misconfigured infrastructure as code (`IacMisconfiguration`), an external module of such code (`IacExternalModule`), vulnerabilities or licenses of an image that code refers to (`ImageReferencerVul`, `ImageReferencerLicenses`), vulnerabilities or licenses of packages (`Vulnerabilities`, `Licenses`), `Secrets`, and weaknesses in source code (`Weaknesses`). */
            codeCategory?: components["schemas"]["CodeCategory"] | undefined;
            /** A search for words in issues. */
            search?: components["schemas"]["CodeIssueSearch"] | undefined;
            /** How many entries a page holds. */
            limit?: number | undefined;
            /** How many entries to skip before the page starts. */
            offset?: number | undefined;
            /** Properties to sort by, the first one first. */
            sortBy?: readonly components["schemas"]["CodeIssueSort"][] | undefined;
        };
        /** A position in a file, by row and column. */
        ResourceIssuePosition: {
            row?: number | undefined;
            column?: number | undefined;
        };
        /** A range of code. */
        ResourceIssueLocation: {
            /** The source code of the range. */
            codeBlock?: string | null | undefined;
            /** The first position of the range. */
            start?: components["schemas"]["ResourceIssuePosition"] | undefined;
            /** The last position of the range. */
            end?: components["schemas"]["ResourceIssuePosition"] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** An issue of one resource. `codeCategory` determines which properties it has. */
        ResourceIssue: {
            /** The name of the violated policy, or the CVE id of a vulnerability. */
            policy?: string | undefined;
            /** The policy's violation id, for example `BC_AWS_S3_14`. */
            violationId?: string | undefined;
            /** The issue's state, for example `OPEN`. */
            violationStatus?: string | null | undefined;
            /** The severity of a Code Security finding, from `INFO` (lowest) to `CRITICAL`. */
            severity?: components["schemas"]["CodeSeverity"] | undefined;
            /** The category of a code issue: misconfigured infrastructure as code (`IacMisconfiguration`), an external module of such code (`IacExternalModule`), vulnerabilities or licenses of an image that code refers to (`ImageReferencerVul`, `ImageReferencerLicenses`), vulnerabilities or licenses of packages (`Vulnerabilities`, `Licenses`), `Secrets`, and weaknesses in source code (`Weaknesses`). */
            codeCategory?: components["schemas"]["CodeCategory"] | undefined;
            /** When a scan first found the issue. */
            firstDetected?: string | null | undefined;
            /** Whether a custom policy found it. */
            isCustom?: boolean | null | undefined;
            description?: string | null | undefined;
            /** The address of a page about the policy, or the guideline's text for a custom policy. */
            guideline?: string | null | undefined;
            /** Owner and name, for example `acme/terragoat`. */
            repository?: string | undefined;
            /** The repository's id from `GET /code/api/v1/repositories`. */
            repositoryId?: string | null | undefined;
            /** The resource's id in Prisma Cloud. */
            resourceUuid?: string | null | undefined;
            /** The file's path and the resource's name, joined by a colon, for example `/terraform/aws/s3.tf:aws_s3_bucket.data`. */
            resourceId?: string | null | undefined;
            /** The resource's name in the code, or the package's name. */
            resourceName?: string | null | undefined;
            /** The resource's source code. */
            resourceCode?: string | null | undefined;
            /** `Buildtime` for a resource in code, `Runtime` for a deployed one. */
            resourceScanType?: "Runtime" | "Buildtime" | Unlisted | null | undefined;
            fileName?: string | null | undefined;
            /** The file's path in the repository, starting with a slash. */
            filePath?: string | null | undefined;
            /** The file's extension or name, as in `ScannedFileType`. */
            fileType?: string | null | undefined;
            /** Strings for infrastructure as code, objects for packages. */
            labels?: (string | components["schemas"]["VulnerabilityLabel"])[] | null | undefined;
            /** The author of the last change to the lines, according to Git. */
            author?: string | null | undefined;
            /** The commit that last changed the lines. Null if it isn't known. */
            commitHash?: string | null | undefined;
            /** The check or user that the issue comes from. */
            createdBy?: string | null | undefined;
            /** When the issue was created. A number is Unix time in ms. */
            createdOn?: string | number | null | undefined;
            /** Whether the secret still works, as in `SecretValidationStatus`. */
            secretValidationStatus?: string | null | undefined;
            /** The CVSS score, from 0 to 10. */
            cvss?: number | null | undefined;
            /** What raises the vulnerability's risk, for example `HasFix`. */
            riskFactors?: string[] | null | undefined;
            /** The version that fixes the vulnerability. Null if there's none. */
            fixVersion?: string | null | undefined;
            /** How many vulnerabilities `fixVersion` fixes. */
            affectedCvesCounter?: number | null | undefined;
            /** The package that brings this one in. */
            causePackageId?: string | null | undefined;
            /** That package's name and version, separated by a space. */
            causePackageName?: string | null | undefined;
            /** Whether another package brings this one in. */
            isIndirectPackage?: boolean | null | undefined;
            /** The package's license, mostly by its SPDX id. */
            license?: string | null | undefined;
            /** The weaknesses' names in the CWE list. */
            CWE?: string[] | null | undefined;
            /** Where the weakness is in the code. */
            locations?: components["schemas"]["ResourceIssueLocation"][] | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A page of issues of one resource. */
        ResourceIssuePage: {
            data: components["schemas"]["ResourceIssue"][];
            /** Whether there are more pages. */
            hasNext?: boolean | undefined;
        };
        /** Selects what one pull request scan or CI/CD run found. */
        CodeReviewResourceFilters: components["schemas"]["CodeIssueFilters"] & {
            /** The run's id, as a number or as digits in a string. */
            runId?: number | string | undefined;
            /** The repository's id, alone or as a list of one. */
            repositories?: string | readonly string[] | undefined;
            /** Only issues with one of these states, for example `OPEN`. */
            violationStatuses?: readonly string[] | undefined;
            /** Only issues whose outcome in the run is one of these, by the enforcement rules. */
            enforcementLevel?: readonly components["schemas"]["ScanStatus"][] | undefined;
        };
        /** Selects, sorts and pages resources with issues. */
        CodeReviewResourcesRequest: {
            /** Selects what one pull request scan or CI/CD run found. */
            filters?: components["schemas"]["CodeReviewResourceFilters"] | undefined;
            /** A search for words in issues. */
            search?: components["schemas"]["CodeIssueSearch"] | undefined;
            /** How many entries a page holds. */
            limit?: number | undefined;
            /** How many entries to skip before the page starts. */
            offset?: number | undefined;
            /** Properties to sort by, the first one first. */
            sortBy?: readonly components["schemas"]["CodeIssueSort"][] | undefined;
        };
        /** Selects, sorts and pages the issues of one resource. Identify the resource by `resourceUuid`, or by `resourceName`, `repository` and `sourceType`. */
        CodeReviewResourceIssuesRequest: {
            /** Selects what one pull request scan or CI/CD run found. */
            filters?: components["schemas"]["CodeReviewResourceFilters"] | undefined;
            /** The category of a code issue: misconfigured infrastructure as code (`IacMisconfiguration`), an external module of such code (`IacExternalModule`), vulnerabilities or licenses of an image that code refers to (`ImageReferencerVul`, `ImageReferencerLicenses`), vulnerabilities or licenses of packages (`Vulnerabilities`, `Licenses`), `Secrets`, and weaknesses in source code (`Weaknesses`). */
            codeCategory?: components["schemas"]["CodeCategory"] | undefined;
            /** The `resourceUuid` from `POST /code/api/v2/errors/code_review_scan/resources`. */
            resourceUuid?: string | undefined;
            /** The `resourceName` from `POST /code/api/v2/errors/code_review_scan/resources`. */
            resourceName?: string | undefined;
            /** Owner and name, for example `acme/terragoat`. */
            repository?: string | undefined;
            /** The repository's source, for example `cli` for Checkov scans. */
            sourceType?: string | undefined;
            /** How many entries a page holds. */
            limit?: number | undefined;
            /** How many entries to skip before the page starts. */
            offset?: number | undefined;
            /** Properties to sort by, the first one first. */
            sortBy?: readonly components["schemas"]["CodeIssueSort"][] | undefined;
        };
        /** Identifies a resource and a run. */
        CodeReviewResourceErrorsRequest: {
            /** `runId` names the run. */
            filters?: components["schemas"]["CodeReviewResourceFilters"] | undefined;
            /** The `resourceName` from `POST /code/api/v2/errors/code_review_scan/resources`. */
            resourceName?: string | undefined;
            /** Owner and name, for example `acme/terragoat`. */
            repository?: string | undefined;
            /** The repository's source, for example `cli` for Checkov scans. */
            sourceType?: string | undefined;
        };
        /** An error of a resource in a CI/CD run. */
        CodeReviewResourceError: {
            /** The policy's name. */
            title?: string | undefined;
            /** The policy's name, worded as advice. */
            constructiveTitle?: string | null | undefined;
            /** The error's outcome in the run. */
            violationScanStatus?: string | null | undefined;
            /** The file's path and the resource's name, joined by a colon, for example `/terraform/aws/s3.tf:aws_s3_bucket.data`. */
            resourceId?: string | null | undefined;
            /** The repository's owner and name, for example `acme/terragoat`. */
            sourceId?: string | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The errors that a CI/CD run found in one resource. */
        CodeReviewResourceErrors: {
            errors: components["schemas"]["CodeReviewResourceError"][];
        } & {
            [key: string]: unknown;
        };
        /** Selects the issues to summarize. */
        CodeReviewSummaryRequest: {
            /** `runId` names the run. */
            filters?: components["schemas"]["CodeReviewResourceFilters"] | undefined;
        };
        /** How to fix a vulnerable package. */
        PackageVulnerabilitySummary: {
            summary?: ({
                /** The version in use. */
                packageVersion?: string | null | undefined;
                /** The version that fixes the vulnerabilities. Null if there's none. */
                fixVersion?: string | null | undefined;
                /** Whether the package comes from a private registry. */
                isPrivateRegistry?: boolean | null | undefined;
                /** Whether the fixed version comes from a private registry. */
                isPrivateRegistryFix?: boolean | null | undefined;
            } & {
                [key: string]: unknown;
            }) | undefined;
        } & {
            [key: string]: unknown;
        };
        /** Selects the events to export. */
        PipelineRiskExportRequest: {
            /**
             * Only events of this state.
             * @enum {string}
             */
            status?: "open" | "suppressed" | "fixed" | undefined;
            /** Only risks of these severities. */
            severities?: readonly ("critical" | "high" | "medium" | "low" | "info" | "informational" | Unlisted)[] | undefined;
        };
        /** A CI/CD run with its result. It may have more properties. */
        CicdRun: {
            /** The run's id, a number or digits in a string, for `POST /code/api/v2/code-issues/code_review_scan`. */
            runId?: number | string | undefined;
            /** The repository's id. */
            fromRepoId?: string | undefined;
            /** When the run started, in ISO 8601 with fractions of a second. */
            creationDate?: string | undefined;
            /** Whether the run has finished, for example `COMPLETED`. */
            runStatus?: string | null | undefined;
            scanStatus?: components["schemas"]["ScanStatus"] | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** An organization in Terraform Cloud. */
        RunTaskOrganization: {
            /** The organization's id in Terraform Cloud. */
            id?: string | undefined;
            /** The organization's name in Terraform Cloud. */
            name?: string | undefined;
            /** The run task in Terraform Cloud. */
            eventHook?: ({
                /** The run task's id in Terraform Cloud. */
                id?: string | undefined;
            } & {
                [key: string]: unknown;
            }) | undefined;
        } & {
            [key: string]: unknown;
        };
        /** An integration's settings, which depend on its type. */
        CodeIntegrationParameters: {
            /** For `tfcRunTasks`: the organization in Terraform Cloud. */
            organization?: components["schemas"]["RunTaskOrganization"] | null | undefined;
            /** For `tfcRunTasks`: the workspaces whose runs are checked. */
            workspaces?: components["schemas"]["FreeFormJson"][] | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A version control, CI or registry system that is connected to Code Security. */
        CodeIntegration: {
            /** The integration's id, for example for `POST /code/api/v1/repositories`. */
            id: string;
            /** The system that code comes from: a version control system, a CI system, a command line scan (`cli`), a cloud, or a Kubernetes cluster or its admission controller. */
            type?: components["schemas"]["SourceType"] | undefined;
            /** The same as `type`, in some responses instead of it. */
            integrationType?: string | undefined;
            /** The integration's settings, which depend on its type. */
            params?: components["schemas"]["CodeIntegrationParameters"] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The integrations, as `data` or `integrations`. */
        CodeIntegrationList: {
            /** The integrations. */
            data?: components["schemas"]["CodeIntegration"][] | undefined;
            /** The integrations, in some responses instead of `data`. */
            integrations?: components["schemas"]["CodeIntegration"][] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** Workspaces of a Terraform Cloud organization. */
        RunTaskWorkspaces: {
            /** The workspaces. Their shape isn't known; `PUT /code/api/v1/tfRunTasks/cloud/create` takes them unchanged. */
            data?: components["schemas"]["FreeFormJson"][] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The workspaces whose runs to check. */
        RunTaskWorkspacesRequest: {
            /** The id of an integration of type `tfcRunTasks`. */
            integrationId?: string | undefined;
            /** The organization from the integration's `params`. */
            organization?: components["schemas"]["RunTaskOrganization"] | undefined;
            /** Workspaces as `GET /code/api/v1/tfRunTasks/cloud/{organization}/workspaces` returns them. */
            workspaces?: readonly components["schemas"]["FreeFormJson"][] | undefined;
        };
        /** The tenant's metadata of a built-in policy. */
        RunPolicyMetadata: {
            /** The policy's violation id, for example `BC_AWS_IAM_5`. */
            id?: string | undefined;
            /** The policy's id in Checkov, for example `CKV_AWS_212`. */
            checkovId?: string | null | undefined;
            title?: string | null | undefined;
            /** The title worded as advice, for example "Ensure that ...". */
            constructiveTitle?: string | null | undefined;
            /** The title worded as a statement of the problem. */
            descriptiveTitle?: string | null | undefined;
            /** The address of a page about the policy. */
            guideline?: string | null | undefined;
            category?: components["schemas"]["CodePolicyCategory"] | null | undefined;
            severity?: components["schemas"]["CodeSeverity"] | null | undefined;
            /** The policy's severity in the CSPM API. */
            pcSeverity?: components["schemas"]["CodeSeverity"] | null | undefined;
            /** The policy's id in the CSPM API, as in `GET /policy/{id}`. */
            pcPolicyId?: string | null | undefined;
            /** All ids of the policy in the CSPM API. */
            additionalPcPolicyIds?: string[] | null | undefined;
            /** Maps the names of compliance benchmarks to the sections that the policy belongs to. */
            benchmarks?: components["schemas"]["CodePolicyBenchmarks"] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A repository that a suppression covers. */
        RunSuppressionRepository: {
            /** Owner and name of the repository, for example `acme/terragoat`. */
            repositoryName?: string | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A file that a suppression covers. */
        RunSuppressionFile: {
            /** Owner and name of the repository, for example `acme/terragoat`. */
            repositoryName?: string | undefined;
            /** Path of the file in the repository. */
            filePath?: string | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A suppression of several policies. It may have more properties. */
        RunSuppression: {
            /** The suppression's id. */
            id?: string | undefined;
            /** What the suppression covers: the whole policies (`policy`), single findings, or what `files` or `repositories` lists. */
            ruleType?: "policy" | "finding" | "file" | "repository" | Unlisted | undefined;
            /** The policies' violation ids, for example `BC_AWS_GENERAL_31`. */
            policyIds?: string[] | undefined;
            /** The reason that was given. */
            justificationComment?: string | null | undefined;
            /** The repositories, if `ruleType` is `repository`. */
            repositories?: components["schemas"]["RunSuppressionRepository"][] | null | undefined;
            /** The files, if `ruleType` is `file`. */
            files?: components["schemas"]["RunSuppressionFile"][] | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** Settings of the tenant. There may be more. */
        RunTenantConfig: {
            /** Whether scans must not upload code. */
            preventCodeUploads?: boolean | null | undefined;
            /** Whether scans try out the secrets that they find. */
            secretsValidate?: boolean | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A CSPM integration that receives notifications of findings. */
        VcsNotificationIntegration: {
            /** The integration's id from `GET /api/v1/tenant/{prismaId}/integration` of the CSPM API. */
            integrationId?: string | undefined;
            /** The notification template. Leave it out of requests if it's empty. */
            templateId?: string | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The settings for the repositories of a section. Its properties depend on the feature. */
        VcsSettingsRule: {
            /** The lowest severity that has an effect. */
            severityLevel?: components["schemas"]["CodeSeverity"] | undefined;
            /** Violation ids of policies without an effect. */
            excludePolicies?: string[] | undefined;
            /** The categories of findings that have an effect. */
            securityCategories?: string[] | undefined;
            /** The paths that scans exclude. */
            excludePaths?: string[] | undefined;
            /** The integrations that receive notifications. */
            pcNotificationIntegrations?: components["schemas"]["VcsNotificationIntegration"][] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The settings for some repositories. */
        VcsSettingsSection: {
            /** The section's id. Keep it when you send the section back. */
            id?: string | number | undefined;
            name?: string | null | undefined;
            /** Each repository's owner and name, for example `acme/terragoat`. */
            repos?: string[] | undefined;
            /** The settings for the repositories of a section. Its properties depend on the feature. */
            rule?: components["schemas"]["VcsSettingsRule"] | undefined;
            /** Whether the section applies to repositories that no other section names. */
            isDefault?: boolean | undefined;
            /** Whether the section is on. */
            isEnabled?: boolean | undefined;
            /** How notifications are sent. Its form isn't documented. */
            notificationType?: components["schemas"]["FreeFormJson"] | undefined;
            /** The systems that the section applies to. Its form isn't documented. */
            systems?: components["schemas"]["FreeFormJson"] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The settings of one feature. */
        VcsFeatureSettings: {
            /** Whether the feature is on. */
            enabled?: boolean | undefined;
            /** The rules, each for some repositories. */
            sections?: components["schemas"]["VcsSettingsSection"][] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The settings by feature. There may be more features. */
        VcsSettings: {
            /** Which findings are sent to which integrations. */
            pcNotifications?: components["schemas"]["VcsFeatureSettings"] | undefined;
            /** The severity from which a code review fails, and the excluded policies. */
            codeReviews?: components["schemas"]["VcsFeatureSettings"] | undefined;
            /** The paths that scans exclude. */
            scannedFiles?: components["schemas"]["VcsFeatureSettings"] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** The configuration of a scan. It may have more properties. */
        RunConfiguration: {
            /** Maps Checkov's id of each built-in policy, such as `CKV_AWS_212`, to the tenant's metadata of the policy. */
            policyMetadata?: {
                [key: string]: components["schemas"]["RunPolicyMetadata"];
            } | undefined;
            /** The tenant's custom policies. */
            customPolicies?: components["schemas"]["CodePolicyRow"][] | undefined;
            /** The policies that search for secrets. */
            secretsPolicies?: components["schemas"]["CodePolicy"][] | undefined;
            /** Policies that combine findings of several kinds. */
            Policies3D?: components["schemas"]["FreeFormJson"][] | undefined;
            suppressions?: components["schemas"]["Suppression"][] | undefined;
            /** Suppressions that cover several policies. */
            suppressionsV2?: components["schemas"]["RunSuppression"][] | null | undefined;
            /** Settings of the tenant. There may be more. */
            tenantConfig?: components["schemas"]["RunTenantConfig"] | undefined;
            /** The settings by feature. There may be more features. */
            vcsConfig?: components["schemas"]["VcsSettings"] | undefined;
            /** All enforcement rules of the tenant. */
            enforcementRules?: components["schemas"]["EnforcementRules"] | undefined;
            /** The frameworks in which references to container images are scanned. */
            supportedIrFw?: string[] | undefined;
        } & {
            [key: string]: unknown;
        };
        /** A feature and its new settings. */
        VcsSettingsRequest: {
            /** The feature, for example `pcNotifications`. */
            type?: string | undefined;
            /** The settings under the name of the feature. */
            scheme?: requests["VcsSettings"] | undefined;
        };
    };
    responses: {
        /** Any other error, from the service or from a gateway. */
        UnexpectedError: {
            headers: {
                "x-amzn-requestid": components["headers"]["AmazonRequestId"];
                "x-amzn-trace-id": components["headers"]["AmazonTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The token is missing, invalid or expired. Some operations also return it if you can't see any repository. */
        Unauthorized: {
            headers: {
                "x-amzn-requestid": components["headers"]["AmazonRequestId"];
                "x-amzn-trace-id": components["headers"]["AmazonTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The request is well-formed, but a required value is missing or a value is invalid. */
        UnprocessableContent: {
            headers: {
                "x-amzn-requestid": components["headers"]["AmazonRequestId"];
                "x-amzn-trace-id": components["headers"]["AmazonTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The user's rate limit for this operation is exhausted. */
        TooManyRequests: {
            headers: {
                "x-amzn-requestid": components["headers"]["AmazonRequestId"];
                "x-amzn-trace-id": components["headers"]["AmazonTraceId"];
                "retry-after": components["headers"]["RetryAfter"];
                "X-RateLimit-Burst-Capacity": components["headers"]["RateLimitBurstCapacity"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Replenish-Rate": components["headers"]["RateLimitReplenishRate"];
                "X-RateLimit-Requested-Tokens": components["headers"]["RateLimitRequestedTokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The service failed to process the request. */
        InternalServerError: {
            headers: {
                "x-amzn-requestid": components["headers"]["AmazonRequestId"];
                "x-amzn-trace-id": components["headers"]["AmazonTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The request is malformed or a value is invalid. The message names the parameter. */
        BadRequest: {
            headers: {
                "x-amzn-requestid": components["headers"]["AmazonRequestId"];
                "x-amzn-trace-id": components["headers"]["AmazonTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The user's role lacks a permission or can't see the repository, or the token has expired. */
        Forbidden: {
            headers: {
                "x-amzn-requestid": components["headers"]["AmazonRequestId"];
                "x-amzn-trace-id": components["headers"]["AmazonTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** Nothing exists under this id or path. */
        NotFound: {
            headers: {
                "x-amzn-requestid": components["headers"]["AmazonRequestId"];
                "x-amzn-trace-id": components["headers"]["AmazonTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** Id of the request at the Code Security gateway. Quote it to support. */
        AmazonRequestId: string;
        /** Id of the request across the services behind the Code Security gateway. */
        AmazonTraceId: string;
        /** How long to wait before the next attempt, in seconds or as an HTTP date. */
        RetryAfter: string;
        /** Maximum number of tokens in the user's bucket for this operation. */
        RateLimitBurstCapacity: number;
        /** Number of tokens left in the bucket; 0 on a 429. */
        RateLimitRemaining: number;
        /** Number of tokens added to the bucket each second. */
        RateLimitReplenishRate: number;
        /** Number of tokens that this request used. */
        RateLimitRequestedTokens: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPipelineRisks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRiskSearchRequest"];
            };
        };
        responses: {
            /** The matching risks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineRiskPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listPipelineRiskEvents: {
        parameters: {
            query?: {
                /** How many events a page holds. */
                limit?: number | undefined;
                /** How many events to skip before the page starts. */
                offset?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The risk's `policyId` from `POST /code/api/v1/pipeline-risks`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRiskEventSearchRequest"];
            };
        };
        responses: {
            /** One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineRiskEventPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getPipelineRisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The risk's `policyId` from `POST /code/api/v1/pipeline-risks`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The risk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** A CI/CD risk with its description and solution. */
                        data: components["schemas"]["PipelineRiskDetail"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    suppressPipelineRiskEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRiskEventIdsRequest"];
            };
        };
        responses: {
            /** The events were suppressed; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    unsuppressPipelineRiskEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRiskEventIdsRequest"];
            };
        };
        responses: {
            /** The events were reopened; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCheckovVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version in use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckovVersion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    suggestCodeFixes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": readonly components["schemas"]["CodeFixRequest"][];
            };
        };
        responses: {
            /** The known fixes of each file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileFixes"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCommonErrorsByPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDashboardRequest"];
            };
        };
        responses: {
            /** The policies, those with the most issues first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonErrorsByPolicy"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    countErrorsBySeverity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDashboardRequest"];
            };
        };
        responses: {
            /** The count of each severity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorsBySeverity"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    countIacErrorsByCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeverityDashboardRequest"];
            };
        };
        responses: {
            /** The count of each category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IacErrorsByCategory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTopPackageLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopPackageLicensesRequest"];
            };
        };
        responses: {
            /** The licenses, each with its number of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopPackageLicenses"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getPullRequestTrend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestsOverTimeRequest"];
            };
        };
        responses: {
            /** One entry for each day from `startDate` on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestsOverTime"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTopCvssVulnerabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeverityDashboardRequest"];
            };
        };
        responses: {
            /** The vulnerabilities, those with the highest scores first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopCvssVulnerabilities"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTopVulnerableRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDashboardRequest"];
            };
        };
        responses: {
            /** The repositories, those with the most issues first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopVulnerableRepositories"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCodeIssueTrend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeIssuesOverTimeRequest"];
            };
        };
        responses: {
            /** One entry for each day from `startDate` on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeIssuesOverTime"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listErrorsInFile: {
        parameters: {
            query?: {
                /** How many errors a page holds, at most 100. */
                limit?: number | undefined;
                /** How many errors to skip before the page starts. */
                offset?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorsInFileRequest"];
            };
        };
        responses: {
            /** One page of errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeErrorPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listFilesWithErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilesWithErrorsRequest"];
            };
        };
        responses: {
            /** The counts of each file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FileErrorCounts"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getScannedFile: {
        parameters: {
            query?: {
                /** Which details to add. The accepted values aren't documented. */
                include?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The file's metadata id: `fileMetadataUuid` of an error from `POST /code/api/v1/errors/file`. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file's metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** A file that was scanned. */
                        data: components["schemas"]["ScannedFile"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getFixedCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** An error of the default branch and the fix for it. */
                    error: components["schemas"]["BranchErrorFix"];
                };
            };
        };
        responses: {
            /** The code after the fix. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRepositoryBlameAuthors: {
        parameters: {
            query: {
                /** The repository's owner and name, for example `acme/terragoat`. */
                fullRepoName: string;
                /** The system that the repository comes from. */
                sourceType: components["schemas"]["SourceType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The authors' names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    fixOrSuppressErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorActionsRequest"];
            };
        };
        responses: {
            /** The outcome of the fixes and suppressions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorActionsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    fixSupplyChainErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyChainFixRequest"];
            };
        };
        responses: {
            /** The outcome of the fixes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorActionsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listBranchScanIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchScanIssuesRequest"];
            };
        };
        responses: {
            /** One page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeIssuePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeReviewIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeReviewIssuesRequest"];
            };
        };
        responses: {
            /** One page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeIssuePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listGitBlameAuthors: {
        parameters: {
            query?: {
                /** Part of a repository's name. Only repositories that match are used. */
                search?: string | undefined;
                /** The page number, starting at 0. */
                page?: number | undefined;
                /** How many authors a page holds. */
                pageSize?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Each repository's owner and name, for example `acme/terragoat`. Without it, all repositories that you can see. */
                    repositories?: readonly string[] | undefined;
                };
            };
        };
        responses: {
            /** One page of authors' names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: string[];
                        /** Whether there are more pages. */
                        hasNext: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeReviewRuns: {
        parameters: {
            query?: {
                /** The property to sort by: the number of scanned or failed resources, the Git user, or the time of the scan. */
                sortBy?: "resourcesCount" | "user" | "failedResources" | "scanTime" | undefined;
                /** Part of a repository's name. */
                search?: string | undefined;
                /** How many runs a page holds, 1000 by default. */
                limit?: number | undefined;
                /** The page number, starting at 0. */
                page?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeReviewRunPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeProjects: {
        parameters: {
            query: {
                /** The page number, starting at 0. */
                page: number;
                /** How many repositories a page holds, 1000 by default. */
                pageSize?: number | undefined;
                /** The property to sort by: `usersCount` by default. */
                sortBy?: "weeklyCommits" | "usersCount" | "failedPrs" | "pendingFixPrs" | "scanTime" | "repository" | "organization" | undefined;
                /** Ascending or descending. */
                sortDir?: "ASC" | "DESC" | undefined;
                /** Part of a repository's name. */
                search?: string | undefined;
                /** Whether to count all results, too. */
                withTotal?: boolean | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeProjectPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listFilePackages: {
        parameters: {
            query: {
                /** How many packages a page holds. */
                limit: number;
                /** How many packages to skip before the page starts. */
                offset: number;
                /** With `errors`, sorted by the number of errors. */
                sort?: "errors" | undefined;
                /** `true` returns only packages that the file names directly, not their dependencies. */
                "root-only"?: boolean | undefined;
            };
            header?: never;
            path: {
                /** The id of a manifest or lock file: `fileMetadataId` of its packages. */
                fileMetadataId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of packages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePackages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listPackageSubDependencies: {
        parameters: {
            query: {
                /** How many packages a page holds. */
                limit: number;
                /** How many packages to skip before the page starts. */
                offset: number;
                /** With `errors`, sorted by the number of errors. */
                sort?: "errors" | undefined;
            };
            header?: never;
            path: {
                /** The package's `packageId` from `POST /code/api/v1/vulnerabilities/packages/search`. */
                packageUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of packages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageSubDependencies"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getPackage: {
        parameters: {
            query?: {
                /** What to add, separated by commas: `errorCount`, `file` and `repository`. */
                include?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The package's `packageId` from `POST /code/api/v1/vulnerabilities/packages/search`. */
                packageUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Package"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchPackages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackageSearchRequest"];
            };
        };
        responses: {
            /** One page of packages, in an object or as a plain list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageSearchResult"] | components["schemas"]["Package"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listPackageCves: {
        parameters: {
            query?: {
                /** `true` leaves out vulnerabilities of the package's dependencies. */
                directOnly?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The package's `packageId` from `POST /code/api/v1/vulnerabilities/packages/search`. */
                packageUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All its vulnerabilities; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageCves"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listPackageAlertsByLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The licenses, mostly by their SPDX ids, for example `MIT`. */
                    licenseTypes: readonly string[];
                };
            };
        };
        responses: {
            /** The findings on packages with these licenses; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageAlert"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listPackageAlertsByPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of packages: `packageId` from `POST /code/api/v1/vulnerabilities/packages/search`. */
                    packages: readonly string[];
                };
            };
        };
        responses: {
            /** The findings on these packages; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageAlert"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listPackageAlertsByPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The policy's violation id, for example `BC_LIC_1`. */
                    policyId: string;
                };
            };
        };
        responses: {
            /** The policy's findings; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageAlert"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    validateCodePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's id. What to send for a policy that isn't saved yet isn't documented. */
                queryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodePolicyValidationRequest"];
            };
        };
        responses: {
            /** The problems of the definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createCodePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodePolicyRequest"];
            };
        };
        responses: {
            /** The new policy's id, or a message about the invalid definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyChange"];
                };
            };
            /** Accepted; no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodePoliciesWithFindingCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All policies, not paged, or a message if there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyTable"] | components["schemas"]["CodePolicyMessage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateCodePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of a custom policy, for example `acme_AWS_1644304546830`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodePolicyRequest"];
            };
        };
        responses: {
            /** The policy's id, or a message about the invalid definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyChange"];
                };
            };
            /** Accepted; no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteCodePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of a custom policy, for example `acme_AWS_1644304546830`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The id of the deleted policy, or a message if it couldn't be deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyChange"];
                };
            };
            /** The policy was deleted; no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    previewCodePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodePolicyPreviewRequest"];
            };
        };
        responses: {
            /** Resources that the policy was evaluated on, or a message if there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyPreview"] | components["schemas"]["CodePolicyMessage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodePolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All policies; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicy"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    cloneCodePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of the policy to copy, built-in or custom. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloneCodePolicyRequest"];
            };
        };
        responses: {
            /** The new policy's id, or a message if none was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string | components["schemas"]["CodePolicyMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createRemediation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemediationRequest"];
            };
        };
        responses: {
            /** The fixes were pushed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediationCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRemediationFix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of a fix. Which operation returns it isn't documented. */
                fixId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The fixed code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediationCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRemediationBaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The name of a stored file. Which operation returns it isn't documented. */
                filename: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file without the fix. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediationCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRepositoriesV1: {
        parameters: {
            query?: {
                /** `true` fills `errors`. Without it, `errors` is null or missing. */
                errorsCount?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All repositories that you can see; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    setIntegrationRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnboardRepositoriesRequest"];
            };
        };
        responses: {
            /** The repositories were set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardRepositoriesResult"];
                };
            };
            /** Nothing changed, because several integrations have this `type`. Choose one of `integrations` and send its id. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardRepositoriesResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRepositoryBranches: {
        parameters: {
            query: {
                /** The repository's owner, as `owner` of a repository. */
                repoOwner: string;
                /** The repository's name without the owner, as `repository` of a repository. */
                repoName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The branches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryBranches"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRepositoryNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Repository ids from `GET /code/api/v1/repositories`. */
                    repositoriesIds: readonly string[];
                };
            };
        };
        responses: {
            /** The repositories, or a string if there was nothing to look up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryName"][] | string;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchRepositories: {
        parameters: {
            query?: {
                /** Only the repository with this id. */
                id?: string | undefined;
                /** `true` for repositories that are selected for scans, `false` for the others. */
                selected?: boolean | undefined;
                /** The system that the repositories come from, for example `Github`. */
                source?: string | undefined;
                /** The repository's owner, as `owner` of a repository. */
                repoOwner?: string | undefined;
                /** The repository's name without the owner, as `repository` of a repository. */
                repoName?: string | undefined;
                /** How many repositories a page holds, at most 100. */
                limit?: number | undefined;
                /** How many repositories to skip before the page starts. */
                offset?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listVcsRepositories: {
        parameters: {
            query?: {
                /** `true` for only repositories that CI pipelines use. */
                include_pipelines?: boolean | undefined;
                /** `true` for only repositories with deployed images. */
                include_docker_images?: boolean | undefined;
                /** The property to sort by. */
                order_by?: string | undefined;
                /** The page number. Whether the first page is 0 or 1 isn't documented. */
                page?: number | undefined;
                /** How many repositories a page holds. */
                page_size?: number | undefined;
                /** Only repositories with this name. */
                name?: string | undefined;
                /** Only repositories with these ids. */
                ids?: readonly string[] | undefined;
                /** Only repositories of these version control systems, as `provider` of a repository. */
                providers?: readonly string[] | undefined;
                /** Only repositories that use these technologies; `GET /code/api/v1/vcs-repository/filter-data` lists them. */
                technologies?: readonly string[] | undefined;
                /** Only repositories with CI files of these kinds. */
                ci_files?: readonly string[] | undefined;
                /** Only repositories that these users can see: everyone (`public`), members with access (`private`), or the whole organization (`internal`). */
                privacy_levels?: readonly ("public" | "private" | "internal")[] | undefined;
                /** Only repositories of this owner or integration, as `workspaceId` of a repository. */
                workspace_id?: string | undefined;
                /** Only repositories that changed since this time. */
                last_updated?: string | undefined;
                /** `true` leaves out ignored repositories. */
                should_filter_ignored_repos?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VcsRepository"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchVcsRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VcsRepositoriesRequest"];
            };
        };
        responses: {
            /** The repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VcsRepository"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRepository: {
        parameters: {
            query: {
                /** The `id` of a repository. */
                repositoryId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRepositoryImportanceScores: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Repository ids, at most 5000. */
                    repositoryIds: readonly string[];
                };
            };
        };
        responses: {
            /** The scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryImportanceScore"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    setRepositoryImportanceScore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRepositoryImportanceScoreRequest"];
            };
        };
        responses: {
            /** The score was set; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    countVcsRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VcsRepositoriesRequest"];
            };
        };
        responses: {
            /** The number of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listVcsRepositoryFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The options of each filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VcsRepositoryFilterOptions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchVcsRepositoryNames: {
        parameters: {
            query: {
                /** Part of the full name. */
                search_term: string;
                /** How many repositories to skip before the page starts. */
                skip?: number | undefined;
                /** How many repositories a page holds, 100 by default. */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VcsRepositoryNamePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRepositoryEnforcement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `accountId` of a repository from `GET /code/api/v1/enforcement-rules/accounts`. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The thresholds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryEnforcement"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listEnforcementRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The main rule, its exceptions, and the repositories that the main rule doesn't cover. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcementRules"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateEnforcementRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEnforcementRuleRequest"];
            };
        };
        responses: {
            /** The rule was replaced. The content of the string isn't documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createEnforcementRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnforcementRuleRequest"];
            };
        };
        responses: {
            /** The rule was created. The content of the string isn't documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteEnforcementRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a rule from `GET /code/api/v1/enforcement-rules`. */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rule was deleted. The content of the string isn't documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listEnforcementRepositories: {
        parameters: {
            query?: {
                /** How many repositories a page holds. */
                pageSize?: number | undefined;
                /** The page number. Whether the first page is 0 or 1 isn't documented. */
                page?: number | undefined;
                /** Part of a repository's name. */
                search?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcementRepository"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    generateSbom: {
        parameters: {
            query: {
                /** The file format: CSV or CycloneDX. */
                format: "csv" | "cyclonedx";
                /** What to list: open source packages (`oss`), infrastructure as code resources (`iac`), container images (`images`), or all. */
                material: "oss" | "iac" | "images" | "all";
            };
            header?: never;
            path: {
                /** The repository's id from `GET /code/api/v1/repositories`. */
                repositoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Links to the files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sbom"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSbomDependencies: {
        parameters: {
            query: {
                /** The page number, not an offset. Whether the first page is 0 or 1 isn't documented. */
                page: number;
                /** How many packages a page holds. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SbomDependencyRequest"];
            };
        };
        responses: {
            /** One page of packages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SbomDependency"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    startCodeScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the scan started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanStart"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSuppressions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All suppressions; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppression"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createSuppression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's violation id, for example `BC_AWS_S3_14`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuppressionRequest"];
            };
        };
        responses: {
            /** The new suppression's id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateSuppression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's violation id, for example `BC_AWS_S3_14`: `policyId` of the suppression. */
                policyId: string;
                /** The `id` of a suppression from `GET /code/api/v1/suppressions`. */
                suppressionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuppressionRequest"];
            };
        };
        responses: {
            /** The suppression's id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteSuppression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's violation id, for example `BC_AWS_S3_14`: `policyId` of the suppression. */
                policyId: string;
                /** The `id` of a suppression from `GET /code/api/v1/suppressions`. */
                suppressionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The suppression was deleted; no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSuppressionJustifications: {
        parameters: {
            query: {
                /** Repositories, as owner and name (`acme/terragoat`), or ids of cloud accounts. */
                accounts: readonly string[];
            };
            header?: never;
            path: {
                /** The policy's violation id, for example `BC_AWS_S3_14`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The suppressions, each with its author and reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionJustification"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTagRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All rules; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRule"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createTagRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagRuleRequest"];
            };
        };
        responses: {
            /** The new rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getTagRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a tag rule from `GET /code/api/v1/tag-rules`. */
                tagRuleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateTagRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a tag rule from `GET /code/api/v1/tag-rules`. */
                tagRuleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTagRuleRequest"];
            };
        };
        responses: {
            /** Whether the rule was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRuleUpdate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteTagRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a tag rule from `GET /code/api/v1/tag-rules`. */
                tagRuleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The outcome, in words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    countTagRuleResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagRuleResourcesRequest"];
            };
        };
        responses: {
            /** The number of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The number of resources that the rule would tag. */
                        affectedResourcesNum: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getBuiltInTagRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `tagRuleOOTBId` of a tag rule from `GET /code/api/v1/tag-rules`. */
                tagRuleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listVcsApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All apps; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VcsApp"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listVcsWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All webhooks; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VcsWebhook"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTechnologies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All technologies; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnologyInventory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listPipelineTools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All tools; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineTool"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRepositories: {
        parameters: {
            query?: {
                /** `true` fills `errors`. Without it, `errors` is null or missing. */
                errorsCount?: string | undefined;
                /** Part of a repository's name. */
                search?: string | undefined;
                /** `CICD` for repositories with CI/CD runs, `VCS` for those of a version control system. Other values may exist. */
                filter?: string | undefined;
                /** `true` fills `validationDetails`. */
                includeStatus?: string | undefined;
                /** The property to sort by, for example `creationDate`. */
                sortBy?: string | undefined;
                /** Ascending or descending. */
                sortDir?: "ASC" | "DESC" | undefined;
                /** The page number, starting at 0. */
                page?: number | undefined;
                /** How many repositories a page holds. */
                pageSize?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of repositories. A page that isn't full is the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        repositories: components["schemas"]["Repository"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    addIntegrationRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationRepositoriesRequest"];
            };
        };
        responses: {
            /** The repositories were accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeFormJson"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listBranchScanResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchScanResourcesRequest"];
            };
        };
        responses: {
            /** One page of resources, each with the number of its issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchScanResourcePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    fixBranchIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchFixesRequest"];
            };
        };
        responses: {
            /** The fixes were accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeFormJson"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listLicenseViolations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FreeFormJson"];
            };
        };
        responses: {
            /** The violations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseViolations"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSupplyChainNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyChainNodesRequest"];
            };
        };
        responses: {
            /** One page of neighbors, or a message if there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyChainNodePage"] | components["schemas"]["SupplyChainMessage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listBranchScanPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchScanResourcesRequest"];
            };
        };
        responses: {
            /** One page of policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchScanPolicyPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listBranchScanPolicyResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's violation id, for example `BC_GIT_9`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchScanIssuesOfOneRequest"];
            };
        };
        responses: {
            /** One page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchScanResourcePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listBranchScanResourceIssues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `resourceUuid` from `POST /code/api/v2/errors/branch_scan/resources`. */
                resourceUuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchScanIssuesOfOneRequest"];
            };
        };
        responses: {
            /** One page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceIssuePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeReviewResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeReviewResourcesRequest"];
            };
        };
        responses: {
            /** One page of resources, each with the number of its issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchScanResourcePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeReviewResourceIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeReviewResourceIssuesRequest"];
            };
        };
        responses: {
            /** One page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceIssuePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeReviewResourceErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeReviewResourceErrorsRequest"];
            };
        };
        responses: {
            /** All errors of the resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeReviewResourceErrors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCodeReviewSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeReviewSummaryRequest"];
            };
        };
        responses: {
            /** The summary. Its shape isn't known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeFormJson"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getPackageVulnerabilitySummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `resourceUuid` of a resource of category `Vulnerabilities` from `POST /code/api/v2/errors/branch_scan/resources`. */
                resourceUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The package's version in use and the version that fixes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageVulnerabilitySummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    exportPipelineRiskEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRiskExportRequest"];
            };
        };
        responses: {
            /** The CSV as a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCicdRuns: {
        parameters: {
            query?: {
                /** The repository's id from `GET /code/api/v1/repositories`. */
                repositoryId?: string | undefined;
                /** `true` for the runs of all branches, not only of the default branch. */
                fetchAllBranches?: boolean | undefined;
                /** `true` adds the errors of each run. */
                fetchErrors?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runs; not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CicdRun"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCodePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The policy's `incidentId`: the `violationId` of a finding. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy, with the compliance benchmarks that it belongs to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicy"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    setScannedBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The `id` of a repository from `GET /code/api/v1/repositories`. */
                repositoryId: string;
                /** The branch's name. */
                branch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The branch was set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeFormJson"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeIntegrationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeIntegrationsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeIntegration"][] | components["schemas"]["CodeIntegrationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRunTaskWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The organization's name in Terraform Cloud. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunTaskWorkspaces"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    setRunTaskWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunTaskWorkspacesRequest"];
            };
        };
        responses: {
            /** The workspaces were set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeFormJson"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRunConfiguration: {
        parameters: {
            query?: {
                /** `pc` for a Prisma Cloud tenant. `bc` was for tenants of Bridgecrew, its predecessor. */
                module?: "pc" | "bc" | undefined;
                /** `true` returns enforcement rules with the newer categories, as Checkov requests them. */
                enforcementv2?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configuration of a scan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunConfiguration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRunConfigurationV1: {
        parameters: {
            query?: {
                /** `pc` for a Prisma Cloud tenant. `bc` was for tenants of Bridgecrew, its predecessor. */
                module?: "pc" | "bc" | undefined;
                /** `true` returns enforcement rules with the newer categories, as Checkov requests them. */
                enforcementv2?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configuration of a scan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunConfiguration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getVcsSettings: {
        parameters: {
            query?: {
                /** Returns only the settings of this feature, for example `pcNotifications`. */
                featureType?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings of all features by name, or of the requested one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VcsSettings"] | components["schemas"]["VcsFeatureSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateVcsSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VcsSettingsRequest"];
            };
        };
        responses: {
            /** The settings were replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeFormJson"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
export interface requests {
    /** A type of resource with its attributes. */
    CodePolicyResourceType: {
        /** The platform of the resources that the policy checks. */
        provider: string;
        /** The attributes of the type. */
        arguments: readonly string[];
    };
    /** Types of resources, for example `aws_s3_bucket`, or `all`: a list, a single string, or a map from type to details. */
    CodePolicyResourceTypes: string | readonly string[] | {
        [key: string]: requests["CodePolicyResourceType"];
    };
    /** Checks one attribute of the resources of some types. */
    AttributeCondition: {
        /**
         * The kind of condition.
         * @constant
         */
        cond_type: "attribute";
        /** The types of resources to check. */
        resource_types: requests["CodePolicyResourceTypes"];
        /** The attribute's path, for example `instance_type`, or a JSONPath for the `jsonpath_` operators. */
        attribute: string;
        /** How to compare the attribute with `value`. */
        operator: components["schemas"]["AttributeOperator"];
        /** What to compare with. Operators such as `exists` take none. */
        value?: string | boolean | readonly string[] | undefined;
    };
    /** Checks for a connection between resources of some types and resources of others. */
    ConnectionCondition: {
        /**
         * The kind of condition.
         * @constant
         */
        cond_type: "connection";
        /** The types at one end of the connection. */
        resource_types: requests["CodePolicyResourceTypes"];
        /** The types at the other end of the connection. */
        connected_resource_types: requests["CodePolicyResourceTypes"];
        /** Whether the connection must exist or must not. */
        operator: "exists" | "not_exists" | Unlisted;
    };
    /** Limits a policy to resources of some types. */
    ResourceTypeCondition: {
        /**
         * The kind of condition.
         * @constant
         */
        cond_type: "filter";
        /**
         * Always `resource_type`.
         * @constant
         */
        attribute: "resource_type";
        /**
         * Always `within`.
         * @constant
         */
        operator: "within";
        /** The types, for example `aws_s3_bucket`. */
        value: readonly string[];
    };
    /** Searches files for secrets. */
    SecretsCondition: {
        /**
         * The kind of condition.
         * @constant
         */
        cond_type: "secrets";
        /** Regular expressions for the secret. */
        value?: string | readonly string[] | undefined;
        /** Regular expressions that a file must match before it's searched for `value`. */
        prerun?: string | readonly string[] | undefined;
        /** Whether a match may span several lines. */
        multiline?: boolean | undefined;
    };
    /** True if all of its conditions are true. */
    AndCondition: {
        /** Conditions that must all be true. */
        and: readonly requests["CodePolicyCondition"][];
    };
    /** A condition within a group. Groups can contain groups at any depth. */
    CodePolicyCondition: requests["AttributeCondition"] | requests["ConnectionCondition"] | requests["ResourceTypeCondition"] | requests["AndCondition"] | requests["OrCondition"] | requests["NotCondition"];
    /** True if one of its conditions is true. */
    OrCondition: {
        /** Conditions of which one must be true. */
        or: readonly requests["CodePolicyCondition"][];
    };
    /** True if its conditions aren't. */
    NotCondition: {
        /** The condition, or a list of conditions, that must not be true. */
        not: requests["CodePolicyCondition"] | readonly requests["CodePolicyCondition"][];
    };
    /** The condition of a custom policy: a single condition, or a tree of conditions under `and`, `or` and `not`. A condition on secrets can't be in a tree. */
    CodePolicyQuery: requests["AttributeCondition"] | requests["ConnectionCondition"] | requests["ResourceTypeCondition"] | requests["SecretsCondition"] | requests["AndCondition"] | requests["OrCondition"] | requests["NotCondition"];
    /** Maps the names of compliance benchmarks to the sections that the policy belongs to. */
    CodePolicyBenchmarks: {
        [key: string]: readonly string[];
    };
    /** A tag with its value. */
    TagDefinition: {
        /** The tag's key. */
        name: string;
        /** The value, which can depend on other tags. */
        value: {
            /** The value if no entry of `matches` fits. */
            default?: string | undefined;
            /** Values that depend on other tags of the resource. Each entry maps a value to the tags that it requires. */
            matches?: readonly {
                [key: string]: {
                    /** Maps the keys of the required tags to their values. */
                    tags: {
                        [key: string]: string;
                    };
                };
            }[] | undefined;
        };
    };
    /** A named group of tags. */
    TagGroup: {
        name: string;
        /** The tags of the group. */
        tags: readonly requests["TagDefinition"][];
    };
    /** The tags that a rule sets, in the structure of Yor's configuration. */
    TagRuleDefinition: {
        /** The tags in groups. */
        tag_groups: readonly requests["TagGroup"][];
    };
    /** The settings for the repositories of a section. Its properties depend on the feature. */
    VcsSettingsRule: {
        /** The lowest severity that has an effect. */
        severityLevel?: components["schemas"]["CodeSeverity"] | undefined;
        /** Violation ids of policies without an effect. */
        excludePolicies?: readonly string[] | undefined;
        /** The categories of findings that have an effect. */
        securityCategories?: readonly string[] | undefined;
        /** The paths that scans exclude. */
        excludePaths?: readonly string[] | undefined;
        /** The integrations that receive notifications. */
        pcNotificationIntegrations?: readonly components["schemas"]["VcsNotificationIntegration"][] | undefined;
    } & {
        [key: string]: unknown;
    };
    /** The settings for some repositories. */
    VcsSettingsSection: {
        /** The section's id. Keep it when you send the section back. */
        id?: string | number | undefined;
        name?: string | null | undefined;
        /** Each repository's owner and name, for example `acme/terragoat`. */
        repos?: readonly string[] | undefined;
        /** The settings for the repositories of a section. Its properties depend on the feature. */
        rule?: requests["VcsSettingsRule"] | undefined;
        /** Whether the section applies to repositories that no other section names. */
        isDefault?: boolean | undefined;
        /** Whether the section is on. */
        isEnabled?: boolean | undefined;
        /** How notifications are sent. Its form isn't documented. */
        notificationType?: components["schemas"]["FreeFormJson"] | undefined;
        /** The systems that the section applies to. Its form isn't documented. */
        systems?: components["schemas"]["FreeFormJson"] | undefined;
    } & {
        [key: string]: unknown;
    };
    /** The settings of one feature. */
    VcsFeatureSettings: {
        /** Whether the feature is on. */
        enabled?: boolean | undefined;
        /** The rules, each for some repositories. */
        sections?: readonly requests["VcsSettingsSection"][] | undefined;
    } & {
        [key: string]: unknown;
    };
    /** The settings by feature. There may be more features. */
    VcsSettings: {
        /** Which findings are sent to which integrations. */
        pcNotifications?: requests["VcsFeatureSettings"] | undefined;
        /** The severity from which a code review fails, and the excluded policies. */
        codeReviews?: requests["VcsFeatureSettings"] | undefined;
        /** The paths that scans exclude. */
        scannedFiles?: requests["VcsFeatureSettings"] | undefined;
    } & {
        [key: string]: unknown;
    };
}
