/** For `vi.waitFor` and `vi.waitUntil`, whose default of a second is too short for a busy machine. */
export const PATIENCE = { timeout: 20_000 };
