import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
    createProtocolConnection,
    DidOpenTextDocumentNotification,
    ExecuteCommandRequest,
    ExitNotification,
    InitializedNotification,
    InitializeRequest,
    PublishDiagnosticsNotification,
    RegistrationRequest,
    ShutdownRequest,
    StreamMessageReader,
    StreamMessageWriter,
    type ClientCapabilities,
    type Diagnostic,
    type InitializeResult,
    type ProtocolConnection,
    type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { built, type Project } from '../project';

/** How long a server may take for what takes it a moment. */
const PATIENCE = 30_000;

/** Waits for a condition, but not for ever; whether it holds. */
async function until(condition: () => boolean): Promise<boolean> {
    const end = Date.now() + PATIENCE;
    while (!condition() && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return condition();
}

/** The packaged server as a process, and the conversation with it. */
export class Server {
    readonly connection: ProtocolConnection;
    readonly found = new Map<string, PublishDiagnosticsParams>();
    private readonly registered: string[] = [];
    private readonly process = spawn(join(built('../cli/target/hotfix'), 'bin', 'hotfix'), ['lsp']);
    private readonly output: Buffer[] = [];
    private readonly errors: Buffer[] = [];
    private readonly exited = once(this.process, 'close') as Promise<[number | null]>;

    constructor(private readonly project: Project) {
        const copy = new PassThrough();
        this.process.stdout.on('data', (data: Buffer) => {
            this.output.push(data);
            copy.write(data);
        });
        this.process.stderr.on('data', (data: Buffer) => this.errors.push(data));
        this.connection = createProtocolConnection(
            new StreamMessageReader(copy),
            new StreamMessageWriter(this.process.stdin),
        );
        this.connection.onNotification(PublishDiagnosticsNotification.type, (it) => {
            this.found.set(it.uri, it);
        });
        this.connection.onRequest(RegistrationRequest.type, (it) => {
            this.registered.push(...it.registrations.map((registration) => registration.method));
        });
        this.connection.listen();
    }

    /** Introduces a client to the server, with the project as its only folder. */
    async initialize(capabilities: ClientCapabilities): Promise<InitializeResult> {
        const result = await this.connection.sendRequest(InitializeRequest.type, {
            processId: process.pid,
            // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still demands it
            rootUri: null,
            workspaceFolders: [{ uri: this.project.uri, name: 'servicing' }],
            capabilities,
        });
        await this.connection.sendNotification(InitializedNotification.type, {});
        return result;
    }

    /** Opens a file of the project with the text that it has, or with another one. */
    async open(file: string, text = this.project.text(file)): Promise<string> {
        const uri = this.project.uriOf(file);
        const languageId = file.slice(file.lastIndexOf('.') + 1);
        await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
            textDocument: { uri, languageId, version: 1, text },
        });
        return uri;
    }

    /** The findings of all files, in the form of the command line, when they are the expected ones; else those at last. */
    async findings(expected: string): Promise<string> {
        await until(() => this.printed() === expected);
        return this.printed();
    }

    /** Executes a command. */
    async execute(command: string, ...parameters: unknown[]): Promise<unknown> {
        return this.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: parameters });
    }

    /** Waits until a file has a finding of a rule. */
    async finding(uri: string, rule: string): Promise<void> {
        const found = await until(() => this.found.get(uri)?.diagnostics.some((it) => it.code === rule) === true);
        assert.ok(found, `no finding of ${rule} in ${uri}`);
    }

    /** What is said of a file, as soon as anything is. */
    async findingsOf(uri: string): Promise<Diagnostic[]> {
        await until(() => this.found.has(uri));
        const published = this.found.get(uri);
        assert.ok(published !== undefined, `nothing was said of ${uri}`);
        return published.diagnostics;
    }

    /** What the client was asked to tell the server, as soon as it was. */
    async registrations(): Promise<readonly string[]> {
        await until(() => this.registered.length > 0);
        return this.registered;
    }

    private printed(): string {
        const lines = [...this.found.values()].flatMap(({ uri, diagnostics }) =>
            diagnostics.map(({ range, severity, message, code }) => {
                const place = `${String(range.start.line + 1)}:${String(range.start.character + 1)}`;
                const kind = ['error', 'warning', 'info'][(severity ?? 0) - 1] ?? '?';
                return `${this.project.nameOf(uri)}:${place}: ${kind}: ${typeof message === 'string' ? message : message.value} [${String(code)}]`;
            }),
        );
        return lines.sort().join('\n');
    }

    /** Ends the server as the protocol says; returns the code that its process ended with. */
    async stop(): Promise<number | null> {
        await this.connection.sendRequest(ShutdownRequest.type);
        await this.connection.sendNotification(ExitNotification.type);
        const [code] = await this.exited;
        this.connection.dispose();
        return code;
    }

    /** What was on standard output and is no message of the protocol. */
    strayOutput(): string {
        let rest = Buffer.concat(this.output);
        for (;;) {
            const head = /^Content-Length: (\d+)\r\n(?:Content-Type: [^\r\n]+\r\n)?\r\n/.exec(rest.toString('latin1'));
            if (head === null) {
                return rest.toString();
            }
            const end = head[0].length + Number(head[1]);
            JSON.parse(rest.subarray(head[0].length, end).toString());
            rest = rest.subarray(end);
        }
    }

    /** What was on standard error: the log. */
    log(): string {
        return Buffer.concat(this.errors).toString();
    }
}
