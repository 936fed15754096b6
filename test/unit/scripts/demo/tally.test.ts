import { expect, test } from "vitest";
import { Screen } from "../../../../scripts/demo/screen.ts";
import { Tally } from "../../../../scripts/demo/tally.ts";
import { tour } from "../../../../scripts/demo/tour.ts";
import { start } from "../../../simulator/start.ts";
import { connect } from "./hurried.ts";
import { TextOutput } from "./text-output.ts";

test("the tally of the demo agrees with the simulator's ledger", async () => {
  const { faults, ledger, url, credentials } = await start({ alerts: 2_500 });
  const match = "POST /v2/alert";
  faults.add({ match, kind: "status", status: 503, times: 2 });
  faults.add({ match, kind: "status", status: 429, times: 1 });
  const [tally, output] = [new Tally(), new TextOutput()];
  const screen = new Screen(output);
  await tour({ prisma: connect({ url, credentials, ...tally.hooks }), tally, screen, readOnly: false });

  output.text = "";
  tally.show(screen, [["lost", 0]]);
  const sent = ledger.entries.filter(({ operation }) => !["POST /login", "GET /auth_token/extend"].includes(operation));
  const rejected = sent.filter(({ fault }) => fault !== undefined);
  expect(rejected).toHaveLength(3);
  expect(output.text.trim().split("\n")).toEqual([
    "Summary",
    `  requests       ${sent.length}`,
    `  pages          ${ledger.count(match) - rejected.length}`,
    "  alerts         2500",
    `  retries        ${rejected.length}`,
    "  429 responses  1",
    "  lost           0",
  ]);
});
