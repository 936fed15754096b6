import { gzipSync } from "node:zlib";
import type { Context } from "../api/context.ts";
import type { Handler, Routes } from "../api/handler.ts";
import { createPage } from "../documents/sample-pages.ts";
import { content, empty, json } from "../http/response.ts";
import { toObject, writeAt } from "../json.ts";
import { writeCsv } from "./csv.ts";

const VULNERABILITIES = [
  { cveId: "CVE-2021-44228", severity: "critical", cvssScore: 10, package: "log4j-core", assets: 14 },
  { cveId: "CVE-2024-3094", severity: "critical", cvssScore: 10, package: "xz-utils", assets: 2 },
  { cveId: "CVE-2022-22965", severity: "critical", cvssScore: 9.8, package: "spring-beans", assets: 7 },
  { cveId: "CVE-2021-45046", severity: "critical", cvssScore: 9, package: "log4j-core", assets: 14 },
  { cveId: "CVE-2023-4863", severity: "high", cvssScore: 8.8, package: "libwebp", assets: 9 },
  { cveId: "CVE-2014-0160", severity: "high", cvssScore: 7.5, package: "openssl", assets: 1 },
  { cveId: "CVE-2022-0778", severity: "high", cvssScore: 7.5, package: "openssl", assets: 5 },
  { cveId: "CVE-2023-44487", severity: "high", cvssScore: 7.5, package: "nghttp2", assets: 11 },
  { cveId: "CVE-2020-11022", severity: "medium", cvssScore: 6.9, package: "jquery", assets: 4 },
  { cveId: "CVE-2019-11358", severity: "medium", cvssScore: 6.1, package: "jquery", assets: 4 },
] as const;

type Vulnerability = (typeof VULNERABILITIES)[number];

const CSV = writeCsv([
  ["CVE ID", "Severity", "CVSS Score", "Package", "Impacted Assets"],
  ...VULNERABILITIES.map((item) => [
    item.cveId,
    item.severity,
    item.cvssScore.toFixed(1),
    item.package,
    String(item.assets),
  ]),
]);

function count(list: readonly Vulnerability[], weigh: (item: Vulnerability) => number) {
  const sum = (severity?: string) =>
    list
      .filter((item) => severity === undefined || item.severity === severity)
      .reduce((all, item) => all + weigh(item), 0);
  return {
    totalCount: sum(),
    criticalCount: sum("critical"),
    highCount: sum("high"),
    mediumCount: sum("medium"),
    lowCount: sum("low"),
    percentageChange: 0,
  };
}

const download: Handler = () => content("application/octet-stream", gzipSync(CSV));

/** Searches and downloads of vulnerabilities. The query selects nothing: all vulnerabilities are found. */
export function createVulnerabilityRoutes({ jobs, random }: Context): Routes {
  const downloadWhenReady: Handler = (request) => (jobs.pollRequest(request) ? download(request) : empty(202));
  return {
    "POST /uve/api/v1/vulnerabilities/search": (request) => {
      const items = VULNERABILITIES.map(({ cveId, severity, cvssScore, assets }) => ({
        cveId,
        name: cveId,
        severity,
        cvssScore,
        exploitable: severity === "critical",
        patchable: true,
        totalImpactedAssets: assets,
      }));
      return createPage(request, {
        items,
        complete: (page) => {
          const { query } = toObject(request.body);
          writeAt(page, "id", random.uuid(`vulnerability search ${String(query)}`));
          writeAt(page, "query", query);
          writeAt(page, "data.totalVulnerabilities", items.length);
          writeAt(
            page,
            "data.totalAssets",
            VULNERABILITIES.reduce((all, { assets }) => all + assets, 0),
          );
        },
      });
    },
    "POST /uve/api/v1/vulnerabilities/search/download": downloadWhenReady,
    "POST /uve/api/v1/vulnerabilities/download": downloadWhenReady,
    "POST /uve/api/v2/vulnerabilities/download": downloadWhenReady,
    "POST /uve/api/v3/vulnerabilities/download": downloadWhenReady,
    "POST /uve/api/v4/dashboard/vulnerabilities/overview": () =>
      json({
        overviewSummary: {
          totalUniqueCves: count(VULNERABILITIES, () => 1),
          totalVulnerabilities: count(VULNERABILITIES, ({ assets }) => assets),
          totalRemediated: count([], () => 0),
        },
      }),
  };
}
