/**
 * What a name of an operation looks like: a verb and a noun in camel case, and `login`. Programs that inspect an unknown
 * object look for conversions and marks (`toJSON`, `isMoment`, `nodeType`, `asymmetricMatch`), which must stay undefined.
 * Generation checks that every operation matches.
 */
export const NAME_PATTERN = /^(login$|(?!(to|is|has|node|tag|asymmetric)[A-Z])[a-z]+[A-Z])/;
