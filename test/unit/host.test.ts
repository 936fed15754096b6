import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apiUrl } from "../../src/host.ts";

/** The message of the error that an address causes. */
function reject(text: unknown, allowedHosts?: readonly string[]): string {
  try {
    apiUrl(text as string, allowedHosts);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error("The address was accepted.");
}

describe("addresses of Prisma Cloud", () => {
  test.each([
    ["https://app.prismacloud.io", "https://api.prismacloud.io"],
    ["https://app2.prismacloud.io", "https://api2.prismacloud.io"],
    ["https://app4.prismacloud.io", "https://api4.prismacloud.io"],
    ["https://app.anz.prismacloud.io", "https://api.anz.prismacloud.io"],
    ["https://app2.eu.prismacloud.io", "https://api2.eu.prismacloud.io"],
    ["https://app.gov.prismacloud.io", "https://api.gov.prismacloud.io"],
    ["https://app.prismacloud.cn", "https://api.prismacloud.cn"],
    ["https://api0.prismacloud.io", "https://api0.prismacloud.io"],
    ["https://api.sg.prismacloud.io", "https://api.sg.prismacloud.io"],
  ])("apiUrl(%j) returns %j", (console, api) => {
    expect(apiUrl(console)).toBe(api);
  });

  test("apiUrl() accepts regions that this package doesn't know", () => {
    expect(apiUrl("app7.atlantis.prismacloud.io")).toBe("https://api7.atlantis.prismacloud.io");
  });

  test.each([
    "app.eu.prismacloud.io",
    "https://app.eu.prismacloud.io/",
    "  https://app.eu.prismacloud.io\n",
    "HTTPS://App.EU.PrismaCloud.IO",
    "app.eu.prismacloud.io/home/overview",
    "https://app.eu.prismacloud.io/alerts?filters=1#top",
    "app.eu.prismacloud.io?x=1",
    "https://app.eu.prismacloud.io:443/",
    "app.eu.prismacloud.io:443",
    "https://app.eu.prismacloud.io.",
    "https://api.eu.prismacloud.io/v2",
  ])("apiUrl() returns the API's origin for %j, as people paste it", (text) => {
    expect(apiUrl(text)).toBe("https://api.eu.prismacloud.io");
  });

  test("apiUrl() returns an origin that it maps to itself", () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const host = fc
      .tuple(fc.constantFrom("app", "api"), fc.constantFrom("", "0", "2", "13"), fc.array(label, { maxLength: 2 }))
      .map(([kind, number, region]) => [`${kind}${number}`, ...region, "prismacloud.io"].join("."));
    fc.assert(
      fc.property(host, (name) => {
        const origin = apiUrl(name);
        expect(apiUrl(origin)).toBe(origin);
        expect(origin).toMatch(/^https:\/\/api\d*\.([a-z\d]+\.)*prismacloud\.io$/);
      }),
    );
  });
});

describe("addresses that must not get credentials", () => {
  test.each([
    "app.prismacloud.io.evil.com",
    "https://app.prismacloud.io.evil.com/",
    "evilprismacloud.io",
    "app.evilprismacloud.io",
    "https://app.prismacloud.io@evil.com",
    "https://evil.com/app.prismacloud.io",
    "https://evil.com#app.prismacloud.io",
    "app.prismacloud.com",
    "https://app.prismаcloud.io", // a Cyrillic letter
    "127.0.0.1.evil.com",
    "https://localhost.evil.com",
    "https://192.168.0.1",
  ])("apiUrl() throws for the look-alike %j", (text) => {
    expect(reject(text)).toMatch(/`url`/);
  });

  test("apiUrl() throws for http, except on this machine", () => {
    expect(reject("http://app.prismacloud.io")).toContain("https://");
    expect(reject("http://proxy.example", ["proxy.example"])).toContain("https://");
    expect(reject("ftp://app.prismacloud.io")).toContain("https://");
  });

  test("apiUrl() throws for a host under prismacloud.io that's neither a console nor an API", () => {
    for (const text of ["prismacloud.io", "www.prismacloud.io", "docs.eu.prismacloud.io", "apple.prismacloud.io"])
      expect(reject(text)).toContain("neither a console (app…) nor an API (api…)");
  });
});

