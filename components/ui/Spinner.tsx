/** Turns while a control works. Stands still where the reader asked for less motion. */
export function Spinner() {
  return <span class="spinner" aria-hidden="true" />;
}
