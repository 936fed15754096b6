import { generateKeyPairSync, sign } from "node:crypto";

/** A key and a certificate in PEM. Made for each run, so that the repository holds no private key. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const wrap = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Buffer[]) => wrap(0x30, ...parts);
const oid = (hex: string) => wrap(0x06, Buffer.from(hex, "hex"));
const octets = (content: Buffer) => wrap(0x04, content);

const COMMON_NAME = oid("550403");
const ECDSA_WITH_SHA256 = sequence(oid("2a8648ce3d040302"));
const SUBJECT_ALT_NAME = oid("551d11");
const BASIC_CONSTRAINTS = oid("551d13");
const TRUE = wrap(0x01, Buffer.from([0xff]));

const writeName = (name: string) => sequence(wrap(0x31, sequence(COMMON_NAME, wrap(0x0c, Buffer.from(name)))));

/** As `YYMMDDHHMMSSZ`. */
const writeTime = (date: Date) => wrap(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/\D/g, "")}Z`));

const toPem = (label: string, der: Buffer) =>
  `-----BEGIN ${label}-----\n${der.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END ${label}-----\n`;

/** Creates a self-signed certificate for a host, which may also be trusted as an authority. */
export function createCertificate(host: string, validUntil: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = writeName(host);
  const day = 86_400_000;
  const extensions = sequence(
    sequence(SUBJECT_ALT_NAME, octets(sequence(wrap(0x82, Buffer.from(host))))),
    sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE))),
  );
  const content = sequence(
    wrap(0xa0, wrap(0x02, Buffer.from([2]))),
    wrap(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    sequence(writeTime(new Date(validUntil.getTime() - 30 * day)), writeTime(validUntil)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    wrap(0xa3, extensions),
  );
  const signature = wrap(0x03, Buffer.from([0]), sign("sha256", content, privateKey));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: toPem("CERTIFICATE", sequence(content, ECDSA_WITH_SHA256, signature)),
  };
}
