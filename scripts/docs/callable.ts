import type { Callable } from "../../src/find/calls.ts";
import type { Operation } from "../documents/operations.ts";

/** Reads the parts of an operation that a code sample shows. */
export const readCallable = (api: string, { name, parameters, body, source }: Operation): Callable => ({
  api,
  name: source.operationId ?? "",
  operation: name,
  parameters: parameters
    .filter(({ required }) => required)
    .map((parameter) => ({ name: parameter.name, in: parameter.in })),
  hasBody: body.contents.length > 0,
  isPaged: "x-pagination" in source,
  isJob: "x-job" in source,
});
