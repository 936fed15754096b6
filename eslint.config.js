import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", "site/", "generated/", "coverage/", "test/consumers/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      // An abort can have any reason, and user functions can throw anything.
      "@typescript-eslint/prefer-promise-reject-errors": [
        "error",
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // A number in a message reads as it should; what the rule is for is objects, undefined and null.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `{} extends Parameters` asks whether all of it may be left out. Interfaces must still have members.
      "@typescript-eslint/no-empty-object-type": ["error", { allowObjectTypes: "always" }],
      // `const { left, ...rest }` is how a property is left out, and `_name` says that something is not used on purpose.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      // It asks for `!`, which no-non-null-assertion forbids: an assertion says what it takes the value for.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
    },
  },
  {
    files: ["src/**", "scripts/**"],
    rules: {
      // A longer file holds more than one concept.
      "max-lines": ["error", { max: 250 }],
    },
  },
  {
    files: ["src/index.ts", "src/{node,simulator}/index.ts"],
    rules: {
      // An export by name silently hides one of the same name in an `export *`.
      "no-restricted-syntax": ["error", { selector: "ExportAllDeclaration", message: "List the exports by name." }],
    },
  },
  {
    files: ["test/**"],
    rules: {
      // A stub that does nothing is what a test wants.
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["test/fixtures/**"],
    rules: {
      // The API still sends what its documents call deprecated.
      "@typescript-eslint/no-deprecated": "off",
    },
  },
  {
    files: ["test/types/**"],
    rules: {
      // Values stand there for their types alone.
      "@typescript-eslint/no-unused-vars": "off",
    },
  },
);
