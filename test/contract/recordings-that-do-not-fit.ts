/**
 * Recordings that the documents do not accept because the recording is wrong, by repository and file name, and why.
 * An entry that fits after all fails the test, so that none outlives its reason.
 */
export const recordingsThatDoNotFit: Readonly<Record<string, string>> = {
  "Azure/Azure-Sentinel 001-v2-alert-poll.json":
    "it is a template: the times are names of variables in braces, where Unix time in ms is sent",
  "demisto/content 007-alert-remediation-context.json":
    "it is what the integration makes of the answer, a list by alert, and not the answer",
  "elastic/integrations 010-v2-alert-item-resource-s3.json":
    "it is an excerpt, the `resource` of an alert without the rest; an alert has an id",
  "elastic/integrations 017-uve-vulnerabilities-download-row-1.json":
    "it is one row of the CSV file, decoded; the answer is the file",
  "PaloAltoNetworks/pan.dev 055-userprofile-get-user-saml-bypass-desc-request.json":
    "the page shows the body of the PUT of that path; a GET has none",
  "PaloAltoNetworks/pan.dev 064-integration-add-or-test-an-okta-integration.json":
    "Okta is inbound and belongs to POST /integration; the page names the path for outbound integrations",
  "PaloAltoNetworks/pan.dev 067-integration-add-or-test-a-qualys-integration.json":
    "Qualys is inbound and belongs to POST /integration; the page names the path for outbound integrations",
  "PaloAltoNetworks/pan.dev 074-integration-add-or-test-a-tenable-integration.json":
    "Tenable is inbound and belongs to POST /integration; the page names the path for outbound integrations",
  "PaloAltoNetworks/pan.dev 083-timerange-absolute-158.json":
    "it shows a time range alone, under another name than the operation's `dismissalTimeRange`",
  "PaloAltoNetworks/pan.dev 101-suppressions-post-code-api-v1-suppressions-policyid-request.json":
    "a suppression of accounts names them; the example lost its list, which an earlier version of the page still has",
  "PaloAltoNetworks/pan.dev 105-suppressions-put-code-api-v1-suppressions-policyid-justifications-suppressionid-.json":
    "a suppression of accounts names them; the example lost its list, which an earlier version of the page still has",
  "PaloAltoNetworks/prisma-cloud-go 002-error-teapot-already-exists.json":
    "its path is made up, to test that client's reading of errors",
  "PaloAltoNetworks/prisma_channel_resources 003-user-create-v2.json":
    "the shell script sends booleans and a time as strings; the API documents their JSON types",
};
