import { expectTypeOf, test } from "vitest";
import { unlisted, type AlertFilterCondition, type FilterCondition, type PrismaCloud } from "../../src/index.ts";

declare const prisma: PrismaCloud;
declare const condition: AlertFilterCondition;
declare const anyCondition: FilterCondition;
declare const name: string;

test("a filter's condition has a name, an operator and a value", () => {
  void prisma.cspm.POST("/v2/alert", { body: { filters: [{ name: "alert.status", operator: "=", value: "open" }] } });
  // @ts-expect-error: a condition without anything selects everything
  void prisma.cspm.POST("/v2/alert", { body: { filters: [{}] } });
  // @ts-expect-error: a condition without a name
  void prisma.cspm.POST("/v2/alert", { body: { filters: [{ operator: "=", value: "open" }] } });
  // @ts-expect-error: a condition without a value
  void prisma.cspm.POST("/v3/inventory", { body: { filters: [{ name: "cloud.type", operator: "=" }] } });
  // @ts-expect-error: a condition without an operator
  void prisma.cspm.POST("/v2/compliance/posture", { body: { filters: [{ name: "cloud.type", value: "aws" }] } });
});

test("a misspelt filter name does not compile, in any area that lists its names", () => {
  const value = "high";
  // @ts-expect-error: policy.severity
  void prisma.cspm.POST("/v2/alert", { body: { filters: [{ name: "policy.sevrity", operator: "=", value }] } });
  const filter = { filters: [{ name: "alert.sttus", operator: "=", value: "open" }] } as const;
  // @ts-expect-error: alert.status
  void prisma.cspm.POST("/alert/dismiss", { body: { filter, dismissalNote: "fixed" } });
  // @ts-expect-error: cloud.type
  void prisma.cspm.POST("/v3/inventory", { body: { filters: [{ name: "cloud.typ", operator: "=", value }] } });
  // @ts-expect-error: the filter is one of alerts
  void prisma.cspm.POST("/v2/compliance/posture", { body: { filters: [{ name: "alert.id", operator: "=", value }] } });
  // @ts-expect-error: cloud.type
  void prisma.cspm.POST("/v2/resource/scan_info", { body: { filters: [{ name: "cloud.typ", operator: "=", value }] } });
  // @ts-expect-error: policy.severity
  void prisma.cspm.POST("/filter/policy/suggest", { body: { filterName: "policy.sevrity" } });
  // @ts-expect-error: a name that is read elsewhere may be misspelt
  void prisma.cspm.POST("/v2/alert", { body: { filters: [{ name, operator: "=", value }] } });
});

test("unlisted() allows a filter name that the documents don't list", () => {
  const custom = { name: unlisted(name), operator: "=", value: "any" } as const;
  void prisma.cspm.POST("/v2/alert", { body: { filters: [condition, custom] } });
  void prisma.cspm.POST("/v3/inventory", { body: { filters: [custom] } });
  void prisma.cspm.POST("/filter/policy/suggest", { body: { filterName: unlisted("policy.new") } });
});

test("a condition with any name isn't a condition for alerts", () => {
  // @ts-expect-error: its name is not checked
  void prisma.cspm.POST("/v2/alert", { body: { filters: [anyCondition] } });
  expectTypeOf(anyCondition).toEqualTypeOf<{ name: string; operator: "="; value: string }>();
});
