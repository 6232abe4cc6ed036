import { describeFinding } from '../../app/check/texts/describe-finding';
import { withElsewhere } from '../../app/check/text/checked-text';
import { textRuleTexts } from '../../app/check/text/text-rule-texts';
import { severityNames } from '../../app/check/texts/verdict-texts';
import { textRuleCatalogue } from '../../packs/text-rules/text-rule-catalogue';
import type { TextExample, TextRuleFacts } from '../../packs/text-rules/text-rule-facts';
import { publishedSeverities, textSeverities } from '../../packs/text-rules/text-severities';
import { cells } from './field-table';
import { runTextExample } from './run-text-example';

/** The part of docs/RULES.md about the text that explains the forms. */
export function textRulesLines(): readonly string[] {
  return [
    '# 说明文字的规则 Rules about the text',
    '',
    '对工作表里的说明文字逐段检查。Asked of every paragraph of the text on a sheet.',
    '',
    '| 编号 Id | 规则 Rule |',
    '|---|---|',
    ...textRuleCatalogue.map(({ id, title }) =>
      cells(`[${id}](#${anchorOf(id)})`, `${title.zh} / ${title.en}`),
    ),
    ...textRuleCatalogue.flatMap((rule) => ['', ...ruleSection(rule)]),
  ];
}

/** Rules about forms may have the same id. */
function anchorOf(id: string): string {
  return `text-${id.toLowerCase()}`;
}

function ruleSection({ id, title, source, says, examples }: TextRuleFacts): string[] {
  return [
    `<a id="${anchorOf(id)}"></a>`,
    '',
    `## ${id} ${title.zh}`,
    '',
    `- ${title.en}`,
    `- 依据 Source：${source}`,
    ...says.flatMap((name) => {
      const text = textRuleTexts[name];
      const { zh, en } = severityNames[textSeverities[name] ?? 'error'];
      const published = publishedSeverities[name];
      const more = published
        ? `（文档里是${severityNames[published].zh} ${severityNames[published].en} in a document）`
        : '';
      return text ? [`- ${zh} ${en}${more}：${text.zh}<br>${text.en}`] : [];
    }),
    ...examples.flatMap(exampleLines),
  ];
}

/** The paragraphs without the title that says the year. */
function exampleLines(example: TextExample): string[] {
  const [finding] = runTextExample(example.fails, example);
  if (!finding) throw new Error(`the example of ${example.says} breaks nothing`);
  const params = withElsewhere(finding, (paragraph) => `A${paragraph + 1}`);
  const message = describeFinding({ ...finding, params }, '万元').zh;
  const [passes, fails] = [example.passes, example.fails].map((all) => all.slice(1).join('<br>'));
  return [`- 通过 Passes：${passes ?? ''}`, `- 不通过 Fails：${fails ?? ''}<br>→ ${message}`];
}
