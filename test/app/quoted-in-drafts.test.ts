import { narrate } from '../../src/app/narrative/narrate';
import { plainText } from '../../src/app/narrative/plain-text';
import { draftsNow, figuresIn, printFigures } from '../../src/app/narrative/quoted-in-drafts';
import { draftsBeside } from '../../src/app/narrative/compared-drafts';
import { figuresName } from '../../src/app/narrative/figures-name';
import { givenFacts } from '../../src/app/narrative/read-draft';
import { noProfile } from '../../src/app/no-profile';
import { henan2022Text, narrativeStyles } from '../../src/packs/narrative';
import { checked } from './cross-forms';

const profile = { ...noProfile, department: '某某局', year: 2022 };

/** What somebody typed, each figure of the tables in it as [fact]12.5万元[/]. */
function typed(texts: Readonly<Record<string, string>>): Record<string, string> {
  const drafts: Record<string, string> = {};
  for (const [name, marked] of Object.entries(texts)) {
    const figures: { fact: string; at: number; words: string }[] = [];
    let text = marked;
    for (;;) {
      const found = /\[(?<fact>\w+)\](?<words>.*?)\[\/\]/.exec(text);
      if (!found?.groups) break;
      const { fact = '', words = '' } = found.groups;
      figures.push({ fact, at: found.index, words });
      text = text.replace(found[0], words);
    }
    drafts[name] = text;
    drafts[figuresName(name)] = printFigures(figures);
  }
  return drafts;
}

function textOf(drafts: Readonly<Record<string, string>>, style = henan2022Text) {
  const forms = [checked(['F14', { abroad: 2, reception: 0.5 }])];
  const given = givenFacts(drafts, style.printing.unit);
  const { text, facts, gaps } = narrate({ forms, profile, style, given });
  return { text: plainText(text, (form) => form), facts, gaps };
}

test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  [
    'in paragraphs of her own',
    { duties: '  一是审批。\n二是“三公”[three]1.00万元[/]、接待[reception]9.00万元[/]。' },
    '二是“三公”2.50万元、接待0.50万元。',
  ],
  [
    'in a reason inside a sentence',
    { abroad_last: '1', abroad_reason: '出访[abroad]1.00万元[/]' },
    '主要原因：出访2.00万元',
  ],
  [
    'that no table says any longer: a gap that says what it was',
    { duties: '收入[income]5万元[/]，够用。' },
    '收入【待填：原为5万元】，够用。',
  ],
  [
    'inside a sentence, that no table says any longer: that too',
    { abroad_last: '1', abroad_reason: '收入[income]5万元[/]' },
    '主要原因：收入【待填：原为5万元】',
  ],
])('a figure of the tables %s is printed as it is now', (_, texts, expected) => {
  expect(textOf(typed(texts)).text).toContain(expected);
});

test('a line of the second level that nobody numbered begins with its words, and its figures follow', () => {
  const { text } = textOf(typed({ duties: '负责审批。\n　　“三公”[three]1.00万元[/]为准。' }));
  expect(text.split('\n')).toEqual(expect.arrayContaining(['负责审批。', '“三公”2.50万元为准。']));
});

test('a gap in her own words is asked for', () => {
  expect(textOf(typed({ duties: '资产[assets]5万元[/]。' })).gaps).toContain('assets');
});

test('what was typed shows the figures of now, and is kept with them; what nobody knows stays', () => {
  const drafts = typed({
    duties: '“三公”[three]1.00万元[/]，收入[income]5万元[/]。',
    goals: '不变',
  });
  const { facts } = textOf(drafts);
  const now = draftsNow(drafts, facts, henan2022Text.printing);
  expect(now['duties']).toBe('“三公”2.50万元，收入5万元。');
  expect(now['goals']).toBe('不变');
  expect(figuresIn(now, 'duties').map(({ fact, words }) => `${fact} ${words}`)).toEqual([
    'three 2.50万元',
    'income 5万元',
  ]);
  expect(draftsNow(now, facts, henan2022Text.printing)).toEqual(now);
});

test.each<readonly [string, Record<string, string>, Record<string, string>, readonly string[]]>([
  [
    'with an older figure: the same',
    typed({ duties: '“三公”[three]1.00万元[/]。' }),
    typed({ duties: '“三公”[three]2.00万元[/]。' }),
    ['duties', figuresName('duties')],
  ],
  [
    'without the figure that the workbook follows: not the same',
    { duties: '“三公”2.50万元。', [figuresName('duties')]: '' },
    typed({ duties: '“三公”[three]2.00万元[/]。' }),
    [],
  ],
  [
    'with other words around it: not the same',
    typed({ duties: '“三公”[three]1.00万元[/]！' }),
    typed({ duties: '“三公”[three]2.00万元[/]。' }),
    [],
  ],
  ['without figures: the same', { duties: '审批' }, { duties: '审批' }, ['duties']],
  ['that was emptied: not the same', { duties: '' }, { duties: '审批' }, []],
  ['that was emptied in both: the same', { duties: '' }, {}, ['duties']],
])('what was typed %s as in the workbook', (_, here, workbook, expected) => {
  const { facts } = textOf({ ...workbook, ...here });
  const { settled } = draftsBeside({
    texts: here,
    bases: {},
    workbook,
    now: (drafts) => draftsNow(drafts, facts, henan2022Text.printing),
  });
  expect(Object.keys(settled)).toEqual(expected);
  expect(here).toMatchObject(settled);
});

test('figures are printed as the style prints them', () => {
  const style = narrativeStyles.find(({ id }) => id === 'hebei-2021-b');
  const { text } = textOf(typed({ duties: '“三公”[three]1万元[/]。' }), style);
  expect(text).toContain('“三公”2.5万元。');
});

test.each([
  ['nonsense', 'nonsense'],
  ['something else', '{"a":1}'],
  ['figures that are none', '[["three"],[1,2,3],["three",4,"9万元"]]'],
])('%s beside a text is not believed', (_, figures) => {
  const { text } = textOf({ duties: '“三公”1万元。', [figuresName('duties')]: figures });
  expect(text).toContain('“三公”1万元。');
});
