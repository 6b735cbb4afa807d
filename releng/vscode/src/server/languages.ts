/** The languages of the three kinds of file; the server and the grammar know only one. */
export const LANGUAGES: readonly string[] = ['hotfix', 'machine', 'catalog'];
