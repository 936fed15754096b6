import type { Moment } from "./types.ts";

/** The latest time that a Date can hold, in ms. */
const LAST_MOMENT = 8.64e15;

/** March 1973 in ms, and the year 5138 in seconds: a number below is seconds, or a mistake. */
const LEAST_LIKELY_MS = 1e11;

const ISO = /^((?:\d{4}|[+-]\d{6})-\d{2}-(\d{2}))(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const quote = (text: string): string => `"${text.slice(0, 60)}"`;

function fromText(name: string, text: string): number {
  const [, day = "", dayOfMonth, time, zone] = ISO.exec(text) ?? [];
  const ms = Date.parse(text);
  // Date.parse takes February 30 for March 1.
  if (Number.isNaN(ms) || new Date(Date.parse(day)).getUTCDate() !== Number(dayOfMonth))
    throw new TypeError(
      `\`${name}\` ${quote(text)} is no ISO 8601 date: write "2030-01-31" or "2030-01-31T09:30:00Z".`,
    );
  if (time !== undefined && zone === undefined)
    throw new TypeError(
      `\`${name}\` ${quote(text)} has no time zone: write "${text}Z" for UTC, or an offset like "${text}+02:00".`,
    );
  return ms;
}

function fromNumber(name: string, ms: number): number {
  if (!Number.isInteger(ms) || Math.abs(ms) > LAST_MOMENT)
    throw new TypeError(`\`${name}\` is ${ms}: Unix time in ms is a whole number, such as Date.now() answers.`);
  if (ms < LEAST_LIKELY_MS)
    throw new TypeError(
      `\`${name}\` is ${ms}, which looks like seconds: give ms, 1000 times as many. For a time before March 1973, give a Date.`,
    );
  return ms;
}

/**
 * Unix time in ms.
 * @param name what the caller calls it, for errors
 * @throws {TypeError} which says what to write instead
 */
export function toMs(name: string, moment: Moment): number {
  if (typeof moment === "number") return fromNumber(name, moment);
  if (typeof moment === "string") return fromText(name, moment);
  if (!((moment as unknown) instanceof Date))
    throw new TypeError(`\`${name}\` must be a Date, ISO 8601 text or Unix time in ms.`);
  const ms = moment.getTime();
  if (Number.isNaN(ms)) throw new TypeError(`\`${name}\` is an invalid Date.`);
  return ms;
}
