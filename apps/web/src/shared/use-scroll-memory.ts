import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const positions = new Map<string, { top: number; left: number }>();

/** Brings a frame with its own scrolling back to where it was when the person comes back to the page. */
export function useScrollMemory<T extends HTMLElement>(ready: boolean) {
  const frame = useRef<T>(null);
  const { key } = useLocation();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !ready) return undefined;
    const known = positions.get(key);
    element.scrollTo?.({ top: known?.top ?? 0, left: known?.left ?? 0 });
    const remember = () => positions.set(key, { top: element.scrollTop, left: element.scrollLeft });
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [key, ready]);
  return frame;
}
