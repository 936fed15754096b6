import { allOperations } from "./documents.ts";
import { anonymous, Router } from "./router.ts";
import { shown } from "./rules.ts";

let router: Router | undefined;
let names: ReadonlySet<string> | undefined;

/** Operations that a name may have been meant for: the one of a concrete path, or those of a path without a method. */
function meant(name: string): string[] {
  router ??= new Router(allOperations());
  const [path = ""] = name.replace(/^\w+\s+/, "").split("?");
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  const own = /^(\w+)\s/.exec(name)?.[1]?.toUpperCase() ?? "";
  const found = [own, ...methods].flatMap((method) => {
    const route = router?.find(method, path.startsWith("/") ? path : `/${path}`);
    return typeof route === "object" ? [route.operation.name] : [];
  });
  return found.length > 0 && methods.includes(own) && found[0]?.startsWith(own) === true
    ? found.slice(0, 1)
    : [...new Set(found)];
}

/**
 * Checks that an operation is one of the documents; what its path parameters are called does not matter.
 * @throws {TypeError} which says what may have been meant
 */
export function checkOperationName(name: string, option: string): void {
  names ??= new Set(allOperations().map((operation) => anonymous(operation.name)));
  if (names.has(anonymous(name))) return;
  const found = meant(name);
  throw new TypeError(
    `\`${option}\`: ${shown(name)} is no operation of the documents. ` +
      (found.length > 0
        ? `Did you mean ${found.map(shown).join(" or ")}?`
        : 'An operation is a method and a path as the documents have it, such as "GET /policy/{id}".'),
  );
}
