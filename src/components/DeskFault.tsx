/** What is wrong with a field, below it. */
export function DeskFault({ id, fault }: { id: string; fault: string | null }) {
  if (fault === null) return null;
  return (
    <p id={id} className="desk-fault">
      {fault}
    </p>
  );
}

/** What a field says of its fault to who does not see it. */
export function faultProps(id: string, fault: string | null, described?: string) {
  const by = [fault === null ? null : id, described].filter(Boolean).join(' ');
  return {
    'aria-invalid': fault !== null,
    'aria-describedby': by === '' ? undefined : by,
  } as const;
}
