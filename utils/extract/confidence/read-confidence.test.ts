// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../metadata/read-metadata';
import { readConfidence } from './read-confidence';

const NOW = new Date('2026-11-30T00:00:00Z');
const TEXT = 'The port of Velmont said on Tuesday that its fees rise by a tenth. '.repeat(3);

function confidence(head: string, body: string, url = 'https://quay.example/a/88123') {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readConfidence(readMetadata(page, url, NOW, undefined));
}

describe('readConfidence', () => {
  it('is high where data, markup, text and address agree', () => {
    const found = confidence(
      `<title>Harbour fees rise again - Quay</title><meta property="og:title" content="Harbour fees rise again">
       <meta name="author" content="Ada Quill"><meta property="article:published_time" content="2026-03-10T09:35:00Z">`,
      `<h1>Harbour fees rise again</h1><p class="byline">By Ada Quill</p><time datetime="2026-03-10T09:35:40Z">March 10, 2026</time><p>${TEXT}</p>`,
      'https://quay.example/2026/03/10/harbour-fees-rise-again',
    );
    expect(found).toEqual({
      title: { score: 0.96, witnesses: ['data', 'markup', 'text', 'address'] },
      authors: { score: 0.94, witnesses: ['data', 'markup', 'text'] },
      published: { score: 0.96, witnesses: ['data', 'markup', 'text', 'address'] },
    });
  });

  it('names the one place that a field stands on', () => {
    const found = confidence(
      '<title>Quay</title>',
      `<h1>海岬航运上调港口费用</h1><div>2026年3月10日 09:35</div><p>${TEXT}</p>`,
    );
    expect(found).toEqual({
      title: { score: 0.36, witnesses: ['markup'] },
      authors: { score: 0.5, witnesses: [] },
      published: { score: 0.5, witnesses: ['text'] },
    });
  });

  it('is low where the places differ', () => {
    const found = confidence(
      `<title>Harbour fees rise again</title><meta name="author" content="Ed Ledger">
       <meta property="article:published_time" content="2026-03-01T09:35:00Z">`,
      `<h1>Harbour fees rise again</h1><p class="byline">By Ada Quill</p><div>March 10, 2026</div><p>${TEXT}</p>`,
    );
    expect(found.authors).toEqual({ score: 0.48, witnesses: ['markup', 'text'] });
    expect(found.published).toEqual({ score: 0.42, witnesses: ['data'] });
  });

  it('is nothing where no time was found', () => {
    expect(confidence('<title>Quay</title>', `<h1>Harbour fees rise</h1><p>${TEXT}</p>`).published).toEqual({
      ...{ score: 0, witnesses: [] },
    });
  });
});
