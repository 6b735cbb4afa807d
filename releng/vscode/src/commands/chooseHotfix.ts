import { window, type QuickPickItem } from 'vscode';
import { SymbolKind, type SymbolInformation, type WorkspaceSymbol } from 'vscode-languageclient';
import type { Servicing } from '../server/servicing';

/** Lets the user search for a hotfix; there may be thousands, so the server searches. */
export async function chooseHotfix(server: Servicing): Promise<string | undefined> {
    const picker = window.createQuickPick();
    picker.placeholder = 'Which hotfix? Words of its name, title or number';
    const search = async (query: string): Promise<void> => {
        const symbols = await server.symbols(query);
        // An answer that comes after the next letter was typed is of no use any more.
        if (picker.value === query) {
            picker.items = symbols.filter((it) => it.kind === SymbolKind.Class).map(item);
        }
    };
    await search(picker.value);
    return new Promise((resolve, reject) => {
        picker.onDidChangeValue((query) => {
            search(query).catch(reject);
        });
        picker.onDidAccept(() => {
            resolve(picker.selectedItems[0]?.label);
            picker.hide();
        });
        picker.onDidHide(() => {
            resolve(undefined);
            picker.dispose();
        });
        picker.show();
    });
}

/** A symbol is called 'name (number): title'. What the server has found is shown, whatever the editor thinks of it. */
function item(symbol: SymbolInformation | WorkspaceSymbol): QuickPickItem {
    const [, label = symbol.name, description = '', detail = ''] =
        /^(.+?)(?: \((KB\d+)\))?(?:: (.*))?$/.exec(symbol.name) ?? [];
    return { label, description, detail, alwaysShow: true };
}
