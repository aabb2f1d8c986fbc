/** Wide, Arabic and Persian digits, odd spaces, and the signs for year, month and day of Chinese and Japanese. */
export function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(
      /(\d{4})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/,
      (_, year: string, month: string, day?: string) =>
        [year, month, day].filter((part) => part !== undefined).join('-'),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
