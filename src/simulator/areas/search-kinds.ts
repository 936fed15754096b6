// The only place that knows which query belongs to which operation: the client's own definition.
export { kindOf as detectKind, OPERATIONS as SEARCH_OPERATIONS } from "../../search/kind.ts";
