import type { Dataset, Source, SourceDocument, SourceKind } from '../model/dataset.ts';
import type { TimeWindow } from '../model/time.ts';
import { applyEdit } from './applyEdit.ts';
import type { Edit, EditOutcome } from './edit.ts';
import { emptyDataset } from './emptyDataset.ts';
import { freshId } from './freshId.ts';
import { proposedTitle } from './proposedTitle.ts';

/** A document as somebody brings it. */
export interface NewText {
  readonly title: string;
  /** Name of who published it; "" where that is not known. */
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly published: TimeWindow | null;
  readonly language: string | null;
  /** Null where the text itself is not to be kept. */
  readonly text: string | null;
}

/** Who published what nobody put a name to. */
export const UNNAMED = 'Unnamed publisher';

/** Some documents, with the sources that published them, as one step. `ids` are those of the documents, in order. */
export function addTexts(
  dataset: Dataset,
  texts: readonly NewText[],
): { readonly edit: Edit; readonly ids: readonly string[] } {
  const sources = new Map(dataset.sources.map((source) => [nameKey(source.name), source.id]));
  const sourceIds = new Set(dataset.sources.map(({ id }) => id));
  const documentIds = new Set(dataset.documents.map(({ id }) => id));
  const edits: Edit[] = [];
  const ids: string[] = [];
  for (const { publisher, kind, title, published, language, text } of texts) {
    const name = publisher.trim() || UNNAMED;
    let source = sources.get(nameKey(name));
    if (source === undefined) {
      source = freshId(name, (id) => sourceIds.has(id), 'source');
      sourceIds.add(source);
      sources.set(nameKey(name), source);
      edits.push({ kind: 'put-source', source: newSource(source, name, kind) });
    }
    const named = title.trim() || proposedTitle(text ?? '') || 'Untitled document';
    const id = freshId(named, (taken) => documentIds.has(taken), 'document');
    documentIds.add(id);
    ids.push(id);
    const document: SourceDocument = {
      id,
      title: named,
      publisher: source,
      published,
      language: language?.trim() || null,
      url: null,
      text: text?.trim() ? text : null,
      extra: {},
    };
    edits.push({ kind: 'put-document', document });
  }
  const label = ids.length === 1 ? 'Add document' : `Add ${ids.length} documents`;
  return { edit: { kind: 'together', label, edits }, ids };
}

/** A new dataset that holds some documents and nothing else; it is called what the first of them is. */
export function newTexts(texts: readonly NewText[], timeZone: string): EditOutcome {
  const [first] = texts;
  const title = first?.title.trim() || proposedTitle(first?.text ?? '') || 'Untitled timeline';
  const empty = emptyDataset({ title, timeZone });
  return applyEdit(empty, addTexts(empty, texts).edit);
}

function newSource(id: string, name: string, kind: SourceKind): Source {
  return { id, name, kind, anonymous: false, note: null, extra: {} };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
