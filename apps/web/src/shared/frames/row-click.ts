import type { MouseEvent } from 'react';

export interface AuxiliaryClick {
  newTab: boolean;
}

const onControl = (event: MouseEvent) =>
  event.target instanceof Element && event.target.closest('a, button, input, label, select') !== null;

/** A click anywhere on a row opens it, the middle button or Ctrl in a new tab; links and buttons keep their own meaning. */
export const rowClick = (open: (click: AuxiliaryClick) => void) => ({
  onClick: (event: MouseEvent) => {
    if (onControl(event) || window.getSelection()?.toString()) return;
    open({ newTab: event.ctrlKey || event.metaKey });
  },
  onAuxClick: (event: MouseEvent) => {
    if (event.button === 1 && !onControl(event)) open({ newTab: true });
  },
});
