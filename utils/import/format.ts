import type { ClipRecord } from '../article/clip';
import type { Folder } from './folder';
import type { SourceFile } from './source-file';

/** What can be imported, in the order in which the reader is shown it. */
export type FormatName =
  | 'tearsheet'
  | 'json-lines'
  | 'markdown'
  | 'obsidian-clipper'
  | 'markdownload'
  | 'html'
  | 'pocket'
  | 'instapaper'
  | 'raindrop'
  | 'omnivore'
  | 'wallabag'
  | 'karakeep'
  | 'bookmarks';

/** What the reader has chosen for an import, and what reading the files needs. */
export interface ImportContext {
  /** The time of the import. It counts as the time of saving where a file has none. */
  now: Date;
  /** The window whose DOM parses the files. Nothing in its documents loads or runs. */
  window: Window & typeof globalThis;
  /** Whether to strip boilerplate of foreign articles. The text as it was is kept as the version before. */
  strip: boolean;
  /** Tags that every clip gets. */
  tags: readonly string[];
  /** Whether the folder that an article was filed in becomes a tag. */
  folderTags: boolean;
}

/** An article or a link in a file. */
export interface ImportEntry {
  /** By which the reader finds it in the file: title, address or number of the line. Absent where it is the whole file. */
  label?: string;
  /** Makes its record. @throws ImportError, or whatever reading a file throws */
  record: () => Promise<ClipRecord>;
  /** Its text in the file, to be saved aside where the import of it fails. The whole file where it is absent. */
  original?: { extension: string; text: string };
}

/** One format that can be imported. To add one, write a file in `formats/` and list it in `formats/index.ts`. */
export interface ImportFormat {
  name: FormatName;
  /** Matches the paths of files that may have this format. */
  path: RegExp;
  /** Whether a file has this format, by its first 16 kB. */
  recognise: (beginning: string) => boolean;
  /**
   * Reads the entries of a file, one after the other.
   *
   * @param folder the other files; the format takes those that belong to this one
   * @throws ImportError where the file cannot be read on
   */
  read: (file: SourceFile, context: ImportContext, folder: Folder) => AsyncIterable<ImportEntry>;
}
