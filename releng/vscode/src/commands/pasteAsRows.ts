import { env, window } from 'vscode';
import type { Servicing } from '../server/servicing';

/** Turns the table in the clipboard into rows at the cursor. */
export async function pasteAsRows(server: Servicing): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) {
        return;
    }
    const text = await env.clipboard.readText();
    if (text.trim() === '') {
        void window.showInformationMessage('Hotfix: the clipboard holds no text.');
        return;
    }
    const { line, character } = editor.selection.active;
    await server.apply(
        await server.execute('hotfix.pasteRows', editor.document.uri.toString(), { line, character }, text),
    );
}
