// npm run check:docs: uses site/ in headless Chromium as a reader does. Passes with a notice if Chromium isn't installed.
// Exit codes: 0 success, 1 findings, 2 usage error or no site/.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { readAllBundled } from "../documents/bundled.ts";
import { InputError } from "../errors.ts";
import { runCommand } from "../run-command.ts";
import { exists, findChromium } from "./chromium.ts";
import { listOperationCards } from "./operation-cards.ts";
import { serve } from "./serve.ts";
import { CHECKS, type Site } from "./site-checks.ts";

const SITE = "site";
/** For one step, for example until a result appears. */
const STEP_MS = 20_000;
/** For all checks. They take about a minute. */
const LIMIT_MS = 240_000;

/** Browsers warn about icons in files of their own in pages from the file system. typedoc's script replaces the icons. */
const ICON_WARNING = /^Unsafe attempt to load URL file:\S+\/icons\.svg#/;

/** Collects errors of pages and requests to other hosts. */
function watch(page: Page, origin: string, problems: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !ICON_WARNING.test(message.text()))
      problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob|file):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      problems.push(`${page.url()} loads ${request.url()}`);
  });
}

/** Ends the process if the checks hang, whatever they wait for. Playwright then ends Chromium. */
function startDeadline(describe: () => string): NodeJS.Timeout {
  return setTimeout(() => {
    console.error(`The checks of ${SITE}/ took longer than ${LIMIT_MS / 1000} s. Stopped during: ${describe()}.`);
    process.exit(1);
  }, LIMIT_MS);
}

/** Runs all checks. Lists what's wrong with the site. */
async function listProblems(executablePath: string): Promise<string[]> {
  let current = "the start of Chromium";
  const deadline = startDeadline(() => current);
  const cards = (await readAllBundled()).flatMap(listOperationCards);
  const { server, origin } = await serve(SITE);
  // Takes half a second to load, which an error needn't wait for.
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, timeout: STEP_MS });
  const problems: string[] = [];
  const run = async (title: string, check: (page: Page) => Promise<void>): Promise<void> => {
    current = title;
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    page.setDefaultTimeout(STEP_MS);
    watch(page, origin, problems);
    await check(page).catch((error: unknown) => problems.push(`${title}: ${(error as Error).message}`));
    await context.close();
  };
  try {
    const overHttp: Site = { name: "over HTTP", root: `${origin}/`, cards };
    const fromFiles: Site = { name: "from the file system", root: pathToFileURL(join(SITE, "/")).href, cards };
    for (const { title, check, onlyOverHttp = false } of CHECKS)
      for (const site of onlyOverHttp ? [overHttp] : [overHttp, fromFiles])
        await run(`${title}, ${site.name}`, (page) => check(page, site));
  } finally {
    clearTimeout(deadline);
    await browser.close();
    server.close();
  }
  return problems;
}

async function main(): Promise<number> {
  parseArgs({ options: {} });
  if (!(await exists(join(SITE, "index.html"))))
    throw new InputError(`${SITE}/index.html is missing. Run: npm run docs`);
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    console.log(`Skipped: Chromium isn't installed. Install it, or set CHROMIUM to its path.`);
    return 0;
  }
  const problems = await listProblems(executablePath);
  for (const problem of problems) console.error(problem);
  console.log(`${CHECKS.length} checks of ${SITE}/, over HTTP and from the file system: ${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}

await runCommand("usage: npm run check:docs", main);
