/**
 * A copy of a document without its discriminators. openapi-typescript uses them to retype the property in each member,
 * and leaves it out of the union. Our members declare it themselves, as a constant, so their types are complete.
 */
export const withoutDiscriminators = <Document extends object>(document: Document): Document =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (isDiscriminator(key, value) ? undefined : value)),
  ) as Document;

const isDiscriminator = (key: string, value: unknown): boolean =>
  key === "discriminator" && typeof value === "object" && value !== null && "propertyName" in value;
