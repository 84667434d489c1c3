import { useMessages } from '@/components/hooks/use-messages';
import { PopoverButton } from '@/components/ui/PopoverButton';

/** What can be typed, by what it means. */
const EXAMPLES = {
  phrase: '"…"',
  not: '-…',
  site: 'site:…',
  tag: 'tag:…',
  code: 'code:600519',
  author: 'author:…',
  after: 'after:2026-03',
  before: 'before:2026',
  is: 'is:unread',
} as const;

type Example = keyof typeof EXAMPLES;

/** How to say what to search for. */
export function SearchHelp() {
  const { library } = useMessages();
  return (
    <PopoverButton icon="help" label={library.helpLabel}>
      <div class="search-help">
        <p>{library.helpWords}</p>
        <dl>
          {(Object.keys(EXAMPLES) as Example[]).map((example) => (
            <div key={example}>
              <dt>
                <code>{EXAMPLES[example]}</code>
              </dt>
              <dd>{library.help[example]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </PopoverButton>
  );
}
