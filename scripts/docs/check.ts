// npm run check:docs: reads site/ in headless Chromium as a person would. Where there is no Chromium it says so and passes.
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serve } from "./serve.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What a reader looks for in each reference, and what must be found. */
const SEARCHES = [
  { page: "login.html", text: "extend", found: "/auth_token/extend" },
  { page: "cspm.html", text: "dismiss alerts", found: "/alert/dismiss" },
  { page: "code.html", text: "list repositories", found: "/code/api/v1/repositories" },
];

async function findChromium(): Promise<string | undefined> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const candidate of [process.env["CHROMIUM"] ?? [], ...candidates].flat())
    if (
      await access(candidate).then(
        () => true,
        () => false,
      )
    )
      return candidate;
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

/** Walks through the site, and answers what went wrong in the pages. */
async function walk(page: Page, origin: string): Promise<string[]> {
  const wrong: string[] = [];
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
  return wrong;
}

const executablePath = await findChromium();
if (executablePath === undefined) {
  console.log("site/ was not looked at: there is no Chromium. Install one, or name it in the variable CHROMIUM.");
} else {
  const { server, origin } = await serve("site");
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    const wrong = await walk(page, origin);
    if (wrong.length > 0) throw new Error(`site/ is not as it should be:\n${wrong.join("\n")}`);
    console.log("site/ opens, its references can be searched, and nothing is loaded from elsewhere.");
  } finally {
    await browser.close();
    server.close();
  }
}
