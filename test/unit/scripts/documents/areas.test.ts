import { expect, test } from "vitest";
import { readAreas } from "../../../../scripts/documents/areas.ts";

test("the area of an operation is the file that holds it", async () => {
  const areas = await readAreas("openapi");
  expect(areas.get("POST /v2/alert")).toBe("cspm/alerts");
  expect(areas.get("GET /policy/{id}")).toBe("cspm/policies");
  expect(areas.get("GET /code/api/v2/policies")).toBe("code/policies");
  expect(areas.get("POST /login")).toBe("login");
});
