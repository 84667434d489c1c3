import { useCallback, useMemo, useState } from 'preact/hooks';
import { Toast } from './Toast';

/** One line that tells what was done, with the way back where there is one. */
export interface Saying {
  text: string;
  action?: { label: string; onClick: () => void };
}

export type Say = (saying: Saying) => void;

/** A place for toasts: the newest takes the place of the one before. */
export function useToast() {
  const [current, setCurrent] = useState<{ key: number; saying: Saying }>();
  const say = useCallback<Say>((saying) => setCurrent((last) => ({ key: (last?.key ?? 0) + 1, saying })), []);
  const { key, saying } = current ?? {};
  const toast = useMemo(
    () => saying && <Toast key={key} {...saying} onDone={() => setCurrent(undefined)} />,
    [key, saying],
  );
  /** Does what the toast offers, if there is one that offers something. */
  const act = useCallback(() => {
    saying?.action?.onClick();
    if (saying?.action) setCurrent(undefined);
  }, [saying]);
  return { say, toast, act };
}
