import { test } from "vitest";
import type { Fixtures } from "../fixtures/fixtures.ts";

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
interface Refused {
  headers: Record<string, unknown>;
  content: { "application/json": { message?: string } };
}

/** Types as openapi-typescript makes them. */
interface Paths {
  "/shelf": {
    get: {
      parameters: NoParameters;
      requestBody?: never;
      responses: { 200: { headers: object; content: { "application/json": string[] } }; default: Refused };
    };
    post: {
      parameters: NoParameters;
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 201: { headers: object; content?: never }; 404: Refused; default: Refused };
    };
    delete?: never;
  };
  "/shelf/{id}": {
    get: {
      parameters: { query?: { detailed?: boolean }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: object; content: { "application/json": { books?: number }; "text/csv": string } };
        204: { headers: object; content?: never };
        default: Refused;
      };
    };
  };
}

const request = { params: { path: { id: "1" } } };

test("fixtures name existing operations, each with at least one fixture", () => {
  ({
    "GET /shelf": [{ provenance: "constructed", answer: { status: 200, body: ["history"] } }],
    "POST /shelf": [{ provenance: "constructed", request: { body: { name: "history" } }, answer: { status: 201 } }],
  }) satisfies Fixtures<Paths>;
  ({
    // @ts-expect-error no such operation
    "DELETE /shelf": [{ provenance: "constructed", answer: { status: 200 } }],
  }) satisfies Fixtures<Paths>;
  ({
    // @ts-expect-error an empty list
    "GET /shelf": [],
  }) satisfies Fixtures<Paths>;
});

test("a fixture's request has the type that the client accepts", () => {
  ({
    "POST /shelf": [
      // @ts-expect-error the body is required
      { provenance: "constructed", answer: { status: 201 } },
      // @ts-expect-error unknown property
      { provenance: "constructed", request: { body: { name: "", colour: "green" } }, answer: { status: 201 } },
    ],
    "GET /shelf/{id}": [
      // @ts-expect-error the path parameter is required
      { provenance: "constructed", answer: { status: 204 } },
      // @ts-expect-error it is called id
      { provenance: "constructed", request: { params: { path: { shelf: "1" } } }, answer: { status: 204 } },
      // @ts-expect-error no body is taken
      { provenance: "constructed", request: { ...request, body: {} }, answer: { status: 204 } },
    ],
  }) satisfies Fixtures<Paths>;
});

test("a fixture's response has the documented type of its status and content type", () => {
  ({
    "GET /shelf/{id}": [
      { provenance: "constructed", request, answer: { status: 200, body: { books: 4 } } },
      { provenance: "constructed", request, answer: { status: 200, contentType: "text/csv", body: "books\n4\n" } },
      { provenance: "constructed", request, answer: { status: 204 } },
      // @ts-expect-error unknown property
      { provenance: "constructed", request, answer: { status: 200, body: { books: 4, colour: "green" } } },
      // @ts-expect-error a text for a number
      { provenance: "constructed", request, answer: { status: 200, body: { books: "4" } } },
      // @ts-expect-error the body is missing
      { provenance: "constructed", request, answer: { status: 200 } },
      // @ts-expect-error this status has none
      { provenance: "constructed", request, answer: { status: 204, body: { books: 4 } } },
      // @ts-expect-error no such success
      { provenance: "constructed", request, answer: { status: 202 } },
      // @ts-expect-error no such content type
      { provenance: "constructed", request, answer: { status: 200, contentType: "text/html", body: "4" } },
    ],
  }) satisfies Fixtures<Paths>;
});

test("a fixture's error response has a status, and may have reasons and a body", () => {
  ({
    "GET /shelf/{id}": [
      { provenance: "constructed", request, answer: { status: 404 } },
      {
        provenance: "constructed",
        request,
        answer: {
          status: 409,
          reasons: [{ i18nKey: "taken", severity: "error", subject: null }],
          body: { message: "" },
        },
      },
      // @ts-expect-error not the body of a refusal
      { provenance: "constructed", request, answer: { status: 404, body: { books: 4 } } },
    ],
  }) satisfies Fixtures<Paths>;
});

test("a fixture's provenance is a known one, for the whole or for each half", () => {
  ({
    "GET /shelf": [
      { provenance: { request: "constructed", answer: "documented example" }, answer: { status: 200, body: [] } },
      // @ts-expect-error no such provenance
      { provenance: "guessed", answer: { status: 200, body: [] } },
    ],
  }) satisfies Fixtures<Paths>;
});
