/** A token and how long it is good for, on the monotonic clock: wall clocks are skewed. */
export interface Grant {
  readonly token: string;
  /** When it was asked for, on the monotonic clock. */
  readonly since: number;
  /** In ms, counted from `since`. */
  readonly lifetime: number;
  /** The tenant that it is for, where the login said so. */
  readonly prismaId: string | undefined;
}

const TEN_MINUTES = 600_000;

/** From `exp - iat` of the JWT, in ms. Ten minutes, as the API documents it, where that cannot be read. */
export function lifetimeOf(token: string): number {
  try {
    const payload = token.split(".")[1] ?? "";
    const claims = JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/"))) as { exp?: unknown; iat?: unknown };
    const seconds = Number(claims.exp) - Number(claims.iat);
    return seconds > 0 && Number.isFinite(seconds) ? seconds * 1000 : TEN_MINUTES;
  } catch {
    return TEN_MINUTES;
  }
}

/** How long before its end a token is renewed: a tenth of its life, which is a minute for the API's own tokens. */
export const renewalMargin = (grant: Grant): number => grant.lifetime / 10;

/** Time until the token ends, in ms; negative when it is over. */
export const timeLeft = (grant: Grant, now: number): number => grant.since + grant.lifetime - now;
