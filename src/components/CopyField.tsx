import './CopyField.css';
import { useEffect, useId, useRef, useState } from 'react';
import { copyText } from './copyText.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Lines in sight. */
  readonly lines: number;
  /** Whether it is for people to read, not for programs. */
  readonly prose?: boolean;
  /** What the button says: "Copy the link". */
  readonly copy: string;
}

/** A text to take along: a field with all of it, for those who copy by hand, and a button. */
export function CopyField({ label, text, lines, copy, prose = false }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is not yet copied
  useEffect(() => say(null), [text]);
  const take = async () => {
    if (await copyText(text)) return say('Copied.');
    field.current?.select();
    say('The browser did not allow copying. The text is marked: copy it with Ctrl + C.');
  };
  return (
    <div className="copy">
      <label className="copy-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        className={prose ? 'copy-text is-prose' : 'copy-text'}
        rows={lines}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={(focus) => focus.currentTarget.select()}
      />
      <p className="copy-actions">
        <button type="button" className="share-button" onClick={() => void take()}>
          {copy}
        </button>
        <span className="dim" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}
