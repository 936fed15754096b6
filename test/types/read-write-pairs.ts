/**
 * Reads and writes of one thing. `npm test` finds the pairs in the documents and expects each of them here; the types
 * say that the first list compiles and that the second doesn't.
 */

/** What is read can be written back, or cloned under another name. */
export const WRITTEN_BACK = [
  "GET /access_keys -> POST /access_keys",
  "GET /access_keys/{id} -> POST /access_keys",
  "GET /access_keys/{id} -> PUT /access_keys/{id}",
  "GET /cloud/group -> POST /cloud/group",
  "GET /cloud/group/{id} -> POST /cloud/group",
  "GET /cloud/group/{id} -> PUT /cloud/group/{id}",
  "GET /policy -> POST /policy",
  "GET /policy/{id} -> POST /policy",
  "GET /policy/{id} -> PUT /policy/{id}",
  "GET /alert/rule/{id} -> POST /alert/rule",
  "GET /alert/rule/{id} -> PUT /alert/rule/{id}",
  "GET /alert/dismiss/require_dismissal_note -> PUT /alert/dismiss/require_dismissal_note",
  "GET /anomalies/trusted_list -> POST /anomalies/trusted_list",
  "GET /anomalies/trusted_list/{id} -> POST /anomalies/trusted_list",
  "GET /anomalies/trusted_list/{id} -> POST /anomalies/trusted_list/{id}",
  "GET /anomalies/settings/{policyId} -> POST /anomalies/settings/{policyId}",
  "GET /filter/inventory -> POST /filter/inventory",
  "GET /filter/inventory/{id} -> POST /filter/inventory",
  "GET /filter/inventory/{id} -> PUT /filter/inventory/{id}",
  "GET /cloud/{cloudType}/{id} -> PUT /cloud/{cloudType}/{id}",
  "GET /cloud/{cloudType}/{id} -> PATCH /cloud/{cloudType}/{id}",
  "GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets -> POST /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets",
  "GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName} -> POST /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets",
  "GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName} -> PUT /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName}",
  "GET /entitlement/api/v1/collection/{id} -> PUT /entitlement/api/v1/collection/{id}",
  "GET /entitlement/api/v1/collection/{id} -> POST /entitlement/api/v1/collection",
  "GET /entitlement/api/v1/collection -> POST /entitlement/api/v1/collection",
  "GET /compliance -> POST /compliance",
  "GET /compliance/{complianceId} -> POST /compliance",
  "GET /compliance/{complianceId} -> PUT /compliance/{complianceId}",
  "GET /compliance/{complianceId}/requirement -> POST /compliance/{complianceId}/requirement",
  "GET /compliance/requirement/{requirementId} -> PUT /compliance/requirement/{requirementId}",
  "GET /config/v3/account/{id} -> POST /config/v3/account",
  "GET /config/v3/account/{id} -> PUT /config/v3/account/{id}",
  "GET /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId} -> POST /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}",
  "GET /config/v3/dss-api/snippets/dssTenantId/{dssTenantId} -> POST /config/v3/dss-api/snippets/dssTenantId/{dssTenantId}",
  "GET /allow_list/network -> POST /allow_list/network",
  "GET /allow_list/network/{networkUuid} -> POST /allow_list/network",
  "GET /allow_list/network/{networkUuid} -> PUT /allow_list/network/{networkUuid}",
  "GET /ip_allow_list_login -> POST /ip_allow_list_login",
  "GET /ip_allow_list_login/{id} -> POST /ip_allow_list_login",
  "GET /ip_allow_list_login/{id} -> PUT /ip_allow_list_login/{id}",
  "GET /ip_allow_list_login/status -> PATCH /ip_allow_list_login/status",
  "GET /license/api/v1/credit-allocation-rule/{ruleId} -> PATCH /license/api/v1/credit-allocation-rule/{ruleId}",
  "GET /api/v1/tenant/{prismaId}/template/{id} -> PATCH /api/v1/tenant/{prismaId}/template/{id}",
  "GET /cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3 -> PATCH /cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3",
  "GET /authz/v1/permission_group/{id} -> PUT /authz/v1/permission_group/{id}",
  "GET /authz/v1/permission_group/{id} -> POST /authz/v1/permission_group",
  "GET /authn/v1/saml/config -> POST /authn/v1/saml/config",
  "GET /authn/v1/saml/config -> PUT /authn/v1/saml/config",
  "GET /authn/api/v1/oauth2/config -> POST /authn/api/v1/oauth2/config",
  "GET /authn/api/v1/oauth2/config -> PUT /authn/api/v1/oauth2/config",
  "GET /authn/api/v1/oauth2/config -> PATCH /authn/api/v1/oauth2/config",
  "GET /v1/resource_list -> POST /v1/resource_list",
  "GET /v1/resource_list/{id} -> POST /v1/resource_list",
  "GET /v1/resource_list/{id} -> PUT /v1/resource_list/{id}",
  "GET /search/history/{id} -> POST /search/history/{id}",
  "GET /settings/enterprise -> POST /settings/enterprise",
  "GET /user/me -> PUT /user/me",
  "GET /v2/user/{id} -> PUT /v2/user/{id}",
  "GET /user/saml/bypass -> PUT /user/saml/bypass",
  "GET /user/role -> POST /user/role",
  "GET /user/role/{id} -> POST /user/role",
  "GET /user/role/{id} -> PUT /user/role/{id}",
  "POST /search/config -> POST /search/history/{id}",
  "POST /search/event -> POST /search/history/{id}",
  "GET /v2/policy -> PUT /policy/{id}",
  "GET /v2/policy -> POST /policy",
  "GET /v2/alert/rule -> PUT /alert/rule/{id}",
  "GET /v2/alert/rule -> POST /alert/rule",
] as const;

