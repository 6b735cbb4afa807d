/** The languages of the three kinds of file; the server and the grammar know only one. */
export const LANGUAGES: readonly string[] = ['hotfix', 'machine', 'catalog'];

/** The files whose changes outside of the editor the server has to be told of. */
export const WATCHED: readonly string[] = ['**/*.{hotfix,machine,catalog}', '**/hotfix.json'];

/** Whether the document is one of the language's. */
export function isServicing(languageId: string): boolean {
    return LANGUAGES.includes(languageId);
}
