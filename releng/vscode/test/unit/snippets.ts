/** A snippet as the manifest names it. */
export interface Snippet {
    readonly prefix: string;
    readonly description: string;
    readonly body: string | readonly string[];
}

/** The text that a snippet inserts when every placeholder is left as it is; of choices the first one. */
export function inserted(snippet: Snippet): string {
    const body = typeof snippet.body === 'string' ? snippet.body : snippet.body.join('\n');
    return body
        .replace(/\$\{\d+\|((?:[^,|\\]|\\.)*)[^|]*\|\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d+/g, '');
}
