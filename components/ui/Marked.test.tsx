// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { parseQuery } from '@/utils/library/search/query';
import { Marked } from './Marked';

it.each([
  ['Harbour fees: the FEES rise', 'fee', 'Harbour [fee]s: the [FEE]S rise'],
  ['<b>fees</b> & "more"', 'b fees', '<[b]>[fees]</[b]> & "more"'],
  ['港口费用', '口费', '港[口费]用'],
  ['Solcyré ＥＴＦ', 'solcyre etf', '[Solcyré] [ＥＴＦ]'],
  ['Ships wait', '', 'Ships wait'],
])('marks in %s what %s looks for', (text, typed, marked) => {
  const { container } = render(<Marked text={text} terms={parseQuery(typed).terms} />);
  expect(container.textContent).toBe(text);
  for (const mark of container.querySelectorAll('mark')) mark.textContent = `[${mark.textContent}]`;
  expect(container.textContent).toBe(marked);
});
