import { locationWords } from '../../src/app/location-words';
import { documentExcerpts } from '../../src/app/check/excerpt/document-excerpts';
import { sentenceExcerpt } from '../../src/app/check/excerpt/sentence-excerpt';
import type { ForeignCell, ForeignTable } from '../../src/domain/recognize/foreign-document';

test.each([
  ['T3!B4', '第3个表第4行B列', 'Table 3, row 4, column B'],
  ['T3', '第3个表', 'Table 3'],
  ['¶12', '第12段', 'Paragraph 12'],
  ['L12', '第12行', 'Line 12'],
  [
    'T3!B4/T1!A1',
    '第3个表第4行B列里的第1个表第1行A列',
    'Table 3, row 4, column B › Table 1, row 1, column A',
  ],
  ['B5', 'B5', 'B5'],
])('%s is %s', (at, zh, en) => {
  expect(locationWords(at)).toEqual({ zh, en });
});

const long = '甲'.repeat(100);

test.each<[text: string, words: string, before: string, after: string]>([
  ['收入10万元。支出9万元。结余1万元。', '9', '支出', '万元。'],
  ['收入10万元', '10', '收入', '万元'],
  [`${long}10${long}`, '10', `…${'甲'.repeat(60)}`, `${'甲'.repeat(60)}…`],
])('%s: the sentence around %s', (text, words, before, after) => {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  expect(sentenceExcerpt(text, span)).toEqual({ kind: 'sentence', before, words, after });
});

function table(...rows: (readonly (readonly [text: string, columns: number])[])[]): ForeignTable {
  const width = 8;
  return {
    kind: 'table',
    at: 'T1',
    width,
    areSpansKnown: true,
    rows: rows.map((cells, row) => {
      let column = 0;
      const placed = cells.map(([text, columns]): ForeignCell => {
        const cell = { at: `T1!${'ABCDEFGH'.charAt(column)}${row + 1}`, text, column, columns };
        column += columns;
        return { ...cell, isBelow: false };
      });
      return { cells: placed };
    }),
  };
}

const body = (name: string) => [...'abcdefgh'].map((letter) => [`${name}${letter}`, 1] as const);

test('a cell with the head of its table, its first column, and what stands around it', () => {
  const excerptOf = documentExcerpts({
    blocks: [
      table(
        [
          ['合计', 1],
          ['其中', 7],
        ],
        body('2'),
        body('3'),
        body('4'),
        body('5'),
        body('6'),
        body('7'),
        body('8'),
      ),
    ],
  });
  const excerpt = excerptOf({ at: ['T1!F6'], text: '6f' });
  if (excerpt?.kind !== 'table') throw new Error('a table is wanted');
  expect(excerpt.columns).toEqual(['A', 'D', 'E', 'F', 'G', 'H']);
  expect(
    excerpt.rows.map(({ number, isAfterGap, cells }) =>
      [
        isAfterGap ? '~' : '',
        number,
        ...cells.map(({ text, columns, isMeant }) => `${isMeant ? '*' : ''}${text}/${columns}`),
      ].join(' '),
    ),
  ).toEqual([
    ' 1 合计/1 其中/5',
    ' 2 2a/1 2d/1 2e/1 2f/1 2g/1 2h/1',
    '~ 4 4a/1 4d/1 4e/1 4f/1 4g/1 4h/1',
    ' 5 5a/1 5d/1 5e/1 5f/1 5g/1 5h/1',
    ' 6 6a/1 6d/1 6e/1 *6f/1 6g/1 6h/1',
    ' 7 7a/1 7d/1 7e/1 7f/1 7g/1 7h/1',
  ]);
});
