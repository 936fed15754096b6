/** What a plain object looks like, and a Map, a Date or a URLSearchParams does not. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]";

/** @throws {TypeError} for anything but an object: JavaScript callers may pass anything */
export function checkOptions(options: unknown, owner: string): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`The options of ${owner} must be an object.`);
}

/** @throws {TypeError} for a value that isn't an object, and for a key that isn't known */
export function rejectUnknown(options: object, known: readonly string[], owner: string): void {
  checkOptions(options, owner);
  for (const key in options)
    if (!known.includes(key))
      throw new TypeError(`Unknown option \`${key}\` for ${owner}. Known options: ${known.join(", ")}.`);
}

/** @throws {TypeError} unless the value is undefined or valid */
export function check(name: string, value: unknown, isValid: (value: unknown) => boolean, expected: string): void {
  if (value !== undefined && !isValid(value)) throw new TypeError(`\`${name}\` must be ${expected}.`);
}

/** @throws {TypeError} unless the value is undefined or a number of at least `min` */
export function checkNumber(name: string, value: unknown, min: number, integer = false): void {
  const isValid = (given: unknown) =>
    typeof given === "number" && given >= min && (!integer || Number.isInteger(given));
  check(name, value, isValid, `${integer ? "an integer" : "a number"} of at least ${min}`);
}

const isFunction = (value: unknown): boolean => typeof value === "function";

/** @throws {TypeError} unless the value is undefined or a function */
export function checkFunction(name: string, value: unknown): void {
  check(name, value, isFunction, "a function");
}

/** @throws {TypeError} unless the value is undefined or an array whose items are valid */
export function checkList(name: string, value: unknown, isValid: (item: unknown) => boolean, expected: string): void {
  check(name, value, (given) => Array.isArray(given) && given.every(isValid), `an array of ${expected}`);
}

/** @throws {TypeError} unless the value is undefined or an object with all of the methods */
export function checkMethods(name: string, value: unknown, methods: readonly string[]): void {
  const hasAll = (given: unknown) =>
    methods.every((method) => isFunction((given as Readonly<Record<string, unknown>> | null)?.[method]));
  check(name, value, hasAll, `an object with the methods ${methods.join(", ")}`);
}
