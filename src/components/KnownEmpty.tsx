/** Stands where the two clocks would be when a dataset has no claims. */
export function KnownEmpty() {
  return (
    <div className="known-empty">
      <h2>Nothing was said yet</h2>
      <p>
        This view shows what had been said by when. This file has no claims. With “claims” in it, each with
        the time at which it was “said”, and “published” in its documents, one sees here how word of what
        happened came in.
      </p>
    </div>
  );
}
