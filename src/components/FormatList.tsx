import './openControls.css';
import './FormatList.css';
import { FORMAT_NAMES, FORMATS } from '../model/importing.ts';
import { FORMAT_WORDS } from './formatWords.ts';

/** Which formats can be opened, and what comes across of each; folded, as the content tells the format. */
export function FormatList() {
  return (
    <details className="open-fold">
      <summary>What can be opened: {FORMATS.length} formats, recognised by their content</summary>
      <dl className="formats-list">
        {FORMATS.map((format) => (
          <div key={format}>
            <dt>{FORMAT_NAMES[format]}</dt>
            <dd>{FORMAT_WORDS[format]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
