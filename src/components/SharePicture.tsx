import { useState } from 'react';
import { MINUTE } from '../base/units.ts';
import { formatDateTime } from '../base/zone.ts';
import type { PictureOptions } from '../export/picture/pictureOptions.ts';
import type { Dataset } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { exportContext } from './exportContext.ts';
import { narrowingWords } from './narrowingWords.ts';
import { SaveButton } from './SaveButton.tsx';
import { ShareChoice } from './ShareChoice.tsx';
import { narrowedNow } from './useNarrowed.ts';
import { currentViewport, useViewport } from './useViewport.ts';

const KINDS = [
  { id: 'svg', name: 'SVG: sharp at any size, its text stays text' },
  { id: 'png', name: 'PNG: pixels, twice as many each way' },
] as const;
const STRETCHES = [
  { id: 'visible', name: 'The time on screen' },
  { id: 'whole', name: 'All of it' },
] as const;
const THEMES = [
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
] as const;

type IdOf<T extends readonly { readonly id: string }[]> = T[number]['id'];

/** The timeline as a picture, with title, legend, sources and date. */
export function SharePicture({ dataset }: { dataset: Dataset }) {
  const [kind, setKind] = useState<IdOf<typeof KINDS>>('svg');
  const [stretch, setStretch] = useState<IdOf<typeof STRETCHES>>('visible');
  const [theme, setTheme] = useState<IdOf<typeof THEMES>>('light');
  const viewport = useViewport();
  const isNarrowed = useWhence((s) => narrowingWords(dataset, s.filter) !== '');
  const options = (): PictureOptions => {
    const { filter, grouping, selection } = useWhence.getState();
    return {
      ...exportContext(),
      span: stretch === 'visible' ? currentViewport() : null,
      theme,
      grouping,
      narrowed: narrowedNow(),
      narrowing: narrowingWords(dataset, filter),
      selection: selectedEvent(selection),
    };
  };
  return (
    <>
      <p>
        The timeline with its title, legend, list of sources and the date
        {isNarrowed ? ', narrowed as it is on screen' : ''}.
      </p>
      <ShareChoice legend="Kind" options={KINDS} chosen={kind} onChoose={setKind} />
      <ShareChoice legend="Stretch" options={STRETCHES} chosen={stretch} onChoose={setStretch} />
      {viewport && stretch === 'visible' && (
        <p className="dim">
          {toTheMinute(viewport.start, dataset)} to {toTheMinute(viewport.end, dataset)}
        </p>
      )}
      <ShareChoice legend="Look" options={THEMES} chosen={theme} onChoose={setTheme} />
      <SaveButton
        key={`${kind} ${stretch} ${theme}`}
        name="Save the picture"
        make={async () => {
          if (kind === 'png')
            return (await import('../export/picture/pngPicture.ts')).pngPicture(dataset, options());
          return (await import('../export/picture/svgPicture.ts')).svgPicture(dataset, options());
        }}
      />
    </>
  );
}

function toTheMinute(ms: number, { timeZone }: Dataset): string {
  return formatDateTime(Math.round(ms / MINUTE) * MINUTE, timeZone);
}
