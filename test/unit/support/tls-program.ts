// Run by errors/certificates.process.test.ts: makes a call, and prints the code of its NetworkError.
import { createPrismaCloud, NetworkError } from "../../../src/index.ts";

const url = process.env["PROGRAM_URL"] ?? "";
const credentials = { accessKeyId: "id", secretKey: "secret" };
const { error } = await createPrismaCloud({ url, credentials, retry: false }).cspm.GET("/v2/policy");
console.log(error instanceof NetworkError ? error.code : error);
