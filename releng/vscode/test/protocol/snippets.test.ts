import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import catalog from '../../snippets/catalog.json';
import hotfix from '../../snippets/hotfix.json';
import machine from '../../snippets/machine.json';
import { Project } from '../project';
import { inserted, type Snippet } from '../unit/snippets';
import { Server } from './server';

const IN_HOTFIX = (text: string): string => `hotfix h {\n${text}\n}\n`;
const IN_PAYLOAD = (text: string): string => IN_HOTFIX(`payload NT6_1 {\n${text}\n}`);
const IN_PACKAGE = (text: string): string => IN_PAYLOAD(`package x86 {\n${text}\n}`);
const IN_MACHINE = (text: string): string => `machine m {\n${text}\n}\n`;

/** Where a snippet belongs, by the word that begins it; at the top of a file otherwise. */
const PLACES: Record<string, Record<string, (text: string) => string>> = {
    hotfix: {
        payload: IN_HOTFIX,
        allow: IN_HOTFIX,
        package: IN_PAYLOAD,
        branch: IN_PAYLOAD,
        file: IN_PACKAGE,
        manifest: IN_PACKAGE,
        mum: IN_PACKAGE,
        catalog: IN_PACKAGE,
    },
    machine: { file: IN_MACHINE, installed: IN_MACHINE },
    catalog: {},
};

suite('the snippets are of the language', () => {
    const project = new Project();
    const server = new Server(project);

    before(async () => {
        await server.initialize({});
    });

    after(async () => {
        await server.stop();
        project.remove();
    });

    for (const [language, snippets] of Object.entries({ hotfix, machine, catalog })) {
        for (const [name, snippet] of Object.entries<Snippet>(snippets)) {
            test(`${language}: ${name}`, async () => {
                const text = PLACES[language]?.[snippet.prefix]?.(inserted(snippet)) ?? inserted(snippet);
                assert.doesNotMatch(text, /\$/);
                const uri = await server.open(`snippets/${name}.${language}`, text);
                const found = await server.findingsOf(uri);
                assert.deepEqual(
                    found.filter((it) => it.code === 'syntax').map((it) => it.message),
                    [],
                    text,
                );
            });
        }
    }
});
