import { useEffect, useRef } from 'preact/hooks';

/** A page gets the focus when it opens, too; nobody can have been in the sheet and back within this time. */
const OPENING_MILLISECONDS = 700;

/** Calls `onReturn` whenever the user comes back to the sidebar from the sheet. */
export function useReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    const opened = performance.now();
    const listen = () => {
      if (performance.now() - opened > OPENING_MILLISECONDS) latest.current();
    };
    window.addEventListener('focus', listen);
    return () => window.removeEventListener('focus', listen);
  }, []);
}
