import { TextDocument } from 'vscode-languageserver-textdocument';
import { EventEmitter } from './events';
import { Position, Range, Uri, type TextEdit } from './text';

/** A document of the editor over one of the protocol, which knows how texts are changed. */
export class Document {
    version = 1;
    isDirty = false;
    isClosed = false;
    eol = 1;
    private content: TextDocument;

    constructor(
        readonly uri: Uri,
        readonly languageId: string,
        text: string,
    ) {
        this.content = TextDocument.create(uri.toString(), languageId, 1, text);
    }

    get fileName(): string {
        return this.uri.fsPath;
    }

    get lineCount(): number {
        return this.content.lineCount;
    }

    getText(range?: Range): string {
        return range === undefined ? this.content.getText() : this.content.getText(range);
    }

    positionAt(offset: number): Position {
        const { line, character } = this.content.positionAt(offset);
        return new Position(line, character);
    }

    offsetAt(position: Position): number {
        return this.content.offsetAt(position);
    }

    /** Takes the place of the whole content; returns the change as the editor tells it. */
    replace(edits: readonly TextEdit[]): { range: Range; rangeOffset: number; rangeLength: number; text: string } {
        const before = this.getText();
        const text = TextDocument.applyEdits(
            this.content,
            edits.map((it) => ({ range: it.range, newText: it.newText })),
        );
        const range = new Range(new Position(0, 0), this.positionAt(before.length));
        this.version += 1;
        this.isDirty = true;
        this.content = TextDocument.create(this.uri.toString(), this.languageId, this.version, text);
        return { range, rangeOffset: 0, rangeLength: before.length, text };
    }
}

/** The open documents, and what is told of them. */
export class Documents {
    readonly all: Document[] = [];
    readonly opened = new EventEmitter<Document>();
    readonly changed = new EventEmitter<unknown>();
    readonly closed = new EventEmitter<Document>();

    find(uri: Uri): Document | undefined {
        return this.all.find((it) => it.uri.toString() === uri.toString());
    }

    open(uri: Uri, languageId: string, text: string): Document {
        const document = new Document(uri, languageId, text);
        this.all.push(document);
        this.opened.fire(document);
        return document;
    }

    change(document: Document, edits: readonly TextEdit[]): void {
        const change = document.replace(edits);
        this.changed.fire({ document, contentChanges: [change], reason: undefined });
    }

    close(document: Document): void {
        this.all.splice(this.all.indexOf(document), 1);
        document.isClosed = true;
        this.closed.fire(document);
    }
}
