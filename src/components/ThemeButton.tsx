import { useWhence } from '../store/useWhence.ts';
import { useTheme } from './useTheme.ts';

/** Switches between light and dark; the choice travels in the link. */
export function ThemeButton() {
  const theme = useTheme();
  const setTheme = useWhence((s) => s.setTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  const name = `Switch to ${other}`;
  return (
    <button type="button" aria-label={name} title={name} onClick={() => setTheme(other)}>
      <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" className="theme-icon">
        <circle cx={7} cy={7} r={6} fill="none" stroke="currentColor" strokeWidth={1.4} />
        <path d="M7 1a6 6 0 0 1 0 12Z" fill="currentColor" />
      </svg>
    </button>
  );
}
