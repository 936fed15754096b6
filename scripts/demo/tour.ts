import { integrationConfig, orThrow, timeRange, type PrismaCloud } from "../../src/index.ts";
import { code, heading, line, ProgressBar } from "./screen.ts";
import type { Tally } from "./tally.ts";

interface Tour {
  readonly prisma: PrismaCloud;
  readonly tally: Tally;
  /** Nothing may be changed: a tenant, not the simulator. */
  readonly readOnly: boolean;
  readonly prismaId: string | undefined;
}

/** The main job, step by step: what a user does every day. */
export async function tour({ prisma, tally, readOnly, prismaId }: Tour): Promise<void> {
  heading("Log in and list policies");
  code('await orThrow(prisma.cspm.GET("/v2/policy"))');
  const policies = await orThrow(prisma.cspm.GET("/v2/policy"));
  line(`${policies.length} policies, the first: ${policies[0]?.name ?? "none"}`);

  heading("Page through all alerts, while the token is renewed under way");
  code('for await (const alert of prisma.cspm.paginate("POST", "/v2/alert", { body, onPage })) …');
  await readAlerts(prisma, tally);

  heading("Search in RQL");
  code('prisma.cspm.search("config from cloud.resource where …", { timeRange })');
  const search = prisma.cspm.search("config from cloud.resource where api.name = 'aws-ec2-describe-instances'", {
    timeRange: timeRange.relative(1, "day"),
  });
  const found = await search.toArray({ limit: 250 });
  line(`${found.length} resources by ${search.operation}`);

  if (!readOnly) await setUpIntegration(prisma, prismaId);

  heading("Download alerts as CSV: submit a job, poll it, fetch the file");
  code('await prisma.cspm.job("POST", "/alert/csv", { body }).text()');
  const csv = await prisma.cspm
    .job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "hour"), filters: [] } })
    .text();
  line(`${csv.split("\n").length - 1} lines`);

  heading("Read Code Security findings, with the same session");
  code('await orThrow(prisma.code.GET("/code/api/v1/repositories"))');
  const repositories = await orThrow(prisma.code.GET("/code/api/v1/repositories"));
  line(`${repositories.length} repositories, the first: ${repositories[0]?.repository ?? "none"}`);
}

async function readAlerts(prisma: PrismaCloud, tally: Tally): Promise<void> {
  const bar = new ProgressBar("alerts");
  const open = new Map<string, number>();
  const alerts = prisma.cspm.paginate("POST", "/v2/alert", {
    body: { timeRange: timeRange.toNow("epoch"), detailed: true, limit: 1000 },
    onPage: ({ received, total }) => {
      tally.pages++;
      bar.show(received, total);
    },
  });
  for await (const { policy } of alerts) {
    tally.items++;
    const severity = policy?.severity ?? "unknown";
    open.set(severity, (open.get(severity) ?? 0) + 1);
  }
  bar.end();
  line([...open].map(([severity, count]) => `${severity} ${count.toLocaleString("en")}`).join(", "));
}

async function setUpIntegration(prisma: PrismaCloud, prismaId = ""): Promise<void> {
  heading("Set up an integration, try it, and find it again");
  code("{ name, ...integrationConfig.slack({ webhookUrl }) }");
  const path = { prismaId };
  const name = "Alerts to Slack";
  const settings = integrationConfig.slack({ webhookUrl: "https://hooks.slack.com/services/T0/B0/demo" });
  await orThrow(
    prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration/test", { params: { path }, body: { name, ...settings } }),
  );
  line("the test call was accepted");
  await orThrow(
    prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", {
      params: { path },
      body: { name, enabled: true, ...settings },
    }),
  );
  const integrations = await orThrow(prisma.cspm.GET("/api/v1/tenant/{prismaId}/integration", { params: { path } }));
  const created = integrations.find((integration) => integration.name === name);
  line(`created ${created?.name ?? "nothing"} (${created?.integrationType ?? "?"}), its secret comes back masked`);
}
