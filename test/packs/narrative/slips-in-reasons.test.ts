import { checkText } from '../../../src/domain/text-check/check-text';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { fen } from '../../../src/domain/money/fen';
import { narrativeStyles } from '../../../src/packs/narrative';
import { statementWords } from '../../../src/packs/statements/statement-words';
import { textRules } from '../../../src/packs/text-rules/text-rules';
import { printedText } from './printed-text';

const amount = (value: number) => ({ kind: 'amount', fen: fen(value * 1_000_000) }) as const;
const text = (said: string) => ({ kind: 'text', text: said }) as const;

/** A department whose 公务接待费 became less, with the reason as it was typed. */
const withReason = (reason: string): Facts => ({
  ...{ unit: text('某某局'), unitFull: text('某某局') },
  ...{ year: { kind: 'count', count: 2026 }, lastYear: { kind: 'count', count: 2025 } },
  ...{ three: amount(3), three_last: amount(4), three_reason: text(reason) },
  ...{ reception: amount(3), reception_last: amount(4), reception_reason: text(reason) },
  ...{ income: amount(100), income_last: amount(110), income_reason: text(reason) },
  ...{ expenditure: amount(100), expenditure_last: amount(110), expenditure_reason: text(reason) },
});

const linesOf = (style: (typeof narrativeStyles)[number], reason: string) =>
  printedText(style, withReason(reason)).filter((line) => line.includes('压减会议'));

function told(paragraphs: readonly string[]): readonly string[] {
  const source = { paragraphs, facts: null, typed: {}, labels: [], year: null, departments: [] };
  const all = checkText(source, statementWords, textRules).flatMap(({ finding }) => finding ?? []);
  return all.flatMap(({ rule, paragraph, start, end }) =>
    rule === 'TX-PAIR' || rule === 'TX-REPEAT'
      ? [`${rule} ${paragraphs[paragraph]?.slice(start, end) ?? ''}`]
      : [],
  );
}

const styles = narrativeStyles.filter((style) => linesOf(style, '压减会议').length > 0);

test('reasons are printed by most styles', () => {
  expect(styles.length).toBeGreaterThanOrEqual(5);
});

const cases = styles.map((style) => [style.id, style] as const);

test.each(cases)(
  '%s: a bracket that was typed in a reason without its partner is told',
  (_, style) => {
    for (const [reason, mark] of [
      ['压减会议（含培训', '（'],
      ['压减会议《办法', '《'],
      ['压减会议“两会', '“'],
    ] as const) {
      const lines = linesOf(style, reason);
      expect(told(lines)).toEqual(lines.map(() => `TX-PAIR ${mark}`));
    }
  },
);

test.each(cases)('%s: a mark that was typed twice is printed once', (_, style) => {
  for (const reason of ['压减会议。。', '压减会议，，减少培训', '压减会议。', '压减会议；；']) {
    const lines = linesOf(style, reason);
    expect(lines.filter((line) => /[。；，：][。；，：]/.test(line))).toEqual([]);
    expect(told(lines)).toEqual([]);
  }
});
