import type { Moment } from "./types.ts";

/** The latest time that a Date can hold, in ms. */
const MAX_MOMENT = 8.64e15;

/** March 1973 in ms, and the year 5138 in seconds: a smaller number is seconds, or a mistake. */
const MIN_LIKELY_MS = 1e11;

const ISO = /^((?:\d{4}|[+-]\d{6})-\d{2}-(\d{2}))(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const quote = (text: string): string => `"${text.slice(0, 60)}"`;

function parseText(name: string, text: string): number {
  const [, day = "", dayOfMonth, time, zone] = ISO.exec(text) ?? [];
  const ms = Date.parse(text);
  // Date.parse reads February 30 as March 1.
  if (Number.isNaN(ms) || new Date(Date.parse(day)).getUTCDate() !== Number(dayOfMonth))
    throw new TypeError(
      `\`${name}\` ${quote(text)} isn't an ISO 8601 date: pass "2030-01-31" or "2030-01-31T09:30:00Z".`,
    );
  if (time !== undefined && zone === undefined)
    throw new TypeError(
      `\`${name}\` ${quote(text)} has no time zone: pass "${text}Z" for UTC, or an offset like "${text}+02:00".`,
    );
  return ms;
}

function checkNumber(name: string, ms: number): number {
  if (!Number.isInteger(ms) || Math.abs(ms) > MAX_MOMENT)
    throw new TypeError(`\`${name}\` is ${ms}: Unix time in ms must be an integer, such as Date.now() returns.`);
  if (ms < MIN_LIKELY_MS)
    throw new TypeError(
      `\`${name}\` is ${ms}, which looks like seconds: multiply it by 1000. For a time before March 1973, pass a Date.`,
    );
  return ms;
}

/**
 * Unix time in ms.
 * @param name the caller's name for it, for errors
 * @throws {TypeError} that says what to pass instead
 */
export function toMs(name: string, moment: Moment): number {
  if (typeof moment === "number") return checkNumber(name, moment);
  if (typeof moment === "string") return parseText(name, moment);
  if (!((moment as unknown) instanceof Date))
    throw new TypeError(`\`${name}\` must be a Date, an ISO 8601 string or Unix time in ms.`);
  const ms = moment.getTime();
  if (Number.isNaN(ms)) throw new TypeError(`\`${name}\` is an invalid Date.`);
  return ms;
}
