import { readdir, readFile, stat } from "node:fs/promises";
import { createPrismaCloud, ResponseParseError, timeRange } from "../../../src/index.ts";
import { loadConfig, saveTo } from "../../../src/node/index.ts";
import { expectEqual, expectError, type Checks } from "./check.ts";

const WRITES = 300;

/** Checks that need files, environment variables and kept-alive connections: for Node, Bun and Deno. */
export function createProcessChecks(url: string, folder: string): Checks {
  const prisma = createPrismaCloud({ url, credentials: { accessKeyId: "id", secretKey: "secret" }, retry: false });
  const startJob = (kind: string) =>
    prisma.cspm.job("POST", "/alert/csv", {
      // The server chooses the download by the filter's name, which the API doesn't have.
      body: { timeRange: timeRange.relative(1, "day"), filters: [{ name: kind, operator: "=", value: "" }] } as never,
      pollInterval: 1,
    });
  const file = `${folder}/alerts.csv`;

  return {
    "load the configuration from the environment": async () => {
      const config = await loadConfig();
      expectEqual([config.url, config.credentials().accessKeyId], [url, "id"]);
      await createPrismaCloud(config).session.token();
      return undefined;
    },
    "load the configuration from a file": async () => {
      const config = await loadConfig({ file: `${folder}/credentials.json`, profile: "smoke" });
      expectEqual([config.url, config.credentials().secretKey], [url, "secret"]);
      return undefined;
    },
    "save a download to a file": async () => {
      const size = await saveTo(file, startJob("members"));
      expectEqual([(await stat(file)).size, (await readFile(file, "utf8")).split("\n").length], [size, 20_002]);
      return undefined;
    },
    "leave the file if a download is broken": async () => {
      await expectError(ResponseParseError, saveTo(file, startJob("broken")));
      expectEqual((await readdir(folder)).sort(), ["alerts.csv", "credentials.json"]);
      return undefined;
    },
    "send a write once if its kept-alive connection breaks": async () => {
      let failures = 0;
      for (let index = 0; index < WRITES; index++) {
        const { error } = await prisma.cspm.POST("/cloud/group", { body: { name: `group ${index}`, accountIds: [] } });
        if (error) failures++;
      }
      const { data = [] } = await prisma.cspm.GET("/cloud/group");
      const doubled = data.filter(({ cloudAccountCount }) => Number(cloudAccountCount) > 1);
      expectEqual([data.length, doubled.length], [WRITES, 0]);
      return failures === 0 ? "it keeps no connections alive" : undefined;
    },
  };
}
