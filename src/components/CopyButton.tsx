import './CopyButton.css';
import { useWhence } from '../store/useWhence.ts';
import { copyText } from './copyText.ts';

interface CopyButtonProps {
  readonly name: string;
  /** What is copied, for the sentence that says so: "Citation copied." */
  readonly what: string;
  /** Made when it is asked for. */
  readonly text: () => string;
}

/** A quiet button among the words of the panel, that copies something. */
export function CopyButton({ name, what, text }: CopyButtonProps) {
  const notify = useWhence((s) => s.notify);
  const copy = async () => {
    const copied = await copyText(text());
    notify(copied ? `${what} copied.` : 'The browser did not allow copying: take it from “Share”.');
  };
  return (
    <button type="button" className="copy-button" onClick={() => void copy()}>
      {name}
    </button>
  );
}
