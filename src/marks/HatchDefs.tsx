/** Id of the hatch pattern of uncertain time. */
const HATCH_ID = 'whence-hatch';

/** The hatch, as a fill. */
export const HATCH_FILL = `url(#${HATCH_ID})`;

/** The pattern that `HATCH_FILL` names. Put it into one svg of the page that is never hidden. */
export function HatchDefs() {
  return (
    <defs>
      <pattern id={HATCH_ID} width={5} height={5} patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
        <rect className="hatch-ground" width={5} height={5} />
        <path className="hatch-line" d="M1 0V5" />
      </pattern>
    </defs>
  );
}
