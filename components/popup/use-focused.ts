import { useEffect, useRef } from 'preact/hooks';

/** Makes a ref for the button that is to have the keyboard as soon as it appears. */
export function useFocused() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return button;
}
