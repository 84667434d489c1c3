import { Fragment } from 'preact';

interface KbdProps {
  /** Keys pressed together, such as `['Alt', 'Shift', 'S']`. */
  keys: string[];
}

/** Keys, each in its own cap. */
export function Kbd({ keys }: KbdProps) {
  return (
    <>
      {keys.map((key, position) => (
        <Fragment key={key}>
          {position > 0 && ' '}
          <kbd class="kbd">{key}</kbd>
        </Fragment>
      ))}
    </>
  );
}
