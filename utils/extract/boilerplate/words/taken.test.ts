// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LINES_BY_SPOT } from './lines-by-spot';
import { takenFrom } from './sample-article';

describe.each(LINES_BY_SPOT)('at the %s', (spot, lines) => {
  it.each(lines)('takes: %s', (line) => {
    expect(takenFrom(line, spot)).toEqual([line]);
  });
});
