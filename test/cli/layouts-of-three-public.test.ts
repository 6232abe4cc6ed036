import { consolidateUnits } from '../../src/app/consolidate/consolidate-units';
import { formsInFile, readWorkbook } from '../../src/files';
import { catalogue } from '../../src/app/catalogue';
import type { FormValues } from '../../src/domain/form/form-values';
import { findForm } from '../../src/cli/find-forms';
import { national } from '../../src/packs';
import { machine } from './in-memory';

const amounts = { abroad: 1, vehiclePurchase: 2, vehicleRunning: 3, reception: 4 };
const lastYear = {
  ...{ abroadLastYear: 5, vehiclePurchaseLastYear: 6, vehicleRunningLastYear: 7 },
  receptionLastYear: 8,
};

/** What each layout has cells for. */
const layouts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  row: amounts,
  rowNoted: amounts,
  vertical: amounts,
  twoYear: { ...amounts, ...lastYear },
  shanghai: { ...amounts, operating: 9 },
};
const ids = Object.keys(layouts);
const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const));
const form = findForm('F14', national);
const asked = ['--pack', 'national', '--year', '2022', '--unit', '某某局'];

test('these are all layouts of the form', () => {
  expect([...ids].sort()).toEqual(form.styles.map(({ id }) => id).sort());
});

const held = machine(
  Object.fromEntries(
    ids.flatMap((style) => [
      [
        `${style}.json`,
        JSON.stringify({ forms: [{ form: 'F14', style, values: layouts[style] }] }),
      ],
      [`no-${style}.json`, JSON.stringify({ forms: [{ form: 'F14', style, values: {} }] })],
    ]),
  ),
);
beforeAll(async () => {
  for (const name of ids.flatMap((style) => [style, `no-${style}`]))
    await held.run('new', ...asked, '--data', `${name}.json`, '-o', `${name}.xlsx`);
});

async function valuesIn(path: string): Promise<FormValues | undefined> {
  const file = await readWorkbook(held.held.get(path) ?? new Uint8Array());
  if (file.kind === 'unreadable') throw new Error(file.detail);
  const { forms } = formsInFile(file, catalogue, { kind: 'asked', packId: 'national' });
  return forms.find((one) => one.form.id === 'F14')?.reading.values;
}

const common = (from: string, to: string) =>
  Object.fromEntries(
    Object.entries(layouts[from] ?? {}).filter(([field]) => field in (layouts[to] ?? {})),
  );

test.each(pairs)('figures in %s into a form in %s: each is there or told', async (from, to) => {
  const out = `${from}-${to}.xlsx`;
  const into = ['--into', `no-${to}.xlsx`, '--money', 'wan', '-o', out];
  const { out: said } = await held.run(
    'figures',
    `${from}.xlsx`,
    ...asked,
    ...into,
    '--lang',
    'zh',
  );
  expect(await valuesIn(out)).toEqual(common(from, to));
  const others = Object.entries(layouts[from] ?? {}).filter(
    ([field]) => !(field in common(from, to)),
  );
  for (const [, amount] of others)
    expect(said).toMatch(new RegExp(` ${amount}0,000\\.00：.*没有放它的栏目，没有填`));
});

test.each(pairs.filter(([, to]) => to === 'row' || to === 'twoYear'))(
  'last year in %s, this year in %s: each is the figure of last year',
  async (from, to) => {
    const out = `last-${from}-${to}.xlsx`;
    const words = [
      '--pack',
      'national',
      '--year',
      '2023',
      '--unit',
      '某某局',
      '--style',
      `F14=${to}`,
    ];
    const { out: said } = await held.run('import', `${from}.xlsx`, ...words, '-o', out, '--json');
    const { facts } = JSON.parse(said) as {
      readonly facts: readonly { readonly name: string; readonly value: string }[];
    };
    const told = new Map(facts.map(({ name, value }) => [name, value]));
    for (const [field, amount] of Object.entries(amounts))
      expect([field, told.get(`${field}_last`)]).toEqual([field, `${amount}.00万元`]);
    if (from === 'shanghai') expect(told.get('agencyCost_last')).toBe('9.00万元');
    const columns = Object.fromEntries(
      Object.entries(amounts).map(([field, amount]) => [`${field}LastYear`, amount]),
    );
    expect(await valuesIn(out)).toEqual(to === 'twoYear' ? columns : {});
  },
);

test.each(pairs)('units in %s and in %s: added up, or told', (from, to) => {
  const filed = (unit: string, styleId: string) => ({
    ...{ file: `${unit}.xlsx`, unit, year: 2022, unknown: [], errors: 0 },
    forms: [
      {
        ...{ form, styleId, place: 'F14', values: layouts[styleId] ?? {} },
        ...{ unread: [], left: [], unclearUnits: [] },
      },
    ],
  });
  const { forms, issues } = consolidateUnits({
    ...{ files: [filed('一所', from), filed('二所', to)], unreadable: [], expected: null },
    ...{ pack: national, department: '某某局', year: 2022, styles: {} },
  });
  const sums = forms.find((one) => one.form.id === 'F14')?.values;
  const own = layouts[from] ?? {};
  const isSame =
    Object.keys(own).length === Object.keys(common(from, to)).length &&
    Object.keys(layouts[to] ?? {}).length === Object.keys(own).length;
  const factor = isSame ? 2 : 1;
  expect(sums).toEqual(
    Object.fromEntries(Object.entries(own).map(([field, amount]) => [field, amount * factor])),
  );
  const told = issues.filter(({ kind }) => kind === 'otherLayout');
  expect(told).toHaveLength(isSame ? 0 : 1);
});