describe("other hosts", () => {
  test.each([
    ["http://localhost:8080/x", "http://localhost:8080"],
    ["http://127.0.0.1:1234", "http://127.0.0.1:1234"],
    ["http://127.8.9.1", "http://127.8.9.1"],
    ["http://[::1]:99/", "http://[::1]:99"],
    ["https://localhost", "https://localhost"],
    ["localhost:8080", "https://localhost:8080"],
  ])("apiUrl() keeps the loopback address %j as %j", (text, origin) => {
    expect(apiUrl(text)).toBe(origin);
  });

  test("apiUrl() accepts other hosts only if `allowedHosts` has them, with their port", () => {
    expect(apiUrl("https://Proxy.example/path", ["proxy.EXAMPLE"])).toBe("https://proxy.example");
    expect(apiUrl("proxy.example:8443", ["proxy.example:8443"])).toBe("https://proxy.example:8443");
    expect(reject("https://proxy.example:8443", ["proxy.example"])).toContain("`allowedHosts`");
    expect(reject("https://sub.proxy.example", ["proxy.example"])).toContain("`allowedHosts`");
  });
});

describe("errors of apiUrl()", () => {
  test("apiUrl() throws an error that says what to pass instead", () => {
    expect(reject("https://example.com")).toBe(
      '`url` "example.com" isn\'t a Prisma Cloud host. Give the address of your console or API, for example ' +
        '"https://app.eu.prismacloud.io". Name any other host in `allowedHosts`, as "host" or "host:port".',
    );
    expect(reject("https://app.prismacloud.io:8443")).toContain("has a port. Leave it out");
    expect(reject("https://key:secret@app.prismacloud.io")).toContain("pass the access key as `credentials`");
  });

  test.each(["", "   ", undefined, null, 5, {}])("apiUrl() says that the address is missing for %j", (text) => {
    expect(reject(text)).toContain("`url` is missing. Give the address of your console or API");
  });

  test.each([
    "not an address",
    "https://",
    "//app.prismacloud.io",
    "https:app.prismacloud.io",
    "app.prismacloud.io:port",
    "a b.prismacloud.io",
  ])("apiUrl() says that %j isn't a valid address", (text) => {
    expect(reject(text)).toContain("`url` isn't a valid address. Give the address of your console or API");
  });

  test.each([
    "https://AKEYID:s3cr3t-value@app.prismacloud.io",
    "AKEYID:s3cr3t-value@app.prismacloud.io",
    "https://example.com/?token=s3cr3t-value",
    "https://example.com/s3cr3t-value",
    "s3cr3t-value",
    "https://s3cr3t-value",
    "//x:s3cr3t-value@app.prismacloud.io",
    "http://x:s3cr3t-value@app.prismacloud.io",
    "ftp://s3cr3t-value.x/s3cr3t-value",
    "eyJhbGciOiJIUzI1NiJ9aaaaaaaaaaaaaaaaaaa.s3cr3t-value.c2lnbmF0dXJl",
  ])("apiUrl() never quotes what may be a credential: %s", (text) => {
    expect(reject(text).toLowerCase()).not.toContain("s3cr3t");
  });
});

describe("apiUrl() with other types and spellings", () => {
  test("apiUrl() accepts a URL object", () => {
    expect(apiUrl(new URL("https://app2.eu.prismacloud.io/home"))).toBe("https://api2.eu.prismacloud.io");
    expect(apiUrl(new URL("http://localhost:8080/x"))).toBe("http://localhost:8080");
    expect(() => apiUrl(new URL("https://user:secret@app.prismacloud.io"))).toThrow("contains user info");
  });

  test.each([
    ["https://prüfung.example", "https://xn--prfung-4ya.example"],
    ["prüfung.example", "https://xn--prfung-4ya.example"],
    ["https://xn--prfung-4ya.example", "https://xn--prfung-4ya.example"],
    ["https://PRÜFUNG.example/path", "https://xn--prfung-4ya.example"],
  ])("apiUrl() accepts the internationalized host %s if `allowedHosts` has it, in any spelling", (address, origin) => {
    for (const allowed of ["prüfung.example", "xn--prfung-4ya.example", "PRÜFUNG.EXAMPLE", " prüfung.example "])
      expect(apiUrl(address, [allowed])).toBe(origin);
  });

  test("apiUrl() compares the port of an internationalized host", () => {
    expect(apiUrl("https://prüfung.example:8443", ["prüfung.example:8443"])).toBe(
      "https://xn--prfung-4ya.example:8443",
    );
    expect(reject("https://prüfung.example:8443", ["prüfung.example"])).toContain("`allowedHosts`");
    expect(reject("https://prüfung2.example", ["prüfung.example"])).toContain("`allowedHosts`");
  });
});
