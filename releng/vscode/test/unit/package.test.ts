import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { built } from '../project';

suite('the package', () => {
    const extension = built('target/extension');

    test('has the extension and nothing else', () => {
        assert.deepEqual(readdirSync(extension).sort(), [
            '.vscodeignore',
            'CHANGELOG.md',
            'LICENSE',
            'NOTICE.md',
            'README.md',
            'images',
            'language-configuration.json',
            'out',
            'package.json',
            'server',
            'snippets',
            'syntaxes',
        ]);
    });

    test('has the server without what belongs to one machine', () => {
        const server = join(extension, 'server');
        assert.deepEqual(readdirSync(server).sort(), ['LICENSE', 'NOTICE.md', 'bin', 'lib']);
        const jars = readdirSync(join(server, 'lib'));
        assert.ok(jars.includes('org.hotfixworkbench.cli.jar'));
        // The target platform has the workbench, too; none of it may come along.
        assert.deepEqual(
            jars.filter((it) => /swt|osgi|felix|eclipse\.core|eclipse\.equinox\.(?!common)/.test(it)),
            [],
        );
        assert.equal(statSync(join(server, 'bin', 'hotfix')).mode & 0o111, 0o111);
    });
});
