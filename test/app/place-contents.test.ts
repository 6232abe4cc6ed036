import { composeDisclosure } from '../../src/app/document/compose-disclosure';
import { publishedText } from '../../src/app/document/published-text';
import { formTitles } from '../../src/app/document/form-titles';
import { placeContents } from '../../src/app/document/place-contents';
import { catalogue } from '../../src/app/catalogue';
import { narrate } from '../../src/app/narrative/narrate';
import { plainRuns } from '../../src/domain/document/disclosure-text';
import { noProfile } from '../../src/app/no-profile';
import { fen } from '../../src/domain/money/fen';
import type { Facts } from '../../src/domain/narrative/fact/fact';
import { henan2022Text, narrativeStyles } from '../../src/packs/narrative';
import { everyForm } from '../files/every-form';
import { formBlock } from '../files/form-block';

const profile = { ...noProfile, packId: 'henan-2022', department: '某某局', year: 2022 };
const given: Facts = {
  income: { kind: 'amount', fen: fen(123_456_00) },
  income_last: { kind: 'amount', fen: fen(100_000_00) },
  duties: { kind: 'text', text: '负责审批服务。\n负责监督检查。' },
};
const threePublic = everyForm.find(
  ({ packId, form }) => packId === 'henan-2022' && form.id === 'F14',
);
if (!threePublic) throw new Error('no form');

function places(style = henan2022Text) {
  const { text, facts } = narrate({ forms: [], profile, style, given });
  const titles = formTitles(catalogue.packs, profile.packId);
  const forms = threePublic ? [formBlock(threePublic)] : [];
  const workbook = { sheets: [], names: [] };
  const disclosure = composeDisclosure({
    workbook,
    forms,
    profile,
    styleId: style.id,
    printed: text,
    titles,
  });
  const published = publishedText({ published: { year: 2022, month: 4 } }, style);
  return placeContents({ disclosure, style, facts, profile, published, titles });
}

const { contentOf, names } = places();

function said(name: string): readonly string[] | null {
  const blocks = contentOf(name);
  return (
    blocks?.map((block) => (block.kind === 'form' ? block.formId : plainRuns(block.runs))) ?? null
  );
}

test.each([
  ['单位名称', ['某某局']],
  ['年度', ['2022']],
  ['上年', ['2021']],
  ['公开日期', ['二〇二二年四月']],
  ['标题', ['某某局2022年度部门预算']],
  ['部门职责', ['负责审批服务。', '负责监督检查。']],
  ['N02', ['负责审批服务。', '负责监督检查。']],
  ['ｎ０２', ['负责审批服务。', '负责监督检查。']],
  ['F14', ['F14']],
  ['f14', ['F14']],
  ['三公经费表', ['F14']],
  ['“三公” 经费表', ['F14']],
  ['一般公共预算“三公”经费支出情况表', null],
  ['F07', []],
  ['收入总计', ['12.35']],
  ['上年的收入总计', ['10.00']],
  ['income', ['12.35']],
  ['支出总计', []],
  ['因公出国境费', []],
  ['不认识', null],
  ['', null],
])('{{%s}} stands for %j', (name, expected) => {
  expect(said(name)).toEqual(expected);
});

test('{{三公经费}} is the section, {{全文}} all of the text with its tables', () => {
  expect(said('三公经费')).toEqual(said('N12'));
  expect(said('三公经费')?.length).toBeGreaterThan(2);
  const whole = said('全文') ?? [];
  expect(whole).toEqual(expect.arrayContaining(['负责审批服务。', 'F14']));
});

test.each(narrativeStyles.map((style) => [style.id, style] as const))(
  '%s: every name that is offered is known, and so is every section',
  (_, style) => {
    const own = places(style);
    expect(own.names.filter((name) => own.contentOf(name) === null)).toEqual([]);
    expect(new Set(own.names).size).toBe(own.names.length);
  },
);

test('the names that are offered are sections, forms and what is known of the department', () => {
  expect(names).toEqual(expect.arrayContaining(['单位名称', '全文', '三公经费', 'F14']));
});
