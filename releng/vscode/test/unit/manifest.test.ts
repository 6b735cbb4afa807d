import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { Answers } from '../../src/answers/answers';
import { registerCommands } from '../../src/commands/registration';
import { LANGUAGES } from '../../src/server/languages';
import manifest from '../../package.json';
import { newEditor } from '../stub/editor';

suite('the manifest', () => {
    test('has the commands that are registered, but for the one of code lenses', () => {
        const editor = newEditor();
        registerCommands({} as never, new Answers(), () => Promise.resolve());
        assert.deepEqual(
            [...manifest.contributes.commands.map((it) => it.command), 'hotfix.showReferences'],
            [...editor.commands.keys()],
        );
    });

    test('has the languages that the server is asked for', () => {
        assert.deepEqual(
            manifest.contributes.languages.map((it) => it.id),
            LANGUAGES,
        );
        assert.deepEqual(
            manifest.contributes.grammars.map((it) => it.language),
            LANGUAGES,
        );
        assert.deepEqual(
            manifest.contributes.snippets.map((it) => it.language),
            LANGUAGES,
        );
    });

    test('names files that are there', () => {
        const { languages, grammars, snippets } = manifest.contributes;
        const files = [
            manifest.icon,
            ...languages.flatMap((it) => [it.configuration, it.icon.light, it.icon.dark]),
            ...[...grammars, ...snippets].map((it) => it.path),
        ];
        assert.deepEqual(
            files.filter((it) => !existsSync(it)),
            [],
        );
    });
});

suite('the lock file', () => {
    test('names no registry', () => {
        assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"/);
    });
});
