import { commands, window, type Disposable } from 'vscode';
import type { Answers } from '../answers/answers';
import type { Servicing } from '../server/servicing';
import { checkWorkspace } from './checkWorkspace';
import { explainApplicability } from './explainApplicability';
import { fixAllSafe } from './fixAllSafe';
import { importArticle } from './importArticle';
import { pasteAsRows } from './pasteAsRows';
import { showReferences } from './showReferences';

/** Registers the commands of the extension; a failure of one is told to the user. */
export function registerCommands(server: Servicing, answers: Answers, restart: () => Promise<void>): Disposable[] {
    return [
        register('hotfix.checkWorkspace', () => checkWorkspace(server)),
        register('hotfix.explainApplicability', () => explainApplicability(server, answers)),
        register('hotfix.importArticle', () => importArticle(server, answers)),
        register('hotfix.pasteAsRows', () => pasteAsRows(server)),
        register('hotfix.fixAllSafe', () => fixAllSafe(server)),
        register('hotfix.restartServer', restart),
        commands.registerCommand('hotfix.showReferences', showReferences),
    ];
}

function register(name: string, run: () => Promise<void>): Disposable {
    return commands.registerCommand(name, async () => {
        try {
            await run();
        } catch (problem) {
            void window.showErrorMessage(`Hotfix: ${problem instanceof Error ? problem.message : String(problem)}`);
        }
    });
}
