import './DropTarget.css';
import { useEffect, useRef } from 'react';
import { useDrops } from './useDrops.ts';
import { usePastes } from './usePastes.ts';

/**
 * The whole page takes files that are dropped on it, and data that is pasted. While a file hangs above, the page says
 * what a drop would do. For eyes alone: who drags, sees; others choose a file in the open sheet.
 */
export function DropTarget() {
  const over = useDrops();
  const ref = useRef<HTMLDivElement>(null);
  usePastes();
  useEffect(() => {
    // Above an open sheet, which lies in the browser's top layer.
    if (over !== null) ref.current?.showPopover?.();
  }, [over]);
  if (over === null) return null;
  return (
    <div ref={ref} popover="manual" className="drop" aria-hidden="true">
      <div className="drop-frame">
        <div className="drop-words">
          <p className="drop-title">Drop to open</p>
          <p>
            {over === 'file'
              ? 'It stays on this device.'
              : 'You see it before it is opened. It stays on this device.'}
          </p>
        </div>
      </div>
    </div>
  );
}

export default DropTarget;
