import type { IncomingHttpHeaders } from "node:http";
import { APIS, type Api } from "../../apis.ts";
import { ErrorResponse } from "../http/response.ts";
import type { TokenRecord, Tokens } from "./tokens.ts";

function readHeader(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

/** The token of a request, in any token header. */
export function readAnyToken(headers: IncomingHttpHeaders): string | undefined {
  for (const { tokenHeader } of Object.values(APIS)) {
    const token = readHeader(headers, tokenHeader);
    if (token !== undefined) return token;
  }
  return undefined;
}

/**
 * Checks the token of a request. Unknown and revoked tokens get 401 from all APIs; for an expired token, the gateway in
 * front of Code Security responds with 403.
 * @throws {ErrorResponse}
 */
export function authenticate(api: Api, headers: IncomingHttpHeaders, tokens: Tokens): TokenRecord {
  const { tokenHeader, forbiddenMayMeanExpired } = APIS[api];
  const record = tokens.find(readHeader(headers, tokenHeader) ?? "");
  if (record === undefined || record.revoked) throw new ErrorResponse(401, "unauthorized_access");
  if (tokens.isExpired(record))
    throw forbiddenMayMeanExpired ? new ErrorResponse(403, "Forbidden") : new ErrorResponse(401, "token_expired");
  record.used = true;
  return record;
}
