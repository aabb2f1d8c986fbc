import './KeysSheet.css';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { DESK_KEY_LIST, KEY_LIST, type KeyRow } from './keyList.ts';
import { Sheet } from './Sheet.tsx';

/** All keys of the page, in a table. */
export function KeysSheet() {
  const showSheet = useWhence((s) => s.showSheet);
  const made = useProject((s) => s.key !== null);
  return (
    <Sheet title="Keys" onClose={() => showSheet(null)}>
      <Keys rows={KEY_LIST} />
      {made && (
        <>
          <h3 className="eyebrow">While a dataset is made</h3>
          <Keys rows={DESK_KEY_LIST} />
          <p className="dim">On a Mac, ⌘ does what Ctrl does.</p>
        </>
      )}
    </Sheet>
  );
}

function Keys({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <table className="keys">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, what }) => (
          <tr key={what}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default KeysSheet;
