// Node 20 has no Temporal of its own; browsers do, or load the same package (see src/base/temporal.ts).
import 'temporal-polyfill/global';
