import { collectFacts } from '../../src/domain/narrative/fact/collect-facts';
import { unknownProfile } from '../../src/domain/form/profile';
import { saidReasons } from '../../src/domain/last-year/said-reasons';
import { checkText } from '../../src/domain/text-check/check-text';
import { readText, type TextSource } from '../../src/domain/text-check/text-to-check';
import { statementWords } from '../../src/packs/statements/statement-words';
import { textRules } from '../../src/packs/text-rules/text-rules';

const whole = [
  '某某局2026年部门预算',
  '2026年“三公”经费预算1万元，其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行费0万元；公务接待费1万元。',
];

/** All that disclosures begin a reason with. */
const marks = [
  ...[
    '主要原因：',
    '原因：',
    '主要原因:',
    '主要原因是',
    '主要原因为',
    '原因是',
    '原因主要是',
    '原因主要为',
  ],
  ...[
    '原因为',
    '原因在于',
    '主要原因在于',
    '其主要原因是',
    '减少的主要原因是',
    '减少原因：',
    '变动原因：',
  ],
  ...['主要是', '主要为', '主要是因为', '主要是由于', '主要由于', '主要系', '主要因', '主要源于'],
  ...['由于', '是由于', '是因为', '系', '因'],
];

const said = '公务接待费1万元，比2025年预算减少1万元';

/** Where it may stand. */
const places: readonly (readonly [name: string, write: (reason: string) => readonly string[]])[] = [
  ['behind a comma', (reason) => [`${said}，${reason}。`]],
  ['behind a comma of half width', (reason) => [`${said},${reason}。`]],
  ['behind the percentage', (reason) => [`${said}，下降50%，${reason}。`]],
  ['in a sentence of its own', (reason) => [`${said}，下降50%。${reason}。`]],
  ['behind a semicolon', (reason) => [`${said}；${reason}。`]],
  ['in brackets', (reason) => [`${said}（${reason}）。`]],
  [
    'behind the parts',
    (reason) => [`${said}，其中外事接待减少0.4万元、国内接待减少0.6万元，${reason}。`],
  ],
  ['at the end of the paragraph', (reason) => [`${said}。按规定开支。${reason}。`]],
  ['run in below', (reason) => [`${said}。`, `${reason}。`]],
  ['without a mark at the end', (reason) => [`${said}，${reason}`]],
];

const none = collectFacts([], [], unknownProfile);

function sourceOf(paragraphs: readonly string[]): TextSource {
  const facts = { ...none, facts: {} };
  return {
    paragraphs: [...whole, ...paragraphs],
    facts,
    typed: {},
    labels: [],
    year: null,
    departments: [],
  };
}

const told = (paragraphs: readonly string[]) =>
  checkText(sourceOf(paragraphs), statementWords, textRules).flatMap(({ finding }) =>
    finding && finding.rule !== 'TX-HALFWIDTH' ? [finding.says] : [],
  );

const reasonsIn = (paragraphs: readonly string[]) => {
  const source = sourceOf(paragraphs);
  return saidReasons(readText(source, statementWords, textRules)).map(
    ({ fact, paragraph, start, end }) =>
      `${fact} ${source.paragraphs[paragraph]?.slice(start, end) ?? ''}`,
  );
};

test('without a reason it is asked for', () => {
  expect(told([`${said}。`])).toEqual(['textNoReason']);
});

const all = places.flatMap(([name, write]) => marks.map((mark) => [mark, name, write] as const));

test.each(all)('%s %s is a reason', (mark, _, write) => {
  expect(told(write(`${mark}接待批次减少`))).toEqual([]);
});

test.each(all)('%s %s is read as the reason of this change', (mark, _, write) => {
  expect(reasonsIn(write(`${mark}接待批次减少`))).toEqual(['reception_reason 接待批次减少']);
});

test.each(all)('%s %s that goes the other way is told', (mark, _, write) => {
  expect(told(write(`${mark}接待批次增加`))).toEqual(['textCauseOther']);
});
