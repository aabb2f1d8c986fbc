import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMarkup, htmlText } from '../../../src/load/formats/htmlText.ts';
import { runs } from '../../runs.ts';

describe('htmlText', () => {
  it.each([
    ['', ''],
    ['plain', 'plain'],
    ['  two   words ', 'two words'],
    ['a\nb\r\nc', 'a\nb\nc'],
    ['<i>a\nb</i>', 'a b'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p>one</p>\n\n  <p> two </p>', 'one\ntwo'],
    ['one<br>two<br/>three<BR />four', 'one\ntwo\nthree\nfour'],
    ['<br><br>one<br><br><br>', 'one'],
    ['some <b>bold</b>, <i>slanted</i> text', 'some bold, slanted text'],
    ['<b>un</b>broken', 'unbroken'],
    ['<ul><li>one</li><li>two <b>words</b></li></ul>after', '• one\n• two words\nafter'],
    ['<ol><li>one<li>two</ol>', '• one\n• two'],
    ['<div><div>in</div>out</div>', 'in\nout'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n3'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['Tom &amp; Jerry&nbsp;&lt;3 &eacute;&#233;&#xe9; &hellip;', 'Tom & Jerry <3 ééé …'],
    ['a &copy b &bogus; & c', 'a © b &bogus; & c'],
    ['&lt;script&gt;', '<script>'],
    ['&#0;&#x110000;&#xD800;', '\uFFFD\uFFFD\uFFFD'],
    ['<script>alert("<b>")</script>seen', 'seen'],
    ['<style>p { color: red }</style>seen', 'seen'],
    ['<SCRIPT>if (a</b) x</SCRIPT >seen', 'seen'],
    ['<script/>not seen</script>seen', 'seen'],
    ['<iframe src="x">not seen</iframe>seen', 'seen'],
    ['<script>never closed', ''],
    ['<!-- a comment -->seen<!doctype html><?xml ?>', 'seen'],
    ['a < b and 5<6, c > d', 'a < b and 5<6, c > d'],
    ['<a href="https://pictures.example/?a=1&amp;b=<x>">link</a>', 'link'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<p>&nbsp;</p>', ''],
    ['unfinished <b', 'unfinished'],
    ['<<p>>x', '<\n>x'],
  ])('%j is told as %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '&',
    ';',
    '#',
    '"',
    "'",
    '=',
    '!',
    '--',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<p>',
    '<br>',
    '<li>',
    '<pre>',
    '</pre>',
    '<script>',
    '</script>',
    '<style',
    '<textarea>',
    '<title>',
    '<plaintext>',
    '<svg>',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&gt;',
    '&amp;',
    '&#60;',
    '&nbsp;',
    'script',
    'word',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u0000',
    '\uD800',
    'é',
  );
  const messy = fc
    .array(fc.oneof({ weight: 5, arbitrary: pieces }, fc.string({ unit: 'binary' })))
    .map((all) => all.join(''));

  it('never throws, and leaves no space to tidy', () => {
    fc.assert(
      fc.property(messy, (html) => {
        const text = htmlText(html);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\n\n|[^\S\n]{2}| \n|\n |\r|\t/);
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  it('gives text, of which nothing is a tag unless the HTML says so in entities', () => {
    const tags = fc.constantFrom(
      '<b>',
      '<p class="a">',
      '<br/>',
      '</div>',
      '<script>x</script>',
      '<!-- x -->',
      '<a href=">">',
    );
    const words = fc.stringMatching(/^[a-z0-9 .,;!?\n]*$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, words)), (parts) => {
        expect(htmlText(parts.join(''))).not.toMatch(/[<>]/);
      }),
      { numRuns: runs(250, 10_000) },
    );
  });

  it('is what was meant when a text is written as HTML', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const html = lines.map((text) => `<p>${escaped(text)}</p>`).join('');
        expect(htmlText(html)).toBe(lines.filter((text) => text !== '').join('\n'));
      }),
      { numRuns: runs(250, 10_000) },
    );
  });

  it.each([
    ['<', 1_000_000],
    ['&', 1_000_000],
    ['<div>', 200_000],
    ['</x>', 250_000],
    ['<b> </b>', 125_000],
    ['<!--', 250_000],
    ['<script>', 125_000],
    ['<a x="', 160_000],
    ['&#1', 330_000],
    [' ', 1_000_000],
    ['x\n', 500_000],
    ['<li>x', 200_000],
  ])('reads a megabyte of %j in well under a second', (piece, count) => {
    const html = `<p>${'<div>'.repeat(20_000)}${piece.repeat(count)}`;
    // Time of the processor, which does not pass while other programs have it. A square of the length would be minutes.
    const begun = process.cpuUsage();
    htmlText(html);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
  });
});

describe('hasMarkup', () => {
  it.each([
    ['plain', false],
    ['a < b & c', false],
    ['5<6', false],
    ['<b>x</b>', true],
    ['x<br>y<br />z', false],
    ['<p>a &amp; b &#233;</p>', false],
    ['<p class="a">x</p>', true],
    ['<!-- x -->', true],
    ['<<p>b>', true],
    ['<script>x</script>', true],
  ])('%j: %j', (html, is) => {
    expect(hasMarkup(html)).toBe(is);
  });
});
