import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormRule } from '../../domain/form/form-rule';
import type { Pack } from '../../domain/form/pack';
import { ruleCatalogue } from '../../packs/rules/rule-catalogue';
import type { DescribedForm, DescribedLayout } from './described-forms';
import { cells, fieldTable } from './field-table';

/** docs/FORMS.md: what each form looks like, where it comes from, and what stands in it. */
export function formsPage(
  packs: readonly Pack[],
  forms: readonly DescribedForm[],
  pictures: string,
): string {
  return [
    '# 表单 Forms',
    '',
    '<!-- Made by `npm run docs` from src/packs; changes here are lost. -->',
    '',
    '每张表单都是数据（`src/packs/forms`）：这一页、插入的工作表、.xlsx 文件和读数都出自同一份定义。图中的数字取自公开的预算，文字是示例；灰格由公式计算。',
    '',
    'Every form is data (`src/packs/forms`): this page, the sheet that is inserted, the .xlsx file and the reading all come from',
    'the one definition. Figures in the pictures are those of published budgets, the words are examples, and grey cells calculate.',
    '',
    ...overview(packs),
    ...forms.flatMap((described) => ['', ...formSection(described, pictures)]),
    '',
  ].join('\n');
}

function overview(packs: readonly Pack[]): string[] {
  return [
    '| 模板包 Pack | 表单 Forms |',
    '|---|---|',
    ...packs.map(({ id, title, forms }) =>
      cells(
        `${title.zh} / ${title.en} \`${id}\``,
        forms.map((form) => `[${form.id} ${form.title}](#${anchor(form)})`).join('<br>'),
      ),
    ),
  ];
}

function formSection({ form, layouts }: DescribedForm, pictures: string): string[] {
  const { id, title, shortName, locality, years, sources, unit, rules } = form;
  const until = years.to === null ? '起 on' : `—${years.to}年`;
  return [
    `<a id="${anchor(form)}"></a>`,
    '',
    `## ${id} ${title}`,
    '',
    `- 简称 Short name：${shortName.zh} / ${shortName.en}`,
    `- 地区 Locality：${locality}；年度 Years：${years.from}年${until}`,
    `- 依据 Source：${sources.join('；')}`,
    `- 金额单位 Unit：${unit}`,
    ...ruleLines(rules),
    ...layouts.flatMap((layout, index) => [
      '',
      ...layoutSection(layout, layouts.slice(0, index), pictures),
    ]),
  ];
}

function layoutSection(
  { style, packs, picture, isFilledIn }: DescribedLayout,
  earlier: readonly DescribedLayout[],
  pictures: string,
): string[] {
  const table = fieldTable([...style.header, ...style.body]);
  const same = earlier.find(
    (each) =>
      fieldTable([...each.style.header, ...each.style.body]).join('\n') === table.join('\n'),
  );
  return [
    `### ${style.name.zh} / ${style.name.en} \`${style.id}\``,
    '',
    `模板包 Packs：${packs.map(({ title }) => title.zh).join('、')}`,
    '',
    `![${style.name.zh}${isFilledIn ? '，已填写' : '，空表'}](${pictures}/${picture.fileName})`,
    '',
    ...(same ? [`栏目同 ${same.style.name.zh} Fields as in ${same.style.name.en}`] : table),
  ];
}

function ruleLines(rules: readonly FormRule[]): string[] {
  const ids = new Set(rules.map(({ id }) => id));
  return ruleCatalogue
    .filter(({ id }) => ids.has(id))
    .map(({ id, title }) => `- 规则 Rule：\`${id}\` ${title.zh} / ${title.en}`);
}

function anchor({ id }: FormDefinition): string {
  return id.toLowerCase();
}
