import { IntlMessageFormat } from 'intl-messageformat';
import { availableForms } from '../../src/app';
import { enUs } from '../../src/taskpane/messages/en-us';
import { createTranslate, type Translate } from '../../src/taskpane/messages/format-message';
import { formName } from '../../src/taskpane/messages/form-names';
import { chooseLanguage } from '../../src/taskpane/messages/languages';
import { messageArguments, type MessageKey } from '../../src/taskpane/messages/message-keys';
import { zhCn } from '../../src/taskpane/messages/zh-cn';

const catalogues = { 'zh-CN': zhCn, 'en-US': enUs };
const keys = Object.keys(messageArguments) as MessageKey[];
const rows = Object.entries(catalogues).flatMap(([language, catalogue]) =>
  keys.map((key) => ({ language, catalogue, key, text: catalogue[key] })),
);

// As in @formatjs/icu-messageformat-parser: 0 is a literal, 1 a plain argument.
const plain = [0, 1];
const argument = 1;

const valuesFor = (key: MessageKey) =>
  Object.fromEntries(messageArguments[key].map((name) => [name, `<${name}> {0} '1' #`]));

test.each(Object.entries(catalogues))('%s has exactly the keys of the list', (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
});

test.each(rows)('$language $key is ICU and takes the arguments it declares', (row) => {
  const parts = new IntlMessageFormat(row.text, row.language).getAst();
  const named = parts.flatMap((part) =>
    part.type === argument && 'value' in part ? [part.value] : [],
  );
  expect([...new Set(named)].sort()).toEqual([...messageArguments[row.key]].sort());
  expect(parts.map((part) => part.type).filter((type) => !plain.includes(type))).toEqual([]);
  expect(row.text.trim()).not.toBe('');
});

test.each(rows)('$language $key reads the same from us and from intl-messageformat', (row) => {
  const translate = createTranslate(row.catalogue) as (
    key: MessageKey,
    values: Record<string, string>,
  ) => string;
  const values = valuesFor(row.key);
  expect(translate(row.key, values)).toBe(
    new IntlMessageFormat(row.text, row.language).format(values),
  );
});

test('a missing argument is an error, not a gap in the sentence', () => {
  const translate = createTranslate(zhCn) as (key: MessageKey, values: object) => string;
  expect(() => translate('insert.done', {})).toThrow('sheet');
});

test('the types ask for the arguments of each message', () => {
  const t: Translate = createTranslate(zhCn);
  expect(t('insert.done', { sheet: '表' })).toContain('表');
  expect(t('retry')).toBe('重试');
  // @ts-expect-error an argument is missing
  expect(() => t('insert.done')).toThrow();
});

test.each([
  ['zh-CN', '“三公”经费表'],
  ['en-US', '“three public expenses” form'],
] as const)('%s calls the form %s', (language, name) => {
  const forms = availableForms().filter(({ id }) => id === 'F14');
  expect(forms.map((form) => formName(language, form))).toEqual([name]);
});

test.each([
  ['auto', 'zh-CN', 'zh-CN'],
  ['auto', 'zh-TW', 'zh-CN'],
  ['auto', 'zh', 'zh-CN'],
  ['auto', 'ZH-hans-cn', 'zh-CN'],
  ['auto', 'en-US', 'en-US'],
  ['auto', 'de-DE', 'en-US'],
  ['auto', 'zhx', 'en-US'],
  ['auto', '', 'en-US'],
  ['zh-CN', 'en-US', 'zh-CN'],
  ['en-US', 'zh-CN', 'en-US'],
] as const)('choice %s in an Excel that speaks %s: %s', (choice, displayLanguage, language) => {
  expect(chooseLanguage(choice, displayLanguage)).toBe(language);
});
