import { commands, window } from 'vscode';
import type { Servicing } from '../server/servicing';

/** Checks all files again, says what came out, and shows the list of findings. */
export async function checkWorkspace(server: Servicing): Promise<void> {
    const summary = await server.execute('hotfix.check');
    await commands.executeCommand('workbench.actions.view.problems');
    void window.showInformationMessage(`Hotfix: ${String(summary)}`);
}
