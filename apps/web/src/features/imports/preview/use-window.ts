import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const overscan = 8;

interface Range {
  first: number;
  last: number;
  /** Without what is rendered above and below for smooth scrolling. */
  seen: { first: number; last: number };
}

/** Fixed heights make a window over a long list simple arithmetic; only what is in sight is in the page. */
export function useWindow(total: number, rowHeight: number, headHeight: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Range>({ first: 0, last: 40, seen: { first: 0, last: 0 } });
  const measure = useCallback(() => {
    const element = frame.current;
    if (!element) return;
    const within = (index: number) => Math.max(0, Math.min(total - 1, index));
    const top = Math.floor(element.scrollTop / rowHeight);
    const bottom = Math.ceil((element.scrollTop + (element.clientHeight || 600) - headHeight) / rowHeight) - 1;
    const seen = { first: within(top), last: within(bottom) };
    const [first, last] = [within(top - overscan), within(bottom + overscan)];
    setRange((now) =>
      now.seen.first === seen.first && now.seen.last === seen.last && now.first === first && now.last === last
        ? now
        : { first, last, seen },
    );
  }, [total, rowHeight, headHeight]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    element.addEventListener('scroll', measure, { passive: true });
    return () => element.removeEventListener('scroll', measure);
  }, [measure]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const soon = requestAnimationFrame(measure);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(soon);
    };
  }, [measure]);
  const reveal = useCallback(
    (index: number) => {
      const element = frame.current;
      if (!element) return;
      const top = index * rowHeight;
      const room = element.clientHeight - headHeight;
      if (top < element.scrollTop) element.scrollTop = Math.max(0, top - rowHeight);
      else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top - Math.max(0, room - 2 * rowHeight);
    },
    [rowHeight, headHeight],
  );
  const clipped = { first: Math.min(range.first, Math.max(0, total - 1)), last: Math.min(range.last, total - 1) };
  return { frame, reveal, seen: range.seen, ...clipped };
}
