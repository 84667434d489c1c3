import { readFileSync, writeFileSync } from 'node:fs';
import { type ExtractorOutput, nextOutput, OUTPUT_FILE, presentPages } from './extractor-output';

/** Where the product has its version. */
const VERSION_FILE = 'utils/extract/extractor-version.ts';

// `npm run page:version`: records the expected output of the sample pages, under a new version if it has changed.
const recorded = JSON.parse(readFileSync(OUTPUT_FILE, 'utf8')) as ExtractorOutput;
const next = nextOutput(recorded, presentPages());
const source = readFileSync(VERSION_FILE, 'utf8');
writeFileSync(VERSION_FILE, source.replace(/(?<=EXTRACTOR = ')\d+/, next.version));
writeFileSync(OUTPUT_FILE, `${JSON.stringify(next, null, 2)}\n`);
console.log(`The extractor's version is ${next.version}; it was ${recorded.version}.`);
