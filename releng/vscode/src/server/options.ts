import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions, Middleware } from 'vscode-languageclient/node';
import { LANGUAGES } from './languages';
import type { Settings } from './settings';

/** What of the editor the server gets to see, and what it is told when it starts. Which files are watched it says itself. */
export function options(
    wanted: Settings,
    outputChannel: LogOutputChannel,
    middleware: Middleware,
): LanguageClientOptions {
    return {
        // A new file without a name is served as well: the preview of an import is one.
        documentSelector: LANGUAGES.flatMap((language) => [
            { scheme: 'file', language },
            { scheme: 'untitled', language },
        ]),
        initializationOptions: { profile: wanted.profile, exclude: wanted.exclude },
        diagnosticCollectionName: 'hotfix',
        outputChannel,
        middleware,
    };
}
