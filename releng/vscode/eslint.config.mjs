import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
    { ignores: ['out/', 'target/', 'node_modules/'] },
    eslint.configs.recommended,
    {
        files: ['**/*.ts'],
        extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
        rules: {
            // The runner takes care of the promises that its functions return.
            '@typescript-eslint/no-floating-promises': [
                'error',
                { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'suite', 'before', 'after'] }] },
            ],
            'max-lines': ['error', 300],
            'max-lines-per-function': ['error', { max: 50, skipComments: true }],
        },
    },
    {
        // A suite is a function around its tests.
        files: ['test/**/*.ts'],
        rules: { 'max-lines-per-function': 'off' },
    },
    {
        files: ['**/*.mjs'],
        languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    },
);
