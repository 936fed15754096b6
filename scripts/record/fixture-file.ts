import { format, resolveConfig } from "prettier";
import type { AnyFixture } from "../../test/fixtures/fixtures.ts";

/** Source of a fixture file, as the contract tests load it. */
export async function fixtureFile(
  api: string,
  fixtures: Readonly<Record<string, readonly AnyFixture[]>>,
  file: string,
): Promise<string> {
  const source = `// Written by \`npm run record\`; values are replaced by our own.
import type { paths } from "../../../../generated/${api}.ts";
import type { RecordedFixtures } from "../../fixtures.ts";

export default ${JSON.stringify(fixtures)} satisfies RecordedFixtures<paths>;
`;
  return format(source, { ...(await resolveConfig(file)), parser: "typescript", quoteProps: "as-needed" });
}
