import { format, resolveConfig } from "prettier";
import type { AnyFixture } from "../../test/fixtures/fixtures.ts";

/** Formats the source of a fixture file, which the contract tests load. */
export async function formatFixtureFile(
  api: string,
  fixtures: Readonly<Record<string, readonly AnyFixture[]>>,
  file: string,
): Promise<string> {
  const source = `// Written by \`npm run record\`; the tenant's values are replaced.
import type { paths } from "../../../../generated/${api}.ts";
import type { Fixtures } from "../../fixtures.ts";

export default ${JSON.stringify(fixtures)} satisfies Fixtures<paths>;
`;
  return format(source, { ...(await resolveConfig(file)), parser: "typescript", quoteProps: "as-needed" });
}
