import type { z } from 'zod';
import type { FormPart } from '../../src/domain/form/form-part';
import type { Pack } from '../../src/domain/form/pack';
import { printPath } from '../../src/domain/form/data-fault';
import { readPack } from '../../src/files';
import type { packSchema } from '../../src/files/pack-file/pack-schema';
import type { parts } from '../../src/files/pack-file/part-schema';
import * as packs from '../../src/packs';

/** Compiles only while whatever the types allow is what the schema takes; the schema itself says the other half. */
export const takesAllPacks = (pack: Pack): z.input<typeof packSchema> => pack;
export const takesAllParts = (all: readonly FormPart[]): z.input<typeof parts> => all;

test.each(Object.values(packs).map((pack) => [pack.id, pack] as const))(
  'the pack %s can be loaded from a file',
  (_, pack) => {
    expect(readPack(JSON.stringify(pack, null, 2))).toEqual({ kind: 'pack', pack });
  },
);

const lettering = { font: '宋体', size: 11 };
const words = { zh: '表', en: 'form' };
const sound = {
  id: 'own-1',
  title: { zh: '自定', en: 'Own' },
  forms: [
    {
      id: 'X01',
      version: 1,
      title: '表',
      initials: 'b',
      shortName: words,
      sheetName: '表',
      locality: '某市',
      years: { from: 2020, to: null },
      sources: [],
      unit: '万元',
      zero: 'printed',
      rules: [],
      styles: [
        {
          id: 'only',
          name: words,
          columns: [100, 100],
          heading: ['{year}年表'],
          lines: [],
          header: [{ row: [{ label: '项目' }, { label: '金额' }] }],
          body: [
            {
              block: 'items',
              item: words,
              parts: [
                {
                  row: [
                    { input: { id: 'name', label: '项目', kind: 'text' } },
                    { input: { id: 'amount', label: '金额', kind: 'amount' } },
                  ],
                },
              ],
            },
            {
              row: [
                { label: '合计' },
                {
                  derived: {
                    id: 'total',
                    label: '合计',
                    kind: 'amount',
                    formula: { total: 'items.amount' },
                  },
                },
              ],
            },
          ],
          notes: [],
          typography: {
            heading: lettering,
            lines: lettering,
            header: lettering,
            cells: lettering,
            notes: lettering,
          },
          orientation: 'portrait',
        },
      ],
    },
  ],
  buttons: { threePublic: 'X01' },
};
const text = JSON.stringify(sound, null, 2);

test('a sound pack is read', () => {
  expect(readPack(text)).toEqual({ kind: 'pack', pack: sound });
});

const cell = 'forms[0].styles[0].body[0].parts[0].row[0]';

/** What is changed, where the fault is, and on the line of which words of the changed text it is reported. */
test.each([
  ['"zh": "自定"', '"zh": 5', 'title.zh', '加双引号的文字', '5', '"zh": 5'],
  [
    '"unit": "万元",',
    '',
    'forms[0].unit',
    '以下之一："元"、"万元"',
    null,
    '  {\n      "id": "X01"',
  ],
  [
    '"unit": "万元"',
    '"unit": "亿元"',
    'forms[0].unit',
    '以下之一："元"、"万元"',
    '"亿元"',
    '"亿元"',
  ],
  ['"version": 1', '"versoin": 1', 'forms[0].versoin', '没有这个名称', '1', '"versoin"'],
  [
    '"id": "own-1"',
    '"id": "Own 1"',
    'id',
    '符合 /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/ 的文字',
    '"Own 1"',
    '"Own 1"',
  ],
  [
    '"kind": "text"',
    '"kind": "date"',
    `${cell}.input.kind`,
    expect.stringMatching(/^以下之一："amount"/),
    '"date"',
    '"date"',
  ],
  ['"input": {', '"inputs": {', `${cell}.inputs`, '没有这个名称', '{…}', '"inputs"'],
  ['"version": 1', '"version": 0', 'forms[0].version', '不小于1的数字', '0', '"version"'],
  [
    '"columns": [',
    '"columns": [ 0,',
    'forms[0].styles[0].columns[0]',
    '不小于0的数字',
    '0',
    '[ 0,',
  ],
  [
    '"items.amount"',
    '"items.sum"',
    'forms[0].styles[0]',
    '能够画出来的版式（a formula names sum, which items lacks）',
    null,
    '{\n          "id": "only"',
  ],
  [
    '"columns": [',
    '"columns": [ 9,',
    'forms[0].styles[0]',
    expect.stringMatching(/^能够画出来的版式/),
    null,
    '{\n          "id": "only"',
  ],
  [
    '"block": "items",',
    '"block": "items", "fedBy": { "form": "X02", "key": "title", "fields": { "title": "t" } },',
    'forms[0].styles[0]',
    '可以填写的栏目之一：name、amount',
    '"title"',
    '{\n          "id": "only"',
  ],
  [
    '"block": "items",',
    '"block": "items", "fedBy": { "form": "X02", "key": "amount", "fields": { "name": "t" } },',
    'forms[0].styles[0]',
    '可以填写的栏目之一：name',
    '"amount"',
    '{\n          "id": "only"',
  ],
  [
    '"version": 1,',
    '"version": 1, "perProject": { "name": "amount" },',
    'forms[0].styles[0]',
    expect.stringMatching(/^可以填写的栏目之一：/),
    '"amount"',
    '{\n          "id": "only"',
  ],
  [
    '"threePublic": "X01"',
    '"threePublic": "X02"',
    'buttons.threePublic',
    '本模板包的表单之一：X01',
    '"X02"',
    '"X02"',
  ],
])('%j changed into %j', (from, to, path, expected, found, where) => {
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  const line = changed.slice(0, changed.indexOf(where)).split('\n').length;
  const reading = readPack(changed);
  if (reading.kind !== 'faulty') throw new Error(reading.kind);
  const faults = reading.faults.map((fault) => ({ ...fault, path: printPath(fault.path) }));
  const fault = {
    line,
    path,
    expected: expect.objectContaining({ zh: expected }) as unknown,
    found,
  };
  expect(faults).toContainEqual(fault);
});

test('what Excel would not take is refused', () => {
  const long = '金额'.repeat(20);
  const help = '填'.repeat(256);
  const changed = text.replace(
    /"label": "项目",\s+"kind"/,
    `"label": "${long}", "help": "${help}", "kind"`,
  );
  expect(changed).not.toBe(text);
  const reading = readPack(changed);
  if (reading.kind !== 'faulty') throw new Error(reading.kind);
  expect(reading.faults.map((fault) => fault.expected.zh)).toEqual([
    '提示标题不超过32个字（“金额金额金额金额金额金额…”有40个字）',
    '提示不超过255个字（“填填填填填填填填填填填填…”有256个字）',
  ]);
});
