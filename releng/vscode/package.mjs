// Lays the extension out in target/extension, together with the packaged server, and makes target/*.vsix of it.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const SERVER = '../cli/target/hotfix';
const FOLDER = 'target/extension';
const FILES = ['CHANGELOG.md', 'README.md', 'images', 'language-configuration.json', 'out/extension.js', 'snippets', 'syntaxes'];

/** What the build of the server leaves for the machine that it runs on: caches of Java, and the time of the build. */
function isPortable(file) {
    return !basename(file).startsWith('classes') && basename(file) !== 'built';
}

if (!existsSync(SERVER)) {
    console.error(`package: ${SERVER} is missing; the build of releng/cli makes it`);
    process.exit(1);
}
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const file of FILES) {
    cpSync(file, join(FOLDER, file), { recursive: true });
}
for (const document of ['LICENSE', 'NOTICE.md']) {
    cpSync(join('../..', document), join(FOLDER, document));
}
cpSync(SERVER, join(FOLDER, 'server'), { recursive: true, filter: isPortable });

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
delete manifest.scripts;
delete manifest.devDependencies;
writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
// All that was laid out is meant; without such a file the packer asks whether it is.
writeFileSync(join(FOLDER, '.vscodeignore'), '');

// The same input gives the same bytes.
process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2026, 0, 1) / 1000);
await createVSIX({
    cwd: FOLDER,
    packagePath: `target/${manifest.name}-${manifest.version}.vsix`,
    dependencies: false,
    allowMissingRepository: true,
});
