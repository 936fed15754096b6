// Made by `npm run generate` from openapi/. Edit the documents, not this file.

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
        /** List the CI/CD risks with their numbers of events */
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
        /** List the events of one CI/CD risk */
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
        /** Read one CI/CD risk and how to solve it */
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
        /** Suppress events of CI/CD risks */
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
        /** Lift the suppression of events of CI/CD risks */
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
        /** Read which release of Checkov does the scans */
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
         * Suggest fixes for the misconfigurations in IaC files
         * @description Files and findings come with the request, for example from a local Checkov run. Nothing is written anywhere: the caller puts the answered text in place.
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
        /** List the policies with the most open issues */
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
        /** Count issues by severity */
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
        /** Count misconfigurations of infrastructure as code by category */
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
        /** List the licenses that violate policies most often */
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
         * Count failed, resolved and passed pull requests day by day
         * @description Covers 30 days at most.
         */
        post: operations["getPullRequestsOverTime"];
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
        /** List the vulnerabilities with the highest CVSS scores */
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
        /** List the repositories with the most critical and high issues */
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
         * Count open, fixed and suppressed code issues day by day
         * @description Covers 30 days at most, and leaves vulnerabilities out: `POST /code/api/v2/dashboard/top-cvss` has those.
         */
        post: operations["getCodeIssuesOverTime"];
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
         * List the errors that were found in one file
         * @deprecated
         * @description `POST /code/api/v2/code-issues/branch_scan` has taken its place.
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
         * List the scanned files of a repository with their error counts
         * @deprecated
         * @description Files whose checks all passed are listed too. Not paged. `POST /code/api/v2/code-issues/branch_scan` has taken its place.
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
                /** @description Id of the file's metadata, as `fileMetadataUuid` of an error. */
                uuid: string;
            };
            cookie?: never;
        };
        /**
         * Read the metadata of one scanned file
         * @deprecated
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
         * @description Deprecated; `POST /code/api/v2/git/blameAuthors` covers several repositories.
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
         * Fix and suppress errors of a branch or a pull request
         * @deprecated
         */
        post: operations["submitErrorActions"];
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
         * @description Waits for the fixes, then answers what came of them.
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
         * List the code issues that scans of branches found
         * @description Offsets reach the first 10000 issues. To read more, send `useSearchAfterPagination: true` and then, in each further request, the `searchAfter` of the answer before.
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
        /** List the code issues of one pull request scan or CI/CD run */
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
        /** List the Git authors of repositories */
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
        /** List scans of pull requests and CI/CD runs with their results */
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
        /** List repositories with their commits and pull requests */
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
        /** List the packages that a file brings in */
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
         * List the packages that a package itself depends on
         * @description One level only; ask again for each of them to go deeper.
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
        /** Read one package */
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
        /** Search the packages of repositories */
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
        /** List the vulnerabilities of a package */
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
        /** List what suppressing some licenses would affect */
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
        /** List what suppressing some packages would affect */
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
        /** List what suppressing a policy would affect */
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
         * Check the definition of a custom policy
         * @description Finds keys and values that the service does not support, before the policy is saved.
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
         * @description The vendor asks to use `POST /policy` of CSPM instead.
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
         * List the policies with their numbers of findings
         * @deprecated
         * @description The vendor asks to use `GET /v2/policy` of CSPM instead.
         */
        get: operations["getCodePolicyTable"];
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
                /** @description For example `acme_AWS_1644304546830`. */
                policyId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a custom policy
         * @deprecated
         * @description Properties that are left out stay as they are. The vendor asks to use `PUT /policy/{id}` of CSPM instead.
         */
        put: operations["updateCodePolicy"];
        post?: never;
        /**
         * Delete a custom policy
         * @deprecated
         * @description The vendor asks to use `DELETE /policy/{id}` of CSPM instead.
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
         * Try a policy on what has been scanned
         * @description Takes a saved policy by its id, or one that is not saved yet.
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
         * List the policies that code is scanned with
         * @description Built-in and custom ones. Findings refer to a policy's `incidentId` as `violationId`.
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
         * Copy a policy
         * @deprecated
         * @description The body's properties take the place of the original's. The vendor asks to use `PUT /policy/{id}` of CSPM instead.
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
         * Push fixes to a pull request
         * @description Opens a pull request with the fixes, or adds a commit to the one that `pr` names.
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
        /** Read the code of a fix */
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
        /** Read the file that a fix starts from */
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
        /** List the integrated repositories */
        get: operations["listRepositories"];
        put?: never;
        /**
         * Set the repositories of an integration
         * @description Name the integration by `id` or by `type`. With both, `id` counts.
         */
        post: operations["onboardRepositories"];
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
        /** List the branches of a repository that had CI/CD runs */
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
        /** Look up the names of repositories by their ids */
        post: operations["getRepositoryNames"];
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
         * Search the repositories of the integrations
         * @description Finds repositories that are not selected for scans too.
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
        /** List repositories with their technologies, pipelines and contributors */
        get: operations["listVcsRepositories"];
        put?: never;
        /**
         * Search repositories by filters, with their technologies, pipelines and contributors
         * @description An empty object answers all repositories.
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
        /** Read one repository */
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
        /** List how important repositories are */
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
         * Set how important a repository is
         * @description The score that is set counts before the calculated one.
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
        /** Count the repositories that filters match */
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
        /** List what repositories can be filtered by */
        get: operations["getVcsRepositoryFilterOptions"];
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
        /** Search the names of repositories */
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
                /** @description Id of the repository. */
                accountId: string;
            };
            cookie?: never;
        };
        /** Read the thresholds that hold for one repository */
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
        /** List the enforcement rules */
        get: operations["listEnforcementRules"];
        /**
         * Replace an enforcement rule
         * @description Of the main rule, only the thresholds can change.
         */
        put: operations["updateEnforcementRule"];
        /** Create an exception from the main enforcement rule for some repositories */
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
                ruleId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an exception from the main enforcement rule
         * @description Runs that it was applied to keep their results. The main rule cannot be deleted.
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
        /** List the repositories that enforcement rules can name */
        get: operations["listEnforcementRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/bom/getBOMReport/{repoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a bill of materials of a repository
         * @description The files lie behind signed links that lapse, so fetch them at once and without the token.
         */
        get: operations["getSbom"];
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
        /** List the open-source packages of all repositories */
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
         * Scan everything that is integrated
         * @description Scans the main branch of each connected repository and the resources of the connected cloud accounts. The scan runs on after the answer; only one runs at a time.
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
         * @description What a suppression covers counts as suppressed instead of as an error. `suppressionType` tells what that is and which properties say so.
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
                /** @description Id of the policy, as `BC_AWS_S3_14`. */
                policyId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suppress errors of a policy */
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
                /** @description Id of the policy, as `BC_AWS_S3_14`. */
                policyId: string;
                suppressionId: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Replace a suppression */
        put: operations["updateSuppression"];
        post?: never;
        /**
         * Delete a suppression
         * @description The errors that it covered count again.
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
                /** @description Id of the policy, as `BC_AWS_S3_14`. */
                policyId: string;
            };
            cookie?: never;
        };
        /** List the suppressions of a policy in some repositories or accounts */
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
        /** List the tag rules */
        get: operations["listTagRules"];
        put?: never;
        /**
         * Create a tag rule
         * @description See first how many resources it would tag with `POST /code/api/v1/tag-rules/affected-resources`.
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
                tagRuleId: string;
            };
            cookie?: never;
        };
        /** Read one tag rule */
        get: operations["getTagRule"];
        /**
         * Change a tag rule
         * @description Works on built-in rules too.
         */
        put: operations["updateTagRule"];
        post?: never;
        /**
         * Delete a tag rule of one's own
         * @description Tags that the rule has set stay. It is refused while the rule covers repositories that the caller may not see.
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
        /** Count the resources that a tag rule would tag */
        post: operations["countTagRuleResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/api/v1/tag-rules/ootb/{tagRuleOOTBId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one built-in (out-of-the-box) tag rule */
        get: operations["getOotbTagRule"];
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
        /** List the third-party apps in the version control systems */
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
        /** List the third-party webhooks in the version control systems */
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
        /** List the technologies in use and where they were seen */
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
        /** List the tools and services that CI/CD pipelines use */
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
         * List the integrated repositories page by page
         * @description Known from the vendor's own command line tool and from scripts only. It may answer all repositories where no page is asked for; more parameters may exist.
         */
        get: operations["listRepositoriesV2"];
        put?: never;
        /**
         * Add repositories to an integration
         * @description Known from a public client only, which finds the repositories in later lists and does not read the answer.
         */
        post: operations["addRepositoriesToIntegration"];
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
         * List the resources in which scans of branches found issues
         * @description Known from the vendor's own command line tool and from scripts only. Which properties a request must have, and the highest `limit`, are not known.
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
         * @description Known from the vendor's own command line tool only, which fixes vulnerable packages with it. Whether other issues can be fixed this way and what is answered is not known.
         */
        post: operations["submitBranchFixes"];
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
         * List the packages whose licence breaks a policy
         * @deprecated
         * @description The vendor listed this operation until 2022 and no longer does; the request is not known.
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
         * List the nodes of the supply chain graph next to one node
         * @deprecated
         * @description Without `nodeId`, it starts from the organizations. The vendor listed this operation until 2024 and no longer does.
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
         * List the policies that branches violate
         * @description Known from a script only, which calls it under `/bridgecrew/api/v2`. Without `limit`, a page seems to hold 10.
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
         * List the resources that violate one policy in branches
         * @description Known from a script only, which calls it under `/bridgecrew/api/v2`.
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
         * List the issues that scans of branches found in one resource
         * @description Known from the vendor's own command line tool and from scripts only.
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
         * List the resources in which one pull request scan or CI/CD run found issues
         * @description Known from a portal plugin and from scripts only.
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
         * List the issues that one pull request scan or CI/CD run found in one resource
         * @description Known from a portal plugin and from a script only.
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
         * List the errors of one resource in one CI/CD run
         * @description Known from a script only, which calls it under `/bridgecrew/api/v2`. `listCodeReviewIssues` tells the same and is documented.
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
         * Summarize the issues of one pull request scan or CI/CD run
         * @description Known from a portal plugin only, which passes the answer on as it comes.
         */
        post: operations["summarizeCodeReview"];
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
         * Tell which version of a vulnerable package to change to
         * @description Known from the vendor's own command line tool only.
         */
        get: operations["summarizePackageVulnerabilities"];
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
         * @description Known from scripts only, which call it under `/bridgecrew/api/v1`.
         */
        post: operations["exportPipelineRisks"];
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
         * List the CI/CD runs of a repository
         * @description Known from scripts only, which call it under `/bridgecrew/api/v1`. `listCodeReviewRuns` is documented.
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
         * Read one of the policies that code is scanned with
         * @description Known from the vendor's own command line tool only.
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
         * Choose the branch of a repository that is scanned
         * @description Known from a script only, which calls it under `/bridgecrew/api/v1` and does not read the answer.
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
         * List the integrations of Code Security
         * @description Known from a script only, which calls it under `/bridgecrew/api/v2`.
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
         * List the integrations of Code Security (v1)
         * @description Known from public clients only. The one that reads the answer is ready for a list as well as for an object that holds it.
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
         * List the workspaces of a Terraform Cloud organization
         * @description Known from a script only, which calls it under `/bridgecrew/api/v1`.
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
         * Set which workspaces of Terraform Cloud an integration covers
         * @description Known from a script only, which calls it under `/bridgecrew/api/v1` and does not read the answer.
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
         * Read the policies and settings that Checkov scans with
         * @description Known from Checkov and from scripts only. Checkov calls it under `/bridgecrew/api/v2`, a script as here.
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
         * Read the policies and settings that Checkov scans with (v1)
         * @description Known from scripts and from earlier releases of Checkov only; v2 has taken its place.
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
         * Read the settings of notifications, code reviews and excluded paths
         * @description Known from scripts and from an earlier release of Checkov only.
         */
        get: operations["getVcsSettings"];
        put?: never;
        /**
         * Replace the settings of one feature
         * @description Known from scripts only. Send all sections, those that stay too.
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
        /** @description What kind of weakness a CI/CD risk is. */
        PipelineRiskCategory: "artifactIntegrityValidation" | "credentialHygiene" | "dataProtection" | "dependencyChains" | "flowControlMechanism" | "identifyAccessManagement" | "loggingAndVisibility" | "pipelineBasedAccessControls" | "ppe" | "systemConfiguration" | "thirdPartyServices" | (string & {});
        /** @description The version control or CI system that a risk is in; `crosssystem` is a risk across several. */
        PipelineSystem: "bitbucket" | "circleCI" | "crosssystem" | "github" | "githubActions" | "gitlab" | "gitlabCICD" | "jenkins" | (string & {});
        /** @description Which CI/CD risks to list. An empty object lists all. */
        PipelineRiskSearchRequest: {
            names?: string[];
            categories?: components["schemas"]["PipelineRiskCategory"][];
            severities?: ("critical" | "high" | "medium" | "low" | "info")[];
            /** @description Priorities, as text. */
            levels?: ("1" | "2" | "3" | "4")[];
            systems?: components["schemas"]["PipelineSystem"][];
            repositoryIds?: string[];
            /** @enum {string} */
            status?: "open" | "suppressed" | "fixed";
            startDate?: string;
            endDate?: string;
        };
        /** @description One reason inside an error body. */
        ErrorDetail: {
            code?: string | number | null;
            message?: string | null;
            target?: string | null;
            /** @description Further reasons, in the same form or in the service's own. */
            details?: unknown;
            field?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An error as an object. Every property is optional and others may appear. */
        ErrorObject: {
            /** @description What went wrong, in words, or in one text for each reason. Code Security and gateways send it. */
            message?: string | string[] | null;
            /** @description The same as `message`, as some gateways spell it. */
            Message?: string | null;
            code?: string | number | null;
            /** @description The HTTP status as a number, by its name, or with both. */
            status?: string | number | ({
                statusCode?: number;
                reasonPhrase?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description When the request failed, as Unix time in ms or as text. */
            timestamp?: string | number | null;
            path?: string | null;
            /** @description The phrase of the status, or an object with the details. */
            error?: (string | null) | components["schemas"]["ErrorDetail"];
            errors?: (string | components["schemas"]["ErrorDetail"])[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description JSON of the service's or the cloud provider's own making; the API promises no shape. */
        FreeFormJson: unknown;
        /** @description What a failed request may carry. The services do not agree on a shape, and many send no body at all; CSPM gives its reasons in the header `x-redlock-status`. Most bodies are objects, a few are a text or a list. */
        ErrorBody: components["schemas"]["ErrorObject"] | string | components["schemas"]["FreeFormJson"][];
        /** @description A weakness of the CI/CD setup that a policy looks for, and how often it occurs. */
        PipelineRisk: {
            policyId: string;
            name: string;
            status?: "open" | "suppressed" | "fixed" | (string & {});
            category?: components["schemas"]["PipelineRiskCategory"];
            severity?: "critical" | "high" | "medium" | "low" | "info" | (string & {});
            system?: components["schemas"]["PipelineSystem"];
            /** @description Open events. */
            openAlerts?: number;
            /** @description Fixed events. */
            fixedAlerts?: number;
            /** @description All events. */
            totalAlerts?: number;
            /** @description When the latest event came up. */
            lastAlertOn?: string | null;
        };
        /** @description CI/CD risks that match a search. */
        PipelineRiskPage: {
            data: components["schemas"]["PipelineRisk"][];
            hasNext: boolean;
        };
        /** @description Which events of a CI/CD risk to list. */
        PipelineRiskEventSearchRequest: {
            /** @enum {string} */
            status: "open" | "suppressed" | "fixed";
            repositoryIds?: string[];
            startDate?: string;
            endDate?: string;
        };
        /** @description One occurrence of a CI/CD risk. */
        PipelineRiskEvent: {
            id: string;
            title?: string;
            details?: string | null;
            detectedOn?: string;
            lastCalculatedOn?: string | null;
            /** @description The repository in question, if it is about one. */
            repositoryId?: string | null;
            /** @description The CI instance in question, if it is about one. */
            instanceId?: string | null;
        };
        /** @description A page of the events of a CI/CD risk. */
        PipelineRiskEventPage: {
            data: components["schemas"]["PipelineRiskEvent"][];
            hasNext: boolean;
        };
        /** @description A CI/CD risk in full. */
        PipelineRiskDetail: {
            policyId: string;
            name: string;
            description?: string | null;
            stepsToSolve?: string | null;
            category?: components["schemas"]["PipelineRiskCategory"];
            severity?: "critical" | "high" | "medium" | "low" | "info" | (string & {});
            system?: components["schemas"]["PipelineSystem"];
            locationInDeliveryChain?: string | null;
            /** @description Open events. */
            openAlerts?: number;
            /** @description Suppressed events. */
            suppressedAlerts?: number;
            /** @description Fixed events. */
            fixedAlerts?: number;
            lastCalculatedOn?: string | null;
        };
        /** @description Names events of CI/CD risks. */
        PipelineRiskEventIdsRequest: {
            /** @description Ids of events, not of risks. */
            ids: string[];
        };
        /** @description The release of Checkov, the open-source scanner, that Prisma Cloud runs. */
        CheckovVersion: {
            /** @description For example `2.1.105`. */
            version: string;
        };
        /** @description A resource that breaks a policy. */
        CodeFixTarget: {
            /** @description The check to satisfy, for example `BC_AWS_GENERAL_3`. */
            policyId: string;
            /** @description Type and name, joined by a dot, for example `aws_ebs_volume.web_host_storage`. */
            resourceId: string;
            startLine: number;
            endLine: number;
        };
        /** @description A file, and what was found in it. */
        CodeFixRequest: {
            filePath: string;
            fileContent: string;
            /** @description For example `terraform` or `cloudformation`. */
            framework: string;
            errors: components["schemas"]["CodeFixTarget"][];
        };
        /** @description A resource's new text and the lines that it replaces. */
        CodeFix: {
            policyId: string;
            resourceId: string;
            originalStartLine?: number;
            originalEndLine?: number;
            /** @description The whole resource, fixed. */
            fixedDefinition: string;
        };
        /** @description The fixes for one file. */
        FileFixes: {
            filePath: string;
            fixes: components["schemas"]["CodeFix"][];
        };
        /**
         * @description The kind of issue, as the dashboard names it.
         * @enum {string}
         */
        DashboardCodeCategory: "iac" | "buildIntegrity" | "licenses" | "secrets" | "vulnerabilities";
        /** @description How grave a finding of Code Security is. */
        CodeSeverity: "INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {});
        /** @description Which repositories, kinds of issues and severities to look at, and how many entries to answer. */
        CodeDashboardRequest: {
            /** @description Ids of repositories. Without it, all. */
            repositories?: string[];
            codeCategories?: components["schemas"]["DashboardCodeCategory"][];
            severities?: components["schemas"]["CodeSeverity"][];
            /** @description Entries to answer at most. */
            size?: number;
        };
        /** @description The policies with the most open issues. */
        CommonErrorsByPolicy: {
            /** @description When the last scan started. */
            lastScanDate?: string | null;
            data: {
                /** @description Name of the policy. */
                title?: string;
                severity?: components["schemas"]["CodeSeverity"];
                /** @description Open issues; a number as text. */
                count?: string;
                isCustom?: boolean;
                /** @description E-mail address of the policy's author; a name of the vendor's for policies that are not custom. */
                createdBy?: string | null;
                /** @description The fixes that there are. */
                remediationIds?: string[];
            }[];
        };
        /** @description How many issues there are of each severity. */
        ErrorsBySeverity: {
            /** @description When the last scan started. */
            lastScanDate?: string | null;
            data: {
                severity?: components["schemas"]["CodeSeverity"];
                /** @description A number as text. */
                count?: string;
            }[];
        };
        /** @description Which repositories and severities to look at, and how many entries to answer. */
        SeverityDashboardRequest: {
            /** @description Ids of repositories. Without it, all. */
            repositories?: string[];
            severities?: components["schemas"]["CodeSeverity"][];
            /** @description Entries to answer at most. */
            size?: number;
        };
        /** @description What a policy or an issue is about. */
        IncidentCategory: "IAM" | "Logging" | "Monitoring" | "Networking" | "Kubernetes" | "General" | "Serverless" | "Elasticsearch" | "Storage" | "Secrets" | "Public" | "Vulnerabilities" | "Compute" | "VCS" | "BuildIntegrity" | "Licenses" | "Drift" | "Policy3D" | "Sast" | "Artifact Integrity Validation" | "Cider Kill Chain" | "Credential Hygiene" | "Data Protection" | "Dependency Chain Abuse" | "Dependency Chains" | "Flow Control Mechanisms" | "Input Validation" | "Patches & Updates" | "Pipeline-Based Access Controls (PBAC)" | "Pipeline Flow Control" | "Poisoned Pipeline Execution (PPE)" | "System Configuration" | "Supply Chain" | (string & {});
        /** @description How many misconfigurations there are of each category. */
        IacErrorsByCategory: {
            /** @description When the last scan started. */
            lastScanDate?: string | null;
            data: {
                category?: components["schemas"]["IncidentCategory"];
                /** @description A number as text. */
                count?: string;
            }[];
        };
        /** @description Which repositories to look at, and how many entries to answer. */
        TopPackageLicensesRequest: {
            /** @description Ids of repositories. Without it, all. */
            repositories?: string[];
            /** @description Entries to answer at most. */
            size?: number;
        };
        /** @description The licenses that violate policies most often. */
        TopPackageLicenses: {
            /** @description When the last scan started. */
            lastScanDate?: string | null;
            data: {
                license?: string;
                /** @description Issues with this license. */
                count?: number;
                /** @description Repositories with such issues. */
                repos?: number;
            }[];
        };
        /** @description Which repositories to look at, and since when. */
        PullRequestsOverTimeRequest: {
            /** @description Ids of repositories. Without it, all. */
            repositories?: string[];
            /** @description A day in the past, in ISO 8601. */
            startDate: string;
        };
        /** @description What became of pull requests, day by day. */
        PullRequestsOverTime: {
            /** @description When the last scan started. */
            lastScanDate?: string | null;
            data: {
                /** @description The day, in ISO 8601. */
                date?: string;
                /** @description Pull requests that failed up to this day; a number as text. */
                failedCount?: string;
                /** @description Pull requests that failed on this day; a number as text. */
                failedTodayCount?: string;
                /** @description Pull requests that passed up to this day; a number as text. */
                passedCount?: string;
                /** @description Failed pull requests whose blocking issues were resolved up to this day; a number as text. */
                resolvedCount?: string;
            }[];
        };
        /** @description What makes a vulnerability more of a risk. */
        TopCvssRiskFactors: {
            Severity?: components["schemas"]["CodeSeverity"];
            /** @description How hard it is to exploit. */
            AttackComplexity?: string;
            /** @description From where it can be exploited, for example over the network. */
            AttackVector?: string;
            HasFix?: boolean;
            /** @description Whether it makes a component deny its service. */
            DoS?: boolean;
            /** @description Whether it lets foreign code run. */
            RemoteExecution?: boolean;
        };
        /** @description The vulnerabilities with the highest CVSS scores. */
        TopCvssVulnerabilities: {
            /** @description When the last scan started. */
            lastScanDate?: string | null;
            data: {
                cveId?: string;
                cvss?: number | null;
                severity?: components["schemas"]["CodeSeverity"];
                riskFactors?: components["schemas"]["TopCvssRiskFactors"] | null;
                /** @description How often the last scan found it; a number as text. */
                count?: string;
            }[];
        };
        /** @description The repositories with the most critical and high issues. */
        TopVulnerableRepositories: {
            /** @description When the last scan started. */
            lastScanDate?: string | null;
            data: {
                repoId?: string;
                /** @description The name without the owner. */
                repository?: string;
                owner?: string;
                /** @description Critical issues; a number as text. */
                critical?: string;
                /** @description High issues; a number as text. */
                high?: string;
            }[];
        };
        /** @description Which repositories, kinds of issues and severities to look at, and since when. */
        CodeIssuesOverTimeRequest: {
            /** @description Ids of repositories. Without it, all. */
            repositories?: string[];
            codeCategories?: components["schemas"]["DashboardCodeCategory"][];
            severities?: components["schemas"]["CodeSeverity"][];
            /** @description A day in the past, in ISO 8601. */
            startDate: string;
        };
        /** @description What became of code issues, day by day. */
        CodeIssuesOverTime: {
            /** @description When the last scan started. */
            lastScanDate?: string | null;
            data: {
                /** @description The day, in ISO 8601. */
                date?: string;
                /** @description Open issues; a number as text. */
                openCount?: string;
                /** @description Issues that came up on this day; a number as text. */
                openedTodayCount?: string;
                /** @description Issues with a fix under way; a number as text. */
                fixPendingCount?: string;
                /** @description Issues that were fixed up to this day; a number as text. */
                fixedCount?: string;
                /** @description Suppressed issues; a number as text. */
                suppressedCount?: string;
            }[];
        };
        /** @description Where code, or what is scanned beside it, comes from. */
        SourceType: "Github" | "githubEnterprise" | "Gitlab" | "gitlabEnterprise" | "Bitbucket" | "bitbucketEnterprise" | "AzureRepos" | "cli" | "githubActions" | "circleci" | "codebuild" | "jenkins" | "terraformCloud" | "terraformEnterprise" | "tfcRunTasks" | "tfeRunTasks" | "AWS" | "Azure" | "GCP" | "AlibabaCloud" | "Docker" | "Kubernetes" | "kubernetesWorkloads" | "admissionController" | "OnPrem" | "AzureOnPrem" | "Transporter" | (string & {});
        /** @description The name or the ending of a file that scans know. */
        ScannedFileType: "build.gradle" | "gradle.properties" | "build.gradle.kts" | "pom.xml" | "requirements.txt" | "package-lock.json" | "package.json" | "bower.json" | "go.sum" | "go.mod" | "tf" | "json" | "yml" | "yaml" | "template" | ".checkov.baseline" | "hcl" | "Dockerfile" | "gradle-wrapper.properties" | "METADATA" | "bicep" | "Pipfile.lock" | "Pipfile" | "yarn.lock" | "Gemfile" | "Gemfile.lock" | "gemspec" | "env" | "settings.py" | "main.py" | "application.py" | "config.py" | "app.js" | "config.js" | "dev.js" | "db.properties" | "application.properties" | "private.pem" | "privatekey.pem" | "index.php" | "config.php" | "config.xml" | "strings.xml" | "app.module.ts" | "environment.ts" | "tpl" | "tfvars" | "unknown" | "csproj" | "packages.config" | "Directory.Packages.props" | "paket.dependencies" | "paket.references" | "paket.lock" | "sln" | "config" | "composer.json" | "composer.lock" | (string & {});
        /** @description A tag of a resource. */
        ResourceTag: {
            key: string;
            value: string;
        };
        /** @description Looks for a text in paths, code or titles. */
        ErrorSearch: {
            text: string;
            /** @description Where to look. */
            options: ("path" | "code")[];
            /**
             * @description Which of a policy's titles to look at.
             * @enum {string}
             */
            title?: "title" | "constructive_title" | "descriptive_title";
        };
        /** @description Chooses scanned files of one repository. */
        FilesWithErrorsRequest: {
            /** @description Owner and name, as in `acme/terragoat`. */
            repository: string;
            repositoryId?: string;
            sourceTypes: components["schemas"]["SourceType"][];
            /** @description Without it, the default branch. */
            branch?: string | null;
            /** @description Looks at one CI/CD run only. */
            CICDRunId?: number;
            /** @description Which states to list. */
            types?: ("Errors" | "Suppressed" | "Passed" | "Fixed" | "Awaiting Remediation")[];
            severities?: components["schemas"]["CodeSeverity"][];
            categories?: components["schemas"]["IncidentCategory"][];
            excludeCategories?: components["schemas"]["IncidentCategory"][];
            /** @description `hasFix` leaves only errors that can be fixed. */
            codeStatus?: "hasFix"[];
            fileTypes?: components["schemas"]["ScannedFileType"][];
            /** @description Git authors. */
            authors?: string[];
            tags?: components["schemas"]["ResourceTag"][];
            search?: components["schemas"]["ErrorSearch"];
        };
        /** @description Chooses errors of one file. */
        ErrorsInFileRequest: components["schemas"]["FilesWithErrorsRequest"] & {
            filePath: string;
        };
        /** @description A fix that is suggested because others chose it before. */
        SmartFix: {
            id?: string;
            /** @description The attribute that the fix changes. */
            inspectedKey?: string;
            recommenderType?: string;
            /** @description How often it was chosen. */
            times?: number;
            /** @description Its share of all fixes of this error. */
            percent?: number;
            code?: string | null;
            fixedCode?: string | null;
        };
        /** @description A place that uses a module. */
        CodeErrorModuleReference: {
            name?: string;
            path?: string;
            displayPath?: string;
            lines?: number[];
            code?: string;
        };
        /** @description The infrastructure as code module that a resource comes from. */
        CodeErrorModule: {
            moduleFile?: string;
            moduleReferences?: components["schemas"]["CodeErrorModuleReference"][];
            code?: string | null;
            fixedCode?: string | null;
        };
        /** @description The place of a variable whose value causes an error. */
        CodeErrorVariable: {
            path?: string;
            lines?: number[];
            code?: string;
            fixedCode?: string | null;
        };
        /** @description Whether a found secret works, as its provider says; null for what is no secret. */
        SecretValidationStatus: "Privileged" | "Valid" | "Invalid" | "Unknown" | "Unavailable" | (string & {}) | null;
        /** @description A secret that was found in a file. */
        SecretError: {
            /** @description Id of the policy that is violated. */
            errorId: string;
            /** @description Path of the file and name of the resource in it. */
            resourceId: string;
            resourceUuid?: string | null;
            resourceType?: string | null;
            resourceCode?: string | null;
            resourceFixCode?: string | null;
            filePath: string;
            fileMetadataUuid?: string | null;
            /** @description Where the service keeps the file. */
            s3FilePath?: string | null;
            status?: string;
            category?: components["schemas"]["IncidentCategory"] | null;
            sourceType?: components["schemas"]["SourceType"];
            frameworkType?: string;
            scannerType?: string;
            lines?: number[];
            errorLines?: number[];
            author?: string | null;
            commitHash?: string | null;
            /** Format: date-time */
            date?: string | null;
            fixPath?: string | null;
            metadataChecksMetadataPath?: string | null;
            module?: components["schemas"]["CodeErrorModule"] | null;
            variableRendering?: components["schemas"]["CodeErrorVariable"] | null;
            variableCode?: string | null;
            variableFixCode?: string | null;
            runtimeId?: string | null;
            runtimeSourceId?: string | null;
            runtimeFrameworkType?: string | null;
            secretValidationStatus?: components["schemas"]["SecretValidationStatus"];
        };
        /** @description A known vulnerability of a package that the code uses. */
        CodeErrorCve: {
            uuid?: string;
            cveId: string;
            /** @description Id of the policy. */
            violationId?: string;
            status?: string;
            cveStatus?: string;
            severity?: components["schemas"]["CodeSeverity"];
            cvss?: number | null;
            /** @description The CVSS vector. */
            vector?: string | null;
            riskFactors?: string | null;
            description?: string | null;
            link?: string | null;
            /** Format: date-time */
            publishedDate?: string | null;
            packageName?: string;
            packageVersion?: string;
            /** @description The package's first version without the vulnerability. */
            fixVersion?: string | null;
            /** @description The package that brought this one in. */
            causePackageId?: string | null;
            /** @description The same as `causePackageId`, as the vendor spelt it in 2022. */
            causePacakgeId?: string | null;
            causePackageName?: string | null;
            causePackageVersion?: string | null;
            imageName?: string | null;
            errorLines?: number[];
        };
        /** @description The license of a package that the code uses, where it violates a policy. */
        CodeErrorLicense: {
            id: string;
            status?: string;
            license?: string;
            packageId?: string;
            packageName?: string;
            packageVersion?: string;
            parentId?: string | null;
        };
        /** @description One error that a scan found in a file, a policy's violation by a resource of the code. */
        CodeError: {
            /** @description Id of the policy that is violated, as `BC_AWS_S3_14`. */
            errorId: string;
            /** @description Path of the file and name of the resource in it. */
            resourceId: string;
            resourceType?: string | null;
            resourceCode?: string | null;
            filePath: string;
            /** @description Id of the file for `GET /code/api/v1/errors/files/{uuid}`. */
            fileMetadataUuid?: string | null;
            /** @description For example OPEN. */
            status?: string;
            category?: components["schemas"]["IncidentCategory"] | null;
            sourceType?: components["schemas"]["SourceType"];
            /** @description For example Terraform. */
            frameworkType?: string;
            /** @description For example Checkov. */
            scannerType?: string;
            /** @description First and last line of the resource. */
            lines?: number[];
            errorLines?: number[];
            /** @description Who last changed the lines, as Git knows it. */
            author?: string | null;
            commitHash?: string | null;
            /** Format: date-time */
            date?: string | null;
            /** @description The check that found the error, as `checkov_terraform`. */
            createdBy?: string | null;
            isFixable?: boolean;
            /** @description Where the service keeps the fix. */
            fixPath?: string | null;
            /** @description The resource's code with the fix. */
            fixedCode?: string | null;
            fixes?: components["schemas"]["SmartFix"][];
            selectedFix?: components["schemas"]["SmartFix"] | null;
            /** @description Where the service keeps the results of the checks. */
            metadataChecksMetadataPath?: string | null;
            module?: components["schemas"]["CodeErrorModule"] | null;
            variableRendering?: components["schemas"]["CodeErrorVariable"] | null;
            /** @description Id of the deployed resource, where one is known. */
            runtimeId?: string | null;
            /** @description Id of the cloud account of the deployed resource. */
            runtimeSourceId?: string | null;
            runtimeFrameworkType?: string | null;
            secretValidationStatus?: components["schemas"]["SecretValidationStatus"];
            secrets?: components["schemas"]["SecretError"][];
            cves?: components["schemas"]["CodeErrorCve"][];
            licenses?: components["schemas"]["CodeErrorLicense"][];
        };
        /** @description A page of errors. */
        CodeErrorPage: {
            data: components["schemas"]["CodeError"][];
            hasNext: boolean;
        };
        /** @description How many errors a file has, by their status. */
        FileErrorCounts: {
            filePath: string;
            /** @description What the errors are about. */
            type?: "violation" | "dockerCve" | "packageCve" | "organization" | (string & {});
            errorsCount?: number;
            openErrorsCount?: number;
            suppressedErrorsCount?: number;
            passedCount?: number;
            fixedCount?: number;
            awaitingRemediationCount?: number;
        };
        /** @description A file that was scanned. */
        ScannedFile: {
            id: string;
            name?: string;
            path?: string;
            type?: components["schemas"]["ScannedFileType"];
            repositoryId?: string;
            commitId?: string | null;
            /** @description The pull request, where the file belongs to one. */
            prId?: string | null;
            /** @description A number, often as text. */
            errorsCount?: string | number;
            /** @description In ISO 8601. */
            creationDate?: string;
            /** @description In ISO 8601. */
            updatedDate?: string;
        };
        /** @description An error of the default branch and how to fix it. */
        BranchErrorFix: {
            /** @description Id of the policy. */
            violationId: string;
            resourceId: string;
            /** @description Policy, repository and resource, joined by `::`. */
            fullId: string;
            owner: string;
            repoName: string;
            frameworkType: string;
            errorLines?: number[];
            /** @description First and last line of the resource. */
            metadataLines: number[];
            metadataChecksMetadataPath: string;
            s3FilePath: string;
            resourceCode?: string | null;
            fixPath?: string | null;
            fixedCode?: string | null;
            fixes?: components["schemas"]["SmartFix"][];
            /** @description The fix to apply. */
            selectedFix?: string | null;
            inspectedKey?: string | null;
            runtimeId?: string | null;
            runtimeSourceId?: string | null;
        };
        /** @description The CI/CD run whose errors are dealt with. */
        CicdRunReference: {
            owner: string;
            repoName: string;
            runNumber: number;
            /** @description Number of the pull request. */
            pr?: string;
            sourceBranchName?: string;
        };
        /** @description Why an error of a CI/CD run is suppressed. */
        CicdRunJustification: {
            comment: string;
            /** @description The user's e-mail address. */
            createdBy: string;
            /**
             * Format: int64
             * @description When the error counts again, as Unix time in ms.
             */
            expirationTime?: number;
        };
        /** @description An error of a pull request or a CI/CD run, as the run reports it. */
        CicdRunError: {
            /** @description Id of the policy. */
            violationId: string;
            resourceId: string;
            /** @description Owner and name, as in `acme/terragoat`. */
            repository: string;
            CICDRunId: number;
            status: string;
            severity: components["schemas"]["CodeSeverity"];
            frameworkType: string;
            errorLines: number[];
            /** @description First and last line of the resource. */
            metadataLines: number[];
            metadataChecksMetadataPath: string;
            s3FilePath: string;
            s3FixFilePath: string | null;
            runtimeId?: string | null;
            runtimeSourceId?: string | null;
            /** @description Comments that the service left in the pull request. */
            commentIds: string[];
            vcsCommentLine: string | null;
            justificationId: string | null;
            justification?: components["schemas"]["CicdRunJustification"];
            bulkSuppression?: boolean;
            /** @description In ISO 8601. */
            creationDate: string;
            /** @description In ISO 8601. */
            updatedDate: string;
        };
        /** @description A vulnerable package and the version that fixes it. */
        VulnerabilityFix: {
            id?: string;
            violationId: string;
            resourceId: string;
            frameworkType: string;
            s3FilePath: string;
            owner: string;
            repoName: string;
            packageName: string;
            packageVersion: string;
        };
        /** @description Suppresses a license violation in a CI/CD run. */
        CicdRunLicenseSuppression: {
            violationId: string;
            justification: components["schemas"]["CicdRunJustification"];
            causePackageId: string;
            rootPackageId: string;
            license: string;
            run: number;
            bulkSuppression: boolean;
            repository: string;
            fileId: string;
        };
        /** @description What is suppressed: a whole policy, or its errors in some repositories and cloud accounts, of some resources, of resources with some tags, or of some vulnerabilities, licenses or packages, some secrets, or in an organization. */
        SuppressionType: "Policy" | "Accounts" | "Resources" | "Tags" | "Cves" | "CvesAccounts" | "LicenseType" | "PackageLicense" | "SecretsPolicy" | "OrganizationAndPolicy" | (string & {});
        /** @description Suppresses all errors of a policy; the base of the narrower suppressions. */
        ErrorSuppression: {
            /** @description Id of the policy. */
            violationId: string;
            suppressionType: components["schemas"]["SuppressionType"];
            /** @description Why. */
            comment: string;
            /**
             * Format: int64
             * @description When the errors count again, as Unix time in ms. Without it, never.
             */
            expirationTime?: number;
        };
        /** @description A resource whose errors to suppress. */
        ResourceToSuppress: {
            /** @description Path of the file and name of the resource in it. */
            id: string;
            /** @description Repository or cloud account. */
            accountId: string;
        };
        /** @description Suppresses a policy's errors of some resources. */
        ResourceErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            resources: components["schemas"]["ResourceToSuppress"][];
        };
        /** @description Suppresses a policy's errors in some repositories or cloud accounts. */
        AccountErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            accountIds: string[];
        };
        /** @description Suppresses a policy's errors of resources with some tags. */
        TagErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            tags: components["schemas"]["ResourceTag"][];
        };
        /** @description A vulnerability of one file or package. */
        SuppressedCve: {
            uuid: string;
            /** @description Path of the file. */
            id: string;
            /** @description The CVE id. */
            cve: string;
        };
        /** @description Suppresses vulnerabilities of some packages. */
        CveErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            cves: components["schemas"]["SuppressedCve"][];
            accountIds?: string[];
        };
        /** @description Suppresses vulnerabilities in some repositories. */
        CveAccountErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** @description CVE ids. */
            cves: string[];
            accountIds: string[];
        };
        /** @description Suppresses violations by some licenses. */
        LicenseTypeErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            licenseTypes: string[];
        };
        /** @description Suppresses license violations of some packages. */
        PackageLicenseErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            /** @description Ids of packages. */
            packages: string[];
            /** @description Whether what the packages bring in is covered too. */
            suppressByRoot: boolean;
        };
        /** @description Suppresses a policy's errors in one organization. */
        OrganizationErrorSuppression: components["schemas"]["ErrorSuppression"] & {
            organizationId: string;
        };
        /** @description Suppresses a vulnerability in a CI/CD run. */
        CicdRunCveSuppression: {
            id: string;
            violationId: string;
            resourceId: string;
            CICDRunId: number;
            repository: string;
            justification?: components["schemas"]["CicdRunJustification"];
            bulkSuppression?: boolean;
        };
        /** @description Errors to fix and errors to suppress. */
        ErrorActionsRequest: {
            /**
             * @description `default` for errors of the default branch, `pr` for those of a pull request or a CI/CD run.
             * @enum {string}
             */
            type: "default" | "pr";
            sourceType?: string;
            metadata?: components["schemas"]["CicdRunReference"];
            violationsToFix: (components["schemas"]["CicdRunError"] | components["schemas"]["BranchErrorFix"] | components["schemas"]["VulnerabilityFix"])[];
            violationsToSuppress: (components["schemas"]["CicdRunError"] | components["schemas"]["CicdRunLicenseSuppression"] | components["schemas"]["ErrorSuppression"] | components["schemas"]["ResourceErrorSuppression"] | components["schemas"]["AccountErrorSuppression"] | components["schemas"]["TagErrorSuppression"] | components["schemas"]["CveErrorSuppression"] | components["schemas"]["CveAccountErrorSuppression"] | components["schemas"]["LicenseTypeErrorSuppression"] | components["schemas"]["PackageLicenseErrorSuppression"] | components["schemas"]["OrganizationErrorSuppression"])[];
            cvesToSuppress?: components["schemas"]["CicdRunCveSuppression"][];
        };
        /** @description What came of fixes and suppressions. */
        ErrorActionsResult: {
            data: {
                message: string;
                /** @description One entry for each fix. */
                remediationsResponse?: string[];
            };
        };
        /** @description What to fix in a repository. */
        SupplyChainFixRequest: {
            repositoryId: string;
            /** @description Ids of infrastructure as code resources. */
            resourcesToFix: string[];
            /** @description Ids of packages. */
            packagesToFix: string[];
        };
        /** @description Whether a check failed (Error), passed, is suppressed, or has a fix under way. */
        CheckStatus: "Error" | "Passed" | "Suppressed" | "FixPending" | (string & {});
        /** @description The kind of issue, by what was scanned. */
        CodeCategory: "IacMisconfiguration" | "IacExternalModule" | "ImageReferencerVul" | "ImageReferencerLicenses" | "Vulnerabilities" | "Licenses" | "Secrets" | "Weaknesses" | (string & {});
        /** @description Marks an issue of infrastructure as code that a custom policy found, or that can be fixed. */
        IacLabel: "CustomPolicy" | "HasFix" | (string & {});
        /**
         * @description What makes a secret more or less of a risk. `FoundInHistory` is one that the newest commit does not have any more.
         * @enum {string}
         */
        SecretRiskFactor: "PublicRepository" | "PrivateRepository" | "User" | "Privileged" | "Valid" | "Invalid" | "Unknown" | "FoundInHistory";
        /**
         * @description What makes a vulnerability more of a risk.
         * @enum {string}
         */
        VulnerabilityRiskFactor: "AttackComplexity" | "AttackVector" | "DoS" | "HasFix" | "RemoteExecution" | "ExploitInTheWild" | "ExploitPOC" | "IsUsed" | "ReachableFunction" | "ManifestInRuntime" | "RepositoryInRuntime" | "PackageInRuntime";
        /**
         * @description A license, mostly by its SPDX id.
         * @enum {string}
         */
        LicenseType: "OSI_APACHE" | "OSI_ARTISTIC" | "OSI_BSD" | "OSI_EFL" | "OSI_FDL" | "OSI_LGPL" | "OSI_ZPL" | "CC-BY-SA-2.1-JP" | "GPL-2.0-or-later" | "AMDPLPA" | "CC-BY-SA-3.0-DE" | "ECL-2.0" | "EPICS" | "eCos-2.0" | "GPL-3.0-with-GCC-exception" | "KiCad-libraries-exception" | "GFDL-1.3-invariants-or-later" | "APSL-1.1" | "MIT" | "CC-BY-NC-ND-3.0-DE" | "GPL-3.0" | "CC-BY-SA-1.0" | "ADSL" | "MIT-CMU" | "Linux-man-pages-copyleft" | "diffmark" | "GPL-2.0" | "HPND" | "OSL-1.0" | "ClArtistic" | "IJG" | "IPL-1.0" | "NCGL-UK-2.0" | "CC-BY-2.5" | "LGPL-3.0-or-later" | "LiLiQ-Rplus-1.1" | "CC0-1.0" | "Glide" | "ImageMagick" | "CECILL-1.1" | "AGPL-3.0-only" | "eGenix" | "ANTLR-PD" | "CC-BY-NC-SA-4.0" | "CECILL-C" | "GFDL-1.3-no-invariants-only" | "SHL-0.5" | "MIT-Modern-Variant" | "CC-BY-3.0-NL" | "MIT-feh" | "SMLNJ" | "CC-BY-ND-2.0" | "HaskellReport" | "AGPL-1.0" | "BitTorrent-1.0" | "CDL-1.0" | "SISSL" | "CC-BY-SA-3.0" | "C-UDA-1.0" | "YPL-1.1" | "AGPL-1.0-or-later" | "NLOD-2.0" | "Unlicense" | "D-FSL-1.0" | "Linux-OpenIB" | "GPL-1.0-only" | "libtiff" | "Plexus" | "BSD-1-Clause" | "MPL-2.0" | "Intel-ACPI" | "Barr" | "OGL-Canada-2.0" | "ANTLR-PD-fallback" | "Zed" | "MIT-open-group" | "LGPL-2.1-or-later" | "mpich2" | "Motosoto" | "OGDL-Taiwan-1.0" | "PDDL-1.0" | "GFDL-1.3-invariants-only" | "EUPL-1.1" | "EUPL-1.0" | "Entessa" | "CC-BY-NC-ND-2.0" | "W3C" | "GFDL-1.2-no-invariants-or-later" | "Saxpath" | "GFDL-1.3-only" | "FreeImage" | "CNRI-Python" | "Apache-1.0" | "OLDAP-1.4" | "JSON" | "GPL-3.0-or-later" | "DSDP" | "MPL-2.0-no-copyleft-exception" | "Condor-1.1" | "Imlib2" | "iMatix" | "OLDAP-2.6" | "Rdisc" | "LiLiQ-P-1.1" | "xpp" | "FDK-AAC" | "CC-BY-NC-3.0" | "Jam" | "GFDL-1.3-no-invariants-or-later" | "GFDL-1.3-or-later" | "ICU" | "LGPL-2.1" | "AFL-2.1" | "JasPer-2.0" | "SSPL-1.0" | "CC-BY-SA-2.0" | "BSD-3-Clause-Clear" | "OSL-2.0" | "CC-BY-SA-4.0" | "SISSL-1.2" | "ODC-By-1.0" | "ZPL-2.1" | "QPL-1.0" | "LGPL-2.0-only" | "CC-BY-SA-2.5" | "Zimbra-1.3" | "MTLL" | "Eurosym" | "NPL-1.0" | "blessing" | "GFDL-1.3" | "GPL-1.0+" | "GFDL-1.1-no-invariants-only" | "CC-BY-NC-ND-3.0" | "Xerox" | "Unicode-TOU" | "Aladdin" | "CC-BY-NC-SA-2.5" | "Artistic-1.0" | "BSL-1.0" | "CC-BY-ND-2.5" | "NetCDF" | "MulanPSL-2.0" | "UCL-1.0" | "PostgreSQL" | "GFDL-1.1-only" | "RHeCos-1.1" | "Sendmail-8.23" | "psfrag" | "SNIA" | "EPL-2.0" | "0BSD" | "MPL-1.0" | "GFDL-1.1-or-later" | "XFree86-1.1" | "WTFPL" | "CDLA-Sharing-1.0" | "CAL-1.0" | "CERN-OHL-S-2.0" | "CC-BY-NC-SA-3.0-DE" | "CC-BY-NC-1.0" | "Artistic-2.0" | "BUSL-1.1" | "EUPL-1.2" | "GPL-2.0-with-font-exception" | "LGPL-2.0+" | "AGPL-1.0-only" | "SGI-B-1.0" | "W3C-20150513" | "Adobe-2006" | "xinetd" | "BSD-3-Clause-No-Military-License" | "DRL-1.0" | "LGPL-2.0" | "MirOS" | "PolyForm-Small-Business-1.0.0" | "CDLA-Permissive-2.0" | "LiLiQ-R-1.1" | "Vim" | "curl" | "OLDAP-2.2.2" | "CATOSL-1.1" | "CC-BY-ND-4.0" | "CC-BY-NC-SA-2.0-UK" | "APSL-1.0" | "GPL-2.0-with-classpath-exception" | "OLDAP-2.0.1" | "NIST-PD-fallback" | "Glulxe" | "NPL-1.1" | "CC-BY-NC-ND-1.0" | "CC-BY-NC-2.5" | "Parity-6.0.0" | "CC-BY-NC-SA-3.0-IGO" | "CPAL-1.0" | "CC-BY-2.5-AU" | "SWL" | "LAL-1.2" | "NRL" | "OGL-UK-3.0" | "MS-RL" | "OSL-2.1" | "LPL-1.0" | "OSET-PL-2.1" | "OFL-1.0-no-RFN" | "OML" | "Arphic-1999" | "BSD-2-Clause" | "MulanPSL-1.0" | "EPL-1.0" | "BSD-4-Clause-Shortened" | "Elastic-2.0" | "NLPL" | "LPPL-1.2" | "SchemeReport" | "Multics" | "Net-SNMP" | "SHL-0.51" | "MIT-advertising" | "GPL-3.0-with-autoconf-exception" | "MS-PL" | "wxWindows" | "ZPL-1.1" | "ISC" | "CC-BY-NC-SA-3.0" | "GPL-2.0-only" | "Giftware" | "CPL-1.0" | "EUDatagrid" | "SGI-B-1.1" | "CC-BY-1.0" | "bzip2-1.0.5" | "libselinux-1.0" | "SMPPL" | "Latex2e" | "Watcom-1.0" | "VSL-1.0" | "CC-BY-NC-SA-1.0" | "FreeBSD-DOC" | "Nunit" | "LPPL-1.0" | "OLDAP-2.4" | "TAPR-OHL-1.0" | "OLDAP-2.3" | "CECILL-2.0" | "LPPL-1.3a" | "Qhull" | "CNRI-Python-GPL-Compatible" | "Frameworx-1.0" | "CDLA-Permissive-1.0" | "X11-distribute-modifications-variant" | "EFL-1.0" | "DOC" | "GFDL-1.2-or-later" | "BSD-3-Clause-No-Nuclear-License" | "LPPL-1.1" | "CC-BY-3.0-US" | "TOSL" | "Spencer-99" | "copyleft-next-0.3.1" | "FSFAP" | "CC-BY-NC-ND-4.0" | "OLDAP-2.8" | "Bahyph" | "Newsletr" | "CC-BY-NC-4.0" | "OFL-1.1" | "TU-Berlin-2.0" | "GFDL-1.2-invariants-or-later" | "BSD-2-Clause-NetBSD" | "Crossword" | "YPL-1.0" | "GPL-2.0-with-bison-exception" | "NIST-PD" | "IPA" | "GFDL-1.1-invariants-or-later" | "CC-BY-NC-ND-3.0-IGO" | "BSD-Source-Code" | "BitTorrent-1.1" | "AFL-3.0" | "Zend-2.0" | "GFDL-1.1" | "HPND-sell-variant" | "Abstyles" | "Interbase-1.0" | "MakeIndex" | "EFL-2.0" | "LPL-1.02" | "OLDAP-2.2" | "LGPL-3.0-only" | "LPPL-1.3c" | "libpng-2.0" | "Hippocratic-2.1" | "BSD-3-Clause-No-Nuclear-License-2014" | "AAL" | "NOSL" | "CC-BY-3.0-AT" | "HTMLTIDY" | "GPL-1.0-or-later" | "RPL-1.5" | "BSD-4-Clause-UC" | "Wsuipa" | "Cube" | "SCEA" | "IBM-pibs" | "Borceux" | "CC-BY-ND-3.0-DE" | "CC-BY-NC-SA-2.0-FR" | "Afmparse" | "CUA-OPL-1.0" | "CC-BY-SA-3.0-AT" | "LGPL-2.1+" | "OLDAP-2.7" | "GLWTPL" | "CC-BY-NC-SA-2.0" | "OCCT-PL" | "CNRI-Jython" | "Leptonica" | "OFL-1.0-RFN" | "OpenSSL" | "RSA-MD" | "TORQUE-1.1" | "X11" | "BSD-Protection" | "JPNIC" | "App-s2p" | "GFDL-1.2-only" | "CPOL-1.02" | "CC-BY-ND-3.0" | "GPL-1.0" | "Zlib" | "Python-2.0" | "OLDAP-1.3" | "Mup" | "LGPLLR" | "CC-BY-4.0" | "OCLC-2.0" | "OGTSL" | "DL-DE-BY-2.0" | "OFL-1.0" | "GFDL-1.2-invariants-only" | "Sendmail" | "CC-BY-NC-3.0-DE" | "VOSTROM" | "Beerware" | "FSFULLR" | "Fair" | "BSD-2-Clause-FreeBSD" | "Community-Spec-1.0" | "SSH-short" | "FSFUL" | "GFDL-1.1-no-invariants-or-later" | "CrystalStacker" | "GFDL-1.1-invariants-only" | "Ruby" | "BSD-3-Clause-Open-MPI" | "Baekmuk" | "Libpng" | "GD" | "OLDAP-2.1" | "Sleepycat" | "CERN-OHL-P-2.0" | "GFDL-1.2" | "CC-BY-2.0" | "SPL-1.0" | "OLDAP-1.2" | "etalab-2.0" | "TMate" | "NCSA" | "NBPL-1.0" | "Intel" | "GPL-3.0-only" | "APSL-2.0" | "GPL-2.0-with-autoconf-exception" | "TU-Berlin-1.0" | "Noweb" | "SSH-OpenSSH" | "BSD-3-Clause-Attribution" | "PSF-2.0" | "psutils" | "CERN-OHL-1.2" | "SimPL-2.0" | "OLDAP-2.2.1" | "SGI-B-2.0" | "GPL-2.0+" | "COIL-1.0" | "Naumen" | "CC-BY-ND-1.0" | "Unicode-DFS-2016" | "AFL-1.2" | "OSL-3.0" | "OFL-1.1-RFN" | "SAX-PD" | "Xnet" | "AML" | "Apache-1.1" | "NAIST-2003" | "NGPL" | "ZPL-2.0" | "OFL-1.1-no-RFN" | "APSL-1.2" | "MPL-1.1" | "BlueOak-1.0.0" | "Unicode-DFS-2015" | "PHP-3.01" | "GL2PS" | "NTP-0" | "BSD-4-Clause" | "TCL" | "RSCPL" | "MIT-enna" | "CERN-OHL-1.1" | "OSL-1.1" | "BSD-3-Clause-LBNL" | "Bitstream-Vera" | "Adobe-Glyph" | "MITNFA" | "CC-BY-3.0-DE" | "CECILL-1.0" | "SugarCRM-1.1.3" | "CAL-1.0-Combined-Work-Exception" | "BSD-3-Clause" | "Info-ZIP" | "LGPL-3.0+" | "Zimbra-1.4" | "zlib-acknowledgement" | "Spencer-94" | "MIT-0" | "AGPL-3.0" | "CC-PDDC" | "CC-BY-NC-2.0" | "mplus" | "ODbL-1.0" | "RPSL-1.0" | "APAFML" | "OGL-UK-1.0" | "CDDL-1.1" | "bzip2-1.0.6" | "LGPL-2.1-only" | "OGC-1.0" | "BSD-3-Clause-No-Nuclear-Warranty" | "ErlPL-1.1" | "ECL-1.0" | "CERN-OHL-W-2.0" | "OGL-UK-2.0" | "O-UDA-1.0" | "NTP" | "NASA-1.3" | "copyleft-next-0.3.0" | "TCP-wrappers" | "Apache-2.0" | "CC-BY-3.0" | "CECILL-B" | "Nokia" | "GPL-3.0+" | "GPL-2.0-with-GCC-exception" | "OPL-1.0" | "OPUBL-1.0" | "UPL-1.0" | "AFL-2.0" | "LGPL-2.0-or-later" | "CECILL-2.1" | "gnuplot" | "Caldera" | "PolyForm-Noncommercial-1.0.0" | "OLDAP-2.0" | "CDDL-1.0" | "APL-1.0" | "dvipdfm" | "XSkat" | "Spencer-86" | "NLOD-1.0" | "W3C-19980720" | "BSD-2-Clause-Patent" | "AMPAS" | "AGPL-3.0-or-later" | "RPL-1.1" | "Parity-7.0.0" | "OLDAP-1.1" | "AFL-1.1" | "Artistic-1.0-cl8" | "FTL" | "Dotseqn" | "CC-BY-NC-ND-2.5" | "GFDL-1.2-no-invariants-only" | "PHP-3.0" | "CC-BY-SA-2.0-UK" | "BSD-3-Clause-Modification" | "LAL-1.3" | "gSOAP-1.3b" | "StandardML-NJ" | "NPOSL-3.0" | "LGPL-3.0" | "Artistic-1.0-Perl" | "OLDAP-2.5" | "BSD-2-Clause-Views";
        /** @description What issues of branches and of code reviews can both be chosen by. */
        CodeIssueFilters: {
            checkStatus?: components["schemas"]["CheckStatus"];
            codeCategories?: components["schemas"]["CodeCategory"][];
            severities?: components["schemas"]["CodeSeverity"][];
            iacCategories?: components["schemas"]["IncidentCategory"][];
            iacLabels?: components["schemas"]["IacLabel"][];
            /** @description Tags of the resources. */
            iacTags?: string[];
            fileTypes?: components["schemas"]["ScannedFileType"][];
            fixableOnly?: boolean;
            /** @description Compliance standards that the violated policies belong to. */
            benchmarks?: ("CIS KUBERNETES V1.5" | "CIS AWS V1.2" | "CIS AZURE V1.1" | "PCI-DSS V3.2" | "NIST-800-53" | "ISO27001" | "SOC2" | "CIS GCP V1.1" | "HIPAA" | "FEDRAMP (MODERATE)" | "PCI-DSS V3.2.1" | "CIS AWS V1.3" | "CIS AZURE V1.3" | "CIS DOCKER V1.2" | "CIS EKS V1.1" | "CIS GKE V1.1" | "CIS KUBERNETES V1.6" | "SLSA")[];
            /** @description Who changed the code. */
            gitUsers?: string[];
            secretsRiskFactors?: components["schemas"]["SecretRiskFactor"][];
            vulnerabilityRiskFactors?: components["schemas"]["VulnerabilityRiskFactor"][];
            licenseType?: components["schemas"]["LicenseType"][];
            sastLabels?: ("CustomPolicy" | "CWE top 25" | "OWASP top 10")[];
            /** @description Weaknesses as the CWE list names them. */
            cwes?: string[];
            /** @description Risks as the OWASP top ten names them. */
            owasp?: string[];
        };
        /** @description Chooses issues of branches. */
        BranchScanFilters: components["schemas"]["CodeIssueFilters"] & {
            /** @description Ids of repositories. Without it or empty, all that the caller may see. */
            repositories?: string[];
            /** @description A branch's name. Clients send `default` for the default branch. */
            branch?: string;
        };
        /** @description Looks for words in issues. */
        CodeIssueSearch: {
            /** @description A word, or several with `and` and `or` between them. */
            term: string;
            /** @description The kinds of issues to look at. Without it or empty, all. */
            scopes?: components["schemas"]["CodeCategory"][];
        };
        /** @description Chooses and pages issues of branches. */
        BranchScanIssuesRequest: {
            filters: components["schemas"]["BranchScanFilters"];
            search?: components["schemas"]["CodeIssueSearch"];
            /** @description Issues on a page, 10000 at most. Without it, 100. */
            limit?: number;
            /** @description How many issues to leave out at the start. Offset and limit together reach 10000 issues. */
            offset?: number;
            /** @description Page with `searchAfter` and `limit` in place of `offset`. */
            useSearchAfterPagination?: boolean;
            /** @description The `searchAfter` of the page before. */
            searchAfter?: string[];
        };
        /** @description What all code issues have; secrets have no more. */
        CodeIssueBase: {
            /** @description The violated policy's name, or the CVE id of a vulnerability. */
            policy: string;
            /** @description Id of the policy. */
            violationId?: string;
            severity: components["schemas"]["CodeSeverity"];
            checkStatus?: components["schemas"]["CheckStatus"];
            codeCategory?: components["schemas"]["CodeCategory"];
            /** Format: date-time */
            firstDetected?: string | null;
            /** @description Owner and name, as in `acme/terragoat`. */
            repository?: string;
            repositorySource?: string | null;
            resourceId?: string | null;
            /** @description Path of the file. */
            codePath?: string | null;
            /** @description The lines of the issue. Clients pass it on as it comes, so its form is not known. */
            codeIssueLine?: components["schemas"]["FreeFormJson"];
            /** @description Who changed the code. */
            gitUser?: string | null;
            /** @description Stands in for `gitUser` in some issues. */
            author?: string | null;
            fileType?: string | null;
        };
        /** @description A misconfiguration in infrastructure as code. */
        IacIssue: components["schemas"]["CodeIssueBase"] & {
            resourceName?: string | null;
            resourceUuid?: string | null;
            /** @description Whether the resource stands in code or in a cloud. */
            resourceScanType?: "Runtime" | "Buildtime" | (string & {}) | null;
            labels?: components["schemas"]["IacLabel"][];
        };
        /** @description Says more of where a vulnerability is and what its fix entails. */
        VulnerabilityLabel: {
            label: "Breaking Change Fix" | "Public Fix" | "Dockerfile Image" | "Image Referencer" | "Indirect Package" | (string & {});
            metadata?: {
                imageName?: string;
            };
        };
        /** @description A vulnerable package. */
        VulnerabilityIssue: components["schemas"]["CodeIssueBase"] & {
            cveUuid?: string;
            cvss?: number | null;
            /** @description The version to change to. */
            fixVersion?: string | null;
            riskFactors?: string[] | null;
            /** @description The package that brought the vulnerable one in. */
            causePackageId?: string | null;
            causePackageName?: string | null;
            labels?: components["schemas"]["VulnerabilityLabel"][];
            /** @description The pull request that fixes it. */
            pr?: string | null;
        };
        /** @description Says more of where a license violation is. */
        LicenseLabel: {
            label: "Dockerfile Image" | "Image Referencer" | "Indirect Package" | (string & {});
            metadata?: {
                imageName?: string;
            };
        };
        /** @description A package whose license violates a policy. */
        LicenseIssue: components["schemas"]["CodeIssueBase"] & {
            /** @description The package that brought this one in. */
            causePackageId?: string | null;
            causePackageName?: string | null;
            isIndirectPackage?: boolean;
            licenseType?: string | null;
            labels?: components["schemas"]["LicenseLabel"][];
        };
        /** @description A weakness in source code (SAST). Known from clients only, so other properties may come. */
        WeaknessIssue: components["schemas"]["CodeIssueBase"] & {
            /** @description Weaknesses as the CWE list names them. */
            cwes?: string[] | null;
            confidence?: string | null;
            suggestedFix?: string | null;
            /** @description Whether a custom policy found it. */
            customPolicy?: boolean | string | null;
            compliance?: components["schemas"]["FreeFormJson"];
            /** @description From where (`source`) to where (`sink`) the data flows. */
            dataFlow?: {
                [key: string]: components["schemas"]["FreeFormJson"];
            } | null;
        };
        /** @description One issue. `codeCategory` tells which properties it has. */
        CodeIssue: components["schemas"]["IacIssue"] | components["schemas"]["VulnerabilityIssue"] | components["schemas"]["LicenseIssue"] | components["schemas"]["WeaknessIssue"] | components["schemas"]["CodeIssueBase"];
        /** @description A page of code issues. */
        CodeIssuePage: {
            data: components["schemas"]["CodeIssue"][];
            hasNext: boolean;
            /** @description For the next request, where `useSearchAfterPagination` was asked for. */
            searchAfter?: string[] | null;
        };
        /** @description What the enforcement rules made of a scan. HARD_FAIL breaks the build or blocks the pull request, SOFT_FAIL only warns, and UNKNOWN is a scan that did not work. */
        ScanStatus: "HARD_FAIL" | "SOFT_FAIL" | "PASS" | "UNKNOWN" | (string & {});
        /** @description Chooses issues of one pull request scan or CI/CD run. */
        CodeReviewFilters: components["schemas"]["CodeIssueFilters"] & {
            /** @description Id of the scan or run, as `GET /code/api/v1/development-pipeline/code-review/runs/data` answers it. */
            runId: number;
            /** @description Id of the one repository to look at. */
            repositories?: string[];
            enforcementLevel?: components["schemas"]["ScanStatus"][];
        };
        /** @description Chooses and pages issues of one pull request scan or CI/CD run. */
        CodeReviewIssuesRequest: {
            filters: components["schemas"]["CodeReviewFilters"];
            search?: components["schemas"]["CodeIssueSearch"];
            /** @description Issues on a page, 10000 at most. Without it, 100. */
            limit?: number;
            /** @description How many issues to leave out at the start. */
            offset?: number;
        };
        /** @description How many issues there are of each severity. */
        SeverityCounts: {
            CRITICAL?: number;
            HIGH?: number;
            MEDIUM?: number;
            LOW?: number;
            INFO?: number;
            TOTAL?: number;
        };
        /** @description The lowest severity that counts, or OFF. */
        EnforcementThreshold: "OFF" | "INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {});
        /** @description From which severity on issues of one kind have an effect. */
        EnforcementThresholds: {
            /** @description From here on, a scan fails without consequence. */
            softFailThreshold: components["schemas"]["EnforcementThreshold"];
            /** @description From here on, a scan breaks the build or blocks the pull request. */
            hardFailThreshold: components["schemas"]["EnforcementThreshold"];
            /** @description From here on, the service comments in the pull request. */
            commentsBotThreshold: components["schemas"]["EnforcementThreshold"];
        };
        /** @description The thresholds of each kind of issue. Tenants have either the older names OPEN_SOURCE, IMAGES and SUPPLY_CHAIN or the newer VULNERABILITIES, LICENSES, BUILD_INTEGRITY and WEAKNESSES; write the ones that `GET /code/api/v1/enforcement-rules` answers. */
        EnforcementCategories: {
            IAC?: components["schemas"]["EnforcementThresholds"];
            SECRETS?: components["schemas"]["EnforcementThresholds"];
            OPEN_SOURCE?: components["schemas"]["EnforcementThresholds"];
            IMAGES?: components["schemas"]["EnforcementThresholds"];
            SUPPLY_CHAIN?: components["schemas"]["EnforcementThresholds"];
            VULNERABILITIES?: components["schemas"]["EnforcementThresholds"];
            LICENSES?: components["schemas"]["EnforcementThresholds"];
            BUILD_INTEGRITY?: components["schemas"]["EnforcementThresholds"];
            WEAKNESSES?: components["schemas"]["EnforcementThresholds"];
        };
        /** @description A pull request that was scanned. */
        PullRequest: {
            prNumber: string;
            title?: string;
            fromBranch?: string;
            intoBranch?: string;
            /** @description The thresholds that held at the time of the scan. */
            enforcementRule?: components["schemas"]["EnforcementCategories"];
            /** Format: date-time */
            lastScanDate?: string | null;
        };
        /** @description A scan of a pull request or of a CI/CD run. */
        CodeReviewRun: {
            /** @description A number, or a number as text. */
            id: string | number;
            /** @description Id of the repository. */
            repo_id?: string | null;
            /** @description The tenant. */
            customerName?: string | null;
            /** @description Number of the run in CI/CD; `POST /code/api/v2/code-issues/code_review_scan` takes it. */
            runId?: number | null;
            /** @description The name without the owner. */
            repository: string;
            /** @description The owner. */
            organization?: string;
            sourceType?: components["schemas"]["SourceType"];
            defaultBranch?: string | null;
            /** @description Hash of the scanned commit. */
            commitId?: string | null;
            /** @description Who made the commit or started the run. */
            gitUser?: string | null;
            status: "COMPLETED" | "IN_PROGRESS" | "FAILED" | "ARCHIVED" | (string & {});
            scanStatus?: components["schemas"]["ScanStatus"];
            results?: components["schemas"]["SeverityCounts"];
            PR?: components["schemas"]["PullRequest"] | null;
            /**
             * Format: date-time
             * @description When the scan started.
             */
            creationDate?: string;
            /** Format: date-time */
            lastScanDate?: string | null;
        };
        /** @description A page of scans. */
        CodeReviewRunPage: {
            data: components["schemas"]["CodeReviewRun"][];
            hasNext: boolean;
        };
        /** @description A repository with what happens in it. */
        CodeProject: {
            /** @description The name without the owner. */
            repository: string;
            /** @description The owner. */
            organization?: string;
            sourceType?: components["schemas"]["SourceType"];
            /** @description Number of the latest run. */
            runId?: number | null;
            /** @description Commits of this week that reached the default branch; -1 where nothing is known of it. */
            currentWeekCommits?: number;
            /** @description Commits of the week before that reached the default branch; -1 where nothing is known of it. */
            prevWeekCommits?: number;
            /** @description Who had commits merged into the default branch within 90 days. */
            gitUsers?: number;
            /** @description Open pull requests that were scanned. */
            totalPrs?: number;
            /** @description Open pull requests that the enforcement rules failed. */
            failedPrs?: number;
            /** @description Open pull requests with fixes that users made in the console. */
            pendingFixPrs?: number;
            latestPR?: components["schemas"]["PullRequest"] | null;
        };
        /** @description A page of repositories. */
        CodeProjectPage: {
            data: components["schemas"]["CodeProject"][];
            hasNext: boolean;
        };
        /** @description A license of a package, and whether the usual lists have it. */
        PackageLicense: {
            license: string;
            /** @description Whether it is on the SPDX list. */
            isSpdx?: boolean;
            /** @description Whether the Open Source Initiative approves of it. */
            isOsi?: boolean;
        };
        /** @description A release of an open-source package, as a file of a repository refers to it. */
        Package: {
            packageId: string;
            packageName: string;
            packageVersion: string;
            packageLanguage?: string;
            /** @description Names of the licenses. Where none is known, an empty list or an empty text. */
            packageLicenses?: string[] | string;
            licensesMetadata?: components["schemas"]["PackageLicense"][];
            /** @description Whether the file names the package itself, not through another one. */
            isRoot?: boolean;
            /** @description The packages that depend on this one. */
            sourcePackageIds?: {
                sourcePackageId?: string;
            }[] | null;
            /** @description Id of the file that brings the package in. */
            fileMetadataId?: string;
            fileMetadataPath?: string;
            repository?: {
                name?: string;
                owner?: string;
            };
            images?: string[];
            errorCount?: number;
            fixableErrorCount?: number;
        };
        /** @description A page of the packages that a file brings in. */
        FilePackages: {
            fileMetadataId: string;
            packages: components["schemas"]["Package"][];
            hasNext: boolean;
        };
        /** @description A page of the packages that a package depends on. */
        PackageSubDependencies: {
            packageId: string;
            directSubDependenciesPackages: components["schemas"]["Package"][];
            hasNext: boolean;
        };
        /** @description Which packages to find. */
        PackageSearchRequest: {
            repositories: string[];
            /** @description The text to search for. */
            q?: string;
            filter?: {
                /** @description Only packages with an error that can be fixed. */
                fixableOnly: boolean;
            };
            statuses?: ("OPEN" | "SUPPRESS" | "PASS")[];
            /** @description What to answer for each package besides. */
            include?: ("errorCount" | "fixableErrorCount" | "file" | "repository" | "images")[];
            sortBy?: ("errors" | "fixableError")[];
            /** @description Packages on a page. */
            limit: number;
            /** @description Packages to leave out at the start. */
            offset: number;
        };
        /** @description A page of the packages that were found. */
        PackageSearchResult: {
            packages: components["schemas"]["Package"][];
            hasNext: boolean;
        };
        /** @description A vulnerability of a package. */
        PackageCve: {
            uuid: string;
            /** @description For example `CVE-2017-16026`. */
            cveId: string;
            severity?: components["schemas"]["CodeSeverity"];
            /** @description Whether a fix is known, in words. */
            cveStatus?: string | null;
            /** @description The repository. */
            sourceId?: string | null;
            resourceId?: string | null;
            cvss?: number | null;
            /** @description The CVSS vector. */
            vector?: string | null;
            description?: string | null;
            link?: string | null;
            /** @description ISO 8601. */
            publishedDate?: string | null;
            packageName?: string;
            packageVersion?: string;
            /** @description The dependency that the vulnerability comes from. Null where it is in the package itself. */
            causePackageId?: string | null;
            /** @description The first release without the vulnerability, or an empty text. */
            fixVersion?: string | null;
            /** @description By name, for example `DoS` and `HasFix` (boolean) or `Vector`, `Complexity` and `Severity` (text). */
            riskFactors?: {
                [key: string]: boolean | string;
            };
        };
        /** @description The vulnerabilities of a package. */
        PackageCves: {
            packageUuid: string;
            data: components["schemas"]["PackageCve"][];
        };
        /** @description A finding on a package's license. */
        PackageAlert: {
            /** @description For example `BC_LIC_1`. */
            policyId: string;
            /** @description SPDX id or name of the license; `NOT_FOUND` and `PRIVATE` occur too. */
            license?: string;
            /** @description For example `OPEN`. */
            status?: string;
            /** @description The package that the file names itself. */
            rootPackageId?: string;
            /** @description The package that has the license, maybe a dependency of the root package. */
            causePackageId?: string | null;
            fileId?: string;
            repoId?: string;
        };
        /**
         * @description What a policy is about, as requests spell it.
         * @enum {string}
         */
        CodePolicyCategoryInput: "alibabacloud" | "buildIntegrity" | "compute" | "drift" | "elasticsearch" | "general" | "iam" | "kubernetes" | "licenses" | "logging" | "monitoring" | "networking" | "public" | "secrets" | "serverless" | "storage" | "vcs" | "vulnerabilities";
        /**
         * @description How grave a finding is, as requests on policies spell it; answers have capitals.
         * @enum {string}
         */
        CodePolicySeverityInput: "critical" | "high" | "medium" | "low" | "info";
        /** @description Name and rank of a custom policy. */
        CodePolicyMetadata: {
            name: string;
            /** @description What the policy looks for, why, and how to fix a finding. */
            guidelines: string;
            category: components["schemas"]["CodePolicyCategoryInput"];
            severity: components["schemas"]["CodePolicySeverityInput"];
        };
        /**
         * @description What a policy's resources belong to, as requests spell it.
         * @enum {string}
         */
        CodePolicyProviderInput: "alibabacloud" | "aws" | "azure" | "circleci" | "digitalocean" | "docker" | "gcp" | "git" | "github" | "gitlab" | "kubernetes" | "licenses" | "linode" | "oci" | "openstack" | "packages" | "panos";
        /** @description Where a custom policy applies. */
        CodePolicyScope: {
            provider: components["schemas"]["CodePolicyProviderInput"];
        };
        /** @description A type of resource, spelt out. */
        CodePolicyResourceType: {
            provider: string;
            /** @description Attributes that the type has. */
            arguments: string[];
        };
        /** @description Types of resources, for example `aws_s3_bucket`, or `all`. The vendor's schema has a map from type to details, but its examples and its policies have a list or a text. */
        CodePolicyResourceTypes: string | string[] | {
            [key: string]: components["schemas"]["CodePolicyResourceType"];
        };
        /** @description How to look at an attribute. Each has a twin that starts with `jsonpath_` and finds it by JSONPath. */
        AttributeOperator: "within" | "equals" | "not_equals" | "regex_match" | "not_regex_match" | "greater_than" | "greater_than_or_equal" | "less_than" | "less_than_or_equal" | "exists" | "not_exists" | "contains" | "not_contains" | "starting_with" | "not_starting_with" | "ending_with" | "not_ending_with" | "is_empty" | "is_not_empty" | "length_equals" | "length_not_equals" | "length_greater_than" | "length_greater_than_or_equal" | "length_less_than" | "length_less_than_or_equal" | "is_true" | "is_false" | "subset" | "not_subset" | "intersects" | "not_intersects" | "equals_ignore_case" | "not_equals_ignore_case" | "number_of_words_equals" | "number_of_words_not_equals" | "number_of_words_less_than" | "number_of_words_less_than_or_equal" | "number_of_words_greater_than" | "number_of_words_greater_than_or_equal" | "jsonpath_within" | "jsonpath_equals" | "jsonpath_not_equals" | "jsonpath_regex_match" | "jsonpath_not_regex_match" | "jsonpath_greater_than" | "jsonpath_greater_than_or_equal" | "jsonpath_less_than" | "jsonpath_less_than_or_equal" | "jsonpath_exists" | "jsonpath_not_exists" | "jsonpath_contains" | "jsonpath_not_contains" | "jsonpath_starting_with" | "jsonpath_not_starting_with" | "jsonpath_ending_with" | "jsonpath_not_ending_with" | "jsonpath_is_empty" | "jsonpath_is_not_empty" | "jsonpath_length_equals" | "jsonpath_length_not_equals" | "jsonpath_length_greater_than" | "jsonpath_length_greater_than_or_equal" | "jsonpath_length_less_than" | "jsonpath_length_less_than_or_equal" | "jsonpath_is_true" | "jsonpath_is_false" | "jsonpath_subset" | "jsonpath_not_subset" | "jsonpath_intersects" | "jsonpath_not_intersects" | "jsonpath_equals_ignore_case" | "jsonpath_not_equals_ignore_case" | "jsonpath_number_of_words_equals" | "jsonpath_number_of_words_not_equals" | "jsonpath_number_of_words_less_than" | "jsonpath_number_of_words_less_than_or_equal" | "jsonpath_number_of_words_greater_than" | "jsonpath_number_of_words_greater_than_or_equal" | (string & {});
        /** @description Looks at one attribute of the resources of some types. */
        AttributeCondition: {
            /** @constant */
            cond_type: "attribute";
            resource_types: components["schemas"]["CodePolicyResourceTypes"];
            /** @description Path of the attribute, for example `instance_type`; a JSONPath with the `jsonpath_` operators. */
            attribute: string;
            operator: components["schemas"]["AttributeOperator"];
            /** @description What to compare with. Operators such as `exists` take none. */
            value?: string | boolean | string[];
        };
        /** @description Looks for a connection between resources of some types and resources of others. */
        ConnectionCondition: {
            /** @constant */
            cond_type: "connection";
            resource_types: components["schemas"]["CodePolicyResourceTypes"];
            connected_resource_types: components["schemas"]["CodePolicyResourceTypes"];
            operator: "exists" | "not_exists" | (string & {});
        };
        /** @description Narrows a policy to the resources of some types. */
        ResourceTypeCondition: {
            /** @constant */
            cond_type: "filter";
            /** @constant */
            attribute: "resource_type";
            /** @constant */
            operator: "within";
            /** @description The types, for example `aws_s3_bucket`. */
            value: string[];
        };
        /** @description Looks for secrets in any text. */
        SecretsCondition: {
            /** @constant */
            cond_type: "secrets";
            /** @description Regular expressions that find the secret. */
            value?: string | string[];
            /** @description Regular expressions that a file must match before `value` is looked for. */
            prerun?: string | string[];
            /** @description Whether the expressions may span several lines. */
            multiline?: boolean;
        };
        /** @description Holds where all of its conditions hold. */
        AndCondition: {
            and: components["schemas"]["CodePolicyCondition"][];
        };
        /** @description A condition within a group. Groups can hold groups, to any depth. */
        CodePolicyCondition: components["schemas"]["AttributeCondition"] | components["schemas"]["ConnectionCondition"] | components["schemas"]["ResourceTypeCondition"] | components["schemas"]["AndCondition"] | components["schemas"]["OrCondition"] | components["schemas"]["NotCondition"];
        /** @description Holds where one of its conditions holds. */
        OrCondition: {
            or: components["schemas"]["CodePolicyCondition"][];
        };
        /** @description Holds where its conditions do not. */
        NotCondition: {
            not: components["schemas"]["CodePolicyCondition"] | components["schemas"]["CodePolicyCondition"][];
        };
        /** @description What a custom policy looks for: one condition, or a tree of them under `and`, `or` and `not`. A condition on secrets stands alone. */
        CodePolicyQuery: components["schemas"]["AttributeCondition"] | components["schemas"]["ConnectionCondition"] | components["schemas"]["ResourceTypeCondition"] | components["schemas"]["SecretsCondition"] | components["schemas"]["AndCondition"] | components["schemas"]["OrCondition"] | components["schemas"]["NotCondition"];
        /** @description A custom policy in the form of its YAML file. */
        CodePolicyDefinition: {
            metadata: components["schemas"]["CodePolicyMetadata"];
            scope?: components["schemas"]["CodePolicyScope"];
            definition: components["schemas"]["CodePolicyQuery"];
        };
        /** @description A definition to check, as an object or as YAML text. */
        CodePolicyValidationRequest: components["schemas"]["CodePolicyDefinition"] | {
            /** @description YAML. */
            code: string;
        };
        /** @description What is wrong with a policy's definition. */
        CodePolicyValidation: {
            /** @description Empty where the definition is good. */
            errors: string[];
        };
        /** @description A kind of code that can be scanned. */
        CodePolicyFramework: "ARM" | "AWS" | "Azure" | "Bicep" | "CloudFormation" | "Docker" | "DockerImage" | "GCP" | "Git" | "GithubAction" | "Helm" | "Kubernetes" | "Kustomize" | "OpenAPI" | "SCA" | "Serverless" | "Terraform" | "TerraformPlan" | "VCS" | "Vulnerabilities" | (string & {});
        /** @description Maps the names of compliance benchmarks to the sections that a policy belongs to. */
        CodePolicyBenchmarks: {
            [key: string]: string[];
        };
        /** @description A custom policy. Its definition comes as `code`, or as `conditions` with the properties beside it. */
        CodePolicyRequest: {
            title?: string;
            severity?: components["schemas"]["CodePolicySeverityInput"];
            category?: components["schemas"]["CodePolicyCategoryInput"];
            provider?: components["schemas"]["CodePolicyProviderInput"];
            frameworks?: components["schemas"]["CodePolicyFramework"][];
            /** @description What the policy looks for, why, and how to fix a finding. */
            guidelines?: string;
            conditions?: components["schemas"]["CodePolicyQuery"];
            /** @description The whole definition, as YAML text or as an object. */
            code?: string | components["schemas"]["CodePolicyDefinition"];
            benchmarks?: components["schemas"]["CodePolicyBenchmarks"];
        };
        /** @description A text in place of a result. */
        CodePolicyMessage: {
            message: string;
        };
        /** @description The id of the policy that was changed, or a message where none was. */
        CodePolicyChange: {
            /** @description The policy's id. */
            policy: string;
        } | components["schemas"]["CodePolicyMessage"];
        /** @description What a policy is about, as answers spell it. */
        CodePolicyCategory: "AlibabaCloud" | "BuildIntegrity" | "Compute" | "Drift" | "Elasticsearch" | "General" | "IAM" | "Kubernetes" | "Licenses" | "Logging" | "Monitoring" | "Networking" | "Policy3D" | "Public" | "Secrets" | "Serverless" | "Storage" | "VCS" | "Vulnerabilities" | (string & {});
        /** @description What a policy's resources belong to, as answers spell it. */
        CodePolicyProvider: "AWS" | "AlibabaCloud" | "Azure" | "CircleCI" | "DigitalOcean" | "Docker" | "DockerImage" | "GCP" | "Git" | "Github" | "Gitlab" | "Kubernetes" | "Licenses" | "Linode" | "OCI" | "OpenStack" | "PANOS" | "Packages" | "Prisma Cloud Application Security" | (string & {});
        /** @description What a policy has found in one repository or account. */
        CodePolicyAccount: {
            /** @description Numbers of findings by state. */
            amounts?: {
                OPEN?: number;
                SUPPRESSED?: number;
                AWAITING_REMEDIATION?: number;
                REMEDIATED?: number;
                CLOSED?: number;
                DELETED?: number;
            };
            /** @description ISO 8601. */
            lastUpdateDate?: string | null;
        };
        /** @description A policy with what it has found. */
        CodePolicyRow: {
            id: string;
            title: string;
            /** @description The title as advice, such as "Ensure that ...". */
            constructiveTitle?: string | null;
            /** @description The title as a statement of what is wrong. */
            descriptiveTitle?: string | null;
            /** @description Whether the tenant made the policy. */
            isCustom?: boolean;
            /** @description Null for built-in policies. */
            createdBy?: string | null;
            category?: components["schemas"]["CodePolicyCategory"];
            severity?: components["schemas"]["CodeSeverity"];
            provider?: components["schemas"]["CodePolicyProvider"] | null;
            frameworks?: components["schemas"]["CodePolicyFramework"][] | null;
            resourceTypes?: string[] | null;
            /** @description Id of the policy in CSPM. */
            pcPolicyId?: string | null;
            /** @description All ids of the policy in CSPM. */
            additionalPcPolicyIds?: string[] | null;
            /** @description The severity that CSPM gives the policy. */
            pcSeverity?: components["schemas"]["CodeSeverity"] | null;
            /** @description The policy that this one is a copy of. */
            sourceIncidentId?: string | null;
            /** @description Address of a page on the policy, or for custom ones a text. */
            guideline?: string | null;
            /** @description Definition of a custom policy, as YAML. */
            code?: string | null;
            /** @description The definition's conditions, as JSON. */
            conditionQuery?: components["schemas"]["CodePolicyQuery"] | null;
            benchmarks?: components["schemas"]["CodePolicyBenchmarks"];
            /** @description Findings by repository (`owner/name`) or cloud account. */
            accountsData?: {
                [key: string]: components["schemas"]["CodePolicyAccount"];
            };
        };
        /** @description The values that occur among the policies of the table, for a choice of filters. */
        CodePolicyFilters: {
            /** @description Repositories (`owner/name`) and cloud accounts. */
            accounts?: string[];
            benchmarks?: string[];
            category?: components["schemas"]["CodePolicyCategory"][];
            createdBy?: string[];
            provider?: components["schemas"]["CodePolicyProvider"][];
            /** @description For example `aws_root`, `AWS::EC2::FlowLog` or `Pod`. */
            resourceTypes?: string[];
            severity?: components["schemas"]["CodeSeverity"][];
        };
        /** @description The policies, and what they can be filtered by. */
        CodePolicyTable: {
            data: components["schemas"]["CodePolicyRow"][];
            filters?: components["schemas"]["CodePolicyFilters"];
        };
        /** @description Names a policy by `policyId` or `checkovCheckId`, or spells one out in `policy`. */
        CodePolicyPreviewRequest: {
            policyId?: string;
            checkovCheckId?: string;
            policy?: {
                policy_preview: {
                    query: components["schemas"]["CodePolicyQuery"];
                    resource_types?: string | string[];
                    scope?: components["schemas"]["CodePolicyScope"];
                };
            };
            /** @description How many resources to answer at most. Without it, 30. */
            resultsNumber?: number;
            token?: string;
        };
        /** @description A resource that a policy was tried on. */
        CodePolicyPreviewResource: {
            /** @description Type and name, joined by a dot, for example `aws_s3_bucket.logs`. */
            resource: string;
            /** @description Whether the resource satisfies the policy. */
            status?: "Pass" | "Fail" | (string & {});
            arn?: string | null;
            /** @description The repository (`owner/name`), in spite of the name. */
            awsAccountId?: string | null;
            customerName?: string | null;
            createdBy?: string | null;
            source?: string | null;
            file_path?: string | null;
            /** @description The first and the last line. */
            lines?: number[] | null;
            code?: string | null;
        };
        /** @description Resources that a policy was tried on. */
        CodePolicyPreview: {
            data: components["schemas"]["CodePolicyPreviewResource"][];
            token?: string | null;
        };
        /** @description That a policy belongs to a compliance benchmark. */
        CodePolicyBenchmarkCheck: {
            benchmark?: {
                id?: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A policy that code is scanned with. */
        CodePolicy: {
            /** @description The policy's id, for example `BC_AWS_NETWORKING_53` or `acme_AWS_1644304546830`. */
            incidentId: string;
            /** @description For example `Violation`. */
            incidentType?: string | null;
            title: string;
            /** @description The title as advice, such as "Ensure that ...". */
            constructiveTitle?: string | null;
            /** @description The title as a statement of what is wrong. */
            descriptiveTitle?: string | null;
            /** @description Whether the tenant made the policy. */
            isCustom?: boolean;
            /** @description The tenant that made a custom policy. */
            customerName?: string | null;
            category?: components["schemas"]["CodePolicyCategory"];
            severity?: components["schemas"]["CodeSeverity"];
            /** @description The severity that CSPM gives the policy. */
            pcSeverity?: components["schemas"]["CodeSeverity"] | null;
            provider?: components["schemas"]["CodePolicyProvider"] | null;
            frameworks?: components["schemas"]["CodePolicyFramework"][] | null;
            /** @description For example `aws_instance`. */
            resourceTypes?: string[] | null;
            /** @description Address of a page on the policy, or for custom ones a text. */
            guideline?: string | null;
            pcGuidelines?: string | null;
            /** @description Definition of a custom policy, as YAML. */
            code?: string | null;
            /** @description The definition's conditions, as JSON. */
            conditionQuery?: components["schemas"]["CodePolicyQuery"] | null;
            /** @description The id in Checkov, for example `CKV_AWS_130`. */
            checkovCheckId?: string | null;
            /** @description Id of the policy in CSPM. */
            pcPolicyId?: string | null;
            /** @description All ids of the policy in CSPM. */
            additionalPcPolicyIds?: string[] | null;
            sourceIncidentId?: string | null;
            remediationIds?: string[] | null;
            laceworkViolationId?: string | null;
            prowlerCheckId?: string | null;
            /** @description The compliance benchmarks that the policy belongs to. Only in the read of one. */
            benchmarkChecks?: components["schemas"]["CodePolicyBenchmarkCheck"][] | null;
        };
        /** @description What shall be different in a policy's copy. */
        CloneCodePolicyRequest: components["schemas"]["CodePolicyRequest"] & {
            /** @description The title as advice, such as "Ensure that ...". */
            constructiveTitle?: string;
            /** @description The title as a statement of what is wrong. */
            descriptiveTitle?: string;
        };
        /** @description A violation to fix; its values come from the finding. */
        RemediationTarget: {
            violationId: string;
            resourceId: string;
            fullId: string;
            /** @description Owner of the repository. */
            owner: string;
            repoName: string;
            frameworkType: string;
            metadataChecksMetadataPath: string;
            metadataLines: string;
            s3FilePath: string;
            fixPath?: string;
            s3FixFilePath?: string;
        };
        /** @description What to fix, and on which branch. */
        RemediationRequest: {
            /** @description Owner of the repository. */
            owner: string;
            repoName: string;
            /** @description The branch that has the violations. */
            sourceBranchName: string;
            /** @description An open pull request to push to. Without it, a new one is opened. */
            pr?: string;
            resources: components["schemas"]["RemediationTarget"][];
        };
        /** @description Source code, wrapped in JSON. */
        RemediationCode: {
            data: string;
        };
        /** @description Whether the service can reach a repository. */
        RepositoryConnection: {
            status?: "Connected" | "Limited permissions" | "Disconnected" | (string & {}) | null;
            /** @description What is wrong. */
            message?: string | null;
        };
        /** @description A repository whose code is scanned. Which of the optional properties come depends on the operation. */
        Repository: {
            id: string;
            /** @description The name without the owner. */
            repository: string;
            /** @description Stands in for `repository` in the vendor's description of the read of one. */
            name?: string;
            /** @description Owner and name, as in `acme/terragoat`. */
            fullRepositoryName?: string | null;
            owner: string;
            source: components["schemas"]["SourceType"];
            description?: string | null;
            url?: string | null;
            /** @description Null for what a command line scan uploaded. */
            defaultBranch?: string | null;
            scannedBranch?: string | null;
            isPublic?: boolean | null;
            /** @description Whether the repository is chosen for scans. */
            selected?: boolean;
            customerName?: string;
            integrationIds?: string[] | null;
            /** @description Names of the users by whose tokens it is read. */
            vcsTokens?: string[] | null;
            /** @description Whether the service can reach it; only where `includeStatus` asked for it. */
            validationDetails?: components["schemas"]["RepositoryConnection"] | null;
            /** @description How many CI/CD runs it had. */
            runs?: number;
            /** @description How many open errors it has; only where the count was asked for. */
            errors?: number | null;
            /**
             * Format: date-time
             * @description When it was integrated.
             */
            creationDate?: string | null;
            /**
             * Format: date-time
             * @description Null before the first scan.
             */
            lastScanDate?: string | null;
        };
        /** @description The repositories that an integration shall cover. `id` or `type` is needed. */
        OnboardRepositoriesRequest: {
            /** @description Id of the integration. */
            id?: string;
            /**
             * @description The kind of integration, where only one is of this kind.
             * @enum {string}
             */
            type?: "github" | "githubEnterprise" | "gitlab" | "gitlabEnterprise" | "bitbucket" | "bitbucketEnterprise" | "azureRepos";
            /** @description Owner and name of each repository, as in `acme/terragoat`. */
            data: string[];
        };
        /** @description An integration that repositories can be added to. */
        RepositoryIntegration: {
            id: string;
            /** @description In ISO 8601. */
            created?: string;
            /** @description Who changed it last. */
            updatedBy?: string;
            /** @description The name of `updatedBy` in the vendor's examples. */
            updateBy?: string;
        };
        /** @description Whether repositories were taken on. */
        OnboardRepositoriesResult: {
            success?: boolean;
            /** @description What is wrong. */
            message?: string;
            integrations?: components["schemas"]["RepositoryIntegration"][];
        };
        /** @description A branch of a repository. */
        RepositoryBranch: {
            name: string;
            defaultBranch?: boolean | null;
            /** Format: date-time */
            creationDate?: string | null;
        };
        /** @description The branches of a repository. */
        RepositoryBranches: {
            source?: components["schemas"]["SourceType"];
            branches: components["schemas"]["RepositoryBranch"][];
        };
        /** @description Names a repository. */
        RepositoryName: {
            id: string;
            /** @description The name without the owner. */
            repository: string;
        };
        /** @description A page of repositories. */
        RepositoryPage: {
            data: components["schemas"]["Repository"][];
            hasNext: boolean;
        };
        /** @description Who can see the repository. */
        RepositoryPrivacyLevel: "public" | "private" | "internal" | (string & {}) | null;
        /** @description Someone who commits to a repository. */
        RepositoryContributor: {
            id?: string;
            name?: string;
            permission?: string | null;
            contributionsCounts?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastPush?: number | null;
        };
        /** @description How many commits a branch got in this week and in the one before. */
        WeeklyCommits: {
            branchName?: string;
            currWeeklyCommits?: number;
            prevWeeklyCommits?: number;
        };
        /** @description A pipeline of a CI system. */
        CiPipeline: {
            pipeline?: string;
            system?: string;
            instance?: string;
        };
        /** @description A CI system that builds a repository. */
        CiInstance: {
            id: string;
            name?: string;
            ciType?: "githubActions" | "circleci" | "codebuild" | "jenkins" | (string & {});
            /** @description The tenant's Prisma id. */
            customerName?: string;
            pipelines?: components["schemas"]["CiPipeline"][];
        };
        /** @description A container image that is built from a repository. */
        RepositoryImage: {
            repoName?: string;
            imageName?: string;
        };
        /** @description Maps the name of each technology to when and how much of it was found. */
        DetectedTechnologies: {
            [key: string]: {
                /** Format: date-time */
                detectedDate?: string;
                /** @description Its share of the repository's code. */
                percentage?: number;
            };
        };
        /** @description The technologies that were found in a repository, by their kind. */
        RepositoryTechnologies: {
            CICD?: components["schemas"]["DetectedTechnologies"];
            Configuration?: components["schemas"]["DetectedTechnologies"];
            Data?: components["schemas"]["DetectedTechnologies"];
            Devops?: components["schemas"]["DetectedTechnologies"];
            Documentation?: components["schemas"]["DetectedTechnologies"];
            License?: components["schemas"]["DetectedTechnologies"];
            Markup?: components["schemas"]["DetectedTechnologies"];
            PackageManager?: components["schemas"]["DetectedTechnologies"];
            Programming?: components["schemas"]["DetectedTechnologies"];
            Prose?: components["schemas"]["DetectedTechnologies"];
            Unknown?: components["schemas"]["DetectedTechnologies"];
        };
        /** @description An application that a repository belongs to. */
        RepositoryApplication: {
            id: string;
            name?: string;
        };
        /** @description The issues of a repository, counted by module, or by severity for all modules together. */
        VcsRepositoryIssues: {
            IAC?: components["schemas"]["SeverityCounts"];
            SCA?: components["schemas"]["SeverityCounts"];
            SECRETS?: components["schemas"]["SeverityCounts"];
            CICD?: components["schemas"]["SeverityCounts"];
            CRITICAL?: number;
            HIGH?: number;
            MEDIUM?: number;
            LOW?: number;
            INFO?: number;
            moduleName?: "IAC" | "SCA" | "SECRETS" | "CICD" | (string & {});
        };
        /** @description What makes the issues of a repository more of a risk. */
        RepositoryRiskFactors: {
            isInternetExpose?: boolean;
            isRepositoryDeployed?: boolean;
        };
        /** @description How important a repository is, by calculation and by what a user set. */
        VcsRepositoryScore: {
            /** @description The calculated score. */
            repoScore?: number | null;
            /** @description The score that a user set, from 1 to 10; it counts before `repoScore`. */
            customRepoScore?: number | null;
            customComment?: string | null;
            /** @description The e-mail address of the user who set the score. */
            customReporter?: string | null;
            /**
             * Format: int64
             * @description When the score was set, as Unix time in ms.
             */
            customUpdatedAt?: number | null;
        };
        /** @description Named facts. */
        VcsRepositoryFacts: {
            [key: string]: string | boolean | null;
        };
        /** @description Facts of the service about the images and scans of a repository; the names of its values are not promised. */
        VcsRepositoryMetadata: {
            runtimeImagesMetadata?: components["schemas"]["VcsRepositoryFacts"][];
            scansMetadata?: components["schemas"]["VcsRepositoryFacts"];
        };
        /** @description A repository as its version control system knows it, with its technologies, pipelines and issues. */
        VcsRepository: {
            id: string;
            /** @description The id that the version control system gave it. */
            originId?: string;
            /** @description The id that other operations of Code Security know it by. */
            casId?: string;
            /** @description The name without the owner. */
            name?: string;
            /** @description Owner and name, as in `acme/terragoat`. */
            fullName?: string;
            url?: string | null;
            /** @description The version control system. */
            provider?: string;
            source?: components["schemas"]["SourceType"];
            type?: "VCSRepository" | (string & {});
            /** @description The tenant's Prisma id. */
            customerName?: string;
            organizationId?: string | null;
            /** @description Id of the owner in the version control system. */
            workspaceId?: string | null;
            workspaceName?: string | null;
            integrationId?: string | null;
            sessionId?: string | null;
            defaultBranch?: string | null;
            privacyLevel?: components["schemas"]["RepositoryPrivacyLevel"];
            isPublic?: boolean | null;
            isFork?: boolean | null;
            isArchived?: boolean | null;
            isForkingAllowed?: boolean | null;
            /** @description Whether it has a CODEOWNERS file. */
            hasCoderOwner?: boolean | null;
            defaultGithubActionsWorkflowPermission?: "read" | "write" | (string & {}) | null;
            isAllGithubActionsAllowed?: boolean | null;
            isGithubActionsEnabled?: boolean | null;
            isRequiresCommitSignatures?: boolean | null;
            isRequiresStatusChecks?: boolean | null;
            isRestrictsPushes?: boolean | null;
            lastUpdated?: string | null;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastCommitTimestamp?: number | null;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastReleaseTimestamp?: number | null;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastTagTimestamp?: number | null;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastVcsIssueTimestamp?: number | null;
            repositorySize?: number | null;
            totalCommitsCount?: number | null;
            /** @description Whether it has more commits than were counted. */
            exceedsCommits?: boolean | null;
            exceedsCommitsLastSixMonths?: boolean | null;
            releasesCount?: number | null;
            tagsCount?: number | null;
            vcsIssuesCount?: number | null;
            pipelineCount?: number | null;
            totalContributorsCount?: number | null;
            contributorsCount?: number | null;
            contributors?: components["schemas"]["RepositoryContributor"][];
            openFixPRs?: number | null;
            failedCustomerPRs?: number | null;
            totalCustomerPRs?: number | null;
            weeklyCommitOnPrs?: components["schemas"]["WeeklyCommits"][];
            /** @description Paths of the files that define pipelines. */
            ciFiles?: string[];
            /** @description Maps the id of each CI system to what runs there. */
            ciInstances?: {
                [key: string]: components["schemas"]["CiInstance"];
            };
            dockerImages?: components["schemas"]["RepositoryImage"][];
            /** @description Container images that are built from it. */
            images?: string[];
            categorizedTechnologies?: components["schemas"]["RepositoryTechnologies"];
            applications?: components["schemas"]["RepositoryApplication"][];
            issues?: components["schemas"]["VcsRepositoryIssues"];
            riskFactors?: components["schemas"]["RepositoryRiskFactors"];
            importanceScore?: components["schemas"]["VcsRepositoryScore"] | null;
            metadata?: components["schemas"]["VcsRepositoryMetadata"] | null;
        };
        /** @description Chooses repositories. Different filters are joined by AND, the values of one filter by OR. */
        VcsRepositoryFilters: {
            ids?: string[];
            /** @description Ids as other operations of Code Security know them. */
            casIds?: string[];
            /** @description Ids of applications. */
            appIds?: string[];
            customerName?: string;
            /** @description Part of the name. */
            name?: string;
            owners?: string[];
            /** @description Ids of the owners in the version control system. */
            workspaceIds?: string[];
            /** @description Version control systems, as `provider` of a repository names them. */
            providers?: string[];
            privacyLevels?: ("public" | "private" | "internal")[];
            /** @description One entry: `true` for archived repositories, `false` for the others. */
            archived?: ("true" | "false")[];
            /**
             * Format: date-time
             * @description Only repositories that changed since.
             */
            lastUpdated?: string;
            technologies?: string[];
            /** @description Only repositories that these pipelines use. */
            pipelines?: string[];
            /** @description Paths of files that define pipelines. */
            ciFiles?: string[];
            /** @description Container images. */
            images?: string[];
            /** @description Only repositories that have issues of these modules. */
            issues?: ("IAC" | "SCA" | "SECRETS" | "CICD" | "SAST")[];
            riskFactors?: ("isInternetExpose" | "isRepositoryDeployed")[];
            importanceScore?: ("HIGH" | "MEDIUM" | "LOW")[];
        };
        /** @description A property to sort repositories by. */
        VcsRepositoryOrder: {
            fieldName: string;
            type: string;
            isAsc: boolean;
        };
        /** @description The page of repositories to answer. */
        VcsRepositoryPageConfig: {
            page: number;
            pageSize: number;
        };
        /** @description Filters, sorts and pages repositories. */
        VcsRepositoriesRequest: {
            filters?: components["schemas"]["VcsRepositoryFilters"];
            orderBy?: components["schemas"]["VcsRepositoryOrder"];
            pageConfig?: components["schemas"]["VcsRepositoryPageConfig"];
        };
        /** @description How important a repository is, by calculation and by what a user set. */
        RepositoryImportanceScore: {
            repositoryId?: string;
            /** @description The calculated score, from 1 (lowest) to 10. */
            repositoryScore?: number;
            /** @description The score that a user set; it counts before the calculated one. */
            customRepositoryScore?: number | null;
            customComment?: string | null;
            /** @description The e-mail address of the user who set the score. */
            customReporter?: string | null;
            /**
             * Format: int64
             * @description When the score was set, as Unix time in ms.
             */
            customUpdatedAt?: number | null;
            /**
             * @deprecated
             * @description What `repositoryId` was called at first.
             */
            repoId?: string;
            /**
             * @deprecated
             * @description What `repositoryScore` was called at first.
             */
            repoScore?: number;
            /**
             * @deprecated
             * @description What `customRepositoryScore` was called at first.
             */
            customRepoScore?: number | null;
            /**
             * @deprecated
             * @description Was answered at first.
             */
            customerName?: string;
        };
        /** @description The score to set for a repository. */
        SetRepositoryImportanceScoreRequest: {
            repositoryId: string;
            /** @description From 1 (lowest) to 10; null for none. */
            customRepositoryScore: number | null;
            /** @description Why it is that important. */
            customComment?: string | null;
        };
        /** @description One value of a filter. */
        VcsRepositoryFilterOption: {
            id: string;
            name?: string;
        };
        /** @description A repository as the value of a filter. */
        VcsRepositoryOption: components["schemas"]["VcsRepositoryFilterOption"] & {
            casId?: string;
            /** @description Owner and name, as in `acme/terragoat`. */
            fullName?: string;
            provider?: string;
            workspaceId?: string | null;
        };
        /** @description What repositories can be filtered by. */
        VcsRepositoryFilterOptions: {
            providers?: components["schemas"]["VcsRepositoryFilterOption"][];
            pipelines?: components["schemas"]["VcsRepositoryFilterOption"][];
            technologies?: components["schemas"]["VcsRepositoryFilterOption"][];
            workspaces?: components["schemas"]["VcsRepositoryFilterOption"][];
            repositories?: components["schemas"]["VcsRepositoryOption"][];
        };
        /** @description Names a repository. */
        VcsRepositoryName: {
            id: string;
            casId?: string;
            /** @description The name without the owner. */
            name?: string;
            /** @description Owner and name, as in `acme/terragoat`. */
            fullName?: string;
            isOnPrem?: boolean;
        };
        /** @description A page of the names of repositories. */
        VcsRepositoryNamePage: {
            data: components["schemas"]["VcsRepositoryName"][];
            totalCount: number;
        };
        /** @description The thresholds that hold for one repository. */
        RepositoryEnforcement: {
            accountId: string;
            codeCategories: components["schemas"]["EnforcementCategories"];
        };
        /** @description Names a repository. */
        EnforcementRepository: {
            accountId: string;
            /** @description Owner and name, as in `acme/terragoat`. */
            accountName: string;
        };
        /** @description Which severities of issues fail a scan, for all repositories (the main rule) or for some (an exception). */
        EnforcementRule: {
            id: string;
            name: string;
            mainRule: boolean;
            editable?: boolean;
            codeCategories: components["schemas"]["EnforcementCategories"];
            /** @description Empty for the main rule. */
            repositories: components["schemas"]["EnforcementRepository"][];
            createdBy?: string | null;
            /** @description In ISO 8601. */
            creationDate?: string | null;
        };
        /** @description All enforcement rules. */
        EnforcementRules: {
            rules: components["schemas"]["EnforcementRule"][];
            /** @description Repositories that an exception covers in place of the main rule. */
            accountsNotInMainRule?: components["schemas"]["EnforcementRepository"][];
        };
        /** @description What an exception is made of. */
        EnforcementRuleRequest: {
            name: string;
            repositories: components["schemas"]["EnforcementRepository"][];
            codeCategories: components["schemas"]["EnforcementCategories"];
        };
        /** @description What an enforcement rule shall become. */
        UpdateEnforcementRuleRequest: components["schemas"]["EnforcementRuleRequest"] & {
            id: string;
        };
        /** @description A file of a bill of materials. */
        SbomFile: {
            format: "csv" | "cyclonedx" | (string & {});
            /** @description Signed link to the file; whoever has it can read the file. */
            reportLink: string;
        };
        /** @description The bill of materials of a repository. */
        Sbom: {
            bomResponse: components["schemas"]["SbomFile"][];
        };
        /** @description Risk factors that a vulnerability of the package must have. */
        SbomRiskFactorFilter: {
            attackComplexity?: string[];
            attackVector?: string[];
            containerRunningAsRoot?: boolean;
            /** @description Allows a denial of service. */
            doS?: boolean;
            exploitExists?: boolean;
            exploitInTheWild?: boolean;
            /** @description A proof of concept for an exploit is public. */
            exploitPOC?: boolean;
            hasFix?: boolean;
            listeningPorts?: boolean;
            noMandatorySecurityProfileApplied?: boolean;
            packageInUse?: boolean;
            reachableFromInternet?: boolean;
            recentVulnerability?: boolean;
            remoteExecution?: boolean;
            runningAsPrivilegedContainer?: boolean;
        };
        /** @description Which packages to list. */
        SbomDependencyFilter: {
            /** @description Name of the package. */
            name?: string;
            /** @description The ecosystem that the package comes from. */
            origin?: string[];
            license?: string[];
            /** @description Numbers of CVEs. */
            cve?: string[];
            /** @description Severities of the vulnerabilities, which follow from their CVSS score. */
            severity?: string[];
            riskFactors?: components["schemas"]["SbomRiskFactorFilter"];
            /** @description Ids of repositories. */
            repositoryId?: string[];
            /** @description Ids of version control integrations. */
            workspaceIds?: string[];
            sourceId?: string[];
        };
        /** @description Which packages to list, in which order. */
        SbomDependencyRequest: {
            filters: components["schemas"]["SbomDependencyFilter"];
            /** @enum {string} */
            sortBy?: "name" | "version" | "license" | "srcCount" | "cves" | "maxSeverity";
            /** @description Whether the largest comes first. */
            sortDesc?: boolean;
        };
        /** @description What makes a vulnerability urgent: its own traits, and those of the containers it runs in. */
        SbomRiskFactors: {
            attackComplexity?: string;
            attackVector?: string;
            /** @description Allows a denial of service. */
            doS?: boolean;
            /** @description A proof of concept for an exploit is public. */
            exploitPOC?: boolean;
            recentVulnerability?: boolean;
            remoteExecution?: boolean;
            ContainerRunningAsRoot?: boolean;
            ExploitExists?: boolean;
            ExploitInTheWild?: boolean;
            ListeningPorts?: boolean;
            NoMandatorySecurityProfileApplied?: boolean;
            PackageInUse?: boolean;
            ReachableFromInternet?: boolean;
            RunningAsPrivilegedContainer?: boolean;
        };
        /** @description A vulnerability of a package, with what makes it urgent. */
        SbomCve: {
            /** @description The CVE's number. */
            id: string;
            severity?: string;
            cvss?: number | null;
            cvssVectorString?: string | null;
            summary?: string | null;
            description?: string | null;
            link?: string | null;
            /** @description ISO 8601. */
            publishedDate?: string | null;
            /** @description The first release without the vulnerability. */
            fixedVersion?: string | null;
            riskFactors?: components["schemas"]["SbomRiskFactors"];
        };
        /** @description An open-source package, and how many places use it. */
        SbomDependency: {
            id: string;
            name: string;
            version: string;
            /** @description The ecosystem that the package comes from. */
            origin?: string;
            license?: string | null;
            /** @description How many sources use the package. */
            srcCount?: number;
            /** @description Severity of the gravest vulnerability, as a number. */
            maxSeverity?: number | null;
            /** @description What the package says of itself. */
            packageMetadata?: ({
                repositoryUrl?: string | null;
            } & {
                [key: string]: components["schemas"]["FreeFormJson"];
            }) | null;
            cves?: components["schemas"]["SbomCve"][];
        };
        /** @description Says whether a scan was started. */
        ScanStart: {
            isExecuted: boolean;
            /** @description Why no scan was started, or that it was. */
            message?: string;
        };
        /** @description A resource whose errors are suppressed. */
        SuppressedResource: {
            /** @description Path of the file and name of the resource in it. */
            resourceId: string;
            /** @description Repository or cloud account. */
            accountId?: string;
        };
        /** @description A package in one version. */
        SuppressedPackage: {
            language: "nodejs" | "ruby" | "python" | "jar" | "dotNet" | "go" | "os" | (string & {});
            packageName: string;
            version: string;
        };
        /** @description A rule by which errors of a policy do not count. */
        Suppression: {
            id?: string;
            policyId: string;
            /** @description The id that Checkov knows the policy by, as `CKV_AWS_79`. */
            checkovPolicyId?: string | null;
            suppressionType: components["schemas"]["SuppressionType"];
            /** @description Why errors are suppressed. */
            comment: string;
            /** @description In ISO 8601, or as Unix time in ms. */
            creationDate?: string | number | null;
            /**
             * Format: int64
             * @description When the errors count again, as Unix time in ms.
             */
            expirationTime?: number | null;
            /** @description The same as `expirationTime`, as a client reads it; in ISO 8601, or as Unix time in ms. */
            expirationDate?: string | number | null;
            /** @description For `Resources`. Mostly a list, but a single one has been seen too. */
            resources?: components["schemas"]["SuppressedResource"][] | components["schemas"]["SuppressedResource"];
            /** @description For `Accounts` and `CvesAccounts`: repositories and cloud accounts. `Cves` may be limited to some too. */
            accountIds?: string[] | null;
            /** @description For `Tags`. */
            tags?: components["schemas"]["ResourceTag"][];
            /** @description For `Cves` a list of objects, for `CvesAccounts` one of CVE ids. */
            cves?: (string | components["schemas"]["SuppressedCve"])[];
            /** @description For `LicenseType`: licenses, mostly by their SPDX ids. */
            licenseTypes?: string[];
            /** @description For `PackageLicense`. */
            packages?: components["schemas"]["SuppressedPackage"][];
            isV1?: boolean;
        };
        /** @description What all suppressions take. */
        SuppressionRequestBase: {
            /** @description Why errors are suppressed. */
            comment: string;
            /** @description From where the suppression is made; the console sends `Platform`. */
            origin: string;
            /**
             * Format: int64
             * @description When the errors count again, as Unix time in ms. Without it, never.
             */
            expirationTime?: number;
        };
        /** @description Suppresses a whole policy. */
        PolicySuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /** @constant */
            suppressionType: "Policy";
        };
        /** @description Suppresses a policy in some repositories or cloud accounts. */
        AccountsSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /** @constant */
            suppressionType: "Accounts";
            /** @description Names of repositories or ids of cloud accounts. */
            accountIds: string[];
        };
        /** @description The one resource whose errors to suppress. */
        SingleResourceToSuppress: {
            /** @description Path of the file and name of the resource in it. The console sends for a secret the policy, the repository, and the path with the commit, joined by `::`. */
            id: string;
            /** @description Repository or cloud account; the console sends it. */
            accountId?: string;
        };
        /** @description Suppresses a policy for some resources. */
        ResourcesSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /** @constant */
            suppressionType: "Resources";
            /** @description A list, or a single one, as the console sends it. */
            resources: components["schemas"]["ResourceToSuppress"][] | components["schemas"]["SingleResourceToSuppress"];
        };
        /** @description Suppresses a policy for resources with some tags. */
        TagsSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /** @constant */
            suppressionType: "Tags";
            tags: components["schemas"]["ResourceTag"][];
        };
        /** @description Suppresses a policy for some licenses. */
        LicenseTypeSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /** @constant */
            suppressionType: "LicenseType";
            /** @description Licenses, mostly by their SPDX ids. */
            licenseTypes: string[];
        };
        /** @description Suppresses a policy for some packages. */
        PackageLicenseSuppressionRequest: components["schemas"]["SuppressionRequestBase"] & {
            /** @constant */
            suppressionType: "PackageLicense";
            packages: components["schemas"]["SuppressedPackage"][];
        };
        /** @description What to suppress. `suppressionType` decides which other properties are needed. */
        SuppressionRequest: components["schemas"]["PolicySuppressionRequest"] | components["schemas"]["AccountsSuppressionRequest"] | components["schemas"]["ResourcesSuppressionRequest"] | components["schemas"]["TagsSuppressionRequest"] | components["schemas"]["LicenseTypeSuppressionRequest"] | components["schemas"]["PackageLicenseSuppressionRequest"];
        /** @description A suppression, with who made it and why. */
        SuppressionJustification: {
            id: string;
            /** @description `suppression`. */
            type?: string;
            policyId?: string;
            /** @description Takes the place of `policyId` in the vendor's examples. */
            violationId?: string;
            suppressionType: components["schemas"]["SuppressionType"];
            /** @description Why errors are suppressed. */
            comment: string;
            active?: boolean;
            /** @description From where it was made; the console sends `Platform`. */
            origin?: string | null;
            /** @description The tenant. */
            customer?: string;
            /** @description The e-mail address of who made it. */
            owner?: string | null;
            /**
             * Format: int64
             * @description When it was made, as Unix time in ms.
             */
            date?: number;
            /** @description In ISO 8601, or as Unix time in ms. */
            creationDate?: string | number | null;
            /** @description For `Resources`: paths of the files and names or hashes of the resources in them. */
            resources?: string[] | null;
            /** @description For `Accounts`. */
            accountIds?: string[] | null;
            /** @description For `Tags`. */
            tags?: components["schemas"]["ResourceTag"][] | null;
        };
        /** @description A tag to set. */
        TagDefinition: {
            /** @description The tag's key. */
            name: string;
            value: {
                /** @description The value where nothing in `matches` fits. */
                default?: string;
                /** @description Values by other tags of the resource. Maps each value to the tags that it asks for. */
                matches?: {
                    [key: string]: {
                        tags: {
                            [key: string]: string;
                        };
                    };
                }[];
            };
        };
        /** @description Tags under one name. */
        TagGroup: {
            name: string;
            tags: components["schemas"]["TagDefinition"][];
        };
        /** @description What a tag rule sets, in the form of Yor's configuration. */
        TagRuleDefinition: {
            tag_groups: components["schemas"]["TagGroup"][];
        };
        /** @description A repository that a tag rule applies to. */
        TagRuleRepository: {
            id: string;
            name?: string | null;
            /** @description The version control system. */
            source?: string | null;
            owner?: string | null;
            repo?: string | null;
            defaultBranch?: string | null;
        };
        /** @description Tags for the resources in IaC files. [Yor](https://yor.io) writes them. */
        TagRule: {
            id: string;
            name: string;
            description?: string | null;
            isEnabled?: boolean;
            definition?: components["schemas"]["TagRuleDefinition"] | null;
            /** @description Where the rule applies. The vendor lists ids; its Terraform provider reads objects. */
            repositories?: (string | components["schemas"]["TagRuleRepository"])[];
            /** @description The built-in rule that this one is or stems from. */
            tagRuleOOTBId?: string | null;
            createdBy?: string | null;
            creationDate?: string | null;
            /** @description Whether the caller may change the rule. */
            canDoActions?: boolean;
        };
        /** @description A tag rule to create. */
        CreateTagRuleRequest: {
            name: string;
            description?: string;
            isEnabled?: boolean;
            /** @description Ids of the repositories to tag in. */
            repositories: string[];
            ruleDefinition: components["schemas"]["TagRuleDefinition"];
            /** @description The built-in rule that this one stems from. */
            tagRuleOOTBId?: string;
        };
        /** @description What to change of a tag rule. */
        UpdateTagRuleRequest: {
            name?: string;
            description?: string | null;
            isEnabled?: boolean;
            /** @description Ids of the repositories to tag in. */
            repositories?: string[];
            ruleDefinition?: components["schemas"]["TagRuleDefinition"];
            /** @description The built-in rule that this one stems from. */
            tagRuleOOTBId?: string | null;
        };
        /** @description Says whether a tag rule was changed. */
        TagRuleUpdate: {
            upserted: boolean;
            /** @description Why not, if it was not. */
            msg?: string;
        };
        /** @description A tag rule to try on one repository. */
        TagRuleResourcesRequest: {
            repository?: {
                id: string;
                owner: string;
                repo: string;
                /** @description The version control system. */
                type: string;
                defaultBranch: string;
                value?: string;
            };
            ruleDefinition?: components["schemas"]["TagRuleDefinition"];
        };
        /** @description A third-party app that is installed in a version control system. */
        VcsApp: {
            id: string;
            type?: "VCSInstalledApp" | (string & {});
            name: string;
            /** @description The tenant's Prisma id. */
            customerName?: string;
            /** @description Where the app's settings are. */
            htmlUrl?: string | null;
            /** @description The events of the version control system that the app hears of. */
            events?: string[];
            readPermissions?: string[];
            writePermissions?: string[];
            /** @description What the app may administer, in repositories or the organization. */
            adminPermissions?: string[];
            /** @description Whether the app is installed for the whole organization (`all`) or for some repositories. */
            repositorySelection?: "all" | "selected" | (string & {});
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            timestamp?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            nodeCreatedTimestamp?: number | null;
            /**
             * Format: int64
             * @description When the app was created, as Unix time in ms.
             */
            vendorCreatedTimestamp?: number | null;
        };
        /** @description A webhook in a version control system that calls a third party. */
        VcsWebhook: {
            id: string;
            type?: "VCSWebhook" | (string & {});
            name: string;
            /** @description The tenant's Prisma id. */
            customerName?: string;
            /** @description Id of the version control integration. */
            workspaceId?: string | null;
            webhookType?: string;
            url?: string;
            /** @description The host that `url` leads to. */
            domain?: string | null;
            isSSLVerificationEnabled?: boolean;
            /** @description The events that set the webhook off. */
            triggers?: string[];
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            timestamp?: number;
            /**
             * Format: int64
             * @description When the webhook was created, as Unix time in ms.
             */
            createdAt?: number | null;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            nodeCreatedTimestamp?: number | null;
            /**
             * Format: int64
             * @description When the webhook was created, as Unix time in ms.
             */
            vendorCreatedTimestamp?: number | null;
        };
        /** @description The products that are known so far, as the console spells them. */
        TechnologyName: "Adobe Cloud Manager" | "Adobe Cloud Package Manager" | "Allure TestOps" | "Ansible" | "Argo CD" | "AWS API Gateway" | "AWS App Mesh" | "AWS CodeArtifact" | "AWS CodeBuild" | "AWS CodeDeploy" | "AWS CodePipeline" | "AWS DynamoDB" | "AWS EC2" | "AWS ECR" | "AWS ECS" | "AWS EKS" | "AWS Elastic Load Balancing" | "AWS Lambda" | "AWS S3" | "AWS SNS" | "AWS SQS" | "AWS STS" | "Azure AKS" | "Azure Artifacts Feed" | "Azure Container Instances" | "Azure Functions" | "Azure Pipelines" | "Azure Repos" | "Azure Service Fabric" | "Azure Virtual Machines" | "Bamboo" | "Bandit" | "Bitbucket" | "Bitbucket Pipelines" | "Bitrise" | "Buddy.Works" | "BuildKite" | "Checkov" | "Chromatic" | "CircleCI" | "Cloudflare" | "CodeCommit" | "Codecov" | "CodeFresh" | "Concourse CI" | "CoveragePy" | "Cypress" | "databricks" | "Datadog" | "DeployHQ" | "Docker Hub" | "Drone" | "env0" | "FireBase" | "FireFly" | "Github" | "GitHub Actions" | "GitHub Registry" | "Gitlab" | "GitLab CI/CD" | "GitLeaks" | "Google Cloud Build" | "Google Cloud Functions" | "Google Cloud Run" | "Google Compute Engine" | "Google Container Registry" | "Google Kubernetes Engine" | "Google Play" | "Grafana" | "HashiCorp Consul" | "HashiCorpVault" | "Helm" | "Heroku" | "Jenkins" | "JFrog Artifactory" | "JfrogXray" | "Netlify" | "Nexus" | "Nginx" | "Ngrok" | "npm" | "Nx Cloud" | "PagerDuty" | "Salesforce" | "Semgrep" | "SENTRY" | "Skaffold" | "Slack" | "Snowflake" | "Snyk" | "TeamCity" | "Terraform Cloud" | "Testim" | "Travis CI" | "TrivyAction" | "Unity" | "Velocity" | "Yor" | "Zapier" | (string & {});
        /** @description One sighting of a technology. What else it says depends on the source. */
        TechnologyEvidence: {
            id: string;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            firstSeen?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastSeen?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastUpdated?: number;
        } & {
            [key: string]: components["schemas"]["FreeFormJson"];
        };
        /** @description A kind of place where a technology was seen. */
        TechnologySource: {
            name: "CI Credentials" | "CI Files" | "CI Plugins" | "Integrations" | "Pipeline Configurations" | "Pipeline Tools" | "VCS App" | "VCS Credentials" | "VCS DeployKey" | "VCS Webhooks" | (string & {});
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            firstSeen?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastSeen?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastUpdated?: number;
            /** @description The sightings. The API spells it so. */
            evidanceData?: components["schemas"]["TechnologyEvidence"][];
        };
        /** @description A product that is used somewhere between code and production. */
        Technology: {
            name: components["schemas"]["TechnologyName"];
            description?: string | null;
            group?: "Code" | "Build" | "Deploy" | (string & {});
            category?: "VCS" | "CI/CD" | "Registries" | "Production" | (string & {});
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            firstSeen?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastSeen?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastUpdated?: number;
            sources?: components["schemas"]["TechnologySource"][];
        };
        /** @description The latest search for technologies. */
        TechnologyScan: {
            id: string;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastScan?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastUpdated?: number;
            /**
             * Format: int64
             * @description Unix time in ms.
             */
            lastCleared?: number | null;
            results: components["schemas"]["Technology"][];
        };
        /** @description The technologies in use, if any scan has found some. */
        TechnologyInventory: {
            /** @description With `empty`, there is nothing to show yet. */
            status: "ok" | "empty" | (string & {});
            data?: components["schemas"]["TechnologyScan"];
        };
        /** @description A mark that the console shows on a program. */
        PipelineToolLabel: {
            id: number;
            name: string;
            tooltip?: string;
        };
        /** @description How far a program may be trusted. */
        PipelineToolInsight: {
            owner?: string | null;
            /** @description Whether the owner is a verified one. */
            isVerified?: boolean;
            stars?: number | null;
            usage?: number | null;
            labels?: components["schemas"]["PipelineToolLabel"][];
        };
        /** @description A program that a tool consists of, and what is known of it. */
        PipelineToolExecutable: {
            name: string;
            insight?: components["schemas"]["PipelineToolInsight"];
        };
        /** @description A line of a CI file that uses a tool. */
        PipelineToolSource: {
            name: string;
            /** @description Id of the repository. */
            repoId?: string;
            /** @description Id of the version control integration. */
            workspaceId?: string;
            casId?: string;
            filePath?: string;
            lineNumber?: number;
            /** @description What the tool is called with, as plain text or as commands with a name. */
            arguments?: (string | {
                name: string;
                command: string;
            })[];
        };
        /** @description A third-party tool or service that pipelines use. */
        PipelineTool: {
            appName: string;
            vendor?: string | null;
            description?: string | null;
            link?: string | null;
            logo?: string | null;
            executables?: components["schemas"]["PipelineToolExecutable"][];
            sources?: components["schemas"]["PipelineToolSource"][];
        };
        /** @description The repositories that an integration shall cover too. */
        IntegrationRepositoriesRequest: {
            integrationId?: string;
            /** @description The `type` of the integration, as `Gitlab` or `gitlabEnterprise`. */
            integrationType?: string;
            /** @description Owner and name of each repository, as in `acme/terragoat`. */
            repositoriesNames?: string[];
        };
        /** @description A property to sort by. */
        BranchScanSort: {
            /** @enum {string} */
            key: "Count" | "Severity";
            /** @enum {string} */
            direction: "ASC" | "DESC";
        };
        /** @description Chooses, sorts and pages resources with issues. */
        BranchScanResourcesRequest: {
            filters?: components["schemas"]["BranchScanFilters"];
            search?: components["schemas"]["CodeIssueSearch"];
            limit?: number;
            offset?: number;
            sortBy?: components["schemas"]["BranchScanSort"][];
        };
        /** @description A resource of the code in which a scan found issues of one kind. */
        BranchScanResource: {
            resourceUuid?: string;
            resourceName?: string | null;
            filePath?: string | null;
            /** @description Owner and name, as in `acme/terragoat`. */
            repository?: string;
            codeCategory?: components["schemas"]["CodeCategory"];
            /** @description That of its gravest issue. */
            severity?: components["schemas"]["CodeSeverity"];
            /** @description How many issues it has. */
            counter?: number;
            fixableIssuesCount?: number;
            sourceType?: components["schemas"]["SourceType"];
            frameworkType?: string | null;
        };
        /** @description A page of resources. */
        BranchScanResourcePage: {
            data: components["schemas"]["BranchScanResource"][];
            hasNext?: boolean;
        };
        /** @description A vulnerable package to change to another version. */
        BranchFix: {
            /** @description The `uuid` of the vulnerability. */
            id: string;
            /** @description Id of the policy. */
            violationId: string;
            packageName?: string;
            /** @description The version to change to. */
            packageVersion?: string;
        };
        /** @description Issues to fix, all of one repository. */
        BranchFixesRequest: {
            resourcesToFix: components["schemas"]["BranchFix"][];
        };
        /** @description A package whose licence breaks a policy. */
        LicenseViolation: {
            packageName?: string;
            packageVersion?: string;
            /** @description SPDX id of the licence. */
            license?: string | null;
            /** @description Id of the policy. */
            policy?: string;
            status?: "OPEN" | "COMPLIANT" | (string & {});
        };
        /** @description Packages whose licence breaks a policy. */
        LicenseViolations: {
            packages?: components["schemas"]["LicenseViolation"][];
        };
        /** @description What a node stands for. */
        SupplyChainNodeType: "org" | "repo" | "file" | "iacFile" | "packageFile" | "dockerFile" | "package" | "image" | "buildtimeJob" | "buildtimeResource" | "runtimeResource" | (string & {});
        /** @description Narrows the neighbours that are files. */
        SupplyChainFilters: {
            extensions?: string[];
            fileType?: string[];
            repositoryId?: string;
            status?: ("OPEN" | "SUPPRESS" | "PASS")[];
        };
        /** @description Which neighbours to list. An empty object starts from the organizations. */
        SupplyChainNodesRequest: {
            /**
             * @description Towards what the node holds, towards what holds it, or beside it.
             * @enum {string}
             */
            edgeDirection?: "children" | "parent" | "sibling";
            nodeId?: string;
            nodeType?: components["schemas"]["SupplyChainNodeType"];
            filters?: components["schemas"]["SupplyChainFilters"];
            /** @description Nodes on a page. */
            limit?: number;
            /** @description Nodes to leave out at the start. */
            offset?: number;
        };
        /** @description A deployed resource and the code that it comes from. */
        SupplyChainBuildtimeLink: {
            buildtimeResourceId?: string;
            buildtimeSourceId?: string;
            buildtimeSourceType?: string;
            createdByBuildtime?: string;
            runtimeResourceId?: string;
            runtimeSourceId?: string;
        };
        /** @description An organization, repository, file, package or resource in the supply chain graph. */
        SupplyChainNode: {
            nodeId?: string;
            nodeName?: string;
            nodeType?: components["schemas"]["SupplyChainNodeType"];
            /** @description The node that this one was found under. */
            parentId?: string | null;
            /** @description Findings in this node. */
            errorCount?: number;
            /** @description Endings of the file's name. */
            extensions?: string[];
            filePath?: string;
            /** @description A list in later answers, one value in earlier ones. */
            fileType?: string | string[];
            /** @description What the file is written for, for example `Terraform`. */
            frameworkType?: string | null;
            /** @description What a resource belongs to, for example `AWS`. */
            cloudProvider?: string | null;
            /** @description Repository or cloud account of a resource. */
            sourceId?: string | null;
            /** @description Path of the file and name of the resource in it. */
            resourceId?: string | null;
            resourceType?: string | null;
            /** @description The resource in the code that a deployed resource comes from. */
            buildtimeResourceId?: string | null;
            createdByBuildtime?: string | null;
            /** @description How a deployed resource and its code belong together. */
            buildtimeLink?: components["schemas"]["SupplyChainBuildtimeLink"] | null;
            packageVersion?: string | null;
            packageLicenses?: string[] | null;
            /** @description Whether the file names the package itself, not through another one. */
            isRoot?: boolean | null;
            parentPackageIds?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Neighbours of a node. */
        SupplyChainNodePage: {
            /** @description The node that was asked for. */
            nodeId?: string;
            nodes?: components["schemas"]["SupplyChainNode"][];
            /** @description Whether there are more. */
            hasNext?: boolean;
        };
        /** @description A text in place of neighbours. */
        SupplyChainMessage: {
            message: string;
            details?: {
                message?: string;
            }[];
        };
        /** @description A policy that branches violate. Scripts read `policyId`; nothing more is known. */
        BranchScanPolicy: {
            policyId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of policies. */
        BranchScanPolicyPage: {
            data: components["schemas"]["BranchScanPolicy"][];
            hasNext?: boolean;
        };
        /** @description Chooses what scans of branches found. */
        BranchScanResourceFilters: components["schemas"]["BranchScanFilters"] & {
            /** @description A script sends an empty list. */
            checkStatuses?: components["schemas"]["CheckStatus"][];
        };
        /** @description A property to sort by. */
        CodeIssueSort: {
            key: "Count" | "Severity" | "cvss" | "policy" | (string & {});
            /** @enum {string} */
            direction: "ASC" | "DESC";
        };
        /** @description Chooses, sorts and pages what scans of branches found, of one resource or of one policy. */
        BranchScanIssuesOfOneRequest: {
            filters?: components["schemas"]["BranchScanResourceFilters"];
            codeCategory?: components["schemas"]["CodeCategory"];
            search?: components["schemas"]["CodeIssueSearch"];
            limit?: number;
            offset?: number;
            sortBy?: components["schemas"]["CodeIssueSort"][];
        };
        /** @description A place in a file. */
        ResourceIssuePosition: {
            row?: number;
            column?: number;
        };
        /** @description A stretch of code. */
        ResourceIssueLocation: {
            codeBlock?: string | null;
            start?: components["schemas"]["ResourceIssuePosition"];
            end?: components["schemas"]["ResourceIssuePosition"];
        } & {
            [key: string]: unknown;
        };
        /** @description An issue of one resource. `codeCategory` decides which properties it has; these are the ones that clients read. */
        ResourceIssue: {
            /** @description The violated policy's name, or the CVE id of a vulnerability. */
            policy?: string;
            /** @description Id of the policy. */
            violationId?: string;
            violationStatus?: string | null;
            severity?: components["schemas"]["CodeSeverity"];
            codeCategory?: components["schemas"]["CodeCategory"];
            firstDetected?: string | null;
            /** @description Whether a custom policy found it. */
            isCustom?: boolean | null;
            description?: string | null;
            /** @description Address of a page on the policy, or for custom ones a text. */
            guideline?: string | null;
            /** @description Owner and name, as in `acme/terragoat`. */
            repository?: string;
            repositoryId?: string | null;
            resourceUuid?: string | null;
            resourceId?: string | null;
            resourceName?: string | null;
            resourceCode?: string | null;
            /** @description Whether the resource stands in code or in a cloud. */
            resourceScanType?: "Runtime" | "Buildtime" | (string & {}) | null;
            fileName?: string | null;
            filePath?: string | null;
            fileType?: string | null;
            /** @description Names for infrastructure as code, objects for packages. */
            labels?: (string | components["schemas"]["VulnerabilityLabel"])[] | null;
            author?: string | null;
            commitHash?: string | null;
            createdBy?: string | null;
            createdOn?: string | number | null;
            /** @description Whether a secret still works. */
            secretValidationStatus?: string | null;
            cvss?: number | null;
            riskFactors?: string[] | null;
            /** @description The version to change to. */
            fixVersion?: string | null;
            /** @description How many vulnerabilities the change to `fixVersion` mends. */
            affectedCvesCounter?: number | null;
            /** @description The package that brought this one in. */
            causePackageId?: string | null;
            /** @description Name of that package, with its version after a space. */
            causePackageName?: string | null;
            isIndirectPackage?: boolean | null;
            license?: string | null;
            /** @description Weaknesses as the CWE list names them. */
            CWE?: string[] | null;
            /** @description Where a weakness stands in the code. */
            locations?: components["schemas"]["ResourceIssueLocation"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of issues of one resource. */
        ResourceIssuePage: {
            data: components["schemas"]["ResourceIssue"][];
            hasNext?: boolean;
        };
        /** @description Chooses what one pull request scan or CI/CD run found. */
        CodeReviewResourceFilters: components["schemas"]["CodeIssueFilters"] & {
            /** @description Id of the scan or run. Clients send the number, or the number as text. */
            runId?: number | string;
            /** @description Id of the repository. Clients send a list of one, or the id itself. */
            repositories?: string | string[];
            /** @description A client sends `OPEN`. */
            violationStatuses?: string[];
            enforcementLevel?: components["schemas"]["ScanStatus"][];
        };
        /** @description Chooses, sorts and pages resources with issues. */
        CodeReviewResourcesRequest: {
            filters?: components["schemas"]["CodeReviewResourceFilters"];
            search?: components["schemas"]["CodeIssueSearch"];
            limit?: number;
            offset?: number;
            sortBy?: components["schemas"]["CodeIssueSort"][];
        };
        /** @description Chooses, sorts and pages the issues of one resource, which clients name by `resourceUuid`, or by `resourceName`, `repository` and `sourceType`. */
        CodeReviewResourceIssuesRequest: {
            filters?: components["schemas"]["CodeReviewResourceFilters"];
            codeCategory?: components["schemas"]["CodeCategory"];
            resourceUuid?: string;
            resourceName?: string;
            repository?: string;
            sourceType?: string;
            limit?: number;
            offset?: number;
            sortBy?: components["schemas"]["CodeIssueSort"][];
        };
        /** @description Names a resource and a run. */
        CodeReviewResourceErrorsRequest: {
            filters?: components["schemas"]["CodeReviewResourceFilters"];
            resourceName?: string;
            /** @description Owner and name, as in `acme/terragoat`. */
            repository?: string;
            /** @description `cli` for what Checkov scanned. */
            sourceType?: string;
        };
        /** @description An error of a resource in a CI/CD run. */
        CodeReviewResourceError: {
            /** @description Name of the policy. */
            title?: string;
            /** @description The title as advice. */
            constructiveTitle?: string | null;
            violationScanStatus?: string | null;
            resourceId?: string | null;
            /** @description Owner and name of the repository, as in `acme/terragoat`. */
            sourceId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a CI/CD run found in one resource. */
        CodeReviewResourceErrors: {
            errors: components["schemas"]["CodeReviewResourceError"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Chooses what to summarize. */
        CodeReviewSummaryRequest: {
            filters?: components["schemas"]["CodeReviewResourceFilters"];
        };
        /** @description How a vulnerable package can be mended. */
        PackageVulnerabilitySummary: {
            summary?: {
                /** @description The version in use. */
                packageVersion?: string | null;
                /** @description The version to change to. */
                fixVersion?: string | null;
                /** @description Whether the package comes from a private registry. */
                isPrivateRegistry?: boolean | null;
                /** @description Whether the mended version comes from a private registry. */
                isPrivateRegistryFix?: boolean | null;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Which events to export. */
        PipelineRiskExportRequest: {
            /** @enum {string} */
            status?: "open" | "suppressed" | "fixed";
            severities?: ("critical" | "high" | "medium" | "low" | "info" | "informational" | (string & {}))[];
        };
        /** @description A CI/CD run with its result. These are the properties that clients read. */
        CicdRun: {
            /** @description A number, or a number as text; `listCodeReviewIssues` takes it. */
            runId?: number | string;
            /** @description Id of the repository. */
            fromRepoId?: string;
            /** @description In ISO 8601, with fractions of a second. */
            creationDate?: string;
            runStatus?: string | null;
            scanStatus?: components["schemas"]["ScanStatus"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An organization in Terraform Cloud. */
        RunTaskOrganization: {
            id?: string;
            name?: string;
            /** @description The run task. */
            eventHook?: {
                id?: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description How an integration is set up, which depends on its type. */
        CodeIntegrationParameters: {
            /** @description For `tfcRunTasks`. */
            organization?: components["schemas"]["RunTaskOrganization"] | null;
            /** @description For `tfcRunTasks`. */
            workspaces?: components["schemas"]["FreeFormJson"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A version control, CI or registry system that Code Security is connected to. */
        CodeIntegration: {
            id?: string;
            type?: components["schemas"]["SourceType"];
            /** @description Where it comes, the same as `type`. */
            integrationType?: string;
            params?: components["schemas"]["CodeIntegrationParameters"];
        } & {
            [key: string]: unknown;
        };
        /** @description The integrations. The list is `data`; a client is ready to find it as `integrations` too. */
        CodeIntegrationList: {
            data?: components["schemas"]["CodeIntegration"][];
            integrations?: components["schemas"]["CodeIntegration"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Workspaces of a Terraform Cloud organization. */
        RunTaskWorkspaces: {
            /** @description In a shape that nobody has published; `setRunTaskWorkspaces` takes them as they are. */
            data?: components["schemas"]["FreeFormJson"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The workspaces that run tasks shall check. */
        RunTaskWorkspacesRequest: {
            integrationId?: string;
            organization?: components["schemas"]["RunTaskOrganization"];
            /** @description As `listRunTaskWorkspaces` answers them. */
            workspaces?: components["schemas"]["FreeFormJson"][];
        };
        /** @description What the tenant knows of a built-in policy. */
        RunPolicyMetadata: {
            /** @description For example `BC_AWS_IAM_5`. */
            id?: string;
            /** @description For example `CKV_AWS_212`. */
            checkovId?: string | null;
            title?: string | null;
            /** @description The title as advice, such as "Ensure that ...". */
            constructiveTitle?: string | null;
            /** @description The title as a statement of what is wrong. */
            descriptiveTitle?: string | null;
            /** @description Address of a page on the policy. */
            guideline?: string | null;
            category?: components["schemas"]["CodePolicyCategory"] | null;
            severity?: components["schemas"]["CodeSeverity"] | null;
            /** @description The severity that CSPM gives the policy. */
            pcSeverity?: components["schemas"]["CodeSeverity"] | null;
            /** @description Id of the policy in CSPM. */
            pcPolicyId?: string | null;
            /** @description All ids of the policy in CSPM. */
            additionalPcPolicyIds?: string[] | null;
            benchmarks?: components["schemas"]["CodePolicyBenchmarks"];
        } & {
            [key: string]: unknown;
        };
        /** @description An integration of CSPM that is told of findings. */
        VcsNotificationIntegration: {
            integrationId?: string;
            /** @description The notification template. Leave out an empty one in requests. */
            templateId?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What holds for the repositories of a section. Which properties it has depends on the feature. */
        VcsSettingsRule: {
            /** @description The lowest severity that counts. */
            severityLevel?: components["schemas"]["CodeSeverity"];
            /** @description Ids of policies that do not count. */
            excludePolicies?: string[];
            securityCategories?: string[];
            /** @description Paths that are not scanned. */
            excludePaths?: string[];
            pcNotificationIntegrations?: components["schemas"]["VcsNotificationIntegration"][];
        } & {
            [key: string]: unknown;
        };
        /** @description What holds for some repositories. */
        VcsSettingsSection: {
            id?: string | number;
            name?: string | null;
            /** @description Owner and name of each repository, as in `acme/terragoat`. */
            repos?: string[];
            rule?: components["schemas"]["VcsSettingsRule"];
            isDefault?: boolean;
            isEnabled?: boolean;
            notificationType?: components["schemas"]["FreeFormJson"];
            systems?: components["schemas"]["FreeFormJson"];
        } & {
            [key: string]: unknown;
        };
        /** @description The settings of one feature. */
        VcsFeatureSettings: {
            enabled?: boolean;
            /** @description What holds for which repositories. */
            sections?: components["schemas"]["VcsSettingsSection"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The settings by feature. These are the features that clients read. */
        VcsSettings: {
            /** @description Which findings are sent to which integrations. */
            pcNotifications?: components["schemas"]["VcsFeatureSettings"];
            /** @description From which severity on a review fails, and which policies do not count. */
            codeReviews?: components["schemas"]["VcsFeatureSettings"];
            /** @description Which paths are not scanned. */
            scannedFiles?: components["schemas"]["VcsFeatureSettings"];
        } & {
            [key: string]: components["schemas"]["FreeFormJson"];
        };
        /** @description What a scan goes by: metadata of the built-in policies, the tenant's own policies, suppressions, settings and enforcement rules. These are the properties that clients read. */
        RunConfiguration: {
            /** @description Maps Checkov's id of each built-in policy, such as `CKV_AWS_212`, to what the tenant knows of it. */
            policyMetadata?: {
                [key: string]: components["schemas"]["RunPolicyMetadata"];
            };
            customPolicies?: components["schemas"]["CodePolicyRow"][];
            secretsPolicies?: components["schemas"]["CodePolicy"][];
            /** @description Policies that join findings of several kinds. */
            Policies3D?: components["schemas"]["FreeFormJson"][];
            suppressions?: components["schemas"]["Suppression"][];
            vcsConfig?: components["schemas"]["VcsSettings"];
            enforcementRules?: components["schemas"]["EnforcementRules"];
            /** @description Frameworks in which images are looked for. */
            supportedIrFw?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description The new settings of one feature. */
        VcsSettingsRequest: {
            /** @description The feature. Seen: `pcNotifications`. */
            type?: string;
            /** @description The settings under the name of the feature. */
            scheme?: components["schemas"]["VcsSettings"];
        };
    };
    responses: {
        /** @description Any other failure, whichever service or gateway answers it. */
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
        /** @description The token is missing, expired or not accepted. */
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
        /** @description The body is well-formed, but a value in it cannot be used. */
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
        /** @description The caller's rate limit for this endpoint is used up. */
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
        /** @description The service failed. */
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
        /** @description The request was refused as malformed; the reasons name the parameter. */
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
        /** @description The role lacks the permission, or an account or account group is out of its reach. */
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
        /** @description Nothing has this id or path. */
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
        /** @description Identifies the request at the Code Security gateway. Quote it to support. */
        AmazonRequestId: string;
        /** @description Identifies the request across the services behind the Code Security gateway. */
        AmazonTraceId: string;
        /** @description How long to wait before the next attempt, in seconds or as an HTTP date. */
        RetryAfter: string;
        /** @description How many tokens the caller's bucket for this endpoint holds at most. */
        RateLimitBurstCapacity: number;
        /** @description How many tokens are left in the bucket; 0 on a 429. */
        RateLimitRemaining: number;
        /** @description How many tokens the bucket regains each second. */
        RateLimitReplenishRate: number;
        /** @description How many tokens this request took. */
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
            /** @description The risks that match. The vendor lists no parameter for a next page. */
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
                /** @description Events on a page. */
                limit?: number;
                /** @description Events to leave out at the start. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description Id of the risk's policy. */
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
            /** @description One page of events. */
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
                /** @description Id of the risk's policy. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The risk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
            /** @description The events are suppressed; no body. */
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
            /** @description The suppression is lifted; no body. */
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
            /** @description The release in use. */
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
                "application/json": components["schemas"]["CodeFixRequest"][];
            };
        };
        responses: {
            /** @description For each file, the fixes that are known. */
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
            /** @description The policies, those with the most issues first. */
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
            /** @description The count of each severity. */
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
            /** @description The count of each category. */
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
            /** @description The licenses, with the number of repositories that have them. */
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
    getPullRequestsOverTime: {
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
            /** @description One entry for each day from `startDate` on. */
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
            /** @description The vulnerabilities, those with the highest scores first. */
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
            /** @description The repositories, those with the most issues first. */
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
    getCodeIssuesOverTime: {
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
            /** @description One entry for each day from `startDate` on. */
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
                limit?: number;
                /** @description How many errors to leave out at the start. */
                offset?: number;
            };
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
            /** @description One page of errors. */
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
            /** @description The counts of each file. */
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
                /** @description What to add to the metadata; the values are not documented. */
                include?: string;
            };
            header?: never;
            path: {
                /** @description Id of the file's metadata, as `fileMetadataUuid` of an error. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                    error: components["schemas"]["BranchErrorFix"];
                };
            };
        };
        responses: {
            /** @description The code after the fix. */
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
                /** @description Owner and name, as in `acme/terragoat`. */
                fullRepoName: string;
                sourceType: components["schemas"]["SourceType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authors' names. */
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
    submitErrorActions: {
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
            /** @description What was done. */
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
            /** @description What was done. */
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
            /** @description One page of issues. */
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
            /** @description One page of issues. */
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
                /** @description Part of the names of the repositories to look at. */
                search?: string;
                /** @description The page to answer; the first is 0. */
                page?: number;
                /** @description Authors on a page. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Owner and name of each repository, as in `acme/terragoat`. Without it, all that the caller may see. */
                    repositories?: string[];
                };
            };
        };
        responses: {
            /** @description One page of authors' names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: string[];
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
                sortBy?: "resourcesCount" | "user" | "failedResources" | "scanTime";
                /** @description Part of a repository's name. */
                search?: string;
                /** @description Runs on a page. Without it, 1000. */
                limit?: number;
                /** @description The page to answer; the first is 0. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of runs. */
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
                /** @description The page to answer; the first is 0. */
                page: number;
                /** @description Repositories on a page. Without it, 1000. */
                pageSize?: number;
                /** @description Without it, `usersCount`. */
                sortBy?: "weeklyCommits" | "usersCount" | "failedPrs" | "pendingFixPrs" | "scanTime" | "repository" | "organization";
                sortDir?: "ASC" | "DESC";
                /** @description Part of a repository's name. */
                search?: string;
                /** @description Count all results too. */
                withTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories. */
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
                /** @description Packages on a page. */
                limit: number;
                /** @description Packages to leave out at the start. */
                offset: number;
                /** @description With `errors`, sorted by the number of errors. */
                sort?: "errors";
                /** @description Leave out what the file brings in only through other packages. */
                "root-only"?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of a manifest or lock file, which is the `fileMetadataId` of its packages. */
                fileMetadataId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of packages. */
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
                /** @description Packages on a page. */
                limit: number;
                /** @description Packages to leave out at the start. */
                offset: number;
                /** @description With `errors`, sorted by the number of errors. */
                sort?: "errors";
            };
            header?: never;
            path: {
                packageUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of packages. */
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
                /** @description What to answer besides, joined by commas. Known are `errorCount`, `file` and `repository`. */
                include?: string;
            };
            header?: never;
            path: {
                packageUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
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
            /** @description One page of packages. The vendor's schema has them in an object, its example as a plain list. */
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
                /** @description Leave out the vulnerabilities that the package only has through its dependencies. */
                directOnly?: boolean;
            };
            header?: never;
            path: {
                packageUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its vulnerabilities; not paged. */
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
                    /** @description Names of licenses, for example `MIT`. */
                    licenseTypes: string[];
                };
            };
        };
        responses: {
            /** @description The findings on packages with these licenses; not paged. */
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
                    packages: string[];
                };
            };
        };
        responses: {
            /** @description The findings on these packages; not paged. */
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
                    /** @description For example `BC_LIC_1`. */
                    policyId: string;
                };
            };
        };
        responses: {
            /** @description The policy's findings; not paged. */
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
            /** @description What is wrong with the definition. */
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
            /** @description The new policy's id, or what is wrong with the definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyChange"];
                };
            };
            /** @description Accepted; no body. */
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
    getCodePolicyTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All policies, not paged, or a message on why there are none. */
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
                /** @description For example `acme_AWS_1644304546830`. */
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
            /** @description The policy's id, or what is wrong with the definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyChange"];
                };
            };
            /** @description Accepted; no body. */
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
                /** @description For example `acme_AWS_1644304546830`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the policy that is gone, or a message on why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodePolicyChange"];
                };
            };
            /** @description The policy is gone; no body. */
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
            /** @description Resources that the policy looked at, or a message on why there are none. */
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
            /** @description All policies; not paged. */
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
                /** @description The policy to copy. */
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
            /** @description The new policy's id, or a message on why there is none. */
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
            /** @description The fixes were pushed. */
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
                fixId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fixed code. */
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
                filename: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file without the fix. */
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
    listRepositories: {
        parameters: {
            query?: {
                /** @description `true` fills `errors`. Without it, `errors` is null or missing. */
                errorsCount?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All repositories that the caller may see; not paged. */
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
    onboardRepositories: {
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
            /** @description The repositories were taken on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardRepositoriesResult"];
                };
            };
            /** @description Nothing was done: several integrations are of this `type`. Choose one of `integrations` by its id. */
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
                repoOwner: string;
                repoName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branches. */
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
    getRepositoryNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    repositoriesIds: string[];
                };
            };
        };
        responses: {
            /** @description The repositories, or a text where there is nothing to look up. */
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
                id?: string;
                /** @description Only repositories that are (or are not) selected for scans. */
                selected?: boolean;
                /** @description Where the repositories come from, as in `Github`. */
                source?: string;
                repoOwner?: string;
                repoName?: string;
                limit?: number;
                /** @description How many repositories to leave out at the start. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories. */
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
                /** @description Only repositories that CI pipelines use. */
                include_pipelines?: boolean;
                /** @description Only repositories whose images are deployed. */
                include_docker_images?: boolean;
                /** @description The property to sort by. */
                order_by?: string;
                page?: number;
                page_size?: number;
                name?: string;
                ids?: string[];
                /** @description Version control systems, as `provider` of a repository names them. */
                providers?: string[];
                technologies?: string[];
                /** @description Kinds of CI files. */
                ci_files?: string[];
                privacy_levels?: ("public" | "private" | "internal")[];
                /** @description Id of the owner or of the integration. */
                workspace_id?: string;
                /** @description Only repositories that changed since. */
                last_updated?: string;
                /** @description Leave out repositories that are ignored. */
                should_filter_ignored_repos?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repositories. */
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
            /** @description The repositories. */
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
                repositoryId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository. */
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
                    repositoryIds: string[];
                };
            };
        };
        responses: {
            /** @description The scores. */
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
            /** @description The score was set; no body. */
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
            /** @description The number of repositories. */
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
    getVcsRepositoryFilterOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options of each filter. */
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
                /** @description Part of the full name. */
                search_term: string;
                /** @description How many repositories to leave out at the start. */
                skip?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of names. */
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
                /** @description Id of the repository. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thresholds. */
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
            /** @description The main rule and its exceptions, and what the main rule does not cover. */
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
            /** @description The rule was replaced. What the text says is not documented. */
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
            /** @description The rule was created. What the text says is not documented. */
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
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is gone. What the text says is not documented. */
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
                pageSize?: number;
                page?: number;
                /** @description Part of a repository's name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories. */
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
    getSbom: {
        parameters: {
            query: {
                format: "csv" | "cyclonedx";
                /** @description What to list. `oss` are open-source packages, `iac` infrastructure-as-code resources. */
                material: "oss" | "iac" | "images" | "all";
            };
            header?: never;
            path: {
                /** @description Id of the repository. */
                repoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to the files. */
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
                /** @description Number of the page. It counts pages, not packages. */
                page: number;
                /** @description Packages on a page. */
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
            /** @description One page of packages. */
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
            /** @description Whether the scan was started. While another one runs, it was not, and `isExecuted` is false. */
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
            /** @description All suppressions; not paged. */
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
                /** @description Id of the policy, as `BC_AWS_S3_14`. */
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
            /** @description Id of the new suppression. */
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
                /** @description Id of the policy, as `BC_AWS_S3_14`. */
                policyId: string;
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
            /** @description Id of the suppression. */
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
                /** @description Id of the policy, as `BC_AWS_S3_14`. */
                policyId: string;
                suppressionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suppression is gone; no body. */
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
                /** @description Names of repositories or ids of cloud accounts. */
                accounts: string[];
            };
            header?: never;
            path: {
                /** @description Id of the policy, as `BC_AWS_S3_14`. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suppressions with who made them and why. */
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
            /** @description All rules; not paged. */
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
            /** @description The new rule. */
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
                tagRuleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
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
            /** @description Whether the rule was changed. */
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
                tagRuleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it, in words. */
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
            /** @description The number of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
    getOotbTagRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tagRuleOOTBId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
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
            /** @description All apps; not paged. */
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
            /** @description All webhooks; not paged. */
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
            /** @description All technologies; not paged. */
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
            /** @description All tools; not paged. */
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
    listRepositoriesV2: {
        parameters: {
            query?: {
                /** @description `true` fills `errors`. */
                errorsCount?: string;
                /** @description Part of a repository's name. */
                search?: string;
                /** @description Seen: `CICD`, for repositories with CI/CD runs, and `VCS`. */
                filter?: string;
                /** @description `true` fills `validationDetails`. */
                includeStatus?: string;
                /** @description Seen: `creationDate`. */
                sortBy?: string;
                sortDir?: "ASC" | "DESC";
                /** @description The page to answer; the first is 0. */
                page?: number;
                /** @description Repositories on a page. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Repositories. A page that is not full is the last. */
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
    addRepositoriesToIntegration: {
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
            /** @description The repositories were taken on; they are in lists some seconds later. */
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
            /** @description One page of resources, each with the number of its issues. */
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
    submitBranchFixes: {
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
            /** @description The fixes were taken on. */
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
            /** @description The violations. */
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
            /** @description A page of neighbours, or a message on why there is none. */
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
            /** @description One page of policies. */
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
                /** @description For example `BC_GIT_9`. */
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
            /** @description One page of resources. */
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
                /** @description As `listBranchScanResources` answers it. */
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
            /** @description One page of issues. */
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
            /** @description One page of resources, each with the number of its issues. */
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
            /** @description One page of issues. */
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
            /** @description The errors; not paged. */
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
    summarizeCodeReview: {
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
            /** @description The summary, in a shape that nobody has published. */
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
    summarizePackageVulnerabilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As `listBranchScanResources` answers it for `Vulnerabilities`. */
                resourceUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package's version and the one that mends it. */
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
    exportPipelineRisks: {
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
            /** @description The CSV, as one text in JSON. The first line names the columns; the seventh tells whether an event is fixed. */
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
                repositoryId?: string;
                fetchAllBranches?: boolean;
                fetchErrors?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs; not paged. */
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
                /** @description The policy's `incidentId`, as the `violationId` of a finding. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy, with the compliance benchmarks that it belongs to. */
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
                repositoryId: string;
                /** @description The branch's name. */
                branch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branch was chosen. What is answered is not known. */
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
            /** @description The integrations. */
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
            /** @description The integrations. */
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
                /** @description Name of the organization in Terraform Cloud. */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces that run tasks can be set up for. */
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
            /** @description The workspaces were set. What is answered is not known. */
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
                /** @description `pc` for a tenant of Prisma Cloud; `bc` was for tenants of Bridgecrew. */
                module?: "pc" | "bc";
                /** @description Checkov sends true. */
                enforcementv2?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a scan of the tenant's code goes by. */
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
                /** @description `pc` for a tenant of Prisma Cloud; `bc` was for tenants of Bridgecrew. */
                module?: "pc" | "bc";
                /** @description Checkov sends true. */
                enforcementv2?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a scan of the tenant's code goes by. */
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
                /** @description Answers the settings of this feature alone. Seen: `pcNotifications`. */
                featureType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of all features by their names, or those of the one that was asked for. */
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
            /** @description The settings were replaced. What is answered is not known. */
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
