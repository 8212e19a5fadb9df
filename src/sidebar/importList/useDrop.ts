import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes the files that are dropped anywhere on the page; a browser would show them in place of it.
 *
 * @returns whether files are held above the page
 */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent) => {
      hold(event);
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length > 0) latest.current(files);
    };
    const listeners = { dragover: hold, dragleave: hold, drop } as const;
    for (const [type, listen] of Object.entries(listeners)) window.addEventListener(type as 'drop', listen);
    return () => {
      for (const [type, listen] of Object.entries(listeners)) window.removeEventListener(type as 'drop', listen);
    };
  }, []);
  return isOver;
}
