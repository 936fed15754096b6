import { describe, expect, test } from "vitest";
import { recordingsThatDoNotFit } from "./recordings-that-do-not-fit.ts";
import { readRecordings, recordingProblems } from "./recordings.ts";

const folder = process.env["PRISMA_CLOUD_RECORDINGS"];

describe("recordings", () => {
  if (folder === undefined) {
    test.skip("fit the documents (set PRISMA_CLOUD_RECORDINGS to a folder of recordings to check them)", () => {});
    return;
  }

  const recordings = readRecordings(folder);
  test("are found", () => {
    expect(recordings).not.toHaveLength(0);
  });

  for (const { name, recording } of recordings) {
    const { kind, method, path_template } = recording;
    const reason = recordingsThatDoNotFit[name];
    if (reason === undefined)
      test(`${name}: the ${kind} of ${method} ${path_template} fits the document`, () => {
        expect(recordingProblems(recording)).toEqual([]);
      });
    else
      test(`${name}: the ${kind} of ${method} ${path_template} does not fit, since ${reason}`, () => {
        expect(recordingProblems(recording), "It fits: take it off the list.").not.toEqual([]);
      });
  }
});
