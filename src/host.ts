const CLOUD_HOST = /(^|\.)prismacloud\.(io|cn)$/;
const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const EXAMPLE = 'Give the address of your console or API, for example "https://app.eu.prismacloud.io".';

/** Quotes only what's certainly a host: people paste keys and tokens into the wrong place. */
const quote = (host: string): string => (/^([a-z\d-]{1,24}\.)+[a-z]{2,10}$/.test(host) ? ` "${host}"` : "");

function parse(text: string): URL {
  // Without a scheme, new URL would take the host for one: "localhost:8080" and, worse, "key:secret@host".
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  if (hasScheme || /^(\[[\da-f:.]+\]|[\p{L}\p{N}\p{M}.-]+)(:\d+)?([/?#]|$)/iu.test(text)) {
    const address = hasScheme ? text : `https://${text}`;
    if (URL.canParse(address)) return new URL(address);
  }
  throw new TypeError(`\`url\` isn't a valid address. ${EXAMPLE}`);
}

/** A host as URL spells it: lower case, and Punycode for an internationalized name. */
function normalizeHost(host: string): string {
  const address = `https://${host.trim()}`;
  return URL.canParse(address) ? new URL(address).host : host;
}

/**
 * The API origin for a console or API address: `app2.eu.prismacloud.io` becomes `https://api2.eu.prismacloud.io`.
 *
 * The scheme may be missing; a path, query or trailing slash is dropped. New regions keep appearing, so any host under
 * `prismacloud.io` or `prismacloud.cn` is accepted. Other hosts must be loopback, or named in `allowedHosts`.
 *
 * @param address of the console or the API, as the user has it
 * @param allowedHosts hosts (with the port, if it isn't the scheme's default) that credentials may be sent to
 * @throws {TypeError} for anything that credentials must not be sent to, with what to pass instead
 */
export function apiUrl(address: string | URL, allowedHosts: readonly string[] = []): string {
  // JavaScript callers may pass anything.
  const text = address instanceof URL ? address.href : (address as unknown);
  if (typeof text !== "string" || text.trim() === "") throw new TypeError(`\`url\` is missing. ${EXAMPLE}`);
  const { username, password, hostname, host, port, protocol, origin } = parse(text.trim());
  const name = hostname.replace(/\.$/, "");
  const reject = (why: string): never => {
    throw new TypeError(`\`url\`${quote(name)} ${why}`);
  };
  if (username !== "" || password !== "")
    reject("contains user info. Leave it out, and pass the access key as `credentials`.");

  const isLoopback = LOOPBACK.test(name);
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback)) reject("must start with https://.");
  if (isLoopback || allowedHosts.some((allowed) => normalizeHost(allowed) === host)) return origin;
  if (!CLOUD_HOST.test(name))
    reject(`isn't a Prisma Cloud host. ${EXAMPLE} Name any other host in \`allowedHosts\`, as "host" or "host:port".`);
  if (port !== "") reject("has a port. Leave it out.");
  const [, number, region] =
    /^(?:app|api)(\d*)\.(.+\..+)$/.exec(name) ?? reject(`is neither a console (app…) nor an API (api…). ${EXAMPLE}`);
  return `https://api${number}.${region}`;
}
