import { window } from 'vscode';
import type { Answers } from '../answers/answers';
import type { Servicing } from '../server/servicing';
import { choices, type Kind } from './choices';

/** Asks for a machine and a hotfix, and shows why the one applies to the other, or why it does not. */
export async function explainApplicability(server: Servicing, answers: Answers): Promise<void> {
    const symbols = await server.symbols();
    const machine = await choose('machine', symbols);
    if (machine === undefined) {
        return;
    }
    const hotfix = await choose('hotfix', symbols);
    if (hotfix !== undefined) {
        await explain(server, answers, hotfix, machine);
    }
}

/** Shows the explanation of one hotfix on one machine. */
export async function explain(server: Servicing, answers: Answers, hotfix: string, machine: string): Promise<void> {
    const text = await server.execute('hotfix.explain', hotfix, machine);
    await answers.show(`${hotfix} on ${machine}`, String(text));
}

async function choose(kind: Kind, symbols: Parameters<typeof choices>[1]): Promise<string | undefined> {
    const names = choices(kind, symbols);
    if (names.length === 0) {
        void window.showInformationMessage(`Hotfix: the workspace has no ${kind}.`);
        return undefined;
    }
    const chosen = await window.showQuickPick(names, {
        placeHolder: kind === 'machine' ? 'On which machine?' : 'Does which hotfix apply?',
        matchOnDescription: true,
    });
    return chosen?.label;
}
