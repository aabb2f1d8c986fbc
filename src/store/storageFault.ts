/** A reason why the device keeps nothing, told in a sentence. */
export class StorageFault extends Error {}

/** What went wrong with the device's storage, as a sentence that says what would help. */
export function faultWords(error: unknown): string {
  if (error instanceof StorageFault) return error.message;
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError':
      return 'This browser has no more room for this page: delete a project or free space on the device.';
    case 'VersionError':
      return 'A newer version of this page is open in another tab: load this one anew.';
    case 'SecurityError':
      return 'This browser keeps nothing for this page: its storage is off, as in a private window.';
    default:
      return 'This browser did not let Whence write to this device.';
  }
}
