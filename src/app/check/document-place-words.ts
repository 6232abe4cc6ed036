import type { Words } from '../../domain/form/words';
import { fillWords } from '../messages/fill-text';

const texts = {
  paragraph: { zh: '第{number}段', en: 'Paragraph {number}' },
  line: { zh: '第{number}行', en: 'Line {number}' },
  table: { zh: '第{number}个表', en: 'Table {number}' },
  cell: {
    zh: '第{number}个表第{row}行{column}列',
    en: 'Table {number}, row {row}, column {column}',
  },
} satisfies Readonly<Record<string, Words>>;

const pattern =
  /^(?:¶(?<paragraph>\d+)|L(?<line>\d+)|T(?<table>\d+)(?:!(?<column>[A-Z]+)(?<row>\d+))?)$/;

/** Where an address of a document is, for people: T3!B4 is 第3个表第4行B列; what is no such address is left as it is. */
export function documentPlaceWords(at: string): Words {
  const parts = at.split('/').map(partWords);
  return {
    zh: parts.map(({ zh }) => zh).join('里的'),
    en: parts.map(({ en }) => en).join(' › '),
  };
}

function partWords(at: string): Words {
  const { paragraph, line, table, column, row } = pattern.exec(at)?.groups ?? {};
  if (paragraph !== undefined) return fillWords(texts.paragraph, { number: paragraph });
  if (line !== undefined) return fillWords(texts.line, { number: line });
  if (table === undefined) return { zh: at, en: at };
  return column === undefined || row === undefined
    ? fillWords(texts.table, { number: table })
    : fillWords(texts.cell, { number: table, row, column });
}
