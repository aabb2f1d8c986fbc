import './Printed.css';
import './PrintStory.css';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Dataset } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import { PrintSources } from './PrintSources.tsx';
import { printPicture } from './printPicture.ts';
import { useNarrowed } from './useNarrowed.ts';
import { usePrinting } from './usePrinting.ts';

/**
 * What is on paper alone: in place of the timeline its picture, with its sources; after any other view the sources of what
 * it shows. A story prints itself, see `PrintStory`.
 */
export function Printed({ phone }: { phone: boolean }) {
  const dataset = useWhence((s) => s.dataset);
  const view = useWhence((s) => s.view);
  const mass = useWhence((s) => s.mass !== null);
  if (!dataset || mass || view === 'story') return null;
  return view === 'timeline' && !phone ? <Timeline dataset={dataset} /> : <Sources dataset={dataset} />;
}

export default Printed;

function Timeline({ dataset }: { dataset: Dataset }) {
  useEffect(() => {
    let pages: HTMLElement | null = null;
    const begin = () => {
      pages = printPicture(dataset);
      // What is picked, told in the panel, comes after.
      document.body.prepend(pages);
    };
    const end = () => pages?.remove();
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      end();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [dataset]);
  return null;
}

function Sources({ dataset }: { dataset: Dataset }) {
  const narrowed = useNarrowed();
  const printing = usePrinting();
  useEffect(() => {
    const root = document.documentElement;
    const begin = () => root.style.setProperty('--print-zoom', String(shrinking()));
    const end = () => root.style.removeProperty('--print-zoom');
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      end();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing || !narrowed) return null;
  return createPortal(
    <div className="print-end">
      <PrintSources dataset={dataset} claims={narrowed.claims} />
    </div>,
    document.body,
  );
}

/** Widths within the margins of print.css, of the page of A4 that lies and of the one that stands, px. */
const LYING = 1046;
const STANDING = 733;

/** How far what is on screen must shrink to fit onto the page, whose width nobody tells a script. */
function shrinking(): number {
  const width = Math.max(1, document.querySelector('.app-main')?.clientWidth ?? 0);
  // The chart of a document must also fit below its title.
  return document.querySelector('.app-main .told')
    ? Math.min(0.88, STANDING / width)
    : Math.min(1, LYING / width);
}
