/** Settings for certificates and proxies that other tools' configurations hold, in words, where fetch cannot honour them. */
export function unsupported(settings: {
  verify?: unknown;
  proxies?: unknown;
  skipVerify?: unknown;
  where: string;
}): string[] {
  const { verify, proxies, skipVerify, where } = settings;
  const found: string[] = [];
  if (isNo(verify) || isYes(skipVerify))
    found.push(
      `${where} asks not to check certificates; they are checked. Give your own authority in NODE_EXTRA_CA_CERTS.`,
    );
  else if (typeof verify === "string" && verify !== "" && !isYes(verify))
    found.push(
      `${where} names a certificate file, which fetch does not read. Start Node with NODE_EXTRA_CA_CERTS set to it.`,
    );
  if (isGiven(proxies))
    found.push(
      `${where} names a proxy, which fetch does not use by itself. Give createPrismaCloud a \`fetch\` that does.`,
    );
  return found;
}

const isNo = (value: unknown): boolean =>
  value === false || (typeof value === "string" && /^(false|0|no)$/i.test(value));
const isYes = (value: unknown): boolean =>
  value === true || (typeof value === "string" && /^(true|1|yes)$/i.test(value));

function isGiven(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string" && value !== "";
  return Object.values(value).some(isGiven);
}
