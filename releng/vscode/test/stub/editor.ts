import { EventEmitter } from './events';
import { Documents, type Document } from './documents';
import { Position, Uri, type Range } from './text';

/** A provider that was registered for a feature, such as 'Hover'. */
export interface Registered {
    readonly feature: string;
    readonly provider: Record<string, (...parameters: unknown[]) => unknown>;
}

/** A finding that is shown; its code is with the address of its explanation when there is one. */
export interface Finding {
    readonly message: string;
    readonly range: Range;
    readonly code: string | { readonly value: string };
}

/** What the editor under test sees and answers; a test sets the answers before and looks at the rest after. */
export class Editor {
    readonly documents = new Documents();
    readonly providers: Registered[] = [];
    readonly commands = new Map<string, (...parameters: unknown[]) => unknown>();
    readonly contentProviders = new Map<string, { provideTextDocumentContent(uri: Uri): string | undefined }>();
    readonly diagnostics = new Map<string, readonly Finding[]>();
    readonly diagnosticsChanged = new EventEmitter<undefined>();
    readonly watched: string[] = [];

    /** What was run, said and written, in order. */
    readonly executed: unknown[][] = [];
    readonly messages: string[] = [];
    readonly log: string[] = [];
    readonly shown: Document[] = [];

    /** What the user would do. */
    folders: { uri: Uri; name: string; index: number }[] = [];
    settings: Record<string, unknown> = {};
    clipboard = '';
    typed = '';
    picks: (string | undefined)[] = [];
    openDialog: Uri[] | undefined;
    activeDocument: Document | undefined;
    cursor = new Position(0, 0);

    /** The provider of a feature; fails when there is not exactly one. */
    provider(feature: string): Registered['provider'] {
        const found = this.providers.filter((it) => it.feature === feature);
        if (found.length !== 1 || found[0] === undefined) {
            throw new Error(`${String(found.length)} providers of ${feature}`);
        }
        return found[0].provider;
    }

    /** Runs a command that the extension or its client has registered. */
    async run(command: string, ...parameters: unknown[]): Promise<unknown> {
        const registered = this.commands.get(command);
        if (registered === undefined) {
            this.executed.push([command, ...parameters]);
        }
        return await registered?.(...parameters);
    }

    /** Waits until what was found in the files satisfies the condition. */
    async waitForDiagnostics(condition: (of: Editor['diagnostics']) => boolean): Promise<void> {
        await new Promise<void>((resolve) => {
            const look = (): void => {
                if (condition(this.diagnostics)) {
                    registration.dispose();
                    resolve();
                }
            };
            const registration = this.diagnosticsChanged.event(look);
            look();
        });
    }
}

/** The one that the modules under test see. */
export let editor = new Editor();

/** A new one, for the next test. */
export function newEditor(): Editor {
    editor = new Editor();
    return editor;
}
