import { useEffect } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { useMedia } from './useMedia.ts';

/** The theme on screen: the reader's choice, or the system's setting as it changes. */
export function useTheme(): 'light' | 'dark' {
  const chosen = useWhence((s) => s.theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (chosen !== 'system') return chosen;
  return dark ? 'dark' : 'light';
}

/** Puts the theme on the page. */
export function useThemeOnPage(): void {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
