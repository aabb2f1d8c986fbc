import { useWhence } from '../store/useWhence.ts';
import { selectedSource } from '../view/selection.ts';
import { type Lighting, useLighting } from './useLighting.ts';

/** Props of a button that stands for a source: pressing it shows its card in the panel, pointing at it lights it. */
export interface SourceButtonProps extends Lighting {
  readonly type: 'button';
  readonly 'aria-pressed': boolean;
  readonly 'data-row-source': string;
  readonly onClick: () => void;
}

/** What a button for a source needs, and whether the source is lit. */
export function useSourceButton(source: string): {
  readonly lit: boolean;
  readonly props: SourceButtonProps;
} {
  const selected = useWhence((s) => selectedSource(s.selection) === source);
  const lit = useWhence((s) => s.litSource === source);
  const selectSource = useWhence((s) => s.selectSource);
  const lighting = useLighting(source);
  const onClick = () => selectSource(source);
  const props = {
    type: 'button',
    'aria-pressed': selected,
    'data-row-source': source,
    onClick,
    ...lighting,
  } as const;
  return { lit, props };
}
