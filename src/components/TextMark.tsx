import { memo } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { ANCHOR_SIGNS, anchorNote } from './anchorWords.ts';
import type { FoundPassage } from './foundPassages.ts';
import { claimLine, passesThrough } from './toldWords.ts';

/**
 * Words of a text that claims rest on. Pressing them selects the event of the first. What is not `exact` has a sign
 * before it.
 */
export const TextMark = memo(function TextMark({
  id,
  text,
  passage,
  first,
  opened,
  tabStop,
  onPick,
}: {
  id: string;
  text: string;
  passage: FoundPassage;
  /** True for the first piece of the passage: it bears the sign. */
  first: boolean;
  opened: boolean;
  tabStop: boolean;
  onPick: (key: string, passage: FoundPassage) => void;
}) {
  const { claims, anchor } = passage;
  const lit = useWhence((s) => passesThrough(claims, s.litSource));
  const event = claims[0]?.event;
  const note = anchorNote(anchor, passage.passage);
  const classes = ['text-mark', `is-${anchor.kind}`, opened && 'is-opened', lit && 'is-lit'];
  return (
    <mark className={classes.filter(Boolean).join(' ')}>
      {first && anchor.kind !== 'exact' && (
        <span className="text-sign">
          <span aria-hidden="true">{ANCHOR_SIGNS[anchor.kind]}</span>
          <span className="visually-hidden">{anchor.kind}: </span>
        </span>
      )}
      {/* The page of text handles the keys. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/useSemanticElements: a button would not break across lines */}
      <span
        role="button"
        className="text-mark-words"
        data-event={event}
        data-passage={passage.key}
        data-anchor={anchor.kind}
        data-key={id}
        aria-pressed={opened}
        tabIndex={tabStop ? 0 : -1}
        title={`${claims.map(claimLine).join(' · ')}\n${anchor.kind}${note === null ? '' : `: ${note}`}`}
        onClick={() => onPick(`${passage.passage.paragraph} ${event}`, passage)}
      >
        {text}
      </span>
    </mark>
  );
});
