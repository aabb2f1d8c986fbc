import type { Claim } from '../model/dataset.ts';
import { actWords } from './claimText.ts';
import type { Iris } from './iris.ts';
import { present } from './linkedData.ts';

type Node = Record<string, unknown>;

/** What the publisher wrote, based on what its carrier wrote, and so on back to what the origin said. */
export function lastHop(iris: Iris, { id, chain }: Claim, documents: readonly string[]): Node {
  let work: Node | null = null;
  for (const [index, { source, verb, by }] of chain.entries()) {
    const last = index === chain.length - 1;
    work = present({
      '@type': 'CreativeWork',
      '@id': iris.record('claim', id, 'hop', index + 1),
      author: { '@id': iris.record('source', source) },
      description: actWords({ verb, by }) || null,
      isPartOf: last ? documents.map((each) => ({ '@id': iris.document(each) })) : [],
      isBasedOn: work,
    });
  }
  return work ?? {};
}

/** The passages of a claim, word for word. */
export function quotationNodes(iris: Iris, { id, chain, passages }: Claim): readonly Node[] {
  return passages.map(({ document, exact, paragraph, directSpeech }, index) =>
    present({
      '@type': 'Quotation',
      '@id': iris.record('claim', id, 'passage', index + 1),
      text: exact,
      about: { '@id': iris.record('claim', id) },
      isPartOf: { '@id': iris.document(document) },
      position: paragraph,
      spokenByCharacter: directSpeech ? { '@id': iris.record('source', chain[0].source) } : null,
    }),
  );
}
