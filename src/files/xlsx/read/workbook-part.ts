import { limits } from './limits';
import type { PackageParts } from '../../package/package-parts';
import { isTrue, readXml } from '../../package/read-xml';
import { relationshipsOf } from '../../package/relationships';
import { StopReading } from '../../package/stop-reading';
import type { XmlAttributes } from '../../package/xml-attributes';
import type { FileName } from './workbook-file';

/** What the part that holds a workbook together says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetPlace[];
  readonly names: readonly FileName[];
  readonly has1904Dates: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** The parts of XML that add-ins keep beside the sheets. */
  readonly customXml: readonly string[];
}

export interface SheetPlace {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const path = workbookPath(parts);
  const relationships = relationshipsOf(path, parts);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const listed: { name: string; id: string; isHidden: boolean }[] = [];
  const names: ListedName[] = [];
  let has1904Dates = false;
  let isInName = false;

  const xml = parts.text(path);
  if (xml === null) throw new StopReading('damaged', `${path} is missing`);
  readXml(xml, path, {
    open: (tag, attributes) => {
      isInName = tag === 'definedName';
      if (isInName) names.push(listedName(attributes));
      else if (tag === 'sheet') listed.push(listedSheet(attributes));
      else if (tag === 'workbookPr') has1904Dates = isTrue(attributes.get('date1904'));
    },
    close: () => {
      isInName = false;
    },
    text: (text) => {
      const last = names[names.length - 1];
      if (isInName && last) last.formula += text;
    },
  });
  if (listed.length > limits.sheets) throw new StopReading('tooLarge', `${listed.length} sheets`);
  if (names.length > limits.names) throw new StopReading('tooLarge', `${names.length} names`);

  return {
    sheets: listed.flatMap(({ name, id, isHidden }) => {
      const relationship = byId.get(id);
      if (!relationship) throw new StopReading('damaged', `the sheet ${name} is missing`);
      return relationship.type === 'worksheet'
        ? [{ name, path: relationship.target, isHidden }]
        : [];
    }),
    names: names.map(({ name, formula, sheet, isHidden }) => ({
      name,
      formula: formula.trim(),
      sheet: sheet === null ? null : (listed[sheet]?.name ?? null),
      isHidden,
    })),
    has1904Dates,
    sharedStrings: targetOf('sharedStrings'),
    styles: targetOf('styles'),
    customXml: relationships.flatMap(({ type, target }) => (type === 'customXml' ? [target] : [])),
  };

  function targetOf(type: string): string | null {
    return relationships.find((relationship) => relationship.type === type)?.target ?? null;
  }
}

function workbookPath(parts: PackageParts): string {
  const main = relationshipsOf('', parts).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw new StopReading('notWorkbook', 'no document in the package');
  if (main.endsWith('.bin')) throw new StopReading('binaryFormat', main);
  if (/^(word|ppt|visio)\//.test(main)) throw new StopReading('notWorkbook', main);
  return main;
}

function listedSheet(attributes: XmlAttributes): { name: string; id: string; isHidden: boolean } {
  const state = attributes.get('state') ?? 'visible';
  return {
    name: attributes.get('name') ?? '',
    id: attributes.prefixed('id') ?? '',
    isHidden: state !== 'visible',
  };
}

interface ListedName {
  readonly name: string;
  formula: string;
  /** The number of the sheet it belongs to. */
  readonly sheet: number | null;
  readonly isHidden: boolean;
}

function listedName(attributes: XmlAttributes): ListedName {
  const sheet = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    formula: '',
    sheet: sheet === undefined ? null : Number(sheet),
    isHidden: isTrue(attributes.get('hidden')),
  };
}
