/** A token, and how long it's valid. */
export interface AccessToken {
  readonly value: string;
  /** Time since it was requested, in ms. Server time isn't used: its clock and ours differ. */
  readonly age: () => number;
  /** In ms, from the request on. */
  readonly lifetime: number;
  /** The access key that it was obtained with: no message may quote it. */
  readonly secrets: readonly string[];
  /** The tenant it belongs to, if the login said so. */
  readonly prismaId: string | undefined;
  /** The number of the newest request that the API accepted it for; requests are numbered as they're sent. */
  lastAccepted: number;
}

const TEN_MINUTES = 600_000;
const DAY = 86_400_000;
/** In seconds, in the year 5138. A larger value is in ms. */
const MAX_TIMESTAMP = 1e11;

const isTimestamp = (claim: unknown): claim is number => typeof claim === "number" && claim < MAX_TIMESTAMP;

/**
 * Reads a token's lifetime, `exp - iat` of the JWT, in ms. Falls back to the ten minutes that the API documents if the
 * claims are missing or implausible: in ms, or over a day.
 */
export function readLifetime(token: string): number {
  try {
    const payload = token.split(".")[1] ?? "";
    const { exp, iat } = JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/"))) as Record<string, unknown>;
    const lifetime = isTimestamp(exp) && isTimestamp(iat) ? (exp - iat) * 1000 : 0;
    return lifetime > 0 && lifetime <= DAY ? lifetime : TEN_MINUTES;
  } catch {
    return TEN_MINUTES;
  }
}

/** How long before its end a token is refreshed, in ms: a tenth of its lifetime, a minute for the API's own tokens. */
export const refreshWindow = ({ lifetime }: AccessToken): number => lifetime / 10;

/** Time until the token expires, in ms; negative after that. */
export const timeLeft = ({ lifetime, age }: AccessToken): number => lifetime - age();
