import { changesBetween } from '../../../src/domain/merge/change';
import { chosenText, conflictsIn } from '../../../src/domain/merge/merged-text';
import { gapFor } from './edited-text';
import { merged } from './merged-words';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { tokensOf } from '../../../src/domain/merge/token';

const sentence = '预算1.50万元，比上年增加0.50万元，增长50.00%。';
const sentenceNow = '预算0.80万元，比上年减少0.20万元，下降20.00%。';
const reception = '公务接待费0.20万元。';
const base = sentence + reception;
const fresh = sentenceNow + reception;

test.each([
  ['nothing was edited', base, fresh],
  [
    'words between direction and figure',
    '预算1.50万元，比上年增加了0.50万元，增长约50.00%。公务接待费0.20万元。',
    '预算0.80万元，比上年减少了0.20万元，下降约20.00%。公务接待费0.20万元。',
  ],
  [
    'a sentence of her own',
    `${base}我们厉行节约。`,
    '预算0.80万元，比上年减少0.20万元，下降20.00%。公务接待费0.20万元。我们厉行节约。',
  ],
  [
    'a clause deleted stays deleted',
    '预算1.50万元，比上年增加0.50万元。公务接待费0.20万元。',
    '预算0.80万元，比上年减少0.20万元。公务接待费0.20万元。',
  ],
  ['the whole sentence deleted stays deleted', '公务接待费0.20万元。', '公务接待费0.20万元。'],
  ['all of it deleted stays deleted', '', ''],
  ['the same edited as is printed', fresh, fresh],
  [
    'the very figure',
    base.replace('0.50万元', '0.55万元'),
    `⟨${sentence.replace('0.50万元', '0.55万元')}|${sentenceNow}⟩${reception}`,
  ],
  [
    'the very word',
    base.replace('增加', '多了'),
    `⟨${sentence.replace('增加', '多了')}|${sentenceNow}⟩${reception}`,
  ],
  [
    'an old figure in words of her own',
    `${base}比上年的1.50万元更少。`,
    '预算0.80万元，比上年减少0.20万元，下降20.00%。公务接待费0.20万元。⟨比上年的1.50万元更少。|比上年的0.80万元更少。⟩',
  ],
  [
    'an old figure in words of her own, where what it says is the opposite now',
    `${base}多的0.50万元用于出国。`,
    '预算0.80万元，比上年减少0.20万元，下降20.00%。公务接待费0.20万元。⟨多的0.50万元用于出国。|多的【待填：原为0.50万元】用于出国。⟩',
  ],
  [
    'a figure that came to stand among other words',
    '今天买了苹果1.50万元，比上年增加0.50万元，增长50.00%。公务接待费0.20万元。',
    '⟨今天买了苹果1.50万元，比上年增加0.50万元，增长50.00%。|预算0.80万元，比上年减少0.20万元，下降20.00%。⟩公务接待费0.20万元。',
  ],
])('%s', (_, mine, expected) => {
  expect(merged(base, mine, fresh)).toBe(expected);
});

const income = '收入总计12.00万元，比上年增加2.00万元。';
const incomeNow = '收入总计15.00万元，比上年增加5.00万元。';
const grants = '其中财政拨款10.00万元，占83.33%；事业收入2.00万元，占16.67%。';
const grantsNow = '其中财政拨款13.00万元，占86.67%；事业收入2.00万元，占13.33%。';
const other = '其他收入没有安排。';
const paragraph = income + grants + other;
const paragraphNow = incomeNow + grantsNow + other;
const own = '收入总计12.50万元，比上年略有增加。';
const next = '\n公务接待费0.20万元。';

test.each([
  ['all of a paragraph', paragraph, own, paragraphNow, `⟨${own}|${paragraphNow}⟩`],
  ['what stands above', other + income, own, other + incomeNow, `⟨${own}|${other + incomeNow}⟩`],
  [
    'a paragraph above another',
    paragraph + next,
    own + next,
    paragraphNow + next,
    `⟨${own}|${paragraphNow}⟩${next}`,
  ],
  [
    'two sentences of three',
    paragraph,
    own + other,
    paragraphNow,
    `⟨${own}|${incomeNow}${grantsNow}⟩${other}`,
  ],
  [
    'one sentence, another paragraph deleted',
    `${income}${other}${next}`,
    own + other,
    `${incomeNow}${other}${next}`,
    `⟨${own}|${incomeNow}⟩${other}`,
  ],
  [
    'the only sentence of its paragraph, others left',
    `${other}\n${income}${next}`,
    `${other}\n${own}`,
    `${other}\n${incomeNow}${next}`,
    `${other}\n⟨${own}|${incomeNow}⟩`,
  ],
  ['all paragraphs', income + next, own, incomeNow + next, `⟨${own}|${incomeNow}${next}⟩`],
  [
    'one sentence, behind it one kept',
    income + other,
    own + other,
    incomeNow + other,
    `⟨${own}|${incomeNow}⟩${other}`,
  ],
])('a sentence of hers in place of %s', (_, printed, mine, now, expected) => {
  expect(merged(printed, mine, now)).toBe(expected);
});

