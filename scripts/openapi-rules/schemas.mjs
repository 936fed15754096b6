/** @import { Visitor } from "./rule.ts" */

const NOISE_AT_THE_END = /(Model|Dto|DTO|ViewModel|\d)$/;

/**
 * Schemas are named for people: PascalCase, and nothing at the end that only a code generator would put there.
 * @returns {Visitor}
 */
export function schemaName() {
  return {
    NamedSchemas(schemas, { report, location }) {
      for (const name of Object.keys(schemas)) {
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
          report({ message: `\`${name}\` is not PascalCase.`, location: location.child(name).key() });
        if (NOISE_AT_THE_END.test(name))
          report({ message: `\`${name}\`: drop what stands at its end.`, location: location.child(name).key() });
      }
    },
    Schema(schema, { report, location }) {
      if (typeof schema.description === "string" && schema.description.trim() === "")
        report({
          message: "An empty description says nothing; leave it out.",
          location: location.child("description"),
        });
    },
  };
}

/**
 * A child that is `allOf` its `oneOf` parent is circular: TypeScript gives up and validators recurse without end.
 * @returns {Visitor}
 */
export function noCircularComposition() {
  return {
    Schema(schema, { report, location, resolve }) {
      for (const [index, child] of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].entries()) {
        const { node } = resolve(child);
        const parents = (node?.allOf ?? []).map((part) => resolve(part).node);
        if (parents.includes(schema))
          report({
            message: "This member is `allOf` the union it belongs to.",
            location: location.child(["oneOf", index]),
          });
      }
    },
  };
}

/**
 * One real media type: no wildcard, no charset, and JSON where JSON comes.
 * @returns {Visitor}
 */
export function singleMediaType() {
  return {
    MediaTypesMap(map, { report, location }) {
      for (const type of Object.keys(map))
        if (type.includes("*") || type.includes(";"))
          report({ message: `\`${type}\`: name the media type itself.`, location: location.child(type).key() });
    },
  };
}
