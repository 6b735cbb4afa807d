import { URI } from 'vscode-uri';

/** Places and changes of text, as the editor has them. */

export { URI as Uri };

export class Position {
    constructor(
        readonly line: number,
        readonly character: number,
    ) {}
}

export class Range {
    readonly start: Position;
    readonly end: Position;

    constructor(start: Position, end: Position);
    constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number);
    constructor(a: Position | number, b: Position | number, c?: number, d?: number) {
        this.start = typeof a === 'number' ? new Position(a, b as number) : a;
        this.end = typeof a === 'number' ? new Position(c ?? 0, d ?? 0) : (b as Position);
    }
}

export class Location {
    constructor(
        readonly uri: URI,
        readonly range: Range,
    ) {}
}

export class TextEdit {
    constructor(
        readonly range: Range,
        readonly newText: string,
    ) {}
}

export class SnippetTextEdit {
    constructor(
        readonly range: Range,
        readonly snippet: SnippetString,
    ) {}
}

export class SnippetString {
    constructor(readonly value = '') {}
}

export class MarkdownString {
    isTrusted: unknown;
    supportHtml: boolean | undefined;
    supportThemeIcons: boolean | undefined;

    constructor(public value = '') {}

    appendCodeblock(code: string, language = ''): this {
        this.value += `\n\`\`\`${language}\n${code}\n\`\`\`\n`;
        return this;
    }
}

/** Changes of several files. */
export class WorkspaceEdit {
    private readonly changes = new Map<string, TextEdit[]>();

    set(uri: URI, edits: (TextEdit | [TextEdit, unknown])[]): void {
        this.changes.set(
            uri.toString(),
            edits.map((it) => (Array.isArray(it) ? it[0] : it)),
        );
    }

    replace(uri: URI, range: Range, newText: string): void {
        this.changes.set(uri.toString(), [...this.get(uri), new TextEdit(range, newText)]);
    }

    get(uri: URI): TextEdit[] {
        return this.changes.get(uri.toString()) ?? [];
    }

    entries(): [URI, TextEdit[]][] {
        return [...this.changes].map(([uri, edits]) => [URI.parse(uri), edits]);
    }
}
