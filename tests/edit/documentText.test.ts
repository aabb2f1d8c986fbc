import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentText } from '../../src/edit/documentText.ts';
import { MOST_TEXT, textFile } from '../../src/edit/textFile.ts';
import { textKind } from '../../src/edit/textKind.ts';
import { runs } from '../runs.ts';

const md = (text: string) => documentText(text, 'markdown');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('Markdown', () => {
  test.each([
    ['# The quay #', 'The quay'],
    ['The quay\n========\n\nIt burnt.', 'The quay\n\nIt burnt.'],
    ['It was **very** _quiet_, ~~not~~ loud.', 'It was very quiet, not loud.'],
    ['***all*** of __it__', 'all of it'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['Says [the port](https://example.org/a_(b) "Port").', 'Says the port.'],
    ['Says [the port][1] and [sic].\n\n[1]: https://example.org', 'Says the port and [sic].'],
    ['![A *red* sky](sky.jpg) over <https://example.org>', 'A red sky over https://example.org'],
    ['Run `a * b` and ``c ` d``, or `open', 'Run a * b and c ` d, or `open'],
    ['Not \\*so\\*, \\[x\\](y)', 'Not *so*, [x](y)'],
    ['> She said:\n> it is\n> over.', 'She said: it is over.'],
    ['>> deep', 'deep'],
    ['* one\n* two\n  goes on\n1. first', 'one\ntwo goes on\n1. first'],
    ['One line\nand its rest.\n\nNext.', 'One line and its rest.\n\nNext.'],
    ['One\\\ntwo  \nthree', 'One\ntwo\nthree'],
    ['a\n\n* * *\n\nb\n\n---\n\nc', 'a\n\nb\n\nc'],
    ['```js\nlet *x* = 1;\n```\nafter', 'let *x* = 1;\nafter'],
    ['| a | b |\n|---|---|\n| *1* | 2 |', '| a | b |\n|---|---|\n| *1* | 2 |'],
    ['“Ist das *so*?”\r\nfragte <b>er</b>.', '“Ist das so?” fragte <b>er</b>.'],
  ])('%j reads %j', (markdown, text) => {
    expect(md(markdown)).toBe(text);
  });

  test('leaves prose without signs as it is, but for lines that it joins', () => {
    const word = fc.stringMatching(/^[a-zA-Zéü,.“”’]{1,8}$/);
    const prose = fc
      .array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 })
      .map((paragraphs) => paragraphs.map((words) => words.join(' ')));
    fc.assert(
      fc.property(prose, (paragraphs) => {
        expect(md(paragraphs.join('\n\n'))).toBe(paragraphs.join('\n\n'));
      }),
      { numRuns: runs(100, 5000) },
    );
  });

  test('takes signs away and makes up nothing', () => {
    const signs = fc.array(fc.constantFrom(...'*_~`[]()!<>#-\\ \nab|=1.'.split(''), '](', '**', '```'));
    fc.assert(
      fc.property(
        signs.map((all) => all.join('')),
        (text) => {
          const reduced = md(text);
          let at = 0;
          for (const letter of reduced.replace(/\s/g, '')) {
            at = text.indexOf(letter, at) + 1;
            expect(at).toBeGreaterThan(0);
          }
          expect(reduced.replace(/[^ab]/g, '').length).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: runs(100, 10_000) },
    );
  });
});

test('HTML is what stands on the page: no head, no scripts, entities as characters', () => {
  const page =
    '<!doctype html><html><head><title>Tab</title><style>p{}</style></head><body><h1>Port &amp; sea</h1><p>It <b>burnt</b>.<script>x()</script></p></body></html>';
  expect(documentText(page, 'html')).toBe('Port & sea\nIt burnt.');
});

const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((all) => String.fromCharCode(...all));

test('any text is taken, and none makes it slow', () => {
  fc.assert(
    fc.property(units, fc.constantFrom('plain', 'markdown', 'html'), (text, kind) => {
      expect(typeof documentText(text, kind)).toBe('string');
    }),
    { numRuns: runs(100, 5000) },
  );
  const nasty = [
    '*',
    '_a',
    '[',
    '](',
    '](a',
    '`',
    '<http:',
    '\\',
    '- ',
    '> ',
    ' ',
    '![',
    '``a`',
    '</head ',
    '~~x',
  ];
  for (const piece of nasty) {
    const whole = piece.repeat(Math.ceil(150_000 / piece.length));
    const start = performance.now();
    md(whole);
    documentText(whole, 'html');
    expect(performance.now() - start, piece).toBeLessThan(1000);
  }
});

describe('how a text is written', () => {
  test.each([
    ['a.md', 'x', 'markdown'],
    ['a.HTML', 'x', 'html'],
    ['a.txt', '# Not a heading\n**here**', 'plain'],
    ['', '<!DOCTYPE html><p>x', 'html'],
    ['', '# Title\n\nSome **bold** words', 'markdown'],
    ['', 'He is no. 1 - really - and 2 * 3 is 6.\n- one\n- two', 'plain'],
    ['', 'Nothing at all', 'plain'],
  ])('%j with %j is %s', (name, content, kind) => {
    expect(textKind(name, content)).toBe(kind);
  });
});

describe('files', () => {
  test('of text are read, and what was assumed is said', () => {
    expect(textFile('a.md', bytes('# A\n\n*b*'))).toEqual({
      kind: 'text',
      text: 'A\n\nb',
      written: 'markdown',
      note: null,
    });
    expect(textFile('a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toMatchObject({
      text: 'café',
      note: expect.stringContaining('Windows-1252'),
    });
    expect(textFile('one.txt', bytes('x'))).toMatchObject({ kind: 'text', text: 'x' });
  });

  test.each([
    ['a.txt', bytes(''), /no words/],
    ['a.pdf', bytes('%PDF-1.7 …'), /a PDF/],
    ['a.docx', bytes('PK\u0003\u0004abc'), /Word document/],
    ['a.bin', new Uint8Array([1, 2, 0, 3, 4]), /not a text file/],
    ['a.json', bytes('{}'), /opened under “Open”/],
    ['mine.txt', bytes('{ "format": "whence/1", "title": "x" }'), /timeline already: open it/],
    ['big.txt', new Uint8Array(MOST_TEXT + 1).fill(0x61), /larger than 5 MB/],
  ])('%s is refused in a sentence', (name, content, message) => {
    expect(textFile(name, content)).toEqual({ kind: 'refused', message: expect.stringMatching(message) });
  });
});
