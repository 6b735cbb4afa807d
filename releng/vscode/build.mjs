// Bundles the extension into out/extension.js; with --tests every test into a file of its own in out/test.
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const shared = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'linked',
    logLevel: 'warning',
};

if (process.argv.includes('--tests')) {
    rmSync('out/test', { recursive: true, force: true });
    await build({
        ...shared,
        entryPoints: ['test/**/*.test.ts'],
        outdir: 'out/test',
        outExtension: { '.js': '.cjs' },
        // There is no VS Code where the tests run; what they need of it is in the stub.
        alias: { vscode: './test/stub/vscode.ts' },
        external: ['vscode-oniguruma', 'vscode-textmate'],
    });
} else {
    const { metafile } = await build({
        ...shared,
        entryPoints: ['src/extension.ts'],
        outfile: 'out/extension.js',
        external: ['vscode'],
        minify: true,
        metafile: true,
    });
    // What is in the bundle: a test looks whether the notices name all of it.
    writeFileSync('out/extension.json', JSON.stringify(metafile));
}
