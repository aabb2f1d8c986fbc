import { useMemo } from 'react';
import { timeWindow } from '../edit/timeWindow.ts';
import type { TimeWindow } from '../model/time.ts';
import { describeWindow } from '../query/describeTime.ts';
import type { ReadTime } from './claimDraft.ts';
import { DeskInput } from './DeskInput.tsx';
import { useTimeWords } from './useTimeWords.ts';

/** A single time, in words or as a date, and what it is read as. */
export function DeskWhen({
  name,
  label,
  value,
  time,
  zone,
  placeholder,
  onChange,
}: {
  name: string;
  label: string;
  value: string;
  /** See `useReadTime`. */
  time: ReadTime;
  zone: string;
  placeholder: string;
  onChange: (text: string) => void;
}) {
  const hint =
    time.kind === 'read'
      ? `Read as ${describeWindow(time.window, zone)}.`
      : time.kind === 'unread'
        ? time.message
        : undefined;
  return (
    <DeskInput
      name={name}
      label={label}
      value={value}
      placeholder={placeholder}
      hint={hint}
      onChange={onChange}
    />
  );
}

/**
 * What somebody typed as a time, read: a time of the format, else words that count from `reference`.
 *
 * @param before the window that stands there: its own text is it.
 */
export function useReadTime(
  words: string,
  reference: TimeWindow | null,
  zone: string,
  before: TimeWindow | null,
): ReadTime {
  const read = useTimeWords();
  return useMemo((): ReadTime => {
    const text = words.trim();
    if (text === '') return { kind: 'none' };
    if (before?.text === text) return { kind: 'read', window: before };
    const typed = timeWindow(text, zone);
    if (typed.kind === 'good') return { kind: 'read', window: typed.window };
    const found = read?.(text, { reference, zone });
    if (found?.kind === 'read') {
      const placed = timeWindow(found.start, zone);
      return placed.kind === 'good'
        ? { kind: 'read', window: placed.window }
        : { kind: 'unread', message: placed.message };
    }
    if (found?.kind === 'unread') return { kind: 'unread', message: found.message };
    return { kind: 'unread', message: 'This cannot be placed alone: write a date like 2012-03-21.' };
  }, [words, reference, zone, before, read]);
}
