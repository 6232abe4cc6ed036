import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readXml } from '../../src/files/package/read-xml';
import { scanXml } from '../../src/files/package/scan-xml';
import { StopReading } from '../../src/files/package/stop-reading';

type Said = readonly (string | readonly (readonly [name: string, value: string])[])[];

const asked = ['a', 'b', 'w:a', 'x:a', 'r:id', 'xmlns:w'];

/** What a visitor hears; the last word is why it stopped. */
function heard(read: (visitor: Parameters<typeof readXml>[2]) => void): Said {
  const said: Said[number][] = [];
  try {
    read({
      open: (name, attributes) => {
        const known = asked.flatMap((key) => {
          const value = attributes.get(key);
          return value === undefined ? [] : [[key, value] as const];
        });
        said.push(`<${name}>`, known);
      },
      close: (name) => said.push(`</${name}>`),
      text: (text) => said.push(`"${text}"`),
    });
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
    said.push(error.reason);
  }
  return said;
}

/** The same from the parser alone. */
function parsed(xml: string): Said {
  const said: Said[number][] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new StopReading('damaged', 'part');
  });
  parser.on('doctype', () => {
    throw new StopReading('hostile', 'part');
  });
  const local = (name: string) => name.replace(/^[^:]*:/, '');
  parser.on('opentag', ({ name, attributes }) => {
    const known = asked.flatMap((key) =>
      attributes[key] === undefined ? [] : [[key, attributes[key]] as const],
    );
    said.push(`<${local(name)}>`, known);
  });
  parser.on('closetag', ({ name }) => said.push(`</${local(name)}>`));
  parser.on('text', (text) => said.push(`"${text}"`));
  parser.on('cdata', (text) => said.push(`"${text}"`));
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
    said.push(error.reason);
  }
  return said;
}

const text = fc.array(
  fc.constantFrom(
    ...['预算', 'a', ' ', '\n', '\r\n', '\t', '1.5', '𠮷', '>', ']', ']]', '"', "'", '/', '='],
    ...['&amp;', '&lt;', '&gt;', '&quot;', '&apos;', '&#10;', '&#x4e00;', '&#x20BB7;'],
  ),
  { maxLength: 5 },
);
const attribute = fc
  .tuple(
    fc.constantFrom(...asked),
    fc.constantFrom('"', "'"),
    fc.array(fc.constantFrom('预算', 'a', ' ', '1', '&amp;', '&#10;', '>', '𠮷'), { maxLength: 3 }),
    fc.constantFrom('', ' ', '\n'),
  )
  .map(
    ([name, quote, value, space]) => `${name}${space}=${space}${quote}${value.join('')}${quote}`,
  );
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom('w:p', 'c', 'row', 'w:rPr', '_x-1.y', 'x:c'),
      attributes: fc.uniqueArray(attribute, {
        selector: (one) => /^[\w:]+/.exec(one)?.[0],
        maxLength: 3,
      }),
      space: fc.constantFrom('', ' ', '\r\n'),
      content: fc.array(
        fc.oneof(
          text.map((parts) => parts.join('')),
          tie('element'),
        ),
        {
          maxLength: 4,
        },
      ),
    })
    .map(({ name, attributes, space, content }) => {
      const tag = [name, ...attributes].join(' ') + space;
      return content.length === 0 ? `<${tag}/>` : `<${tag}>${content.join('')}</${name}${space}>`;
    }),
}));
const part = fc
  .tuple(
    fc.constantFrom(
      ...['', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8'?>\r\n"],
      '<?xml version="1.0" encoding="utf-8" standalone="yes" ?>',
    ),
    element,
    fc.constantFrom('', '\n'),
  )
  .map((pieces) => pieces.join(''));

test('what programs write is read as the parser reads it, and without it', () => {
  fc.assert(
    fc.property(part, (xml) => {
      fc.pre(!xml.includes(']]>'));
      expect(heard((visitor) => expect(scanXml(xml, 'part', visitor)).toBeNull())).toEqual(
        parsed(xml),
      );
    }),
    { numRuns: 500 },
  );
});

/** What is seldom there, or should not be. */
const odd = [
  ...['<', '>', '&', ';', '"', "'", '/', '=', ' ', '\r', '\u0000', '\u000b', '\ufffe', '\ud800'],
  ...['<!-- a -->', '<!--', '<![CDATA[a<b]]>', ']]>', '<?pi a?>', '<!DOCTYPE a>', '&b;', '&#0;'],
  ...['&#xD800;', '&#1114112;', '</c>', '<c>', '<c/>', '<表/>', ' a="1"', 'a="1"', ' a', '\u0085'],
  ...['\ufeff', '<?xml version="1.1"?>', 'xml', '<:c/>', '<c:/>', 'x:', '-', '\u2028'],
];

test('whatever stands in it, the same is said and refused as by the parser', () => {
  fc.assert(
    fc.property(
      part,
      fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.constantFrom(...odd)), {
        minLength: 1,
        maxLength: 2,
      }),
      (good, changes) => {
        const xml = changes.reduce((before, [place, cut, more]) => {
          const at = place % (before.length + 1);
          return before.slice(0, at) + more + before.slice(at + cut);
        }, good);
        expect(
          heard((visitor) => {
            readXml(xml, 'part', visitor);
          }),
        ).toEqual(parsed(xml));
      },
    ),
    { numRuns: 3000 },
  );
});

