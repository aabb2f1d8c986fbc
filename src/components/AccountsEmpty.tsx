import './AccountsEmpty.css';
import type { Dataset } from '../model/dataset.ts';

/** Stands where the accounts would be when a dataset has no relations, and shows what one looks like in the file. */
export function AccountsEmpty({ dataset }: { dataset: Dataset }) {
  const [first, second] = dataset.claims;
  const [one, other] = first && second ? [first.id, second.id] : ['first-claim', 'second-claim'];
  return (
    <section className="accounts-empty">
      <h2>No question is asked yet</h2>
      <p>
        Accounts set side by side what is said to one question. A question comes from a relation: two claims,
        what the first does to the second, and what it is about. This file has{' '}
        {dataset.claims.length === 0 && 'no claims and '}
        no relations.
      </p>
      <p>In the file a relation looks like this:</p>
      <pre>
        <code>{exampleOf(one, other)}</code>
      </pre>
      <p>
        The type is <code>contradicts</code> (both cannot be true), <code>supports</code>,{' '}
        <code>repeats</code> or <code>bears-on</code>. Relations with the same words in <code>about</code>{' '}
        belong to one question.
      </p>
    </section>
  );
}

function exampleOf(one: string, other: string): string {
  return `"relations": [
  {
    "type": "contradicts",
    "claims": [${JSON.stringify(one)}, ${JSON.stringify(other)}],
    "about": "Was anyone hurt?",
    "on": "number"
  }
]`;
}
