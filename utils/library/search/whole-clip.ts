import type { Clip } from '../../article/clip';
import type { ZonedTime } from '../../article/zoned-time';

/**
 * A clip with every field that search reads, whatever wrote the record: what is missing or of another kind is taken for empty.
 * One record that an older or a broken release has left must not keep the others from being found.
 */
export function wholeClip(clip: Clip): Clip {
  const { published, wordCount, securities, readAt, note, source, originalTitle, truncated, ...rest } = clip;
  const time = timeOf(published);
  return {
    ...rest,
    ...{ clippedAt: textOf(clip.clippedAt), title: textOf(clip.title), site: textOf(clip.site) },
    ...{ lang: textOf(clip.lang), wordCount: typeof wordCount === 'number' ? wordCount : 0 },
    ...{ authors: textsOf(clip.authors), editors: textsOf(clip.editors) },
    ...{ sections: textsOf(clip.sections), tags: textsOf(clip.tags) },
    securities: listOf(securities).flatMap((security) => {
      const { symbol, name } = Object(security) as { symbol?: unknown; name?: unknown };
      return [{ symbol: textOf(symbol), ...(textOf(name) && { name: textOf(name) }) }];
    }),
    ...{ starred: clip.starred === true, archived: clip.archived === true },
    ...(time && { published: time }),
    ...(textOf(readAt) && { readAt: textOf(readAt) }),
    ...(textOf(note) && { note: textOf(note) }),
    ...(textOf(source) && { source: textOf(source) }),
    ...(textOf(originalTitle) && { originalTitle: textOf(originalTitle) }),
    ...(truncated && { truncated }),
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}

function timeOf(time: ZonedTime | undefined): ZonedTime | undefined {
  const { instant, offset } = Object(time) as Partial<ZonedTime>;
  const isReal = typeof offset === 'number' && !Number.isNaN(Date.parse(textOf(instant)) + offset);
  return isReal ? time : undefined;
}
