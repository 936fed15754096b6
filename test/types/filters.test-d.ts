import { expectTypeOf, test } from "vitest";
import type { FilterCondition, PrismaCloud } from "../../src/index.ts";

declare const prisma: PrismaCloud;
declare const condition: FilterCondition;
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

test("a filter may have a name that the documents do not know", () => {
  void prisma.cspm.POST("/v2/alert", { body: { filters: [condition, { name, operator: "=", value: "any" }] } });
  void prisma.cspm.POST("/v3/inventory", { body: { filters: [condition] } });
  void prisma.cspm.POST("/v2/resource/scan_info", { body: { filters: [condition] } });
  void prisma.cspm.POST("/filter/policy/suggest", { body: { filterName: name } });
});

test("a condition has a type of its own, whatever the area", () => {
  expectTypeOf(condition).toEqualTypeOf<{ name: string; operator: "="; value: string }>();
});
