import type { Result } from "./types/result.ts";

/**
 * The data of a call, or its error, thrown.
 *
 * @example
 * const policies = await orThrow(prisma.cspm.GET("/v2/policy"));
 */
export async function orThrow<Data>(result: Result<Data> | Promise<Result<Data>>): Promise<Data> {
  const { data, error } = await result;
  if (error) throw error;
  return data;
}
