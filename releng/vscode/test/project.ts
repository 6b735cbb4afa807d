import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { URI } from 'vscode-uri';

// The first start would leave a cache of classes in the package that these tests look at.
process.env.HOTFIX_CACHE = 'off';

const EXAMPLES = resolve('../../examples/servicing');

/** A copy of the example project in a folder with a blank and an umlaut in its name. */
export class Project {
    private readonly temporary = mkdtempSync(join(tmpdir(), 'hotfix prüfung '));
    readonly folder = join(this.temporary, 'servicing');
    readonly uri = URI.file(this.folder).toString();

    constructor() {
        cpSync(EXAMPLES, this.folder, { recursive: true });
    }

    path(file: string): string {
        return join(this.folder, file);
    }

    uriOf(file: string): string {
        return URI.file(this.path(file)).toString();
    }

    /** The path of a file in the project, as it is printed in expectations; of any other file its name. */
    nameOf(uri: string): string {
        const path = URI.parse(uri).fsPath;
        return (path.startsWith(this.folder) ? relative(this.folder, path) : basename(path)).replaceAll('\\', '/');
    }

    text(file: string): string {
        return readFileSync(this.path(file), 'utf8');
    }

    remove(): void {
        rmSync(this.temporary, { recursive: true });
    }
}

/** A folder that an earlier step of the build makes; fails when it is missing. */
export function built(folder: string): string {
    const path = resolve(folder);
    if (!existsSync(path)) {
        throw new Error(`${folder} is missing; the build makes it ("./mvnw package")`);
    }
    return path;
}
