import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, tokens } from './tokens';

suite('the grammar', () => {
    let grammar: IGrammar;

    before(async () => {
        grammar = await loadGrammar();
    });

    /** Compares the coloured tokens; words without a colour are not among them. */
    function colours(text: string, ...expected: string[]): void {
        assert.equal(tokens(grammar, text), expected.join('\n'));
    }

    test('the head of a hotfix', () => {
        colours(
            'hotfix kerberos-pac "A \\"title\\" \\q" {',
            'hotfix storage.type',
            'kerberos-pac entity.name.type',
            '" punctuation.definition.string.begin',
            'A string.quoted.double',
            '\\" constant.character.escape',
            'title string.quoted.double',
            '\\" constant.character.escape',
            '\\q invalid.illegal.escape',
            '" punctuation.definition.string.end',
            '{ punctuation.section.block.begin',
        );
    });

    test('a quoted name', () => {
        colours(
            'product "odd name" of NT9_0 {',
            'product storage.type',
            '"odd name" entity.name.type',
            'of keyword.other',
            '{ punctuation.section.block.begin',
        );
    });

    test('a hotfix in a condition is no declaration', () => {
        colours(
            'not hotfix KB2654668',
            'not keyword.operator.word',
            'hotfix keyword.other',
            'KB2654668 constant.other.kb',
        );
    });

    test('clauses with a word for a value', () => {
        colours(
            'class hotfix\nrestart none\nregistry unchanged\npayload unstated',
            'class keyword.other.clause',
            'hotfix constant.language.class',
            'restart keyword.other.clause',
            'none constant.language',
            'registry keyword.other',
            'unchanged constant.language',
            'payload storage.type',
            'unstated constant.language',
        );
    });

    test('a file row', () => {
        colours(
            'file     Wow\\Wkerberos.dll 6.1.7601.21932 716,288 2012-02-29 6:20 x86 at - WOW',
            'file keyword.other.row',
            'Wow\\Wkerberos.dll variable.other.file',
            '6.1.7601.21932 constant.numeric.version',
            '716,288 constant.numeric.size',
            '2012-02-29 constant.numeric.date',
            '6:20 constant.numeric.time',
            'x86 support.constant.architecture',
            'at keyword.other',
            '- constant.language.absent',
        );
    });

    test('a manifest row', () => {
        colours(
            'manifest x86_credssp_31bf3856ad364e35_6.0.6001.22765_none_c405fb88bad9b9de 964 - -',
            'manifest keyword.other.row',
            'x86_credssp_31bf3856ad364e35_6.0.6001.22765_none_c405fb88bad9b9de variable.other.manifest',
            '964 constant.numeric',
            '- constant.language.absent',
            '- constant.language.absent',
        );
    });

    test('branches and ranges', () => {
        colours(
            'branch 6.0.6001.22xxx SP1 LDR\nbranch GDR revision 16384..20479\nsupported 2028-01-01 .. -',
            'branch keyword.other',
            '6.0.6001.22xxx constant.numeric.mask',
            'branch keyword.other',
            'revision keyword.other',
            '16384..20479 constant.numeric.range',
            'supported keyword.other',
            '2028-01-01 constant.numeric.date',
            '.. punctuation.separator.range',
            '- constant.language.absent',
        );
    });

    test('an expectation', () => {
        colours(
            'expect kerberos-pac on vista not-applicable because service-level',
            'expect storage.type',
            'on keyword.other',
            'vista variable.other.machine',
            'not-applicable constant.language.verdict',
            'because keyword.other',
            'service-level constant.language.reason',
        );
    });

    test('a suppression', () => {
        colours(
            'allow conflicting-times for Kerberos.dll "Both." until 2099-12-31',
            'allow keyword.other.clause',
            'conflicting-times support.constant.rule',
            'for keyword.other',
            '" punctuation.definition.string.begin',
            'Both. string.quoted.double',
            '" punctuation.definition.string.end',
            'until keyword.other',
            '2099-12-31 constant.numeric.date',
        );
    });

    test('comments and texts hide what is in them', () => {
        colours(
            '// hotfix a {\n/* file\nfile */\ncause """\n  hotfix // \\q\n"""',
            '// punctuation.definition.comment',
            'hotfix a { comment.line.double-slash',
            '/* punctuation.definition.comment.begin',
            'file comment.block',
            'file comment.block',
            '*/ punctuation.definition.comment.end',
            'cause keyword.other',
            '""" punctuation.definition.string.begin',
            'hotfix // \\q string.quoted.triple',
            '""" punctuation.definition.string.end',
        );
    });

    test('a text without an end stops with its line', () => {
        colours(
            'see KB1 "No end\nrestart none',
            'see keyword.other',
            'KB1 constant.other.kb',
            '" punctuation.definition.string.begin',
            'No end string.quoted.double',
            'restart keyword.other.clause',
            'none constant.language',
        );
    });

    test('words that only look like keywords or values', () => {
        colours('codebase-x file.7 x64.dll xfile on! 6.1.7601 2012-02-290 5-', '');
    });
});
