import { collectFacts } from '../../../src/domain/narrative/fact/collect-facts';
import { unknownProfile } from '../../../src/domain/form/profile';
import { fen } from '../../../src/domain/money/fen';
import { checkText } from '../../../src/domain/text-check/check-text';
import { statementWords } from '../../../src/packs/statements/statement-words';
import { textRules } from '../../../src/packs/text-rules/text-rules';

const amount = (wan: number) => ({ kind: 'amount', fen: fen(wan * 1_000_000) }) as const;

function foundIn(said: string, facts: Readonly<Record<string, ReturnType<typeof amount>>>) {
  const source = {
    paragraphs: [`2022年一般公共预算基本支出250万元，其中：人员经费${said}万元，公用经费50万元。`],
    facts: { ...collectFacts([], [], unknownProfile), facts },
    ...{ typed: {}, labels: [], year: null, departments: [] },
  };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) =>
    finding?.rule === 'X-TEXT-TABLE' ? [finding.says] : [],
  );
}

const general = {
  ...{ generalBasic: amount(250), generalPersonnel: amount(200), generalOperating: amount(50) },
};

test.each([
  ['200', {}, []],
  ['264.25', {}, ['textTableDiffers']],
  ['264.25', { basic: amount(250), personnel: amount(200) }, ['textTableDiffers']],
])(
  'a part of the general budget said as %s, beside %j of all funds',
  (said, ofAllFunds, expected) => {
    expect(foundIn(said, { ...general, ...ofAllFunds })).toEqual(expected);
  },
);
