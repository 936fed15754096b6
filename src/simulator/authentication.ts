import type { IncomingHttpHeaders } from "node:http";
import { Refusal } from "./answer.ts";
import type { Api } from "./documents.ts";
import type { TokenRecord, Tokens } from "./tokens.ts";

/** The header that each API takes the token in. */
const TOKEN_HEADER = { login: "x-redlock-auth", cspm: "x-redlock-auth", code: "authorization" } as const;

/** The token of a request, in whichever header it is. */
export function tokenIn(headers: IncomingHttpHeaders): string | undefined {
  const custom = headers["x-redlock-auth"];
  return typeof custom === "string" ? custom : headers.authorization;
}

/**
 * Lets a request in, or says why not. The gateway before Code Security answers 403 where a token has run out; a token
 * that it does not know is 401 on both.
 * @throws {Refusal}
 */
export function authenticate(api: Api, headers: IncomingHttpHeaders, tokens: Tokens): TokenRecord {
  const header = headers[TOKEN_HEADER[api]];
  const record = typeof header === "string" ? tokens.find(header) : undefined;
  if (record === undefined || record.revoked) throw new Refusal(401, "unauthorized_access");
  if (tokens.isExpired(record))
    throw api === "code" ? new Refusal(403, "Forbidden") : new Refusal(401, "token_expired");
  record.used = true;
  return record;
}
