import { findingTexts } from '../../app/check/texts/finding-texts';
import { sayingsOf, sayingsOfShape } from '../../app/check/sayings';
import { severityNames } from '../../app/check/texts/verdict-texts';
import type { RuleFacts } from '../../domain/check/rule-facts';
import type { Pack } from '../../domain/form/pack';
import { formsOf } from '../../domain/check/cross/cross-rule';
import { crossRules } from '../../packs/rules/cross-rules';
import { ruleExamples } from '../../packs/rules/examples/rule-examples';
import { generalRules } from '../../packs/rules/general-rules';
import { ruleCatalogue } from '../../packs/rules/rule-catalogue';
import { severityOf, severityOfRule } from '../../packs/rules/severity-of';
import { exampleLines } from './example-words';
import { cells } from './field-table';
import { nativeRules } from './native-rules';
import { textRulesLines } from './text-rules-lines';

/** docs/RULES.md: what is checked, where it comes from, where it applies, and what is said. */
export function rulesPage(packs: readonly Pack[]): string {
  const native = nativeRules(packs);
  return [
    '# 规则 Rules',
    '',
    '由规则数据生成：`npm run docs`。Generated from the rules themselves: `npm run docs`.',
    '',
    '标有●的规则，凡公式能够判断的，也是单元格格式：不打开面板，Excel、WPS 和 LibreOffice 也会标出。A ● says that the rule is',
    'a cell format too, as far as a formula can say it: Excel, WPS and LibreOffice mark what breaks it without the pane.',
    '',
    '| 编号 Id | 规则 Rule | 级别 Severity | 单元格 Cell | 表单 Forms |',
    '|---|---|---|---|---|',
    ...ruleCatalogue.map((rule) => {
      const { id, title } = rule;
      const { zh, en } = severityNames[severityOfRule(id)];
      const link = `[${id}](#${id.toLowerCase()})`;
      const name = `${title.zh} / ${title.en}`;
      const mark = native.has(id) ? '●' : '';
      return cells(link, name, `${zh} ${en}`, mark, whereOf(rule, packs));
    }),
    ...ruleCatalogue.flatMap((rule) => ['', ...ruleSection(rule, packs)]),
    '',
    ...textRulesLines(),
    '',
  ].join('\n');
}

function ruleSection(rule: RuleFacts, packs: readonly Pack[]): string[] {
  const { id, title, source } = rule;
  const usual = severityOfRule(id);
  const { zh, en } = severityNames[usual];
  return [
    `<a id="${id.toLowerCase()}"></a>`,
    '',
    `## ${id} ${title.zh}`,
    '',
    `- ${title.en}`,
    `- 级别 Severity：${zh} ${en}`,
    `- 依据 Source：${source}`,
    `- 表单 Forms：${whereOf(rule, packs)}`,
    ...saidBy(id, packs).flatMap((says) => {
      const text = findingTexts[says];
      const own = severityOf({ rule: id, says });
      const weighs = own === usual ? null : severityNames[own];
      const weight = weighs ? `${weighs.zh} ${weighs.en}：` : '';
      return text ? [`- ${weight}${text.zh}<br>${text.en}`] : [];
    }),
    ...ruleExamples.filter((one) => one.rule === id).flatMap(exampleLines),
  ];
}

function saidBy(id: string, packs: readonly Pack[]): readonly string[] {
  const all = [
    ...packs.flatMap(({ forms }) => forms.flatMap(({ rules }) => rules)),
    ...generalRules,
    ...crossRules,
  ];
  const said = new Set(all.filter((rule) => rule.id === id).flatMap(sayingsOf));
  return said.size === 0 ? sayingsOfShape : [...said];
}

function whereOf({ id }: RuleFacts, packs: readonly Pack[]): string {
  const between = crossRules.filter((rule) => rule.id === id).map(formsOf);
  const crossed = new Set(between.some((forms) => forms.length === 0) ? [] : between.flat());
  const forms = new Map(
    packs.flatMap((pack) =>
      pack.forms
        .filter(({ id: form, rules }) => crossed.has(form) || rules.some((rule) => rule.id === id))
        .map((form) => [form.id, form.title] as const),
    ),
  );
  if (forms.size === 0) return '全部表单 all forms';
  return [...forms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, title]) => `[${form} ${title}](FORMS.md#${form.toLowerCase()})`)
    .join('、');
}
