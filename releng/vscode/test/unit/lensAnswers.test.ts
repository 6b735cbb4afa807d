import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Answers } from '../../src/answers/answers';
import { showingAnswers } from '../../src/answers/lensAnswers';
import { newEditor, type Editor } from '../stub/editor';

suite('a command of the server that a lens runs', () => {
    async function run(editor: Editor, parameters: unknown[], answer: unknown): Promise<unknown[]> {
        const middleware = showingAnswers(new Answers());
        const given: unknown = await middleware.executeCommand?.('hotfix.applicability', parameters, () => answer);
        assert.equal(given, answer);
        return editor.shown.map((it) => [it.uri.path, it.getText()]);
    }

    test('has its answer shown', async () => {
        assert.deepEqual(await run(newEditor(), [null, 'kerberos-pac'], { text: 'a table\n', json: {} }), [
            ['/kerberos-pac', 'a table\n'],
        ]);
    });

    test('is only run when it answers nothing to read', async () => {
        const editor = newEditor();
        assert.deepEqual(await run(editor, [], null), []);
        assert.deepEqual(await run(editor, [], { errors: 0 }), []);
    });
});