const flat = '“三公”经费2.00万元，与上年持平。';
const more = '“三公”经费3.00万元，比上年增加1.00万元，主要原因是【待填：原因】。';

test.each([
  [
    'a sentence in other words',
    flat,
    flat.replace('。', '，没有变化。'),
    more,
    '“三公”经费3.00万元，比上年增加1.00万元，主要原因是【待填：原因】，没有变化。',
  ],
  [
    'a figure without a successor',
    more,
    `${more}共1.00万元。`,
    flat,
    `${flat}⟨共1.00万元。|共【待填：原为1.00万元】。⟩`,
  ],
  [
    'one of two figures in whose place one is printed',
    '甲费1.00万元和2.00万元。',
    '甲费1.00万元和2.00万元。共1.00万元。',
    '甲费3.00万元。',
    '甲费3.00万元。⟨共1.00万元。|共【待填：原为1.00万元】。⟩',
  ],
  [
    'a gap that somebody filled on the sheet',
    more,
    more.replace('【待填：原因】', '人员增加'),
    more.replace('3.00', '4.00'),
    '“三公”经费4.00万元，比上年增加1.00万元，主要原因是人员增加。',
  ],
  [
    'an item more',
    '办公费1万元，水费2万元。',
    '办公费（含印刷）1万元，水费2万元。',
    '办公费1万元，差旅费5万元，水费3万元。',
    '办公费（含印刷）1万元，差旅费5万元，水费3万元。',
  ],
  ['paragraphs', '甲1元\n乙2元', '甲1元\n丙\n乙2元', '甲3元\n乙2元', '甲3元\n丙\n乙2元'],
  [
    'a total typed by hand, and a part that changed',
    '支出10万元，其中：基本支出6万元；项目支出4万元。公务接待费1万元。',
    '支出12万元，其中：基本支出6万元；项目支出4万元。公务接待费1万元。',
    '支出10万元，其中：基本支出7万元；项目支出3万元。公务接待费2万元。',
    '⟨支出12万元，其中：基本支出6万元；项目支出4万元。|支出10万元，其中：基本支出7万元；项目支出3万元。⟩公务接待费2万元。',
  ],
  [
    'a part typed by hand, behind a full stop',
    '支出10万元。其中：基本支出6万元，项目支出4万元。',
    '支出10万元。其中：基本支出8万元，项目支出4万元。',
    '支出11万元。其中：基本支出6万元，项目支出5万元。',
    '⟨支出10万元。其中：基本支出8万元，项目支出4万元。|支出11万元。其中：基本支出6万元，项目支出5万元。⟩',
  ],
  [
    'a figure typed in another sentence',
    '支出10万元。公务接待费1万元。',
    '支出10万元。公务接待费2万元。',
    '支出11万元。公务接待费1万元。',
    '支出11万元。公务接待费2万元。',
  ],
  [
    'a figure typed as it is printed now',
    '支出10万元，项目支出4万元。',
    '支出11万元，项目支出4万元。',
    '支出11万元，项目支出5万元。',
    '支出11万元，项目支出5万元。',
  ],
  [
    'a statement that she said in another sentence, and other words in its place: it is printed once',
    '公务接待费3万元，用于各类公务接待。预算数与上年相比增加1万元，原因：接待增加。',
    '公务接待费3万元，比上年增加1万元。用于上级检查接待。',
    '公务接待费2万元，用于各类公务接待。预算数与上年相比减少2万元，原因：厉行节约。',
    '⟨公务接待费3万元，比上年增加1万元。用于上级检查接待。|公务接待费2万元，用于各类公务接待。预算数与上年相比减少2万元，原因：厉行节约。⟩',
  ],
  [
    'two sentences that she said in one, with a figure of the second: they are printed both',
    '公务接待费3万元，用于各类公务接待。预算数与上年相比增加1万元，原因：接待增加。',
    '公务接待费约3万元，都用于检查，比上年多1万元，因为接待增加。',
    '公务接待费2万元，用于各类公务接待。预算数与上年相比减少2万元，原因：厉行节约。',
    '⟨公务接待费约3万元，都用于检查，比上年多1万元，因为接待增加。|公务接待费2万元，用于各类公务接待。预算数与上年相比减少2万元，原因：厉行节约。⟩',
  ],
  [
    'a paragraph in whose place she says one sentence, nothing of the second in it: they are printed both',
    '公务接待费3万元，用于各类公务接待。预算数与上年相比增加1万元，原因：接待增加。',
    '公务接待费三万元，都用于检查。',
    '公务接待费2万元，用于各类公务接待。预算数与上年相比减少2万元，原因：厉行节约。',
    '⟨公务接待费三万元，都用于检查。|公务接待费2万元，用于各类公务接待。预算数与上年相比减少2万元，原因：厉行节约。⟩',
  ],
  [
    'a figure that she says in a sentence of her own in its place and in another one: they are two',
    '公务接待费3万元，用于接待。预算数与上年相比增加1万元，原因：接待增加。',
    '公务接待费3万元，比上年增加1万元，用于接待。另外1万元和5元由各科室自行掌握。',
    '公务接待费2万元，用于接待。预算数与上年相比减少2万元，原因：厉行节约。',
    '⟨公务接待费3万元，比上年增加1万元，用于接待。|公务接待费2万元，比上年增加【待填：原为1万元】，用于接待。⟩⟨另外1万元和5元由各科室自行掌握。|预算数与上年相比减少2万元，原因：厉行节约。⟩',
  ],
  [
    'an old figure in words of her own at the very end',
    '甲1元。',
    '甲1元。另1元',
    '甲2元。',
    '甲2元。⟨另1元|另2元⟩',
  ],
  [
    'an old figure in words of her own at the beginning of a sentence',
    '甲1元。乙2元。',
    '甲1元。另1元，乙2元。',
    '甲3元。乙2元。',
    '甲3元。⟨另1元，乙2元。|另3元，乙2元。⟩',
  ],
  ['nothing known', '', '甲1元。', '甲2元。', '⟨甲1元。|甲2元。⟩'],
])('%s', (_, before, mine, now, expected) => {
  expect(merged(before, mine, now)).toBe(expected);
});

