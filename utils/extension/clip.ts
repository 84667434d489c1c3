import type { Draft, ExtractionResult } from '../article/article';
import type { Clip } from '../article/clip';
import type { PageCapture } from '../capture/page-capture';
import { failureReason } from '../library/failure';
import type { Library, SaveResult } from '../library/library';
import type { InjectionResult } from './inject';
import type { ClipTarget } from './messages';
import type { ClipOutcome, Rest } from './outcome';

/** What a clip is made with; the background passes the real ones. */
export interface ClipTools {
  inject: (tabId: number) => Promise<InjectionResult>;
  readPage: (page: PageCapture, target: ClipTarget) => Promise<ExtractionResult>;
  library: Pick<Library, 'save'>;
  /** Whether the tab's window can show no library. */
  hasNoLibrary: (tabId: number) => Promise<boolean>;
}

/** Extracts the article of a tab, or what else is wished for, and saves it. Never rejects: every failure is an outcome. */
export async function clip(tabId: number, target: ClipTarget, tools: ClipTools): Promise<ClipOutcome> {
  if (await tools.hasNoLibrary(tabId)) {
    return { kind: 'storage-failed', reason: 'private-window', detail: 'The window is private.' };
  }
  const captured = await tools.inject(tabId);
  if (!captured.ok) return failure(captured);
  const result = await tools.readPage(captured.page, target);
  return {
    ...(result.ok ? await save(result.draft, tools) : failure(result)),
    ...(target === 'selection' && { selection: true }),
    ...(target !== 'selection' && captured.page.selection && { hasSelection: true }),
  };
}

function failure(result: Exclude<InjectionResult | ExtractionResult, { ok: true }>): ClipOutcome {
  switch (result.reason) {
    case 'page-refused':
    case 'nothing-selected':
      return { kind: result.reason };
    case 'failed':
      return { kind: 'extraction-failed', detail: result.detail };
    case 'not-an-article':
    case 'too-large':
      return { kind: result.reason, detail: result.detail };
  }
}

async function save(draft: Draft, tools: ClipTools): Promise<ClipOutcome> {
  try {
    return outcomeOf(await tools.library.save(draft), draft);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      kind: 'storage-failed',
      reason: failureReason(error),
      detail,
    };
  }
}

function outcomeOf(saved: SaveResult, draft: Draft): ClipOutcome {
  const { id, clippedAt, truncated } = saved.clip;
  const rest = restOf(saved.clip, draft);
  switch (saved.kind) {
    case 'saved':
      return truncated ? { kind: 'cut-off', id, truncated, ...rest } : { kind: 'saved', id };
    case 'page-added': {
      const { number, total } = saved;
      return { kind: 'page-added', id, number, ...(total !== undefined && { total }), ...rest };
    }
    case 'updated':
      return { kind: 'updated', id, changes: saved.changes, ...rest };
    case 'unchanged':
      return { kind: 'already-saved', id, clippedAt, ...rest };
  }
}

/** What the page says of the others, where the clip has not all of them. */
function restOf({ truncated }: Clip, { page }: Draft): Rest {
  if (truncated?.reason !== 'more-pages' || !page) return {};
  const { next, all } = page;
  return next || all ? { rest: { ...(next && { next }), ...(all && { all }) } } : {};
}
