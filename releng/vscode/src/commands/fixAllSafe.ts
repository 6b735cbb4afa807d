import { window } from 'vscode';
import type { Servicing } from '../server/servicing';

/** Applies every fix of the open file that can mean nothing else. */
export async function fixAllSafe(server: Servicing): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) {
        return;
    }
    const edit = await server.execute('hotfix.fixAll', editor.document.uri.toString());
    if (edit === null || edit === undefined) {
        void window.showInformationMessage('Hotfix: nothing here can be fixed without asking.');
        return;
    }
    await server.apply(edit);
}
