import { Comment, ReflectionKind, type DeclarationReflection, type ProjectReflection } from "typedoc";
import type { Findable } from "../../src/find/find.ts";

/** A function, class or constant of the package, as an entry of the search index. */
export interface HelperEntry extends Findable {
  readonly kind: "helper";
  readonly href: string;
}

const HELPERS = [ReflectionKind.Function, ReflectionKind.Class, ReflectionKind.Variable];

/** Lists the functions, classes and constants that the package exports, with the first paragraph of their comments. */
export function listHelpers(
  project: ProjectReflection,
  resolveUrl: (reflection: DeclarationReflection) => string,
): HelperEntry[] {
  const modules = project.children ?? [];
  return modules
    .flatMap(({ children = [] }) => children)
    .filter((reflection) => HELPERS.some((kind) => reflection.kindOf(kind)))
    .map((reflection) => {
      const [summary = "", ...text] = readComment(reflection).split(/\n{2,}/);
      return { kind: "helper", name: reflection.name, summary, text: text.join("\n"), href: resolveUrl(reflection) };
    });
}

function readComment({ comment, signatures = [] }: DeclarationReflection): string {
  const parts = (comment ?? signatures[0]?.comment)?.summary ?? [];
  return Comment.combineDisplayParts(parts).trim();
}
