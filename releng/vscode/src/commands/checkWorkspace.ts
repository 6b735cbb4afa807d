import { commands, window } from 'vscode';
import type { Servicing } from '../server/servicing';

interface Sums {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly files: number;
}

/** Waits until all files are checked, says what came out, and shows the list of findings. */
export async function checkWorkspace(server: Servicing): Promise<void> {
    const { errors, warnings, infos, files } = (await server.execute('hotfix.check')) as Sums;
    await commands.executeCommand('workbench.actions.view.problems');
    void window.showInformationMessage(
        `Hotfix: ${[count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].join(', ')} in ${count(files, 'file')}`,
    );
}

function count(number: number, noun: string): string {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
