import type { Locator, Page } from "playwright-core";
import { expectEqual, expectInView } from "./expectations.ts";
import type { OperationCard } from "./operation-cards.ts";

/** The site as one kind of reader opens it. */
export interface Site {
  readonly name: string;
  /** The URL of its folder. */
  readonly root: string;
  readonly cards: readonly OperationCard[];
}

interface SiteCheck {
  readonly title: string;
  /** Takes long, and does nothing that depends on how the site is opened. */
  readonly onlyOverHttp?: true;
  readonly check: (page: Page, site: Site) => Promise<void>;
}

const startPage = (site: Site): string => `${site.root}index.html`;

/** Searches on the start page. Returns the first result. */
async function search(page: Page, site: Site, words: string): Promise<Locator> {
  await page.goto(startPage(site));
  await page.getByRole("searchbox").fill(words);
  const first = page.locator("#results li").first();
  await first.waitFor();
  return first;
}

/** Waits until the reference shows an operation. */
async function expectOperation(page: Page, { summary, operation, deprecated }: OperationCard): Promise<void> {
  await expectInView(page, "h1, h2", deprecated ? `${summary} deprecated` : summary);
  const [, path = ""] = operation.split(" ");
  await page.getByText(path).first().waitFor();
}

/** The id of the focused element, or its text. */
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { id = "", textContent } = document.activeElement ?? {};
    return id === "" ? (textContent ?? "") : id;
  });

/** What people type, and parts of the calls of the operation that must be the first result. */
const SEARCHES = [
  { words: "expire access key", byName: "prisma.cspm.updateAccessKey(", byPath: 'prisma.cspm.PUT("/access_keys/{id}"' },
  {
    words: "disable policy",
    byName: "prisma.cspm.setPolicyStatus(",
    byPath: 'prisma.cspm.PATCH("/policy/{id}/status/{enabled}"',
  },
];

/** A search in each reference, and an entry that it must find. */
const REFERENCE_SEARCHES = [
  { page: "login.html", text: "extend", found: "/auth_token/extend" },
  { page: "cspm.html", text: "dismiss alerts", found: "/alert/dismiss" },
  { page: "code.html", text: "list repositories", found: "/code/api/v1/repositories" },
];

/** One operation of each area: the links are made from areas and names. */
function listDeepLinks(cards: readonly OperationCard[]): OperationCard[] {
  return [...new Map(cards.map((card) => [`${card.api} ${card.area}`, card])).values()];
}

export const CHECKS: readonly SiteCheck[] = [
  {
    title: "The start page finds operations and shows their calls in both styles",
    check: async (page, site) => {
      for (const { words, byName, byPath } of SEARCHES) {
        const first = await search(page, site, words);
        await first.getByLabel("Call by name", { exact: true }).getByText(byName).waitFor();
        await first.getByLabel("Call by path", { exact: true }).getByText(byPath).waitFor();
      }
      await page.getByText("8 results, best match first").waitFor();
      await page.getByRole("searchbox").fill("xyzzy");
      await page.getByText('Nothing matches "xyzzy".').waitFor();
    },
  },
  {
    title: "Arrow keys move through the results, Enter opens one, and Back returns to them",
    check: async (page, site) => {
      const first = await search(page, site, "disable policy");
      const [one, two] = await page.locator("#results h2 a").allTextContents();
      const press = async (key: string, focused: string | undefined): Promise<void> => {
        await page.keyboard.press(key);
        expectEqual(`The focus after ${key}`, await readFocus(page), focused);
      };
      await press("ArrowDown", one);
      await press("ArrowDown", two);
      await press("ArrowUp", one);
      await press("ArrowUp", "search");
      await press("ArrowDown", one);
      await press("Escape", "search");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/cspm\.html#\/policies\/setpolicystatus$/);
      await expectInView(page, "h1, h2", "Enable or disable a policy");
      await page.goBack();
      await first.getByText("prisma.cspm.setPolicyStatus(").waitFor();
      await page.getByRole("searchbox").press("Enter");
      await page.waitForURL(/cspm\.html#\/policies\/setpolicystatus$/);
    },
  },
  {
    title: "The buttons copy the calls",
    check: async (page, site) => {
      const first = await search(page, site, "disable policy");
      for (const style of ["by name", "by path"]) {
        const call = first.locator(".call").filter({ has: page.getByLabel(`Call ${style}`, { exact: true }) });
        await call.getByRole("button").click();
        await call.getByText("Copied").waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expectEqual(`The call ${style} in the clipboard`, copied, await call.locator("code").textContent());
      }
    },
  },
  {
    title: "Links of results lead to their operation, in every area",
    onlyOverHttp: true,
    check: async (page, site) => {
      for (const card of listDeepLinks(site.cards)) {
        await page.goto(site.root + card.href);
        await expectOperation(page, card);
      }
    },
  },
  {
    title: "Links of guides lead to their section",
    check: async (page, site) => {
      await search(page, site, "onboard an aws account");
      await page.getByRole("link", { name: "Onboard an AWS account", exact: true }).click();
      await page.waitForURL(/cookbook\.html#onboard-an-aws-account$/);
      await expectInView(page, "h2", "Onboard an AWS account");
    },
  },
  {
    title: "A reference shows the calls of an operation as code samples",
    check: async (page, site) => {
      await page.goto(`${site.root}cspm.html#/policies/setpolicystatus`);
      const panels = page.locator(".panel-request-samples");
      await panels.filter({ hasText: "prisma.cspm.setPolicyStatus(" }).getByText("TypeScript, by name").click();
      await page.getByText("TypeScript, by path").click();
      await panels.filter({ hasText: 'prisma.cspm.PATCH("/policy/{id}/status/{enabled}"' }).waitFor();
      await page.getByRole("link", { name: "The vendor's page" }).first().waitFor();
    },
  },
  {
    title: "The search of each reference finds operations",
    onlyOverHttp: true,
    check: async (page, site) => {
      for (const { page: reference, text, found } of REFERENCE_SEARCHES) {
        await page.goto(startPage(site));
        await page.locator(`a[href="${reference}"]`).click();
        await page.getByTestId("search-trigger").click();
        await page.keyboard.type(text);
        await page.getByTestId("search-dialog").getByText(found, { exact: true }).first().click();
        await page.getByTestId("search-dialog").waitFor({ state: "hidden" });
        await page.getByText(found).first().waitFor();
      }
    },
  },
  {
    title: "The search of the TypeScript reference finds exports",
    check: async (page, site) => {
      await page.goto(startPage(site));
      await page.locator('a[href="typescript/index.html"]').click();
      await page.locator("#tsd-search-trigger").click();
      await page.locator("#tsd-search-input").fill("createPrismaCloud");
      await page.locator("#tsd-search-results a").first().click();
      await page.getByRole("heading", { name: "createPrismaCloud" }).first().waitFor();
    },
  },
];
