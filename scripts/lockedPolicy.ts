/** What both the page and the one-file page forbid alike. The one policy of Trusted Types is that of the import worker. */
export const LOCKED_POLICY = [
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types whence-worker',
] as const;
