import { IntlMessageFormat } from 'intl-messageformat';
import { availableForms } from '../../src/app';
import { enUs } from '../../src/taskpane/messages/en-us';
import { enUsOfNarrative } from '../../src/taskpane/messages/en-us-narrative';
import { createTranslate, type Translate } from '../../src/taskpane/messages/format-message';
import { formName } from '../../src/taskpane/messages/form-names';
import { chooseLanguage, type Language } from '../../src/taskpane/messages/languages';
import { checkMessageArguments } from '../../src/taskpane/messages/check-message-keys';
import { enUsOfCheck } from '../../src/taskpane/messages/en-us-check';
import { enUsOfLastYear } from '../../src/taskpane/messages/en-us-last-year';
import { lastYearMessageArguments } from '../../src/taskpane/messages/last-year-message-keys';
import { enUsOfExports } from '../../src/taskpane/messages/en-us-exports';
import { exportsMessageArguments } from '../../src/taskpane/messages/exports-message-keys';
import { zhCnOfExports } from '../../src/taskpane/messages/zh-cn-exports';
import { zhCnOfCheck } from '../../src/taskpane/messages/zh-cn-check';
import { zhCnOfLastYear } from '../../src/taskpane/messages/zh-cn-last-year';
import { messageArguments, type MessageKey } from '../../src/taskpane/messages/message-keys';
import { narrativeMessageArguments } from '../../src/taskpane/messages/narrative-message-keys';
import { enUsOfWord } from '../../src/taskpane/messages/en-us-word';
import { wordMessageArguments } from '../../src/taskpane/messages/word-message-keys';
import { enUsOfProposals } from '../../src/taskpane/messages/en-us-proposals';
import { proposalMessageArguments } from '../../src/taskpane/messages/proposal-message-keys';
import { zhCnOfProposals } from '../../src/taskpane/messages/zh-cn-proposals';
import { enUsOfSubordinate } from '../../src/taskpane/messages/en-us-subordinate';
import { subordinateMessageArguments } from '../../src/taskpane/messages/subordinate-message-keys';
import { zhCnOfSubordinate } from '../../src/taskpane/messages/zh-cn-subordinate';
import { enUsOfOpen } from '../../src/taskpane/messages/en-us-open';
import { openMessageArguments } from '../../src/taskpane/messages/open-message-keys';
import { zhCnOfOpen } from '../../src/taskpane/messages/zh-cn-open';
import { zhCnOfWord } from '../../src/taskpane/messages/zh-cn-word';
import { enUsOfRows } from '../../src/taskpane/messages/en-us-rows';
import { rowsMessageArguments } from '../../src/taskpane/messages/rows-message-keys';
import { zhCnOfRows } from '../../src/taskpane/messages/zh-cn-rows';
import { enUsOfForms } from '../../src/taskpane/messages/en-us-forms';
import { formsMessageArguments } from '../../src/taskpane/messages/forms-message-keys';
import { zhCnOfForms } from '../../src/taskpane/messages/zh-cn-forms';
import { enUsOfSettings } from '../../src/taskpane/messages/en-us-settings';
import { settingsMessageArguments } from '../../src/taskpane/messages/settings-message-keys';
import { zhCnOfSettings } from '../../src/taskpane/messages/zh-cn-settings';
import { enUsOfUnits } from '../../src/taskpane/messages/en-us-units';
import { unitsMessageArguments } from '../../src/taskpane/messages/units-message-keys';
import { zhCnOfUnits } from '../../src/taskpane/messages/zh-cn-units';
import { zhCn } from '../../src/taskpane/messages/zh-cn';
import { zhCnOfNarrative } from '../../src/taskpane/messages/zh-cn-narrative';

type Lists = Readonly<Record<string, readonly string[]>>;

