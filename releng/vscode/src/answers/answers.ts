import {
    EventEmitter,
    Uri,
    ViewColumn,
    window,
    workspace,
    type Disposable,
    type TextDocumentContentProvider,
} from 'vscode';

/** Answers of the server as documents that can be read, searched and copied, but not changed. */
export class Answers implements TextDocumentContentProvider, Disposable {
    static readonly SCHEME = 'hotfix-answer';

    private readonly texts = new Map<string, string>();
    private readonly changed = new EventEmitter<Uri>();
    private readonly registrations: Disposable[];

    readonly onDidChange = this.changed.event;

    constructor() {
        this.registrations = [
            workspace.registerTextDocumentContentProvider(Answers.SCHEME, this),
            workspace.onDidCloseTextDocument((document) => this.texts.delete(document.uri.toString())),
        ];
    }

    /** Shows a text beside the editor; the same title takes the place of the answer before. */
    async show(title: string, text: string): Promise<void> {
        const uri = Uri.from({ scheme: Answers.SCHEME, path: `/${title}` });
        this.texts.set(uri.toString(), text);
        this.changed.fire(uri);
        const document = await workspace.openTextDocument(uri);
        await window.showTextDocument(document, { preserveFocus: true, viewColumn: ViewColumn.Beside });
    }

    provideTextDocumentContent(uri: Uri): string | undefined {
        return this.texts.get(uri.toString());
    }

    dispose(): void {
        this.changed.dispose();
        this.registrations.forEach((it) => {
            it.dispose();
        });
    }
}
