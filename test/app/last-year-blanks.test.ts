import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import { styleOf } from '../../src/domain/form/form-definition';
import type { LastYearSource } from '../../src/domain/last-year/last-year-source';
import type { ReadCell } from '../../src/domain/read/form-reading';
import { lastYearInFile } from '../../src/files/last-year/last-year-in-file';
import { readTextFile } from '../../src/files/text-reading/read-text-file';

async function broughtIn(lines: readonly string[]) {
  const text = [...lines, ''].join('\n');
  const file = await readTextFile(new TextEncoder().encode(text));
  const pack = catalogue.packs.find(({ id }) => id === 'hebei-2021');
  if (file.kind === 'unreadable' || !pack) throw new Error('not read');
  const source = lastYearInFile(file, catalogue);
  return bringInLastYear({ source, pack, year: 2025, styles: { F14: 'twoYear' } });
}

const head = '某某局2024年部门预算公开';

/** A form of last year with these cells, and a sentence, into the pack that has the most forms. */
function bringInTable(
  id: string,
  cells: readonly Pick<ReadCell, 'field' | 'scope' | 'at' | 'value'>[],
  ...sentences: readonly string[]
) {
  const pack = catalogue.packs.find((one) => one.id === 'national');
  const form = pack?.forms.find((one) => one.id === id);
  if (!pack || !form) throw new Error(id);
  const read = { derived: false, formula: null, notes: [] };
  const source: LastYearSource = {
    forms: [
      {
        ...{ packId: pack.id, form, styleId: styleOf(form).id, place: 'T1' },
        reading: {
          cells: cells.map((one) => ({ ...read, ...one, raw: one.value })),
          ...{ blocks: [], problems: [], unit: '万元' },
        },
        addressOf: (cell) => `T1!${cell}`,
        showsUnit: () => false,
        ...{ year: null, isHidden: false },
      },
    ],
    paragraphs: sentences.map((text, at) => ({ at: `¶${at + 1}`, text, isBreak: false })),
    ...{ unknown: [], years: [2024], departments: [] },
  };
  return bringInLastYear({ source, pack, year: 2025, styles: { F14: 'twoYear' } });
}

test('forms come in the order of the pack, also those that come in for their columns alone', () => {
  const { forms, facts, items } = bringInTable(
    'F06',
    [{ field: 'name', scope: [{ block: 'codes', item: 0 }], at: 'B3', value: '行政运行' }],
    '2024年“三公”经费预算3万元，其中：因公出国（境）费0万元；公务用车运行维护费2万元；公务接待费1万元。',
  );
  expect(forms.map(({ form }) => form.id)).toEqual(['F14', 'F06']);
  // Whoever points to a form points to its place.
  expect(facts.find(({ name }) => name === 'reception')?.column?.form).toBe(0);
  const [name] = items.flatMap(({ fate }) =>
    fate.kind !== 'left' && fate.to.kind === 'field' ? [fate.to.form] : [],
  );
  expect(name).toBe(1);
});

const three = (...figures: readonly string[]) => [
  ...['2024年一般公共预算“三公”经费预算表', '部门名称:某某局\t\t\t\t\t单位:万元'],
  '“三公”经费合计\t因公出国(境)费\t公务用车购置及运行费\t\t\t公务接待费',
  '\t\t小计\t公务用车购置费\t公务用车运行费',
  figures.join('\t'),
];

