import type { Dataset } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import { encodeView } from '../view/permalink.ts';
import { SaveButton } from './SaveButton.tsx';

/** The whole page with the dataset inside, as one file. */
export function SharePage({ dataset }: { dataset: Dataset }) {
  return (
    <>
      <p>
        One HTML page that holds the dataset, this view of it, and everything needed to read it. It opens from
        a disk or a mail with no network, in any present browser, and asks nobody for anything.
      </p>
      <SaveButton
        name="Save as one HTML page"
        make={async () => {
          const { onePage } = await import('../export/onePage.ts');
          return onePage(dataset, encodeView(useWhence.getState()));
        }}
      />
    </>
  );
}
