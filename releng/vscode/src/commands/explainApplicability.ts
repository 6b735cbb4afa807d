import { window } from 'vscode';
import type { Answer } from '../answers/answer';
import type { Answers } from '../answers/answers';
import type { Servicing } from '../server/servicing';
import { chooseHotfix } from './chooseHotfix';

interface Verdicts {
    readonly verdicts: readonly { readonly machine: string; readonly verdict: string; readonly explanation: string }[];
}

/** Asks for a hotfix and a machine, and shows why the one applies to the other, or why it does not. */
export async function explainApplicability(server: Servicing, answers: Answers): Promise<void> {
    const hotfix = await chooseHotfix(server);
    const machine = hotfix === undefined ? undefined : await chooseMachine(server, hotfix);
    if (hotfix === undefined || machine === undefined) {
        return;
    }
    const { text } = (await server.execute('hotfix.explain', hotfix, machine)) as Answer;
    await answers.show(`${hotfix} on ${machine}`, text);
}

/** The machines, each with the answer that is going to be explained. */
async function chooseMachine(server: Servicing, hotfix: string): Promise<string | undefined> {
    const { json } = (await server.execute('hotfix.applicability', null, hotfix)) as Answer;
    const machines = (json as Verdicts).verdicts.map((it) => ({
        label: it.machine,
        description: it.verdict,
        detail: it.explanation,
    }));
    if (machines.length === 0) {
        void window.showInformationMessage('Hotfix: the workspace has no machine.');
        return undefined;
    }
    const chosen = await window.showQuickPick(machines, {
        placeHolder: `${hotfix}: on which machine?`,
        matchOnDescription: true,
    });
    return chosen?.label;
}
