/**
 * Why something could not be imported. Of a file: `unknown-kind`, `empty`, `too-large`, `bomb` (unpacks to far more than it is),
 * `encrypted`, `damaged`, `unsafe-path`, `duplicate-name`, `nested-zip`, `charset`, `vanished`, `unreadable`. Of what is in it:
 * `front-matter`, `syntax` (no JSON, CSV or bookmarks), `record` (not as an export writes it), `no-address`, `no-article`; `not-saved`
 * where it was read and the library did not take it.
 */
export type ImportProblem =
  | 'unknown-kind'
  | 'empty'
  | 'too-large'
  | 'bomb'
  | 'encrypted'
  | 'damaged'
  | 'unsafe-path'
  | 'duplicate-name'
  | 'nested-zip'
  | 'charset'
  | 'vanished'
  | 'unreadable'
  | 'front-matter'
  | 'syntax'
  | 'record'
  | 'no-address'
  | 'no-article'
  | 'not-saved';

/** Something that cannot be imported. Which file it is, is known to who reads it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;
  /** What a parser said, in its words. */
  readonly detail: string | undefined;

  constructor(problem: ImportProblem, detail?: string, options?: ErrorOptions) {
    super(detail ? `${problem}: ${detail}` : problem, options);
    this.problem = problem;
    this.detail = detail;
  }
}

/** What went wrong, as a problem: a file that is gone or may not be read any more, else what the browser said. */
export function toImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const gone = /^(?:NotFoundError|NotReadableError|NotAllowedError)$/.test(name);
  return new ImportError(gone ? 'vanished' : 'unreadable', message, { cause: error });
}
