// npm run check:docs: opens site/ in headless Chromium and uses its searches. Passes with a notice if Chromium isn't installed.
// Exit codes: 0 success, 1 findings, 2 usage error or no site/.
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium, errors, type Page } from "playwright-core";
import { InputError } from "../errors.ts";
import { runCommand } from "../run-command.ts";
import { serve } from "./serve.ts";

const SITE = "site";
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A search in each reference, and an entry that it must find. */
const SEARCHES = [
  { page: "login.html", text: "extend", found: "/auth_token/extend" },
  { page: "cspm.html", text: "dismiss alerts", found: "/alert/dismiss" },
  { page: "code.html", text: "list repositories", found: "/code/api/v1/repositories" },
];

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function findChromium(): Promise<string | undefined> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const candidate of [process.env["CHROMIUM"] ?? [], ...candidates].flat())
    if (await exists(candidate)) return candidate;
  return undefined;
}

async function searchReference(page: Page, text: string, found: string): Promise<void> {
  await page.getByTestId("search-trigger").click();
  await page.keyboard.type(text);
  await page.getByTestId("search-dialog").getByText(found, { exact: true }).first().click();
  await page.getByTestId("search-dialog").waitFor({ state: "hidden" });
  await page.getByText(found).first().waitFor();
}

async function searchTypescript(page: Page): Promise<void> {
  await page.locator("#tsd-search-trigger").click();
  await page.locator("#tsd-search-input").fill("createPrismaCloud");
  await page.locator("#tsd-search-results a").first().click();
  await page.getByRole("heading", { name: "createPrismaCloud" }).first().waitFor();
}

/** Uses the search of the start page with the keyboard, and follows its result into the reference. */
async function searchStartPage(page: Page, start: string): Promise<void> {
  await page.goto(start);
  await page.getByRole("searchbox").fill("disable policy");
  const [first] = await page.locator("#results li").all();
  await first?.getByText("prisma.cspm.setPolicyStatus(").waitFor();
  await first?.getByText('prisma.cspm.PATCH("/policy/{id}/status/{enabled}"').waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/cspm\.html#/);
  await page.getByText("/policy/{id}/status/{enabled}").first().waitFor();
  // The sample is there only if the link leads to the operation.
  await page.getByText("setPolicyStatus").first().waitFor();
}

/** Visits every reference of the site and collects errors of its pages. */
async function visit(page: Page, origin: string, problems: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob|file):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      problems.push(`${page.url()} loads ${request.url()}`);
  });
  for (const { page: reference, text, found } of SEARCHES) {
    await page.goto(origin);
    await page.locator(`a[href="${reference}"]`).click();
    await searchReference(page, text, found);
  }
  await searchStartPage(page, origin);
  await searchStartPage(page, pathToFileURL(join(SITE, "index.html")).href);
  await page.goto(origin);
  await page.locator('a[href="typescript/index.html"]').click();
  await searchTypescript(page);
}

/** Lists what's wrong with the site. */
async function listProblems(executablePath: string): Promise<string[]> {
  const { server, origin } = await serve(SITE);
  const browser = await chromium.launch({ executablePath });
  const problems: string[] = [];
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await visit(page, origin, problems);
  } catch (error) {
    // An expected element has not appeared.
    if (!(error instanceof errors.TimeoutError)) throw error;
    problems.push(error.message);
  } finally {
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
  if (problems.length > 0) console.error(`Problems of ${SITE}/:\n${problems.join("\n")}`);
  else console.log(`${SITE}/ opens, its searches work, and it loads nothing from other hosts.`);
  return problems.length > 0 ? 1 : 0;
}

await runCommand("usage: npm run check:docs", main);
