import { useEffect, useId, useState } from 'react';
import { isZone } from '../base/zone.ts';
import { SOURCE_KINDS, type Source, type SourceKind } from '../model/dataset.ts';
import { describeWindow } from '../query/describeTime.ts';
import { kindWords } from '../query/kindWords.ts';
import type { NewTextDraft } from './newTextDraft.ts';
import { type PublishedTime, publishedTime } from './publishedTime.ts';

/** Languages that are offered; any other tag can be written. */
const LANGUAGES = ['en', 'fr', 'ar', 'de', 'es', 'fa', 'he', 'hi', 'it', 'pt', 'ru', 'sw', 'tr', 'uk', 'zh'];

/** What is known of a document: title, publisher, date, language. */
export function DeskNewTextFacts({
  draft,
  title,
  zone,
  sources,
  onChange,
}: {
  draft: NewTextDraft;
  /** As written, or as proposed. */
  title: string;
  zone: string;
  sources: readonly Source[];
  onChange: (part: Partial<NewTextDraft>) => void;
}) {
  const id = useId();
  const known = sources.find(({ name }) => name.toLowerCase() === draft.publisher.trim().toLowerCase());
  return (
    <div className="new-text-facts">
      <div className="new-text-field new-text-wide">
        <label htmlFor={`${id}-title`} className="open-label">
          Title
        </label>
        <input
          id={`${id}-title`}
          className="open-field"
          dir="auto"
          value={title}
          onChange={(change) => onChange({ title: change.target.value })}
        />
      </div>
      <div className="new-text-field">
        <label htmlFor={`${id}-publisher`} className="open-label">
          Publisher
        </label>
        <input
          id={`${id}-publisher`}
          className="open-field"
          dir="auto"
          list={`${id}-sources`}
          placeholder="Unnamed publisher"
          value={draft.publisher}
          onChange={(change) => onChange({ publisher: change.target.value })}
        />
        <datalist id={`${id}-sources`}>
          {sources.map((source) => (
            <option key={source.id} value={source.name} />
          ))}
        </datalist>
      </div>
      <div className="new-text-field">
        <label htmlFor={`${id}-kind`} className="open-label">
          Kind
        </label>
        <select
          id={`${id}-kind`}
          className="open-field"
          value={known?.kind ?? draft.kind}
          disabled={known !== undefined}
          onChange={(change) => onChange({ kind: change.target.value as SourceKind })}
        >
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords(kind)}
            </option>
          ))}
        </select>
      </div>
      <div className="new-text-field">
        <label htmlFor={`${id}-published`} className="open-label">
          Published
        </label>
        <input
          id={`${id}-published`}
          className="open-field"
          placeholder="22 March 2012"
          aria-describedby={`${id}-read`}
          value={draft.published}
          onChange={(change) => onChange({ published: change.target.value })}
        />
      </div>
      <div className="new-text-field">
        <label htmlFor={`${id}-language`} className="open-label">
          Language
        </label>
        <input
          id={`${id}-language`}
          className="open-field"
          list={`${id}-languages`}
          placeholder="en, fr, …"
          autoCapitalize="off"
          value={draft.language}
          onChange={(change) => onChange({ language: change.target.value })}
        />
        <datalist id={`${id}-languages`}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} />
          ))}
        </datalist>
      </div>
      <PublishedLine id={`${id}-read`} words={draft.published} zone={zone} />
    </div>
  );
}

/** How long a date is left alone while it is typed, in ms. */
const PAUSE = 250;

/** What the words about the date are read as. */
function PublishedLine({ id, words, zone }: { id: string; words: string; zone: string }) {
  const [time, setTime] = useState<PublishedTime>({ kind: 'none' });
  // Before the zone is known the day is still the day.
  const at = isZone(zone.trim()) ? zone.trim() : 'UTC';
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      const read = await publishedTime(words, at);
      if (!gone) setTime(read);
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [words, at]);
  return (
    <p id={id} role="status" className="open-hint new-text-wide">
      {time.kind === 'read' && `Read as ${describeWindow(time.window, at)}.`}
      {time.kind === 'unread' && words.trim() !== '' && time.message}
    </p>
  );
}
