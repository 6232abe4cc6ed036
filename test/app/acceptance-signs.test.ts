import { acceptednessOf, figuresOf } from '../../src/app/check/accept/acceptance';
import type { Acceptance } from '../../src/app/check/accept/acceptance-record';
import type { CheckedFinding } from '../../src/app/check/report';
import type { FindingParam } from '../../src/domain/check/finding';
import { fen } from '../../src/domain/money/fen';

const form = { zh: '部门支出预算表', en: 'Expenditure' };
const params: Readonly<Record<string, FindingParam>> = {
  field: { text: '采购金额' },
  found: { amount: fen(80_000_000) },
  expected: { amount: fen(75_000_000) },
  why: { words: { zh: '不一致', en: 'differ' } },
  parts: { list: ['货物', '服务'], areNames: true },
  other: { figure: { form, name: { zh: '支出合计', en: 'Total' }, forms: 1, at: 'B5' } },
};

const finding = (
  more: Readonly<Record<string, FindingParam>> = {},
  text = '80',
): CheckedFinding => ({
  ...{ rule: 'X-T09', says: 'crossNameDiffers', severity: 'warning', fix: null, causedBy: null },
  at: ['F10'],
  text,
  params: { ...params, ...more },
});

function accepted(figures: string): Acceptance {
  const record = { id: 1, rule: 'X-T09', says: 'crossNameDiffers', figures, reason: '', day: '' };
  return { place: { sheet: '表', address: 'F10' }, record };
}

function after(one: CheckedFinding, figures = figuresOf(finding())): string | undefined {
  return acceptednessOf(one, { sheet: '表', findings: [one] }, [accepted(figures)])?.kind;
}

/** What the sign was of the finding above while all that was said went into it. */
const worded = '2ac3d9d06b34aeb5';

test.each<[string, CheckedFinding, string]>([
  ['as it was', finding(), 'accepted'],
  ['its field is called otherwise', finding({ field: { text: '金额' } }), 'accepted'],
  [
    'the words say it otherwise',
    finding({ why: { words: { zh: '不同', en: 'vary' } } }),
    'accepted',
  ],
  [
    'the other cell has moved and is called otherwise',
    finding({ other: { figure: { form, name: { zh: '合计', en: 'Sum' }, forms: 1, at: 'C9' } } }),
    'accepted',
  ],
  ['another figure', finding({ found: { amount: fen(81_000_000) } }), 'lapsed'],
  ['another figure beside it', finding({ expected: { amount: fen(1) } }), 'lapsed'],
  [
    'one more item is named',
    finding({ parts: { list: ['货物', '服务', '工程'], areNames: true } }),
    'lapsed',
  ],
  ['something else is typed', finding({}, '80.5'), 'lapsed'],
  [
    'another form',
    finding({
      other: { figure: { form: { zh: '收入表', en: 'Income' }, name: null, forms: 1, at: null } },
    }),
    'lapsed',
  ],
])('%s', (_, one, expected) => {
  expect(after(one)).toBe(expected);
});

test('what an earlier version accepted stays accepted, and lapses with its figures', () => {
  expect(after(finding(), worded)).toBe('accepted');
  expect(after(finding({ found: { amount: fen(1) } }), worded)).toBe('lapsed');
});
