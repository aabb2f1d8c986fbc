// `npm run test:long`: all that `npm test` does, with properties, faults and kills tried as often as docs/trust.md says.
process.env.WHENCE_LONG = '1';
await import('./test.mjs');
