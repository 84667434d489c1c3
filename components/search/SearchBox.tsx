import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Kbd } from '@/components/ui/Kbd';
import type { Messages } from '@/utils/i18n';
import type { QueryProblem } from '@/utils/library/search/query';
import './search-box.css';

/** Milliseconds without another key after which what is typed is searched for. */
const PAUSE = 70;

interface SearchBoxProps {
  query: string;
  problems: readonly QueryProblem[];
  onQuery: (query: string) => void;
  /** The keyboard is to go on to what was found. */
  onLeave: () => void;
  field: RefObject<HTMLInputElement | null>;
}

/** Where one types what to search for. It is searched for as it is typed, but not while an input method composes it. */
export function SearchBox({ query, problems, onQuery, onLeave, field }: SearchBoxProps) {
  const { library } = useMessages();
  const [typed, setTyped] = useState(query);
  const sent = useRef(query);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const problemsId = useId();

  // Another query than the last one that was typed here comes from the address.
  useEffect(() => {
    if (query === sent.current) return;
    clearTimeout(waiting.current);
    sent.current = query;
    setTyped(query);
  }, [query]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  function send(text: string) {
    clearTimeout(waiting.current);
    if (text === sent.current) return;
    sent.current = text;
    onQuery(text);
  }

  function type(text: string, isComposing: boolean) {
    setTyped(text);
    clearTimeout(waiting.current);
    if (!isComposing) waiting.current = setTimeout(() => send(text), PAUSE);
  }

  function clear() {
    setTyped('');
    send('');
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      send(typed);
      onLeave();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (typed === '') field.current?.blur();
      else clear();
    }
  }

  return (
    <search class="search-box">
      <label class={problems.length > 0 ? 'field field--invalid' : 'field'}>
        <Icon name="search" />
        <input
          type="search"
          ref={field}
          value={typed}
          placeholder={library.searchHint}
          aria-label={library.search}
          aria-keyshortcuts="/"
          aria-invalid={problems.length > 0}
          aria-describedby={problems.length > 0 ? problemsId : undefined}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => type(event.currentTarget.value, event.isComposing)}
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
          onKeyDown={onKeyDown}
        />
        {typed === '' ? <Kbd keys={['/']} /> : <IconButton icon="x" label={library.clear} onClick={clear} />}
      </label>
      {problems.length > 0 && (
        <ul class="search-box__problems" id={problemsId}>
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>
              <Icon name="alert" small />
              {sentenceOf(problem, library)}
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function sentenceOf(problem: QueryProblem, { problems }: Messages['library']): string {
  switch (problem.kind) {
    case 'too-long':
      return problems['too-long'](problem.most);
    case 'no-words':
      return problems['no-words'];
    default:
      return problems[problem.kind](problem.value);
  }
}
