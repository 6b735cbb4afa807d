// Validates every document in a folder against the schema of CSAF 2.0 and runs all mandatory tests of the standard: "node csaf.mjs FOLDER".
// Prints a line for each test that fails, then how many documents were read and how many tests were run on each.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as mandatory from '@secvisogram/csaf-validator-lib/mandatoryTests.js';
import { csaf_2_0, csaf_2_0_strict } from '@secvisogram/csaf-validator-lib/schemaTests.js';
import validate from '@secvisogram/csaf-validator-lib/validate.js';

const folder = process.argv[2];
const tests = [csaf_2_0, csaf_2_0_strict, ...Object.values(mandatory)];
const files = (await readdir(folder, { recursive: true })).filter((it) => it.endsWith('.json')).sort();
for (const file of files) {
  const { tests: results } = await validate(tests, JSON.parse(await readFile(join(folder, file), 'utf8')));
  for (const result of results.filter((it) => !it.isValid)) {
    console.log(`${file}: ${result.name}: ${JSON.stringify(result.errors)}`);
  }
}
console.log(`${files.length} documents, ${tests.length} tests`);
