import { window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import {
    ExecuteCommandRequest,
    LanguageClient,
    WorkspaceSymbolRequest,
    type Middleware,
    type SymbolInformation,
    type WorkspaceEdit,
    type WorkspaceSymbol,
} from 'vscode-languageclient/node';
import { launch } from './launch';
import { options } from './options';
import type { Servicing } from './servicing';
import { settings } from './settings';
import { startScript } from './startScript';

/** The server as long as the extension is active: one process after the other, each with the settings of its start. */
export class Session implements Servicing, Disposable {
    private readonly output = window.createOutputChannel('Hotfix Workbench', { log: true });
    private client: LanguageClient | undefined;

    constructor(
        private readonly context: ExtensionContext,
        private readonly middleware: Middleware,
    ) {}

    /** Starts the server. */
    async start(): Promise<void> {
        const wanted = settings(workspace.getConfiguration('hotfix'));
        const script = startScript(wanted.script, this.context.extensionPath, process.platform);
        this.client = new LanguageClient(
            'hotfix',
            'Hotfix Workbench',
            launch(script, wanted.javaHome, process.platform),
            options(wanted, this.output, this.middleware),
        );
        await this.client.start();
    }

    /** Ends the server; it may be started again. */
    async stop(): Promise<void> {
        const running = this.client;
        this.client = undefined;
        if (running?.needsStop() === true) {
            await running.stop();
        }
    }

    async execute(command: string, ...parameters: unknown[]): Promise<unknown> {
        return this.running().sendRequest(ExecuteCommandRequest.type, { command, arguments: parameters });
    }

    async symbols(query: string): Promise<(SymbolInformation | WorkspaceSymbol)[]> {
        return (await this.running().sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
    }

    async apply(edit: unknown): Promise<boolean> {
        const converted = await this.running().protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
        return workspace.applyEdit(converted);
    }

    dispose(): void {
        this.output.dispose();
    }

    private running(): LanguageClient {
        if (this.client?.isRunning() !== true) {
            throw new Error('The server is not running. See its output, and the command "Hotfix: Restart Server".');
        }
        return this.client;
    }
}
