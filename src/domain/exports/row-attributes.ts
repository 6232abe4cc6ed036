import { labelKey } from '../read/label-key';
import { codeAndName, joinedCode } from './code-and-name';
import { codePart } from './code-part';
import {
  isCodeAttribute,
  nameOfCode,
  type Attribute,
  type Attributes,
  type CodeAttribute,
  type ColumnMeaning,
  type ExportWords,
} from './export-words';
import { categoryOf } from './money-heads';

type Cell = readonly [meaning: ColumnMeaning | null, text: string];

/** What the cells of one row say of its amounts. What was said first stays. */
export function rowAttributes(cells: readonly Cell[], words: ExportWords): Attributes {
  const found = new Map<Attribute, string>();
  const put = (attribute: Attribute, text: string | null) => {
    if (text !== null && text !== '' && !found.has(attribute)) found.set(attribute, text);
  };
  const parts = new Map<CodeAttribute, [string, string, string]>();
  const natures: string[] = [];
  for (const [meaning, text] of cells) {
    if (meaning === null || text === '') continue;
    const ofCode = codePart(meaning);
    if (ofCode) {
      const own = parts.get(ofCode.code) ?? ['', '', ''];
      own[ofCode.part] = codeAndName(text, undefined).code ?? '';
      parts.set(ofCode.code, own);
    } else if (isCodeAttribute(meaning)) {
      const said = codeAndName(text, words.codes[meaning]);
      put(meaning, said.code);
      put(nameOfCode[meaning], said.name);
    } else if (meaning === 'nature') natures.push(labelKey(text));
    else if (meaning === 'fund') put('fund', categoryOf('fund', labelKey(text), words));
    else if (isAttribute(meaning)) put(meaning, text);
  }
  for (const [code, own] of parts) put(code, joinedCode(own));
  // 项目支出 in one column, 特定目标类 in another: the finer one comes first in the words.
  if (natures.length > 0) put('nature', categoryOf('nature', natures.join('/'), words));
  return Object.fromEntries(found);
}

function isAttribute(meaning: ColumnMeaning): meaning is Attribute {
  return (
    meaning !== 'anyCode' &&
    meaning !== 'anyName' &&
    meaning !== 'ignored' &&
    codePart(meaning) === null
  );
}
