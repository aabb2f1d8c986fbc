import './AboutSheet.css';
import { zoneCity } from '../base/zone.ts';
import type { Dataset } from '../model/dataset.ts';
import { distinctOrigins } from '../model/provenance.ts';
import { useWhence } from '../store/useWhence.ts';
import { BasisList } from './BasisList.tsx';
import { DocumentList } from './DocumentList.tsx';
import { Legend } from './Legend.tsx';
import { MassAbout } from './MassAbout.tsx';
import { plural } from './plural.ts';
import { Sheet } from './Sheet.tsx';

/**
 * What the dataset on screen holds, what its times rest on, and how to read the marks. Says only what is true of any
 * file; how a dataset was made its own summary tells.
 */
export function AboutSheet() {
  const dataset = useWhence((s) => s.dataset);
  const mass = useWhence((s) => s.mass);
  const showSheet = useWhence((s) => s.showSheet);
  if (!dataset) return null;
  return (
    <Sheet title="About this timeline" onClose={() => showSheet(null)}>
      <div className="about">
        {mass ? <MassAbout mass={mass} /> : <WholeAbout dataset={dataset} />}
        <Legend />
      </div>
    </Sheet>
  );
}

function WholeAbout({ dataset }: { dataset: Dataset }) {
  const { claims, documents, events } = dataset;
  return (
    <>
      <p className="about-lead">
        <strong>{dataset.title}.</strong> {dataset.summary}
      </p>

      <h3 className="eyebrow">What it holds</h3>
      <p>
        {plural(claims.length, 'claim')} about {plural(events.length, 'event')}, from{' '}
        {documents.length === 0 ? 'no document that it names' : plural(documents.length, 'document')}. A claim
        is one statement about one event. It keeps the way it came, from the one who knows or speaks, through
        those who carried it, to the publisher, and the passages in which it stands. Titles and claims without
        quotation marks are in the words of those who made this timeline; words in quotation marks are the
        document’s.
      </p>
      {documents.length > 0 && <DocumentList documents={documents} />}
      <p>
        Two claims with one origin are one voice, however many outlets pass them on: here{' '}
        {plural(distinctOrigins(claims).length, 'origin')}. Where nobody is named, the publisher counts as the
        voice, and the screen says “No source named”. Whence does not judge who is right.
      </p>

      <h3 className="eyebrow">What the times rest on</h3>
      <p>
        An event shows the document’s own words for its time and why it was placed where it is, as far as the
        file says so. Times are in {zoneCity(dataset.timeZone)} time.
      </p>
      <BasisList dataset={dataset} />

      <h3 className="eyebrow">How to read the marks</h3>
    </>
  );
}

export default AboutSheet;
