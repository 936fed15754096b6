/** The first words of each source file in generated/. They distinguish generated files from others in the folder. */
export const MADE_BY = "// Made by `npm run generate` from ";
