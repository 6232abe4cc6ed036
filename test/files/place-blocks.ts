import type { DocumentBlock } from '../../src/domain/document/document';
import { everyForm } from './every-form';
import { formBlock } from './form-block';

const line = (text: string, isGap = false): DocumentBlock => ({
  kind: 'paragraph',
  runs: [{ text, isGap }],
});

const [first] = everyForm;
if (!first) throw new Error('there are no forms');
export const placedForm = formBlock(first);

/** What belongs at the places of templates in tests, by name. */
export const placeBlocks: Readonly<Record<string, readonly DocumentBlock[]>> = {
  单位: [line('甲&<乙>局')],
  说明: [line('第一段。'), line('第二段。'), line('第三段。')],
  表: [placedForm],
  两表: [placedForm, placedForm],
  说明和表: [line('见下表：'), placedForm, line('以上。')],
  全文: [{ kind: 'heading', level: 1, runs: [{ text: '一、概况', isGap: false }] }, line('正文。')],
  缺: [line('【待填：收入】', true)],
  空: [],
};
