/**
 * What people type, and the words of the documents that mean the same. Each line maps one or more words to others; it's read
 * in this direction only. Stemming covers the forms of a word.
 */
const TABLE = `
access grant: permission role access
action: remediation
activate reactivate: enable activate status
activity trail history: audit log history
add new make register insert invite: create add onboard
allowlist whitelist: allow trusted ip
amazon: aws
announce send notify notification mail: notification email integration send
archive: archive
attach assign: update add
authenticate signin: login
benchmark framework cis nist pci hipaa gdpr soc2 iso: compliance standard
bom: sbom bill material
cancel stop: cancel delete disable
certificate: certificate key
change edit modify rename adjust move: update change replace set
ci cd cicd: pipeline
custom own: create custom
clone copy duplicate: clone create copy
close acknowledge resolve: dismiss resolve
cluster k8s: kubernetes
commit pr mr: pull request
connect integrate: integration create onboard
consumption quota credits credit: license usage
container image: image compute
count number many statistics stats: count overview summary
cve vuln vulns weakness: vulnerability cve
deactivate: deactivate disable status
deny block: deny enforcement
fail gate: enforcement threshold
failed failing: failed violate violation
department team: group
destroy erase drop revoke: delete
disable off: disable update status
dismiss ignore mute silence snooze: dismiss suppress snooze
enable on: enable update status
everyone people person member: user
who whoami: caller user
excel spreadsheet: csv download
expire expiration rotate validity: expiry key
export save extract dump: download export csv report
fields columns: filter
finding issue defect problem: finding violation issue error alert
fix repair mend: fix remediation remediate
git github gitlab bitbucket: repository vcs
google: gcp
graph: graph
health alive ping up: health check
host vm machine instance server bucket: resource asset
iac terraform cloudformation: iac code template
incident violation: alert violation
internet public: exposed internet exposure
ip address: ip
jira slack webhook splunk servicenow pagerduty teams email sns sqs: integration notification
credential: key
token: token login key
lib libraries library dependency dependencies package: package dependency
list show view see read display retrieve fetch find get lookup: list get search
logs log: log audit
microsoft: azure
onboard: onboard create
oracle: oci
org organisation: organization
overview dashboard summary: overview summary dashboard
password secret: password secret
per each: count posture
by: group count
perform execute launch trigger begin: run start
percentage score: posture compliance
posture: posture compliance
profile whoami me myself: profile user me
project subscription tenant: account
prune purge: delete
query rql: search query
refresh renew: extend renew
remove: delete remove
repo repos: repository
reopen undo reset: reopen unsuppress
report: report
resource: asset
restrict: allow restrict
rule: rule policy
scan scanner: scan
schedule recurring: schedule report
severity critical high: severity priority
setting settings config configuration: settings configuration config
sso oidc: saml sso single sign
standard: standard compliance
suppress exception exempt exclude skip: suppress suppression
template: template
ticket: send notification
test try verify validate: test validate check
trend over: trend
unused: permission
overprivileged overpermissive excessive: permissive privilege permission
identity identities: identity iam asset
update replace: update replace change
upload import: import create
usage: usage license
version release: version
`;

/** The words that each word means, in the order of closeness. */
export const SYNONYMS: Readonly<Partial<Record<string, readonly string[]>>> = Object.fromEntries(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [words = "", meanings = ""] = line.split(": ");
      return words.split(" ").map((word) => [word, meanings.split(" ")] as const);
    }),
);

/** Words that say nothing about what to find. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about all am an and another any api are as at be bulk can detail details do does every for from has have how i if in into is it its many may my of " +
    "or our page prisma that the their them there these this to use want was what when where which who whom with you your one some only"
  ).split(" "),
);

/** Words that most people type and most operations have. They decide between operations that are equal otherwise. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  "by custom display fetch find get list lookup read retrieve search see show view".split(" "),
);

/**
 * Words that mark operations which serve others: a filter's values, a job's status. They rank lower unless the query has the
 * word.
 */
export const AUXILIARY_WORDS: readonly string[] = ["filter", "suggest", "status", "download", "legacy", "older"];
