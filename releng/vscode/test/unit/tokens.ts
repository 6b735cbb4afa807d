import { readFileSync } from 'node:fs';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const GRAMMAR = 'syntaxes/hotfix.tmLanguage.json';

/** The grammar, run by the engine of VS Code. */
export async function loadGrammar(): Promise<IGrammar> {
    await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
    const registry = new Registry({
        onigLib: Promise.resolve({
            createOnigScanner: (patterns) => new OnigScanner(patterns),
            createOnigString: (text) => new OnigString(text),
        }),
        loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR)),
    });
    const grammar = await registry.loadGrammar('source.hotfix');
    if (grammar === null) {
        throw new Error('the grammar was not loaded');
    }
    return grammar;
}

/** The coloured tokens of a text, one a line: the text and its innermost scope, without the name of the language. */
export function tokens(grammar: IGrammar, text: string): string {
    const found: string[] = [];
    let state = INITIAL;
    for (const line of text.split('\n')) {
        const result = grammar.tokenizeLine(line, state);
        state = result.ruleStack;
        for (const token of result.tokens) {
            const scope = token.scopes.at(-1) ?? '';
            const part = line.slice(token.startIndex, token.endIndex).trim();
            if (scope !== 'source.hotfix' && part !== '') {
                found.push(`${part} ${scope.replace(/\.hotfix$/, '')}`);
            }
        }
    }
    return found.join('\n');
}
