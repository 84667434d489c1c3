/**
 * Version of the extraction's output, kept with every clip, so that old clips can be told from new ones. `npm run page:version` raises
 * it when the output of a sample page changes; a test notices a change without a new version.
 */
export const EXTRACTOR = '3';
