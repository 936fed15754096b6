import { expect, test } from "vitest";
import { examples } from "../unit/integration-config/examples.ts";
import { reason } from "./call.ts";
import { started } from "./start.ts";

const INBOUND = ["okta", "okta_idp", "qualys", "tenable"];

interface Integration {
  readonly name: string;
  readonly integrationConfig: Readonly<Record<string, unknown>>;
}

test("the simulator masks every key that the documents mark as a secret, and only these", async () => {
  const { simulator, call } = await started();
  const outbound = `/api/v1/tenant/${simulator.prismaId}/integration`;
  for (const [index, example] of examples.entries()) {
    const path = INBOUND.includes(example.integrationType) ? "/integration" : outbound;
    const created = await call(`POST ${path}`, { name: `Integration ${index}`, enabled: true, ...example });
    expect(created.status, `${example.integrationType} ${created.headers.get("x-redlock-status") ?? ""}`).toBe(200);
  }
  const read = async (path: string) => (await (await call(`GET ${path}`)).json()) as Integration[];
  const all = [...(await read("/integration")), ...(await read(outbound))];
  expect(all).toHaveLength(examples.length);
  expect(JSON.stringify(all)).not.toMatch(/sekret|made-up-(api|integration|token|passphrase)|PRIVATE KEY/);
  for (const { name, integrationConfig } of all) {
    const sent = examples[Number(name.split(" ")[1])]?.integrationConfig as Record<string, unknown>;
    for (const [key, value] of Object.entries(integrationConfig))
      if (value !== "******" && key !== "headers") expect([name, key, value]).toEqual([name, key, sent[key]]);
  }
});

test("the simulator masks the secrets of an integration type in capitals", async () => {
  const { call } = await started();
  const integrationConfig = { login: "l", password: "do-not-show", baseUrl: "qualys.example.com" };
  await call("POST /integration", { name: "Qualys one", enabled: true, integrationType: "QUALYS", integrationConfig });
  const [qualys] = (await (await call("GET /integration")).json()) as Integration[];
  expect(qualys?.integrationConfig).toEqual({ ...integrationConfig, password: "******" });
});

test("the simulator masks a webhook header only if it's secure", async () => {
  const { simulator, call } = await started();
  const path = `/api/v1/tenant/${simulator.prismaId}/integration`;
  const headers = [
    { key: "authorization", value: "do-not-show", secure: true },
    { key: "accept", value: "text/plain", secure: false },
    { key: "x-team", value: "soc" },
  ];
  const integrationConfig = { url: "https://hook.example.com", headers };
  await call(`POST ${path}`, { name: "Webhook one", integrationType: "webhook", integrationConfig });
  const [webhook] = (await (await call(`GET ${path}`)).json()) as Integration[];
  expect(webhook?.integrationConfig["headers"]).toEqual([{ ...headers[0], value: "******" }, headers[1], headers[2]]);
});

test("the simulator rejects a Slack webhook of another host with the API's own error key", async () => {
  const { simulator, call } = await started();
  const integrationConfig = { webhookUrl: "https://example.com/services" };
  const body = { name: "Slack one", integrationType: "slack", integrationConfig };
  const response = await call(`POST /api/v1/tenant/${simulator.prismaId}/integration`, body);
  expect([response.status, reason(response)]).toEqual([400, "invalid_slack_webhook_url webhookUrl"]);
});
