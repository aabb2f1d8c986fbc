import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeWebAnnotation } from '../../src/export/webAnnotation.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { arbitraryWhole } from './arbitraryWhole.ts';
import { ours, sample } from './datasets.ts';
import { count, objects, statementsOf } from './linked.ts';
import { CONTEXT, textOf, written } from './written.ts';

interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly value: string; readonly purpose: string }[];
  readonly target: { readonly source: string; readonly selector: unknown };
}

function annotations(dataset: Dataset): readonly Annotation[] {
  return JSON.parse(textOf(writeWebAnnotation, dataset)).first.items;
}

const passages = (dataset: Dataset) => dataset.claims.flatMap((claim) => claim.passages);

describe('writeWebAnnotation', () => {
  test('writes one annotation a passage, as a JSON-LD library reads it', async () => {
    const dataset = ours('mali-2012');
    const statements = await statementsOf(textOf(writeWebAnnotation, dataset));
    const all = passages(dataset).length;
    expect(all).toBe(46);
    expect(count(statements, '#type', 'ns/oa#Annotation')).toBe(all);
    expect(count(statements, 'ns/oa#motivatedBy', 'ns/oa#describing')).toBe(all);
    expect(count(statements, '#type', 'ns/oa#TextualBody')).toBe(3 * all);
    expect(count(statements, '#type', 'ns/oa#TextQuoteSelector')).toBe(all);
    expect(count(statements, 'ns/oa#hasSource', 'document:globalpost-article')).toBe(all);
    const exact = statements
      .filter(({ predicate }) => predicate.endsWith('oa#exact'))
      .map(({ object }) => object);
    expect([...exact].sort()).toEqual(
      passages(dataset)
        .map((passage) => passage.exact)
        .sort(),
    );
    const [root] = objects(statements, 'urn:whence:mutiny-in-mali:annotations', 'totalItems');
    expect(root).toBe(String(all));
    // Bodies, targets and selectors have no names of their own; all else has.
    const blank = new Set(
      statements.map(({ subject }) => subject).filter((subject) => subject.startsWith('_:')),
    );
    const lists = count(statements, 'rdf-syntax-ns#first');
    expect(blank.size).toBe(3 * all + all + all + lists);
  });

  test('keeps its order, and says when it was made and from where', () => {
    const { content } = written(writeWebAnnotation, ours('mali-2012'));
    const { '@context': context, generated, via, first, total, label } = JSON.parse(content);
    expect(context).toBe('http://www.w3.org/ns/anno.jsonld');
    expect([generated, via, label, total]).toEqual([
      '2012-03-21T06:00:30Z',
      CONTEXT.link,
      'Mutiny in Mali',
      first.items.length,
    ]);
    expect(new Set(first.items.map(({ id }: Annotation) => id)).size).toBe(total);
  });

  test('places a passage by code points where the text is there', () => {
    const dataset = sample((raw) => {
      raw.documents[0].text = '🔥🔥 first line\n\nThen 🔥 it is a coup, they said. it is no coup';
      raw.documents[0].url = 'https://example.org/a b?c=<d>';
      raw.claims[0].passages = [
        { document: raw.documents[0].id, paragraph: 2, exact: 'it is a coup', prefix: '🔥 ' },
        { document: raw.documents[0].id, exact: 'not there' },
      ];
      raw.claims[1].passages = [];
    });
    const [first, second] = annotations(dataset);
    const { text } = dataset.documents[0] ?? {};
    const selector = first?.target.selector as [object, { readonly start: number; readonly end: number }];
    expect(selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'it is a coup', prefix: '🔥 ' },
      { type: 'TextPositionSelector', start: 22, end: 34 },
    ]);
    expect([...(text ?? '')].slice(selector[1].start, selector[1].end).join('')).toBe('it is a coup');
    expect(second?.target.selector).toEqual({ type: 'TextQuoteSelector', exact: 'not there' });
    // What no IRI may have is encoded.
    expect(first?.target.source).toMatch(/^urn:|^https:\/\/example\.org\/[^\s<>]*$/);
  });

  test('never tells what is denied as if it were said', () => {
    const dataset = ours('harbour-fire');
    const denied = dataset.claims.filter(({ stance }) => stance === 'denies' || stance === 'doubts');
    expect(denied.length).toBeGreaterThan(0);
    for (const claim of denied) {
      const own = annotations(dataset).filter(({ id }) => id.includes(`:claim:${claim.id}:`));
      expect(own.length).toBeGreaterThan(0);
      for (const { body } of own) expect(body[0]?.value).toMatch(/^(Denied|Doubted) by the origin: /);
    }
  });

  test('stays valid linked data whatever texts, ids and addresses hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWhole, async (dataset) => {
        const statements = await statementsOf(textOf(writeWebAnnotation, dataset));
        expect(count(statements, '#type', 'ns/oa#Annotation')).toBe(passages(dataset).length);
        for (const { target } of annotations(dataset)) {
          for (const each of [target.selector].flat() as { type: string; start: number; end: number }[]) {
            if (each.type !== 'TextPositionSelector') continue;
            const points = dataset.documents.map(({ text }) => [...(text ?? '')]);
            expect(points.some((text) => text.length >= each.end && each.start < each.end)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('names only losses that this dataset has', () => {
    const { losses } = written(writeWebAnnotation, ours('mali-2012'));
    expect(losses).toContain('34 relations between claims have no place in Web Annotations.');
    expect(losses).toContain(
      '17 chains, 4 stances other than “asserts”, 4 hedges, 17 times of saying and 46 numbers of paragraphs are told in words only, in the second body of their annotations.',
    );
    expect(losses.join()).not.toMatch(/full text|key/);
  });
});
