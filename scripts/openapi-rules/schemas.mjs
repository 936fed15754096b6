/** @import { Visitor } from "./rule.ts" */

const GENERATED_SUFFIX = /(Model|Dto|DTO|ViewModel|\d)$/;

/**
 * Schemas have readable names: PascalCase, without the suffixes that code generators add.
 * @returns {Visitor}
 */
export function schemaName() {
  return {
    NamedSchemas(schemas, { report, location }) {
      for (const name of Object.keys(schemas)) {
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
          report({ message: `\`${name}\` is not PascalCase.`, location: location.child(name).key() });
        const suffix = GENERATED_SUFFIX.exec(name)?.[0];
        if (suffix !== undefined)
          report({ message: `\`${name}\`: remove the suffix \`${suffix}\`.`, location: location.child(name).key() });
      }
    },
    Schema(schema, { report, location }) {
      if (typeof schema.description === "string" && schema.description.trim() === "")
        report({
          message: "The description is empty: write one, or leave it out.",
          location: location.child("description"),
        });
    },
  };
}

/**
 * A member of a `oneOf` doesn't contain the `oneOf` itself by `allOf`: TypeScript rejects such types, and validators
 * recurse infinitely.
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
 * Media types are concrete: no wildcard and no charset.
 * @returns {Visitor}
 */
export function singleMediaType() {
  return {
    MediaTypesMap(map, { report, location }) {
      for (const type of Object.keys(map))
        if (type.includes("*") || type.includes(";"))
          report({
            message: `\`${type}\`: write one media type without wildcards and parameters.`,
            location: location.child(type).key(),
          });
    },
  };
}
