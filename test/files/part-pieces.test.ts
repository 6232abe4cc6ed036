import { zipSync } from 'fflate';
import { openPackage } from '../../src/files/package/package-parts';
import { readXml } from '../../src/files/package/read-xml';

/** Longer than a piece, its letters of one to four bytes at every place of one, and across its ends. */
const words = `某a𠮷é`.repeat(20_000);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isSwapped: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`]
    .flatMap((letter) => letter.split(''))
    .forEach((unit, at) => {
      view.setUint16(2 * at, unit.charCodeAt(0), !isSwapped);
    });
  return new Uint8Array(view.buffer);
}

function partsOf(bytes: Uint8Array) {
  return openPackage(zipSync({ 'a.xml': bytes }, { level: 1 }));
}

test.each<[name: string, bytes: Uint8Array, text: string]>([
  ['UTF-8', utf8(words), words],
  ['UTF-8 shifted by a byte', utf8(`a${words}`), `a${words}`],
  ['UTF-8 that says so', utf8(`\ufeff${words}`), words],
  ['UTF-16', utf16(words, false), words],
  ['UTF-16 swapped', utf16(words, true), words],
  ['nothing', utf8(''), ''],
])('the pieces of a part in %s are its text', (_, bytes, text) => {
  const pieces = [...(partsOf(bytes).pieces('a.xml') ?? [])];
  expect(pieces.join('') === text).toBe(true);
  expect(partsOf(bytes).text('a.xml') === text).toBe(true);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(40_000);
});

test.each<[name: string, bytes: Uint8Array]>([
  ['that are none', Uint8Array.of(...utf8('<a>'), 0xff, ...utf8('</a>'))],
  ['of which the last is cut off', utf8('<a/>某').slice(0, -1)],
])('letters %s stop the reading of pieces', (_, bytes) => {
  expect(() => [...(partsOf(bytes).pieces('a.xml') ?? [])]).toThrow('the letters of a.xml');
});

test('there are no pieces of a part that is not there', () => {
  expect(partsOf(utf8('')).pieces('b.xml')).toBeNull();
});

test('XML is read the same wherever it is cut', () => {
  const xml = '<x:a 名="一&amp;二">某&#x20BB7;𠮷\r\n<![CDATA[<b>]]><b c="d"/>乙</x:a>';
  const whole = seen(xml);
  expect(whole).toContain('open a 一&二');
  for (let at = 1; at < xml.length; at += 1)
    expect(seen([xml.slice(0, at), xml.slice(at)])).toBe(whole);
});

function seen(xml: string | readonly string[]): string {
  const lines: string[] = [];
  let text = '';
  const say = (line: string) => {
    if (text !== '') lines.push(`text ${text}`);
    text = '';
    lines.push(line);
  };
  readXml(xml, 'a.xml', {
    open: (name, attributes) => {
      say(`open ${name} ${attributes.get('名') ?? attributes.get('c') ?? ''}`);
    },
    close: (name) => {
      say(`close ${name}`);
    },
    text: (piece) => {
      text += piece;
    },
  });
  return lines.join('\n');
}
