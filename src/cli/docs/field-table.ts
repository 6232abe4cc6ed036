import type { DerivedField, FieldKind, InputField } from '../../domain/form/form-field';
import type { FormBlock, FormPart } from '../../domain/form/form-part';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../domain/form/walk-parts';
import { formulaWords } from './formula-words';

const kinds: Readonly<Record<FieldKind, string>> = {
  amount: '金额 amount',
  quantity: '数量 quantity',
  percent: '百分比 percent',
  text: '文字 text',
  code: '编码 code',
  choice: '选项 choice',
  indicatorValue: '指标值 indicator value',
  band: '评价标准 grade',
};

const head = ['| 栏目 Field | 名称 Label | 类型 Kind | 说明 Notes |', '|---|---|---|---|'];

/** Every field of a layout, those of the rows that repeat below the name of their block. */
export function fieldTable(parts: readonly FormPart[]): string[] {
  return [...head, ...scopeLines(scopeContent(parts), '')];
}

function scopeLines(content: ScopeContent, path: string): string[] {
  return [
    ...fieldsOf(content).map((field) => fieldLine(field, path)),
    ...content.blocks.flatMap((block) => blockLines(block, path)),
  ];
}

function blockLines(block: FormBlock, path: string): string[] {
  const inner = `${path}${block.block}[].`;
  const offered = block.offered ?? 1;
  const line = cells(
    `**${path}${block.block}[]**`,
    block.item.zh,
    '行块 block',
    `新表留 ${offered} 行 offers ${offered}`,
  );
  return [line, ...scopeLines(itemContent(block), inner)];
}

function fieldLine(field: InputField | DerivedField, path: string): string {
  return cells(`\`${path}${field.id}\``, field.label, kinds[field.kind], notes(field).join('；'));
}

function notes(field: InputField | DerivedField): string[] {
  if (isDerived(field)) return [`= ${formulaWords(field.formula)}`];
  const { required, choices, preset, help, signed } = field;
  return [
    ...(required ? ['必填 required'] : []),
    ...(signed ? ['可为负 may be negative'] : []),
    ...(choices ? [choices.join(' / ')] : []),
    ...(preset === undefined ? [] : [`预填 preset: ${preset}`]),
    ...(help === undefined ? [] : [help]),
  ];
}

/** A line of a table in Markdown, whatever its cells hold. */
export function cells(...texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`;
}
