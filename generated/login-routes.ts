// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { operations } from "./login.ts";

export interface LoginRoutesOfGET {
  "/auth_token/extend": operations["extendToken"];
}

export interface LoginRoutesOfPOST {
  "/login": operations["login"];
}

export interface LoginRoutesOfPUT {
}

export interface LoginRoutesOfPATCH {
}

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
