// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadText } from './download';

describe('downloadText', () => {
  const made: Blob[] = [];
  const revoked: string[] = [];
  const clicked: { href: string; download: string; attached: boolean }[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    URL.createObjectURL = (blob) => `blob:test/${made.push(blob as Blob)}`;
    URL.revokeObjectURL = (address) => void revoked.push(address);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ href: this.href, download: this.download, attached: this.isConnected });
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('clicks a link to the text under the name, and leaves nothing behind', async () => {
    downloadText('2026-03-12 铜价.md', '# 铜价\n');

    expect(clicked).toEqual([{ href: 'blob:test/1', download: '2026-03-12 铜价.md', attached: true }]);
    expect(made[0]?.type).toBe('text/markdown;charset=utf-8');
    expect(made[0]?.size).toBe(9);
    expect(document.body.childElementCount).toBe(0);
    expect(revoked).toEqual([]);
    vi.runAllTimers();
    expect(revoked).toEqual(['blob:test/1']);
  });
});
