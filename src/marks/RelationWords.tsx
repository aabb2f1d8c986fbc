import type { PlacedWords } from '../layout/arcWords.ts';

/** The words of an arc or a stub. */
export function RelationWords({ words }: { words: PlacedWords }) {
  return (
    <text className="relation-arc-words" x={words.at.x} y={words.at.y}>
      {words.text}
    </text>
  );
}
