import { carryForm } from '../../../src/domain/last-year/carry-form';
import type { Carrying } from '../../../src/domain/last-year/carrying';
import { figureGaps } from '../../../src/domain/last-year/figure-gaps';
import type { FormDefinition } from '../../../src/domain/form/form-definition';
import type { FieldValue } from '../../../src/domain/form/form-values';
import type { ScopePath } from '../../../src/domain/form/scope-path';
import { amount, head, row, text } from '../../../src/packs/forms/cells';
import { figureWords } from '../../../src/packs/last-year/figure-words';
import { formOf } from '../test-form';

const block = 'items';

function form(funds: typeof text | typeof amount = text): FormDefinition {
  return formOf({
    columns: [60, 60, 60],
    body: [
      row(head('单位'), text('owner', '单位', { preset: '{department}' }), text('code', '编码')),
      row(head('说明'), text('remark', '说明'), funds('funds', '金额')),
      {
        block,
        item: { zh: '项目', en: 'item' },
        parts: [
          row(
            text('name', '名称'),
            text('unit', '单位', { preset: '{department}' }),
            text('code', '编码'),
          ),
        ],
      },
    ],
  });
}

const codes = [
  ['101', '旧名', 2019, 2020],
  ['101', '甲名', 2021, 2030],
  ['101', '乙名', 2021, 2030],
  ['102', '旧名', 2019, 2020],
  ['102', '新名', 2021, 2030],
] as const;

const carrying: Carrying = {
  kinds: ['text'],
  givenAnew: {},
  money: '元',
  withoutUnit: '^\\d+$',
  totals: ['合计'],
  replaced: [],
  codes: [
    {
      kind: 'codesNamed',
      id: 'T',
      severity: 'warning',
      asks: 'old',
      list: { form: 'T01', block, key: ['code'], name: 'name' },
      codes: codes.map(([code, name, from, to]) => ({ code, name, years: { from, to } })),
    } as unknown as Carrying['codes'][number],
  ],
};

const top: ScopePath = [];
const item: ScopePath = [{ block, item: 0 }];

type Cell = readonly [scope: ScopePath, field: string, value: FieldValue];

/** What becomes of each of these cells. */
function fates(cells: readonly Cell[], target = form()): readonly string[] {
  const source = {
    packId: 'test',
    form: form(),
    styleId: 'a',
    place: '表',
    year: 2021,
    isHidden: false,
    reading: {
      cells: cells.map(([scope, field, value], index) => ({
        at: `A${index + 1}`,
        scope,
        field,
        value,
        derived: false,
      })),
      blocks: [],
      problems: [],
      unit: null,
    },
    addressOf: (at: string) => at,
    showsUnit: () => false,
  };
  const style = target.styles[0];
  if (!style) throw new Error('no style');
  const { items } = carryForm({
    source: source as unknown as Parameters<typeof carryForm>[0]['source'],
    target: { form: target, style },
    place: 0,
    year: 2022,
    carrying,
    figures: figureGaps(figureWords, (figure) => `【${figure}】`),
  });
  return items.map(({ fate }) => {
    if (fate.kind === 'taken') return 'taken';
    return fate.kind === 'left' ? `left ${fate.why}` : `changed ${fate.why} ${fate.now}`;
  });
}

test.each<[string, Cell, string]>([
  ['whose it is', [top, 'owner', '某某局'], 'left ofProfile'],
  ['whose a row is: only the file knows', [item, 'unit', '某某站'], 'taken'],
  ['the word of a total as a row', [item, 'name', '合 计'], 'left totalRow'],
  ['the word of a total in a field of its own', [top, 'remark', '合计'], 'taken'],
])('%s', (_, cell, fate) => {
  expect(fates([cell])).toEqual([fate]);
});

test('words for which this year has an amount do not go into it', () => {
  expect(fates([[top, 'funds', '按需安排']])).toEqual(['taken']);
  expect(fates([[top, 'funds', '按需安排']], form(amount))).toEqual(['left noField']);
});

test.each([
  ['102', 'changed renamedCode 新名'],
  // Of two names that may be right nobody chooses here.
  ['101', 'changed oldCode 旧名'],
])('a code that has another name this year: %s', (code, fate) => {
  expect(
    fates([
      [item, 'code', code],
      [item, 'name', '旧名'],
    ]),
  ).toEqual(['taken', fate]);
});
