import { Uri, window, workspace } from 'vscode';
import type { Answers } from '../answers/answers';
import type { Servicing } from '../server/servicing';

/** What the server makes of a source. */
interface Preview {
    readonly name: string;
    readonly text: string;
    readonly repairs: readonly { readonly line: number; readonly what: string }[];
    readonly warnings: readonly string[];
}

/** Picks a file and shows the descriptor that an import would write, with the log of what was repaired. */
export async function importArticle(server: Servicing, answers: Answers): Promise<void> {
    const picked = await window.showOpenDialog({ canSelectMany: false, openLabel: 'Import', title: 'Import Article' });
    const source = picked?.[0];
    if (source === undefined) {
        return;
    }
    const preview = (await server.execute('hotfix.importPreview', source.toString())) as Preview;
    // Articles and packages become a .hotfix, an inventory a .machine: the ending is the name of the language.
    const language = preview.name.slice(preview.name.lastIndexOf('.') + 1);
    const document = await workspace.openTextDocument({ language, content: preview.text });
    await window.showTextDocument(document, { preview: false });
    await answers.show(`Import of ${fileName(source)}`, log(preview, fileName(source)));
}

function fileName(source: Uri): string {
    return source.path.slice(source.path.lastIndexOf('/') + 1);
}

/** The repairs by line of the source, then what a person should look at. */
function log(preview: Preview, source: string): string {
    const lines = [
        ...preview.repairs.map((it) => `${source}:${String(it.line)}: repaired: ${it.what}`),
        ...preview.warnings.map((it) => `${source}: warning: ${it}`),
    ];
    return `${lines.length === 0 ? `${source}: nothing had to be repaired` : lines.join('\n')}\n`;
}
