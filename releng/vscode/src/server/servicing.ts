import type { SymbolInformation, WorkspaceSymbol } from 'vscode-languageclient';

/** What the commands ask of the server. */
export interface Servicing {
    /** Executes a command of the server. */
    execute(command: string, ...parameters: unknown[]): Promise<unknown>;

    /** The declarations that have the words of a query in their name or title, the best first. */
    symbols(query: string): Promise<(SymbolInformation | WorkspaceSymbol)[]>;

    /** Applies a change that the server has answered; false when the editor refused it. */
    apply(edit: unknown): Promise<boolean>;
}
