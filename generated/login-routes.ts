// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { operations } from "./login.ts";

/** The operations of one method by path, the part of LoginRoutes for this method. */
export interface LoginRoutesOfGET {
  "/auth_token/extend": operations["extendToken"];
}

/** The operations of one method by path, the part of LoginRoutes for this method. */
export interface LoginRoutesOfPOST {
  "/login": operations["login"];
}

/** The operations of one method by path, the part of LoginRoutes for this method. */
export interface LoginRoutesOfPUT {
}

/** The operations of one method by path, the part of LoginRoutes for this method. */
export interface LoginRoutesOfPATCH {
}

/** The operations of one method by path, the part of LoginRoutes for this method. */
export interface LoginRoutesOfDELETE {
}

/** The operations of the login document by method and path. */
export interface LoginRoutes {
  GET: LoginRoutesOfGET;
  POST: LoginRoutesOfPOST;
  PUT: LoginRoutesOfPUT;
  PATCH: LoginRoutesOfPATCH;
  DELETE: LoginRoutesOfDELETE;
}

/** The paths whose operation needs no options. */
export interface LoginFreePaths {
  GET: 
    | "/auth_token/extend";
  POST: never;
  PUT: never;
  PATCH: never;
  DELETE: never;
}
