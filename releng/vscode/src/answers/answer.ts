/** What the server answers to a question about applicability: as text and as JSON. */
export interface Answer {
    readonly text: string;
    readonly json: unknown;
}

/** Whether a command of the server has answered a question, and not only done something. */
export function isAnswer(value: unknown): value is Answer {
    return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
