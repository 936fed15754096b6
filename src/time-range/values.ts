import type { TimeUnit, ToNowValue } from "./types.ts";

const UNITS: Readonly<Record<TimeUnit, true>> = {
  minute: true,
  hour: true,
  day: true,
  week: true,
  month: true,
  year: true,
};

const TO_NOW_VALUES: Readonly<Record<ToNowValue, true>> = {
  login: true,
  epoch: true,
  day: true,
  week: true,
  month: true,
  year: true,
};

/** The API's integers for amounts have 32 bits. */
const MAX_AMOUNT = 2 ** 31 - 1;

function checkOneOf<Value extends string>(name: string, value: unknown, known: Readonly<Record<Value, true>>): Value {
  if (typeof value === "string" && Object.hasOwn(known, value)) return value as Value;
  const what =
    typeof value === "string" ? `"${value.slice(0, 60)}"` : value === undefined ? "missing" : `a ${typeof value}`;
  throw new TypeError(`\`${name}\` is ${what}; it must be one of ${Object.keys(known).join(", ")}.`);
}

/** @throws {TypeError} listing the units */
export const checkUnit = (name: string, unit: unknown): TimeUnit => checkOneOf(name, unit, UNITS);

/** @throws {TypeError} listing the values */
export const checkToNowValue = (name: string, value: unknown): ToNowValue => checkOneOf(name, value, TO_NOW_VALUES);

/** @throws {TypeError} unless it's an integer that the API takes */
export function checkAmount(name: string, amount: unknown): number {
  if (typeof amount === "number" && Number.isInteger(amount) && amount >= 1 && amount <= MAX_AMOUNT) return amount;
  const what = typeof amount === "number" ? amount : amount === undefined ? "missing" : `a ${typeof amount}`;
  throw new TypeError(`\`${name}\` is ${what}; it must be an integer from 1 to ${MAX_AMOUNT}.`);
}
