import { sectionTitles } from '../../packs/narrative/titles';
import { textOf } from '../../domain/narrative/print/text-run';
import { printSection, runsOf } from '../../domain/narrative/section/print-section';
import type { TextSetting } from '../../domain/narrative/section/text-setting';
import { summarySample } from '../../packs/narrative/records/summary-sample';
import { sectionWords } from '../../packs/narrative/section-words';
import { shortestPrinting } from '../../packs/narrative/styles/shortest-printing';
import { threePublicSummary } from '../../packs/narrative/styles/three-public-summary';
import { printRecord } from '../../packs/narrative/records/print-record';
import type { SeedEdit, SeedRecord } from '../../packs/narrative/records';
import { cells } from './field-table';

/** docs/narrative.md: what the patterns make of the figures of five disclosures, beside what those print. */
export function narrativePage(records: readonly SeedRecord[]): string {
  return [
    '# 说明文字 Narrative',
    '',
    '由句式和样例数据生成：`npm run docs`。样例取自五份公开的部门预算的数字，单位名称、原因等由我们另写。',
    'Generated from patterns and records: `npm run docs`. The figures are those of five disclosures; names and reasons are our own words.',
    '',
    '“一致”：写出的文字与原文逐字相同（原文的差错先按下表改正）。“Same”: the text is the disclosure’s, character for character, once its mistakes are corrected as listed.',
    '',
    'N02、N14 到 N16 是单位自己的话；N03 的机构表、N17 和 N24（表注）由表单给出，见 FORMS.md。N02 and N14 to N16 are the department’s own words; the table of N03, N17 and the notes of N24 are those of forms, see FORMS.md.',
    ...records.flatMap(recordPart),
    ...wordingsPart(),
    '',
  ].join('\n');
}

function recordPart(record: SeedRecord): string[] {
  const { seed, style, sections, absent, edits } = record;
  return [
    '',
    `## ${seed} ${style.name.zh} ${style.name.en}`,
    '',
    ...(edits.length === 0
      ? ['原文没有需要改正的地方。Nothing to correct.']
      : [
          '| 章节 Section | 原文 Printed | 改正 Corrected | 原因 Why |',
          '|---|---|---|---|',
          ...edits.map(editRow),
        ]),
    '',
    '| 章节 Section | 写出的文字 Text | 一致 Same |',
    '|---|---|---|',
    ...Object.entries(sections).map(([id, expected]) => {
      const printed = printRecord(record, id) ?? [];
      const isSame = printed.join('\n') === expected.join('\n');
      const title = Object.entries(sectionTitles).find(([type]) => id.startsWith(type))?.[1];
      return cells(`${id} ${title?.zh ?? ''}`, printed.join('<br>'), isSame ? '✓' : '✗');
    }),
    '',
    `没有另外写出的 Not written: ${Object.entries(absent)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([id, { zh, en }]) => `${id}（${zh} ${en}）`)
      .join('；')}`,
  ];
}

function editRow({ section, printed, corrected, why }: SeedEdit): string {
  return cells(section, printed, corrected, why);
}

/** How single sections may be worded otherwise, and the words that no text has by itself. */
function wordingsPart(): string[] {
  const context = { printing: shortestPrinting, gapText: (name: string) => `【${name}】` };
  const summary = printSection(threePublicSummary, summarySample, context).map((one) =>
    textOf(runsOf(one)),
  );
  return [
    '',
    '## 一节可以另选的写法 Other wordings of a section',
    '',
    '在“说明”页打开一节，选“这一节的写法”；命令行写在 `--facts` 里，例如 `"N12": "summary"`。本地的写法与别的写法说的内容相同的，才列出。On the page 说明 open a section and choose its wording; on the command line it goes into `--facts`. Where the locality’s own words say something else, none are offered.',
    '',
    '| 章节 Section | 写法 Wordings |',
    '|---|---|',
    ...sectionWords.map(wordingsRow),
    '',
    '财政部门公开一级政府的“三公”经费汇总的（N12 `summary`），在“三公”表里填汇总的数；财政部门的名称和汇总的范围由单位填写，例如：A finance bureau that publishes the sums of a whole government fills them into the “three public” form, and says who it is and what it added up:',
    '',
    ...summary.map((line) => `> ${line}`),
  ];
}

function wordingsRow({ name, choices }: TextSetting): string {
  const title = Object.entries(sectionTitles).find(([type]) => type === name)?.[1];
  return cells(
    `${name} ${title?.zh ?? ''}`,
    choices.map(({ value, label }) => `\`${value}\` ${label.zh} ${label.en}`).join('<br>'),
  );
}
