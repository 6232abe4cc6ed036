import { checkText } from '../../src/domain/text-check/check-text';
import { statementWords } from '../../src/packs/statements/statement-words';
import { textRules } from '../../src/packs/text-rules/text-rules';

/** In a text that does not say of which year it is. */
function toldOf(note: string): readonly string[] {
  const source = {
    paragraphs: ['主要职责。', '机构设置。', '收支情况。', '政府采购预算30万元。', note],
    ...{ facts: null, typed: {}, labels: [], year: null, departments: [] },
  };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) =>
    finding?.rule === 'DOC-EMPTYNOTE' ? [finding.says] : [],
  );
}

test.each([
  ['of a year, which is that of the text', '2026年无政府采购预算。', ['textNoneButSome']],
  ['of no year', '无政府采购预算。', ['textNoneButSome']],
  ['of the year before', '上年无政府采购预算。', []],
])('where nobody knows the year that there is none is told %s', (_, note, says) => {
  expect(toldOf(note)).toEqual(says);
});
