import { catalogue } from '../../src/app/catalogue';
import { choosePack, type PackChoice } from '../../src/domain/recognize/origin/choose-pack';
import { documentOrigin } from '../../src/domain/recognize/origin/said-origin';
import { ofPack } from '../../src/files/forms-in-file/pack-of-file';
import { originWords } from '../../src/packs/places/origin-words';

/** Forms as the first pack that has them: `F03 b`. */
function formsOf(all: readonly string[]) {
  return all.map((one) => {
    const [formId = '', styleId = ''] = one.split(' ');
    const pack = catalogue.packs.find(({ forms }) =>
      forms.some(({ id, styles }) => id === formId && styles.some((style) => style.id === styleId)),
    );
    const form = pack && catalogue.find({ packId: pack.id, formId });
    if (!pack || !form) throw new Error(one);
    return { packId: pack.id, form, styleId };
  });
}

/** A document: its title, and below it what else it says. */
function chosen(forms: readonly string[], [title = '', ...below]: readonly string[] = []) {
  const texts = [title, ...below].map((text, at) => ({
    ...{ at: `¶${at + 1}`, text },
    isTitle: at === 0,
  }));
  return choosePack(formsOf(forms), documentOrigin(texts, originWords), catalogue.packs);
}

/** What was chosen, or why nothing was: `hebei-2021`, `uncovered 江苏省`. */
function said(choice: PackChoice): string {
  switch (choice.kind) {
    case 'chosen':
      return choice.packId;
    case 'uncovered':
      return `uncovered ${choice.place}`;
    case 'otherYear':
      return `otherYear ${choice.place} ${choice.year}`;
    case 'contradicting':
      return `contradicting ${choice.packIds.join(' ')}`;
    default:
      return choice.kind;
  }
}

const shared = ['F14 row', 'F15 standard'];
const duties = ['F01 support', 'F02 duties', 'F04 a', 'F05 bOpen'];
const targets = ['F01 supportShort', 'F03 b', 'F04 b', 'F05 bCounty'];

describe('from the shapes of forms alone', () => {
  test.each<[name: string, forms: readonly string[], choice: string, packs: readonly string[]]>([
    ['one form says nothing of a place', ['F14 row'], 'unknown', ['national']],
    ['nor do two', shared, 'unknown', ['national', 'national']],
    [
      'three, most of a pack, do',
      ['F03 a', 'F03 a', 'F04 a', 'F05 a'],
      'hebei-2021',
      ['hebei-2021', 'hebei-2021', 'hebei-2021', 'hebei-2021'],
    ],
    [
      'three of many are those of any pack',
      ['F07 standard', 'F08 standard', 'F09 standard'],
      'unknown',
      ['national', 'national', 'national'],
    ],
    [
      'one that only one pack has says which, and what it lacks stays',
      ['F01 supportShort', 'F02 activities', 'F04 a', 'F05 bOpen'],
      'hebei-2018',
      ['national', 'hebei-2018', 'hebei-2018', 'hebei-2018'],
    ],
    ['forms of two places', ['F03 a', 'F04 a', 'F17 standard', 'F18 standard'], 'unknown', []],
  ])('%s', (_, forms, choice, packs) => {
    const all = formsOf(forms);
    const pack = chosen(forms);
    expect(said(pack)).toBe(choice);
    if (packs.length > 0) {
      expect(ofPack(all, pack, catalogue).map(({ packId }) => packId)).toEqual(packs);
    }
  });
});

describe('from what a document says', () => {
  test.each<[name: string, forms: readonly string[], texts: readonly string[], choice: string]>([
    [
      'a county and a year in the title',
      shared,
      ['井陉县行政审批局2021年预算公开说明'],
      'hebei-2021',
    ],
    ['the year before', shared, ['井陉县行政审批局2020年部门预算'], 'hebei-2018'],
    ['spaces around the year', shared, ['山海关区政务服务中心 2018 年部门预算公开'], 'hebei-2018'],
    ['Chinese numerals', shared, ['郑州市某局二〇二二年度部门预算'], 'henan-2022'],
    ['a zone of a city', shared, ['新乡经济技术开发区管理委员会2022年度部门预算'], 'henan-2022'],
    ['a city whose name ends otherwise', shared, ['新乡小吃2022年预算'], 'unknown'],
    [
      'numbers of documents',
      shared,
      ['某局2022年部门预算', '根据冀财预〔2021〕5号', '根据冀财办〔2021〕8号'],
      'hebei-2021',
    ],
    [
      'one word below the title is not enough',
      shared,
      ['某局2022年预算', '按照河北省规定'],
      'unknown',
    ],
    [
      'but with forms it is',
      [...shared, 'F04 b'],
      ['某局2022年预算', '按照河北省规定'],
      'hebei-2021',
    ],
    ['a place without a pack', shared, ['苏州市司法局2023年度部门预算'], 'uncovered 江苏省'],
    [
      'a county there',
      shared,
      ['某局2023年部门预算', '昆山市财政', '昆山市人民政府'],
      'uncovered 江苏省',
    ],
    ['a year before all packs', shared, ['石家庄市某局2015年部门预算'], 'otherYear 河北省 2015'],
    ['Henan before its pack', shared, ['洛阳市某局2021年部门预算'], 'otherYear 河南省 2021'],
    [
      'another place helped by this one',
      shared,
      ['保定市某局2022年部门预算', '对口支援新疆维吾尔自治区若羌县', '赴浙江省考察'],
      'hebei-2021',
    ],
    [
      'the year that it is compared with',
      shared,
      ['保定市某局2021年部门预算', ...Array(9).fill('比2020年预算增加3万元，与2020年预算相比')],
      'hebei-2021',
    ],
    ['a market is no city', shared, ['某局2022年预算', '保定市场监管', '石家庄市场'], 'unknown'],
    ['no year: the forms say the period', targets, ['保定市某局部门预算'], 'hebei-2021'],
    ['no year, forms of both periods', shared, ['保定市某局部门预算'], 'unknown'],
  ])('%s', (_, forms, texts, choice) => {
    expect(said(chosen(forms, texts))).toBe(choice);
  });
});

describe('where words and forms say different things nobody guesses', () => {
  test.each<[name: string, forms: readonly string[], texts: readonly string[], choice: string]>([
    [
      'the forms of another province',
      targets,
      ['洛阳市某局2022年部门预算'],
      'contradicting hebei-2021 henan-2022',
    ],
    [
      'forms of a place, words of one without a pack',
      targets,
      ['苏州市某局2023年部门预算'],
      'contradicting',
    ],
    ['two places in the title', shared, ['保定市与洛阳市2022年部门预算'], 'unknown'],
    [
      'the forms of another period',
      duties,
      ['保定市某局2021年部门预算'],
      'contradicting hebei-2018 hebei-2021',
    ],
  ])('%s', (_, forms, texts, choice) => {
    expect(said(chosen(forms, texts))).toMatch(new RegExp(`^${choice}`));
  });
});

test('the evidence says what stands where, and how often', () => {
  const choice = chosen(targets, ['井陉县某局2021年部门预算', '井陉县人民政府', '河北省']);
  expect(choice).toMatchObject({
    kind: 'chosen',
    packId: 'hebei-2021',
    evidence: {
      place: { said: '河北省', words: '井陉县', at: '¶1', count: 3 },
      year: { said: 2021, words: '2021年部门预算', at: '¶1', count: 1 },
      shapes: [{ place: '河北省', forms: ['F01', 'F03', 'F04', 'F05'] }],
      found: 4,
    },
  });
  expect(choice.kind === 'chosen' && choice.confidence).toBeGreaterThan(0.95);
});
