import { henanSamples } from '../../src/packs/samples/henan';
import { typedSet, type Changes, type TotalOfSet } from './typed-over-in-a-set';

const disclosure = typedSet(henanSamples);

type Slip = (total: TotalOfSet) => Changes | null;

/** The first part is another, and the total what it would be then; or either alone. */
const oneSlip: readonly (readonly [string, Slip])[] = [
  ['a part', ({ parts: [part] }) => (part ? { [part]: 5.37 } : null)],
  ['the total', ({ at }) => ({ [at]: 5.37 })],
  ['a part and the total', ({ at, parts: [part] }) => (part ? { [at]: 5.37, [part]: 5.37 } : null)],
];

const twoSlips: readonly (readonly [string, Slip])[] = [
  [
    'two parts',
    ({ parts: [one, other] }) => (one && other ? { [one]: 5.37, [other]: 3.11 } : null),
  ],
  [
    'a part and the total, each otherwise',
    ({ at, parts: [part] }) => (part ? { [at]: 3.11, [part]: 5.37 } : null),
  ],
];

const forms = ['F07', 'F08', 'F09', 'F10', 'F11', 'F12', 'F13', 'F16', 'F17', 'F18'];

/** What is listed of each total of a form after such a slip, but for what a cost is held to: that is a rule of its own. */
function toldOfTotals(form: string, slip: Slip): readonly (readonly string[])[] {
  return disclosure.totalsOf(form).flatMap((total) => {
    const changes = slip(total);
    if (!changes) return [];
    return [disclosure.toldAfter(form, changes).filter((line) => !line.startsWith('PF-'))];
  });
}

describe.each(oneSlip)('of typed figures one that is wrong is told once: %s', (_, slip) => {
  test.each(forms)('%s', (form) => {
    const told = toldOfTotals(form, slip);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((lines) => lines.length !== 1)).toEqual([]);
  });
});

describe.each(twoSlips)('two that are wrong are never one: %s', (_, slip) => {
  test.each(['F07', 'F08', 'F09', 'F10', 'F11', 'F12'])('%s', (form) => {
    const told = toldOfTotals(form, slip);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((lines) => lines.length < 2)).toEqual([]);
  });

  test('and no more than two in the form that all others have amounts of', () => {
    expect(toldOfTotals('F07', slip).filter((lines) => lines.length !== 2)).toEqual([]);
  });
});

const besideSpending = typedSet(
  henanSamples.filter(({ formId }) => formId === 'F07' || formId === 'F09'),
);

test.each<readonly [string, Changes, readonly string[]]>([
  ['one part', { D5: 5.37 }, ['X-T03 crossNotEqual F07!D5']],
  [
    'two parts',
    { D5: 5.37, D12: 3.11 },
    ['X-T03 crossNotEqual F07!D5', 'X-T03 crossNotEqual F07!D12'],
  ],
  ['two parts, as much more as less', { D5: 5.37, D12: -5.37 }, ['X-T03 crossNotEqual F09!F8']],
])('where one form alone contradicts each: %s', (_, changes, expected) => {
  expect(besideSpending.toldAfter('F07', changes)).toEqual(expected);
});
