import { build } from "esbuild";
import { join } from "node:path";
import { root } from "./workspace.ts";

interface Options {
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The part of hey-api's fetch client that the benchmark uses. */
export interface HeyApi {
  createClient(config: {
    readonly baseUrl: string;
    readonly fetch: typeof globalThis.fetch;
    readonly headers: Readonly<Record<string, string>>;
  }): Readonly<Record<"get" | "post", (options: Options) => Promise<unknown>>>;
}

/**
 * Loads hey-api's fetch client. Its generator comes with the client's sources, which it copies into each project, and exports no
 * client to import.
 */
export async function loadHeyApi(): Promise<HeyApi> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "node_modules/@hey-api/openapi-ts/dist/clients/fetch/index.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)) as HeyApi;
}
