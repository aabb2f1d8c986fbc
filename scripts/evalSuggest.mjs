import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './run.mjs';

// `npm run eval:suggest`: how good the suggestions are, on the texts of tests/suggest/texts, and on the article where
// WHENCE_ARTICLE names its text. `-- --faults` lists what is missed and what is wrong.
const { module } = await runnerImport(join(ROOT, 'tests/suggest/evaluate.ts'), { configFile: false });
const { evaluate, hedgeF1, keyedTexts, maliText, total } = module;
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const article = process.env.WHENCE_ARTICLE;
const mali = JSON.parse(readFileSync(join(ROOT, 'data/mali-2012.json'), 'utf8'));
const texts = [...keyedTexts(), ...(article ? [maliText(readFileSync(article, 'utf8'), mali)] : [])].filter(
  ({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)),
);

const HEAD = [
  'text',
  'statements',
  'chains right',
  'suggested right',
  'all right',
  'hedges F1',
  'told apart',
];
const percent = (part, whole) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} % (${part}/${whole})`;
const row = (name, score) => [
  name,
  String(score.told),
  percent(score.chainRight, score.attributed),
  percent(score.suggestedRight, score.suggested),
  percent(score.allRight, score.all),
  hedgeF1(score).toFixed(2),
  percent(score.toldRight, score.told),
];
const results = texts.map((text) => ({ text, ...evaluate(text) }));
const rows = results.map(({ text, score }) =>
  row(`${text.name}${text.heldOut ? ' (held out)' : ''}: ${text.style}`, score),
);
const group = (name, keep) => {
  const kept = results.filter(({ text }) => keep(text));
  if (kept.length > 0) rows.push(row(`**${name}**`, total(kept.map(({ score }) => score))));
};
group('made with', (text) => !text.heldOut);
group('held out', (text) => text.heldOut);
group('all', () => true);

const line = (cells) => `| ${cells.join(' | ')} |`;
console.log([line(HEAD), line(HEAD.map(() => '---')), ...rows.map(line)].join('\n'));
if (!article) console.log('\nThe article is skipped: WHENCE_ARTICLE names no copy of its text.');
if (process.argv.includes('--faults')) {
  for (const { text, faults } of results) {
    for (const { kind, paragraph, words, wanted: key, got } of faults)
      console.log(`${text.name} ¶${paragraph} ${kind}: “${words}” key: ${key}; got: ${got}`);
  }
}
