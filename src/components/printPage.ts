/** Opens the browser's print dialogue. What fills the screen would be cut to one page: that ends first. */
export async function printPage(): Promise<void> {
  // A refusal leaves the screen full, and the page is printed all the same.
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
  window.print();
}
