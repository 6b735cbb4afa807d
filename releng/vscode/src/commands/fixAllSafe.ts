import { window } from 'vscode';
import type { Servicing } from '../server/servicing';

interface Fixed {
    readonly fixed: number;
}

/** Has the server apply every fix of the open file that can mean nothing else. */
export async function fixAllSafe(server: Servicing): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) {
        return;
    }
    const { fixed } = (await server.execute('hotfix.fixAll', editor.document.uri.toString())) as Fixed;
    if (fixed === 0) {
        void window.showInformationMessage('Hotfix: nothing here can be fixed without asking.');
    }
}
