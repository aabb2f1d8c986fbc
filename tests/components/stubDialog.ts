/**
 * jsdom has the dialog element without its methods. This much of them is what sheets rely on: `open`, and the `close`
 * event that follows a close. It traps no focus and knows no Escape: those are the browser's, and tested there.
 */
export function stubDialog(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector<HTMLElement>('button, [href], input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
}
