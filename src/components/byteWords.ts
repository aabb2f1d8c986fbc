const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in words: "812 byte", "57.7 kB", "1.2 MB". */
export function byteWords(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[power] ?? 'byte';
  const amount = bytes / 1000 ** power;
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
