import fc from 'fast-check';
import { parseJson } from '../../src/files';

function parsed(text: string) {
  const json = parseJson(text);
  return json.kind === 'json' ? json.value : json;
}

test('what JSON can hold comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parsed(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('it takes what JSON takes, and refuses what JSON refuses', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"',
    '1',
    '-0.5e3',
    '01',
    'true',
    'nul',
    ' ',
    '\n',
    '"\\u00e9"',
    '"\\x"',
    '1.',
    '+1',
  );
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (some) => {
      const text = some.join('');
      // A name twice is the one thing that JSON lets pass.
      const json = parseJson(text);
      fc.pre(json.kind === 'json' || json.expected.en !== 'a name that was not used before');
      expect(json.kind === 'json').toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['', 1, 1, 'a value', null],
  ['{"a": 1,}', 1, 9, 'a name in double quotes', '}'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma , or a closing brace }', '"b":'],
  ['{\n  "a" 1\n}', 2, 7, 'a colon :', '1'],
  ['[1, 2', 1, 6, 'a comma , or a closing bracket ]', null],
  ["{'a': 1}", 1, 2, 'a name in double quotes', "'a':"],
  ['{"a": "甲\n乙"}', 1, 7, 'a text that ends with a double quote on its line', '"甲'],
  ['{"a": 80万元}', 1, 9, 'a comma , or a closing brace }', '万元}'],
  ['{"a": 甲}', 1, 7, 'a value', '甲}'],
  ['{"a": 1, "a": 2}', 1, 10, 'a name that was not used before', '"a":'],
  ['{} {}', 1, 4, 'the end of the file', '{}'],
  ['['.repeat(300), 1, 202, 'fewer levels', '['.repeat(20)],
])('%j breaks in line %d, column %d', (text, line, column, expected, found) => {
  const json = parseJson(text);
  expect(json).toMatchObject({ kind: 'broken', line, column, found });
  expect(json.kind === 'broken' && json.expected.en).toMatch(
    new RegExp(`^${expected.replace(/[[\]{}()]/g, '\\$&')}`),
  );
});

test('it knows the line of everything, and of what is around what is not there', () => {
  const json = parseJson('{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}');
  if (json.kind === 'broken') throw new Error('it is JSON');
  expect(
    [[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b'], ['a', 1, 'c'], ['a', 7], ['z']].map(json.lineOf),
  ).toEqual([1, 2, 3, 4, 4, 4, 2, 1]);
});

test('a name that JavaScript finds special is a name', () => {
  expect(Object.keys(parsed('{"__proto__": 1}') as object)).toEqual(['__proto__']);
});
