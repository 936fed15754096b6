// Lists the repositories of Code Security with their open errors, and the findings in one of them.
// REPOSITORY=owner/name node code-findings.ts
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const repositories = await orThrow(prisma.code.listRepositoriesV1({ query: { errorsCount: "true" } }));
for (const { fullRepositoryName, errors } of repositories) console.log(fullRepositoryName, errors ?? 0);

const wanted = process.env["REPOSITORY"];
const repository = repositories.find(({ fullRepositoryName }) => fullRepositoryName === wanted);
if (repository !== undefined) {
  const issues = prisma.code.listBranchScanIssues.paginate({
    body: {
      filters: {
        repositories: [repository.id],
        branch: repository.defaultBranch ?? "main",
        checkStatus: "Error",
        codeCategories: ["IacMisconfiguration", "Vulnerabilities", "Secrets"],
      },
    },
  });
  for await (const { severity, policy, codePath } of issues) console.log(severity, policy, codePath ?? "");
}
