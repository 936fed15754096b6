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
    },
  },
);