test.each([
  ['mine', '甲5元。乙9元。'],
  ['fresh', '甲2元。乙9元。'],
  ['both', '甲5元。甲2元。乙9元。'],
] as const)('with %s it is %s', (choice, text) => {
  const parts = mergeTexts({
    gapFor,
    base: '甲1元。乙3元。',
    mine: '甲5元。乙3元。',
    fresh: '甲2元。乙9元。',
  });
  expect(conflictsIn(parts)).toHaveLength(1);
  expect(chosenText(parts, () => choice)).toBe(text);
});

test('both of one line and of none is that line', () => {
  const parts = [{ kind: 'conflict', mine: '甲5元', fresh: '' } as const];
  expect(chosenText(parts, () => 'both')).toBe('甲5元');
});

test('both of two lines are two lines', () => {
  const parts = mergeTexts({ gapFor, base: '甲1元', mine: '甲5元', fresh: '甲2元' });
  expect(chosenText(parts, () => 'both')).toBe('甲5元\n甲2元');
});

test('of more sentences than anybody writes it is not asked which is which', () => {
  const many = '甲1元。'.repeat(501);
  const [before, after] = [tokensOf(many), tokensOf(`乙。${many}`)];
  expect(changesBetween(before, after)).toEqual([{ start: 0, end: before.length, tokens: after }]);
  expect(changesBetween(before, before)).toEqual([]);
});

test('of a long sentence that was written anew it is asked at once, and whole', () => {
  const long = (first: number) =>
    Array.from({ length: 2000 }, (_, at) => String.fromCharCode(first + ((at * at) % 97))).join('');
  const [base, mine, fresh] = [long(0x4e00), long(0x5e00), long(0x6e00)];
  const start = performance.now();
  const merged = mergeTexts({ gapFor, base: `${base}。`, mine: `${mine}。`, fresh: `${fresh}。` });
  expect(performance.now() - start).toBeLessThan(1000);
  expect(chosenText(merged, () => 'mine')).toBe(`${mine}。`);
  expect(chosenText(merged, () => 'fresh')).toBe(`${fresh}。`);
});
