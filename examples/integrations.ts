// Sends alerts to Slack, a webhook, Splunk and ServiceNow: creates an integration for each whose variables are set.
import { createPrismaCloud, integrationConfig, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const { SLACK_URL, WEBHOOK_URL, WEBHOOK_TOKEN, SPLUNK_URL, SPLUNK_TOKEN, SNOW_HOST, SNOW_LOGIN, SNOW_PASSWORD } =
  process.env;
const wanted = [
  SLACK_URL && { name: "Slack", ...integrationConfig.slack({ webhookUrl: SLACK_URL }) },
  WEBHOOK_URL &&
    WEBHOOK_TOKEN && {
      name: "Webhook",
      ...integrationConfig.webhook({ url: WEBHOOK_URL, authToken: WEBHOOK_TOKEN }),
    },
  SPLUNK_URL &&
    SPLUNK_TOKEN && { name: "Splunk", ...integrationConfig.splunk({ url: SPLUNK_URL, authToken: SPLUNK_TOKEN }) },
  SNOW_HOST &&
    SNOW_LOGIN &&
    SNOW_PASSWORD && {
      name: "ServiceNow",
      ...integrationConfig.service_now({
        hostUrl: SNOW_HOST,
        login: SNOW_LOGIN,
        password: SNOW_PASSWORD,
        tables: [{ incident: true }],
      }),
    },
].filter((body) => typeof body === "object");

// The path has the id of the tenant.
const prismaId = await prisma.session.prismaId();
const existing = await orThrow(prisma.cspm.listOutboundIntegrations({ path: { prismaId } }));

for (const body of wanted) {
  if (existing.some(({ name }) => name === body.name)) continue;
  // testOutboundIntegration takes the same settings, from integrationConfig.test, and sends a test message.
  await orThrow(prisma.cspm.createOutboundIntegration({ path: { prismaId }, body: { ...body, enabled: true } }));
  console.log(`Created ${body.name}.`);
}
