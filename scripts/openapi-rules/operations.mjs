/** @import { Visitor } from "./rule.ts" */
import { Reader } from "./reader.mjs";

/**
 * Every operation has error responses for 401 (if it needs a token), 429 and `default`.
 * @returns {Visitor}
 */
export function operationErrorResponses() {
  return {
    Operation(operation, { report, location }) {
      const wanted = [...(operation.security?.length === 0 ? [] : ["401"]), "429", "default"];
      const missing = wanted.filter((status) => operation.responses?.[status] === undefined);
      if (missing.length > 0)
        report({
          message: `Error responses are missing: ${missing.join(", ")}.`,
          location: location.child("responses"),
        });
    },
  };
}

/**
 * A success response has a type, or its description says `no body`.
 * @returns {Visitor}
 */
export function successResponses() {
  return {
    Operation(operation, { report, location, resolve }) {
      const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
      if (successes.length === 0)
        report({ message: "No success response is declared.", location: location.child("responses") });
      for (const [status, response] of successes) {
        const { node } = resolve(response);
        const at = location.child(["responses", status]);
        const media = Object.values(node?.content ?? {});
        if (media.length === 0 && status !== "204" && !(node?.description ?? "").includes("no body"))
          report({ message: "No `content`: type the response, or write `no body` in its description.", location: at });
        for (const { schema } of media) {
          const type = schema && resolve(schema).node;
          if (!type || Object.keys(type).length === 0) report({ message: "The response has no type.", location: at });
        }
      }
    },
  };
}

/**
 * The token is a security scheme. As a parameter, it would be in the type of every call.
 * @returns {Visitor}
 */
export function noAuthHeaderParameter() {
  return {
    Parameter(parameter, { report, location }) {
      if (parameter.in === "header" && /^(x-redlock-auth|authorization|accept|content-type)$/i.test(parameter.name))
        report({
          message: `\`${parameter.name}\` is not a parameter: the client sets it.`,
          location: location.child("name"),
        });
    },
  };
}

/**
 * Lists in the query have an explicit `style` and `explode`.
 * @returns {Visitor}
 */
export function queryArrayStyle() {
  return {
    Parameter(parameter, { report, location, resolve }) {
      const schema = parameter.schema && resolve(parameter.schema).node;
      const isArray = [schema?.type ?? []].flat().includes("array");
      if (parameter.in === "query" && isArray && (parameter.style === undefined || parameter.explode === undefined))
        report({ message: `\`${parameter.name}\` is a list: set its \`style\` and \`explode\`.`, location });
    },
  };
}

/**
 * Query parameters aren't objects: there's no agreed way to serialise them, and the client doesn't.
 * @returns {Visitor}
 */
export function noObjectInQuery() {
  return {
    Parameter(parameter, context) {
      if (parameter.in !== "query" || !parameter.schema) return;
      const reader = new Reader(context);
      const entry = { node: parameter.schema, file: context.location.source.absoluteRef };
      const parts = reader.parts(entry);
      if (parts.some(({ node }) => [node.type ?? []].flat().includes("object") || node.properties !== undefined))
        context.report({
          message: `\`${parameter.name}\` is an object, which can't be serialised into a query: declare its properties, or take JSON as a string.`,
          location: context.location,
        });
    },
  };
}

/**
 * Path parameters are camelCase.
 * @returns {Visitor}
 */
export function pathParameterName() {
  return {
    Parameter({ name, in: place }, { report, location }) {
      if (place === "path" && !/^[a-z][A-Za-z0-9]*$/.test(name))
        report({ message: `The path parameter \`${name}\` is not camelCase.`, location: location.child("name") });
    },
  };
}

const RATE_LIMIT_HEADERS = ["Burst-Capacity", "Remaining", "Replenish-Rate", "Requested-Tokens"];

/**
 * The success responses of an operation with `x-rate-limit` declare the rate-limit headers.
 * @returns {Visitor}
 */
export function rateLimitHeaders() {
  return {
    Operation(operation, { report, location, resolve }) {
      if (operation["x-rate-limit"] === undefined) return;
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        const { node } = resolve(response);
        const missing = RATE_LIMIT_HEADERS.filter((name) => node?.headers?.[`X-RateLimit-${name}`] === undefined);
        if (status.startsWith("2") && missing.length > 0)
          report({
            message: `The operation has \`x-rate-limit\`: declare X-RateLimit-${missing.join(", X-RateLimit-")}.`,
            location: location.child(["responses", status]),
          });
      }
    },
  };
}
