// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { operations } from "./cspm.ts";
import type { JsonOf } from "../src/jobs/job.ts";
import type { NamedOperation } from "../src/named/types.ts";
import type { NamedOperationWithInput } from "../src/named/types.ts";
import type { PagedOperation } from "../src/named/types.ts";
import type { PagedOperationWithInput } from "../src/named/types.ts";
import type { JobOperationWithInput } from "../src/named/types.ts";
import type { ItemAt } from "../src/pages/pager.ts";

/** The operations of the cspm document by their names. */
export interface CspmOperations {
  /**
   * List access keys.
   *
   * Returns all access keys of the tenant to a System Admin, and to other users only their own. Expired and inactive keys are included; `expiresOn` and `status` show which can be used.
   *
   * `GET /access_keys`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-my-access-keys/
   */
  readonly listAccessKeys: NamedOperation<unknown, operations["listAccessKeys"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create an access key.
   *
   * Creates a key for the user, or for the service account in `serviceAccountName`. A user can have at most two keys; a third fails with 400 `already_have_two_access_keys`, and a name that is in use with 409. The response has the secret, which can't be read again later.
   *
   * `POST /access_keys`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-access-keys/
   */
  readonly createAccessKey: NamedOperationWithInput<{ body: operations["createAccessKey"]["requestBody"]["content"]["application/json"] }, operations["createAccessKey"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an access key.
   *
   * Returns the name and expiry of a key, and possibly more of its properties. The secret can't be read.
   *
   * `GET /access_keys/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-access-key-by-id/
   */
  readonly getAccessKey: NamedOperationWithInput<{ path: operations["getAccessKey"]["parameters"]["path"] }, operations["getAccessKey"]["responses"][200]["content"]["application/json"]>;
  /**
   * Change an access key's name or expiry.
   *
   * Replaces the name and the expiry of a key. To activate or deactivate it, use `setAccessKeyStatus`.
   *
   * `PUT /access_keys/{id}`
   */
  readonly updateAccessKey: NamedOperationWithInput<{ path: operations["updateAccessKey"]["parameters"]["path"]; body: operations["updateAccessKey"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete an access key.
   *
   * Deletes the key permanently. To block it for some time, use `setAccessKeyStatus`.
   *
   * `DELETE /access_keys/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-access-keys/
   */
  readonly deleteAccessKey: NamedOperationWithInput<{ path: operations["deleteAccessKey"]["parameters"]["path"] }, undefined>;
  /**
   * Activate or deactivate an access key.
   *
   * Activates or deactivates a key without a body. An expired key can't be activated.
   *
   * `PATCH /access_keys/{id}/status/{status}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-access-key-status/
   */
  readonly setAccessKeyStatus: NamedOperationWithInput<{ path: operations["setAccessKeyStatus"]["parameters"]["path"] }, undefined>;
  /**
   * List account groups.
   *
   * Returns all account groups that the user can access, each with its cloud accounts and the alert rules that depend on it. For ids and names only, use `listAccountGroupNames`.
   *
   * `GET /cloud/group`
   *
   * Rate limit: 32 a second, in bursts of 32.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-account-groups/
   */
  readonly listAccountGroups: NamedOperation<{ query?: operations["listAccountGroups"]["parameters"]["query"] | undefined }, operations["listAccountGroups"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create an account group.
   *
   * Creates a group of cloud accounts, which roles and alert rules refer to. A name that is already in use fails with 400 `account_group_name_already_exists`.
   *
   * `POST /cloud/group`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-account-group/
   */
  readonly createAccountGroup: NamedOperationWithInput<{ body: operations["createAccountGroup"]["requestBody"]["content"]["application/json"] }, operations["createAccountGroup"]["responses"][200]["content"]["application/json"]>;
  /**
   * List account group names.
   *
   * Returns the id and the name of each account group, and whether onboarding created it. Use it to find an id by name.
   *
   * `GET /cloud/group/name`
   *
   * Rate limit: 32 a second, in bursts of 32.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-account-group-name/
   */
  readonly listAccountGroupNames: NamedOperation<{ query?: operations["listAccountGroupNames"]["parameters"]["query"] | undefined }, operations["listAccountGroupNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * List account group names for a cloud.
   *
   * Returns the id and the name of each account group that has accounts of the cloud.
   *
   * `GET /cloud/group/name/{cloudType}`
   *
   * Rate limit: 4 a second, in bursts of 4.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-account-group-name-by-cloud-type/
   */
  readonly listAccountGroupNamesByCloudType: NamedOperationWithInput<{ path: operations["listAccountGroupNamesByCloudType"]["parameters"]["path"] }, operations["listAccountGroupNamesByCloudType"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an account group.
   *
   * Returns one account group. `cloudAccountInfos` is filled with `includeAccountInfo` only.
   *
   * `GET /cloud/group/{id}`
   *
   * Rate limit: 80 a second, in bursts of 80.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-account-group/
   */
  readonly getAccountGroup: NamedOperationWithInput<{ path: operations["getAccountGroup"]["parameters"]["path"]; query?: operations["getAccountGroup"]["parameters"]["query"] | undefined }, operations["getAccountGroup"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace an account group.
   *
   * Replaces the group. `accountIds` replaces the previous list: accounts that it leaves out are removed from the group, and lose the roles and alert rules that refer to it.
   *
   * `PUT /cloud/group/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-account-group/
   */
  readonly updateAccountGroup: NamedOperationWithInput<{ path: operations["updateAccountGroup"]["parameters"]["path"]; body: operations["updateAccountGroup"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete an account group.
   *
   * Deletes a group. Fails with 409 while the group still has cloud accounts, or while it's the only account group of an alert rule; remove those first.
   *
   * `DELETE /cloud/group/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-account-group/
   */
  readonly deleteAccountGroup: NamedOperationWithInput<{ path: operations["deleteAccountGroup"]["parameters"]["path"] }, undefined>;
  /**
   * Get the adoption checks.
   *
   * Returns which capabilities of Prisma Cloud the tenant uses and which it doesn't use yet. Status 202 means that some checks are still being computed, and 206 that some failed; both have the checks that are ready.
   *
   * `GET /adoptionadvisor/checks`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-adoption-check-score/
   */
  readonly getAdoptionAdvisorChecks: NamedOperation<{ query?: operations["getAdoptionAdvisorChecks"]["parameters"]["query"] | undefined }, operations["getAdoptionAdvisorChecks"]["responses"][200]["content"]["application/json"] | operations["getAdoptionAdvisorChecks"]["responses"][202]["content"]["application/json"] | operations["getAdoptionAdvisorChecks"]["responses"][206]["content"]["application/json"]>;
  /**
   * List the adoption advisor's reports.
   *
   * Returns the configurations of all recurring reports on adoption.
   *
   * `GET /adoptionadvisor/report`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/adoption-advisor-get-all-report-configs/
   */
  readonly listAdoptionAdvisorReports: NamedOperation<unknown, operations["listAdoptionAdvisorReports"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create an adoption advisor report.
   *
   * Creates a configuration for a recurring report, which is sent to `emailIds` on a schedule. To get a report right away, use `generateAdoptionAdvisorReport`.
   *
   * `POST /adoptionadvisor/report`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-adoption-advisor-config/
   */
  readonly createAdoptionAdvisorReport: NamedOperationWithInput<{ body: operations["createAdoptionAdvisorReport"]["requestBody"]["content"]["application/json"] }, operations["createAdoptionAdvisorReport"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate an adoption advisor report.
   *
   * Generates a report right away and returns it as a file.
   *
   * `POST /adoptionadvisor/report/generate`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/adoption-advisor-create-report/
   */
  readonly generateAdoptionAdvisorReport: NamedOperationWithInput<{ body: operations["generateAdoptionAdvisorReport"]["requestBody"]["content"]["application/json"] }, operations["generateAdoptionAdvisorReport"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * Replace an adoption advisor report.
   *
   * Replaces the configuration of a report, so send all of its properties.
   *
   * `PUT /adoptionadvisor/report/{reportId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/adoption-advisor-update-report/
   */
  readonly updateAdoptionAdvisorReport: NamedOperationWithInput<{ path: operations["updateAdoptionAdvisorReport"]["parameters"]["path"]; body: operations["updateAdoptionAdvisorReport"]["requestBody"]["content"]["application/json"] }, operations["updateAdoptionAdvisorReport"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete an adoption advisor report.
   *
   * Deletes the configuration of a report, which ends its schedule.
   *
   * `DELETE /adoptionadvisor/report/{reportId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/adoption-advisor-delete-report/
   */
  readonly deleteAdoptionAdvisorReport: NamedOperationWithInput<{ path: operations["deleteAdoptionAdvisorReport"]["parameters"]["path"] }, undefined>;
  /**
   * Download the latest adoption advisor report.
   *
   * Returns the file of the latest report for a configuration. For an earlier one, use `downloadAdoptionAdvisorReport`.
   *
   * `GET /adoptionadvisor/report/{reportId}/download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/adoption-advisor-download-latest-report/
   */
  readonly downloadLatestAdoptionAdvisorReport: NamedOperationWithInput<{ path: operations["downloadLatestAdoptionAdvisorReport"]["parameters"]["path"] }, operations["downloadLatestAdoptionAdvisorReport"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * Download an adoption advisor report by time.
   *
   * Returns the file of the report that was created at the given time. Responds with 204 while the report is being written; call it again then.
   *
   * `GET /adoptionadvisor/report/{reportId}/{createdOn}/download`
   *
   * Job: wait for the result and download it with `.job()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/adoption-advisor-download-report-by-id-and-creation-time/
   */
  readonly downloadAdoptionAdvisorReport: JobOperationWithInput<{ path: operations["downloadAdoptionAdvisorReport"]["parameters"]["path"] }, operations["downloadAdoptionAdvisorReport"]["responses"][200]["content"]["application/octet-stream"] | undefined, JsonOf<operations["downloadAdoptionAdvisorReport"]["responses"][200]["content"]["application/octet-stream"] | undefined>>;
  /**
   * List the policy filters.
   *
   * Returns an object keyed by filter name, with the values each filter offers. A filter with a fixed set lists all of its values; any other lists values in recent use, or none. Use `suggestPolicyFilterValues` to search the values of one filter. The names are the query parameters of `listPolicies`.
   *
   * `GET /filter/policy/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-policy-filters-and-options/
   */
  readonly listPolicyFilters: NamedOperation<unknown, operations["listPolicyFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest values for a policy filter.
   *
   * Returns the values of one filter that contain `query`, ignoring case, for autocompletion. `listPolicyFilters` lists the names of the filters.
   *
   * `POST /filter/policy/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-policy-filter-options/
   */
  readonly suggestPolicyFilterValues: NamedOperationWithInput<{ body: operations["suggestPolicyFilterValues"]["requestBody"]["content"]["application/json"] }, operations["suggestPolicyFilterValues"]["responses"][200]["content"]["application/json"]>;
  /**
   * List policies with open alert counts.
   *
   * Returns the built-in and the custom policies that match the query parameters, each with `openAlertsCount`. Counting makes it slow; use `listPolicies` unless you need the deprecated count. The list isn't paged and can be megabytes.
   *
   * `GET /policy`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-policies/
   */
  readonly listPoliciesWithAlertCounts: NamedOperation<{ query?: operations["listPoliciesWithAlertCounts"]["parameters"]["query"] | undefined }, operations["listPoliciesWithAlertCounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a policy.
   *
   * Creates a custom policy, enabled unless `enabled` is false. `rule.criteria` is the id of a saved search: run the query, then save it with `saveSearch`; `listSearchHistory` lists the saved ones. A build policy has its rules in `rule.children` instead, with `policySubTypes: ["build"]` and `rule.parameters.savedSearch: "false"`. Config policies need `cloudType`, names must be unique, and only a System Admin may set a remediation.
   *
   * `POST /policy`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-policy/
   */
  readonly createPolicy: NamedOperationWithInput<{ body: operations["createPolicy"]["requestBody"]["content"]["application/json"] }, operations["createPolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * List policies.
   *
   * Returns the built-in and the custom policies that match the query parameters, without open alert counts, so it's faster than `listPoliciesWithAlertCounts`. The list isn't paged and can be megabytes; `listPolicyFilters` lists the filters and their values.
   *
   * `GET /v2/policy`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-policies-v-2/
   */
  readonly listPolicies: NamedOperation<{ query?: operations["listPolicies"]["parameters"]["query"] | undefined }, operations["listPolicies"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a policy.
   *
   * Returns one policy, also for a while after it was deleted (`deleted` is then true). An unknown id gets 404. The RQL of its query isn't included; look up `rule.criteria` with `getSearch`.
   *
   * `GET /policy/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-policy/
   */
  readonly getPolicy: NamedOperationWithInput<{ path: operations["getPolicy"]["parameters"]["path"] }, operations["getPolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a policy.
   *
   * Changes the properties you send and keeps the others. The id and the type can't change, and most of a built-in policy can't either. The 403 keys say who may: only a System Admin (`not_system_admin_user`), or only the policy's owner and users with the owner's role (`not_owner_or_same_role`).
   *
   * `PUT /policy/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-policy/
   */
  readonly updatePolicy: NamedOperationWithInput<{ path: operations["updatePolicy"]["parameters"]["path"]; body: operations["updatePolicy"]["requestBody"]["content"]["application/json"] }, operations["updatePolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a policy.
   *
   * Deletes a custom policy; built-in ones can't be deleted, only disabled with `setPolicyStatus`. A deleted policy stays readable for a while with `deleted` true. Only the policy's owner and users with the owner's role may delete it (403 `not_owner_or_same_role`).
   *
   * `DELETE /policy/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-policy/
   */
  readonly deletePolicy: NamedOperationWithInput<{ path: operations["deletePolicy"]["parameters"]["path"] }, undefined>;
  /**
   * Enable or disable a policy.
   *
   * Switches one policy on or off without sending its definition; works for built-in policies too. The 403 keys say who may: only a System Admin (`not_system_admin_user`), or only the policy's owner and users with the owner's role (`not_owner_or_same_role`).
   *
   * `PATCH /policy/{id}/status/{enabled}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-policy-status/
   */
  readonly setPolicyStatus: NamedOperationWithInput<{ path: operations["setPolicyStatus"]["parameters"]["path"] }, undefined>;
  /**
   * List the compliance standards that policies can be mapped to.
   *
   * Returns each supported compliance standard with its sections. The sections' `complianceId` is what a policy's `complianceMetadata` needs. To manage custom standards, use `listComplianceStandards`.
   *
   * `GET /policy/compliance`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-standards/
   */
  readonly listPolicyComplianceStandards: NamedOperation<unknown, operations["listPolicyComplianceStandards"]["responses"][200]["content"]["application/json"]>;
  /**
   * Validate a policy rule.
   *
   * Checks whether a policy could be created from an RQL query, without creating one. Send only `policyType` and the RQL query itself as `rule.criteria`; saved searches aren't supported. A query that can't make a policy gets 400, with the reason as error key.
   *
   * `POST /policy/rule/validate`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/policy-rule-validate/
   */
  readonly validatePolicyRule: NamedOperationWithInput<{ body: operations["validatePolicyRule"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List alert rules.
   *
   * Returns all alert rules that the role of the user can see. `alertRuleNotificationConfig` is empty here, and there is no count of open alerts; `getAlertRule` returns the notifications of one rule.
   *
   * `GET /v2/alert/rule`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alert-rules-v-2/
   */
  readonly listAlertRules: NamedOperation<{ query?: operations["listAlertRules"]["parameters"]["query"] | undefined }, operations["listAlertRules"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create an alert rule.
   *
   * Creates a rule that raises alerts for the policies and account groups in it, and sends them to the channels in `alertRuleNotificationConfig`. Only open alerts are sent by default (`notifyOnOpen`). Account groups outside the user's scope are rejected. `listOutboundIntegrations` lists the ids that notifications need.
   *
   * `POST /alert/rule`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-alert-rule/
   */
  readonly createAlertRule: NamedOperationWithInput<{ body: operations["createAlertRule"]["requestBody"]["content"]["application/json"] }, operations["createAlertRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an alert rule with its notifications.
   *
   * Returns one alert rule with `alertRuleNotificationConfig`, which `listAlertRules` leaves empty. A rule of another role fails with 403 `not_owner_or_same_role`.
   *
   * `GET /alert/rule/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alert-rule/
   */
  readonly getAlertRule: NamedOperationWithInput<{ path: operations["getAlertRule"]["parameters"]["path"] }, operations["getAlertRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace an alert rule.
   *
   * Replaces the whole rule, so send every property: read it with `getAlertRule`, change it, and send it back. Alerts outside the new scope are resolved and new ones raised over time.
   *
   * `PUT /alert/rule/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-alert-rule/
   */
  readonly updateAlertRule: NamedOperationWithInput<{ path: operations["updateAlertRule"]["parameters"]["path"]; body: operations["updateAlertRule"]["requestBody"]["content"]["application/json"] }, operations["updateAlertRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete an alert rule.
   *
   * Deletes the rule; alerts that no other rule covers are resolved over time. Fails with 403 `incomplete_account_group_access` if the user can't access all account groups of the rule.
   *
   * `DELETE /alert/rule/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-alert-rule/
   */
  readonly deleteAlertRule: NamedOperationWithInput<{ path: operations["deleteAlertRule"]["parameters"]["path"] }, undefined>;
  /**
   * List alert filters.
   *
   * Returns the filters that alert lists accept, by name, each with its possible or recently used values. `suggestAlertFilterValues` completes the value of one filter.
   *
   * `GET /filter/alert/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alert-filter-and-options/
   */
  readonly listAlertFilters: NamedOperation<unknown, operations["listAlertFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest values for an alert filter.
   *
   * Returns values of one filter that contain `query`. The match is fuzzy and ignores case; without `query`, the response has all values. Use it to find the exact spelling of a cloud account or region before filtering.
   *
   * `POST /filter/alert/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alert-filter-options/
   */
  readonly suggestAlertFilterValues: NamedOperationWithInput<{ body: operations["suggestAlertFilterValues"]["requestBody"]["content"]["application/json"] }, operations["suggestAlertFilterValues"]["responses"][200]["content"]["application/json"]>;
  /**
   * List up to 10000 alerts.
   *
   * Returns at most 10000 alerts in one response, without their rules. To get more, page through `listAlerts`. The policy has a name, severity and compliance data only with `detailed=true`.
   *
   * `GET /alert`
   *
   * Rate limit: 2 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alerts/
   */
  readonly listAlertsUnpaged: NamedOperationWithInput<{ query: operations["listAlertsUnpaged"]["parameters"]["query"] }, operations["listAlertsUnpaged"]["responses"][200]["content"]["application/json"]>;
  /**
   * Search up to 10000 alerts.
   *
   * Returns at most 10000 alerts in one response, without their rules; `offset` has no effect. To get more, page through `listAlerts`. The policy has a name, severity and compliance data only with `detailed`.
   *
   * `POST /alert`
   *
   * Rate limit: 2 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-alerts/
   */
  readonly searchAlertsUnpaged: NamedOperationWithInput<{ query?: operations["searchAlertsUnpaged"]["parameters"]["query"] | undefined; body: operations["searchAlertsUnpaged"]["requestBody"]["content"]["application/json"] }, operations["searchAlertsUnpaged"]["responses"][200]["content"]["application/json"]>;
  /**
   * List alerts page by page.
   *
   * Returns alerts without their rules; `getAlert` has them. The policy has a name, severity and compliance data only with `detailed=true`. A page token can be too long for a URL, and the gateway then responds with 413 or 414, so `listAlerts` is the better choice for long lists.
   *
   * `GET /v2/alert`
   *
   * Pages: read the whole list with `.paginate()`. Rate limit: 2 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alerts-v-2/
   */
  readonly listAlertsByQuery: PagedOperationWithInput<{ query: operations["listAlertsByQuery"]["parameters"]["query"] }, operations["listAlertsByQuery"]["responses"][200]["content"]["application/json"], ItemAt<operations["listAlertsByQuery"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Search alerts page by page.
   *
   * Returns alerts without their rules; `getAlert` has them. The policy has a name, severity and compliance data only with `detailed`. Send the page token alone to get further pages. The filter `timeRange.type` selects which time of an alert the time range applies to: `ALERT_OPENED`, `ALERT_STATUS_UPDATED` or `ALERT_UPDATED`.
   *
   * `POST /v2/alert`
   *
   * Pages: read the whole list with `.paginate()`. Rate limit: 2 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-alerts-v-2/
   */
  readonly listAlerts: PagedOperationWithInput<{ query?: operations["listAlerts"]["parameters"]["query"] | undefined; body: operations["listAlerts"]["requestBody"]["content"]["application/json"] }, operations["listAlerts"]["responses"][200]["content"]["application/json"], ItemAt<operations["listAlerts"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Count alerts by policy.
   *
   * Returns one entry for each policy that has alerts, with their number in `alertCount`. Rules and the resource's `cloudServiceName` aren't filled. `listAlertedPolicies` returns such counts page by page.
   *
   * `GET /alert/policy`
   *
   * Rate limit: 1 a second, in bursts of 5.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alerts-grouped/
   */
  readonly listAlertCountsByPolicy: NamedOperation<{ query?: operations["listAlertCountsByPolicy"]["parameters"]["query"] | undefined }, operations["listAlertCountsByPolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count alerts by policy with a filter.
   *
   * Returns one entry for each policy that has matching alerts, with their number in `alertCount`. Rules and the resource's `cloudServiceName` aren't filled. `startAlertCountsByPolicyJob` writes the same list in the background, and `listAlertedPolicies` returns it page by page.
   *
   * `POST /alert/policy`
   *
   * Rate limit: 1 a second, in bursts of 5.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-alerts-grouped/
   */
  readonly searchAlertCountsByPolicy: NamedOperationWithInput<{ query?: operations["searchAlertCountsByPolicy"]["parameters"]["query"] | undefined; body: operations["searchAlertCountsByPolicy"]["requestBody"]["content"]["application/json"] }, operations["searchAlertCountsByPolicy"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an alert with its rules and history.
   *
   * Returns one alert with its alert rules, which lists leave out. An unknown id fails with 404, a malformed one with 400 `invalid_alert_id`.
   *
   * `GET /alert/{id}`
   *
   * Rate limit: 5 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alert/
   */
  readonly getAlert: NamedOperationWithInput<{ path: operations["getAlert"]["parameters"]["path"]; query?: operations["getAlert"]["parameters"]["query"] | undefined }, operations["getAlert"]["responses"][200]["content"]["application/json"]>;
  /**
   * Dismiss or snooze alerts.
   *
   * Dismisses alerts, or snoozes them until a given time if there's a `dismissalTimeRange`. Never send an empty `alerts`: the service may then dismiss every alert that `filter` matches, so don't call it if there is nothing to dismiss. A dismissed alert stays dismissed until `reopenAlerts`; if an alert has changed its status meanwhile, the request fails with 404 `alert_no_longer_in_expected_state`.
   *
   * `POST /alert/dismiss`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/dismiss-alerts/
   */
  readonly dismissAlerts: NamedOperationWithInput<{ body: operations["dismissAlerts"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Get whether dismissals need a note.
   *
   * Returns the setting of the tenant that decides whether users must give a reason when they dismiss an alert. Change it with `updateDismissalNoteSetting`.
   *
   * `GET /alert/dismiss/require_dismissal_note`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/is-dismissal-note-required/
   */
  readonly getDismissalNoteSetting: NamedOperation<unknown, operations["getDismissalNoteSetting"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set whether dismissals need a note.
   *
   * Changes the setting for all users of the tenant. While it's on, `dismissAlerts` needs a `dismissalNote`.
   *
   * `PUT /alert/dismiss/require_dismissal_note`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/set-dismissal-note-required/
   */
  readonly updateDismissalNoteSetting: NamedOperationWithInput<{ body: operations["updateDismissalNoteSetting"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Reopen dismissed or snoozed alerts.
   *
   * Sets the status of dismissed or snoozed alerts back to `open`. Never send an empty `alerts`: the service may then reopen every alert that `filter` matches, so don't call it if there is nothing to reopen.
   *
   * `POST /alert/reopen`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/reopen-alerts/
   */
  readonly reopenAlerts: NamedOperationWithInput<{ body: operations["reopenAlerts"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Count the alerts in one status.
   *
   * Returns the number of alerts of the tenant that have the status. To count by policy or with a filter, use `searchAlertCountsByPolicy`.
   *
   * `GET /alert/count/{status}`
   *
   * Rate limit: 2 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alert-count/
   */
  readonly countAlerts: NamedOperationWithInput<{ path: operations["countAlerts"]["parameters"]["path"] }, operations["countAlerts"]["responses"][200]["content"]["application/json"]>;
  /**
   * Start a JSON export of alerts.
   *
   * Starts a job that writes all matching alerts to a JSON file. Poll `getAlertJobStatus` until it's `READY_TO_DOWNLOAD`, then fetch the file from `downloadAlertJob`. `sortBy`, `limit` and `pageToken` of the filter have no effect.
   *
   * `POST /alert/jobs`
   *
   * Job: wait for the result and download it with `.job()`. Rate limit: 2 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/submit-job-for-listing-alerts/
   */
  readonly startAlertJob: JobOperationWithInput<{ body: operations["startAlertJob"]["requestBody"]["content"]["application/json"] }, operations["startAlertJob"]["responses"][200]["content"]["application/json"], JsonOf<operations["downloadAlertJob"]["responses"][200]["content"]["application/json"]>>;
  /**
   * Get the status of a JSON export of alerts.
   *
   * Returns the state of a job from `startAlertJob`. When `status` is `READY_TO_DOWNLOAD`, fetch the file from `downloadAlertJob`. An unknown job fails with 404.
   *
   * `GET /alert/jobs/{id}/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alerts-job-status/
   */
  readonly getAlertJobStatus: NamedOperationWithInput<{ path: operations["getAlertJobStatus"]["parameters"]["path"] }, operations["getAlertJobStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download a JSON export of alerts.
   *
   * Returns the alerts that a job from `startAlertJob` has written. Call it once `getAlertJobStatus` says `READY_TO_DOWNLOAD`.
   *
   * `GET /alert/jobs/{id}/download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/download-alerts-list-json/
   */
  readonly downloadAlertJob: NamedOperationWithInput<{ path: operations["downloadAlertJob"]["parameters"]["path"] }, operations["downloadAlertJob"]["responses"][200]["content"]["application/json"]>;
  /**
   * Start a CSV export of alerts.
   *
   * Starts a job that writes all matching alerts to a CSV file. Poll `getAlertCsvJobStatus` until it's `READY_TO_DOWNLOAD`, then fetch the file from `downloadAlertCsvJob`. `fields`, `sortBy`, `limit` and `pageToken` of the filter have no effect.
   *
   * `POST /alert/csv`
   *
   * Job: wait for the result and download it with `.job()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/submit-an-alert-csv-download-job/
   */
  readonly createAlertCsv: JobOperationWithInput<{ query?: operations["createAlertCsv"]["parameters"]["query"] | undefined; body: operations["createAlertCsv"]["requestBody"]["content"]["application/json"] }, operations["createAlertCsv"]["responses"][200]["content"]["application/json"], JsonOf<operations["downloadAlertCsvJob"]["responses"][200]["content"]["text/csv"]>>;
  /**
   * Get the status of a CSV export of alerts.
   *
   * Returns the state of a job from `createAlertCsv`. When `status` is `READY_TO_DOWNLOAD`, fetch the file from `downloadAlertCsvJob`. An unknown job fails with 404.
   *
   * `GET /alert/csv/{id}/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alert-csv-job-status/
   */
  readonly getAlertCsvJobStatus: NamedOperationWithInput<{ path: operations["getAlertCsvJobStatus"]["parameters"]["path"] }, operations["getAlertCsvJobStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download a CSV export of alerts.
   *
   * Returns the file that a job from `createAlertCsv` has written. Call it once `getAlertCsvJobStatus` says `READY_TO_DOWNLOAD`; an unknown job fails with 404.
   *
   * `GET /alert/csv/{id}/download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/download-alert-csv/
   */
  readonly downloadAlertCsvJob: NamedOperationWithInput<{ path: operations["downloadAlertCsvJob"]["parameters"]["path"] }, operations["downloadAlertCsvJob"]["responses"][200]["content"]["text/csv"]>;
  /**
   * Start a JSON export of alert counts by policy.
   *
   * Starts a job that writes the list of `searchAlertCountsByPolicy` to a JSON file. Poll `getAlertCountsByPolicyJobStatus` until it's `READY_TO_DOWNLOAD`, then fetch the file from `downloadAlertCountsByPolicyJob`. `sortBy`, `limit` and `pageToken` of the filter have no effect.
   *
   * `POST /alert/policy/jobs`
   *
   * Job: wait for the result and download it with `.job()`. Rate limit: 1 a second, in bursts of 5.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/submit-a-job-for-listing-alerts-grouped-by-policy/
   */
  readonly startAlertCountsByPolicyJob: JobOperationWithInput<{ body: operations["startAlertCountsByPolicyJob"]["requestBody"]["content"]["application/json"] }, operations["startAlertCountsByPolicyJob"]["responses"][200]["content"]["application/json"], JsonOf<operations["downloadAlertCountsByPolicyJob"]["responses"][200]["content"]["application/json"]>>;
  /**
   * Get the status of an export of alert counts by policy.
   *
   * Returns the state of a job from `startAlertCountsByPolicyJob`. When `status` is `READY_TO_DOWNLOAD`, fetch the file from `downloadAlertCountsByPolicyJob`.
   *
   * `GET /alert/policy/jobs/{id}/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-async-policy-alert-job-status/
   */
  readonly getAlertCountsByPolicyJobStatus: NamedOperationWithInput<{ path: operations["getAlertCountsByPolicyJobStatus"]["parameters"]["path"] }, operations["getAlertCountsByPolicyJobStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download an export of alert counts by policy.
   *
   * Returns the list that a job from `startAlertCountsByPolicyJob` has written. Call it once `getAlertCountsByPolicyJobStatus` says `READY_TO_DOWNLOAD`.
   *
   * `GET /alert/policy/jobs/{id}/download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/download-policy-alerts-json/
   */
  readonly downloadAlertCountsByPolicyJob: NamedOperationWithInput<{ path: operations["downloadAlertCountsByPolicyJob"]["parameters"]["path"] }, operations["downloadAlertCountsByPolicyJob"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the remediation commands of alerts.
   *
   * Returns CLI commands, filled in for the given alerts, that fix the resources. Nothing is executed; `remediateAlert` does that. All alerts must belong to one policy, and only the time range of `filter` has an effect. Policies without a remediation script fail with 405 `remediation_unavailable`.
   *
   * `POST /alert/remediation`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alerts-remediation/
   */
  readonly listAlertRemediationCommands: NamedOperationWithInput<{ body: operations["listAlertRemediationCommands"]["requestBody"]["content"]["application/json"] }, operations["listAlertRemediationCommands"]["responses"][200]["content"]["application/json"]>;
  /**
   * Remediate an alert.
   *
   * Runs the remediation commands of the alert's policy against the cloud resource. Policies that can't be remediated fail with 405 `remediation_unavailable`. To read the commands without running them, use `listAlertRemediationCommands`.
   *
   * `PATCH /alert/remediation/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/perform-remediation-for-alert/
   */
  readonly remediateAlert: NamedOperationWithInput<{ path: operations["remediateAlert"]["parameters"]["path"]; query?: operations["remediateAlert"]["parameters"]["query"] | undefined }, undefined>;
  /**
   * List policies with their alert counts page by page.
   *
   * Returns policies that have matching alerts, each with the number of alerts, and totals over all pages. A page has 50 policies unless `size` says otherwise, and at most 500.
   *
   * `POST /alert/v1/policy`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/alert-policy-list/
   */
  readonly listAlertedPolicies: PagedOperationWithInput<{ body: operations["listAlertedPolicies"]["requestBody"]["content"]["application/json"] }, operations["listAlertedPolicies"]["responses"][200]["content"]["application/json"], ItemAt<operations["listAlertedPolicies"]["responses"][200]["content"]["application/json"], "policies">>;
  /**
   * Group alert counts by a policy property.
   *
   * Returns alert and policy counts for each value of the property in `groupBy`, with counts by severity and totals over all pages. A page has 50 groups unless `size` says otherwise, and at most 500.
   *
   * `POST /alert/v1/aggregate`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/alert-aggregation/
   */
  readonly countAlertsByPolicyProperty: PagedOperationWithInput<{ body: operations["countAlertsByPolicyProperty"]["requestBody"]["content"]["application/json"] }, operations["countAlertsByPolicyProperty"]["responses"][200]["content"]["application/json"], ItemAt<operations["countAlertsByPolicyProperty"]["responses"][200]["content"]["application/json"], "groups">>;
  /**
   * Get the evidence graph of an alert.
   *
   * Returns the assets, findings and vulnerabilities behind an alert, and how they relate, in the JSON Graph Format.
   *
   * `GET /alert/v1/{id}/graph`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alert-evidence-graph/
   */
  readonly getAlertEvidenceGraph: NamedOperationWithInput<{ path: operations["getAlertEvidenceGraph"]["parameters"]["path"] }, operations["getAlertEvidenceGraph"]["responses"][200]["content"]["application/json"]>;
  /**
   * Send an alert to Jira, Slack or email.
   *
   * Sends a notification about one alert right away, independent of alert rules. Jira needs a `templateId`; email and Slack need `sender` and `recipients` in `translation.details`. Status 201 doesn't mean that every notification was sent: `failed` counts those that weren't.
   *
   * `POST /alerts/api/v1/notification/ondemand`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-ondemand-notification/
   */
  readonly sendAlertNotification: NamedOperationWithInput<{ body: operations["sendAlertNotification"]["requestBody"]["content"]["application/json"] }, operations["sendAlertNotification"]["responses"][201]["content"]["application/json"]>;
  /**
   * List anomaly trusted lists.
   *
   * Returns all trusted lists of the tenant. A trusted list has entries, such as IP addresses, that the anomaly policies in `applicablePolicies` don't raise alerts for.
   *
   * `GET /anomalies/trusted_list`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-whitelist-entries/
   */
  readonly listAnomalyTrustedLists: NamedOperation<unknown, operations["listAnomalyTrustedLists"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create an anomaly trusted list.
   *
   * Creates a list with one or more entries of one type. `listAnomalyPolicies` lists the policies that a type can be used for.
   *
   * `POST /anomalies/trusted_list`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-to-trusted-list/
   */
  readonly createAnomalyTrustedList: NamedOperationWithInput<{ body: operations["createAnomalyTrustedList"]["requestBody"]["content"]["application/json"] }, operations["createAnomalyTrustedList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an anomaly trusted list.
   *
   * Returns one trusted list with its entries.
   *
   * `GET /anomalies/trusted_list/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-whitelist-entry-by-id/
   */
  readonly getAnomalyTrustedList: NamedOperationWithInput<{ path: operations["getAnomalyTrustedList"]["parameters"]["path"] }, operations["getAnomalyTrustedList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace an anomaly trusted list.
   *
   * Replaces a trusted list with its entries, so send all of them. It's a POST, not a PUT.
   *
   * `POST /anomalies/trusted_list/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-whitelist/
   */
  readonly updateAnomalyTrustedList: NamedOperationWithInput<{ path: operations["updateAnomalyTrustedList"]["parameters"]["path"]; body: operations["updateAnomalyTrustedList"]["requestBody"]["content"]["application/json"] }, operations["updateAnomalyTrustedList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete an anomaly trusted list.
   *
   * Deletes a trusted list with its entries. Anomaly policies raise alerts for them again.
   *
   * `DELETE /anomalies/trusted_list/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-from-trusted-list/
   */
  readonly deleteAnomalyTrustedList: NamedOperationWithInput<{ path: operations["deleteAnomalyTrustedList"]["parameters"]["path"] }, operations["deleteAnomalyTrustedList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the settings of an anomaly policy.
   *
   * Returns when the policy raises alerts and how much training data it needs. `listAnomalySettings` returns the settings of all policies of a kind.
   *
   * `GET /anomalies/settings/{policyId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-anomalies-settings/
   */
  readonly getAnomalySettings: NamedOperationWithInput<{ path: operations["getAnomalySettings"]["parameters"]["path"] }, operations["getAnomalySettings"]["responses"][200]["content"]["application/json"]>;
  /**
   * Change the settings of an anomaly policy.
   *
   * Sets the alert disposition and the training threshold of the policy. It's a POST, not a PUT.
   *
   * `POST /anomalies/settings/{policyId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-settings/
   */
  readonly updateAnomalySettings: NamedOperationWithInput<{ path: operations["updateAnomalySettings"]["parameters"]["path"]; body: operations["updateAnomalySettings"]["requestBody"]["content"]["application/json"] }, operations["updateAnomalySettings"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the types of anomaly trusted lists.
   *
   * Returns the types of entries that a trusted list can have, by key, and the categories of policies that each applies to.
   *
   * `GET /anomalies/trusted_list/types`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-allowed-trusted-list-types/
   */
  readonly listAnomalyTrustedListTypes: NamedOperation<unknown, operations["listAnomalyTrustedListTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the settings of anomaly policies.
   *
   * Returns the settings of all anomaly policies of one kind, by policy id.
   *
   * `GET /anomalies/settings`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-anomalies-settings/
   */
  readonly listAnomalySettings: NamedOperationWithInput<{ query: operations["listAnomalySettings"]["parameters"]["query"] }, operations["listAnomalySettings"]["responses"][200]["content"]["application/json"]>;
  /**
   * List policies for a type of trusted list.
   *
   * Returns the anomaly policies that a trusted list of the type can be used for, as a map from id to name. Use the ids in `applicablePolicies`.
   *
   * `GET /anomalies/policies`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-policies-anomalies/
   */
  readonly listAnomalyPolicies: NamedOperationWithInput<{ query: operations["listAnomalyPolicies"]["parameters"]["query"] }, operations["listAnomalyPolicies"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download the application inventory.
   *
   * Returns the applications that match all given properties, with their details, as a CSV file. Send an empty object for all applications. `listApplications` returns them as JSON.
   *
   * `POST /appid/api/v1/download/app`
   *
   * Permissions: `application` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/inventory-application-csv-download/
   */
  readonly downloadApplications: NamedOperationWithInput<{ body: operations["downloadApplications"]["requestBody"]["content"]["application/json"] }, operations["downloadApplications"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * List the discovery criteria.
   *
   * Returns all discovery criteria, the tenant's own and the predefined ones. Criteria are filters that group scanned assets into applications.
   *
   * `GET /appid/api/v1/app/criteria`
   *
   * Permissions: `application` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-4/
   */
  readonly listDiscoveryCriteria: NamedOperation<{ query?: operations["listDiscoveryCriteria"]["parameters"]["query"] | undefined }, operations["listDiscoveryCriteria"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create discovery criteria.
   *
   * Creates custom criteria that group assets into applications, in addition to the predefined ones.
   *
   * `POST /appid/api/v1/app/criteria`
   *
   * Permissions: `application` (Create).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-1/
   */
  readonly createDiscoveryCriteria: NamedOperationWithInput<{ query?: operations["createDiscoveryCriteria"]["parameters"]["query"] | undefined; body: operations["createDiscoveryCriteria"]["requestBody"]["content"]["application/json"] }, operations["createDiscoveryCriteria"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get discovery criteria.
   *
   * Returns the criteria with this id, which `listDiscoveryCriteria` lists.
   *
   * `GET /appid/api/v1/app/criteria/{id}`
   *
   * Permissions: `application` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-5/
   */
  readonly getDiscoveryCriteria: NamedOperationWithInput<{ path: operations["getDiscoveryCriteria"]["parameters"]["path"] }, operations["getDiscoveryCriteria"]["responses"][200]["content"]["application/json"]>;
  /**
   * Change discovery criteria.
   *
   * Changes the name, the filters and the metadata of criteria. The body needs all three.
   *
   * `PATCH /appid/api/v1/app/criteria/{id}`
   *
   * Permissions: `application` (Update).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/edit-discovery-criteria/
   */
  readonly updateDiscoveryCriteria: NamedOperationWithInput<{ path: operations["updateDiscoveryCriteria"]["parameters"]["path"]; body: operations["updateDiscoveryCriteria"]["requestBody"]["content"]["application/json"] }, operations["updateDiscoveryCriteria"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete discovery criteria.
   *
   * Deletes criteria. `listDiscoveryCriteria` still returns them with `fetch_deleted=true`.
   *
   * `DELETE /appid/api/v1/app/criteria/{id}`
   *
   * Permissions: `application` (Delete).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-discovery-criteria/
   */
  readonly deleteDiscoveryCriteria: NamedOperationWithInput<{ path: operations["deleteDiscoveryCriteria"]["parameters"]["path"] }, operations["deleteDiscoveryCriteria"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download the alerts, vulnerabilities or assets of an application.
   *
   * Returns one kind of details of an application as a CSV file: its alerts, its vulnerabilities or its assets. For all of them in one file, use `downloadApplicationBom`.
   *
   * `GET /appid/api/v1/download/app/{id}`
   *
   * Permissions: `application` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/app-details-csv-download/
   */
  readonly downloadApplicationDetails: NamedOperationWithInput<{ path: operations["downloadApplicationDetails"]["parameters"]["path"]; query: operations["downloadApplicationDetails"]["parameters"]["query"] }, operations["downloadApplicationDetails"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * Download the bill of materials of an application.
   *
   * Returns the assets, alerts and vulnerabilities of an application as a CSV file, its bill of materials (ABOM).
   *
   * `GET /appid/api/v1/download/app/config/{id}`
   *
   * Permissions: `application` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/app-download-abom/
   */
  readonly downloadApplicationBom: NamedOperationWithInput<{ path: operations["downloadApplicationBom"]["parameters"]["path"] }, operations["downloadApplicationBom"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * List applications.
   *
   * Returns at most 2000 applications, without their assets, optionally restricted by name, owner, environment, criticality or repositories. `getApplication` returns one with its assets.
   *
   * `POST /appid/api/v2/app`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-apps-v-2/
   */
  readonly listApplications: NamedOperationWithInput<{ body: operations["listApplications"]["requestBody"]["content"]["application/json"] }, operations["listApplications"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an application with its assets.
   *
   * Returns one application with its assets, and the alerts, vulnerabilities and findings of each. Use the operations below this path to page or filter them.
   *
   * `GET /appid/api/v2/app/{id}`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-app-v-2/
   */
  readonly getApplication: NamedOperationWithInput<{ path: operations["getApplication"]["parameters"]["path"] }, operations["getApplication"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the assets of an application.
   *
   * Returns the application with those of its assets that match the filters.
   *
   * `POST /appid/api/v2/app/{id}/assets`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-assets-by-app/
   */
  readonly listApplicationAssets: NamedOperationWithInput<{ path: operations["listApplicationAssets"]["parameters"]["path"]; body: operations["listApplicationAssets"]["requestBody"]["content"]["application/json"] }, operations["listApplicationAssets"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the vulnerabilities of an application.
   *
   * Returns the application with its matching assets and their vulnerabilities.
   *
   * `POST /appid/api/v2/app/{id}/vulnerabilities`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-vulns-by-app/
   */
  readonly listApplicationVulnerabilities: NamedOperationWithInput<{ path: operations["listApplicationVulnerabilities"]["parameters"]["path"]; body: operations["listApplicationVulnerabilities"]["requestBody"]["content"]["application/json"] }, operations["listApplicationVulnerabilities"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the alerts of an application.
   *
   * Returns the application with its matching assets and their alerts.
   *
   * `POST /appid/api/v2/app/{id}/alerts`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-alerts-by-app/
   */
  readonly listApplicationAlerts: NamedOperationWithInput<{ path: operations["listApplicationAlerts"]["parameters"]["path"]; body: operations["listApplicationAlerts"]["requestBody"]["content"]["application/json"] }, operations["listApplicationAlerts"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count applications and their risks.
   *
   * Returns counts over all applications of the tenant, such as those with vulnerabilities and those discovered recently.
   *
   * `GET /appid/api/v2/app/summary`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/app-summary/
   */
  readonly getApplicationOverview: NamedOperation<unknown, operations["getApplicationOverview"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count the risks of an application by group.
   *
   * Returns the number of matching risks of an application for each kind of asset.
   *
   * `POST /appid/api/v2/app/{id}/grouped-counts`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-counts-by-app/
   */
  readonly countApplicationRisks: NamedOperationWithInput<{ path: operations["countApplicationRisks"]["parameters"]["path"]; body: operations["countApplicationRisks"]["requestBody"]["content"]["application/json"] }, operations["countApplicationRisks"]["responses"][200]["content"]["application/json"]>;
  /**
   * List tags for application discovery.
   *
   * Returns the keys of the tags that the scan uses to discover applications.
   *
   * `GET /appid/api/v2/tags`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-tags-by-prisma-id/
   */
  readonly listApplicationTags: NamedOperation<unknown, operations["listApplicationTags"]["responses"][200]["content"]["application/json"]>;
  /**
   * Search applications with RQL.
   *
   * Runs an RQL query for applications, over the whole time since onboarding. All inputs are query parameters; the request has no body. An invalid query fails with 400.
   *
   * `POST /appid/search/api/v1/app`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-appid-search-api-v-1-app/
   */
  readonly searchApplications: NamedOperationWithInput<{ query: operations["searchApplications"]["parameters"]["query"] }, operations["searchApplications"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the risks of an application from a search.
   *
   * Returns the vulnerabilities and alerts of an application that an RQL query found. `searchApplications` runs such a query.
   *
   * `POST /appid/search/api/v1/app/risk`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-appid-search-api-v-1-app-risk/
   */
  readonly listApplicationSearchRisks: NamedOperationWithInput<{ body: operations["listApplicationSearchRisks"]["requestBody"]["content"]["application/json"] }, operations["listApplicationSearchRisks"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count risks by service for an application from a search.
   *
   * Returns the numbers of assets, vulnerabilities and alerts for each cloud service of an application that an RQL query found. `searchApplications` runs such a query.
   *
   * `POST /appid/search/api/v1/app/service`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-appid-search-api-v-1-app-service/
   */
  readonly countApplicationSearchServices: NamedOperationWithInput<{ body: operations["countApplicationSearchServices"]["requestBody"]["content"]["application/json"] }, operations["countApplicationSearchServices"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the assets and services of an application.
   *
   * Returns the assets of an application with their alerts, and the services that it consists of.
   *
   * `GET /appid/app/service/{id}`
   *
   * Permissions: `investigateApplicationRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-appid-app-service-id/
   */
  readonly getApplicationServices: NamedOperationWithInput<{ path: operations["getApplicationServices"]["parameters"]["path"] }, operations["getApplicationServices"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the archives of deleted assets.
   *
   * Returns archives with the configuration of assets that were deleted between two days, at most ten at a time; `nextPageUrl` leads to the next ten. Each archive is a zip file with up to 50000 assets of one cloud account that were deleted on one day. Assets that were deleted but not archived yet are missing.
   *
   * `GET /config/api/v1/tenant/{prismaId}/archiveList`
   *
   * Roles: System Admin. Rate limit: 80 a minute.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/bulk-export-resource-archives/
   */
  readonly listResourceArchives: NamedOperationWithInput<{ path: operations["listResourceArchives"]["parameters"]["path"]; query: operations["listResourceArchives"]["parameters"]["query"] }, operations["listResourceArchives"]["responses"][200]["content"]["application/json"]>;
  /**
   * List filters of scanned resources.
   *
   * Returns the filters that lists of scanned resources accept, by name, each with recent values. `suggestScanInfoFilterValues` completes the value of one filter.
   *
   * `GET /filter/resource/scan_info/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-info-filters-and-options/
   */
  readonly listScanInfoFilters: NamedOperation<unknown, operations["listScanInfoFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest values for a filter of scanned resources.
   *
   * Returns values of one filter that contain `query`, in any case; without `query`, all values.
   *
   * `POST /filter/resource/scan_info/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-info-filter-options/
   */
  readonly suggestScanInfoFilterValues: NamedOperationWithInput<{ body: operations["suggestScanInfoFilterValues"]["requestBody"]["content"]["application/json"] }, operations["suggestScanInfoFilterValues"]["responses"][200]["content"]["application/json"]>;
  /**
   * List scanned resources at a point in time.
   *
   * Returns resources with the policies that they passed and failed, from onboarding until the given point in time. `timeType` and its parameters are needed. Results can take an hour or two to appear here.
   *
   * `GET /resource/scan_info`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @deprecated use `listResourceScanInfo` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-scan-info/
   */
  readonly listResourceScanInfoAt: PagedOperation<{ query?: operations["listResourceScanInfoAt"]["parameters"]["query"] | undefined }, operations["listResourceScanInfoAt"]["responses"][200]["content"]["application/json"], ItemAt<operations["listResourceScanInfoAt"]["responses"][200]["content"]["application/json"], "resources">>;
  /**
   * Search scanned resources at a point in time.
   *
   * Returns resources with the policies that they passed and failed, from onboarding until the given point in time. Results can take an hour or two to appear here. `listAssetInventoryFilters` lists the filters.
   *
   * `POST /resource/scan_info`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @deprecated use `searchResourceScanInfo` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-resource-scan-info/
   */
  readonly searchResourceScanInfoAt: PagedOperationWithInput<{ body: operations["searchResourceScanInfoAt"]["requestBody"]["content"]["application/json"] }, operations["searchResourceScanInfoAt"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchResourceScanInfoAt"]["responses"][200]["content"]["application/json"], "resources">>;
  /**
   * List scanned resources.
   *
   * Returns resources with the policies that they passed and failed, page by page. Results can take an hour or two to appear here.
   *
   * `GET /v2/resource/scan_info`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-scan-info-v-2/
   */
  readonly listResourceScanInfo: PagedOperation<{ query?: operations["listResourceScanInfo"]["parameters"]["query"] | undefined }, operations["listResourceScanInfo"]["responses"][200]["content"]["application/json"], ItemAt<operations["listResourceScanInfo"]["responses"][200]["content"]["application/json"], "resources">>;
  /**
   * Search scanned resources.
   *
   * Returns resources with the policies that they passed and failed, page by page. Results can take an hour or two to appear here. `listAssetInventoryFilters` lists the filters. `offset`, `sortBy`, `fields` and `detailed` have no effect.
   *
   * `POST /v2/resource/scan_info`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-resource-scan-info-v-2/
   */
  readonly searchResourceScanInfo: PagedOperationWithInput<{ body: operations["searchResourceScanInfo"]["requestBody"]["content"]["application/json"] }, operations["searchResourceScanInfo"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchResourceScanInfo"]["responses"][200]["content"]["application/json"], "resources">>;
  /**
   * List asset inventory filters.
   *
   * Returns the filters that the asset inventory accepts, by name, each with recent values. They also apply to `searchResourceScanInfo`.
   *
   * `GET /filter/v2/inventory/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-inventory-v-2-filters-and-options/
   */
  readonly listAssetInventoryFilters: NamedOperation<unknown, operations["listAssetInventoryFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest values for an asset inventory filter.
   *
   * Returns values of one filter that contain `query`, in any case; without `query`, all values.
   *
   * `POST /filter/v2/inventory/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-inventory-v-2-dashboard-filter-options/
   */
  readonly suggestAssetInventoryFilterValues: NamedOperationWithInput<{ body: operations["suggestAssetInventoryFilterValues"]["requestBody"]["content"]["application/json"] }, operations["suggestAssetInventoryFilterValues"]["responses"][200]["content"]["application/json"]>;
  /**
   * List saved asset inventory filters.
   *
   * Returns all saved filters of the asset inventory. `listAssetInventoryFilters` lists the filters that can be saved.
   *
   * `GET /filter/inventory`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-saved-asset-inventory-filters/
   */
  readonly listSavedAssetInventoryFilters: NamedOperation<{ query?: operations["listSavedAssetInventoryFilters"]["parameters"]["query"] | undefined }, operations["listSavedAssetInventoryFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Save an asset inventory filter.
   *
   * Saves a filter of the asset inventory. The response has no body; find the new filter with `listSavedAssetInventoryFilters`.
   *
   * `POST /filter/inventory`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-asset-inventory-filter/
   */
  readonly createSavedAssetInventoryFilter: NamedOperationWithInput<{ body: operations["createSavedAssetInventoryFilter"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Get a saved asset inventory filter.
   *
   * Returns one saved filter of the asset inventory.
   *
   * `GET /filter/inventory/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-saved-asset-inventory-filter/
   */
  readonly getSavedAssetInventoryFilter: NamedOperationWithInput<{ path: operations["getSavedAssetInventoryFilter"]["parameters"]["path"] }, operations["getSavedAssetInventoryFilter"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a saved asset inventory filter.
   *
   * Replaces a saved filter of the asset inventory with the one in the body.
   *
   * `PUT /filter/inventory/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-saved-asset-inventory-filter/
   */
  readonly updateSavedAssetInventoryFilter: NamedOperationWithInput<{ path: operations["updateSavedAssetInventoryFilter"]["parameters"]["path"]; body: operations["updateSavedAssetInventoryFilter"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a saved asset inventory filter.
   *
   * Deletes a saved filter. Only its owner, or a user with the same role, may do so; others get 403 `not_owner_or_same_role`.
   *
   * `DELETE /filter/inventory/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-saved-asset-inventory-filter/
   */
  readonly deleteSavedAssetInventoryFilter: NamedOperationWithInput<{ path: operations["deleteSavedAssetInventoryFilter"]["parameters"]["path"] }, undefined>;
  /**
   * Count assets at a point in time.
   *
   * Returns how many assets passed and failed their policies at a point in time within the last year, in total and for each group of `groupBy`. The replacement has no time parameters and returns current counts.
   *
   * `GET /v2/inventory`
   *
   * @deprecated use `getAssetInventory` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-inventory-v-2/
   */
  readonly getAssetInventoryAt: NamedOperation<{ query?: operations["getAssetInventoryAt"]["parameters"]["query"] | undefined }, operations["getAssetInventoryAt"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count assets at a point in time with a filter.
   *
   * Returns how many matching assets passed and failed their policies at a point in time within the last year, in total and for each group of `groupBy`. The replacement takes no time range and returns current counts. `listAssetInventoryFilters` lists the filters.
   *
   * `POST /v2/inventory`
   *
   * @deprecated use `queryAssetInventory` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-method-for-asset-inventory-v-2/
   */
  readonly queryAssetInventoryAt: NamedOperationWithInput<{ body: operations["queryAssetInventoryAt"]["requestBody"]["content"]["application/json"] }, operations["queryAssetInventoryAt"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the trend of asset counts until a point in time.
   *
   * Returns asset counts at several moments until a point in time, within the last year.
   *
   * `GET /v2/inventory/trend`
   *
   * @deprecated use `getAssetInventoryTrend` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-inventory-trend-v-2/
   */
  readonly getAssetInventoryTrendUntil: NamedOperation<{ query?: operations["getAssetInventoryTrendUntil"]["parameters"]["query"] | undefined }, operations["getAssetInventoryTrendUntil"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the trend of asset counts until a point in time with a filter.
   *
   * Returns counts of matching assets at several moments until a point in time, within the last year. `listAssetInventoryFilters` lists the filters.
   *
   * `POST /v2/inventory/trend`
   *
   * @deprecated use `queryAssetInventoryTrend` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-method-asset-inventory-trend-v-2/
   */
  readonly queryAssetInventoryTrendUntil: NamedOperationWithInput<{ body: operations["queryAssetInventoryTrendUntil"]["requestBody"]["content"]["application/json"] }, operations["queryAssetInventoryTrendUntil"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count assets by scan result.
   *
   * Returns how many assets passed and failed their policies, in total and for each group. `groupBy` decides which names a group has: by default the cloud (`cloudTypeName`), otherwise the account, region, service or resource type. Several values of `groupBy` are combined.
   *
   * `GET /v3/inventory`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-inventory-v-3/
   */
  readonly getAssetInventory: NamedOperation<{ query?: operations["getAssetInventory"]["parameters"]["query"] | undefined }, operations["getAssetInventory"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count assets by scan result with a filter.
   *
   * Returns how many matching assets passed and failed their policies, in total and for each group. `groupBy` decides which names a group has: by default the cloud (`cloudTypeName`), otherwise the account, region, service or resource type. `listAssetInventoryFilters` lists the filters.
   *
   * `POST /v3/inventory`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-method-for-asset-inventory-v-3/
   */
  readonly queryAssetInventory: NamedOperationWithInput<{ body: operations["queryAssetInventory"]["requestBody"]["content"]["application/json"] }, operations["queryAssetInventory"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the trend of asset counts.
   *
   * Returns asset counts at several moments.
   *
   * `GET /v3/inventory/trend`
   *
   * @deprecated use `getAssetInventory` instead, which returns current counts without a trend.
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-inventory-trend-v-3/
   */
  readonly getAssetInventoryTrend: NamedOperation<{ query?: operations["getAssetInventoryTrend"]["parameters"]["query"] | undefined }, operations["getAssetInventoryTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the trend of asset counts with a filter.
   *
   * Returns counts of matching assets at several moments. `listAssetInventoryFilters` lists the filters.
   *
   * `POST /v3/inventory/trend`
   *
   * @deprecated use `queryAssetInventory` instead, which returns current counts without a trend.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-method-asset-inventory-trend-v-3/
   */
  readonly queryAssetInventoryTrend: NamedOperationWithInput<{ body: operations["queryAssetInventoryTrend"]["requestBody"]["content"]["application/json"] }, operations["queryAssetInventoryTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an asset or one part of it.
   *
   * `type` selects the part of the asset to return. Some types need more: `external_finding` needs `findingType` and `riskFactors`; `alerts` needs `alertIds`; `attack_path` needs `attackPathIds`; `labels`, `process_info` and `vulnerability_aggregates` need `filters`; `package_info` and `vulnerabilities_group_by_type` need `filters` and `vulnerabilityInfoTypeId`; `asset_cwp_vulns` needs these two and `vulnerabilityInfoType`. Status 200 can have `errors` for parts that couldn't be read.
   *
   * `POST /uai/v1/asset`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-details-by-id/
   */
  readonly getAsset: NamedOperationWithInput<{ body: operations["getAsset"]["requestBody"]["content"]["application/json"] }, operations["getAsset"]["responses"][200]["content"]["application/json"]>;
  /**
   * List types of asset relationships.
   *
   * Returns all ways in which Prisma Cloud can relate two assets, page by page. Which assets they relate is in `listAssetRelationshipDefinitions`.
   *
   * `GET /rtm/api/v1/asset-relationship-type-definition`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-relationship-type-definitions/
   */
  readonly listAssetRelationshipTypes: PagedOperation<{ query?: operations["listAssetRelationshipTypes"]["parameters"]["query"] | undefined }, operations["listAssetRelationshipTypes"]["responses"][200]["content"]["application/json"], ItemAt<operations["listAssetRelationshipTypes"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * List possible asset relationships.
   *
   * Returns which kinds of assets can be related to which others, and how, for all clouds, page by page.
   *
   * `GET /rtm/api/v1/asset-relationship-definition`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-relationship-definitions/
   */
  readonly listAssetRelationshipDefinitions: PagedOperation<{ query?: operations["listAssetRelationshipDefinitions"]["parameters"]["query"] | undefined }, operations["listAssetRelationshipDefinitions"]["responses"][200]["content"]["application/json"], ItemAt<operations["listAssetRelationshipDefinitions"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * List audit logs of a time range.
   *
   * Returns all audit logs of the time range in one response. If there are too many, it fails with 413 `too_many_matching_results_reduce_time_range`; split the time range, or page through `searchAuditLogs`.
   *
   * `GET /audit/redlock`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/rl-audit-logs/
   */
  readonly listAuditLogs: NamedOperation<{ query?: operations["listAuditLogs"]["parameters"]["query"] | undefined }, operations["listAuditLogs"]["responses"][200]["content"]["application/json"]>;
  /**
   * Search audit logs page by page.
   *
   * Returns audit logs of a time range that match the filters, with 100 to 500 entries on a page. For all entries in one response, use `listAuditLogs`.
   *
   * `POST /audit/api/v1/log`
   *
   * Pages: read the whole list with `.paginate()`. Rate limit: 10 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-audit-logs/
   */
  readonly searchAuditLogs: PagedOperationWithInput<{ body: operations["searchAuditLogs"]["requestBody"]["content"]["application/json"] }, operations["searchAuditLogs"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchAuditLogs"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * Suggest values for an audit log filter.
   *
   * Returns values of a filter that contain `query`, in any case. Supports the filters for resource types and for users.
   *
   * `POST /audit/api/v1/filter/suggest`
   *
   * Rate limit: 10 a second, in bursts of 10.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-types/
   */
  readonly suggestAuditLogFilterValues: NamedOperationWithInput<{ body: operations["suggestAuditLogFilterValues"]["requestBody"]["content"]["application/json"] }, operations["suggestAuditLogFilterValues"]["responses"][200]["content"]["application/json"]>;
  /**
   * List background jobs.
   *
   * Returns the background jobs of the last 30 days, page by page. A background job writes a report, such as an export of alerts or of search results.
   *
   * `GET /report-service/api/v1/report`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-reports/
   */
  readonly listBackgroundJobs: PagedOperation<{ query?: operations["listBackgroundJobs"]["parameters"]["query"] | undefined }, operations["listBackgroundJobs"]["responses"][200]["content"]["application/json"], ItemAt<operations["listBackgroundJobs"]["responses"][200]["content"]["application/json"], "reports">>;
  /**
   * Get a background job.
   *
   * Returns the state of a job, and the request that it was started with. An unknown id fails with 404.
   *
   * `GET /report-service/api/v1/report/{reportId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-report-metadata-by-id/
   */
  readonly getBackgroundJob: NamedOperationWithInput<{ path: operations["getBackgroundJob"]["parameters"]["path"] }, operations["getBackgroundJob"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the status of a background job.
   *
   * Returns the state of a job. `downloadUrl` is set once the report is ready; then fetch it from `downloadBackgroundJob`.
   *
   * `GET /report-service/api/v1/report/{reportId}/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-report-status-by-id/
   */
  readonly getBackgroundJobStatus: NamedOperationWithInput<{ path: operations["getBackgroundJobStatus"]["parameters"]["path"] }, operations["getBackgroundJobStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download the report of a background job.
   *
   * Returns the report that a job has written. The format depends on the type of the report.
   *
   * `GET /report-service/api/v1/report/{reportId}/download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/download-report-by-id/
   */
  readonly downloadBackgroundJob: NamedOperationWithInput<{ path: operations["downloadBackgroundJob"]["parameters"]["path"] }, operations["downloadBackgroundJob"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * Onboard accounts of unmanaged assets.
   *
   * Onboards the given cloud accounts to Prisma Cloud, so that their exposed assets become managed. `conversionStatus` of `listConvertibleAccounts` shows the progress afterwards.
   *
   * `POST /asm/api/v1/convert-cloud-account`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/onboard-cloud-accounts/
   */
  readonly onboardConvertibleAccounts: NamedOperationWithInput<{ body: operations["onboardConvertibleAccounts"]["requestBody"]["content"]["application/json"] }, operations["onboardConvertibleAccounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * List internet-exposed assets.
   *
   * Returns a page of assets that scans of the internet found, by default unmanaged ones, which belong to no onboarded account. To get the next page, repeat the request with `nextPageToken`. `listDiscoveredAssetFilters` lists the values of the filters.
   *
   * `POST /asm/api/v1/asset`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-inventory-for-l-3/
   */
  readonly listDiscoveredAssets: PagedOperationWithInput<{ body: operations["listDiscoveredAssets"]["requestBody"]["content"]["application/json"] }, operations["listDiscoveredAssets"]["responses"][200]["content"]["application/json"], ItemAt<operations["listDiscoveredAssets"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * List findings of an exposed asset.
   *
   * Returns a page of the security issues of an asset, including vulnerabilities. `listDiscoveredAssetFindingFilters` lists the values of the filters.
   *
   * `POST /asm/api/v1/asset/{assetId}/finding`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-findings/
   */
  readonly listDiscoveredAssetFindings: PagedOperationWithInput<{ path: operations["listDiscoveredAssetFindings"]["parameters"]["path"]; query?: operations["listDiscoveredAssetFindings"]["parameters"]["query"] | undefined; body: operations["listDiscoveredAssetFindings"]["requestBody"]["content"]["application/json"] }, operations["listDiscoveredAssetFindings"]["responses"][200]["content"]["application/json"], ItemAt<operations["listDiscoveredAssetFindings"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * List finding filters of an exposed asset.
   *
   * Returns the types and severities that occur in an asset's findings, as filters for `listDiscoveredAssetFindings`.
   *
   * `POST /asm/api/v1/asset/{assetId}/finding/filters`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-finding-filters/
   */
  readonly listDiscoveredAssetFindingFilters: NamedOperationWithInput<{ path: operations["listDiscoveredAssetFindingFilters"]["parameters"]["path"]; body: operations["listDiscoveredAssetFindingFilters"]["requestBody"]["content"]["application/json"] }, operations["listDiscoveredAssetFindingFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Snooze unmanaged assets.
   *
   * Stops notifications of unmanaged assets, for a time or permanently. Send `assets` with at least one id, or a `regex`; if there's nothing to snooze, don't call. It's unknown how the service treats an empty list or a body without either; it may snooze every asset. `reopenDiscoveredAssets` undoes it.
   *
   * `POST /asm/api/v1/asset/snooze`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-snooze/
   */
  readonly snoozeDiscoveredAssets: NamedOperationWithInput<{ body: operations["snoozeDiscoveredAssets"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Reopen snoozed unmanaged assets.
   *
   * Ends the snooze of unmanaged assets, so that their notifications resume. Send `assets` with at least one id, or a `regex`; if there's nothing to reopen, don't call. It's unknown how the service treats an empty list or a body without either; it may reopen every asset.
   *
   * `POST /asm/api/v1/asset/reopen`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-unsnooze/
   */
  readonly reopenDiscoveredAssets: NamedOperationWithInput<{ body: operations["reopenDiscoveredAssets"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Email details of exposed assets.
   *
   * Sends an email with the given details of assets to `userEmailIds`, and returns the details.
   *
   * `POST /asm/api/v1/asset/email`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/send-asset-detail-email-from-sidecar/
   */
  readonly sendDiscoveredAssetEmail: NamedOperationWithInput<{ body: operations["sendDiscoveredAssetEmail"]["requestBody"]["content"]["application/json"] }, operations["sendDiscoveredAssetEmail"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download internet-exposed assets.
   *
   * Returns all assets that match the filters in one file, by default unmanaged ones. Its format isn't documented. `listDiscoveredAssets` returns the same assets as JSON.
   *
   * `POST /asm/api/v1/asset/download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-download/
   */
  readonly downloadDiscoveredAssets: NamedOperationWithInput<{ body: operations["downloadDiscoveredAssets"]["requestBody"]["content"]["application/json"] }, operations["downloadDiscoveredAssets"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * Count internet-exposed assets by type.
   *
   * Counts the assets that match the filters, by default unmanaged ones, as domains and as IP addresses.
   *
   * `POST /asm/api/v1/asset/aggregation-by-resource-type`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-count-by-asset-type-for-l-2/
   */
  readonly countDiscoveredAssetsByType: NamedOperationWithInput<{ body: operations["countDiscoveredAssetsByType"]["requestBody"]["content"]["application/json"] }, operations["countDiscoveredAssetsByType"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count internet-exposed assets by cloud.
   *
   * Counts the assets that match the filters, by default unmanaged ones, in each cloud.
   *
   * `POST /asm/api/v1/asset/aggregation-by-cloud-type`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-assets-aggregated-by-provider-for-l-1/
   */
  readonly countDiscoveredAssetsByCloud: NamedOperationWithInput<{ body: operations["countDiscoveredAssetsByCloud"]["requestBody"]["content"]["application/json"] }, operations["countDiscoveredAssetsByCloud"]["responses"][200]["content"]["application/json"]>;
  /**
   * List internet-exposed services.
   *
   * Returns a page of the services that scans of the internet found. `listDiscoveredAssetServices` lists those of one asset.
   *
   * `GET /asm/api/v1/service`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-services/
   */
  readonly listExposedServices: PagedOperation<{ query?: operations["listExposedServices"]["parameters"]["query"] | undefined }, operations["listExposedServices"]["responses"][200]["content"]["application/json"], ItemAt<operations["listExposedServices"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * Get an internet-exposed service.
   *
   * Returns a service's port and protocol, its addresses and its certificates. Set `all_service_detail` to get everything that the scan read from it.
   *
   * `GET /asm/api/v1/service/{serviceId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/fetch-asm-service-details/
   */
  readonly getExposedService: NamedOperationWithInput<{ path: operations["getExposedService"]["parameters"]["path"]; query?: operations["getExposedService"]["parameters"]["query"] | undefined }, operations["getExposedService"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the industry benchmark.
   *
   * Returns a figure of the industry to compare the tenant's exposure with.
   *
   * `GET /asm/api/v1/industry-benchmarks`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-industry-benchmarks/
   */
  readonly getExposureBenchmark: NamedOperation<unknown, operations["getExposureBenchmark"]["responses"][200]["content"]["application/json"]>;
  /**
   * List convertible accounts.
   *
   * Returns a page of cloud accounts that have exposed assets, aren't onboarded, and can be with `onboardConvertibleAccounts`.
   *
   * `GET /asm/api/v1/dashboard/convertible-accounts`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-convertible-cloud-accounts/
   */
  readonly listConvertibleAccounts: PagedOperation<{ query?: operations["listConvertibleAccounts"]["parameters"]["query"] | undefined }, operations["listConvertibleAccounts"]["responses"][200]["content"]["application/json"], ItemAt<operations["listConvertibleAccounts"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * List unmanaged assets with their risks.
   *
   * Returns a page of unmanaged assets, each with its risks and whether its account can be onboarded (`isConvertible`). Send `convertible` to get only those.
   *
   * `GET /asm/api/v1/dashboard/asset`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-assets/
   */
  readonly listConvertibleAssets: PagedOperation<{ query?: operations["listConvertibleAssets"]["parameters"]["query"] | undefined }, operations["listConvertibleAssets"]["responses"][200]["content"]["application/json"], ItemAt<operations["listConvertibleAssets"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * Get the trend of exposed assets.
   *
   * Returns the numbers of managed, unmanaged and remediated assets for the last 90 days.
   *
   * `GET /asm/api/v1/dashboard/asset/trend`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/fetch-assets-by-manage-type-and-remediation/
   */
  readonly getDiscoveredAssetTrend: NamedOperationWithInput<{ query: operations["getDiscoveredAssetTrend"]["parameters"]["query"] }, operations["getDiscoveredAssetTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * List top exposure risks.
   *
   * Returns the alert categories with the most assets at risk. `listConvertibleAssets` lists the assets of a category.
   *
   * `GET /asm/api/v1/dashboard/asset/top-risk`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-top-risks/
   */
  readonly listTopExposureRisks: NamedOperation<unknown, operations["listTopExposureRisks"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get exposure counts and changes.
   *
   * Returns the numbers of managed, unmanaged and remediated exposed assets, and how they changed in the last 24 hours.
   *
   * `GET /asm/api/v1/dashboard/asset/internet-exposure-risk`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/fetch-internet-exposure-asm-assets/
   */
  readonly getInternetExposureRisk: NamedOperation<unknown, operations["getInternetExposureRisk"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count exposed assets by country.
   *
   * Counts exposed assets in each country, and how many of them belong to accounts that can be onboarded.
   *
   * `GET /asm/api/v1/dashboard/asset/geolocation`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/fetch-asset-by-geo-location/
   */
  readonly countDiscoveredAssetsByCountry: NamedOperation<unknown, operations["countDiscoveredAssetsByCountry"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count convertible assets.
   *
   * Returns the number of unmanaged assets in accounts that can be onboarded; `listConvertibleAssets` lists them.
   *
   * `GET /asm/api/v1/dashboard/asset/count`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-counts/
   */
  readonly countConvertibleAssets: NamedOperation<unknown, operations["countConvertibleAssets"]["responses"][200]["content"]["application/json"]>;
  /**
   * List vulnerabilities of an exposed asset.
   *
   * Returns a page of CVEs that the asset's responses to a scan point to. They're inferred; `confidence` and `matchType` say how reliable each one is.
   *
   * `GET /asm/api/v1/asset/{assetId}/vulnerability`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/asset-vulnerability/
   */
  readonly listDiscoveredAssetVulnerabilities: PagedOperationWithInput<{ path: operations["listDiscoveredAssetVulnerabilities"]["parameters"]["path"]; query: operations["listDiscoveredAssetVulnerabilities"]["parameters"]["query"] }, operations["listDiscoveredAssetVulnerabilities"]["responses"][200]["content"]["application/json"], ItemAt<operations["listDiscoveredAssetVulnerabilities"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * Get traffic of an unmanaged asset.
   *
   * Returns the traffic between an unmanaged asset and managed ones, as recorded in flow logs.
   *
   * `GET /asm/api/v1/asset/{assetId}/flowlog-relationships`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/fetch-flowlog-relationships/
   */
  readonly getDiscoveredAssetTraffic: NamedOperationWithInput<{ path: operations["getDiscoveredAssetTraffic"]["parameters"]["path"]; query?: operations["getDiscoveredAssetTraffic"]["parameters"]["query"] | undefined }, operations["getDiscoveredAssetTraffic"]["responses"][200]["content"]["application/json"]>;
  /**
   * List services of an exposed asset.
   *
   * Returns a page of the services that a scan found on one asset. `getExposedService` returns a service in full.
   *
   * `GET /asm/api/v1/asset/{assetId}/service`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/fetch-asm-services-linked-to-asset/
   */
  readonly listDiscoveredAssetServices: PagedOperationWithInput<{ path: operations["listDiscoveredAssetServices"]["parameters"]["path"]; query: operations["listDiscoveredAssetServices"]["parameters"]["query"] }, operations["listDiscoveredAssetServices"]["responses"][200]["content"]["application/json"], ItemAt<operations["listDiscoveredAssetServices"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * List distributions that a CVE affects.
   *
   * Returns a CVE's score and severities, and the Linux distributions and packages that it affects.
   *
   * `GET /asm/api/v1/asset/vulnerability`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerability/
   */
  readonly getCveAffectedDistributions: NamedOperationWithInput<{ query: operations["getCveAffectedDistributions"]["parameters"]["query"] }, operations["getCveAffectedDistributions"]["responses"][200]["content"]["application/json"]>;
  /**
   * List snooze patterns.
   *
   * Returns the regular expressions that `snoozeDiscoveredAssets` and `reopenDiscoveredAssets` were called with.
   *
   * `GET /asm/api/v1/asset/snoozed-regex`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-snoozed-pattern/
   */
  readonly listDiscoveredAssetSnoozePatterns: NamedOperation<unknown, operations["listDiscoveredAssetSnoozePatterns"]["responses"][200]["content"]["application/json"]>;
  /**
   * List filters of exposed assets.
   *
   * Returns the filters of `listDiscoveredAssets` and its counts and download, with the values of each.
   *
   * `GET /asm/api/v1/asset/filters`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-asset-filters/
   */
  readonly listDiscoveredAssetFilters: NamedOperation<unknown, operations["listDiscoveredAssetFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate the Terraform template for Azure.
   *
   * Apply the template in Azure: it registers an application with the roles that the requested features need. Its outputs go into the request that onboards the account (`createAzureCloudAccount`). Not available on the China stack.
   *
   * `POST /cas/v1/azure_template`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-template-link/
   */
  readonly generateAzureTemplate: NamedOperationWithInput<{ body: operations["generateAzureTemplate"]["requestBody"]["content"]["application/json"] }, operations["generateAzureTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the deployment types of a cloud.
   *
   * Only Alibaba Cloud has deployment types so far. The ids are the `deploymentType` of `createCloudAccount`.
   *
   * `GET /cas/v1/cloud/{cloudType}/deployment-type`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-deployment-types/
   */
  readonly listCloudDeploymentTypes: NamedOperationWithInput<{ path: operations["listCloudDeploymentTypes"]["parameters"]["path"] }, operations["listCloudDeploymentTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate the Terraform template for GCP.
   *
   * Apply the template in the Google Cloud shell: it creates a service account with the permissions that the requested features need, and a file with its key. That file is the `credentials` of the request that onboards the account (`createGcpCloudAccount`).
   *
   * `POST /cas/v1/gcp_template`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-template-link-gcp-gcp/
   */
  readonly generateGcpTemplate: NamedOperationWithInput<{ body: operations["generateGcpTemplate"]["requestBody"]["content"]["application/json"] }, operations["generateGcpTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a link that opens the CloudFormation template in AWS.
   *
   * Creates the external id that `createAwsCloudAccount` requires, and a link that opens CloudFormation with the template filled in. The link expires after an hour. Tools that create the stack without the console can use its URL-decoded `templateURL` parameter, which is the address of the template itself. For the template as a document, use `generateAwsTemplate`.
   *
   * `POST /cas/v1/aws_template/presigned_url`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-cft-template-link-aws/
   */
  readonly generateAwsTemplateLink: NamedOperationWithInput<{ body: operations["generateAwsTemplateLink"]["requestBody"]["content"]["application/json"] }, operations["generateAwsTemplateLink"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate the CloudFormation template for AWS.
   *
   * Creates the external id that `createAwsCloudAccount` requires, and writes it into the template. A stack created from the template holds the IAM role for the requested features. A `cftType` that doesn't fit the `accountType` is rejected with 400. For a link in place of the document, use `generateAwsTemplateLink`.
   *
   * `POST /cas/v1/aws_template`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-cft-template-aws/
   */
  readonly generateAwsTemplate: NamedOperationWithInput<{ body: operations["generateAwsTemplate"]["requestBody"]["content"]["application/json"] }, operations["generateAwsTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Turn features on or off for accounts of an organization.
   *
   * Sets each listed feature for each listed member. The organization has to be onboarded, the members have to belong to it, and the feature has to be enabled for the organization itself. A request takes fewer than 500 members, and the organization's own id can't be one of them; both are rejected with 400. For a single account or the organization itself, use `setCloudAccountFeature`.
   *
   * `PUT /cas/api/v1/org/{id}/features`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-bulk-cloud-account-feature/
   */
  readonly setMemberAccountFeatures: NamedOperationWithInput<{ path: operations["setMemberAccountFeatures"]["parameters"]["path"]; body: operations["setMemberAccountFeatures"]["requestBody"]["content"]["application/json"] }, operations["setMemberAccountFeatures"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the features that a kind of account supports.
   *
   * Onboarding and template requests take these names as their `features`, except for "Cloud Visibility Compliance and Governance": it's always in the list, is always on, and must not be sent.
   *
   * `POST /cas/v1/features/cloud/{cloudType}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/fetch-supported-features/
   */
  readonly listSupportedFeatures: NamedOperationWithInput<{ path: operations["listSupportedFeatures"]["parameters"]["path"]; body: operations["listSupportedFeatures"]["requestBody"]["content"]["application/json"] }, operations["listSupportedFeatures"]["responses"][200]["content"]["application/json"]>;
  /**
   * Check whether an AWS organization is ready for data security.
   *
   * Checks the role, the external id and the SNS topic before you call `createAwsOrgDataSecurityConfig` with them. If a check fails, `isSuccess` is false and the response lists the failed parts.
   *
   * `POST /dlp/api/v1/config/awsorg/status`
   *
   * @deprecated use `getDataSecurityAwsOrgStatus` instead, which checks an organization that is already set up.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-status-for-org/
   */
  readonly checkAwsOrgDataSecurity: NamedOperationWithInput<{ body: operations["checkAwsOrgDataSecurity"]["requestBody"]["content"]["application/json"] }, operations["checkAwsOrgDataSecurity"]["responses"][200]["content"]["application/json"]>;
  /**
   * Configure data security for an AWS organization.
   *
   * Sets up data security for an AWS organization. Check the prerequisites first with `checkAwsOrgDataSecurity`.
   *
   * `POST /dlp/api/config/v2`
   *
   * @deprecated use `createDataSecurityAccount` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/onboard-aws-org-scan/
   */
  readonly createAwsOrgDataSecurityConfig: NamedOperationWithInput<{ body: operations["createAwsOrgDataSecurityConfig"]["requestBody"]["content"]["application/json"] }, operations["createAwsOrgDataSecurityConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Change the data security configuration of an AWS organization.
   *
   * Replaces the configuration of the organization whose `accountId` is in the body.
   *
   * `PUT /dlp/api/config/v2`
   *
   * @deprecated use `updateDataSecurityAccount` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/update-aws-org-scan-config/
   */
  readonly updateAwsOrgDataSecurityConfig: NamedOperationWithInput<{ body: operations["updateAwsOrgDataSecurityConfig"]["requestBody"]["content"]["application/json"] }, operations["updateAwsOrgDataSecurityConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the data security configuration of an AWS organization.
   *
   * Returns the roles, external ids, templates and the SNS topic that the organization was set up with.
   *
   * `GET /dlp/api/config/v2/{accountId}`
   *
   * @deprecated use `getDataSecurityAwsOrg` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-aws-org-scan-details/
   */
  readonly getAwsOrgDataSecurityConfig: NamedOperationWithInput<{ path: operations["getAwsOrgDataSecurityConfig"]["parameters"]["path"] }, operations["getAwsOrgDataSecurityConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the status of an account's security capabilities.
   *
   * Returns one entry for each security capability of the onboarded account. Entries with status `warning` or `error` come with a message and a suggestion; entries with status `ok` can be in the list with empty ones.
   *
   * `GET /account/{accountId}/config/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-cloud-account-status-details/
   */
  readonly getCloudAccountConfigStatus: NamedOperationWithInput<{ path: operations["getCloudAccountConfigStatus"]["parameters"]["path"] }, operations["getCloudAccountConfigStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Onboard an AWS account or organization.
   *
   * Generate the external id and the IAM role first, with `generateAwsTemplateLink` or `generateAwsTemplate`; without them the request fails with 412. The name must be unique, and at least one account group is required. `checkAwsCloudAccount` checks the same body without onboarding the account.
   *
   * `POST /cas/v1/aws_account`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-aws-cloud-account/
   */
  readonly createAwsCloudAccount: NamedOperationWithInput<{ query?: operations["createAwsCloudAccount"]["parameters"]["query"] | undefined; body: operations["createAwsCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List the ancestors of accounts and units in an AWS organization.
   *
   * Returns one entry for each id in `resourceIds`, with the nodes above it. Needs the organization's role and external id; without them the request fails with 412.
   *
   * `POST /cas/v1/aws_account/{accountId}/ancestors`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-ancestors-for-given-members-ous/
   */
  readonly listAwsAncestors: NamedOperationWithInput<{ path: operations["listAwsAncestors"]["parameters"]["path"]; body: operations["listAwsAncestors"]["requestBody"]["content"]["application/json"] }, operations["listAwsAncestors"]["responses"][200]["content"]["application/json"]>;
  /**
   * Change an AWS account or organization.
   *
   * Replaces the account's settings with the body, so send `groupIds`, `features` and the selection of members in full. To enable or disable the account, use `setCloudAccountStatus` instead. Read the current state with `getAwsCloudAccount`.
   *
   * `PUT /cas/v1/aws_account/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-aws-cloud-account/
   */
  readonly updateAwsCloudAccount: NamedOperationWithInput<{ path: operations["updateAwsCloudAccount"]["parameters"]["path"]; query?: operations["updateAwsCloudAccount"]["parameters"]["query"] | undefined; body: operations["updateAwsCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List the accounts and units directly under a unit of an AWS organization.
   *
   * Use it to choose the nodes of `hierarchySelection`. Accounts and units are paged independently, each with its own token and count. Needs the organization's role and external id; without them the request fails with 412.
   *
   * `POST /cas/v1/aws_account/{parentId}/children`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-list-of-children-under-parent-aws/
   */
  readonly listAwsChildren: NamedOperationWithInput<{ path: operations["listAwsChildren"]["parameters"]["path"]; query?: operations["listAwsChildren"]["parameters"]["query"] | undefined; body: operations["listAwsChildren"]["requestBody"]["content"]["application/json"] }, operations["listAwsChildren"]["responses"][200]["content"]["application/json"]>;
  /**
   * Onboard an Azure subscription or tenant.
   *
   * Create the application and its roles in Azure first, with the template from `generateAzureTemplate`; on the China stack, which has no template, create them manually. The name must be unique. `checkAzureCloudAccount` checks the same body without onboarding the account.
   *
   * `POST /cas/v1/azure_account`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-azure-cloud-account/
   */
  readonly createAzureCloudAccount: NamedOperationWithInput<{ query?: operations["createAzureCloudAccount"]["parameters"]["query"] | undefined; body: operations["createAzureCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Change an Azure subscription or tenant.
   *
   * Replaces the account's settings with the body, so send `groupIds`, `features` and the selection of members in full. Responses may mask the application's secret, so send the real `key`. Read the current state with `getAzureCloudAccount`.
   *
   * `PUT /cas/v1/azure_account/{accountId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-azure-cloud-account/
   */
  readonly updateAzureCloudAccount: NamedOperationWithInput<{ path: operations["updateAzureCloudAccount"]["parameters"]["path"]; query?: operations["updateAzureCloudAccount"]["parameters"]["query"] | undefined; body: operations["updateAzureCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Check an AWS account before it is onboarded or changed.
   *
   * Takes the body of `createAwsCloudAccount` and reports for each requested capability whether it would work. Nothing is saved. Needs the external id and the role; without them the request fails with 412.
   *
   * `POST /cas/v1/cloud_account/status/aws`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-aws-cloud-account-status/
   */
  readonly checkAwsCloudAccount: NamedOperationWithInput<{ query?: operations["checkAwsCloudAccount"]["parameters"]["query"] | undefined; body: operations["checkAwsCloudAccount"]["requestBody"]["content"]["application/json"] }, operations["checkAwsCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Check an Azure account before it is onboarded or changed.
   *
   * Takes the body of `createAzureCloudAccount` and reports for each requested capability whether it would work. Nothing is saved.
   *
   * `POST /cas/v1/cloud_account/status/azure`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-azure-cloud-account-status/
   */
  readonly checkAzureCloudAccount: NamedOperationWithInput<{ body: operations["checkAzureCloudAccount"]["requestBody"]["content"]["application/json"] }, operations["checkAzureCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Check a GCP account before it is onboarded or changed.
   *
   * Takes the body of `createGcpCloudAccount` and reports for each requested capability whether it would work. Nothing is saved.
   *
   * `POST /cas/v1/cloud_account/status/gcp`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-gcp-cloud-account-status/
   */
  readonly checkGcpCloudAccount: NamedOperationWithInput<{ body: operations["checkGcpCloudAccount"]["requestBody"]["content"]["application/json"] }, operations["checkGcpCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Turn one feature of an account or organization on or off.
   *
   * Changes one feature and leaves the others as they are. To set features for many members of an organization at once, use `setMemberAccountFeatures`.
   *
   * `PATCH /cas/v1/cloud_account/{id}/feature/{feature}`
   */
  readonly setCloudAccountFeature: NamedOperationWithInput<{ path: operations["setCloudAccountFeature"]["parameters"]["path"]; body: operations["setCloudAccountFeature"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Onboard a GCP project, organization, master service account or workspace.
   *
   * Create the service account and its key first, with the template from `generateGcpTemplate`, and send the key file as `credentials`. The name must be unique. `checkGcpCloudAccount` checks the same body without onboarding the account.
   *
   * `POST /cas/v1/gcp_account`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-gcp-cloud-account/
   */
  readonly createGcpCloudAccount: NamedOperationWithInput<{ query?: operations["createGcpCloudAccount"]["parameters"]["query"] | undefined; body: operations["createGcpCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Change a GCP project, organization, master service account or workspace.
   *
   * Replaces the account's settings with the body, so send `groupIds`, `features`, `credentials` and the selection of members in full. Read the current state with `getGcpCloudAccount`.
   *
   * `PUT /cas/v1/gcp_account/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-gcp-cloud-account/
   */
  readonly updateGcpCloudAccount: NamedOperationWithInput<{ path: operations["updateGcpCloudAccount"]["parameters"]["path"]; query?: operations["updateGcpCloudAccount"]["parameters"]["query"] | undefined; body: operations["updateGcpCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Onboard an IBM account.
   *
   * Create the service id and its API key first, with the template from `generateIbmTemplate`. The name must be unique.
   *
   * `POST /cas/v1/cloud-type/ibm/account`
   */
  readonly createIbmCloudAccount: NamedOperationWithInput<{ query?: operations["createIbmCloudAccount"]["parameters"]["query"] | undefined; body: operations["createIbmCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Change an IBM account.
   *
   * Replaces the account's settings with the body. Responses may mask the API key, so send the real one. Read the current state with `getIbmCloudAccount`.
   *
   * `PUT /cas/v1/cloud-type/ibm/account/{id}`
   */
  readonly updateIbmCloudAccount: NamedOperationWithInput<{ path: operations["updateIbmCloudAccount"]["parameters"]["path"]; query?: operations["updateIbmCloudAccount"]["parameters"]["query"] | undefined; body: operations["updateIbmCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List the onboarded accounts of all clouds.
   *
   * Returns all accounts in one response; it isn't paged and can be several megabytes. Members of an organization or tenant are not in the list: `numberOfChildAccounts` counts them and `listMemberCloudAccounts` lists them. For features and cloud-specific settings, read the account with `getCloudAccount`; for ids and names only, use `listCloudAccountNames`.
   *
   * `GET /cloud`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-accounts/
   */
  readonly listCloudAccounts: NamedOperation<{ query?: operations["listCloudAccounts"]["parameters"]["query"] | undefined }, operations["listCloudAccounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the ancestors of accounts and units in an AWS organization (older operation).
   *
   * Returns one entry for each id in `resourceIds`, with the nodes above it. Superseded by `listAwsAncestors`.
   *
   * `POST /cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{accountId}/ancestors`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-ancestors-for-given-members-ous-legacy/
   */
  readonly listAwsAncestorsLegacy: NamedOperationWithInput<{ path: operations["listAwsAncestorsLegacy"]["parameters"]["path"]; body: operations["listAwsAncestorsLegacy"]["requestBody"]["content"]["application/json"] }, operations["listAwsAncestorsLegacy"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the accounts and units directly under a unit of an AWS organization (older operation).
   *
   * Accounts and units are paged independently, each with its own token and count. Superseded by `listAwsChildren`.
   *
   * `POST /cloud-accounts-manager/v1/cloudAccounts/awsAccounts/{parentId}/children`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-list-of-children-under-parent-aws-legacy/
   */
  readonly listAwsChildrenLegacy: NamedOperationWithInput<{ path: operations["listAwsChildrenLegacy"]["parameters"]["path"]; query?: operations["listAwsChildrenLegacy"]["parameters"]["query"] | undefined; body: operations["listAwsChildrenLegacy"]["requestBody"]["content"]["application/json"] }, operations["listAwsChildrenLegacy"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the ancestors of subscriptions and management groups in an Azure tenant.
   *
   * Returns one entry for each id in `resourceIds`, with the nodes above it.
   *
   * `POST /cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{accountId}/ancestors`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-ancestors-for-given-subscriptions-and-management-groups/
   */
  readonly listAzureAncestors: NamedOperationWithInput<{ path: operations["listAzureAncestors"]["parameters"]["path"]; body: operations["listAzureAncestors"]["requestBody"]["content"]["application/json"] }, operations["listAzureAncestors"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the subscriptions and groups directly under a tenant or management group.
   *
   * Use it to choose the nodes of `hierarchySelection`. The application's credentials go into the body. The response isn't paged.
   *
   * `POST /cloud-accounts-manager/v1/cloudAccounts/azureAccounts/{parentId}/children`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-children-under-parent/
   */
  readonly listAzureChildren: NamedOperationWithInput<{ path: operations["listAzureChildren"]["parameters"]["path"]; body: operations["listAzureChildren"]["requestBody"]["content"]["application/json"] }, operations["listAzureChildren"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the folders and projects directly under a GCP organization or folder.
   *
   * Use it to choose the nodes of `hierarchySelection`. Projects and folders are paged independently, each with its own token and page size. The service account's key goes into the body.
   *
   * `POST /cloud/gcp/parent/{parentId}/children`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-list-of-children-under-parent/
   */
  readonly listGcpChildren: NamedOperationWithInput<{ path: operations["listGcpChildren"]["parameters"]["path"]; query: operations["listGcpChildren"]["parameters"]["query"]; body: operations["listGcpChildren"]["requestBody"]["content"]["application/json"] }, operations["listGcpChildren"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the names and ids of the accounts.
   *
   * Returns ids and names of the accounts that the caller can see, without details. To filter by account ids or to limit the number, use `searchCloudAccountNames`.
   *
   * `GET /cloud/name`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-account-names/
   */
  readonly listCloudAccountNames: NamedOperation<{ query?: operations["listCloudAccountNames"]["parameters"]["query"] | undefined }, operations["listCloudAccountNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the names and ids of the accounts that match a filter.
   *
   * Returns ids and names of the accounts that match the body, 1000 at most unless `limit` says otherwise. Without filters, `listCloudAccountNames` is simpler.
   *
   * `POST /cloud/name`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-account-names-by-post/
   */
  readonly searchCloudAccountNames: NamedOperationWithInput<{ query?: operations["searchCloudAccountNames"]["parameters"]["query"] | undefined; body: operations["searchCloudAccountNames"]["requestBody"]["content"]["application/json"] }, operations["searchCloudAccountNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate the Terraform template for OCI.
   *
   * Apply the template in the OCI console: it creates the identity user, whose OCID is the `userOcid` of `createCloudAccount`. Generated keys are valid for 24 hours.
   *
   * `POST /cloud/oci/terraform`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generateterraformscript/
   */
  readonly generateOciTemplate: NamedOperationWithInput<{ body: operations["generateOciTemplate"]["requestBody"]["content"]["application/json"] }, operations["generateOciTemplate"]["responses"][200]["content"]["application/zip"]>;
  /**
   * Check an account before it is onboarded or changed.
   *
   * Takes the body of `createCloudAccount`, validates it and reports whether the account can be accessed. Nothing is saved. AWS, Azure and GCP have newer operations, for example `checkAwsCloudAccount`.
   *
   * `POST /cloud/status/{cloudType}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-account-status/
   */
  readonly checkCloudAccount: NamedOperationWithInput<{ path: operations["checkCloudAccount"]["parameters"]["path"]; body: operations["checkCloudAccount"]["requestBody"]["content"]["application/json"] }, operations["checkCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the clouds that can be onboarded.
   *
   * Returns the values that other operations take as the cloud type. With `onlyAccessible`, only the clouds of which the caller can see an onboarded account.
   *
   * `GET /cloud/type`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-types/
   */
  readonly listCloudTypes: NamedOperation<{ query?: operations["listCloudTypes"]["parameters"]["query"] | undefined }, operations["listCloudTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Onboard an Alibaba Cloud account or an OCI tenancy.
   *
   * The body depends on the cloud. For AWS, Azure and GCP this is the older way: use `createAwsCloudAccount`, `createAzureCloudAccount` and `createGcpCloudAccount` instead. For OCI, create the identity user first with the template from `generateOciTemplate`. An account that is already onboarded is rejected with 400 (`duplicate_cloud_account`); change it with `updateCloudAccount`.
   *
   * `POST /cloud/{cloudType}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-cloud-account/
   */
  readonly createCloudAccount: NamedOperationWithInput<{ path: operations["createCloudAccount"]["parameters"]["path"]; query?: operations["createCloudAccount"]["parameters"]["query"] | undefined; body: operations["createCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List the ancestors of projects and folders in a GCP organization.
   *
   * Returns one entry for each id in `resourceIds`, with the nodes above it.
   *
   * `POST /cloud/{cloudType}/accounts/{accountId}/ancestors`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-ancestors-for-given-projects-folders/
   */
  readonly listGcpAncestors: NamedOperationWithInput<{ path: operations["listGcpAncestors"]["parameters"]["path"]; body: operations["listGcpAncestors"]["requestBody"]["content"]["application/json"] }, operations["listGcpAncestors"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read which folders and projects of a GCP organization were selected.
   *
   * Returns the `hierarchySelection` that was saved when the organization was onboarded or last changed.
   *
   * `GET /cloud/{cloudType}/accounts/{accountId}/hierarchy`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-previously-saved-resource-hierarchy/
   */
  readonly getGcpHierarchySelection: NamedOperationWithInput<{ path: operations["getGcpHierarchySelection"]["parameters"]["path"] }, operations["getGcpHierarchySelection"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the folders directly under a GCP organization or folder.
   *
   * Lists one level. The service account's key goes into the body. `listGcpChildren` lists folders and projects together.
   *
   * `POST /cloud/{cloudType}/parent/{parentId}/folders`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-list-of-folders-under-parent/
   */
  readonly listGcpFolders: PagedOperationWithInput<{ path: operations["listGcpFolders"]["parameters"]["path"]; query: operations["listGcpFolders"]["parameters"]["query"]; body: operations["listGcpFolders"]["requestBody"]["content"]["application/json"] }, operations["listGcpFolders"]["responses"][200]["content"]["application/json"], ItemAt<operations["listGcpFolders"]["responses"][200]["content"]["application/json"], "response">>;
  /**
   * List the projects directly under a GCP organization or folder.
   *
   * Lists one level. The service account's key goes into the body. `listGcpChildren` lists folders and projects together.
   *
   * `POST /cloud/{cloudType}/parent/{parentId}/projects`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-list-of-projects-under-parent/
   */
  readonly listGcpProjects: PagedOperationWithInput<{ path: operations["listGcpProjects"]["parameters"]["path"]; query: operations["listGcpProjects"]["parameters"]["query"]; body: operations["listGcpProjects"]["requestBody"]["content"]["application/json"] }, operations["listGcpProjects"]["responses"][200]["content"]["application/json"], ItemAt<operations["listGcpProjects"]["responses"][200]["content"]["application/json"], "response">>;
  /**
   * Read one account.
   *
   * Returns the account with its features and the settings of its cloud. AWS, Alibaba Cloud and OCI accounts have the common properties at the top level; Azure and GCP accounts have them in `cloudAccount`. Secrets can be masked. `listCloudAccounts` lists all accounts.
   *
   * `GET /cloud/{cloudType}/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-account/
   */
  readonly getCloudAccount: NamedOperationWithInput<{ path: operations["getCloudAccount"]["parameters"]["path"]; query?: operations["getCloudAccount"]["parameters"]["query"] | undefined }, operations["getCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Change an Alibaba Cloud account or an OCI tenancy.
   *
   * Replaces the account with the body, whose shape depends on the cloud; read it first with `getCloudAccount` and send everything back. For AWS, Azure and GCP this is the older way: use `updateAwsCloudAccount`, `updateAzureCloudAccount` and `updateGcpCloudAccount` instead. To change only account groups, consent or status, use `patchCloudAccount`.
   *
   * `PUT /cloud/{cloudType}/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-cloud-account/
   */
  readonly updateCloudAccount: NamedOperationWithInput<{ path: operations["updateCloudAccount"]["parameters"]["path"]; query?: operations["updateCloudAccount"]["parameters"]["query"] | undefined; body: operations["updateCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Change the groups, the consent or the status of an account.
   *
   * Changes only the properties in the body; `groupIds`, if sent, replaces all account groups of the account. Setting the status that the account already has fails with 405.
   *
   * `PATCH /cloud/{cloudType}/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/patch-cloud-account/
   */
  readonly patchCloudAccount: NamedOperationWithInput<{ path: operations["patchCloudAccount"]["parameters"]["path"]; body: operations["patchCloudAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Remove an account from Prisma Cloud.
   *
   * Removes the account from Prisma Cloud; nothing in the cloud itself changes. A member of an organization can't be removed on its own: the request fails with 403.
   *
   * `DELETE /cloud/{cloudType}/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-cloud-account/
   */
  readonly deleteCloudAccount: NamedOperationWithInput<{ path: operations["deleteCloudAccount"]["parameters"]["path"] }, undefined>;
  /**
   * List the accounts of an organization or tenant.
   *
   * Returns a summary of each member without its features; read one with `getCloudAccount`. Fails with 400 if the account isn't an organization or tenant.
   *
   * `GET /cloud/{cloudType}/{id}/project`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-org-accounts/
   */
  readonly listMemberCloudAccounts: NamedOperationWithInput<{ path: operations["listMemberCloudAccounts"]["parameters"]["path"]; query?: operations["listMemberCloudAccounts"]["parameters"]["query"] | undefined }, operations["listMemberCloudAccounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the owners of an account.
   *
   * Returns email addresses only.
   *
   * `GET /cloud/{id}/owners`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-cloud-account-owners/
   */
  readonly listCloudAccountOwners: NamedOperationWithInput<{ path: operations["listCloudAccountOwners"]["parameters"]["path"] }, operations["listCloudAccountOwners"]["responses"][200]["content"]["application/json"]>;
  /**
   * Enable or disable the ingestion of an account.
   *
   * Starts or stops the ingestion of data from the account; the account stays onboarded. Members of an organization are changed only if `updateChildren` is true. No body is sent.
   *
   * `PATCH /cloud/{id}/status/{enabled}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-cloud-account-status/
   */
  readonly setCloudAccountStatus: NamedOperationWithInput<{ path: operations["setCloudAccountStatus"]["parameters"]["path"]; query?: operations["setCloudAccountStatus"]["parameters"]["query"] | undefined }, undefined>;
  /**
   * List AWS accounts and organizations with their features.
   *
   * Returns accounts with their features and states, which `listCloudAccounts` leaves out.
   *
   * `GET /v1/cloudAccounts/awsAccounts`
   */
  readonly listAwsCloudAccounts: NamedOperation<unknown, operations["listAwsCloudAccounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read an AWS account or organization with its features.
   *
   * Unlike `getCloudAccount`, the response includes the short names of the features with their states.
   *
   * `GET /v1/cloudAccounts/awsAccounts/{id}`
   */
  readonly getAwsCloudAccount: NamedOperationWithInput<{ path: operations["getAwsCloudAccount"]["parameters"]["path"] }, operations["getAwsCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * List Azure subscriptions and tenants with their features.
   *
   * Returns subscriptions and tenants with their features and states, which `listCloudAccounts` leaves out.
   *
   * `GET /v1/cloudAccounts/azureAccounts`
   */
  readonly listAzureCloudAccounts: NamedOperation<unknown, operations["listAzureCloudAccounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read an Azure subscription or tenant with its features.
   *
   * Unlike `getCloudAccount`, the response includes the short names of the features with their states. The secret can be masked.
   *
   * `GET /v1/cloudAccounts/azureAccounts/{id}`
   */
  readonly getAzureCloudAccount: NamedOperationWithInput<{ path: operations["getAzureCloudAccount"]["parameters"]["path"] }, operations["getAzureCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read a GCP project, organization or master service account with its features.
   *
   * Unlike `getCloudAccount`, the response includes the short names of the features with their states.
   *
   * `GET /cas/v1/cloud_account/gcp/{id}`
   */
  readonly getGcpCloudAccount: NamedOperationWithInput<{ path: operations["getGcpCloudAccount"]["parameters"]["path"] }, operations["getGcpCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read an IBM account with its features.
   *
   * Unlike `getCloudAccount`, the response includes the short names of the features with their states. The API key can be masked.
   *
   * `GET /cas/v1/cloud_account/ibm/{id}`
   */
  readonly getIbmCloudAccount: NamedOperationWithInput<{ path: operations["getIbmCloudAccount"]["parameters"]["path"] }, operations["getIbmCloudAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the AWS logging accounts.
   *
   * Logging accounts are AWS accounts whose S3 buckets collect the flow logs of other accounts. If the tenant has none, the response is 204 without a body.
   *
   * `GET /v1/cloudAccounts/awsLoggingAccounts`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-logging-archive-accounts/
   */
  readonly listAwsLoggingAccounts: NamedOperation<{ query?: operations["listAwsLoggingAccounts"]["parameters"]["query"] | undefined }, operations["listAwsLoggingAccounts"]["responses"][200]["content"]["application/json"] | undefined>;
  /**
   * Add an AWS logging account.
   *
   * Create the role in the account first, with the template from `generateAwsLoggingTemplate`. `checkAwsLoggingAccount` checks the same body without saving it. The response can be 201 without a body.
   *
   * `POST /v1/cloudAccounts/awsLoggingAccounts`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-logging-account/
   */
  readonly createAwsLoggingAccount: NamedOperationWithInput<{ body: operations["createAwsLoggingAccount"]["requestBody"]["content"]["application/json"] }, operations["createAwsLoggingAccount"]["responses"][200]["content"]["application/json"] | undefined>;
  /**
   * Generate the CloudFormation template for a new logging account.
   *
   * Create a CloudFormation stack from the template: it holds the role that Prisma Cloud assumes to read the buckets. The ARN of that role goes into `createAwsLoggingAccount`.
   *
   * `POST /v1/cloudAccounts/awsLoggingAccounts/cft`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-log-account-cft/
   */
  readonly generateAwsLoggingTemplate: NamedOperationWithInput<{ body: operations["generateAwsLoggingTemplate"]["requestBody"]["content"]["application/json"] }, operations["generateAwsLoggingTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Check the access to a logging account before it is added.
   *
   * Takes the body of `createAwsLoggingAccount` and reports whether Prisma Cloud can assume the role and read the buckets. Nothing is saved. For an account that is already added, use `checkAwsLoggingAccountChange`.
   *
   * `POST /v1/cloudAccounts/awsLoggingAccounts/permissionsStatus`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/check-logging-account-status/
   */
  readonly checkAwsLoggingAccount: NamedOperationWithInput<{ body: operations["checkAwsLoggingAccount"]["requestBody"]["content"]["application/json"] }, operations["checkAwsLoggingAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate the CloudFormation template for a logging account again.
   *
   * Returns the template for the role and the buckets that are saved with the account.
   *
   * `GET /v1/cloudAccounts/awsLoggingAccounts/{accountId}/cft`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-log-account-cft-existing/
   */
  readonly getAwsLoggingTemplate: NamedOperationWithInput<{ path: operations["getAwsLoggingTemplate"]["parameters"]["path"] }, operations["getAwsLoggingTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate the CloudFormation template of a logging account for another role name.
   *
   * Use it if the name of the role changes. The account itself isn't changed; save the new role with `updateAwsLoggingAccount`.
   *
   * `POST /v1/cloudAccounts/awsLoggingAccounts/{accountId}/cft`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-log-account-cft-role/
   */
  readonly regenerateAwsLoggingTemplate: NamedOperationWithInput<{ path: operations["regenerateAwsLoggingTemplate"]["parameters"]["path"]; body: operations["regenerateAwsLoggingTemplate"]["requestBody"]["content"]["application/json"] }, operations["regenerateAwsLoggingTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the external id of a logging account's role.
   *
   * The role's trust policy has to require this external id. The response is a JSON string.
   *
   * `GET /v1/cloudAccounts/awsLoggingAccounts/{accountId}/role/{roleName}/externalId`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-external-id/
   */
  readonly getAwsLoggingExternalId: NamedOperationWithInput<{ path: operations["getAwsLoggingExternalId"]["parameters"]["path"] }, operations["getAwsLoggingExternalId"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read one AWS logging account.
   *
   * Returns the account with its role and its buckets.
   *
   * `GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-logging-archive-account/
   */
  readonly getAwsLoggingAccount: NamedOperationWithInput<{ path: operations["getAwsLoggingAccount"]["parameters"]["path"] }, operations["getAwsLoggingAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Change an AWS logging account.
   *
   * Replaces the account with the body. To change a single bucket, use `updateAwsLoggingBucket`.
   *
   * `PUT /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-logging-account/
   */
  readonly updateAwsLoggingAccount: NamedOperationWithInput<{ path: operations["updateAwsLoggingAccount"]["parameters"]["path"]; body: operations["updateAwsLoggingAccount"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Remove an AWS logging account.
   *
   * Removes the logging account from Prisma Cloud. Its role and its buckets in AWS stay.
   *
   * `DELETE /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-logging-account/
   */
  readonly deleteAwsLoggingAccount: NamedOperationWithInput<{ path: operations["deleteAwsLoggingAccount"]["parameters"]["path"] }, undefined>;
  /**
   * List the buckets of a logging account.
   *
   * Returns the buckets of one account; they are also part of `getAwsLoggingAccount`.
   *
   * `GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-buckets/
   */
  readonly listAwsLoggingBuckets: NamedOperationWithInput<{ path: operations["listAwsLoggingBuckets"]["parameters"]["path"] }, operations["listAwsLoggingBuckets"]["responses"][200]["content"]["application/json"]>;
  /**
   * Add a bucket to a logging account.
   *
   * Adds an existing S3 bucket to the account. `getAwsLoggingTemplate` returns the template whose role covers the saved buckets.
   *
   * `POST /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-bucket/
   */
  readonly createAwsLoggingBucket: NamedOperationWithInput<{ path: operations["createAwsLoggingBucket"]["parameters"]["path"]; body: operations["createAwsLoggingBucket"]["requestBody"]["content"]["application/json"] }, operations["createAwsLoggingBucket"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read one bucket of a logging account.
   *
   * Returns one bucket with the monitored accounts that use it.
   *
   * `GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-bucket-details/
   */
  readonly getAwsLoggingBucket: NamedOperationWithInput<{ path: operations["getAwsLoggingBucket"]["parameters"]["path"] }, operations["getAwsLoggingBucket"]["responses"][200]["content"]["application/json"]>;
  /**
   * Change a bucket of a logging account.
   *
   * Replaces the bucket's settings and returns the new ones.
   *
   * `PUT /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-bucket/
   */
  readonly updateAwsLoggingBucket: NamedOperationWithInput<{ path: operations["updateAwsLoggingBucket"]["parameters"]["path"]; body: operations["updateAwsLoggingBucket"]["requestBody"]["content"]["application/json"] }, operations["updateAwsLoggingBucket"]["responses"][200]["content"]["application/json"]>;
  /**
   * Remove a bucket from a logging account.
   *
   * Removes the bucket from Prisma Cloud; the bucket in AWS stays. The response is 200 with the removed bucket, or 204 without a body.
   *
   * `DELETE /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-bucket/
   */
  readonly deleteAwsLoggingBucket: NamedOperationWithInput<{ path: operations["deleteAwsLoggingBucket"]["parameters"]["path"] }, operations["deleteAwsLoggingBucket"]["responses"][200]["content"]["application/json"] | undefined>;
  /**
   * Read whether a logging account can be accessed.
   *
   * Checks the settings that are saved. To check other settings before you save them, use `checkAwsLoggingAccountChange`.
   *
   * `GET /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/permissionsStatus`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-logging-account-status/
   */
  readonly getAwsLoggingAccountStatus: NamedOperationWithInput<{ path: operations["getAwsLoggingAccountStatus"]["parameters"]["path"] }, operations["getAwsLoggingAccountStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Check the access to a logging account before it is changed.
   *
   * Takes the body of `updateAwsLoggingAccount` and checks it for an account that is already added. Nothing is saved.
   *
   * `POST /v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/permissionsStatus`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/check-logging-account-status-for-provided-account/
   */
  readonly checkAwsLoggingAccountChange: NamedOperationWithInput<{ path: operations["checkAwsLoggingAccountChange"]["parameters"]["path"]; body: operations["checkAwsLoggingAccountChange"]["requestBody"]["content"]["application/json"] }, operations["checkAwsLoggingAccountChange"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read one collection.
   *
   * Returns the collection with the ids of what it contains. Available on the Darwin release only.
   *
   * `GET /entitlement/api/v1/collection/{id}`
   *
   * Rate limit: 8 a second, in bursts of 8.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-collection-by-id/
   */
  readonly getCollection: NamedOperationWithInput<{ path: operations["getCollection"]["parameters"]["path"] }, operations["getCollection"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a collection.
   *
   * Replaces the name, the description and `assetGroups`, so send all ids that the collection contains. Read-only properties of a collection that was read can be sent back. Available on the Darwin release only.
   *
   * `PUT /entitlement/api/v1/collection/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-collection-by-id/
   */
  readonly updateCollection: NamedOperationWithInput<{ path: operations["updateCollection"]["parameters"]["path"]; body: operations["updateCollection"]["requestBody"]["content"]["application/json"] }, operations["updateCollection"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a collection.
   *
   * Deletes the collection only: its account groups, accounts and repositories stay. Available on the Darwin release only.
   *
   * `DELETE /entitlement/api/v1/collection/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-collection-by-id/
   */
  readonly deleteCollection: NamedOperationWithInput<{ path: operations["deleteCollection"]["parameters"]["path"] }, undefined>;
  /**
   * List the collections.
   *
   * Returns collections page by page, by descending id unless `order_by` says otherwise. Available on the Darwin release only.
   *
   * `GET /entitlement/api/v1/collection`
   *
   * Pages: read the whole list with `.paginate()`. Rate limit: 4 a second, in bursts of 4.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-collections/
   */
  readonly listCollections: PagedOperation<{ query?: operations["listCollections"]["parameters"]["query"] | undefined }, operations["listCollections"]["responses"][200]["content"]["application/json"], ItemAt<operations["listCollections"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * Create a collection.
   *
   * Creates a collection of account groups, cloud accounts and repositories, and returns it with its id. The id `*` includes everything of a kind. Available on the Darwin release only.
   *
   * `POST /entitlement/api/v1/collection`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-collection/
   */
  readonly createCollection: NamedOperationWithInput<{ body: operations["createCollection"]["requestBody"]["content"]["application/json"] }, operations["createCollection"]["responses"][201]["content"]["application/json"]>;
  /**
   * Count resolved alerts by resolution reason.
   *
   * Returns the number of alerts that were resolved in the time range, by reason. The numbers are computed periodically: `lastScanTs` says when, and `dataAvailableFrom` how far back they reach.
   *
   * `POST /commandcenter/api/v1/metrics/alert-count-by-resolution-reason`
   *
   * Permissions: `Alert` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/value-widgets-alert-metrics-resolution-reason/
   */
  readonly countAlertsByResolutionReason: NamedOperationWithInput<{ body: operations["countAlertsByResolutionReason"]["requestBody"]["content"]["application/json"] }, operations["countAlertsByResolutionReason"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the mean resolution time of alerts by severity.
   *
   * Returns the mean time from opening to resolution, in days, for each severity. The numbers are computed periodically: `lastScanTs` says when, and `dataAvailableFrom` how far back they reach.
   *
   * `POST /commandcenter/api/v1/metrics/alert-mean-resolution-time`
   *
   * Permissions: `Alert` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/value-widgets-alert-metrics/
   */
  readonly getMeanAlertResolutionTimes: NamedOperationWithInput<{ body: operations["getMeanAlertResolutionTimes"]["requestBody"]["content"]["application/json"] }, operations["getMeanAlertResolutionTimes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count the critical and high alerts of a command center section.
   *
   * Returns the numbers of critical and high alerts; other severities aren't counted. The time range can't go back more than 30 days. The numbers are computed periodically: `lastScanTs` says when.
   *
   * `POST /commandcenter/api/v1/summary/{swimlaneType}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/command-center-list-total-alerts-by-severity/
   */
  readonly getCommandCenterSummary: NamedOperationWithInput<{ path: operations["getCommandCenterSummary"]["parameters"]["path"]; body: operations["getCommandCenterSummary"]["requestBody"]["content"]["application/json"] }, operations["getCommandCenterSummary"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the assets with the most alerts in a command center section.
   *
   * Returns up to 10 assets, 5 unless `limit` says otherwise. The time range can't go back more than 30 days.
   *
   * `POST /commandcenter/api/v1/top-assets/{swimlaneType}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/command-center-list-top-assets/
   */
  readonly listCommandCenterTopAssets: NamedOperationWithInput<{ path: operations["listCommandCenterTopAssets"]["parameters"]["path"]; body: operations["listCommandCenterTopAssets"]["requestBody"]["content"]["application/json"] }, operations["listCommandCenterTopAssets"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the policies with the most alerts in a command center section.
   *
   * Returns up to 10 policies, 5 unless `limit` says otherwise. The time range can't go back more than 30 days.
   *
   * `POST /commandcenter/api/v1/top-policies/{swimlaneType}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/command-center-list-top-policies/
   */
  readonly listCommandCenterTopPolicies: NamedOperationWithInput<{ path: operations["listCommandCenterTopPolicies"]["parameters"]["path"]; body: operations["listCommandCenterTopPolicies"]["requestBody"]["content"]["application/json"] }, operations["listCommandCenterTopPolicies"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the hosts or images with the most vulnerabilities.
   *
   * Returns 5 hosts and 5 images unless `limit` says otherwise, with their numbers of critical and high vulnerabilities. To get the totals, use `getCommandCenterVulnerabilitySummary`.
   *
   * `POST /commandcenter/v1/top-vulnerabilities`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/command-center-list-top-vulnerabilities/
   */
  readonly listCommandCenterTopVulnerabilities: NamedOperationWithInput<{ query?: operations["listCommandCenterTopVulnerabilities"]["parameters"]["query"] | undefined; body: operations["listCommandCenterTopVulnerabilities"]["requestBody"]["content"]["application/json"] }, operations["listCommandCenterTopVulnerabilities"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count the critical and high vulnerabilities of hosts and images.
   *
   * Returns the numbers for images, for hosts and for both together. `date` is the day that they belong to. To get the assets with the most vulnerabilities, use `listCommandCenterTopVulnerabilities`.
   *
   * `POST /commandcenter/v1/vulnerabilities/summary`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/command-center-list-total-vulnerable-images-hosts/
   */
  readonly getCommandCenterVulnerabilitySummary: NamedOperationWithInput<{ query?: operations["getCommandCenterVulnerabilitySummary"]["parameters"]["query"] | undefined; body: operations["getCommandCenterVulnerabilitySummary"]["requestBody"]["content"]["application/json"] }, operations["getCommandCenterVulnerabilitySummary"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for all compliance standards at a point in time.
   *
   * Returns the counts for each standard and for all of them together. Send `timeType` and the parameters that go with it. Data is available for one year only.
   *
   * `GET /compliance/posture`
   *
   * @deprecated use `getCompliancePosture` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture/
   */
  readonly getCompliancePostureAt: NamedOperation<{ query?: operations["getCompliancePostureAt"]["parameters"]["query"] | undefined }, operations["getCompliancePostureAt"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for all compliance standards at a point in time.
   *
   * Returns the counts for each standard and for all of them together, like its GET, but takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. Data is available for one year only.
   *
   * `POST /compliance/posture`
   *
   * @deprecated use `queryCompliancePosture` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture/
   */
  readonly queryCompliancePostureAt: NamedOperationWithInput<{ body: operations["queryCompliancePostureAt"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureAt"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for one compliance standard at a point in time.
   *
   * Returns the counts for the standard and for each of its requirements. Send `timeType` and the parameters that go with it. Data is available for one year only.
   *
   * `GET /compliance/posture/{complianceId}`
   *
   * @deprecated use `getCompliancePostureOfStandard` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-for-standard/
   */
  readonly getCompliancePostureOfStandardAt: NamedOperationWithInput<{ path: operations["getCompliancePostureOfStandardAt"]["parameters"]["path"]; query?: operations["getCompliancePostureOfStandardAt"]["parameters"]["query"] | undefined }, operations["getCompliancePostureOfStandardAt"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for one compliance standard at a point in time.
   *
   * Returns the counts for the standard and for each of its requirements, like its GET, but takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters. Data is available for one year only.
   *
   * `POST /compliance/posture/{complianceId}`
   *
   * @deprecated use `queryCompliancePostureOfStandard` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-for-standard/
   */
  readonly queryCompliancePostureOfStandardAt: NamedOperationWithInput<{ path: operations["queryCompliancePostureOfStandardAt"]["parameters"]["path"]; body: operations["queryCompliancePostureOfStandardAt"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureOfStandardAt"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for one compliance requirement at a point in time.
   *
   * Returns the counts for the requirement and for each of its sections. Send `timeType` and the parameters that go with it. Data is available for one year only.
   *
   * `GET /compliance/posture/{complianceId}/{requirementId}`
   *
   * @deprecated use `getCompliancePostureOfRequirement` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-for-requirement/
   */
  readonly getCompliancePostureOfRequirementAt: NamedOperationWithInput<{ path: operations["getCompliancePostureOfRequirementAt"]["parameters"]["path"]; query?: operations["getCompliancePostureOfRequirementAt"]["parameters"]["query"] | undefined }, operations["getCompliancePostureOfRequirementAt"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for one compliance requirement at a point in time.
   *
   * Returns the counts for the requirement and for each of its sections, like its GET, but takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters. Data is available for one year only.
   *
   * `POST /compliance/posture/{complianceId}/{requirementId}`
   *
   * @deprecated use `queryCompliancePostureOfRequirement` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-for-requirement/
   */
  readonly queryCompliancePostureOfRequirementAt: NamedOperationWithInput<{ path: operations["queryCompliancePostureOfRequirementAt"]["parameters"]["path"]; body: operations["queryCompliancePostureOfRequirementAt"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureOfRequirementAt"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with all compliance standards changed until a point in time.
   *
   * Returns one entry of counts for each point in time. Send `timeType` and the parameters that go with it. Data is available for one year only.
   *
   * `GET /compliance/posture/trend`
   *
   * @deprecated use `getCompliancePostureTrend` instead; that operation is deprecated as well.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-trend/
   */
  readonly getCompliancePostureTrendUntil: NamedOperation<{ query?: operations["getCompliancePostureTrendUntil"]["parameters"]["query"] | undefined }, operations["getCompliancePostureTrendUntil"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with all compliance standards changed until a point in time.
   *
   * Returns one entry of counts for each point in time. Takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters. Data is available for one year only.
   *
   * `POST /compliance/posture/trend`
   *
   * @deprecated use `queryCompliancePostureTrend` instead; that operation is deprecated as well.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-trend/
   */
  readonly queryCompliancePostureTrendUntil: NamedOperationWithInput<{ body: operations["queryCompliancePostureTrendUntil"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureTrendUntil"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with one compliance standard changed until a point in time.
   *
   * Returns one entry of counts for each point in time. Send `timeType` and the parameters that go with it. Data is available for one year only.
   *
   * `GET /compliance/posture/trend/{complianceId}`
   *
   * @deprecated use `getCompliancePostureTrendOfStandard` instead; that operation is deprecated as well.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-trend-for-standard/
   */
  readonly getCompliancePostureTrendOfStandardUntil: NamedOperationWithInput<{ path: operations["getCompliancePostureTrendOfStandardUntil"]["parameters"]["path"]; query?: operations["getCompliancePostureTrendOfStandardUntil"]["parameters"]["query"] | undefined }, operations["getCompliancePostureTrendOfStandardUntil"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with one compliance standard changed until a point in time.
   *
   * Returns one entry of counts for each point in time. Takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters. Data is available for one year only.
   *
   * `POST /compliance/posture/trend/{complianceId}`
   *
   * @deprecated use `queryCompliancePostureTrendOfStandard` instead; that operation is deprecated as well.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-trend-for-standard/
   */
  readonly queryCompliancePostureTrendOfStandardUntil: NamedOperationWithInput<{ path: operations["queryCompliancePostureTrendOfStandardUntil"]["parameters"]["path"]; body: operations["queryCompliancePostureTrendOfStandardUntil"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureTrendOfStandardUntil"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with one compliance requirement changed until a point in time.
   *
   * Returns one entry of counts for each point in time. Send `timeType` and the parameters that go with it. Data is available for one year only.
   *
   * `GET /compliance/posture/trend/{complianceId}/{requirementId}`
   *
   * @deprecated use `getCompliancePostureTrendOfRequirement` instead; that operation is deprecated as well.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-trend-for-requirement/
   */
  readonly getCompliancePostureTrendOfRequirementUntil: NamedOperationWithInput<{ path: operations["getCompliancePostureTrendOfRequirementUntil"]["parameters"]["path"]; query?: operations["getCompliancePostureTrendOfRequirementUntil"]["parameters"]["query"] | undefined }, operations["getCompliancePostureTrendOfRequirementUntil"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with one compliance requirement changed until a point in time.
   *
   * Returns one entry of counts for each point in time. Takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters. Data is available for one year only.
   *
   * `POST /compliance/posture/trend/{complianceId}/{requirementId}`
   *
   * @deprecated use `queryCompliancePostureTrendOfRequirement` instead; that operation is deprecated as well.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-trend-for-requirement/
   */
  readonly queryCompliancePostureTrendOfRequirementUntil: NamedOperationWithInput<{ path: operations["queryCompliancePostureTrendOfRequirementUntil"]["parameters"]["path"]; body: operations["queryCompliancePostureTrendOfRequirementUntil"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureTrendOfRequirementUntil"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the filters of the compliance posture.
   *
   * Returns each filter with the values that it takes. Filters with `staticFilter` list all values; the others list recent ones, and `suggestCompliancePostureFilterValues` searches their values.
   *
   * `GET /filter/compliance/posture/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-filters-and-options/
   */
  readonly listCompliancePostureFilters: NamedOperation<unknown, operations["listCompliancePostureFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest values for a filter of the compliance posture.
   *
   * Without `query`, returns all values of the filter. With `query`, returns the values that contain it, in upper or lower case.
   *
   * `POST /filter/compliance/posture/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-filter-options/
   */
  readonly suggestCompliancePostureFilterValues: NamedOperationWithInput<{ body: operations["suggestCompliancePostureFilterValues"]["requestBody"]["content"]["application/json"] }, operations["suggestCompliancePostureFilterValues"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for all compliance standards.
   *
   * Returns the counts for each standard and for all of them together. Send `timeType` and the parameters that go with it. The ids in the response lead to `getCompliancePostureOfStandard`. To filter by account groups, use `queryCompliancePosture`.
   *
   * `GET /v2/compliance/posture`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-v-2/
   */
  readonly getCompliancePosture: NamedOperation<{ query?: operations["getCompliancePosture"]["parameters"]["query"] | undefined }, operations["getCompliancePosture"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for all compliance standards.
   *
   * Returns the current counts for each standard and for all of them together. The filters' names and values come from `listCompliancePostureFilters`. For another point in time, use `getCompliancePosture`.
   *
   * `POST /v2/compliance/posture`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-v-2/
   */
  readonly queryCompliancePosture: NamedOperationWithInput<{ body: operations["queryCompliancePosture"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePosture"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for one compliance standard.
   *
   * Returns the current counts for the standard and for each of its requirements. To filter by account groups, use `queryCompliancePostureOfStandard`.
   *
   * `GET /v2/compliance/posture/{complianceId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-for-standard-v-2/
   */
  readonly getCompliancePostureOfStandard: NamedOperationWithInput<{ path: operations["getCompliancePostureOfStandard"]["parameters"]["path"]; query?: operations["getCompliancePostureOfStandard"]["parameters"]["query"] | undefined }, operations["getCompliancePostureOfStandard"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for one compliance standard.
   *
   * Returns the current counts for the standard and for each of its requirements. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters.
   *
   * `POST /v2/compliance/posture/{complianceId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-for-standard-v-2/
   */
  readonly queryCompliancePostureOfStandard: NamedOperationWithInput<{ path: operations["queryCompliancePostureOfStandard"]["parameters"]["path"]; body: operations["queryCompliancePostureOfStandard"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureOfStandard"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for one compliance requirement.
   *
   * Returns the current counts for the requirement and for each of its sections. To filter by account groups, use `queryCompliancePostureOfRequirement`.
   *
   * `GET /v2/compliance/posture/{complianceId}/{requirementId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-for-requirement-v-2/
   */
  readonly getCompliancePostureOfRequirement: NamedOperationWithInput<{ path: operations["getCompliancePostureOfRequirement"]["parameters"]["path"]; query?: operations["getCompliancePostureOfRequirement"]["parameters"]["query"] | undefined }, operations["getCompliancePostureOfRequirement"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count passed and failed resources for one compliance requirement.
   *
   * Returns the current counts for the requirement and for each of its sections. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters.
   *
   * `POST /v2/compliance/posture/{complianceId}/{requirementId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-for-requirement-v-2/
   */
  readonly queryCompliancePostureOfRequirement: NamedOperationWithInput<{ path: operations["queryCompliancePostureOfRequirement"]["parameters"]["path"]; body: operations["queryCompliancePostureOfRequirement"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureOfRequirement"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with all compliance standards changed.
   *
   * Returns one entry of counts for each point in time.
   *
   * `GET /v2/compliance/posture/trend`
   *
   * @deprecated use `getCompliancePosture` instead, which returns the counts of one point in time; no other operation returns the trend.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-trend-v-2/
   */
  readonly getCompliancePostureTrend: NamedOperation<{ query?: operations["getCompliancePostureTrend"]["parameters"]["query"] | undefined }, operations["getCompliancePostureTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with all compliance standards changed.
   *
   * Returns one entry of counts for each point in time. Takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters.
   *
   * `POST /v2/compliance/posture/trend`
   *
   * @deprecated use `queryCompliancePosture` instead, which returns the current counts only; no other operation returns the trend.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-trend-v-2/
   */
  readonly queryCompliancePostureTrend: NamedOperationWithInput<{ body: operations["queryCompliancePostureTrend"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with one compliance standard changed.
   *
   * Returns one entry of counts for each point in time.
   *
   * `GET /v2/compliance/posture/trend/{complianceId}`
   *
   * @deprecated use `getCompliancePostureOfStandard` instead, which returns the current counts only; no other operation returns the trend.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-trend-for-standard-v-2/
   */
  readonly getCompliancePostureTrendOfStandard: NamedOperationWithInput<{ path: operations["getCompliancePostureTrendOfStandard"]["parameters"]["path"]; query?: operations["getCompliancePostureTrendOfStandard"]["parameters"]["query"] | undefined }, operations["getCompliancePostureTrendOfStandard"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with one compliance standard changed.
   *
   * Returns one entry of counts for each point in time. Takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters.
   *
   * `POST /v2/compliance/posture/trend/{complianceId}`
   *
   * @deprecated use `queryCompliancePostureOfStandard` instead, which returns the current counts only; no other operation returns the trend.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-trend-for-standard-v-2/
   */
  readonly queryCompliancePostureTrendOfStandard: NamedOperationWithInput<{ path: operations["queryCompliancePostureTrendOfStandard"]["parameters"]["path"]; body: operations["queryCompliancePostureTrendOfStandard"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureTrendOfStandard"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with one compliance requirement changed.
   *
   * Returns one entry of counts for each point in time.
   *
   * `GET /v2/compliance/posture/trend/{complianceId}/{requirementId}`
   *
   * @deprecated use `getCompliancePostureOfRequirement` instead, which returns the current counts only; no other operation returns the trend.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-compliance-posture-trend-for-requirement-v-2/
   */
  readonly getCompliancePostureTrendOfRequirement: NamedOperationWithInput<{ path: operations["getCompliancePostureTrendOfRequirement"]["parameters"]["path"]; query?: operations["getCompliancePostureTrendOfRequirement"]["parameters"]["query"] | undefined }, operations["getCompliancePostureTrendOfRequirement"]["responses"][200]["content"]["application/json"]>;
  /**
   * Show how the compliance with one compliance requirement changed.
   *
   * Returns one entry of counts for each point in time. Takes a list of filters. The filters' names and values come from `listCompliancePostureFilters`. `fields` takes the same names as the filters.
   *
   * `POST /v2/compliance/posture/trend/{complianceId}/{requirementId}`
   *
   * @deprecated use `queryCompliancePostureOfRequirement` instead, which returns the current counts only; no other operation returns the trend.
   * @see https://pan.dev/prisma-cloud/api/cspm/post-compliance-posture-trend-for-requirement-v-2/
   */
  readonly queryCompliancePostureTrendOfRequirement: NamedOperationWithInput<{ path: operations["queryCompliancePostureTrendOfRequirement"]["parameters"]["path"]; body: operations["queryCompliancePostureTrendOfRequirement"]["requestBody"]["content"]["application/json"] }, operations["queryCompliancePostureTrendOfRequirement"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the compliance standards.
   *
   * Returns all standards, those that come with Prisma Cloud (`systemDefault` is true) and custom ones. The list isn't paged. Requirements aren't included: use `listComplianceRequirements`.
   *
   * `GET /compliance`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-standards/
   */
  readonly listComplianceStandards: NamedOperation<unknown, operations["listComplianceStandards"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a custom compliance standard.
   *
   * Creates an empty standard; add requirements with `createComplianceRequirement`. The name must be unique. The response has no body: to get the id, find the standard by its name in `listComplianceStandards`, which can lack it for a few seconds. To start from an existing standard, use `cloneComplianceStandard`.
   *
   * `POST /compliance`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-standard/
   */
  readonly createComplianceStandard: NamedOperationWithInput<{ body: operations["createComplianceStandard"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Read one compliance standard.
   *
   * Returns the standard without its requirements; `listComplianceRequirements` lists them.
   *
   * `GET /compliance/{complianceId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-standards-by-id/
   */
  readonly getComplianceStandard: NamedOperationWithInput<{ path: operations["getComplianceStandard"]["parameters"]["path"] }, operations["getComplianceStandard"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a custom compliance standard.
   *
   * Changes the name and the description. Standards that come with Prisma Cloud can't be changed. Read-only properties of a standard that was read can be sent back.
   *
   * `PUT /compliance/{complianceId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-standard/
   */
  readonly updateComplianceStandard: NamedOperationWithInput<{ path: operations["updateComplianceStandard"]["parameters"]["path"]; body: operations["updateComplianceStandard"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a custom compliance standard.
   *
   * Deletes the standard with its requirements and sections. Standards that come with Prisma Cloud can't be deleted.
   *
   * `DELETE /compliance/{complianceId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-standard/
   */
  readonly deleteComplianceStandard: NamedOperationWithInput<{ path: operations["deleteComplianceStandard"]["parameters"]["path"] }, undefined>;
  /**
   * Clone a compliance standard.
   *
   * Copies the standard with its requirements and sections into a new custom standard, whose name and description are in the body. The name must be unique. The response has no body: to get the id, find the standard by its name in `listComplianceStandards`.
   *
   * `POST /compliance/clone/{complianceId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/clone-standard/
   */
  readonly cloneComplianceStandard: NamedOperationWithInput<{ path: operations["cloneComplianceStandard"]["parameters"]["path"]; body: operations["cloneComplianceStandard"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List the requirements of a compliance standard.
   *
   * Returns all requirements of the standard; the list isn't paged. Sections aren't included: use `listComplianceSections`.
   *
   * `GET /compliance/{complianceId}/requirement`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-requirements/
   */
  readonly listComplianceRequirements: NamedOperationWithInput<{ path: operations["listComplianceRequirements"]["parameters"]["path"] }, operations["listComplianceRequirements"]["responses"][200]["content"]["application/json"]>;
  /**
   * Add a requirement to a custom compliance standard.
   *
   * Adds an empty requirement; add sections with `createComplianceSection`. A name that is already taken is rejected with 400. The response has no body: to get the id, find the requirement by its name in `listComplianceRequirements`.
   *
   * `POST /compliance/{complianceId}/requirement`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-requirement/
   */
  readonly createComplianceRequirement: NamedOperationWithInput<{ path: operations["createComplianceRequirement"]["parameters"]["path"]; body: operations["createComplianceRequirement"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Read one compliance requirement.
   *
   * Returns the requirement without its sections; `listComplianceSections` lists them.
   *
   * `GET /compliance/requirement/{requirementId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-requirement-by-id/
   */
  readonly getComplianceRequirement: NamedOperationWithInput<{ path: operations["getComplianceRequirement"]["parameters"]["path"] }, operations["getComplianceRequirement"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a compliance requirement.
   *
   * Changes the name, the number, the description and the position of a requirement in a custom standard. Read-only properties of a requirement that was read can be sent back.
   *
   * `PUT /compliance/requirement/{requirementId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-requirement/
   */
  readonly updateComplianceRequirement: NamedOperationWithInput<{ path: operations["updateComplianceRequirement"]["parameters"]["path"]; body: operations["updateComplianceRequirement"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a compliance requirement.
   *
   * Deletes the requirement and its sections from a custom standard.
   *
   * `DELETE /compliance/requirement/{requirementId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-requirement/
   */
  readonly deleteComplianceRequirement: NamedOperationWithInput<{ path: operations["deleteComplianceRequirement"]["parameters"]["path"] }, undefined>;
  /**
   * List the sections of a compliance requirement.
   *
   * Returns all sections of the requirement with the ids of their policies; the list isn't paged.
   *
   * `GET /compliance/{requirementId}/section`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-sections/
   */
  readonly listComplianceSections: NamedOperationWithInput<{ path: operations["listComplianceSections"]["parameters"]["path"] }, operations["listComplianceSections"]["responses"][200]["content"]["application/json"]>;
  /**
   * Add a section to a compliance requirement.
   *
   * Adds a section to a requirement of a custom standard. Policies are assigned to sections through the policy: set its `complianceMetadata` with `updatePolicy`. The response has no body: to get the id, find the section by its `sectionId` in `listComplianceSections`.
   *
   * `POST /compliance/{requirementId}/section`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-section/
   */
  readonly createComplianceSection: NamedOperationWithInput<{ path: operations["createComplianceSection"]["parameters"]["path"]; body: operations["createComplianceSection"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Update a section of a compliance requirement.
   *
   * Changes the number, the description and the position of a section in a custom standard. Its policies stay as they are: they're assigned through `complianceMetadata` with `updatePolicy`.
   *
   * `PUT /compliance/requirement/section/{sectionId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-section/
   */
  readonly updateComplianceSection: NamedOperationWithInput<{ path: operations["updateComplianceSection"]["parameters"]["path"]; body: operations["updateComplianceSection"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a section of a compliance requirement.
   *
   * Deletes a section of a custom standard. Its policies aren't deleted.
   *
   * `DELETE /compliance/requirement/section/{sectionId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-section/
   */
  readonly deleteComplianceSection: NamedOperationWithInput<{ path: operations["deleteComplianceSection"]["parameters"]["path"] }, undefined>;
  /**
   * Count all, public, sensitive and malware objects.
   *
   * Returns one number for each kind of object: all of them, public ones, sensitive ones and malware. Despite its path, it counts objects, not alerts. `getDataInventoryHistory` has the same totals with their changes.
   *
   * `POST /dlp/api/v1/dashboard/alerts/aggregate`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dashboard-alerts/
   */
  readonly countDataObjects: NamedOperationWithInput<{ body: operations["countDataObjects"]["requestBody"]["content"]["application/json"] }, operations["countDataObjects"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count public objects by data profile.
   *
   * Returns the data profiles with the most public objects, at most `limit` of them.
   *
   * `POST /dlp/api/v1/dashboard/objects/aggregate/by-classification`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dashboard-object-by-classification/
   */
  readonly countPublicObjectsByClassification: NamedOperationWithInput<{ body: operations["countPublicObjectsByClassification"]["requestBody"]["content"]["application/json"] }, operations["countPublicObjectsByClassification"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count objects by owner and exposure.
   *
   * Returns one entry for each owner, at most `limit` of them, with the numbers of public, private and conditionally exposed objects.
   *
   * `POST /dlp/api/v1/dashboard/objects/aggregate/by-owner`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dashboard-object-by-owner/
   */
  readonly countObjectsByOwner: NamedOperationWithInput<{ body: operations["countObjectsByOwner"]["requestBody"]["content"]["application/json"] }, operations["countObjectsByOwner"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count objects by region and data profile.
   *
   * Returns one entry for each cloud region, at most `limit` of them, with its coordinates for a map and the numbers of objects by data profile.
   *
   * `POST /dlp/api/v1/dashboard/objects/aggregate/by-region`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dashboard-object-by-region/
   */
  readonly countObjectsByRegion: NamedOperationWithInput<{ body: operations["countObjectsByRegion"]["requestBody"]["content"]["application/json"] }, operations["countObjectsByRegion"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count objects that are both sensitive and exposed.
   *
   * Returns the total and its breakdown by data profile.
   *
   * `POST /dlp/api/v1/dashboard/objects/aggregate/sensitive-exposed`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dashboard-object-sensitive/
   */
  readonly countSensitiveExposedObjects: NamedOperationWithInput<{ body: operations["countSensitiveExposedObjects"]["requestBody"]["content"]["application/json"] }, operations["countSensitiveExposedObjects"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count resources by exposure.
   *
   * Returns the number of resources, such as S3 buckets, and its breakdown by exposure.
   *
   * `POST /dlp/api/v1/dashboard/resources/aggregate/by-exposure`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dashboard-resource-by-exposure/
   */
  readonly countDataResourcesByExposure: NamedOperationWithInput<{ body: operations["countDataResourcesByExposure"]["requestBody"]["content"]["application/json"] }, operations["countDataResourcesByExposure"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count violations of data policies.
   *
   * Returns the violations that the data security dashboard shows, as named counts. To list the alerts behind them, use `listAlerts`.
   *
   * `POST /dlp/api/v1/dashboard/violations/aggregate`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dashboard-violations/
   */
  readonly countDataSecurityViolations: NamedOperationWithInput<{ body: operations["countDataSecurityViolations"]["requestBody"]["content"]["application/json"] }, operations["countDataSecurityViolations"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read how much data has been scanned.
   *
   * Returns the volume of data that the tenant's scans have used, and the limit that applies to it.
   *
   * `GET /dlp/api/v1/inventory/data-scanned`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-data-usage/
   */
  readonly getScannedDataUsage: NamedOperation<unknown, operations["getScannedDataUsage"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the data patterns that were found in an object.
   *
   * Returns one entry for each data pattern that matches the object, with the data profiles that it belongs to and whether its snippets have been viewed. To read the snippets, use `getDataSnippet`.
   *
   * `POST /dlp/api/v1/inventory/object/data-classification/reportv2`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-classification-report-v-2/
   */
  readonly listDataPatternMatches: NamedOperationWithInput<{ body: operations["listDataPatternMatches"]["requestBody"]["content"]["application/json"] }, operations["listDataPatternMatches"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the data profiles that an object matches.
   *
   * Returns one entry for each data profile, with the data patterns that were found.
   *
   * `POST /dlp/api/v1/inventory/object/data-classification/report`
   *
   * @deprecated use `listDataPatternMatches` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-classification-report/
   */
  readonly listDataClassifications: NamedOperationWithInput<{ body: operations["listDataClassifications"]["requestBody"]["content"]["application/json"] }, operations["listDataClassifications"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the inventory of data: services, resources or objects.
   *
   * `tableLevel` selects what the items are, and together with `groupBy` which of their properties are filled. Levels 1 and 2 count the resources and objects of each service, level 3 counts the objects of each resource, level 4 lists objects. `groupBy` adds the account, the region or the service to each item. The response isn't paged: for the objects of large buckets, use `listDataInventoryObjects`.
   *
   * `POST /dlp/api/v1/inventory/objects/aggregate`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-inventory-resources/
   */
  readonly listDataInventory: NamedOperationWithInput<{ body: operations["listDataInventory"]["requestBody"]["content"]["application/json"] }, operations["listDataInventory"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the objects of the inventory in pages.
   *
   * Returns the same objects as `listDataInventory` with `tableLevel` 4, but in pages, which is faster for large buckets.
   *
   * `POST /dlp/api/v1/inventory/objects/aggregate/l4`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-inventory-objects-l-4/
   */
  readonly listDataInventoryObjects: PagedOperationWithInput<{ body: operations["listDataInventoryObjects"]["requestBody"]["content"]["application/json"] }, operations["listDataInventoryObjects"]["responses"][200]["content"]["application/json"], ItemAt<operations["listDataInventoryObjects"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Read one object of the inventory.
   *
   * Returns the object's metadata, exposure, access list and malware verdict. `listDataPatternMatches` returns what the scan found in it.
   *
   * `POST /dlp/api/v1/inventory/object/details`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-inventory-object-details/
   */
  readonly getDataInventoryObject: NamedOperationWithInput<{ body: operations["getDataInventoryObject"]["requestBody"]["content"]["application/json"] }, operations["getDataInventoryObject"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count objects of the inventory by data profile, malware and exposure.
   *
   * Returns one count for each combination of data profile or malware verdict and exposure. Takes the same filters as `listDataInventory`.
   *
   * `POST /dlp/api/v1/inventory/objects/aggregate/by-classification`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-inventory-objects-by-classification/
   */
  readonly countInventoryObjects: NamedOperationWithInput<{ body: operations["countInventoryObjects"]["requestBody"]["content"]["application/json"] }, operations["countInventoryObjects"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count alerts on objects by data profile, severity and exposure.
   *
   * Returns one count of alerts for each combination of data profile, severity and exposure. Takes the same filters as `listDataInventory`.
   *
   * `POST /dlp/api/v1/inventory/objects/aggregate/alerts/by-classification`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-inventory-aggregate-alerts-by-classification/
   */
  readonly countInventoryObjectAlerts: NamedOperationWithInput<{ body: operations["countInventoryObjectAlerts"]["requestBody"]["content"]["application/json"] }, operations["countInventoryObjectAlerts"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count resources and objects and their changes.
   *
   * Counts objects that were created in the time range and match the filters. Each total comes with its change over the time range (`Delta`), which can be negative.
   *
   * `POST /dlp/api/v1/inventory/objects/aggregate/history`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-inventory-aggregate-history/
   */
  readonly getDataInventoryHistory: NamedOperationWithInput<{ body: operations["getDataInventoryHistory"]["requestBody"]["content"]["application/json"] }, operations["getDataInventoryHistory"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the malware report of a file.
   *
   * Returns the report of the malware analysis as an XML document. The path names the file by its hash, the body names the object that contains it.
   *
   * `POST /dlp/api/v1/inventory/object/malware/report/hash/{fileHash}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-malware-report/
   */
  readonly getMalwareReport: NamedOperationWithInput<{ path: operations["getMalwareReport"]["parameters"]["path"]; body: operations["getMalwareReport"]["requestBody"]["content"]["application/json"] }, operations["getMalwareReport"]["responses"][200]["content"]["application/xml"]>;
  /**
   * Read one resource of the inventory.
   *
   * Returns the bucket's access list, policy, tags and exposure. `objectId` in the body is the name of the bucket.
   *
   * `POST /dlp/api/v1/inventory/resource/details`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-inventory-resource-details/
   */
  readonly getDataInventoryResource: NamedOperationWithInput<{ body: operations["getDataInventoryResource"]["requestBody"]["content"]["application/json"] }, operations["getDataInventoryResource"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the objects of a resource.
   *
   * Returns the objects with their data profiles, data patterns and malware verdict; the response isn't paged. `objectId` in the body is the name of the bucket.
   *
   * `POST /dlp/api/v1/inventory/resource/objects`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-inventory-resource-objects/
   */
  readonly listDataResourceObjects: NamedOperationWithInput<{ body: operations["listDataResourceObjects"]["requestBody"]["content"]["application/json"] }, operations["listDataResourceObjects"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate snippets of the sensitive data in an object.
   *
   * Starts the generation. Read the result with `getDataSnippet`; `dssSnippetStatus` in the inventory holds the status.
   *
   * `POST /dlp/api/v1/inventory/snippet`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-snippets/
   */
  readonly createDataSnippet: NamedOperationWithInput<{ body: operations["createDataSnippet"]["requestBody"]["content"]["application/json"] }, operations["createDataSnippet"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the snippets of an object that match a data pattern.
   *
   * Returns the matches with the characters around them, by confidence. They're masked as `getSnippetConfigV1` says. Snippets exist only after `createDataSnippet` was called for the object.
   *
   * `GET /dlp/api/v1/inventory/snippet/objects/{objectId}/datapattern/{dataPatternId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-snippets/
   */
  readonly getDataSnippet: NamedOperationWithInput<{ path: operations["getDataSnippet"]["parameters"]["path"] }, operations["getDataSnippet"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set up data security for an account.
   *
   * Creates the data security configuration of an onboarded account and returns it. For AWS, create the `storageUUID` first with `createStorageUuid`. To change the configuration later, use `updateDataSecurityAccount`.
   *
   * `POST /config/v3/account`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-account-config/
   */
  readonly createDataSecurityAccount: NamedOperationWithInput<{ body: operations["createDataSecurityAccount"]["requestBody"]["content"]["application/json"] }, operations["createDataSecurityAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the data security configuration of an AWS organization.
   *
   * Returns the roles, external ids, templates and the SNS topic that data security uses in the organization. For a single account, use `getDataSecurityAccount`.
   *
   * `GET /config/v3/account/awsorg/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-aws-org-cloud-config/
   */
  readonly getDataSecurityAwsOrg: NamedOperationWithInput<{ path: operations["getDataSecurityAwsOrg"]["parameters"]["path"] }, operations["getDataSecurityAwsOrg"]["responses"][200]["content"]["application/json"]>;
  /**
   * Check the permissions of data security in an AWS organization.
   *
   * Runs a basic check of the permissions in the organization and returns the missing ones. Changes nothing.
   *
   * `GET /config/v3/account/awsorg/{id}/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-status-pcds-aws-org-account/
   */
  readonly getDataSecurityAwsOrgStatus: NamedOperationWithInput<{ path: operations["getDataSecurityAwsOrgStatus"]["parameters"]["path"] }, operations["getDataSecurityAwsOrgStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Find the data security configuration of an account by its storage.
   *
   * Returns the same configuration as `getDataSecurityAccount`, for the account that has this storage id.
   *
   * `GET /config/v3/account/storageUUID/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-account-config-by-storage-uuid/
   */
  readonly getDataSecurityAccountByStorage: NamedOperationWithInput<{ path: operations["getDataSecurityAccountByStorage"]["parameters"]["path"] }, operations["getDataSecurityAccountByStorage"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the data security configuration of an account.
   *
   * Returns the scan settings of the account, its storage id and the tenant's id in data security. With `initialize`, an Azure subscription is prepared for data security first, so that the call isn't read-only.
   *
   * `GET /config/v3/account/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-account-config-by-pcds-account-id/
   */
  readonly getDataSecurityAccount: NamedOperationWithInput<{ path: operations["getDataSecurityAccount"]["parameters"]["path"]; query?: operations["getDataSecurityAccount"]["parameters"]["query"] | undefined }, operations["getDataSecurityAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update the data security configuration of an account.
   *
   * Replaces the configuration with the body and returns the new one. Read it with `getDataSecurityAccount`, change it, and send it back as a whole. To change the scan of single resources, use `updateDataResourceScan`.
   *
   * `PUT /config/v3/account/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-pcds-account-config/
   */
  readonly updateDataSecurityAccount: NamedOperationWithInput<{ path: operations["updateDataSecurityAccount"]["parameters"]["path"]; body: operations["updateDataSecurityAccount"]["requestBody"]["content"]["application/json"] }, operations["updateDataSecurityAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * Check the permissions of data security in an account.
   *
   * Runs a basic check of the permissions in the account and returns the missing ones. Changes nothing.
   *
   * `GET /config/v3/account/{id}/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-status-pcds-account/
   */
  readonly getDataSecurityAccountStatus: NamedOperationWithInput<{ path: operations["getDataSecurityAccountStatus"]["parameters"]["path"] }, operations["getDataSecurityAccountStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate a Terraform script for the network access of an Azure subscription.
   *
   * Applied in the subscription, the script allows data security through the network access rules that block it. For all subscriptions of the tenant, use `downloadTenantDataSecurityAclScript`.
   *
   * `GET /config/v3/account/{subscriptionId}/acl-script`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-network-acl-script-by-account-id/
   */
  readonly downloadDataSecurityAclScript: NamedOperationWithInput<{ path: operations["downloadDataSecurityAclScript"]["parameters"]["path"] }, operations["downloadDataSecurityAclScript"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * Clone a data pattern of the tenant.
   *
   * Copies a data pattern into a new, custom one. The body is the whole pattern as it was read. The response doesn't have the id of the copy: find it by its name in `listDataPatterns`.
   *
   * `POST /config/v3/dss-api/data-pattern/clone/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/clone-dss-data-pattern/
   */
  readonly cloneDataPattern: NamedOperationWithInput<{ path: operations["cloneDataPattern"]["parameters"]["path"]; body: operations["cloneDataPattern"]["requestBody"]["content"]["application/json"] }, operations["cloneDataPattern"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the data patterns of the tenant.
   *
   * Returns predefined and custom patterns in one list, which isn't paged. For names only, use `listDataPatternNames`.
   *
   * `GET /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-dss-data-patterns/
   */
  readonly listDataPatterns: NamedOperationWithInput<{ path: operations["listDataPatterns"]["parameters"]["path"] }, operations["listDataPatterns"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a data pattern for the tenant.
   *
   * Creates a custom data pattern. It has an effect only in a data profile: add it with `createDataProfile`. The response doesn't have the new id: find it by its name in `listDataPatterns`.
   *
   * `POST /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-dss-data-pattern/
   */
  readonly createDataPattern: NamedOperationWithInput<{ path: operations["createDataPattern"]["parameters"]["path"]; body: operations["createDataPattern"]["requestBody"]["content"]["application/json"] }, operations["createDataPattern"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a data pattern of the tenant.
   *
   * Replaces a custom data pattern with the body. Send a pattern that was read with your changes.
   *
   * `PUT /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}/pattern-id/{patternId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-dss-data-pattern/
   */
  readonly updateDataPattern: NamedOperationWithInput<{ path: operations["updateDataPattern"]["parameters"]["path"]; body: operations["updateDataPattern"]["requestBody"]["content"]["application/json"] }, operations["updateDataPattern"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a data pattern of the tenant.
   *
   * Deletes a custom data pattern.
   *
   * `DELETE /config/v3/dss-api/data-pattern/dssTenantId/{dssTenantId}/pattern-id/{patternId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-dss-data-pattern/
   */
  readonly deleteDataPattern: NamedOperationWithInput<{ path: operations["deleteDataPattern"]["parameters"]["path"] }, operations["deleteDataPattern"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the names of the tenant's data patterns.
   *
   * Returns what the rules of a data profile need: the name of each pattern and the confidence levels that it supports.
   *
   * `GET /config/v3/dss-api/data-pattern/name/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dss-data-pattern-name/
   */
  readonly listDataPatternNames: NamedOperationWithInput<{ path: operations["listDataPatternNames"]["parameters"]["path"] }, operations["listDataPatternNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the data profiles of the tenant.
   *
   * Returns a summary of each profile without its rules; read one with `getDataProfile`. The list isn't paged.
   *
   * `GET /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dss-data-profiles/
   */
  readonly listDataProfiles: NamedOperationWithInput<{ path: operations["listDataProfiles"]["parameters"]["path"] }, operations["listDataProfiles"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a data profile for the tenant.
   *
   * Creates a custom data profile, which combines data patterns. The response doesn't have the new id: find it by its name in `listDataProfiles`.
   *
   * `POST /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-dss-data-profile/
   */
  readonly createDataProfile: NamedOperationWithInput<{ path: operations["createDataProfile"]["parameters"]["path"]; body: operations["createDataProfile"]["requestBody"]["content"]["application/json"] }, operations["createDataProfile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Enable or disable data profiles of the tenant.
   *
   * Sets the status of each listed profile. Scans don't use disabled profiles.
   *
   * `PUT /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/enable-disable-dss-data-profiles/
   */
  readonly setDataProfileStatus: NamedOperationWithInput<{ path: operations["setDataProfileStatus"]["parameters"]["path"]; body: operations["setDataProfileStatus"]["requestBody"]["content"]["application/json"] }, operations["setDataProfileStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read one data profile of the tenant.
   *
   * Returns the profile with its rules.
   *
   * `GET /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dss-data-profile-details/
   */
  readonly getDataProfile: NamedOperationWithInput<{ path: operations["getDataProfile"]["parameters"]["path"] }, operations["getDataProfile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Clone a data profile of the tenant.
   *
   * Copies the profile into a new, custom one. Takes no body. The response doesn't have the id of the copy: find it in `listDataProfiles`.
   *
   * `POST /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/clone-dss-data-profile/
   */
  readonly cloneDataProfile: NamedOperationWithInput<{ path: operations["cloneDataProfile"]["parameters"]["path"] }, operations["cloneDataProfile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a data profile of the tenant.
   *
   * Replaces a custom data profile with the body, so send all its rules. To enable or disable profiles only, use `setDataProfileStatus`.
   *
   * `PUT /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-dss-data-profile/
   */
  readonly updateDataProfile: NamedOperationWithInput<{ path: operations["updateDataProfile"]["parameters"]["path"]; body: operations["updateDataProfile"]["requestBody"]["content"]["application/json"] }, operations["updateDataProfile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a data profile of the tenant.
   *
   * Deletes a custom data profile. The data patterns stay.
   *
   * `DELETE /config/v3/dss-api/data-profile/dssTenantId/{dssTenantId}/id/{profileId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-dss-data-profile/
   */
  readonly deleteDataProfile: NamedOperationWithInput<{ path: operations["deleteDataProfile"]["parameters"]["path"] }, operations["deleteDataProfile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the masking of the tenant's data snippets.
   *
   * Returns whether snippets of sensitive data can be generated, and how their matches are masked.
   *
   * `GET /config/v3/dss-api/snippets/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-dss-snippets-config/
   */
  readonly getSnippetConfig: NamedOperationWithInput<{ path: operations["getSnippetConfig"]["parameters"]["path"] }, operations["getSnippetConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update the masking of the tenant's data snippets.
   *
   * Applies to all snippets of the tenant. Both properties are replaced.
   *
   * `POST /config/v3/dss-api/snippets/dssTenantId/{dssTenantId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-dss-snippets-config/
   */
  readonly updateSnippetConfig: NamedOperationWithInput<{ path: operations["updateSnippetConfig"]["parameters"]["path"]; body: operations["updateSnippetConfig"]["requestBody"]["content"]["application/json"] }, operations["updateSnippetConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Estimate the credits that a scan of resources takes.
   *
   * Returns the volume of data in the listed resources and the credits that scanning it would take. Nothing is scanned.
   *
   * `POST /config/v3/estimated-credits`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-credit-estimation/
   */
  readonly estimateDataSecurityCredits: NamedOperationWithInput<{ body: operations["estimateDataSecurityCredits"]["requestBody"]["content"]["application/json"] }, operations["estimateDataSecurityCredits"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set the scan of resources.
   *
   * Enables or disables the scan of each listed resource and sets what is scanned; other resources keep their settings. `listTenantDataResources` lists resources. The response is 200 with the changed settings, or 204 without a body.
   *
   * `PUT /config/v3/resource/configure`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/configure-resources/
   */
  readonly updateDataResourceScan: NamedOperationWithInput<{ body: operations["updateDataResourceScan"]["requestBody"]["content"]["application/json"] }, operations["updateDataResourceScan"]["responses"][200]["content"]["application/json"] | undefined>;
  /**
   * List the resources that data security can scan.
   *
   * Returns the resources of all accounts in the tenant of the token, with their sizes and scan settings. The list isn't paged.
   *
   * `GET /config/v3/resources`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resources/
   */
  readonly listTenantDataResources: NamedOperation<unknown, operations["listTenantDataResources"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate a Terraform script for the network access of all Azure subscriptions.
   *
   * Applied in Azure, the script allows data security through the network access rules that block it, in all subscriptions of the tenant. For one subscription, use `downloadDataSecurityAclScript`.
   *
   * `GET /config/v3/tenant/acl-script`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-network-acl-script-by-tenant-id/
   */
  readonly downloadTenantDataSecurityAclScript: NamedOperation<unknown, operations["downloadTenantDataSecurityAclScript"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * Read the data security configuration of the tenant.
   *
   * Returns the settings that apply to all accounts of the tenant.
   *
   * `GET /config/v3/tenant/config`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-tenant-config/
   */
  readonly getDataSecurityTenantConfig: NamedOperation<{ query?: operations["getDataSecurityTenantConfig"]["parameters"]["query"] | undefined }, operations["getDataSecurityTenantConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set how often the sizes of resources are reported.
   *
   * Applies to all resources of the tenant. `listTenantDataResources` returns the current frequency.
   *
   * `PUT /config/v3/tenant/resource/sizing/configure`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-report-frequency/
   */
  readonly setDataResourceSizingFrequency: NamedOperationWithInput<{ body: operations["setDataResourceSizingFrequency"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Generate a Terraform script for the permissions of data security in an Azure subscription.
   *
   * Applied in the subscription, the script gives data security all permissions that it needs. For network access, use `downloadDataSecurityAclScript`.
   *
   * `GET /config/v3/tenant/{tenantId}/{subscriptionId}/terraform-script`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-azure-terraform-script/
   */
  readonly downloadDataSecurityTerraformScript: NamedOperationWithInput<{ path: operations["downloadDataSecurityTerraformScript"]["parameters"]["path"] }, operations["downloadDataSecurityTerraformScript"]["responses"][200]["content"]["application/octet-stream"]>;
  /**
   * List the S3 buckets of the onboarded accounts.
   *
   * Returns the buckets of all onboarded AWS accounts. `storageSize` says how much of their data can be scanned for sensitive content, for malware, or for both, judged by file type and file size. The list isn't paged. `listTenantDataResources` covers other clouds as well.
   *
   * `GET /dlp/api/v1/resource-inventory/resources`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-inventory/
   */
  readonly listDataResources: NamedOperation<unknown, operations["listDataResources"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set the scan of data resources.
   *
   * Enables or disables the scan of each listed resource and sets what is scanned.
   *
   * `PUT /dlp/api/config/v2/resource`
   *
   * @deprecated use `updateDataResourceScan` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/update-resource-config/
   */
  readonly updateDataResourceScanV2: NamedOperationWithInput<{ body: operations["updateDataResourceScanV2"]["requestBody"]["content"]["application/json"] }, operations["updateDataResourceScanV2"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a data pattern.
   *
   * Creates a custom data pattern for the tenant of the token.
   *
   * `POST /dlp/api/v1/dss-api/data-pattern`
   *
   * @deprecated use `createDataPattern` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/add-data-pattern/
   */
  readonly createDataPatternV1: NamedOperationWithInput<{ body: operations["createDataPatternV1"]["requestBody"]["content"]["application/json"] }, operations["createDataPatternV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the data patterns.
   *
   * Returns the patterns that match the filters in the body, all of them for an empty object. Despite its method, it changes nothing.
   *
   * `PUT /dlp/api/v1/dss-api/data-pattern`
   *
   * @deprecated use `listDataPatterns` instead, which has no filters.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-data-patterns/
   */
  readonly listDataPatternsV1: NamedOperationWithInput<{ body: operations["listDataPatternsV1"]["requestBody"]["content"]["application/json"] }, operations["listDataPatternsV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Clone a data pattern.
   *
   * Copies a data pattern into a new, custom one. The body is the whole pattern as it was read.
   *
   * `POST /dlp/api/v1/dss-api/data-pattern/clone`
   *
   * @deprecated use `cloneDataPattern` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/clone-data-pattern/
   */
  readonly cloneDataPatternV1: NamedOperationWithInput<{ body: operations["cloneDataPatternV1"]["requestBody"]["content"]["application/json"] }, operations["cloneDataPatternV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read one data pattern.
   *
   * Returns one pattern; properties that only the list has can be missing.
   *
   * `GET /dlp/api/v1/dss-api/data-pattern/id/{patternId}`
   *
   * @deprecated use `listDataPatterns` instead, which returns all patterns.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-data-pattern-details/
   */
  readonly getDataPatternV1: NamedOperationWithInput<{ path: operations["getDataPatternV1"]["parameters"]["path"] }, operations["getDataPatternV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the names of the data patterns.
   *
   * Returns what the rules of a data profile need: the name of each pattern and the confidence levels that it supports.
   *
   * `GET /dlp/api/v1/dss-api/data-pattern/name`
   *
   * @deprecated use `listDataPatternNames` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-data-pattern-name/
   */
  readonly listDataPatternNamesV1: NamedOperation<unknown, operations["listDataPatternNamesV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a data pattern.
   *
   * Replaces a custom data pattern with the body.
   *
   * `PUT /dlp/api/v1/dss-api/data-pattern/{patternId}`
   *
   * @deprecated use `updateDataPattern` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/update-data-pattern/
   */
  readonly updateDataPatternV1: NamedOperationWithInput<{ path: operations["updateDataPatternV1"]["parameters"]["path"]; body: operations["updateDataPatternV1"]["requestBody"]["content"]["application/json"] }, operations["updateDataPatternV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a data pattern.
   *
   * Deletes a custom data pattern.
   *
   * `DELETE /dlp/api/v1/dss-api/data-pattern/{patternId}`
   *
   * @deprecated use `deleteDataPattern` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-data-pattern/
   */
  readonly deleteDataPatternV1: NamedOperationWithInput<{ path: operations["deleteDataPatternV1"]["parameters"]["path"] }, operations["deleteDataPatternV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the data profiles.
   *
   * Returns a summary of each profile without its rules. The list isn't paged.
   *
   * `GET /dlp/api/v1/dss-api/data-profile`
   *
   * @deprecated use `listDataProfiles` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-data-profiles/
   */
  readonly listDataProfilesV1: NamedOperation<unknown, operations["listDataProfilesV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a data profile.
   *
   * Creates a custom data profile, which combines data patterns.
   *
   * `POST /dlp/api/v1/dss-api/data-profile`
   *
   * @deprecated use `createDataProfile` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/add-data-profile/
   */
  readonly createDataProfileV1: NamedOperationWithInput<{ body: operations["createDataProfileV1"]["requestBody"]["content"]["application/json"] }, operations["createDataProfileV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Enable or disable data profiles.
   *
   * Sets the status of each listed profile. Scans don't use disabled profiles.
   *
   * `PUT /dlp/api/v1/dss-api/data-profile`
   *
   * @deprecated use `setDataProfileStatus` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/enable-disable-data-profiles/
   */
  readonly setDataProfileStatusV1: NamedOperationWithInput<{ body: operations["setDataProfileStatusV1"]["requestBody"]["content"]["application/json"] }, operations["setDataProfileStatusV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read one data profile.
   *
   * Returns the profile with its rules.
   *
   * `GET /dlp/api/v1/dss-api/data-profile/id/{profileId}`
   *
   * @deprecated use `getDataProfile` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-data-profile-details/
   */
  readonly getDataProfileV1: NamedOperationWithInput<{ path: operations["getDataProfileV1"]["parameters"]["path"] }, operations["getDataProfileV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Clone a data profile.
   *
   * Copies the profile into a new, custom one. Takes no body.
   *
   * `POST /dlp/api/v1/dss-api/data-profile/id/{profileId}`
   *
   * @deprecated use `cloneDataProfile` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/clone-data-profile/
   */
  readonly cloneDataProfileV1: NamedOperationWithInput<{ path: operations["cloneDataProfileV1"]["parameters"]["path"] }, operations["cloneDataProfileV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a data profile.
   *
   * Replaces a custom data profile with the body, which has to repeat the id.
   *
   * `PUT /dlp/api/v1/dss-api/data-profile/id/{profileId}`
   *
   * @deprecated use `updateDataProfile` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/update-data-profile/
   */
  readonly updateDataProfileV1: NamedOperationWithInput<{ path: operations["updateDataProfileV1"]["parameters"]["path"]; body: operations["updateDataProfileV1"]["requestBody"]["content"]["application/json"] }, operations["updateDataProfileV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a data profile.
   *
   * Deletes a custom data profile. The data patterns stay.
   *
   * `DELETE /dlp/api/v1/dss-api/data-profile/id/{profileId}`
   *
   * @deprecated use `deleteDataProfile` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-data-profile/
   */
  readonly deleteDataProfileV1: NamedOperationWithInput<{ path: operations["deleteDataProfileV1"]["parameters"]["path"] }, undefined>;
  /**
   * Read the masking of data snippets.
   *
   * Returns whether snippets of sensitive data can be generated, and how their matches are masked.
   *
   * `GET /dlp/api/v1/dss-api/snippets`
   *
   * @deprecated use `getSnippetConfig` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-snippets-config/
   */
  readonly getSnippetConfigV1: NamedOperation<unknown, operations["getSnippetConfigV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update the masking of data snippets.
   *
   * Applies to all snippets of the tenant. Both properties are replaced.
   *
   * `POST /dlp/api/v1/dss-api/snippets`
   *
   * @deprecated use `updateSnippetConfig` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/update-snippets/
   */
  readonly updateSnippetConfigV1: NamedOperationWithInput<{ body: operations["updateSnippetConfigV1"]["requestBody"]["content"]["application/json"] }, operations["updateSnippetConfigV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the EventBridge configuration of an AWS account.
   *
   * Returns whether the account sends its audit events to Prisma Cloud through Amazon EventBridge, and the prefix of the names of the rules that send them. For the health of the delivery, use `getAwsEventBridgeStatus`.
   *
   * `GET /audit_logs/v2/tenant/{tenantId}/aws_accounts/{accountId}/eventbridge_config`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-eventbridge-configuration-details/
   */
  readonly getAwsEventBridgeConfig: NamedOperationWithInput<{ path: operations["getAwsEventBridgeConfig"]["parameters"]["path"] }, operations["getAwsEventBridgeConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create or update the EventBridge configuration of an AWS account.
   *
   * Takes no body. Updates the configuration if the account has one, and returns it. To make AWS send events, create a stack from the template of `generateAwsEventBridgeTemplate`.
   *
   * `PUT /audit_logs/v2/tenant/{tenantId}/aws_accounts/{accountId}/eventbridge_config`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-or-update-eventbridge-config/
   */
  readonly updateAwsEventBridgeConfig: NamedOperationWithInput<{ path: operations["updateAwsEventBridgeConfig"]["parameters"]["path"] }, operations["updateAwsEventBridgeConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read whether events arrive from an AWS account.
   *
   * Returns the status of the event delivery and of its parts, with a remediation for parts that don't work.
   *
   * `GET /audit_logs/v2/tenant/{tenantId}/aws_accounts/{accountId}/eventbridge_config/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-eventbridge-configuration-status/
   */
  readonly getAwsEventBridgeStatus: NamedOperationWithInput<{ path: operations["getAwsEventBridgeStatus"]["parameters"]["path"] }, operations["getAwsEventBridgeStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate the CloudFormation template that sends an AWS account's events.
   *
   * Create a CloudFormation stack from the template in the account: it contains the EventBridge rules that send the account's audit events to Prisma Cloud. The template is JSON, or a string that contains it.
   *
   * `GET /audit_logs/v2/tenant/{tenantId}/aws_accounts/{accountId}/eventbridge_config/cft_download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/generate-eventbridge-cft/
   */
  readonly generateAwsEventBridgeTemplate: NamedOperationWithInput<{ path: operations["generateAwsEventBridgeTemplate"]["parameters"]["path"] }, operations["generateAwsEventBridgeTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Test an identity provider.
   *
   * Connects to Okta with the domain and token in the body, without saving them. A failed test gets 200 too, with `success` false and the reason. To save the integration, use `createInboundIntegration`.
   *
   * `POST /api/v1/idp/integration/test`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/test-integration-with-post/
   */
  readonly testIdentityProvider: NamedOperationWithInput<{ query?: operations["testIdentityProvider"]["parameters"]["query"] | undefined; body: operations["testIdentityProvider"]["requestBody"]["content"]["application/json"] }, operations["testIdentityProvider"]["responses"][200]["content"]["application/json"]>;
  /**
   * Search permissions with an IAM query (v1).
   *
   * Runs an IAM query and returns the first page of permissions; get further pages with `getPermissionSearchPageV1`. With the header `accept: text/csv`, it returns a CSV file instead; read it with `parseAs: "text"`. `searchPermissions` is newer and can group permissions.
   *
   * `POST /api/v1/permission`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-permissions-with-post/
   */
  readonly searchPermissionsV1: PagedOperationWithInput<{ body: operations["searchPermissionsV1"]["requestBody"]["content"]["application/json"] }, operations["searchPermissionsV1"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchPermissionsV1"]["responses"][200]["content"]["application/json"], "data.items">>;
  /**
   * Get the next page of permissions (v1).
   *
   * Returns the page that follows, for the `nextPageToken` of `searchPermissionsV1` or of the previous page.
   *
   * `POST /api/v1/permission/page`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-next-permissions-page-with-post/
   */
  readonly getPermissionSearchPageV1: PagedOperationWithInput<{ body: operations["getPermissionSearchPageV1"]["requestBody"]["content"]["application/json"] }, operations["getPermissionSearchPageV1"]["responses"][200]["content"]["application/json"], ItemAt<operations["getPermissionSearchPageV1"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * List last accesses of a permission (v1).
   *
   * Returns when a permission was last used on each resource; get further pages with `getPermissionAccessPageV1`. `listPermissionAccesses` is newer and returns account and region too.
   *
   * `POST /api/v1/permission/access`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-permissions-access-with-post/
   */
  readonly listPermissionAccessesV1: PagedOperationWithInput<{ body: operations["listPermissionAccessesV1"]["requestBody"]["content"]["application/json"] }, operations["listPermissionAccessesV1"]["responses"][200]["content"]["application/json"], ItemAt<operations["listPermissionAccessesV1"]["responses"][200]["content"]["application/json"], "data.items">>;
  /**
   * Get the next page of last accesses (v1).
   *
   * Returns the page that follows, for the `nextPageToken` of `listPermissionAccessesV1` or of the previous page.
   *
   * `POST /api/v1/permission/access/page`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-next-permissions-access-with-post/
   */
  readonly getPermissionAccessPageV1: PagedOperationWithInput<{ body: operations["getPermissionAccessPageV1"]["requestBody"]["content"]["application/json"] }, operations["getPermissionAccessPageV1"]["responses"][200]["content"]["application/json"], ItemAt<operations["getPermissionAccessPageV1"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Get remediation commands of IAM alerts.
   *
   * Returns CLI commands that remove the permissions behind alerts of IAM policies. The commands aren't run. Alerts without a remediation are missing from the response. For one alert, use `getIamAlertRemediationCommand`.
   *
   * `POST /api/v1/permission/alert/remediation`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-remediation-with-post/
   */
  readonly listIamAlertRemediations: NamedOperationWithInput<{ body: operations["listIamAlertRemediations"]["requestBody"]["content"]["application/json"] }, operations["listIamAlertRemediations"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the IAM query behind an alert (v1).
   *
   * Returns the query that raised an alert of an IAM policy. `getIamAlertQuery` is newer.
   *
   * `GET /api/v1/permission/alert/search`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-rql-with-get/
   */
  readonly getIamAlertQueryV1: NamedOperationWithInput<{ query: operations["getIamAlertQueryV1"]["parameters"]["query"] }, operations["getIamAlertQueryV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest completions of an IAM query (v1).
   *
   * Returns ways to continue an unfinished IAM query, and whether it's valid as it is. `suggestIamQuery` is newer.
   *
   * `POST /api/v1/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-suggestions-with-post/
   */
  readonly suggestIamQueryV1: NamedOperationWithInput<{ body: operations["suggestIamQueryV1"]["requestBody"]["content"]["application/json"] }, operations["suggestIamQueryV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Search permissions with an IAM query (v3).
   *
   * Runs an IAM query and returns one page of permissions. To get the next page, repeat the request with `nextPageToken`. `searchPermissions` is newer and can group permissions.
   *
   * `POST /iam/api/v3/search/permission`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-permissions-v-3/
   */
  readonly searchPermissionsV3: PagedOperationWithInput<{ query?: operations["searchPermissionsV3"]["parameters"]["query"] | undefined; body: operations["searchPermissionsV3"]["requestBody"]["content"]["application/json"] }, operations["searchPermissionsV3"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchPermissionsV3"]["responses"][200]["content"]["application/json"], "data.items">>;
  /**
   * Search permissions with an IAM query.
   *
   * Runs an IAM query and returns one page of permissions, grouped by `groupByFields`. To get the next page, repeat the request with `nextPageToken`. Permissions reflect the present; a query has no time range.
   *
   * `POST /iam/api/v4/search/permission`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/permission-search-v-4/
   */
  readonly searchPermissions: PagedOperationWithInput<{ query?: operations["searchPermissions"]["parameters"]["query"] | undefined; body: operations["searchPermissions"]["requestBody"]["content"]["application/json"] }, operations["searchPermissions"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchPermissions"]["responses"][200]["content"]["application/json"], "data.items">>;
  /**
   * List last accesses of a permission.
   *
   * Returns when a permission was last used on each resource that the query covers. To get the next page, repeat the request with `nextPageToken`.
   *
   * `POST /iam/api/v3/permission/{permissionId}/list_access`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/permissions-accesses-v-3/
   */
  readonly listPermissionAccesses: PagedOperationWithInput<{ path: operations["listPermissionAccesses"]["parameters"]["path"]; query?: operations["listPermissionAccesses"]["parameters"]["query"] | undefined; body: operations["listPermissionAccesses"]["requestBody"]["content"]["application/json"] }, operations["listPermissionAccesses"]["responses"][200]["content"]["application/json"], ItemAt<operations["listPermissionAccesses"]["responses"][200]["content"]["application/json"], "data.items">>;
  /**
   * Suggest completions of an IAM query.
   *
   * Returns ways to continue an unfinished IAM query, and whether it's valid as it is. Useful to check a query before `searchPermissions`.
   *
   * `POST /iam/api/v2/suggestion`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/iam-suggest-v-2/
   */
  readonly suggestIamQuery: NamedOperationWithInput<{ body: operations["suggestIamQuery"]["requestBody"]["content"]["application/json"] }, operations["suggestIamQuery"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the policy or role behind a permission.
   *
   * Returns the definition of the cloud's policy or role that the permission was calculated from.
   *
   * `POST /iam/api/v2/search/iam_config`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/permission-raw-config-definition/
   */
  readonly getPermissionDefinition: NamedOperationWithInput<{ body: operations["getPermissionDefinition"]["requestBody"]["content"]["application/json"] }, operations["getPermissionDefinition"]["responses"][200]["content"]["application/json"]>;
  /**
   * List assets related to an identity.
   *
   * Returns identities and access objects connected to an asset of the Cloud Identity Inventory (CII), for example the policies of a role. To get the next page, repeat the request with `nextPageToken`.
   *
   * `POST /iam/api/v1/asset/{assetId}/related-asset`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/cii-related-assets-v-1/
   */
  readonly listIamRelatedAssets: PagedOperationWithInput<{ path: operations["listIamRelatedAssets"]["parameters"]["path"]; query?: operations["listIamRelatedAssets"]["parameters"]["query"] | undefined; body: operations["listIamRelatedAssets"]["requestBody"]["content"]["application/json"] }, operations["listIamRelatedAssets"]["responses"][200]["content"]["application/json"], ItemAt<operations["listIamRelatedAssets"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Get the remediation command of an IAM alert.
   *
   * Returns a CLI command that removes the permissions behind an alert of an IAM policy. The command isn't run.
   *
   * `GET /iam/api/v2/alert/{alertId}/remediation_command`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/alert-remediation-command/
   */
  readonly getIamAlertRemediationCommand: NamedOperationWithInput<{ path: operations["getIamAlertRemediationCommand"]["parameters"]["path"] }, operations["getIamAlertRemediationCommand"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the IAM query behind an alert.
   *
   * Returns the query that raised an alert of an IAM policy, for `searchPermissions`.
   *
   * `GET /iam/api/v2/alert/{alertId}/query`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/investigate-alert/
   */
  readonly getIamAlertQuery: NamedOperationWithInput<{ path: operations["getIamAlertQuery"]["parameters"]["path"] }, operations["getIamAlertQuery"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the least privilege potential of an asset.
   *
   * Returns how many of an asset's policies or roles allow more than is used, and which kinds of proposals are available. `getResourceOverPermissiveMetadata` takes the cloud's id instead.
   *
   * `GET /iam/api/v1/assets/{assetId}/over-permissive-metadata`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/least-privilege-access-metadata-v-1/
   */
  readonly getAssetOverPermissiveMetadata: NamedOperationWithInput<{ path: operations["getAssetOverPermissiveMetadata"]["parameters"]["path"] }, operations["getAssetOverPermissiveMetadata"]["responses"][200]["content"]["application/json"]>;
  /**
   * Propose existing policies or roles for an asset.
   *
   * Proposes the smallest set of existing policies or roles that still allows all actions used in the last `lookback_duration_days` days. Nothing is changed. `suggestAssetCustomLeastPrivilege` proposes a new one.
   *
   * `GET /iam/api/v1/assets/{assetId}/existing-least-privileged-access`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/existing-least-privilege-access-v-1/
   */
  readonly suggestAssetExistingLeastPrivilege: NamedOperationWithInput<{ path: operations["suggestAssetExistingLeastPrivilege"]["parameters"]["path"]; query: operations["suggestAssetExistingLeastPrivilege"]["parameters"]["query"] }, operations["suggestAssetExistingLeastPrivilege"]["responses"][200]["content"]["application/json"]>;
  /**
   * Propose a new policy or role for an asset.
   *
   * Generates a policy or role that allows all actions used in the last `lookback_duration_days` days and no others. Nothing is changed.
   *
   * `GET /iam/api/v1/assets/{assetId}/custom-least-privileged-access`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/custom-least-privilege-access-v-1/
   */
  readonly suggestAssetCustomLeastPrivilege: NamedOperationWithInput<{ path: operations["suggestAssetCustomLeastPrivilege"]["parameters"]["path"]; query: operations["suggestAssetCustomLeastPrivilege"]["parameters"]["query"] }, operations["suggestAssetCustomLeastPrivilege"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the least privilege potential of a resource.
   *
   * Returns how many of a resource's policies or roles allow more than is used, and which kinds of proposals are available. Same as `getAssetOverPermissiveMetadata`, with the cloud's id.
   *
   * `GET /iam/api/v1/resources/{resourceId}/over-permissive-metadata`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/least-privilege-access-metadata-by-resource-v-1/
   */
  readonly getResourceOverPermissiveMetadata: NamedOperationWithInput<{ path: operations["getResourceOverPermissiveMetadata"]["parameters"]["path"] }, operations["getResourceOverPermissiveMetadata"]["responses"][200]["content"]["application/json"]>;
  /**
   * Propose existing policies or roles for a resource.
   *
   * Proposes the smallest set of existing policies or roles that still allows all actions used in the last `lookback_duration_days` days. Nothing is changed. `suggestResourceCustomLeastPrivilege` proposes a new one.
   *
   * `GET /iam/api/v1/resources/{resourceId}/existing-least-privileged-access`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/existing-least-privilege-access-by-resource-v-1/
   */
  readonly suggestResourceExistingLeastPrivilege: NamedOperationWithInput<{ path: operations["suggestResourceExistingLeastPrivilege"]["parameters"]["path"]; query: operations["suggestResourceExistingLeastPrivilege"]["parameters"]["query"] }, operations["suggestResourceExistingLeastPrivilege"]["responses"][200]["content"]["application/json"]>;
  /**
   * Propose a new policy or role for a resource.
   *
   * Generates a policy or role that allows all actions used in the last `lookback_duration_days` days and no others. Nothing is changed.
   *
   * `GET /iam/api/v1/resources/{resourceId}/custom-least-privileged-access`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/custom-least-privilege-access-by-resource-v-1/
   */
  readonly suggestResourceCustomLeastPrivilege: NamedOperationWithInput<{ path: operations["suggestResourceCustomLeastPrivilege"]["parameters"]["path"]; query: operations["suggestResourceCustomLeastPrivilege"]["parameters"]["query"] }, operations["suggestResourceCustomLeastPrivilege"]["responses"][200]["content"]["application/json"]>;
  /**
   * List trusted public networks.
   *
   * Returns the public networks that the tenant trusts for alerts, each with its CIDR blocks. The list isn't paged. Networks for logins are separate: `listLoginIpAllowLists`.
   *
   * `GET /allow_list/network`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-networks-list/
   */
  readonly listPublicNetworks: NamedOperation<unknown, operations["listPublicNetworks"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a trusted public network.
   *
   * Creates a network by name, without CIDR blocks; add each with `createPublicNetworkCidr`. There's no operation to delete a network.
   *
   * `POST /allow_list/network`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-a-network/
   */
  readonly createPublicNetwork: NamedOperationWithInput<{ body: operations["createPublicNetwork"]["requestBody"]["content"]["application/json"] }, operations["createPublicNetwork"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a trusted public network.
   *
   * Returns one network with its CIDR blocks. An unknown id gets 404 `no_results`.
   *
   * `GET /allow_list/network/{networkUuid}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-network-info/
   */
  readonly getPublicNetwork: NamedOperationWithInput<{ path: operations["getPublicNetwork"]["parameters"]["path"] }, operations["getPublicNetwork"]["responses"][200]["content"]["application/json"]>;
  /**
   * Rename a trusted public network.
   *
   * Sets the name of a network. Its CIDR blocks stay; they have their own operations.
   *
   * `PUT /allow_list/network/{networkUuid}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/rename-a-network/
   */
  readonly updatePublicNetwork: NamedOperationWithInput<{ path: operations["updatePublicNetwork"]["parameters"]["path"]; body: operations["updatePublicNetwork"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Add a CIDR block to a trusted public network.
   *
   * Adds one CIDR block of public addresses. It must not overlap another block in any of the tenant's networks.
   *
   * `POST /allow_list/network/{networkUuid}/cidr`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-cidr-block/
   */
  readonly createPublicNetworkCidr: NamedOperationWithInput<{ path: operations["createPublicNetworkCidr"]["parameters"]["path"]; body: operations["createPublicNetworkCidr"]["requestBody"]["content"]["application/json"] }, operations["createPublicNetworkCidr"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a CIDR block of a trusted public network.
   *
   * Replaces the block and its description. An empty or missing `description` removes the old one.
   *
   * `PUT /allow_list/network/{networkUuid}/cidr/{cidrUuid}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-cidr-block/
   */
  readonly updatePublicNetworkCidr: NamedOperationWithInput<{ path: operations["updatePublicNetworkCidr"]["parameters"]["path"]; body: operations["updatePublicNetworkCidr"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a CIDR block of a trusted public network.
   *
   * Removes one block, so its addresses lose their trust. The network itself stays.
   *
   * `DELETE /allow_list/network/{networkUuid}/cidr/{cidrUuid}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-cidr-block/
   */
  readonly deletePublicNetworkCidr: NamedOperationWithInput<{ path: operations["deletePublicNetworkCidr"]["parameters"]["path"] }, undefined>;
  /**
   * List login IP allow lists.
   *
   * Returns the lists of addresses from which users can log in while the check is on; see `getLoginIpAllowListStatus`. Tenants without this feature get 403 `login_ip_allow_list_feature_flag_disabled`.
   *
   * `GET /ip_allow_list_login`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-login-ip-allow-lists/
   */
  readonly listLoginIpAllowLists: NamedOperation<unknown, operations["listLoginIpAllowLists"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a login IP allow list.
   *
   * Creates a named list of 1 to 10 CIDR blocks. A tenant can have up to 50 lists. The list takes effect when the check is on; see `setLoginIpAllowListStatus`.
   *
   * `POST /ip_allow_list_login`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/insert-login-ip-allow-list/
   */
  readonly createLoginIpAllowList: NamedOperationWithInput<{ body: operations["createLoginIpAllowList"]["requestBody"]["content"]["application/json"] }, operations["createLoginIpAllowList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a login IP allow list.
   *
   * Returns one list with its CIDR blocks. An unknown id gets 404.
   *
   * `GET /ip_allow_list_login/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-login-ip-allow-list/
   */
  readonly getLoginIpAllowList: NamedOperationWithInput<{ path: operations["getLoginIpAllowList"]["parameters"]["path"] }, operations["getLoginIpAllowList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a login IP allow list.
   *
   * Replaces the name, description and CIDR blocks. While the check is on, a change that would lock out the caller's own address gets 400.
   *
   * `PUT /ip_allow_list_login/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-login-ip-allow-list/
   */
  readonly updateLoginIpAllowList: NamedOperationWithInput<{ path: operations["updateLoginIpAllowList"]["parameters"]["path"]; body: operations["updateLoginIpAllowList"]["requestBody"]["content"]["application/json"] }, operations["updateLoginIpAllowList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a login IP allow list.
   *
   * Deletes one list. While the check is on, the last list can't be deleted; turn the check off first with `setLoginIpAllowListStatus`.
   *
   * `DELETE /ip_allow_list_login/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-login-ip-allow-list/
   */
  readonly deleteLoginIpAllowList: NamedOperationWithInput<{ path: operations["deleteLoginIpAllowList"]["parameters"]["path"] }, undefined>;
  /**
   * Get the status of the login IP check.
   *
   * Returns whether users can only log in from addresses on the login IP allow lists.
   *
   * `GET /ip_allow_list_login/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-login-ip-allow-list-status/
   */
  readonly getLoginIpAllowListStatus: NamedOperation<unknown, operations["getLoginIpAllowListStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Turn the login IP check on or off.
   *
   * While the check is on, users can only log in from addresses on a login IP allow list. It can't be turned on without a list, or while the caller's own address isn't on one.
   *
   * `PATCH /ip_allow_list_login/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-login-ip-allow-list-status/
   */
  readonly setLoginIpAllowListStatus: NamedOperationWithInput<{ body: operations["setLoginIpAllowListStatus"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List outbound integration types.
   *
   * Returns the types that `createOutboundIntegration` accepts for this tenant. Okta, Qualys and Tenable aren't among them; they're inbound integrations with operations under `/integration`.
   *
   * `GET /api/v1/tenant/{prismaId}/integration/channels`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-supported-integration-channels-v-1/
   */
  readonly listIntegrationChannels: NamedOperationWithInput<{ path: operations["listIntegrationChannels"]["parameters"]["path"] }, operations["listIntegrationChannels"]["responses"][200]["content"]["application/json"]>;
  /**
   * List outbound integrations.
   *
   * Returns the integrations that alerts are sent to, by default only the enabled ones. The list isn't paged, and secrets are masked. Okta, Qualys and Tenable are inbound; `listInboundIntegrations` lists them.
   *
   * `GET /api/v1/tenant/{prismaId}/integration`
   *
   * Roles: System Admin, Account Group Admin, Account and Cloud Provisioning Admin, Account Group Read Only.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-integrations-v-1/
   */
  readonly listOutboundIntegrations: NamedOperationWithInput<{ path: operations["listOutboundIntegrations"]["parameters"]["path"]; query?: operations["listOutboundIntegrations"]["parameters"]["query"] | undefined }, operations["listOutboundIntegrations"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create an outbound integration.
   *
   * Creates an integration that alert rules can send alerts to; the keys of `integrationConfig` depend on `integrationType`. Check a config first with `testOutboundIntegration`. If the response has no body, find the new id by name with `listOutboundIntegrations`. Okta, Qualys and Tenable belong to `createInboundIntegration`.
   *
   * `POST /api/v1/tenant/{prismaId}/integration`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-integration-v-1/
   */
  readonly createOutboundIntegration: NamedOperationWithInput<{ path: operations["createOutboundIntegration"]["parameters"]["path"]; body: operations["createOutboundIntegration"]["requestBody"]["content"]["application/json"] }, operations["createOutboundIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an outbound integration.
   *
   * Returns one outbound integration with its secrets masked. For Okta, Qualys and Tenable, use `getInboundIntegration`.
   *
   * `GET /api/v1/tenant/{prismaId}/integration/{id}`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-integration-v-1/
   */
  readonly getOutboundIntegration: NamedOperationWithInput<{ path: operations["getOutboundIntegration"]["parameters"]["path"] }, operations["getOutboundIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace an outbound integration.
   *
   * Replaces the name, description, state and config; the type can't change. Send the real secrets: reads return them masked, and a mask that you write back may become the secret. Some types only allow a part of the config to change, for example only `queueUrl` for `amazon_sqs`.
   *
   * `PUT /api/v1/tenant/{prismaId}/integration/{id}`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-integration-v-1/
   */
  readonly updateOutboundIntegration: NamedOperationWithInput<{ path: operations["updateOutboundIntegration"]["parameters"]["path"]; body: operations["updateOutboundIntegration"]["requestBody"]["content"]["application/json"] }, operations["updateOutboundIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Enable or disable an outbound integration.
   *
   * Sets `enabled` without touching the config, so no secrets have to be sent. A disabled integration receives no alerts and is missing from lists unless `onlyEnabled` is false.
   *
   * `PATCH /api/v1/tenant/{prismaId}/integration/{id}`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-integration-state-v-1/
   */
  readonly setOutboundIntegrationStatus: NamedOperationWithInput<{ path: operations["setOutboundIntegrationStatus"]["parameters"]["path"]; body: operations["setOutboundIntegrationStatus"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete an outbound integration.
   *
   * Deletes one outbound integration for good. To pause it instead, disable it with `setOutboundIntegrationStatus`.
   *
   * `DELETE /api/v1/tenant/{prismaId}/integration/{id}`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-integration-v-1/
   */
  readonly deleteOutboundIntegration: NamedOperationWithInput<{ path: operations["deleteOutboundIntegration"]["parameters"]["path"] }, undefined>;
  /**
   * Test an outbound integration.
   *
   * Sends a test message to the other system with the config in the body, without saving it. Takes the same body as `createOutboundIntegration`; a webhook test needs only `url`.
   *
   * `POST /api/v1/tenant/{prismaId}/integration/test`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/test-integration-v-1/
   */
  readonly testOutboundIntegration: NamedOperationWithInput<{ path: operations["testOutboundIntegration"]["parameters"]["path"]; query?: operations["testOutboundIntegration"]["parameters"]["query"] | undefined; body: operations["testOutboundIntegration"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List Security Hub regions of an AWS account.
   *
   * Returns the regions with AWS Security Hub enabled, for the `regions` of an `aws_security_hub` config. `listSecurityHubAccounts` lists the accounts.
   *
   * `GET /api/v1/tenant/{prismaId}/integration/securityhub/regions/{accountId}`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-security-hub-region-by-account-id-v-1/
   */
  readonly listSecurityHubRegions: NamedOperationWithInput<{ path: operations["listSecurityHubRegions"]["parameters"]["path"] }, operations["listSecurityHubRegions"]["responses"][200]["content"]["application/json"]>;
  /**
   * List AWS accounts with Security Hub.
   *
   * Returns the onboarded AWS accounts with AWS Security Hub enabled, keyed by account id. An `aws_security_hub` integration can only use these.
   *
   * `GET /api/v1/tenant/{prismaId}/integration/securityhub/accounts`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-security-hub-accounts-v-1/
   */
  readonly listSecurityHubAccounts: NamedOperationWithInput<{ path: operations["listSecurityHubAccounts"]["parameters"]["path"] }, operations["listSecurityHubAccounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * List inbound integration names.
   *
   * Returns short entries of the Okta, Qualys or Tenable integrations, to look up an id by name. The entries' keys aren't documented.
   *
   * `GET /integration/name`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-integrations-metadata/
   */
  readonly listInboundIntegrationNames: NamedOperationWithInput<{ query: operations["listInboundIntegrationNames"]["parameters"]["query"] }, operations["listInboundIntegrationNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * List inbound integrations.
   *
   * Returns the Okta, Qualys and Tenable integrations, each with the alert rules that use it; secrets are masked. The list isn't paged. `listOutboundIntegrations` lists the outbound ones.
   *
   * `GET /integration`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-integrations/
   */
  readonly listInboundIntegrations: NamedOperation<{ query?: operations["listInboundIntegrations"]["parameters"]["query"] | undefined }, operations["listInboundIntegrations"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create an inbound integration.
   *
   * Creates an Okta, Qualys or Tenable integration, which Prisma Cloud reads identities or findings from. `name`, `integrationType`, `integrationConfig` and `enabled` are required, and the name must be unique. The response has no body; find the id with `listInboundIntegrationNames`.
   *
   * `POST /integration`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-integration/
   */
  readonly createInboundIntegration: NamedOperationWithInput<{ body: operations["createInboundIntegration"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Test an inbound integration.
   *
   * Connects to Okta, Qualys or Tenable with the config in the body, without saving it. A failed test gets 200 too, with `success` false and the reason.
   *
   * `POST /integration/test`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/test-integration/
   */
  readonly testInboundIntegration: NamedOperationWithInput<{ query?: operations["testInboundIntegration"]["parameters"]["query"] | undefined; body: operations["testInboundIntegration"]["requestBody"]["content"]["application/json"] }, operations["testInboundIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get an inbound integration.
   *
   * Returns one Okta, Qualys or Tenable integration with its secrets masked.
   *
   * `GET /integration/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-integration-by-id/
   */
  readonly getInboundIntegration: NamedOperationWithInput<{ path: operations["getInboundIntegration"]["parameters"]["path"] }, operations["getInboundIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace an inbound integration.
   *
   * Replaces the name, description, state and config of an Okta, Qualys or Tenable integration; the type can't change. Send the real secrets: reads return them masked, and a mask that you write back may become the secret.
   *
   * `PUT /integration/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-integration/
   */
  readonly updateInboundIntegration: NamedOperationWithInput<{ path: operations["updateInboundIntegration"]["parameters"]["path"]; body: operations["updateInboundIntegration"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete an inbound integration.
   *
   * Deletes an Okta, Qualys or Tenable integration. If something still uses it, the service may reject the request with 400 `conflict_deleting_integration`.
   *
   * `DELETE /integration/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-integration/
   */
  readonly deleteInboundIntegration: NamedOperationWithInput<{ path: operations["deleteInboundIntegration"]["parameters"]["path"] }, undefined>;
  /**
   * List license usage per account.
   *
   * Returns a page of the selected accounts' licensed resources by resource type, for one or more clouds, and the sums over all accounts. Pages have up to `limit` accounts, 1000 by default. To get the next page, send `nextPageToken` as `pageToken`.
   *
   * `POST /license/api/v2/usage`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/license-usage-count-by-cloud-paginated-v-2/
   */
  readonly listLicenseUsage: PagedOperationWithInput<{ body: operations["listLicenseUsage"]["requestBody"]["content"]["application/json"] }, operations["listLicenseUsage"]["responses"][200]["content"]["application/json"], ItemAt<operations["listLicenseUsage"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Get the license usage trend.
   *
   * Returns the number of licensed resources over time, for each cloud and resource type. `timeUnit` in the response says how far apart the data points are.
   *
   * `POST /license/api/v2/time_series`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/license-usage-graph-v-2/
   */
  readonly getLicenseUsageTrend: NamedOperationWithInput<{ body: operations["getLicenseUsageTrend"]["requestBody"]["content"]["application/json"] }, operations["getLicenseUsageTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * List license usage per account of one cloud.
   *
   * Returns a page of the selected accounts' licensed resources for the cloud in `cloud_type`. With the header `accept: application/octet-stream`, it returns all of it as a CSV file. `listLicenseUsage` handles several clouds at once.
   *
   * `POST /license/api/v1/usage`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/license-usage-count-by-cloud-paginated-1/
   */
  readonly listCloudLicenseUsage: PagedOperationWithInput<{ query: operations["listCloudLicenseUsage"]["parameters"]["query"]; body: operations["listCloudLicenseUsage"]["requestBody"]["content"]["application/json"] }, operations["listCloudLicenseUsage"]["responses"][200]["content"]["application/json"], ItemAt<operations["listCloudLicenseUsage"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Get the license usage trend of one cloud.
   *
   * Returns the number of licensed resources of one cloud over time, by resource type. `getLicenseUsageTrend` handles several clouds at once.
   *
   * `POST /license/api/v1/usage/time_series`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/license-usage-graph/
   */
  readonly getCloudLicenseUsageTrend: NamedOperationWithInput<{ body: operations["getCloudLicenseUsageTrend"]["requestBody"]["content"]["application/json"] }, operations["getCloudLicenseUsageTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * List credit allocation rules with their usage.
   *
   * Returns a page of the matching rules and the credits that each has used in the time range. Pages have up to `limit` rules, 300 by default. `rules` is null if none match.
   *
   * `POST /license/api/v1/credit-allocation-rules`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-credit-allocation-rules/
   */
  readonly listCreditAllocationRules: PagedOperationWithInput<{ body: operations["listCreditAllocationRules"]["requestBody"]["content"]["application/json"] }, operations["listCreditAllocationRules"]["responses"][200]["content"]["application/json"], ItemAt<operations["listCreditAllocationRules"]["responses"][200]["content"]["application/json"], "rules">>;
  /**
   * Create a credit allocation rule.
   *
   * Creates a rule that allocates credits to account groups and raises an alarm when they use more than a percentage of these. The name must be unique.
   *
   * `POST /license/api/v1/credit-allocation-rule`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-credit-allocation-rule/
   */
  readonly createCreditAllocationRule: NamedOperationWithInput<{ body: operations["createCreditAllocationRule"]["requestBody"]["content"]["application/json"] }, operations["createCreditAllocationRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get purchased and used credits.
   *
   * Returns the tenant's purchased credits and the credits used in the time range.
   *
   * `POST /license/api/v1/credit-allocation-rule-summary`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-credit-allocation-rule-summary/
   */
  readonly getCreditAllocationRuleSummary: NamedOperationWithInput<{ body: operations["getCreditAllocationRuleSummary"]["requestBody"]["content"]["application/json"] }, operations["getCreditAllocationRuleSummary"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a credit allocation rule.
   *
   * Returns one rule without its usage; `listCreditAllocationRules` returns that too.
   *
   * `GET /license/api/v1/credit-allocation-rule/{ruleId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-credit-allocation-rule/
   */
  readonly getCreditAllocationRule: NamedOperationWithInput<{ path: operations["getCreditAllocationRule"]["parameters"]["path"] }, operations["getCreditAllocationRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a credit allocation rule.
   *
   * Changes the properties you send; missing and null ones are kept. The `id` in the body must be the one in the path.
   *
   * `PATCH /license/api/v1/credit-allocation-rule/{ruleId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-credit-allocation-rule/
   */
  readonly updateCreditAllocationRule: NamedOperationWithInput<{ path: operations["updateCreditAllocationRule"]["parameters"]["path"]; body: operations["updateCreditAllocationRule"]["requestBody"]["content"]["application/json"] }, operations["updateCreditAllocationRule"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a credit allocation rule.
   *
   * Deletes one rule for good. `listCreditAllocationRules` lists the rules with their ids.
   *
   * `DELETE /license/api/v1/credit-allocation-rule/{ruleId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-credit-allocation-rule/
   */
  readonly deleteCreditAllocationRule: NamedOperationWithInput<{ path: operations["deleteCreditAllocationRule"]["parameters"]["path"] }, undefined>;
  /**
   * List credit allocation rule names.
   *
   * Returns the names of all rules, for `ruleNames` of `listCreditAllocationRules`.
   *
   * `GET /license/api/v1/credit-allocation-rule-names`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-credit-allocation-rule-names/
   */
  readonly listCreditAllocationRuleNames: NamedOperation<unknown, operations["listCreditAllocationRuleNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * List notification templates.
   *
   * Returns the templates for emails, Jira issues and ServiceNow records. The list isn't paged. An alert rule refers to a template by its id.
   *
   * `GET /api/v1/tenant/{prismaId}/template`
   *
   * Roles: System Admin, Account Group Admin, Account and Cloud Provisioning Admin, Account Group Read Only.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-templates-v-1/
   */
  readonly listNotificationTemplates: NamedOperationWithInput<{ path: operations["listNotificationTemplates"]["parameters"]["path"]; query?: operations["listNotificationTemplates"]["parameters"]["query"] | undefined }, operations["listNotificationTemplates"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a notification template.
   *
   * Creates a template that alert rules can use. Except for email, it needs an integration of the same type; `listOutboundIntegrations` lists them. Try the config first with `testNotificationTemplate`.
   *
   * `POST /api/v1/tenant/{prismaId}/template`
   *
   * Roles: System Admin, Account and Cloud Provisioning Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-template-v-1/
   */
  readonly createNotificationTemplate: NamedOperationWithInput<{ path: operations["createNotificationTemplate"]["parameters"]["path"]; body: operations["createNotificationTemplate"]["requestBody"]["content"]["application/json"] }, operations["createNotificationTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a notification template.
   *
   * Returns one template with its fields for each alert status.
   *
   * `GET /api/v1/tenant/{prismaId}/template/{id}`
   *
   * Roles: System Admin, Account Group Admin, Account and Cloud Provisioning Admin, Account Group Read Only.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-template-v-1/
   */
  readonly getNotificationTemplate: NamedOperationWithInput<{ path: operations["getNotificationTemplate"]["parameters"]["path"] }, operations["getNotificationTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a notification template.
   *
   * Changes a template. `name` and `integrationType` are required even if they don't change.
   *
   * `PATCH /api/v1/tenant/{prismaId}/template/{id}`
   *
   * Roles: System Admin, Account and Cloud Provisioning Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-template-v-1/
   */
  readonly updateNotificationTemplate: NamedOperationWithInput<{ path: operations["updateNotificationTemplate"]["parameters"]["path"]; body: operations["updateNotificationTemplate"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a notification template.
   *
   * Deletes one template for good. `listAlertRules` shows which alert rules still use it.
   *
   * `DELETE /api/v1/tenant/{prismaId}/template/{id}`
   *
   * Roles: System Admin, Account and Cloud Provisioning Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-template-v-1/
   */
  readonly deleteNotificationTemplate: NamedOperationWithInput<{ path: operations["deleteNotificationTemplate"]["parameters"]["path"] }, undefined>;
  /**
   * Test a notification template.
   *
   * Sends a test message to the integration's system, with the template in the body and without saving it.
   *
   * `POST /api/v1/tenant/{prismaId}/template/test`
   *
   * Roles: System Admin, Account and Cloud Provisioning Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/test-template-v-1/
   */
  readonly testNotificationTemplate: NamedOperationWithInput<{ path: operations["testNotificationTemplate"]["parameters"]["path"]; query?: operations["testNotificationTemplate"]["parameters"]["query"] | undefined; body: operations["testNotificationTemplate"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Get the flow log buckets of an AWS account.
   *
   * Returns the logging accounts and S3 buckets that the account's flow logs are read from. Fails with 404 if the account doesn't exist, is disabled, or has no S3 flow logs configured.
   *
   * `GET /cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-aws-s-3-flowlog/
   */
  readonly getAwsFlowLogsConfig: NamedOperationWithInput<{ path: operations["getAwsFlowLogsConfig"]["parameters"]["path"] }, operations["getAwsFlowLogsConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set the flow log buckets of an AWS account.
   *
   * Saves the logging accounts and S3 buckets that the account's flow logs are read from. A logging account must be onboarded first, or the request fails with 404 `logging_account_not_exists`. To test the buckets beforehand, use `checkAwsFlowLogs`.
   *
   * `PATCH /cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-aws-s-3-flowlog/
   */
  readonly updateAwsFlowLogsConfig: NamedOperationWithInput<{ path: operations["updateAwsFlowLogsConfig"]["parameters"]["path"]; query: operations["updateAwsFlowLogsConfig"]["parameters"]["query"]; body: operations["updateAwsFlowLogsConfig"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Check the flow log buckets of an AWS account.
   *
   * Checks whether the flow logs of the account can be read from the buckets of one logging account. Nothing is saved.
   *
   * `POST /cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3/status`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/check-aws-s-3-flowlog/
   */
  readonly checkAwsFlowLogs: NamedOperationWithInput<{ path: operations["checkAwsFlowLogs"]["parameters"]["path"]; query: operations["checkAwsFlowLogs"]["parameters"]["query"]; body: operations["checkAwsFlowLogs"]["requestBody"]["content"]["application/json"] }, operations["checkAwsFlowLogs"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a permission group.
   *
   * Returns one built-in or custom permission group with its permissions for each feature.
   *
   * `GET /authz/v1/permission_group/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-1/
   */
  readonly getPermissionGroup: NamedOperationWithInput<{ path: operations["getPermissionGroup"]["parameters"]["path"]; query?: operations["getPermissionGroup"]["parameters"]["query"] | undefined }, operations["getPermissionGroup"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a permission group.
   *
   * Replaces the name, description and features of a custom permission group. The change applies to all roles that use it. Built-in groups can't be changed.
   *
   * `PUT /authz/v1/permission_group/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update/
   */
  readonly updatePermissionGroup: NamedOperationWithInput<{ path: operations["updatePermissionGroup"]["parameters"]["path"]; body: operations["updatePermissionGroup"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a permission group.
   *
   * Deletes a custom permission group. Get it with `includeAssociatedRoles` first to see which roles still use it.
   *
   * `DELETE /authz/v1/permission_group/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-permission-group/
   */
  readonly deletePermissionGroup: NamedOperationWithInput<{ path: operations["deletePermissionGroup"]["parameters"]["path"] }, undefined>;
  /**
   * Get the SAML configuration.
   *
   * Returns how the tenant's users log in through a SAML identity provider, and the latest login errors.
   *
   * `GET /authn/v1/saml/config`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-saml-config/
   */
  readonly getSamlConfig: NamedOperation<unknown, operations["getSamlConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create the SAML configuration.
   *
   * Sets up SAML login for a tenant that has none yet; `updateSamlConfig` changes an existing configuration. Make sure that a user is on the list of `updateSsoBypassUsers` before requiring SAML.
   *
   * `POST /authn/v1/saml/config`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-saml-config/
   */
  readonly createSamlConfig: NamedOperationWithInput<{ header?: operations["createSamlConfig"]["parameters"]["header"] | undefined; body: operations["createSamlConfig"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Update the SAML configuration.
   *
   * Changes how the tenant's users log in through SAML. Send the whole configuration as read from `getSamlConfig`: it's undocumented whether omitted properties keep their values. A wrong configuration can lock out all users who aren't on the list of `listSsoBypassUsers`.
   *
   * `PUT /authn/v1/saml/config`
   *
   * Roles: System Admin.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-saml-config/
   */
  readonly updateSamlConfig: NamedOperationWithInput<{ header?: operations["updateSamlConfig"]["parameters"]["header"] | undefined; body: operations["updateSamlConfig"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Get the OpenID Connect configuration.
   *
   * Returns how the tenant's users log in through OpenID Connect, and the latest login errors. The client secret isn't returned.
   *
   * `GET /authn/api/v1/oauth2/config`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-oauth-2-config/
   */
  readonly getOidcConfig: NamedOperation<unknown, operations["getOidcConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create the OpenID Connect configuration.
   *
   * Sets up OpenID Connect login for a tenant that has none yet. To change it later, use `PUT` or `PATCH` on the same path.
   *
   * `POST /authn/api/v1/oauth2/config`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-oauth-2-config/
   */
  readonly createOidcConfig: NamedOperationWithInput<{ body: operations["createOidcConfig"]["requestBody"]["content"]["application/json"] }, operations["createOidcConfig"]["responses"][201]["content"]["application/json"]>;
  /**
   * Replace the OpenID Connect configuration.
   *
   * Replaces all parameters of the configuration. To change only some, use `patchOidcConfig`.
   *
   * `PUT /authn/api/v1/oauth2/config`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-oauth-2-config/
   */
  readonly updateOidcConfig: NamedOperationWithInput<{ body: operations["updateOidcConfig"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Update the OpenID Connect configuration.
   *
   * Changes only the parameters you send, for example `isActive` to switch the login on or off.
   *
   * `PATCH /authn/api/v1/oauth2/config`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/patch-oauth-2-config/
   */
  readonly patchOidcConfig: NamedOperationWithInput<{ body: operations["patchOidcConfig"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List permission groups.
   *
   * Returns all built-in and custom permission groups, by default without their features and roles. The list isn't paged. A role refers to a group by its name, in `roleType`.
   *
   * `GET /authz/v1/permission_group`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all/
   */
  readonly listPermissionGroups: NamedOperation<{ query?: operations["listPermissionGroups"]["parameters"]["query"] | undefined }, operations["listPermissionGroups"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a permission group.
   *
   * Creates a custom permission group, for use as `roleType` in `createUserRole`. `listPermissionGroupFeatures` lists the features. The response has no body; find the id by name with `listPermissionGroups`.
   *
   * `POST /authz/v1/permission_group`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save/
   */
  readonly createPermissionGroup: NamedOperationWithInput<{ body: operations["createPermissionGroup"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List permission group features.
   *
   * Returns the names of the Prisma Cloud features that a custom permission group can grant access to.
   *
   * `GET /authz/v1/feature`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-features/
   */
  readonly listPermissionGroupFeatures: NamedOperation<unknown, operations["listPermissionGroupFeatures"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the OpenID Connect login URL.
   *
   * Returns the URL that a user opens to log in through OpenID Connect, for the tenant of the user or the given tenant.
   *
   * `GET /authn/api/v1/oauth2/login`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-oidc-login-url/
   */
  readonly getOidcLoginUrl: NamedOperation<{ query?: operations["getOidcLoginUrl"]["parameters"]["query"] | undefined }, operations["getOidcLoginUrl"]["responses"][200]["content"]["application/json"]>;
  /**
   * List reports.
   *
   * Returns report configurations, each with its latest run. Without `report_view` it lists compliance reports; send `report_view` to list alert reports. The list isn't paged, and `listReportFilters` lists the values of the filters.
   *
   * `GET /report`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-reports/
   */
  readonly listReports: NamedOperation<{ query?: operations["listReports"]["parameters"]["query"] | undefined }, operations["listReports"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a report (v1).
   *
   * Creates a report that runs once, or on a schedule if `target.schedule` is set. The response may have no body; find the id by name with `listReports`.
   *
   * `POST /report`
   *
   * @deprecated use `createReport` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/save-report/
   */
  readonly createTimedReport: NamedOperationWithInput<{ body: operations["createTimedReport"]["requestBody"]["content"]["application/json"] }, operations["createTimedReport"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a report.
   *
   * Creates a report that runs once, or on a schedule if `target.schedule` is set; then download it with `downloadReport`. `target.complianceStandardIds` doesn't apply to COMPLIANCE and RIS reports. The response may have no body; find the id by name with `listReports`.
   *
   * `POST /v2/report`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/save-report-v-2/
   */
  readonly createReport: NamedOperationWithInput<{ body: operations["createReport"]["requestBody"]["content"]["application/json"] }, operations["createReport"]["responses"][200]["content"]["application/json"]>;
  /**
   * List report types.
   *
   * Returns the report types available for each cloud, for the `type` and `cloudType` of `createReport`.
   *
   * `GET /report/type`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-report-types/
   */
  readonly listReportTypes: NamedOperation<unknown, operations["listReportTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a report.
   *
   * Returns one report's configuration with the status and the pass and fail counts of its latest run. The report itself comes from `downloadReport`.
   *
   * `GET /report/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-specified-report/
   */
  readonly getReport: NamedOperationWithInput<{ path: operations["getReport"]["parameters"]["path"] }, operations["getReport"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a report.
   *
   * Changes a report's configuration. To change only the schedule, `target` is enough. To pause a schedule, send `target.scheduleEnabled: false`.
   *
   * `PUT /report/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-report/
   */
  readonly updateReport: NamedOperationWithInput<{ path: operations["updateReport"]["parameters"]["path"]; body: operations["updateReport"]["requestBody"]["content"]["application/json"] }, operations["updateReport"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a report.
   *
   * Deletes a report's configuration, so it no longer runs.
   *
   * `DELETE /report/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-report/
   */
  readonly deleteReport: NamedOperationWithInput<{ path: operations["deleteReport"]["parameters"]["path"] }, undefined>;
  /**
   * Download the latest run of a report.
   *
   * Returns the file of a report that has run, for a scheduled report that of the latest run. While the report is being generated, the response is 204; repeat the request until it's 200. `downloadHistoricalReport` returns earlier runs.
   *
   * `GET /report/{id}/download`
   *
   * Job: wait for the result and download it with `.job()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/download-report/
   */
  readonly downloadReport: JobOperationWithInput<{ path: operations["downloadReport"]["parameters"]["path"] }, operations["downloadReport"]["responses"][200]["content"]["application/octet-stream"] | undefined, JsonOf<operations["downloadReport"]["responses"][200]["content"]["application/octet-stream"] | undefined>>;
  /**
   * List past runs of a report.
   *
   * Returns one entry for each run of a scheduled report. Reports in an old format get 405 `method_not_allowed_for_legacy_reports`.
   *
   * `GET /report/{id}/history`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-historical-report-by-id/
   */
  readonly listReportHistory: NamedOperationWithInput<{ path: operations["listReportHistory"]["parameters"]["path"] }, operations["listReportHistory"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a past run of a report.
   *
   * Returns the status and the pass and fail counts of one run of a scheduled report. `listReportHistory` lists the runs. Reports in an old format get 405 `method_not_allowed_for_legacy_reports`.
   *
   * `GET /report/{id}/{lastScheduled}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-last-scheduled-report-by-id/
   */
  readonly getHistoricalReport: NamedOperationWithInput<{ path: operations["getHistoricalReport"]["parameters"]["path"] }, operations["getHistoricalReport"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download a past run of a report.
   *
   * Returns the file of one run of a scheduled report. While the file is being prepared, the response is 204; repeat the request until it's 200.
   *
   * `GET /report/{id}/{lastScheduled}/download`
   *
   * Job: wait for the result and download it with `.job()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/download-historical-by-id/
   */
  readonly downloadHistoricalReport: JobOperationWithInput<{ path: operations["downloadHistoricalReport"]["parameters"]["path"] }, operations["downloadHistoricalReport"]["responses"][200]["content"]["application/octet-stream"] | undefined, JsonOf<operations["downloadHistoricalReport"]["responses"][200]["content"]["application/octet-stream"] | undefined>>;
  /**
   * List the report filters.
   *
   * Returns an object keyed by filter name, with the values each filter offers. A filter with a fixed set lists all of its values; any other lists values in recent use, or none. The names are the query parameters of `listReports`.
   *
   * `GET /filter/report/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-report-filters-and-options/
   */
  readonly listReportFilters: NamedOperation<unknown, operations["listReportFilters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest values for a report filter.
   *
   * Returns the values of one filter that contain `query`, ignoring case, for autocompletion. `listReportFilters` lists the names of the filters.
   *
   * `POST /filter/report/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-report-posture-filter-options/
   */
  readonly suggestReportFilterValues: NamedOperationWithInput<{ body: operations["suggestReportFilterValues"]["requestBody"]["content"]["application/json"] }, operations["suggestReportFilterValues"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a resource.
   *
   * Returns a resource with its configuration as read from the cloud, in `data`. Only `rrn` of the body counts. An unknown resource gets 404.
   *
   * `POST /resource`
   *
   * @deprecated use `getAsset` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource/
   */
  readonly getResource: NamedOperationWithInput<{ body: operations["getResource"]["requestBody"]["content"]["application/json"] }, operations["getResource"]["responses"][200]["content"]["application/json"]>;
  /**
   * List alerts of a resource.
   *
   * Returns id and severity of the alerts on a resource; `getAlert` returns an alert in full. Only `rrn` of the body counts.
   *
   * `POST /resource/alert`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-alerts-for-resource/
   */
  readonly listResourceAlerts: NamedOperationWithInput<{ body: operations["listResourceAlerts"]["requestBody"]["content"]["application/json"] }, operations["listResourceAlerts"]["responses"][200]["content"]["application/json"]>;
  /**
   * List network rules of a resource.
   *
   * Returns the security group rules that apply to a resource. Only `rrn` of the body counts.
   *
   * `POST /resource/network`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-network-for-resource/
   */
  readonly listResourceNetworkRules: NamedOperationWithInput<{ body: operations["listResourceNetworkRules"]["requestBody"]["content"]["application/json"] }, operations["listResourceNetworkRules"]["responses"][200]["content"]["application/json"]>;
  /**
   * List host findings of an alert.
   *
   * Returns what scanners such as Amazon Inspector or Qualys found on the resource of an alert. `listHostFindings` returns the findings of any resource.
   *
   * `GET /resource/external_finding`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-host-findings-for-alert/
   */
  readonly listAlertHostFindings: NamedOperationWithInput<{ query: operations["listAlertHostFindings"]["parameters"]["query"] }, operations["listAlertHostFindings"]["responses"][200]["content"]["application/json"]>;
  /**
   * List host findings of a resource.
   *
   * Returns what scanners such as Amazon Inspector or Qualys found on a resource. `findingType` and `riskFactors` of the body limit the findings; `rrn` is required.
   *
   * `POST /resource/external_finding`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-host-findings/
   */
  readonly listHostFindings: NamedOperationWithInput<{ body: operations["listHostFindings"]["requestBody"]["content"]["application/json"] }, operations["listHostFindings"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the timeline of a resource.
   *
   * Returns changes, events and alerts of a resource over time. Only `rrn` of the body counts.
   *
   * `POST /resource/timeline`
   *
   * @deprecated use `getAsset` with type `timeline` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-timeline-for-resource/
   */
  readonly getResourceTimeline: NamedOperationWithInput<{ body: operations["getResourceTimeline"]["requestBody"]["content"]["application/json"] }, operations["getResourceTimeline"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a past configuration of a resource.
   *
   * Returns the configuration that a resource had at one item of its timeline, as read from the cloud. `rrn` and `timelineItemId` of the body count; `getResourceTimeline` returns the ids.
   *
   * `POST /resource/raw`
   *
   * @deprecated use `getAsset` with type `raw_config` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-raw/
   */
  readonly getRawResource: NamedOperationWithInput<{ body: operations["getRawResource"]["requestBody"]["content"]["application/json"] }, operations["getRawResource"]["responses"][200]["content"]["application/json"]>;
  /**
   * List scanners that report on a resource.
   *
   * Returns the scanners, such as Qualys or Tenable, that know a resource and report findings on it. Only `rrn` of the body counts.
   *
   * `POST /resource/external_integration`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-external-integrations-for-resource/
   */
  readonly listResourceExternalIntegrations: NamedOperationWithInput<{ body: operations["listResourceExternalIntegrations"]["requestBody"]["content"]["application/json"] }, operations["listResourceExternalIntegrations"]["responses"][200]["content"]["application/json"]>;
  /**
   * List resource lists.
   *
   * Returns the tenant's resource lists with their members. The list isn't paged. Tenants without this feature get 403 `resource_list_flag_not_enabled`.
   *
   * `GET /v1/resource_list`
   *
   * Rate limit: 80 a second, in bursts of 80.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-all-resource-list-for-customer/
   */
  readonly listResourceLists: NamedOperation<{ query?: operations["listResourceLists"]["parameters"]["query"] | undefined }, operations["listResourceLists"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a resource list.
   *
   * Creates a list that roles (`resourceListIds`) and alert rules can be limited to. The name must be unique, and all members must fit the `resourceListType`.
   *
   * `POST /v1/resource_list`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-resource-list/
   */
  readonly createResourceList: NamedOperationWithInput<{ body: operations["createResourceList"]["requestBody"]["content"]["application/json"] }, operations["createResourceList"]["responses"][200]["content"]["application/json"]>;
  /**
   * List resource list types.
   *
   * Returns the types that `createResourceList` accepts for this tenant. `COMPUTE_ACCESS_GROUP` needs a Compute license.
   *
   * `GET /v1/resource_list/types`
   *
   * Rate limit: 4 a second, in bursts of 4.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-list-types/
   */
  readonly listResourceListTypes: NamedOperation<unknown, operations["listResourceListTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a resource list.
   *
   * Returns one resource list with its members. An unknown id gets 404.
   *
   * `GET /v1/resource_list/{id}`
   *
   * Rate limit: 4 a second, in bursts of 4.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-resource-list-by-id/
   */
  readonly getResourceList: NamedOperationWithInput<{ path: operations["getResourceList"]["parameters"]["path"] }, operations["getResourceList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replace a resource list.
   *
   * Replaces the name, description and members; add to the members you read to keep those. The type of a list can't change.
   *
   * `PUT /v1/resource_list/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-resource-list/
   */
  readonly updateResourceList: NamedOperationWithInput<{ path: operations["updateResourceList"]["parameters"]["path"]; body: operations["updateResourceList"]["requestBody"]["content"]["application/json"] }, operations["updateResourceList"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a resource list.
   *
   * Deletes one resource list. While a role or an alert rule uses it, the response is 400 or 409, with the reason as error key.
   *
   * `DELETE /v1/resource_list/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-resource-list-by-id/
   */
  readonly deleteResourceList: NamedOperationWithInput<{ path: operations["deleteResourceList"]["parameters"]["path"] }, undefined>;
  /**
   * List recent or saved searches.
   *
   * Returns recent or saved searches with the policies that use them, at most 1000. Use a search's `id` in `searchConfig`, `runConfigSearch` or as a policy's `rule.criteria`.
   *
   * `GET /search/history`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-history/
   */
  readonly listSearchHistory: NamedOperationWithInput<{ query: operations["listSearchHistory"]["parameters"]["query"] }, operations["listSearchHistory"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a recent or saved search.
   *
   * Returns a search with its query and time range. Only searches in the list of recent or saved ones can be read.
   *
   * `GET /search/history/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-history-by-id/
   */
  readonly getSearch: NamedOperationWithInput<{ path: operations["getSearch"]["parameters"]["path"] }, operations["getSearch"]["responses"][200]["content"]["application/json"]>;
  /**
   * Save a recent search or update a saved one.
   *
   * Saves a recent search, or changes a saved one. Send the search as `searchConfig` or `getSearch` returned it, with `saved: true` and a name that no other search has. To change a search that you don't own, you need the System Admin role; searches that come with Prisma Cloud can't be changed.
   *
   * `POST /search/history/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-history-manage/
   */
  readonly saveSearch: NamedOperationWithInput<{ path: operations["saveSearch"]["parameters"]["path"]; body: operations["saveSearch"]["requestBody"]["content"]["application/json"] }, operations["saveSearch"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a saved search.
   *
   * Deletes a saved search. Responds with 409 (`conflict_saved_search`) if it can't be deleted, for example because a policy uses it.
   *
   * `DELETE /search/history/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-history-delete/
   */
  readonly deleteSavedSearch: NamedOperationWithInput<{ path: operations["deleteSavedSearch"]["parameters"]["path"] }, undefined>;
  /**
   * Run a network query.
   *
   * Runs an RQL query that starts with `network from` and returns the traffic it matches as a graph. With the header `accept: text/csv`, the response is CSV instead of JSON. The result isn't paged; to limit it, end the query with `limit search records to` and a number.
   *
   * `POST /search`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-network/
   */
  readonly searchNetwork: NamedOperationWithInput<{ body: operations["searchNetwork"]["requestBody"]["content"]["application/json"] }, operations["searchNetwork"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the search behind an alert.
   *
   * Returns the search for the events or traffic behind an alert, with its result. Only anomaly alerts and network alerts have one.
   *
   * `GET /search/alert`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-for-alert-by-id/
   */
  readonly getAlertSearch: NamedOperationWithInput<{ query: operations["getAlertSearch"]["parameters"]["query"] }, operations["getAlertSearch"]["responses"][200]["content"]["application/json"]>;
  /**
   * Run an asset query.
   *
   * Runs an RQL query that starts with `asset where`. The operation is undocumented and may change without notice.
   *
   * `POST /search/api/v1/asset`
   *
   * Pages: read the whole list with `.paginate()`.
   */
  readonly searchAssets: PagedOperationWithInput<{ body: operations["searchAssets"]["requestBody"]["content"]["application/json"] }, operations["searchAssets"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchAssets"]["responses"][200]["content"]["application/json"], "value">>;
  /**
   * Run a config query and return the first page.
   *
   * Runs an RQL query that starts with `config from` and returns the first page of resources. If there are more, send `nextPageToken` as `pageToken` to `getConfigSearchPage`. Unlike `searchConfig`, it can't run a saved search and leaves out the resources' JSON unless `withResourceJson` is true.
   *
   * `POST /search/api/v1/config`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-config-by-query/
   */
  readonly searchConfigByQuery: PagedOperationWithInput<{ body: operations["searchConfigByQuery"]["requestBody"]["content"]["application/json"] }, operations["searchConfigByQuery"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchConfigByQuery"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Start a CSV report of a config query.
   *
   * Starts a background job that runs a config query and writes all resources to CSV. Poll `getBackgroundJobStatus`, then get the file from `downloadBackgroundJob`.
   *
   * `POST /search/api/v1/config/async`
   *
   * Job: wait for the result and download it with `.job()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-config-async-csv-download/
   */
  readonly startConfigSearchReport: JobOperationWithInput<{ body: operations["startConfigSearchReport"]["requestBody"]["content"]["application/json"] }, operations["startConfigSearchReport"]["responses"][200]["content"]["application/json"] | undefined, JsonOf<operations["downloadBackgroundJob"]["responses"][200]["content"]["application/octet-stream"]>>;
  /**
   * Download the result of a config query as CSV.
   *
   * Runs an RQL query that starts with `config from` and returns all resources as CSV in the same response. For large results, use the job `startConfigSearchReport` or `startConfigSearchJob`.
   *
   * `POST /search/api/v1/config/download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-config-csv-download/
   */
  readonly downloadConfigSearch: NamedOperationWithInput<{ body: operations["downloadConfigSearch"]["requestBody"]["content"]["application/json"] }, operations["downloadConfigSearch"]["responses"][200]["content"]["text/csv"]>;
  /**
   * Run a config query from a start time until now.
   *
   * Runs a config query over the time from `startTime` until now and returns at most 100 resources. Compared with version 1, `resourceType` has a more descriptive name (`EC2 Instance` instead of `Instance`), and `resourceTypeId` is added. Later pages come from `getConfigSearchPage`, which has neither.
   *
   * `POST /search/api/v2/config`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-config-v-2/
   */
  readonly searchConfigByQuerySince: PagedOperationWithInput<{ body: operations["searchConfigByQuerySince"]["requestBody"]["content"]["application/json"] }, operations["searchConfigByQuerySince"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchConfigByQuerySince"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Run an existing config search from a start time until now.
   *
   * Runs a saved or recent config search over the time from `startTime` until now. As in `searchConfigByQuerySince`, resource types have descriptive names and ids; here all pages do.
   *
   * `POST /search/api/v2/config/{id}`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-config-by-search-id-v-2/
   */
  readonly runConfigSearchSince: PagedOperationWithInput<{ path: operations["runConfigSearchSince"]["parameters"]["path"]; body: operations["runConfigSearchSince"]["requestBody"]["content"]["application/json"] }, operations["runConfigSearchSince"]["responses"][200]["content"]["application/json"], ItemAt<operations["runConfigSearchSince"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Run an existing config search.
   *
   * Runs a saved or recent config search. For the next page, repeat the request with `nextPageToken`.
   *
   * `POST /search/api/v1/config/{id}`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-config-by-search-id/
   */
  readonly runConfigSearch: PagedOperationWithInput<{ path: operations["runConfigSearch"]["parameters"]["path"]; body: operations["runConfigSearch"]["requestBody"]["content"]["application/json"] }, operations["runConfigSearch"]["responses"][200]["content"]["application/json"], ItemAt<operations["runConfigSearch"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Run a config query.
   *
   * Runs an RQL query that starts with `config from`, or a saved or recent search by its `id`, and returns the search with the first page of resources; later pages come from `getConfigSearchPage`. With the header `accept: text/csv`, the response is CSV. A query can take minutes; `heuristicSearch: true` makes a timeout less likely. Queries that start with `config from iam` fail with 400 here and belong to `searchPermissionsV1`.
   *
   * `POST /search/config`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-config/
   */
  readonly searchConfig: PagedOperationWithInput<{ body: operations["searchConfig"]["requestBody"]["content"]["application/json"] }, operations["searchConfig"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchConfig"]["responses"][200]["content"]["application/json"], "data.items">>;
  /**
   * Start a CSV job for a config query.
   *
   * Starts a job that writes all resources of a config query to CSV; get the file from `downloadConfigSearchJob`. Identify the search by the `id` of a saved one, the `id` of a recent one and a new `searchName`, or a `query` and a new `searchName`. The time range is the past seven days by default. `limit` has no effect.
   *
   * `POST /search/config/jobs`
   *
   * Job: wait for the result and download it with `.job()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/submit-an-search-config-csv-download-job/
   */
  readonly startConfigSearchJob: JobOperationWithInput<{ body: operations["startConfigSearchJob"]["requestBody"]["content"]["application/json"] }, operations["startConfigSearchJob"]["responses"][200]["content"]["application/json"] | undefined, JsonOf<operations["downloadConfigSearchJob"]["responses"][200]["content"]["text/csv"] | undefined>>;
  /**
   * Download the CSV of a config search job.
   *
   * Returns the CSV of a job that `startConfigSearchJob` started; 202 until it's finished. Requires the header `accept: text/csv`.
   *
   * `GET /search/config/jobs/{id}/download`
   *
   * Job: wait for the result and download it with `.job()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/async-search-config-csv/
   */
  readonly downloadConfigSearchJob: JobOperationWithInput<{ path: operations["downloadConfigSearchJob"]["parameters"]["path"] }, operations["downloadConfigSearchJob"]["responses"][200]["content"]["text/csv"] | undefined, JsonOf<operations["downloadConfigSearchJob"]["responses"][200]["content"]["text/csv"] | undefined>>;
  /**
   * Get the next page of a config search.
   *
   * Returns the next page of a search that `searchConfig`, `searchConfigByQuery` or `searchConfigByQuerySince` started. It supports neither `resourceTypeId` nor the descriptive resource types of version 2.
   *
   * `POST /search/config/page`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-config-page/
   */
  readonly getConfigSearchPage: PagedOperationWithInput<{ body: operations["getConfigSearchPage"]["requestBody"]["content"]["application/json"] }, operations["getConfigSearchPage"]["responses"][200]["content"]["application/json"], ItemAt<operations["getConfigSearchPage"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Run an event query.
   *
   * Runs an RQL query that starts with `event from` over the clouds' audit events: who did what in their consoles and APIs. Returns the search and the first page of events; later pages come from `getEventSearchPage`.
   *
   * `POST /search/event`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-events/
   */
  readonly searchEvents: PagedOperationWithInput<{ body: operations["searchEvents"]["requestBody"]["content"]["application/json"] }, operations["searchEvents"]["responses"][200]["content"]["application/json"], ItemAt<operations["searchEvents"]["responses"][200]["content"]["application/json"], "data.items">>;
  /**
   * Run an event query and group the events by place and service.
   *
   * Runs an event query and returns counts of events and anomalies for each user, service and place instead of single events. To see the events behind a group, use `searchFilteredEvents`.
   *
   * `POST /search/event/aggregate`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-events-aggregated/
   */
  readonly countEventsByPlace: NamedOperationWithInput<{ body: operations["countEventsByPlace"]["requestBody"]["content"]["application/json"] }, operations["countEventsByPlace"]["responses"][200]["content"]["application/json"]>;
  /**
   * Filter the results of an event query.
   *
   * Runs an event query with additional `filters`, for example to list the events behind one group of `countEventsByPlace`.
   *
   * `POST /search/event/filtered`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-events-filtered/
   */
  readonly searchFilteredEvents: NamedOperationWithInput<{ body: operations["searchFilteredEvents"]["requestBody"]["content"]["application/json"] }, operations["searchFilteredEvents"]["responses"][200]["content"]["application/json"]>;
  /**
   * Download the result of an event query as CSV.
   *
   * Runs an event query with its `filters` and returns the events as CSV.
   *
   * `POST /search/event/filtered/download`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-events-csv/
   */
  readonly downloadFilteredEvents: NamedOperationWithInput<{ body: operations["downloadFilteredEvents"]["requestBody"]["content"]["application/json"] }, operations["downloadFilteredEvents"]["responses"][200]["content"]["text/csv"]>;
  /**
   * Get the next page of an event search.
   *
   * Returns the next page of a search that `searchEvents` started. Send `data.nextPageToken` of the first response as `pageToken`, then `nextPageToken` of each page.
   *
   * `POST /search/event/page`
   *
   * Pages: read the whole list with `.paginate()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-events-page/
   */
  readonly getEventSearchPage: PagedOperationWithInput<{ body: operations["getEventSearchPage"]["requestBody"]["content"]["application/json"] }, operations["getEventSearchPage"]["responses"][200]["content"]["application/json"], ItemAt<operations["getEventSearchPage"]["responses"][200]["content"]["application/json"], "items">>;
  /**
   * Get the raw data of an event.
   *
   * Returns one audit event with `rawEvent`, the JSON that the cloud reported. Responds with 404 for an unknown id.
   *
   * `GET /search/event/raw/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-events-raw/
   */
  readonly getRawEvent: NamedOperationWithInput<{ path: operations["getRawEvent"]["parameters"]["path"] }, operations["getRawEvent"]["responses"][200]["content"]["application/json"]>;
  /**
   * Suggest completions of a query.
   *
   * Returns expressions, values or operators that can follow an unfinished RQL query. Only `query` is required.
   *
   * `POST /search/suggest`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/search-suggest/
   */
  readonly suggestSearchQuery: NamedOperationWithInput<{ body: operations["suggestSearchQuery"]["requestBody"]["content"]["application/json"] }, operations["suggestSearchQuery"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the enterprise settings.
   *
   * Returns the settings that apply to all users of the tenant, for example session timeout, key validity and default policies.
   *
   * `GET /settings/enterprise`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-enterprise-settings/
   */
  readonly getEnterpriseSettings: NamedOperation<unknown, operations["getEnterpriseSettings"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update the enterprise settings.
   *
   * Changes the settings for the whole tenant. Send all of them as read from `getEnterpriseSettings`: it's undocumented whether omitted settings keep their values. A new session timeout applies to users who log in afterwards, and setting `alarmEnabled` to false deletes all existing alarms.
   *
   * `POST /settings/enterprise`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-enterprise-settings/
   */
  readonly updateEnterpriseSettings: NamedOperationWithInput<{ body: operations["updateEnterpriseSettings"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Check the health of the API.
   *
   * Returns 200 with a short message while the API is up.
   *
   * `GET /check`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/health-check/
   */
  readonly checkHealth: NamedOperation<unknown, operations["checkHealth"]["responses"][200]["content"]["application/json"]>;
  /**
   * Trace an asset from code to cloud.
   *
   * Returns the graph of assets that connects source code, build, deployed images and running workloads, starting from one asset. The stages name the CVE to follow.
   *
   * `POST /trace/api/v1/asset`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/c-2-c-trace-api/
   */
  readonly traceAsset: NamedOperationWithInput<{ body: operations["traceAsset"]["requestBody"]["content"]["application/json"] }, operations["traceAsset"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the overview of a CVE (v1).
   *
   * Returns a CVE's score, severity, risk factors, package, and the stages and distributions that it affects.
   *
   * `GET /uve/api/v1/dashboard/vulnerabilities/cve-overview`
   *
   * @deprecated use `getCveOverview` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/cve-overview/
   */
  readonly getCveOverviewV1: NamedOperationWithInput<{ query: operations["getCveOverviewV1"]["parameters"]["query"] }, operations["getCveOverviewV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the overview of a CVE (v2).
   *
   * Returns what version 1 does, and EPSS, CVSS, exploit and environment details.
   *
   * `GET /uve/api/v1/cve-overview`
   *
   * @deprecated use `getCveOverview` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/cve-overview-v-2/
   */
  readonly getCveOverviewV2: NamedOperationWithInput<{ query: operations["getCveOverviewV2"]["parameters"]["query"] }, operations["getCveOverviewV2"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the overview of a CVE.
   *
   * Returns what's known about a CVE (EPSS, CVSS, exploits, affected distributions) and how many of the tenant's assets it affects. Filters limit the assets that are counted, for example to account groups.
   *
   * `POST /uve/api/v2/cve-overview`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/cve-overview-v-3/
   */
  readonly getCveOverview: NamedOperationWithInput<{ body: operations["getCveOverview"]["requestBody"]["content"]["application/json"] }, operations["getCveOverview"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count vulnerabilities by day over the last 30 days.
   *
   * Returns the total and the remediated vulnerabilities of each of the past 30 days. The period can't be changed.
   *
   * `GET /uve/api/v2/dashboard/vulnerabilities/burndown`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-burndown/
   */
  readonly getVulnerabilityBurndown: NamedOperation<{ query?: operations["getVulnerabilityBurndown"]["parameters"]["query"] | undefined }, operations["getVulnerabilityBurndown"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count the assets that a CVE affects (v1).
   *
   * Returns how many assets of each type a CVE affects, and the available remediations.
   *
   * `POST /uve/api/v1/dashboard/vulnerabilities/vuln-assets`
   *
   * @deprecated use `getCveImpact` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/list-vulnerable-assets-cve/
   */
  readonly getCveImpactV1: NamedOperationWithInput<{ body: operations["getCveImpactV1"]["requestBody"]["content"]["application/json"] }, operations["getCveImpactV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count the assets that a CVE affects.
   *
   * Returns how many assets of each type a CVE affects, what a fix would achieve, and the available remediations. Start one with `createVulnerabilityRemediation`.
   *
   * `POST /uve/api/v1/vuln-assets`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-vulnerable-assets-cve-v-2/
   */
  readonly getCveImpact: NamedOperationWithInput<{ body: operations["getCveImpact"]["requestBody"]["content"]["application/json"] }, operations["getCveImpact"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count prioritized vulnerabilities (v1).
   *
   * Returns how many vulnerabilities are urgent, patchable, exploitable or in packages that are in use.
   *
   * `GET /uve/api/v1/dashboard/vulnerabilities/prioritised`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `countPrioritizedVulnerabilities` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/prioritised-vulnerability/
   */
  readonly countPrioritizedVulnerabilitiesV1: NamedOperation<{ query?: operations["countPrioritizedVulnerabilitiesV1"]["parameters"]["query"] | undefined }, operations["countPrioritizedVulnerabilitiesV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count prioritized vulnerabilities (v2).
   *
   * Returns how many unique vulnerabilities are urgent, patchable, exploitable or in packages that are in use, and on how many assets.
   *
   * `GET /uve/api/v2/dashboard/vulnerabilities/prioritised`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `countPrioritizedVulnerabilities` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/prioritised-vulnerability-v-2/
   */
  readonly countPrioritizedVulnerabilitiesV2: NamedOperation<{ query?: operations["countPrioritizedVulnerabilitiesV2"]["parameters"]["query"] | undefined }, operations["countPrioritizedVulnerabilitiesV2"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count prioritized vulnerabilities (v3).
   *
   * Returns what version 2 does, and the vulnerabilities that are exposed to the internet.
   *
   * `GET /uve/api/v3/dashboard/vulnerabilities/prioritised`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `countPrioritizedVulnerabilities` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/prioritised-vulnerability-v-3/
   */
  readonly countPrioritizedVulnerabilitiesV3: NamedOperation<{ query?: operations["countPrioritizedVulnerabilitiesV3"]["parameters"]["query"] | undefined }, operations["countPrioritizedVulnerabilitiesV3"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count prioritized vulnerabilities (v4).
   *
   * Returns how many vulnerabilities are urgent, patchable, exploitable, exposed to the internet or in packages that are in use, and on how many assets.
   *
   * `GET /uve/api/v4/dashboard/vulnerabilities/prioritised`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `countPrioritizedVulnerabilities` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/prioritised-vulnerability-v-4/
   */
  readonly countPrioritizedVulnerabilitiesV4: NamedOperation<{ query?: operations["countPrioritizedVulnerabilitiesV4"]["parameters"]["query"] | undefined }, operations["countPrioritizedVulnerabilitiesV4"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count prioritized vulnerabilities.
   *
   * Returns how many vulnerabilities are urgent, patchable, exploitable, exposed to the internet or in packages that are in use, and on how many assets. Filters limit the assets, for example to accounts and account groups.
   *
   * `POST /uve/api/v5/dashboard/vulnerabilities/prioritised`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/prioritised-vulnerability-v-5/
   */
  readonly countPrioritizedVulnerabilities: NamedOperationWithInput<{ body: operations["countPrioritizedVulnerabilities"]["requestBody"]["content"]["application/json"] }, operations["countPrioritizedVulnerabilities"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the CVEs with the highest risk (v1).
   *
   * Returns the most critical CVEs by risk score, 5 by default, each with the assets that it affects.
   *
   * `GET /uve/api/v1/dashboard/vulnerabilities/prioritised-vuln`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `listTopVulnerabilities` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/top-prioritised-vulnerability/
   */
  readonly listTopVulnerabilitiesV1: NamedOperationWithInput<{ query: operations["listTopVulnerabilitiesV1"]["parameters"]["query"] }, operations["listTopVulnerabilitiesV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the CVEs with the highest risk (v2).
   *
   * Returns what version 1 does, and EPSS scores.
   *
   * `GET /uve/api/v2/dashboard/vulnerabilities/prioritised-vuln`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `listTopVulnerabilities` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/top-prioritised-vulnerability-v-2/
   */
  readonly listTopVulnerabilitiesV2: NamedOperationWithInput<{ query: operations["listTopVulnerabilitiesV2"]["parameters"]["query"] }, operations["listTopVulnerabilitiesV2"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the CVEs with the highest risk.
   *
   * Returns the most critical CVEs by risk score, each with CVSS and EPSS scores, risk factors, and the number of assets that it affects in each stage. For everything about one of them, use `getCveOverview`.
   *
   * `POST /uve/api/v3/dashboard/vulnerabilities/prioritised-vuln`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/top-prioritised-vulnerability-v-3/
   */
  readonly listTopVulnerabilities: NamedOperationWithInput<{ body: operations["listTopVulnerabilities"]["requestBody"]["content"]["application/json"] }, operations["listTopVulnerabilities"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count vulnerabilities and vulnerable assets (v1).
   *
   * Returns the number of vulnerabilities, vulnerable assets and remediated vulnerabilities.
   *
   * `GET /uve/api/v1/dashboard/vulnerabilities/overview`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `getVulnerabilityOverview` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerability-dashboard-overview/
   */
  readonly getVulnerabilityOverviewV1: NamedOperation<{ query?: operations["getVulnerabilityOverviewV1"]["parameters"]["query"] | undefined }, operations["getVulnerabilityOverviewV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count runtime vulnerabilities and vulnerable assets (v2).
   *
   * Returns the number of vulnerabilities, vulnerable assets and remediated vulnerabilities at runtime.
   *
   * `GET /uve/api/v2/dashboard/vulnerabilities/overview`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `getVulnerabilityOverview` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerability-dashboard-overview-v-2/
   */
  readonly getVulnerabilityOverviewV2: NamedOperation<unknown, operations["getVulnerabilityOverviewV2"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count CVEs, vulnerabilities and remediated vulnerabilities (v3).
   *
   * Returns the number of unique CVEs, of vulnerabilities and of remediated ones, by severity and compared with seven days ago.
   *
   * `GET /uve/api/v3/dashboard/vulnerabilities/overview`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `getVulnerabilityOverview` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerability-dashboard-overview-v-3/
   */
  readonly getVulnerabilityOverviewV3: NamedOperation<{ query?: operations["getVulnerabilityOverviewV3"]["parameters"]["query"] | undefined }, operations["getVulnerabilityOverviewV3"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count CVEs, vulnerabilities and remediated vulnerabilities.
   *
   * Returns the number of unique CVEs, of vulnerabilities and of remediated ones, by severity and compared with seven days ago. Filters limit the assets, for example to accounts and account groups.
   *
   * `POST /uve/api/v4/dashboard/vulnerabilities/overview`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerability-dashboard-overview-v-4/
   */
  readonly getVulnerabilityOverview: NamedOperationWithInput<{ body: operations["getVulnerabilityOverview"]["requestBody"]["content"]["application/json"] }, operations["getVulnerabilityOverview"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count vulnerable assets by stage (v1).
   *
   * Returns the number of vulnerable assets in the code, build, deploy and run stages.
   *
   * `GET /uve/api/v1/dashboard/vulnerabilities/impact-stage`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `getVulnerabilityImpactByStage` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerability-impact-by-stage/
   */
  readonly getVulnerabilityImpactByStageV1: NamedOperation<{ query?: operations["getVulnerabilityImpactByStageV1"]["parameters"]["query"] | undefined }, operations["getVulnerabilityImpactByStageV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count vulnerable assets by stage.
   *
   * Returns the number of vulnerable assets by type in the code, build, deploy and run stages. Filters limit the assets, for example to accounts and account groups.
   *
   * `POST /uve/api/v2/dashboard/vulnerabilities/impact-stage`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerability-impact-by-stage-v-2/
   */
  readonly getVulnerabilityImpactByStage: NamedOperationWithInput<{ body: operations["getVulnerabilityImpactByStage"]["requestBody"]["content"]["application/json"] }, operations["getVulnerabilityImpactByStage"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count vulnerable assets by stage, type and provider (v1).
   *
   * Returns vulnerable assets with their vulnerabilities by severity, and the number of registries, packages and repositories, by stage.
   *
   * `GET /uve/api/v1/dashboard/vulnerabilities/vulnerableAsset`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @deprecated use `getVulnerableAssetStats` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerable-assets/
   */
  readonly getVulnerableAssetStatsV1: NamedOperation<{ query?: operations["getVulnerableAssetStatsV1"]["parameters"]["query"] | undefined }, operations["getVulnerableAssetStatsV1"]["responses"][200]["content"]["application/json"]>;
  /**
   * Count vulnerable assets by stage, type and provider.
   *
   * Returns the number of vulnerable assets, and their vulnerabilities by severity, for each stage, asset type and provider. With `cveId`, only assets with that CVE count.
   *
   * `POST /uve/api/v2/dashboard/vulnerabilities/vulnerableAsset`
   *
   * Permissions: `vulnerabilityDashboard` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerable-assets-v-2/
   */
  readonly getVulnerableAssetStats: NamedOperationWithInput<{ body: operations["getVulnerableAssetStats"]["requestBody"]["content"]["application/json"] }, operations["getVulnerableAssetStats"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the remediation status of a CVE.
   *
   * Returns the possible remediations of a CVE and their progress, for the assets that you name or, with `assetType` alone, for all assets of that type.
   *
   * `POST /uve/api/v1/remediation/vuln-remediation-status`
   *
   * Permissions: `vulnerabilityRemediation` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/fetch-remediation-status/
   */
  readonly getVulnerabilityRemediationStatus: NamedOperationWithInput<{ body: operations["getVulnerabilityRemediationStatus"]["requestBody"]["content"]["application/json"] }, operations["getVulnerabilityRemediationStatus"]["responses"][200]["content"]["application/json"]>;
  /**
   * Remediate a CVE.
   *
   * Creates Jira tickets or pull requests for a CVE, or suppresses it: on single assets, on all assets of a type, or on all assets that have it. The work continues after the response; follow it with `getVulnerabilityRemediationStatus`. For tickets, the headers `template-id` and `assignee` are required.
   *
   * `POST /uve/api/v1/remediation/vuln-create-remediation`
   *
   * Permissions: `vulnerabilityRemediation` (Create).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/create-remediation-request/
   */
  readonly createVulnerabilityRemediation: NamedOperationWithInput<{ header?: operations["createVulnerabilityRemediation"]["parameters"]["header"] | undefined; body: operations["createVulnerabilityRemediation"]["requestBody"]["content"]["application/json"] }, operations["createVulnerabilityRemediation"]["responses"][200]["content"]["application/json"] | operations["createVulnerabilityRemediation"]["responses"][206]["content"]["application/json"]>;
  /**
   * Download vulnerabilities that match a query.
   *
   * Returns the vulnerabilities that match a query as gzipped CSV, one row for each CVE on each asset and at most 10000 rows. Until the file is ready, the response is 202: repeat the request.
   *
   * `POST /uve/api/v1/vulnerabilities/search/download`
   *
   * Job: wait for the result and download it with `.job()`.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/download-vulnerability-csv-file-in-investigate-table-view/
   */
  readonly downloadVulnerabilities: JobOperationWithInput<{ body: operations["downloadVulnerabilities"]["requestBody"]["content"]["application/json"] }, operations["downloadVulnerabilities"]["responses"][200]["content"]["application/octet-stream"] | undefined, JsonOf<operations["downloadVulnerabilities"]["responses"][200]["content"]["application/octet-stream"] | undefined>>;
  /**
   * Download a CVE and the assets that have it (v1).
   *
   * Returns a CVE and the assets that have it as gzipped CSV; 202 until the file is ready.
   *
   * `POST /uve/api/v1/vulnerabilities/download`
   *
   * Job: wait for the result and download it with `.job()`. Permissions: `investigateVulnerabilityRql` (View).
   *
   * @deprecated use `downloadCveAssets` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/download-vulnerability-file/
   */
  readonly downloadCveAssetsV1: JobOperationWithInput<{ body: operations["downloadCveAssetsV1"]["requestBody"]["content"]["application/json"] }, operations["downloadCveAssetsV1"]["responses"][200]["content"]["application/octet-stream"] | undefined, JsonOf<operations["downloadCveAssetsV1"]["responses"][200]["content"]["application/octet-stream"] | undefined>>;
  /**
   * Download a CVE and the assets that have it (v2).
   *
   * Returns a CVE and the assets that have it as gzipped CSV; 202 until the file is ready.
   *
   * `POST /uve/api/v2/vulnerabilities/download`
   *
   * Job: wait for the result and download it with `.job()`. Permissions: `investigateVulnerabilityRql` (View).
   *
   * @deprecated use `downloadCveAssets` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/download-vulnerability-file-v-2/
   */
  readonly downloadCveAssetsV2: JobOperationWithInput<{ body: operations["downloadCveAssetsV2"]["requestBody"]["content"]["application/json"] }, operations["downloadCveAssetsV2"]["responses"][200]["content"]["application/octet-stream"] | undefined, JsonOf<operations["downloadCveAssetsV2"]["responses"][200]["content"]["application/octet-stream"] | undefined>>;
  /**
   * Download CVEs and the assets that have them.
   *
   * Returns one or several CVEs and the assets that have them in one gzipped CSV file. Until the file is ready, the response is 202: repeat the request.
   *
   * `POST /uve/api/v3/vulnerabilities/download`
   *
   * Job: wait for the result and download it with `.job()`. Permissions: `investigateVulnerabilityRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/download-vulnerability-file-v-3/
   */
  readonly downloadCveAssets: JobOperationWithInput<{ body: operations["downloadCveAssets"]["requestBody"]["content"]["application/json"] }, operations["downloadCveAssets"]["responses"][200]["content"]["application/octet-stream"] | undefined, JsonOf<operations["downloadCveAssets"]["responses"][200]["content"]["application/octet-stream"] | undefined>>;
  /**
   * List assets of a type and stage that have a CVE.
   *
   * Returns one page of the assets of one type and stage that have a CVE and match a query. `searchVulnerabilities` finds CVEs.
   *
   * `POST /uve/api/v1/vulnerabilities/search/asset`
   *
   * Pages: read the whole list with `.paginate()`. Permissions: `investigateVulnerabilityRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-vulnerable-assets/
   */
  readonly searchVulnerableAssets: PagedOperationWithInput<{ query?: operations["searchVulnerableAssets"]["parameters"]["query"] | undefined; body: operations["searchVulnerableAssets"]["requestBody"]["content"]["application/json"] }, operations["searchVulnerableAssets"]["responses"][200]["content"]["application/json"] | operations["searchVulnerableAssets"]["responses"][202]["content"]["application/json"], ItemAt<operations["searchVulnerableAssets"]["responses"][200]["content"]["application/json"] | operations["searchVulnerableAssets"]["responses"][202]["content"]["application/json"], "value">>;
  /**
   * Search vulnerabilities.
   *
   * Runs an RQL query that starts with `vulnerability where` and returns one page: CVEs in `data`, or with `view=asset` assets in `assetSearchResultData`. To get everything as a file, use `downloadVulnerabilities`.
   *
   * `POST /uve/api/v1/vulnerabilities/search`
   *
   * Pages: read the whole list with `.paginate()`. Permissions: `investigateVulnerabilityRql` (View).
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/vulnerabilities-search-api/
   */
  readonly searchVulnerabilities: PagedOperationWithInput<{ query?: operations["searchVulnerabilities"]["parameters"]["query"] | undefined; body: operations["searchVulnerabilities"]["requestBody"]["content"]["application/json"] }, operations["searchVulnerabilities"]["responses"][200]["content"]["application/json"] | operations["searchVulnerabilities"]["responses"][202]["content"]["application/json"], ItemAt<operations["searchVulnerabilities"]["responses"][200]["content"]["application/json"] | operations["searchVulnerabilities"]["responses"][202]["content"]["application/json"], "data.items">>;
  /**
   * Get the caller's profile.
   *
   * Returns the user or service account that the token belongs to, with all roles and the active one.
   *
   * `GET /user/me`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-my-profile/
   */
  readonly getMyProfile: NamedOperation<unknown, operations["getMyProfile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update the caller's profile.
   *
   * Changes `defaultRoleId`, `firstName`, `lastName` or `timeZone` of the caller; omitted ones are kept. A session that logged in with an access key can't change its owner's profile (403 `access_keys_cannot_update_owner_profile`).
   *
   * `PUT /user/me`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-my-profile/
   */
  readonly updateMyProfile: NamedOperationWithInput<{ body: operations["updateMyProfile"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List users and service accounts.
   *
   * Returns all users and service accounts of the tenant. The list isn't paged. `activeRole`, `accessKeyName` and `accessKeyExpiration` are always empty; `listAccessKeys` returns the keys.
   *
   * `GET /v3/user`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-user-profiles-v-3/
   */
  readonly listUserAccounts: NamedOperation<unknown, operations["listUserAccounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a user or a service account.
   *
   * Creates a user, or a service account with its first access key; `type` decides which. The response is the only place that shows the key's secret. A user needs `email`, both names, `roleIds`, `defaultRoleId` and `timeZone`; a service account needs `username`, `accessKeyName`, `defaultRoleId` and `timeZone`.
   *
   * `POST /v3/user`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-user-v-3/
   */
  readonly createUserAccount: NamedOperationWithInput<{ body: operations["createUserAccount"]["requestBody"]["content"]["application/json"] }, operations["createUserAccount"]["responses"][200]["content"]["application/json"]>;
  /**
   * List users.
   *
   * Returns the users of the tenant, each with all roles. The list isn't paged. `listUserAccounts` returns service accounts too.
   *
   * `GET /v2/user`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-user-profiles-v-2/
   */
  readonly listUserProfiles: NamedOperation<unknown, operations["listUserProfiles"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a user (v2).
   *
   * Creates a user with one or more roles; the `email` becomes the id of the user. The response has no body. For service accounts, and to get an access key back, use `createUserAccount`.
   *
   * `POST /v2/user`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-user-v-2/
   */
  readonly createUserProfile: NamedOperationWithInput<{ body: operations["createUserProfile"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Get a user.
   *
   * Returns one user with all roles. An unknown or disabled user gets 400 `user_inactive_or_not_exist`.
   *
   * `GET /v2/user/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-user-profile-v-2/
   */
  readonly getUserProfile: NamedOperationWithInput<{ path: operations["getUserProfile"]["parameters"]["path"] }, operations["getUserProfile"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a user.
   *
   * Changes a user's name, roles, time zone or right to access keys. Only `email`, the current address, is required; omitted properties are kept, but `roleIds` replaces all roles. To enable or disable a user, use `setUserProfileStatus`.
   *
   * `PUT /v2/user/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-profile-v-2/
   */
  readonly updateUserProfile: NamedOperationWithInput<{ path: operations["updateUserProfile"]["parameters"]["path"]; body: operations["updateUserProfile"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a user or service account.
   *
   * Deletes a user or a service account. Callers can't delete themselves (403 `cannot_delete_own_profile`). To block a user without deleting, use `setUserProfileStatus`.
   *
   * `DELETE /user/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-user/
   */
  readonly deleteUserProfile: NamedOperationWithInput<{ path: operations["deleteUserProfile"]["parameters"]["path"] }, undefined>;
  /**
   * Enable or disable a user.
   *
   * Sets whether a user can log in, and keeps the profile and its roles.
   *
   * `PATCH /user/{id}/status/{enabled}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-user-profile/
   */
  readonly setUserProfileStatus: NamedOperationWithInput<{ path: operations["setUserProfileStatus"]["parameters"]["path"] }, undefined>;
  /**
   * List user email addresses.
   *
   * Returns the email addresses of all users that aren't deleted. The entries' keys aren't documented.
   *
   * `GET /user/name`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-usernames/
   */
  readonly listUserNames: NamedOperation<unknown, operations["listUserNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * List allowed email domains.
   *
   * Returns the domains on the tenant's allow list for users' email addresses.
   *
   * `GET /user/domain`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/email-domains/
   */
  readonly listUserEmailDomains: NamedOperation<unknown, operations["listUserEmailDomains"]["responses"][200]["content"]["application/json"]>;
  /**
   * List users who can bypass single sign-on.
   *
   * Returns the users who can log in with a password although the tenant uses SAML. `updateSsoBypassUsers` sets the list.
   *
   * `GET /user/saml/bypass`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-sso-bypass-allowed-users/
   */
  readonly listSsoBypassUsers: NamedOperation<unknown, operations["listSsoBypassUsers"]["responses"][200]["content"]["application/json"]>;
  /**
   * Set users who can bypass single sign-on.
   *
   * Lets each user in the list log in through SAML or with a password. Send the complete list: merge with `listSsoBypassUsers` first to keep the users who have the right already.
   *
   * `PUT /user/saml/bypass`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-sso-bypass-allowed-users/
   */
  readonly updateSsoBypassUsers: NamedOperationWithInput<{ body: operations["updateSsoBypassUsers"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List user roles.
   *
   * Returns all roles of the tenant with what they're limited to. The list isn't paged. For only ids and names, use `listUserRoleNames`.
   *
   * `GET /user/role`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-user-roles/
   */
  readonly listUserRoles: NamedOperation<unknown, operations["listUserRoles"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a user role.
   *
   * Creates a role that `createUserAccount` can assign. The name must be unique, and `accountGroupIds` is expected, although it may be empty. The response has no body; find the new id with `listUserRoleNames`.
   *
   * `POST /user/role`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-user-role/
   */
  readonly createUserRole: NamedOperationWithInput<{ body: operations["createUserRole"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List user role names.
   *
   * Returns the id and name of every role, for example to find the id of a new role.
   *
   * `GET /user/role/name`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-user-role-name/
   */
  readonly listUserRoleNames: NamedOperation<unknown, operations["listUserRoleNames"]["responses"][200]["content"]["application/json"]>;
  /**
   * List user role types.
   *
   * Returns the built-in permission groups as constants, for example `SYSTEM_ADMIN`. A role's `roleType` has the group's display name instead, for example `System Admin`. `listPermissionGroups` returns the groups with their permissions, and the custom ones too.
   *
   * `GET /user/role/type`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-user-role-types/
   */
  readonly listUserRoleTypes: NamedOperation<unknown, operations["listUserRoleTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get a user role.
   *
   * Returns one role with its permission group, the users it was assigned to, and what it's limited to.
   *
   * `GET /user/role/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-user-role/
   */
  readonly getUserRole: NamedOperationWithInput<{ path: operations["getUserRole"]["parameters"]["path"] }, operations["getUserRole"]["responses"][200]["content"]["application/json"]>;
  /**
   * Update a user role.
   *
   * Changes a role for all users who have it. Send the whole role as read from `getUserRole`: it's undocumented whether omitted properties keep their values.
   *
   * `PUT /user/role/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/update-user-role/
   */
  readonly updateUserRole: NamedOperationWithInput<{ path: operations["updateUserRole"]["parameters"]["path"]; body: operations["updateUserRole"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * Delete a user role.
   *
   * Deletes a role. While users have it, the response is 400 `cannot_delete_role_users_associated`; assign them another role first with `updateUserProfile`.
   *
   * `DELETE /user/role/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-user-role/
   */
  readonly deleteUserRole: NamedOperationWithInput<{ path: operations["deleteUserRole"]["parameters"]["path"] }, undefined>;
  /**
   * Get the vulnerability trend of workloads.
   *
   * Returns daily numbers of vulnerabilities in images, hosts, functions and containers, by severity. The data comes from Compute.
   *
   * `POST /adoptionadvisor/api/v2/compute/vulnerabilities/trend`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/value-widgets-get-vulnerabilities-trend/
   */
  readonly getComputeVulnerabilityTrend: NamedOperationWithInput<{ body: operations["getComputeVulnerabilityTrend"]["requestBody"]["content"]["application/json"] }, operations["getComputeVulnerabilityTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the trend of assets with alerts.
   *
   * Returns daily numbers of assets with alerts, by severity and cloud. `filters` limits it to clouds or severities.
   *
   * `POST /adoptionadvisor/api/v2/cspm/riskyasset/trend`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/value-widgets-get-assets-with-alerts/
   */
  readonly getAssetsWithAlertsTrend: NamedOperationWithInput<{ body: operations["getAssetsWithAlertsTrend"]["requestBody"]["content"]["application/json"] }, operations["getAssetsWithAlertsTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get discovered and secured workloads.
   *
   * Returns numbers of workloads that cloud discovery found, and of workloads that deployed Defenders secure.
   *
   * `POST /adoptionadvisor/api/v2/compute/discovered-secured/trend`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/value-widgets-get-discovered-vs-secured/
   */
  readonly getDiscoveredVsSecuredTrend: NamedOperationWithInput<{ body: operations["getDiscoveredVsSecuredTrend"]["requestBody"]["content"]["application/json"] }, operations["getDiscoveredVsSecuredTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the trend of open vulnerabilities in registry images.
   *
   * Returns one data point for each of the last 30 days. Counts critical and high vulnerabilities of images in container registries: generic ones, Amazon ECR, Azure, Google Container Registry and Google Artifact Registry. Available on the Darwin release only.
   *
   * `GET /c2c/api/v1/deploy/trend`
   *
   * Roles: System Admin, System Admin Read Only.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/code-to-cloud-list-deploy-trend/
   */
  readonly getDeployedImageVulnerabilityTrend: NamedOperation<unknown, operations["getDeployedImageVulnerabilityTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Read the trend of open alerts on running assets.
   *
   * Returns one data point for each of the last 30 days. Counts open critical and high alerts of incident policies and of attack path policies. Available on the Darwin release only.
   *
   * `GET /c2c/api/v1/runtime/trend`
   *
   * Roles: System Admin, System Admin Read Only.
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/code-to-cloud-list-runtime-trend/
   */
  readonly getRuntimeAssetAlertTrend: NamedOperation<unknown, operations["getRuntimeAssetAlertTrend"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get AI-assisted remediation for an alert.
   *
   * Returns steps, CLI commands and Terraform code, suggested by a language model, that fix one alert on one asset. If there's no suggestion, `aiRemediation` is missing and `recommendation` has the policy's own advice. Nothing is run.
   *
   * `GET /policy/api/v1/fetch/remediation/{policyId}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/get-remediation-for-policy/
   */
  readonly getPolicyRemediation: NamedOperationWithInput<{ path: operations["getPolicyRemediation"]["parameters"]["path"]; query: operations["getPolicyRemediation"]["parameters"]["query"] }, operations["getPolicyRemediation"]["responses"][200]["content"]["application/json"]>;
  /**
   * List satellites.
   *
   * Returns the Kubernetes clusters that have a satellite, the agent that collects a cluster's data for application discovery, and when each satellite last reported.
   *
   * `GET /appid/api/v1/satellite`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/list-clusters/
   */
  readonly listSatellites: NamedOperation<{ header?: operations["listSatellites"]["parameters"]["header"] | undefined }, operations["listSatellites"]["responses"][200]["content"]["application/json"]>;
  /**
   * Register a satellite for a Kubernetes cluster.
   *
   * Registers a cluster and returns the script that installs its satellite. The satellite only starts once you run the script against the cluster.
   *
   * `POST /appid/api/v1/satellite`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/add-cluster-info/
   */
  readonly createSatellite: NamedOperationWithInput<{ header?: operations["createSatellite"]["parameters"]["header"] | undefined; body: operations["createSatellite"]["requestBody"]["content"]["application/json"] }, operations["createSatellite"]["responses"][200]["content"]["application/json"]>;
  /**
   * Delete a satellite.
   *
   * Removes the registration of a cluster's satellite. It's undocumented whether this also uninstalls the satellite from the cluster.
   *
   * `DELETE /appid/api/v1/satellite/{id}`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/delete-cluster/
   */
  readonly deleteSatellite: NamedOperationWithInput<{ path: operations["deleteSatellite"]["parameters"]["path"]; header?: operations["deleteSatellite"]["parameters"]["header"] | undefined }, operations["deleteSatellite"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the tenant's license.
   *
   * Returns the license, including the `prismaId` that other operations need in their path. Only `prismaId` is known of the body. `getTenantInfo` returns the license's type and period.
   *
   * `GET /license`
   */
  readonly getLicense: NamedOperation<unknown, operations["getLicense"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the license period and Compute console.
   *
   * Returns the license's type and period, and the address of the tenant's Compute console and API.
   *
   * `GET /meta_info`
   */
  readonly getTenantInfo: NamedOperation<unknown, operations["getTenantInfo"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the release of Prisma Cloud.
   *
   * Returns the release that serves the request, as plain text.
   *
   * `GET /version`
   */
  readonly getVersion: NamedOperation<unknown, operations["getVersion"]["responses"][200]["content"]["text/plain"]>;
  /**
   * Get the Compute configuration.
   *
   * Returns the tenant's configuration of Compute. The shape of the body isn't documented. For only the address of the Compute console, use `getTenantInfo`.
   *
   * `GET /compute/config`
   */
  readonly getComputeConfig: NamedOperation<unknown, operations["getComputeConfig"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create a notification template (legacy path).
   *
   * Creates a template. The operation hasn't been documented since 2022, and its response is unknown.
   *
   * `POST /notification/template`
   *
   * @deprecated use `createNotificationTemplate` instead.
   * @see https://pan.dev/prisma-cloud/api/cspm/notification-templates/
   */
  readonly createNotificationTemplateLegacy: NamedOperationWithInput<{ body: operations["createNotificationTemplateLegacy"]["requestBody"]["content"]["application/json"] }, undefined>;
  /**
   * List GCP projects, organizations and master service accounts.
   *
   * Use it to find an account's id by its name. The response isn't paged.
   *
   * `GET /cas/v1/cloud_account/gcp`
   */
  readonly listGcpCloudAccounts: NamedOperation<unknown, operations["listGcpCloudAccounts"]["responses"][200]["content"]["application/json"]>;
  /**
   * List the accounts of a cloud with their features.
   *
   * Use it to find an IBM account's id by its name. The response isn't paged.
   *
   * `GET /v1/cloudAccounts/accounts`
   */
  readonly listCloudAccountsWithFeatures: NamedOperation<{ query?: operations["listCloudAccountsWithFeatures"]["parameters"]["query"] | undefined }, operations["listCloudAccountsWithFeatures"]["responses"][200]["content"]["application/json"]>;
  /**
   * Generate the Terraform template for IBM Cloud.
   *
   * Apply the template in IBM Cloud before you onboard the account with `createIbmCloudAccount`.
   *
   * `POST /cas/v1/ibm_template`
   */
  readonly generateIbmTemplate: NamedOperationWithInput<{ body: operations["generateIbmTemplate"]["requestBody"]["content"]["application/json"] }, operations["generateIbmTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create the external id that an AWS account is onboarded with.
   *
   * Creates the external id that Prisma Cloud presents when it assumes the role, and the CloudFormation template for that role.
   *
   * `POST /cloud/aws/app_provisioner`
   *
   * @deprecated use `generateAwsTemplateLink` instead.
   */
  readonly createAwsExternalId: NamedOperationWithInput<{ body: operations["createAwsExternalId"]["requestBody"]["content"]["application/json"] }, operations["createAwsExternalId"]["responses"][200]["content"]["application/json"]>;
  /**
   * Create the storage id for the data security of an AWS account.
   *
   * Returns the account with its `storageUUID`, which `createDataSecurityAccount` and `createAwsCloudAccount` take. The request has the same shape as the response; leave its `storageUUID` empty.
   *
   * `POST /pcds/config/v3/cloudTrail`
   */
  readonly createStorageUuid: NamedOperationWithInput<{ body: operations["createStorageUuid"]["requestBody"]["content"]["application/json"] }, operations["createStorageUuid"]["responses"][200]["content"]["application/json"]>;
  /**
   * List grants of an IAM query's granters.
   *
   * Returns which destinations each granter (a policy, group or role) in the query's results gives access to. The operation isn't documented; `searchPermissions` returns the same facts in documented form.
   *
   * `POST /api/v1/permission/graph/granter_to_dest`
   */
  readonly listIamGrants: NamedOperationWithInput<{ body: operations["listIamGrants"]["requestBody"]["content"]["application/json"] }, operations["listIamGrants"]["responses"][200]["content"]["application/json"]>;
  /**
   * List granters of an IAM query's sources.
   *
   * Returns which granters (policies, groups or roles) give access to the sources in the query's results. Neither the operation nor its response is documented; `searchPermissions` returns the same facts in documented form.
   *
   * `POST /api/v1/permission/graph/source_to_granter`
   */
  readonly listIamGranters: NamedOperationWithInput<{ body: operations["listIamGranters"]["requestBody"]["content"]["application/json"] }, operations["listIamGranters"]["responses"][200]["content"]["application/json"]>;
  /**
   * Get the SAML configuration (legacy path).
   *
   * Returns the same configuration as `getSamlConfig`, which is documented and preferable.
   *
   * `GET /saml/config`
   */
  readonly getSamlConfigLegacy: NamedOperation<unknown, operations["getSamlConfigLegacy"]["responses"][200]["content"]["application/json"]>;
}
