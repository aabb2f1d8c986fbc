/** Puts a text on the clipboard; tells whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard in an insecure page or a frame, or the reader said no.
    return false;
  }
}
