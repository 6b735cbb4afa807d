import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The start script of the server: the one of the settings, else the one that is packed into the extension, else the
 * one on the path.
 */
export function startScript(configured: string, extensionFolder: string, platform: NodeJS.Platform): string {
    if (configured !== '') {
        return configured;
    }
    const name = platform === 'win32' ? 'hotfix.cmd' : 'hotfix';
    const packed = join(extensionFolder, 'server', 'bin', name);
    return existsSync(packed) ? packed : name;
}
