import type { Executable } from 'vscode-languageclient/node';

/**
 * How the server is started from its script: as 'hotfix lsp' over standard input and output.
 *
 * @param javaHome the JDK that the script has to take; empty when it may look for one
 */
export function launch(script: string, javaHome: string, platform: NodeJS.Platform): Executable {
    // Windows runs a .cmd in its command processor only, which splits at blanks unless there are quotes.
    const throughShell = platform === 'win32' && script.toLowerCase().endsWith('.cmd');
    return {
        command: throughShell ? `"${script}"` : script,
        args: ['lsp'],
        options: {
            shell: throughShell,
            env: javaHome === '' ? process.env : { ...process.env, JAVA_HOME: javaHome },
        },
    };
}
