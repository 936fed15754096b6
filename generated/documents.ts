// Made by `npm run generate` from the documents in openapi/. Edit the documents, not this file.
import login from "./openapi/login.json" with { type: "json" };
import cspm from "./openapi/cspm.json" with { type: "json" };
import code from "./openapi/code.json" with { type: "json" };

/** The bundled documents. */
export const documents = { login, cspm, code };
