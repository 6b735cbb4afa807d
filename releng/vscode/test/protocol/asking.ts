import { TextDocument } from 'vscode-languageserver-textdocument';
import {
    CodeActionRequest,
    CodeLensRequest,
    CodeLensResolveRequest,
    CompletionRequest,
    DefinitionRequest,
    DocumentFormattingRequest,
    DocumentSymbolRequest,
    FoldingRangeRequest,
    HoverRequest,
    InlayHintRequest,
    MarkupContent,
    ReferencesRequest,
    RenameRequest,
    SemanticTokensRequest,
    type CodeAction,
    type CodeLens,
    type CompletionItem,
    type DocumentSymbol,
    type Location,
    type Position,
    type Range,
    type SemanticTokensLegend,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import type { Project } from '../project';
import type { Server } from './server';

/** Asks about one open file, and gives each answer a form that reads well in an expectation. */
export class Asking {
    private readonly document: TextDocument;
    private readonly textDocument: { uri: string };

    private constructor(
        private readonly project: Project,
        private readonly server: Server,
        uri: string,
        text: string,
    ) {
        this.textDocument = { uri };
        this.document = TextDocument.create(uri, 'hotfix', 1, text);
    }

    /** Opens a file with the text that it has, or with another one. */
    static async about(project: Project, server: Server, file: string, text = project.text(file)): Promise<Asking> {
        return new Asking(project, server, await server.open(file, text), text);
    }

    /** Where a text stands first; with a line, where it stands in the first line with that. */
    at(text: string, line = text): Position {
        const whole = this.document.getText();
        const begin = whole.lastIndexOf('\n', whole.indexOf(line)) + 1;
        const offset = whole.indexOf(text, begin);
        if (!whole.includes(line) || offset < 0) {
            throw new Error(`there is no '${text}' in '${line}'`);
        }
        return this.document.positionAt(offset);
    }

    async hover(position: Position): Promise<string> {
        const hover = await this.ask(HoverRequest.method, { position });
        const { contents } = hover as { contents: unknown };
        return MarkupContent.is(contents) ? contents.value : JSON.stringify(contents);
    }

    /** What is proposed, in its order. */
    async completion(position: Position): Promise<CompletionItem[]> {
        const answer = await this.ask(CompletionRequest.method, { position });
        const items = Array.isArray(answer)
            ? (answer as CompletionItem[])
            : (answer as { items: CompletionItem[] }).items;
        const key = (item: CompletionItem): string => item.sortText ?? item.label;
        return items.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    }

    async definition(position: Position): Promise<string> {
        const answer = await this.ask(DefinitionRequest.method, { position });
        const places = (Array.isArray(answer) ? answer : [answer]) as (
            | Location
            | { targetUri: string; targetSelectionRange: Range }
        )[];
        return places
            .map((it) => ('uri' in it ? it : { uri: it.targetUri, range: it.targetSelectionRange }))
            .map((it) => this.place(it.uri, it.range))
            .join('\n');
    }

    async references(position: Position): Promise<string> {
        const context = { includeDeclaration: true };
        const places = (await this.ask(ReferencesRequest.method, { position, context })) as Location[];
        return places
            .map((it) => this.place(it.uri, it.range))
            .sort()
            .join('\n');
    }

    async rename(position: Position, newName: string): Promise<string> {
        return this.changes((await this.ask(RenameRequest.method, { position, newName })) as WorkspaceEdit);
    }

    /** The text after formatting. */
    async formatted(): Promise<string> {
        const options = { tabSize: 4, insertSpaces: true };
        const edits = await this.ask(DocumentFormattingRequest.method, { options });
        return TextDocument.applyEdits(this.document, edits as TextEdit[]);
    }

    /** The outline, a symbol a line. */
    async symbols(): Promise<string> {
        const lines: string[] = [];
        const print = (symbol: DocumentSymbol, indent: string): void => {
            lines.push(`${indent}${symbol.name}${symbol.detail === undefined ? '' : ` | ${symbol.detail}`}`);
            symbol.children?.forEach((it) => {
                print(it, `${indent}  `);
            });
        };
        ((await this.ask(DocumentSymbolRequest.method, {})) as DocumentSymbol[]).forEach((it) => {
            print(it, '');
        });
        return lines.join('\n');
    }

    /** What can be folded: first and last line, counted from one. */
    async folds(): Promise<string> {
        const folds = (await this.ask(FoldingRangeRequest.method, {})) as {
            startLine: number;
            endLine: number;
            kind?: string;
        }[];
        return folds
            .map((it) => `${String(it.startLine + 1)}-${String(it.endLine + 1)} ${it.kind ?? ''}`.trim())
            .join(', ');
    }

    /** The words of one line that have a meaning, with its name. */
    async tokens(legend: SemanticTokensLegend, line: number): Promise<string> {
        const { data } = (await this.ask(SemanticTokensRequest.method, {})) as { data: number[] };
        const found: string[] = [];
        let current = 0;
        let character = 0;
        for (let i = 0; i < data.length; i += 5) {
            const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
            character = lines === 0 ? character + characters : characters;
            current += lines;
            if (current === line) {
                const word = this.textOf(current, character, length);
                const names = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
                found.push([word, legend.tokenTypes[type] ?? '?', ...names].join(' '));
            }
        }
        return found.join('\n');
    }

    async hints(range: Range): Promise<string> {
        const hints = (await this.ask(InlayHintRequest.method, { range })) as {
            position: Position;
            label: string | { value: string }[];
        }[];
        return hints
            .map(({ position, label }) => {
                const text = typeof label === 'string' ? label : label.map((it) => it.value).join('');
                return `${String(position.line + 1)}:${String(position.character + 1)} ${text}`;
            })
            .join('\n');
    }

    /** What stands above which line, and which command it is for. */
    async lenses(): Promise<string> {
        const lenses = (await this.ask(CodeLensRequest.method, {})) as CodeLens[];
        const resolved = lenses.map((it) => this.server.connection.sendRequest(CodeLensResolveRequest.type, it));
        return (await Promise.all(resolved))
            .map(({ range, command }) => [range.start.line + 1, command?.title, command?.command].join(' '))
            .join('\n');
    }

    /** What can be done about the findings of this file at a position. */
    async actions(position: Position): Promise<CodeAction[]> {
        const range = { start: position, end: position };
        const diagnostics = (this.server.found.get(this.textDocument.uri)?.diagnostics ?? []).filter(
            (it) => it.range.start.line === position.line,
        );
        const context = { diagnostics };
        return (await this.ask(CodeActionRequest.method, { range, context })) as CodeAction[];
    }

    /** What a change does, a line for each place. */
    changes(edit: WorkspaceEdit): string {
        const documents = (edit.documentChanges ?? []).flatMap((it) =>
            'textDocument' in it ? it.edits.map((change) => [it.textDocument.uri, change as TextEdit] as const) : [],
        );
        const plain = Object.entries(edit.changes ?? {}).flatMap(([uri, edits]) =>
            edits.map((change) => [uri, change] as const),
        );
        return [...documents, ...plain]
            .map(([uri, change]) => `${this.place(uri, change.range)} ${JSON.stringify(change.newText)}`)
            .sort()
            .join('\n');
    }

    private ask(method: string, parameters: object): Promise<unknown> {
        return this.server.connection.sendRequest(method, { textDocument: this.textDocument, ...parameters });
    }

    private textOf(line: number, character: number, length: number): string {
        return this.document.getText({ start: { line, character }, end: { line, character: character + length } });
    }

    private place(uri: string, { start, end }: Range): string {
        const length = start.line === end.line ? end.character - start.character : '...';
        return `${this.project.nameOf(uri)}:${String(start.line + 1)}:${String(start.character + 1)}+${String(length)}`;
    }
}
