import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { OpeningContext } from '../../src/components/opening.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** The ways to open, none of which does anything but be called. */
export function stubOpening() {
  return {
    file: vi.fn<(file: File) => void>(),
    text: vi.fn<(text: string) => void>(),
    url: vi.fn<(address: string) => void>(),
    recent: vi.fn<(key: string) => void>(),
    project: vi.fn<(key: string) => void>(),
    again: vi.fn<(choices: unknown) => void>(),
    cancel: vi.fn<() => void>(),
    read: vi.fn(async (_file: File): Promise<Dataset | string> => 'Nothing is read here.'),
  };
}

/** Puts a component where it finds the ways to open. */
export function WithOpening({
  opening,
  children,
}: {
  opening: ReturnType<typeof stubOpening>;
  children: ReactNode;
}) {
  return <OpeningContext value={opening}>{children}</OpeningContext>;
}
