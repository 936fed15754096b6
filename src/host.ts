const CLOUD_HOST = /(^|\.)prismacloud\.(io|cn)$/;
const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const EXAMPLE = 'Give the address of your console or API, for example "https://app.eu.prismacloud.io".';

/** Hides what may be a credential in a text that is quoted in an error. */
const quote = (text: string): string => `"${text.replace(/\/\/[^/]*@/, "//…@").slice(0, 100)}"`;

const isHostName = (text: string): boolean => /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d+)?$/i.test(text);

/**
 * The API origin for a console or API address: `app2.eu.prismacloud.io` becomes `https://api2.eu.prismacloud.io`.
 *
 * The scheme may be missing; a path, query or trailing slash is dropped. Regions keep being added, so any host under
 * `prismacloud.io` or `prismacloud.cn` is taken. Other hosts must be loopback, or named in `allowedHosts`.
 *
 * @param text what the user has: an address of the console or of the API
 * @param allowedHosts hosts (with a port, if not the scheme's own) that may be sent credentials besides Prisma Cloud's
 * @throws {TypeError} for anything a credential must not be sent to, with what to give instead
 */
export function apiUrl(text: string, allowedHosts: readonly string[] = []): string {
  if (typeof text !== "string" || text.trim() === "") throw new TypeError(`\`url\` is missing. ${EXAMPLE}`);
  const trimmed = text.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
  if (!withScheme && !isHostName(trimmed.split(/[/?#]/, 1)[0] ?? ""))
    throw new TypeError(`\`url\` ${quote(trimmed)} is not an address. ${EXAMPLE}`);
  let url: URL;
  try {
    url = new URL(withScheme ? trimmed : `https://${trimmed}`);
  } catch {
    throw new TypeError(`\`url\` ${quote(trimmed)} is not an address. ${EXAMPLE}`);
  }
  if (url.username !== "" || url.password !== "")
    throw new TypeError("`url` holds user info. Leave it out, and give the access key as `credentials`.");

  const hostname = url.hostname.replace(/\.$/, "");
  const isLoopback = LOOPBACK.test(hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback))
    throw new TypeError(`\`url\` ${quote(trimmed)} must be https: credentials are sent to it.`);
  if (isLoopback || allowedHosts.some((host) => host.toLowerCase() === url.host || host.toLowerCase() === hostname))
    return url.origin;
  if (!CLOUD_HOST.test(hostname))
    throw new TypeError(
      `\`url\` ${quote(trimmed)} is not a Prisma Cloud host. ${EXAMPLE} Name any other host in \`allowedHosts\`.`,
    );
  if (url.port !== "")
    throw new TypeError(`\`url\` ${quote(trimmed)} names a port; Prisma Cloud has none but the usual one. Leave it out.`);
  const [first = "", ...rest] = hostname.split(".");
  if (rest.length < 2 || !/^(app|api)\d*$/.test(first))
    throw new TypeError(`\`url\` ${quote(trimmed)} is neither a console (app…) nor an API (api…) host. ${EXAMPLE}`);
  return `https://${[first.replace(/^app/, "api"), ...rest].join(".")}`;
}
