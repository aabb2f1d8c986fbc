import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './run.mjs';

// `npm run schema`: writes the JSON Schema for editors from the schemas that the page reads with.
const { module } = await runnerImport(join(ROOT, 'scripts/datasetJsonSchema.ts'), { configFile: false });
const file = join(ROOT, 'data/whence-1.schema.json');
writeFileSync(file, module.schemaText());
console.log('Wrote data/whence-1.schema.json');
