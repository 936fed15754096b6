// npm run check:docs: reads site/ in headless Chromium as a person would. Where there is no Chromium it says so and passes.
// Exits with 0, 1 (the site is not as it should be) or 2 (wrong call, there is no site).
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, errors, type Page } from "playwright-core";
import { InputError } from "../input-error.ts";
import { runCommand } from "../run-command.ts";
import { serve } from "./serve.ts";

const SITE = "site";
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What a reader looks for in each reference, and what must be found. */
const SEARCHES = [
  { page: "login.html", text: "extend", found: "/auth_token/extend" },
  { page: "cspm.html", text: "dismiss alerts", found: "/alert/dismiss" },
  { page: "code.html", text: "list repositories", found: "/code/api/v1/repositories" },
];

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function findChromium(): Promise<string | undefined> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const candidate of [process.env["CHROMIUM"] ?? [], ...candidates].flat())
    if (await isThere(candidate)) return candidate;
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

/** Walks through the site. Notes what goes wrong in the pages. */
async function walk(page: Page, origin: string, wrong: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      wrong.push(`${page.url()} asks for ${request.url()}`);
  });
  for (const { page: reference, text, found } of SEARCHES) {
    await page.goto(origin);
    await page.locator(`a[href="${reference}"]`).click();
    await searchReference(page, text, found);
  }
  await page.goto(origin);
  await page.locator('a[href="typescript/index.html"]').click();
  await searchTypescript(page);
}

/** What is wrong with the site, as sentences. */
async function look(executablePath: string): Promise<string[]> {
  const { server, origin } = await serve(SITE);
  const browser = await chromium.launch({ executablePath });
  const wrong: string[] = [];
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await walk(page, origin, wrong);
  } catch (error) {
    // What a reader looks for does not come.
    if (!(error instanceof errors.TimeoutError)) throw error;
    wrong.push(error.message);
  } finally {
    await browser.close();
    server.close();
  }
  return wrong;
}

async function main(): Promise<number> {
  parseArgs({ options: {} });
  if (!(await isThere(join(SITE, "index.html"))))
    throw new InputError(`${SITE}/index.html is missing. Write it with: npm run docs`);
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    console.log(`${SITE}/ was not looked at: there is no Chromium. Install one, or name it in the variable CHROMIUM.`);
    return 0;
  }
  const wrong = await look(executablePath);
  if (wrong.length > 0) console.error(`${SITE}/ is not as it should be:\n${wrong.join("\n")}`);
  else console.log(`${SITE}/ opens, its references can be searched, and nothing is loaded from elsewhere.`);
  return wrong.length > 0 ? 1 : 0;
}

await runCommand("usage: npm run check:docs", main);
