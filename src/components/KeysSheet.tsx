import './KeysSheet.css';
import { useWhence } from '../store/useWhence.ts';
import { KEY_LIST } from './keyList.ts';
import { Sheet } from './Sheet.tsx';

/** All keys of the page, in a table. */
export function KeysSheet() {
  const showSheet = useWhence((s) => s.showSheet);
  return (
    <Sheet title="Keys" onClose={() => showSheet(null)}>
      <table className="keys">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {KEY_LIST.map(({ keys, what }) => (
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
    </Sheet>
  );
}

export default KeysSheet;
