import { build } from "esbuild";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

interface Options {
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The part of hey-api's fetch client that the benchmark uses. */
export interface HeyApi {
  readonly createClient: (config: {
    readonly baseUrl: string;
    readonly fetch: typeof globalThis.fetch;
    readonly headers: Readonly<Record<string, string>>;
  }) => Readonly<Record<"get" | "post", (options: Options) => Promise<unknown>>>;
}

/**
 * Loads hey-api's fetch client. It isn't exported: the generator copies its sources, which are in the package, into each
 * project.
 */
export async function loadHeyApi(): Promise<HeyApi> {
  const generator = dirname(require.resolve("@hey-api/openapi-ts/package.json"));
  const { outputFiles } = await build({
    entryPoints: [join(generator, "dist/clients/fetch/index.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)) as HeyApi;
}
