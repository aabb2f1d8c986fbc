import jsonld from 'jsonld';
import { documentLoader } from './contexts.ts';

/** One statement of a graph. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly kind: 'iri' | 'blank' | 'literal';
  readonly datatype: string | null;
}

interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
  readonly value: string;
  readonly datatype?: Term;
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
  readonly graph: Term;
}

const KINDS = { NamedNode: 'iri', BlankNode: 'blank', Literal: 'literal', DefaultGraph: 'literal' } as const;
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}]*$/iu;

/**
 * The statements that a JSON-LD library finds in a text, all of them in the default graph. It throws on any term, type
 * or IRI that would otherwise be dropped in silence (`safe`), on what is no IRI, and on what N-Quads cannot carry.
 */
export async function statementsOf(text: string): Promise<readonly Statement[]> {
  const document = JSON.parse(text);
  // The types know neither `safe` nor a loader of ours.
  const options = { documentLoader, safe: true } as object;
  await jsonld.expand(document, options);
  const quads = (await jsonld.toRDF(document, options)) as unknown as readonly Quad[];
  const nquads = (await jsonld.toRDF(document, {
    ...options,
    format: 'application/n-quads',
  })) as unknown as string;
  const again = (await jsonld.toRDF(
    await jsonld.fromRDF(nquads as unknown as object, options),
    options,
  )) as unknown as readonly Quad[];
  if (again.length !== quads.length)
    throw new Error(`${quads.length} quads were written, ${again.length} read`);
  for (const { subject, predicate, object, graph } of quads) {
    if (graph.termType !== 'DefaultGraph') throw new Error(`A graph of its own: ${graph.value}`);
    for (const { termType, value } of [subject, predicate, object]) {
      if (termType === 'NamedNode' && !IRI.test(value)) throw new Error(`This is no IRI: ${value}`);
    }
  }
  return quads.map(({ subject, predicate, object }) => ({
    // As N-Quads write it, so that it cannot pass for a name.
    subject: named(subject),
    predicate: predicate.value,
    object: named(object),
    kind: KINDS[object.termType],
    datatype: object.datatype?.value ?? null,
  }));
}

function named({ termType, value }: Term): string {
  return termType === 'BlankNode' ? `_:${value.replace(/^_:/, '')}` : value;
}

/** How many statements have a predicate, and an object where one is given, by the ends of their names. */
export function count(statements: readonly Statement[], predicate: string, object = ''): number {
  return statements.filter((each) => each.predicate.endsWith(predicate) && each.object.endsWith(object))
    .length;
}

/** All objects of a subject’s predicate. */
export function objects(
  statements: readonly Statement[],
  subject: string,
  predicate: string,
): readonly string[] {
  return statements
    .filter((each) => each.subject === subject && each.predicate.endsWith(predicate))
    .map(({ object }) => object);
}
