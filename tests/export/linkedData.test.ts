import { describe, expect, test } from 'vitest';
import { irisOf, webAddress } from '../../src/export/iris.ts';
import { linkedText, present } from '../../src/export/linkedData.ts';
import { sample } from './datasets.ts';

describe('irisOf', () => {
  test('names are valid and of their own, whatever ids hold', () => {
    const iris = irisOf({ ...sample(), title: 'Überfall – 政変' });
    expect(iris.dataset).toMatch(/^urn:whence:[\w%-]+$/);
    const ids = ['a', 'a b', 'a%20b', 'a/b', 'a:b', 'é', '🔥', 'x\ud800', 'x\udfff', '<b>', '"', '\u0000'];
    const names = ids.map((id) => iris.record('claim', id));
    expect(new Set(names).size).toBe(ids.length);
    for (const name of names) expect(name).toMatch(/^urn:whence:[\w%-]+:claim:[\w%!'()*.~-]+$/);
    expect(iris.record('claim', 'a', 'hop', 1)).toMatch(/:claim:a:hop:1$/);
    expect(iris.record('claim', 'a:hop:1')).not.toBe(iris.record('claim', 'a', 'hop', 1));
  });

  test('a document is its address, unless another has the same or it is none of the web', () => {
    const documents = (...urls: readonly (string | null)[]) => {
      const [one] = sample().documents;
      if (!one) throw new Error('no document');
      const dataset = { ...sample(), documents: urls.map((url, i) => ({ ...one, id: `d${i}`, url })) };
      const iris = irisOf(dataset);
      return dataset.documents.map(({ id }) => iris.document(id).replace(iris.dataset, '…'));
    };
    expect(documents('https://a.example/x', null)).toEqual(['https://a.example/x', '…:document:d1']);
    expect(documents('https://a.example/x', 'https://a.example/x')).toEqual([
      '…:document:d0',
      '…:document:d1',
    ]);
    expect(documents('javascript:alert(1)', 'data:,x')).toEqual(['…:document:d0', '…:document:d1']);
  });

  test('an address keeps all that an IRI may have', () => {
    expect(webAddress('https://a.example/ä?b=%20&c=d#e')).toBe('https://a.example/ä?b=%20&c=d#e');
    expect(webAddress('http://a.example/<x>|{y}"z\\^`')).toBe(
      'http://a.example/%3Cx%3E%7C%7By%7D%22z%5C%5E%60',
    );
    for (const none of [null, '', 'ftp://x', 'https://', 'https:///x', ' https://x', 'JAVASCRIPT:x']) {
      expect(webAddress(none)).toBeNull();
    }
  });
});

describe('linkedText', () => {
  test('writes half characters as whole ones, says so, and touches nothing that looks alike', () => {
    const value = { a: 'half \ud83d', b: '\\ud83d', c: '🔥', d: '\\\\', e: '\n' };
    const { content, losses } = linkedText(value);
    expect(JSON.parse(content)).toEqual({ ...value, a: 'half \ufffd' });
    expect(losses).toEqual(['Half characters, which a text file cannot hold, are written as �.']);
    expect(linkedText({ b: '\\ud83d' }).losses).toEqual([]);
  });

  test('leaves out what is not there', () => {
    expect(present({ a: null, b: undefined, c: [], d: '', e: 0, f: false })).toEqual({
      d: '',
      e: 0,
      f: false,
    });
  });
});
