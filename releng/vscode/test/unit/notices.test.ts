import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { built } from '../project';

interface Bundled {
    readonly inputs: Record<string, unknown>;
}

suite('the notices', () => {
    test('name every package that is bundled, in its version', () => {
        const { inputs } = JSON.parse(readFileSync(built('out/extension.json'), 'utf8')) as Bundled;
        const packages = new Set(
            Object.keys(inputs).flatMap((it) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(it)?.[1] ?? []),
        );
        const rows = [...packages].map((name) => {
            const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
                version: string;
            };
            return `| \`${name}\` | ${version} |`;
        });
        const notices = readFileSync('../../NOTICE.md', 'utf8');
        assert.ok(rows.length > 0);
        assert.deepEqual(
            rows.filter((it) => !notices.includes(it)),
            [],
        );
    });
});