/** What is read doesn't fit the write, and why. */
export const NOT_WRITTEN_BACK = {
  "GET /adoptionadvisor/report -> POST /adoptionadvisor/report":
    "a report that is read can lack its recipients and schedule, and a write needs both",
  "GET /adoptionadvisor/report -> PUT /adoptionadvisor/report/{reportId}":
    "a report that is read can lack its recipients and schedule, and a write needs both",
  "GET /appid/api/v1/app/criteria -> POST /appid/api/v1/app/criteria":
    "the criteria and their metadata can be null or missing when read, and a write needs both",
  "GET /appid/api/v1/app/criteria/{id} -> POST /appid/api/v1/app/criteria":
    "the criteria and their metadata can be null or missing when read, and a write needs both",
  "GET /appid/api/v1/app/criteria/{id} -> PATCH /appid/api/v1/app/criteria/{id}":
    "the criteria and their metadata can be null or missing when read, and a write needs both",
  "GET /dlp/api/config/v2/{accountId} -> POST /dlp/api/config/v2": "the external ids and roles are not returned",
  "GET /cloud/{cloudType}/{id} -> POST /cloud/{cloudType}":
    "onboarding needs what the account's details don't have, such as the keys of its user",
  "GET /v1/cloudAccounts/awsLoggingAccounts -> POST /v1/cloudAccounts/awsLoggingAccounts":
    "the buckets that are read have null where a write takes only a value",
  "GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId} -> POST /v1/cloudAccounts/awsLoggingAccounts":
    "the buckets that are read have null where a write takes only a value",
  "GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId} -> PUT /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}":
    "the buckets that are read have null where a write takes only a value",
  "GET /v1/cloudAccounts/awsLoggingAccounts/{accountId}/cft -> POST /v1/cloudAccounts/awsLoggingAccounts/{accountId}/cft":
    "a template is read, and the account that it is for is written",
  "GET /compliance/{requirementId}/section -> POST /compliance/{requirementId}/section":
    "`sectionId` can be missing when read, and a write needs it",
  "GET /compliance/{requirementId}/section -> PUT /compliance/requirement/section/{sectionId}":
    "`sectionId` can be missing when read, and a write needs it",
  "GET /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId} -> POST /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}":
    "the list is an object of patterns, and one is written",
  "GET /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId} -> PUT /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}":
    "the list is an object of profiles, and the statuses of some are written",
  "GET /dlp/api/v1/dss-api/data-profile -> PUT /dlp/api/v1/dss-api/data-profile":
    "the list is an object of profiles, and the statuses of some are written",
  "GET /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId} -> PUT /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}":
    "a write needs `dataPatternsRule1`, which is not returned",
  "GET /dlp/api/v1/dss-api/data-profile/id/{profileId} -> PUT /dlp/api/v1/dss-api/data-profile/id/{profileId}":
    "a write needs `dataPatternsRule1`, which is not returned",
  "GET /dlp/api/v1/dss-api/data-profile -> POST /dlp/api/v1/dss-api/data-profile":
    "the list is an object of profiles, and one is written",
  "GET /dlp/api/v1/dss-api/snippets -> POST /dlp/api/v1/dss-api/snippets":
    "the level of masking that is read may be unlisted, and only the three known ones are written",
  "GET /api/v1/tenant/{prismaId}/integration -> POST /api/v1/tenant/{prismaId}/integration":
    "the secrets in a config are masked when read, and each type has a config of its own when written: integrationConfig makes it",
  "GET /api/v1/tenant/{prismaId}/integration/{id} -> POST /api/v1/tenant/{prismaId}/integration":
    "the secrets in a config are masked when read, and each type has a config of its own when written: integrationConfig makes it",
  "GET /api/v1/tenant/{prismaId}/integration/{id} -> PUT /api/v1/tenant/{prismaId}/integration/{id}":
    "the secrets in a config are masked when read, and each type has a config of its own when written: integrationConfig makes it",
  "GET /api/v1/tenant/{prismaId}/integration/{id} -> PATCH /api/v1/tenant/{prismaId}/integration/{id}":
    "the secrets in a config are masked when read, and each type has a config of its own when written: integrationConfig makes it",
  "GET /integration -> POST /integration":
    "the secrets in a config are masked when read, and each type has a config of its own when written: integrationConfig makes it",
  "GET /integration/{id} -> POST /integration":
    "the secrets in a config are masked when read, and each type has a config of its own when written: integrationConfig makes it",
  "GET /integration/{id} -> PUT /integration/{id}":
    "the secrets in a config are masked when read, and each type has a config of its own when written: integrationConfig makes it",
  "GET /license/api/v1/credit-allocation-rule/{ruleId} -> POST /license/api/v1/credit-allocation-rule":
    "the target and its credits can be null when read, and a new rule needs them",
  "GET /api/v1/tenant/{prismaId}/template -> POST /api/v1/tenant/{prismaId}/template":
    "the type of system that is read may be unlisted, and only the three known ones are written",
  "GET /api/v1/tenant/{prismaId}/template/{id} -> POST /api/v1/tenant/{prismaId}/template":
    "the type of system that is read may be unlisted, and only the three known ones are written",
  "GET /authz/v1/permission_group -> POST /authz/v1/permission_group":
    "the list leaves out the features unless they are asked for, and a new group needs them",
  "GET /report -> POST /report":
    "type and target of a report can be null when read; a write has its own type of target",
  "GET /report/{id} -> POST /report":
    "type and target of a report can be null when read; a write has its own type of target",
  "GET /report/{id} -> PUT /report/{id}":
    "type and target of a report can be null when read; a write has its own type of target",
  "GET /report/{id} -> POST /v2/report":
    "type and target of a report can be null when read; a write has its own type of target",
  "GET /v3/user -> POST /v3/user":
    "a user and a service account are read alike, and each is written in a shape of its own",
  "GET /v2/user -> POST /v2/user": "names and roles can be null when read, and a new user needs them",
  "GET /v2/user/{id} -> POST /v2/user": "names and roles can be null when read, and a new user needs them",
  "GET /appid/api/v1/satellite -> POST /appid/api/v1/satellite":
    "the cluster's id can be missing when read, and a new satellite needs it",
  "GET /code/api/v1/remediations/buildtime/{fixId} -> POST /code/api/v1/remediations/buildtime":
    "the code of a fix is read, and the resources to fix are written",
  "GET /code/api/v1/repositories -> POST /code/api/v1/repositories":
    "the repositories are read, and their ids or names are written",
  "GET /code/api/v2/repositories -> POST /code/api/v2/repositories":
    "the repositories are read, and their ids or names are written",
  "GET /code/api/v1/enforcement-rules -> POST /code/api/v1/enforcement-rules":
    "the list is an object of rules, and one is written: a test of its own covers that",
  "GET /code/api/v1/enforcement-rules -> PUT /code/api/v1/enforcement-rules":
    "the list is an object of rules, and one is written: a test of its own covers that",
  "GET /code/api/v1/tag-rules -> POST /code/api/v1/tag-rules":
    "the definition is `definition` when read and `ruleDefinition` when written, and repositories are objects when read",
  "GET /code/api/v1/tag-rules/{tagRuleId} -> POST /code/api/v1/tag-rules":
    "the definition is `definition` when read and `ruleDefinition` when written, and repositories are objects when read",
  "GET /code/api/v1/tag-rules/{tagRuleId} -> PUT /code/api/v1/tag-rules/{tagRuleId}":
    "the definition is `definition` when read and `ruleDefinition` when written, and repositories are objects when read",
  "GET /code/api/v1/vcs/settings/scheme -> POST /code/api/v1/vcs/settings/scheme":
    "the settings are read bare, and written within `scheme`",
  "POST /search -> POST /search/history/{id}":
    "the documented results of a network search lack the query, which a saved search needs",
  "POST /api/v1/permission -> POST /search/history/{id}":
    "the id of an IAM search can be null, and its results are written in another shape",
  "POST /search/api/v1/asset -> POST /search/history/{id}":
    "an asset search has its settings at another place than the saved one",
  "GET /search/history -> POST /search/history/{id}":
    "the list has the settings of a search in `searchModel`; GET /search/history/{id} returns what is written",
  "GET /v1/cloudAccounts/awsAccounts/{id} -> PUT /cas/v1/aws_account/{id}":
    "the details that are read are those of any account, and a write needs the properties of its kind",
  "GET /v1/cloudAccounts/azureAccounts/{id} -> PUT /cas/v1/azure_account/{accountId}":
    "the details that are read are those of any account, and a write needs the properties of its kind",
  "GET /cas/v1/cloud_account/gcp/{id} -> PUT /cas/v1/gcp_account/{id}":
    "the details that are read are those of any account, and a write needs the properties of its kind",
  "GET /cas/v1/cloud_account/ibm/{id} -> PUT /cas/v1/cloud-type/ibm/account/{id}":
    "the details that are read are those of any account, and a write needs the properties of its kind",
  "GET /code/api/v2/policies/{policyId} -> PUT /code/api/v1/policies/{policyId}":
    "severities are in upper case when read and in lower case when written",
  "GET /code/api/v1/suppressions -> PUT /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}":
    "`origin` is not returned, and a write needs it",
  "GET /code/api/v1/suppressions -> POST /code/api/v1/suppressions/{policyId}":
    "`origin` is not returned, and a write needs it",
} as const;

