// Onboards an AWS account. Run it once with AWS_ACCOUNT_ID, create the stack at the link that it prints, and run it again
// with ROLE_ARN set to the output of the stack.
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const accountId = process.env["AWS_ACCOUNT_ID"] ?? "";
const roleArn = process.env["ROLE_ARN"];
const name = process.env["ACCOUNT_NAME"] ?? `aws-${accountId}`;

if (roleArn === undefined) {
  const { createStackLinkWithS3PresignedUrl: link } = await orThrow(
    prisma.cspm.generateAwsTemplateLink({ body: { accountType: "account", accountId } }),
  );
  console.log(`Create the stack within an hour, then set ROLE_ARN: ${link ?? ""}`);
} else {
  const groups = await orThrow(prisma.cspm.listAccountGroupNames());
  const group = groups.find((candidate) => candidate.name === "Default Account Group");
  if (group?.id === undefined) throw new Error("There is no account group with this name.");

  // The response has no body.
  await orThrow(
    prisma.cspm.createAwsCloudAccount({
      body: { accountType: "account", accountId, name, roleArn, groupIds: [group.id] },
    }),
  );
  const accounts = await orThrow(prisma.cspm.listCloudAccountNames());
  const account = accounts.find((candidate) => candidate.name === name);
  console.log(account ? `Onboarded ${name} as ${account.id}.` : `${name} isn't listed yet.`);
}