test.each<[string, readonly string[], Readonly<Record<string, number>>, number]>([
  ['all is empty but the totals', ['0.00', '', '0.00', '', '', ''], {}, 2],
  ['all is empty', ['', '', '', '', '', ''], {}, 0],
  [
    'one part is filled',
    ['1.00', '', '0.00', '', '', '1.00'],
    { three: 1_000_000, reception: 1_000_000 },
    1,
  ],
  [
    'nothing was planned, and said so',
    ['0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
    { three: 0, abroad: 0, vehicles: 0, vehiclePurchase: 0, vehicleRunning: 0, reception: 0 },
    0,
  ],
])('a blank stays blank: %s', async (_, figures, known, neverFilled) => {
  const { facts, items } = await broughtIn([head, ...three(...figures)]);
  const amounts = facts.flatMap(({ name, fact }) => ('fen' in fact ? [[name, fact.fen]] : []));
  expect(Object.fromEntries(amounts)).toEqual(known);
  const left = items.filter(({ fate }) => fate.kind === 'left' && fate.why === 'neverFilled');
  expect(left.map(({ was }) => Number(was))).toEqual(Array(neverFilled).fill(0));
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ['says its unit', '单位:元', ['30000.00', '30000.00'], ['three=3.00', 'reception=3.00']],
  ['says none', '', ['30000.00', '30000.00'], ['30000 unitOpen', '30000 unitOpen']],
  ['says none, and nothing was planned', '', ['0.00', '0.00'], ['three=0.00', 'reception=0.00']],
  ['says it in its cells', '', ['3万元', '3万元'], ['three=3.00', 'reception=3.00']],
])('a form that %s', async (_, unit, [total = '', reception = ''], told) => {
  const lines = three(total, '', '', '', '', reception);
  const { facts, items } = await broughtIn([
    head,
    ...lines.map((line) => line.replace('单位:万元', unit)),
  ]);
  const known = facts.flatMap(({ name, fact }) =>
    'fen' in fact ? [`${name}=${(fact.fen / 1_000_000).toFixed(2)}`] : [],
  );
  const left = items.flatMap(({ was, fate }) =>
    fate.kind === 'left' && fate.why === 'unitOpen' ? [`${was} unitOpen`] : [],
  );
  expect([...known, ...left]).toEqual(told);
});

test.each<[string, string]>([
  ['≤37', 'noUnit'],
  ['37', 'noUnit'],
  ['30-50', 'noUnit'],
  ['≤37次', 'taken'],
  ['≥95%', 'taken'],
  ['全部完成', 'taken'],
  ['≤37万元', 'ownYear'],
])('an indicator value of %s: %s', (value, fate) => {
  const scope = [{ block: 'quantity', item: 0 }];
  const { items } = bringInTable('F03', [
    { field: 'indicator', scope, at: 'C5', value: '系统维修次数' },
    { field: 'value', scope, at: 'F5', value },
  ]);
  const own = items.filter(({ was }) => was === value);
  expect(own.map((one) => ('why' in one.fate ? one.fate.why : one.fate.kind))).toEqual([fate]);
});

/** An activity of 2018 with one indicator, into the projects of 2021. */
function bringInActivity(indicator: string, excellent: string, title: string | null = null) {
  const old = catalogue.packs.find(({ id }) => id === 'hebei-2018');
  const pack = catalogue.packs.find(({ id }) => id === 'hebei-2021');
  const form = old?.forms.find(({ id }) => id === 'F02');
  if (!old || !pack || !form) throw new Error('no pack');
  const activity = [
    { block: 'duties', item: 0 },
    { block: 'activities', item: 0 },
  ];
  const row = [...activity, { block: 'indicators', item: 0 }];
  const cells = [
    { field: 'activity', scope: activity, at: 'A8', value: '1、系统维护' },
    { field: 'indicator', scope: row, at: 'E8', value: indicator },
    { field: 'excellent', scope: row, at: 'F8', value: excellent },
    { field: 'good', scope: row, at: 'G8', value: '≥1次' },
  ];
  const read = { derived: false, formula: null, notes: [] };
  const source: LastYearSource = {
    forms: [
      {
        ...{ packId: old.id, form, styleId: 'duties', place: 'T1' },
        reading: {
          cells: cells.map((one) => ({ ...read, ...one, raw: one.value })),
          problems: title === null ? [] : [{ kind: 'otherTitle', at: 'A1', text: title }],
          ...{ blocks: [], unit: '万元' },
        },
        addressOf: (cell) => `T1!${cell}`,
        showsUnit: () => false,
        ...{ year: null, isHidden: false },
      },
    ],
    ...{ paragraphs: [], unknown: [], years: [2024], departments: [] },
  };
  return bringInLastYear({ source, pack, year: 2025, styles: {} });
}

test.each<[string, string, string, unknown]>([
  ['系统维修次数', '≥37次', 'replacedForm', '≥37次'],
  ['系统维修次数', '≥37', 'noUnit', '≥37'],
  ['系统维修数量', '≤37万元', 'ownYear', undefined],
  ['系统维修次数', '2024年完成', 'namesYear', undefined],
  ['其他', '≥37次', 'noField', undefined],
])('%s of an activity is to be %s: %s', (indicator, excellent, why, value) => {
  const { forms, items } = bringInActivity(indicator, excellent);
  const own = items.filter(({ at }) => at[0] === 'T1!F8');
  expect(own.map(({ fate }) => 'why' in fate && fate.why)).toEqual([why]);
  const [row] = (forms[0]?.values['quantity'] ?? []) as readonly Record<string, unknown>[];
  expect(row?.['value']).toEqual(value);
  const others = items.filter(({ at }) => at[0] === 'T1!G8').map(({ fate }) => fate);
  expect(others).toEqual([{ kind: 'left', why: 'noField' }]);
});

test('a title of another layout is told with its place', () => {
  expect(bringInActivity('维修次数', '≥37次', '绩效目标').otherTitles).toEqual([
    { at: 'T1!A1', text: '绩效目标' },
  ]);
  expect(bringInActivity('维修次数', '≥37次').otherTitles).toEqual([]);
});
