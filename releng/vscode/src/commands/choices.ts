import type { QuickPickItem } from 'vscode';
import { SymbolKind, type SymbolInformation, type WorkspaceSymbol } from 'vscode-languageclient';

/** What one can be asked to choose. */
export type Kind = 'hotfix' | 'machine';

const SYMBOLS: Record<Kind, SymbolKind> = { hotfix: SymbolKind.Class, machine: SymbolKind.Variable };

/** The declarations of a kind by name, with the file that each is in. */
export function choices(kind: Kind, symbols: readonly (SymbolInformation | WorkspaceSymbol)[]): QuickPickItem[] {
    return symbols
        .filter((it) => it.kind === SYMBOLS[kind])
        .map((it) => ({ label: it.name, description: fileOf(it.location.uri) }))
        .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

function fileOf(uri: string): string {
    return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
