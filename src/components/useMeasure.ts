import { useEffect, useState } from 'react';
import type { Measure } from '../layout/measure.ts';
import { forgetWidths, LABEL_FONT, measureText } from './measureText.ts';

/** The label measure. A new function once the web font is in, so that everything laid out with it is laid out anew. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState<Measure>(() => measureText);
  useEffect(() => {
    if (!document.fonts || document.fonts.check(LABEL_FONT)) return;
    let gone = false;
    document.fonts.ready.then(() => {
      if (gone) return;
      forgetWidths();
      setMeasure(() => (text: string) => measureText(text));
    });
    return () => {
      gone = true;
    };
  }, []);
  return measure;
}
