import { operationsOf, parametersOf, type BundledDocument, type Operation } from "./documents.ts";

const BANNER = `// Made by \`npm run generate\` from the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.
`;

interface RateLimit {
  requests: number;
  per: "second" | "minute";
  burst?: number;
}

/** How a success is read where its documented type is not JSON. */
function answerType({ responses = {} }: Operation): "text" | "blob" | undefined {
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, { content = {} }]) => Object.keys(content));
  if (types.length === 0 || types.includes("application/json")) return undefined;
  return types.every((type) => /^text\/|\bxml$/.test(type)) ? "text" : "blob";
}

/** Source of generated/operations.ts. Kept small: it is part of the core bundle, so what most operations lack is left out. */
export function factsOf(documents: readonly BundledDocument[]): string {
  const safe: string[] = [];
  const rates: Record<string, [number, number]> = {};
  const paginations: Record<string, unknown> = {};
  const jobs: Record<string, unknown> = {};
  const pending: Record<string, unknown> = {};
  const commaLists: Record<string, string[]> = {};
  const answerTypes: Record<string, string> = {};
  for (const document of documents)
    for (const { name, operation, item } of operationsOf(document)) {
      const lists = parametersOf(document, item, operation).filter(({ in: place, explode }) => place === "query" && explode === false);
      if (lists.length > 0) commaLists[name] = lists.map((parameter) => parameter.name);
      const type = answerType(operation);
      if (type) answerTypes[name] = type;
      if (operation["x-safe"] === true) safe.push(name.slice("POST ".length));
      const rate = operation["x-rate-limit"] as RateLimit | undefined;
      if (rate) rates[name] = [rate.per === "minute" ? rate.requests / 60 : rate.requests, rate.burst ?? rate.requests];
      if (operation["x-pagination"]) paginations[name] = operation["x-pagination"];
      const job = operation["x-job"] as { pending?: unknown } | undefined;
      if (job?.pending) pending[name] = job.pending;
      else if (job) jobs[name] = job;
    }
  const constant = (name: string, comment: string, value: unknown) =>
    `\n/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, null, 1)} as const;\n`;
  return [
    BANNER,
    `\n/** Paths whose POST only reads (\`x-safe: true\`), between line feeds. */`,
    `\nexport const safePosts = ${JSON.stringify(`\n${safe.join("\n")}\n`)};\n`,
    constant("rateLimits", "`x-rate-limit`: requests a second, and burst.", rates),
    constant("paginations", "`x-pagination`: how to get the next page.", paginations),
    constant("jobs", "`x-job` of the operations that start a job.", jobs),
    constant("pendingDownloads", "`x-job` of the downloads that answer these statuses until they are ready.", pending),
    constant("commaLists", "Query parameters whose list is one value, joined by commas (`explode: false`).", commaLists),
    constant("answerTypes", "How a success is read where it is not JSON.", answerTypes),
  ].join("");
}
