import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import configuration from '../../language-configuration.json';

suite('the language configuration', () => {
    test('takes names, versions and manifest names for one word', () => {
        const words = 'file Wow\\Wkerberos.dll 6.1.7601.21932 716,288 x86_a-b_31bf_6.1_none_45 "a b", KB1';
        assert.deepEqual(words.match(new RegExp(configuration.wordPattern, 'g')), [
            'file',
            'Wow\\Wkerberos.dll',
            '6.1.7601.21932',
            '716',
            '288',
            'x86_a-b_31bf_6.1_none_45',
            'a',
            'b',
            'KB1',
        ]);
    });

    test('indents behind a brace that opens a block', () => {
        const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
        assert.deepEqual(
            [
                'hotfix a "title" {',
                'package x86 { // comment',
                'any of { a b }',
                'cause "a {"',
                'cause "a" // {',
                '// package x86 {',
                '}',
            ].map((it) => increase.test(it)),
            [true, true, false, false, false, false, false],
        );
    });

    test('takes a closing brace back', () => {
        const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);
        assert.deepEqual(
            ['    }', '} // end', 'any of { a }'].map((it) => decrease.test(it)),
            [true, true, false],
        );
    });

    test('on Enter indents a text and continues a comment that is cut in two', () => {
        const actions = (before: string, after: string): unknown =>
            configuration.onEnterRules.find(
                (it) =>
                    new RegExp(it.beforeText).test(before) &&
                    (it.afterText === undefined || new RegExp(it.afterText).test(after)),
            )?.action;
        assert.deepEqual(actions('    cause """', '"""'), { indent: 'indentOutdent' });
        assert.deepEqual(actions('    cause """', ''), { indent: 'indent' });
        assert.deepEqual(actions('    """', ''), undefined);
        assert.deepEqual(actions('    // one', ' two'), { indent: 'none', appendText: '// ' });
        assert.deepEqual(actions('    // one', ''), undefined);
    });
});
