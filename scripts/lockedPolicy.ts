/** What both the page and the one-file page forbid alike. The policies of Trusted Types let through the addresses of the workers alone. */
export const LOCKED_POLICY = [
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types whence-worker whence-offline',
] as const;
