import { usualSettings } from '../../../src/packs/narrative/text-settings';
import { fen } from '../../../src/domain/money/fen';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import { factDefinitions } from '../../../src/packs/narrative';
import { allTexts } from './summary-text';
import { printedText } from './printed-text';

const styles = allTexts.map((style) => [style.id, style] as const);
const amount = (wan: number): Fact => ({ kind: 'amount', fen: fen(wan * 1_000_000) });

/** Every amount that is known by name, this year and in the year before. */
function amountsOf(now: number, last: number): Facts {
  const names = factDefinitions.filter(({ kind }) => kind === 'amount').map(({ name }) => name);
  return Object.fromEntries(
    names.flatMap((name) => [
      [name, amount(now)],
      [`${name}_last`, amount(last)],
    ]),
  );
}

const year: Facts = {
  ...{ year: { kind: 'count', count: 2026 }, lastYear: { kind: 'count', count: 2025 } },
  ...usualSettings,
};

test.each(styles)('%s: of what was nothing the year before no percentage is said', (_, style) => {
  const text = printedText(style, { ...year, ...amountsOf(5, 0) }).join('\n');
  expect(text).toMatch(/(?:增加|相比)/);
  expect(text).not.toMatch(/(?:增长|下降) ?[\d.【]/);
});

test.each(styles)('%s: a percentage has no sign, its verb has', (_, style) => {
  const text = printedText(style, { ...year, ...amountsOf(4, 5) }).join('\n');
  expect(text).not.toMatch(/[-+－＋]\d/);
});

test.each(styles)('%s: what was not and is not is never more or less by nothing', (_, style) => {
  const text = printedText(style, { ...year, ...amountsOf(0, 0) }).join('\n');
  expect(text).not.toMatch(/(?:增加|减少|增长|下降) ?0(?![.\d]*[1-9])/);
});

test('where offices are counted, there are as many as are named', () => {
  const named = (text: string): Facts => ({ name: { kind: 'text', text } });
  const offices: Fact = { kind: 'list', items: ['办公室', '财务科', '人事科'].map(named) };
  const counted = styles.flatMap(([, style]) =>
    printedText(style, { ...year, offices }).filter((line) => line.includes('办公室、')),
  );
  expect(counted.length).toBeGreaterThan(3);
  expect(counted.filter((line) => /\d个/.test(line) && !line.includes('3个'))).toEqual([]);
});
