import type { ClipRecord } from '../article/clip';
import type { Folder } from './folder';
import type { SourceFile } from './source-file';

/** What can be imported, in the order that a reader is told of it. */
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

/** What the reader has chosen, and what reading needs. */
export interface Reading {
  /** The time of the import: of saving, where a file tells of none. */
  now: Date;
  /** Whose DOM does the parsing; nothing in its documents loads or runs. */
  window: Window & typeof globalThis;
  /** Take the boilerplate out of articles of others; what was there before is kept as the version before. */
  clean: boolean;
  /** Tags that everything gets. */
  tags: readonly string[];
  /** Make a tag of the folder that something was filed in. */
  folderTags: boolean;
}

/** An article or a link in a file, still to be made a record of. */
export interface Piece {
  /** By which a reader finds it in the file: its title, address or line; absent where it is the whole file. */
  label?: string;
  /** @throws ImportError, or whatever reading a file throws */
  record: () => Promise<ClipRecord>;
  /** It as it stands in the file, to be saved aside where it fails; the whole file unless told. */
  original?: { extension: string; text: string };
}

/** One kind of file that can be imported. */
export interface ImportFormat {
  name: FormatName;
  /** Paths of files that may be of this kind. */
  path: RegExp;
  /** Whether a file is, by its beginning. */
  recognise: (beginning: string) => boolean;
  /**
   * Reads the pieces of a file, one after the other.
   *
   * @param folder the files beside it; those that belong to it are taken
   * @throws ImportError where the file cannot be read on
   */
  read: (file: SourceFile, reading: Reading, folder: Folder) => AsyncIterable<Piece>;
}
