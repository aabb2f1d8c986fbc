import './openControls.css';
import './MakeSheet.css';
import type { Dataset } from '../model/dataset.ts';
import { createProject } from '../store/projects.ts';
import { useWhence } from '../store/useWhence.ts';
import { DeskNewText } from './DeskNewText.tsx';
import { MakeBackUp } from './MakeBackUp.tsx';
import { MakeCopy } from './MakeCopy.tsx';
import { MakeProjects } from './MakeProjects.tsx';
import { MakeStorage } from './MakeStorage.tsx';
import { useOpening } from './opening.ts';
import { Sheet } from './Sheet.tsx';

/** All ways to make a timeline, and those that were begun. It goes away as soon as one is taken. */
export function MakeSheet() {
  const showSheet = useWhence((s) => s.showSheet);
  const opening = useOpening();
  const close = () => showSheet(null);
  const open = (key: string) => {
    close();
    opening.project(key);
  };
  const make = (dataset: Dataset) => open(createProject(dataset));
  return (
    <Sheet title="Make a timeline" wide firm onClose={close}>
      <div className="make">
        <div className="make-yours">
          <MakeProjects onOpen={open} />
          <MakeCopy onCopy={make} />
        </div>
        <section className="make-new">
          <h3 className="eyebrow">New from text</h3>
          <DeskNewText onDone={make} />
        </section>
        <div className="make-keep">
          <MakeBackUp />
          <MakeStorage />
        </div>
      </div>
    </Sheet>
  );
}

export default MakeSheet;
