import { useDesk } from '../store/useDesk.ts';
import { DeskNewText } from './DeskNewText.tsx';
import { Sheet } from './Sheet.tsx';

/** Adds documents to the project that is open, and shows the first of them. */
export function DeskAddDocument({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title="Add a document" firm onClose={onClose}>
      <DeskNewText
        onDocument={(id) => {
          useDesk.getState().showDocument(id);
          onClose();
        }}
      />
    </Sheet>
  );
}

export default DeskAddDocument;
