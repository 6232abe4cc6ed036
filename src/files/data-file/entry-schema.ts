import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import type { FormValues } from '../../domain/form/form-values';
import { valuesSchema, type JsonSchema } from '../../domain/form/values-schema';

const draft = 'https://json-schema.org/draft/2020-12/schema';

export interface SchemaRequest {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly style: FormStyle;
  /** What one may look like. */
  readonly sample: FormValues;
}

/** One form in one layout, as `read` prints it and `new` takes it. */
export function entrySchema({ packId, form, style, sample }: SchemaRequest): JsonSchema {
  return {
    $schema: draft,
    title: `${form.id} ${form.title}（${style.name.zh}）`,
    type: 'object',
    required: ['form', 'values'],
    properties: {
      pack: { const: packId },
      form: { const: form.id },
      style: { const: style.id },
      values: valuesSchema(form, style),
      ...readFields,
    },
    additionalProperties: false,
    examples: [{ pack: packId, form: form.id, style: style.id, values: sample }],
  };
}

/** The file around: which forms it holds is for the command to say. */
export function dataFileSchema(entrySchemas: readonly string[]): JsonSchema {
  return {
    $schema: draft,
    title: '表单数据：budget-forms read --json 的输出，budget-forms new --data 的输入',
    type: 'object',
    required: ['forms'],
    properties: {
      file: { type: 'string', description: '由 read 写出，new 不使用。' },
      forms: { type: 'array', items: { anyOf: entrySchemas.map(($ref) => ({ $ref })) } },
      sheetsWithoutForm: {
        type: 'array',
        items: { type: 'string' },
        description: '由 read 写出：没有认出表单的工作表。',
      },
      unknownTables: {
        type: 'array',
        items: { type: 'object' },
        description: '由 read 写出：文档里没有认出的表，以及最像的表单。',
      },
    },
    additionalProperties: false,
  };
}

/** What `read` says beside the values, and `new` passes over. */
const readFields = {
  title: { type: 'string', description: '由 read 写出：表单名称。' },
  sheet: { type: 'string', description: '由 read 写出：所在工作表。' },
  at: { type: 'string', description: '由 read 写出：所在区域，例如 表1!A1:F6。' },
  hidden: { type: 'boolean', description: '由 read 写出：工作表是否隐藏。' },
  marked: { type: 'boolean', description: '由 read 写出：按标记找到，还是按表样认出。' },
  unit: {
    type: ['string', 'null'],
    description: '由 read 写出：表上写明的金额单位。values 里的金额已换算成表单自己的单位。',
  },
  unitBy: { type: 'object', description: '由 read 写出：文件没有写明单位时，凭什么认定。' },
  tables: {
    type: 'array',
    items: { type: 'string' },
    description: '由 read 写出：在文档里占用的表，例如 T3。',
  },
  confidence: { type: 'number', description: '由 read 写出：认出的把握，0到1。' },
  evidence: { type: 'object', description: '由 read 写出：凭什么认出，例如表题和找到的文字。' },
  cells: {
    type: 'array',
    items: { type: 'object' },
    description: '由 read 写出：文档里每个值所在的单元格，例如 T3!B4。',
  },
  problems: {
    type: 'array',
    items: { type: 'object' },
    description: '由 read 写出：没有读懂的内容，以及所在单元格。',
  },
} as const;

export const entryFields: readonly string[] = [
  'pack',
  'form',
  'style',
  'values',
  ...Object.keys(readFields),
];
