import { describe, expect, test } from "vitest";
import type { LogDetails } from "../../../src/index.ts";
import { fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

function recordWarnings() {
  const messages: string[] = [];
  const ignore = () => {};
  const warn = (message: string, _details: LogDetails) => messages.push(message);
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: () => json({}), logger: { debug: ignore, info: ignore, error: ignore, warn } });
  return { messages, clock, api };
}

describe("warnings", () => {
  test("the logger gets a warning for a deprecated operation once per client, with its replacement", async () => {
    const { messages, clock, api } = recordWarnings();
    await clock.run(api.cspm.POST("/resource/scan_info", { body: {} }));
    await clock.run(api.cspm.POST("/resource/scan_info", { body: {} }));
    expect(messages).toEqual(["POST /resource/scan_info: deprecated: use `POST /v2/resource/scan_info` instead"]);
  });

  test("the logger gets a warning for a filter that the document doesn't list, and never shows its name", async () => {
    const { messages, clock, api } = recordWarnings();
    const filters = [
      { name: "policy.sevrity", operator: "=", value: "high" },
      { name: "policy.severity", operator: "=", value: "high" },
    ];
    await clock.run(api.cspm.POST("/v2/alert", { body: { filters } }));
    expect(messages).toEqual([
      'POST /v2/alert: the document lists no filter of this name at "filters.*.name"; the API may ignore it',
    ]);
  });
});

test("a call with known filters to a current operation causes no warning", async () => {
  const { messages, clock, api } = recordWarnings();
  const filters = [{ name: "alert.status", operator: "=", value: "open" }];
  await clock.run(api.cspm.POST("/v2/alert", { body: { filters } }));
  await clock.run(api.cspm.GET("/v2/policy"));
  expect(messages).toEqual([]);
});
