/** How each source file in generated/ begins. By it, what an earlier run made is told from what somebody put there. */
export const MADE_BY = "// Made by `npm run generate` from ";
