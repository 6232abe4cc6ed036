import { copiedBlocks, type CopyChoice } from '../../src/app/document/copied-blocks';
import { placedForms } from '../../src/app/document/placed-forms';
import type { ReadDisclosure } from '../../src/app/document/read-disclosure';
import type { DisclosureText } from '../../src/domain/document/disclosure-text';
import { formBlock } from '../files/form-block';
import { everyForm } from '../files/every-form';

const target = everyForm.find(({ packId, form }) => packId === 'hebei-2021' && form.id === 'F03');
const other = everyForm.find(({ packId, form }) => packId === 'hebei-2021' && form.id === 'F14');
if (!target || !other) throw new Error('no form');
const forms = [formBlock(target), formBlock(other), formBlock(target)];

function copied(numbers: string | null, choice: CopyChoice, inDocument = forms) {
  const table = { kind: 'table' as const, form: 'F03', ...(numbers !== null && { numbers }) };
  const text: DisclosureText = {
    title: '说明',
    parts: [{ kind: 'section', id: 'N17', paragraphs: [table] }],
  };
  const tables = forms.map((form, index) => ({ sheet: `表${index}`, form }));
  const disclosure = { text, forms: inDocument, document: { title: '说明', blocks: [] } };
  const read = { disclosure, tables } as unknown as ReadDisclosure;
  return copiedBlocks(read, choice).map((block) =>
    block.kind === 'form' ? block.lines[0]?.texts[0]?.text : '',
  );
}

const title = forms[0]?.lines[0]?.texts[0]?.text ?? '';
const own = forms[1]?.lines[0]?.texts[0]?.text ?? '';

test.each<readonly [string, string | null, string, readonly string[]]>([
  ['the first project', '{ordinal}.', '表0', [`1.${title}`]],
  ['the second', '{ordinal}.', '表2', [`2.${title}`]],
  ['where the text numbers none', null, '表2', [title]],
])('a table that is copied alone has the number of its title: %s', (_, numbers, sheet, lines) => {
  expect(copied(numbers, { kind: 'table', sheet, formId: 'F03' })).toEqual(lines);
});

test.each<readonly [string, CopyChoice, readonly string[]]>([
  ['the section', { kind: 'section', id: 'N17' }, [`1.${title}`, `2.${title}`]],
  ['another form', { kind: 'table', sheet: '表1', formId: 'F14' }, [own]],
])('%s is copied as the document has it', (_, choice, lines) => {
  expect(copied('{ordinal}.', choice)).toEqual(lines);
});

test.each([
  ['{ordinal}.', [`1.${title}`, `2.${title}`]],
  [null, [title, title]],
])('forms at a place of a template, numbered %s', (numbers, lines) => {
  const table = { kind: 'table' as const, form: 'F03', ...(numbers !== null && { numbers }) };
  const text: DisclosureText = {
    title: '说明',
    parts: [{ kind: 'section', id: 'N17', paragraphs: [table] }],
  };
  const placed = placedForms({ text, forms }, 'F03');
  expect(placed.map((form) => form.lines[0]?.texts[0]?.text)).toEqual(lines);
});

test('a form that nobody filled in is in no document, and has no number', () => {
  const choice = { kind: 'table', sheet: '表0', formId: 'F03' } as const;
  expect(copied('{ordinal}.', choice, forms.slice(1))).toEqual([title]);
});
