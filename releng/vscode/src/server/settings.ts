import type { WorkspaceConfiguration } from 'vscode';

/** The settings of the user, with what stands for "not set". */
export interface Settings {
    readonly script: string;
    readonly javaHome: string;
    readonly profile: string;
    readonly exclude: readonly string[];
}

/** Reads the section "hotfix". */
export function settings(section: WorkspaceConfiguration): Settings {
    return {
        script: section.get('server.path', '').trim(),
        javaHome: section.get('java.home', '').trim(),
        profile: section.get('profile', 'publish'),
        exclude: section.get<string[]>('exclude', []),
    };
}