const first: Lists = messageArguments;
const ofNarrative: Lists = narrativeMessageArguments;
const ofWord: Lists = wordMessageArguments;
const catalogues: readonly (readonly [Language, Lists, Readonly<Record<string, string>>])[] = [
  ['zh-CN', first, zhCn],
  ['en-US', first, enUs],
  ['zh-CN', ofNarrative, zhCnOfNarrative],
  ['en-US', ofNarrative, enUsOfNarrative],
  ['zh-CN', ofWord, zhCnOfWord],
  ['en-US', ofWord, enUsOfWord],
  ['zh-CN', openMessageArguments, zhCnOfOpen],
  ['en-US', openMessageArguments, enUsOfOpen],
  ['zh-CN', checkMessageArguments, zhCnOfCheck],
  ['en-US', checkMessageArguments, enUsOfCheck],
  ['zh-CN', lastYearMessageArguments, zhCnOfLastYear],
  ['en-US', lastYearMessageArguments, enUsOfLastYear],
  ['zh-CN', exportsMessageArguments, zhCnOfExports],
  ['en-US', exportsMessageArguments, enUsOfExports],
  ['zh-CN', proposalMessageArguments, zhCnOfProposals],
  ['en-US', proposalMessageArguments, enUsOfProposals],
  ['zh-CN', subordinateMessageArguments, zhCnOfSubordinate],
  ['en-US', subordinateMessageArguments, enUsOfSubordinate],
  ['zh-CN', rowsMessageArguments, zhCnOfRows],
  ['en-US', rowsMessageArguments, enUsOfRows],
  ['zh-CN', settingsMessageArguments, zhCnOfSettings],
  ['en-US', settingsMessageArguments, enUsOfSettings],
  ['zh-CN', unitsMessageArguments, zhCnOfUnits],
  ['en-US', unitsMessageArguments, enUsOfUnits],
  ['zh-CN', formsMessageArguments, zhCnOfForms],
  ['en-US', formsMessageArguments, enUsOfForms],
];
const rows = catalogues.flatMap(([language, lists, catalogue]) =>
  Object.entries(lists).map(([key, names]) => ({
    language,
    catalogue,
    key,
    names,
    text: catalogue[key] ?? '',
  })),
);

// As in @formatjs/icu-messageformat-parser: 0 is a literal, 1 a plain argument.
const plain = [0, 1];
const argument = 1;

const valuesFor = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `<${name}> {0} '1' #`]));

test.each(catalogues)('%s has exactly the keys of the list', (_, lists, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(lists).sort());
});

test.each(rows)('$language $key is ICU and takes the arguments it declares', (row) => {
  const parts = new IntlMessageFormat(row.text, row.language).getAst();
  const named = parts.flatMap((part) =>
    part.type === argument && 'value' in part ? [part.value] : [],
  );
  expect([...new Set(named)].sort()).toEqual([...row.names].sort());
  expect(parts.map((part) => part.type).filter((type) => !plain.includes(type))).toEqual([]);
  expect(row.text.trim()).not.toBe('');
});

test.each(rows)('$language $key reads the same from us and from intl-messageformat', (row) => {
  const translate = createTranslate<Lists>(row.catalogue, row.language);
  const values = valuesFor(row.names);
  expect(translate(row.key, values)).toBe(
    new IntlMessageFormat(row.text, row.language).format(values),
  );
});

test.each(rows.filter(({ language }) => language === 'zh-CN'))(
  '$key calls undo what Excel calls it: 撤消',
  ({ text }) => {
    expect(text).not.toContain('撤销');
  },
);

test('a missing argument is an error, not a gap in the sentence', () => {
  const translate = createTranslate(zhCn, 'zh-CN') as (key: MessageKey, values: object) => string;
  expect(() => translate('insert.done', {})).toThrow('sheet');
});

test.each([
  ['zh-CN', zhCn, '收支、收入'],
  ['en-US', enUs, '收支, 收入'],
] as const)('%s parts several values as the language does', (language, catalogue, sheets) => {
  const t = createTranslate(catalogue, language);
  expect(t('insert.left', { sheets: ['收支', '收入'] })).toContain(sheets);
});

test('the types ask for the arguments of each message', () => {
  const t: Translate = createTranslate(zhCn, 'zh-CN');
  expect(t('insert.done', { sheet: '表' })).toContain('表');
  expect(t('retry')).toBe('重试');
  // @ts-expect-error an argument is missing
  expect(() => t('insert.done')).toThrow();
});

test.each([
  ['zh-CN', '“三公”经费表'],
  ['en-US', '“Three public” expenses'],
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
