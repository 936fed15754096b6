const CLOUD_HOST = /(^|\.)prismacloud\.(io|cn)$/;
const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const EXAMPLE = 'Give the address of your console or API, for example "https://app.eu.prismacloud.io".';

/** Only what is surely a host and nothing else is quoted: people paste keys and tokens into the wrong place. */
const quoted = (host: string): string => (/^([a-z\d-]{1,24}\.)+[a-z]{2,10}$/.test(host) ? ` "${host}"` : "");

function parse(text: string): URL {
  // Without a scheme, new URL would take the host for one: "localhost:8080" and, worse, "key:secret@host".
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  if (hasScheme || /^(\[[\da-f:.]+\]|[a-z\d.-]+)(:\d+)?([/?#]|$)/i.test(text)) {
    const address = hasScheme ? text : `https://${text}`;
    if (URL.canParse(address)) return new URL(address);
  }
  throw new TypeError(`\`url\` is not an address. ${EXAMPLE}`);
}

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
  const { username, password, hostname, host, port, protocol, origin } = parse(text.trim());
  const name = hostname.replace(/\.$/, "");
  const refuse = (why: string): never => {
    throw new TypeError(`\`url\`${quoted(name)} ${why}`);
  };
  if (username !== "" || password !== "")
    refuse("holds user info. Leave it out, and give the access key as `credentials`.");

  const isLoopback = LOOPBACK.test(name);
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback)) refuse("must start with https://.");
  if (isLoopback || allowedHosts.some((allowed) => allowed.toLowerCase() === host)) return origin;
  if (!CLOUD_HOST.test(name))
    refuse(`is not a Prisma Cloud host. ${EXAMPLE} Name any other host in \`allowedHosts\`, as "host" or "host:port".`);
  if (port !== "") refuse("names a port. Leave it out.");
  const [, number, region] =
    /^(?:app|api)(\d*)\.(.+\..+)$/.exec(name) ?? refuse(`is neither a console (app…) nor an API (api…). ${EXAMPLE}`);
  return `https://api${number}.${region}`;
}
