import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { AuxiliaryClick } from './frames/row-click.js';

export function useOpen() {
  const navigate = useNavigate();
  return useCallback(
    (path: string, click: AuxiliaryClick) => {
      if (click.newTab) window.open(path, '_blank', 'noopener');
      else void navigate(path);
    },
    [navigate],
  );
}