/** Pairs on different paths, which the documents don't show. */
export const ACROSS_PATHS = [
  "POST /search/config -> POST /search/history/{id}",
  "POST /search/event -> POST /search/history/{id}",
  "POST /search -> POST /search/history/{id}",
  "POST /api/v1/permission -> POST /search/history/{id}",
  "POST /search/api/v1/asset -> POST /search/history/{id}",
  "GET /search/history -> POST /search/history/{id}",
  "GET /v1/cloudAccounts/awsAccounts/{id} -> PUT /cas/v1/aws_account/{id}",
  "GET /v1/cloudAccounts/azureAccounts/{id} -> PUT /cas/v1/azure_account/{accountId}",
  "GET /cas/v1/cloud_account/gcp/{id} -> PUT /cas/v1/gcp_account/{id}",
  "GET /cas/v1/cloud_account/ibm/{id} -> PUT /cas/v1/cloud-type/ibm/account/{id}",
  "GET /report/{id} -> POST /v2/report",
  "GET /v2/policy -> PUT /policy/{id}",
  "GET /v2/policy -> POST /policy",
  "GET /v2/alert/rule -> PUT /alert/rule/{id}",
  "GET /v2/alert/rule -> POST /alert/rule",
  "GET /adoptionadvisor/report -> PUT /adoptionadvisor/report/{reportId}",
  "GET /compliance/{requirementId}/section -> PUT /compliance/requirement/section/{sectionId}",
  "GET /code/api/v2/policies/{policyId} -> PUT /code/api/v1/policies/{policyId}",
  "GET /code/api/v1/suppressions -> PUT /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}",
  "GET /code/api/v1/suppressions -> POST /code/api/v1/suppressions/{policyId}",
] as const satisfies readonly ((typeof WRITTEN_BACK)[number] | keyof typeof NOT_WRITTEN_BACK)[];
