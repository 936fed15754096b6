// Prints links to the software bill of materials (SBOM) of a repository. The links are signed and expire: anyone who has one
// can download the file, so don't log them, and send no token with the download.
// REPOSITORY=owner/name node sbom.ts
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const wanted = process.env["REPOSITORY"] ?? "";
const repositories = await orThrow(prisma.code.listRepositoriesV1());
const repository = repositories.find(({ fullRepositoryName }) => fullRepositoryName === wanted);
if (repository === undefined) throw new Error(`There is no repository "${wanted}".`);

const { bomResponse } = await orThrow(
  prisma.code.generateSbom({
    path: { repositoryId: repository.id },
    query: { format: "cyclonedx", material: "all" },
  }),
);
for (const { reportLink } of bomResponse) console.log(reportLink);
