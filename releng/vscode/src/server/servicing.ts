import type { SymbolInformation, WorkspaceSymbol } from 'vscode-languageclient';

/** What the commands ask of the server. */
export interface Servicing {
    /** Executes a command of the server. */
    execute(command: string, ...parameters: unknown[]): Promise<unknown>;

    /** The declarations of the workspace. */
    symbols(): Promise<(SymbolInformation | WorkspaceSymbol)[]>;

    /** Applies a change that the server has answered; false when the editor refused it. */
    apply(edit: unknown): Promise<boolean>;
}
