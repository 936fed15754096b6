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
