import { window, type ExtensionContext } from 'vscode';
import { Answers } from './answers/answers';
import { showingAnswers } from './answers/lensAnswers';
import { registerCommands } from './commands/registration';
import { Session } from './server/session';

let session: Session | undefined;

/** Starts the server and registers what the extension adds to the protocol. */
export async function activate(context: ExtensionContext): Promise<void> {
    const answers = new Answers();
    const server = new Session(context, showingAnswers(answers));
    session = server;
    const restart = async (): Promise<void> => {
        await server.stop();
        await start(server);
    };
    context.subscriptions.push(answers, server, ...registerCommands(server, answers, restart));
    await start(server);
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
    await session?.stop();
    session = undefined;
}

/** Colours, snippets and brackets work without the server, so the extension stays when it does not start. */
async function start(server: Session): Promise<void> {
    try {
        await server.start();
    } catch {
        // The client has said why; this is what one can do about it.
        void window.showErrorMessage(
            'Hotfix: the server could not be started. It needs a JDK 21 or later; see the settings hotfix.java.home and hotfix.server.path.',
        );
    }
}