test('more names than are kept at hand are read all the same', () => {
  const many = (letter: string) =>
    Array.from({ length: 1500 }, (_, at) => `<${letter}${at} ${letter}="${at}"/>`).join('');
  for (const letter of ['a', 'b', 'c']) {
    const xml = `<r>${many(letter)}</r>`;
    expect(
      heard((visitor) => {
        readXml(xml, 'part', visitor);
      }),
    ).toEqual(parsed(xml));
  }
});

/** Of one number, as the sums of Aa and of BB are one. */
const ofOneNumber = Array.from({ length: 64 }, (_, at) =>
  at.toString(2).padStart(6, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB'),
);

const attributes = (count: number) =>
  Array.from({ length: count }, (_, at) => ` a${at}=""`).join('');

test.each([
  ['elements of one number', ofOneNumber.map((name) => `<${name}/>`).join('')],
  ['attributes of one number', ofOneNumber.map((name) => `<c ${name}="1"/>`).join('')],
  ['a tag with more attributes than any has', `<c${attributes(65)}/>`],
])('what would keep the fast reader busy is left to the parser: %s', (_, content) => {
  const xml = `<r>${content}</r>`;
  expect(scanXml(xml, 'part', { open: () => undefined })).not.toBeNull();
  expect(
    heard((visitor) => {
      readXml(xml, 'part', visitor);
    }),
  ).toEqual(parsed(xml));
});

test.each<[what: string, tag: string, local: string | undefined, prefixed: string | undefined]>([
  ['Word’s own before others', 'x:id="1" id="2" w:id="3"', '3', '1'],
  ['without a prefix before other prefixes', 'x:id="1" id="2"', '2', '1'],
  ['of whatever prefix', 'x:id="1" y:id="2"', '1', '1'],
  ['without a prefix', 'id="1"', '1', undefined],
  ['none', 'ids="1" x:ids="2"', undefined, undefined],
])('an attribute is found by its name: %s', (_, tag, local, prefixed) => {
  // A comment leaves the rest to the parser.
  for (const before of ['', '<!-- -->']) {
    const found: (string | undefined)[] = [];
    readXml(`${before}<c ${tag}/>`, 'part', {
      open: (__, attributes) => found.push(attributes.local('id'), attributes.prefixed('id')),
    });
    expect(found).toEqual([local, prefixed]);
  }
});
