// Made by `npm run generate` from the documents in openapi/. Edit the documents, not this file.

/** What the client and the simulator must know of each API beside its operations: see `ApiTraits`. */
export const apis = {
 "login": {
  "tokenHeader": "x-redlock-auth",
  "forbiddenMayMeanExpired": false
 },
 "cspm": {
  "tokenHeader": "x-redlock-auth",
  "forbiddenMayMeanExpired": false
 },
 "code": {
  "tokenHeader": "authorization",
  "forbiddenMayMeanExpired": true
 }
} as const;
