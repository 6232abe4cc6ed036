import { sectionTitles } from '../../packs/narrative/titles';
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
