import type { Middleware } from 'vscode-languageclient';
import { isAnswer } from './answer';
import type { Answers } from './answers';

/** A lens or a hint may run a command of the server that answers something: that is shown. */
export function showingAnswers(answers: Answers): Middleware {
    return {
        executeCommand: async (command, parameters, next) => {
            const answer: unknown = await next(command, parameters);
            if (isAnswer(answer)) {
                const names = parameters.filter((it): it is string => typeof it === 'string');
                await answers.show(names.join(' on '), answer.text);
            }
            return answer;
        },
    };
}
