/** Words that stand before a passage, with dots where their sentence began earlier: a capital says that it begins here. */
export function withDotsBefore(prefix: string): string {
  return prefix === '' || /^\s*["'“‘(]?\p{Lu}/u.test(prefix) ? prefix : `…${prefix}`;
}

/** Words that stand after a passage, with dots where their sentence goes on. */
export function withDotsAfter(suffix: string): string {
  return suffix === '' || /[.!?…]["'”’)]*\s*$/u.test(suffix) || !/[\p{L}\p{N}]/u.test(suffix)
    ? suffix
    : `${suffix}…`;
}
