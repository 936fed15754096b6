import { integrationConfig, orThrow, timeRange, type PrismaCloud } from "../../src/index.ts";
import type { Screen } from "./screen.ts";
import type { Tally } from "./tally.ts";

interface Tour {
  readonly prisma: PrismaCloud;
  readonly tally: Tally;
  readonly screen: Screen;
  /** Whether to skip everything that writes. */
  readonly readOnly: boolean;
}

/** Runs the typical calls of a user, step by step. */
export async function tour({ prisma, tally, screen, readOnly }: Tour): Promise<void> {
  screen.heading("Log in and list policies");
  screen.code('await orThrow(prisma.cspm.GET("/v2/policy"))');
  const policies = await orThrow(prisma.cspm.GET("/v2/policy"));
  screen.line(`${policies.length} policies, the first: ${policies[0]?.name ?? "none"}`);

  screen.heading("Page through all alerts while the token is refreshed");
  screen.code('for await (const alert of prisma.cspm.paginate("POST", "/v2/alert", { body, onPage })) …');
  await readAlerts(prisma, tally, screen);

  screen.heading("Search in RQL");
  screen.code('prisma.cspm.search("config from cloud.resource where …", { timeRange })');
  const search = prisma.cspm.search("config from cloud.resource where api.name = 'aws-ec2-describe-instances'", {
    timeRange: timeRange.relative(1, "day"),
  });
  const found = await search.toArray({ limit: 250 });
  screen.line(`${found.length} resources by ${search.operation}`);

  if (!readOnly) {
    await setUpIntegration(prisma, screen);
    await downloadCsv(prisma, screen);
  }

  screen.heading("Read Code Security repositories with the same session");
  screen.code('await orThrow(prisma.code.GET("/code/api/v1/repositories"))');
  const repositories = await orThrow(prisma.code.GET("/code/api/v1/repositories"));
  screen.line(`${repositories.length} repositories, the first: ${repositories[0]?.repository ?? "none"}`);
}

async function readAlerts(prisma: PrismaCloud, tally: Tally, screen: Screen): Promise<void> {
  const bar = screen.progress("alerts");
  const open = new Map<string, number>();
  const alerts = prisma.cspm.paginate("POST", "/v2/alert", {
    body: { timeRange: timeRange.toNow("epoch"), detailed: true, limit: 1000 },
    onPage: ({ received, total }) => {
      tally.pages++;
      bar.show(received, total);
    },
  });
  for await (const { id, policy } of alerts) {
    tally.alerts.add(id);
    const severity = policy?.severity ?? "unknown";
    open.set(severity, (open.get(severity) ?? 0) + 1);
  }
  bar.end();
  screen.line([...open].map(([severity, count]) => `${severity} ${count.toLocaleString("en")}`).join(", "));
}

async function setUpIntegration(prisma: PrismaCloud, screen: Screen): Promise<void> {
  screen.heading("Test an integration, create it, and read it back");
  screen.code("{ name, ...integrationConfig.slack({ webhookUrl }) }");
  const path = { prismaId: await prisma.session.prismaId() };
  const name = "Alerts to Slack";
  const settings = integrationConfig.slack({ webhookUrl: "https://hooks.slack.com/services/T0/B0/demo" });
  await orThrow(
    prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration/test", { params: { path }, body: { name, ...settings } }),
  );
  screen.line("the test call succeeded");
  await orThrow(
    prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", {
      params: { path },
      body: { name, enabled: true, ...settings },
    }),
  );
  const integrations = await orThrow(prisma.cspm.GET("/api/v1/tenant/{prismaId}/integration", { params: { path } }));
  const created = integrations.find((integration) => integration.name === name);
  screen.line(`created ${created?.name ?? "nothing"} (${created?.integrationType ?? "?"}), with its secret masked`);
}

/** A write, because the job leaves a file in the tenant. */
async function downloadCsv(prisma: PrismaCloud, screen: Screen): Promise<void> {
  screen.heading("Download alerts as CSV: start a job, poll it, download the file");
  screen.code('await prisma.cspm.job("POST", "/alert/csv", { body }).text()');
  const csv = await prisma.cspm
    .job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "hour"), filters: [] } })
    .text();
  screen.line(`${csv.split("\n").length - 1} lines`);
}
