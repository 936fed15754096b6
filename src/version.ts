/** The version in package.json. `npm run release:version` writes it here. */
export const VERSION = "0.1.0";
