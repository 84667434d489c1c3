import type { ImportFormat } from '../format';
import { bookmarks } from './bookmarks';
import { htmlPage } from './html-page';
import { instapaper } from './instapaper';
import { jsonLines } from './json-lines';
import { karakeep } from './karakeep';
import { markdown } from './markdown';
import { markdownload } from './markdownload';
import { obsidianClipper } from './obsidian-clipper';
import { omnivore } from './omnivore';
import { ownArchive } from './own-archive';
import { ownRecords } from './own-records';
import { pocket } from './pocket';
import { raindrop } from './raindrop';
import { wallabag } from './wallabag';

/**
 * Every format, in the order in which files are offered to them: first those whose files have others that belong to them, which
 * nothing else may read; then records, of which other files may hold less; then the formats of a file by itself, of which the first
 * that recognises it reads it.
 */
export const IMPORT_FORMATS: readonly (readonly ImportFormat[])[] = [
  [ownArchive, omnivore],
  [ownRecords],
  [
    ...[jsonLines, pocket, instapaper, raindrop, wallabag, karakeep, bookmarks, htmlPage],
    ...[obsidianClipper, markdownload, markdown],
  ],
];
