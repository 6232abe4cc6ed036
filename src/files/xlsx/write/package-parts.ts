import { definedNames } from './defined-names';
import type { NamedPlan } from './named-plan';
import { notesParts, notesPath, notesPropertiesPath, notesPropertiesType } from './notes-parts';
import {
  officeRelationships,
  spreadsheetNamespace,
  xmlElement,
  xmlPart,
  xmlText,
} from './xml-text';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface FileProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly modified?: Date;
  /** What the add-in notes beside the sheets. */
  readonly notes?: string;
}

/** The parts that hold a workbook together, by their path: everything but sheets, texts and looks. */
export function packageParts(
  sheets: readonly NamedPlan[],
  properties: FileProperties,
): Record<string, string> {
  const numbers = sheets.map((_, index) => index + 1);
  return {
    ...(properties.notes === undefined ? {} : notesParts(properties.notes)),
    '[Content_Types].xml': contentTypesPart(numbers, properties.notes !== undefined),
    '_rels/.rels': relationshipsPart([
      ['officeDocument', 'xl/workbook.xml', officeRelationships],
      ['metadata/core-properties', 'docProps/core.xml', `${packageNamespace}/relationships`],
    ]),
    'docProps/core.xml': corePart(properties),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relationshipsPart([
      ...numbers.map(
        (number) => ['worksheet', `worksheets/sheet${number}.xml`, officeRelationships] as const,
      ),
      ['styles', 'styles.xml', officeRelationships],
      ['sharedStrings', 'sharedStrings.xml', officeRelationships],
      ...(properties.notes === undefined
        ? []
        : [['customXml', `../${notesPath}`, officeRelationships] as const]),
    ]),
  };
}

function contentTypesPart(numbers: readonly number[], hasNotes: boolean): string {
  const override = (path: string, type: string) =>
    xmlElement('Override', { PartName: `/${path}`, ContentType: type });
  return xmlPart(
    xmlElement(
      'Types',
      { xmlns: `${packageNamespace}/content-types` },
      [
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        override('xl/workbook.xml', `${contentTypes}.sheet.main+xml`),
        ...numbers.map((number) =>
          override(`xl/worksheets/sheet${number}.xml`, `${contentTypes}.worksheet+xml`),
        ),
        override('xl/styles.xml', `${contentTypes}.styles+xml`),
        override('xl/sharedStrings.xml', `${contentTypes}.sharedStrings+xml`),
        override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
        ...(hasNotes ? [override(notesPropertiesPath, notesPropertiesType)] : []),
      ].join(''),
    ),
  );
}

function relationshipsPart(
  all: readonly (readonly [type: string, target: string, namespace: string])[],
): string {
  const elements = all.map(([type, target, namespace], index) =>
    xmlElement('Relationship', {
      Id: `rId${index + 1}`,
      Type: `${namespace}/${type}`,
      Target: target,
    }),
  );
  return xmlPart(
    xmlElement('Relationships', { xmlns: `${packageNamespace}/relationships` }, elements.join('')),
  );
}

function workbookPart(sheets: readonly NamedPlan[]): string {
  const elements = sheets.map(({ name }, index) =>
    xmlElement('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return xmlPart(
    xmlElement(
      'workbook',
      { xmlns: spreadsheetNamespace, 'xmlns:r': officeRelationships },
      [
        '<bookViews><workbookView activeTab="0"/></bookViews>',
        `<sheets>${elements.join('')}</sheets>`,
        definedNames(sheets),
        '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
      ].join(''),
    ),
  );
}

function corePart({ title, creator, modified }: FileProperties): string {
  const text = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<${name}>${xmlText(value)}</${name}>`;
  const time = modified?.toISOString().replace(/\.\d+Z$/, 'Z');
  const times = ['created', 'modified'].map((name) =>
    time === undefined
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`,
  );
  return xmlPart(
    xmlElement(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [text('dc:title', title), text('dc:creator', creator), ...times].join(''),
    ),
  );
}
