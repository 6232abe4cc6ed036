import { rootNamespace } from '../model/custom-xml/custom-xml-store';
import type { CustomXml } from '../model/custom-xml/custom-xml-store';
import { eachTag, escapeXml, relationshipsOf, relationshipsPath } from './package-parts';
import type { PackageParts } from './package-parts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ofPackage = 'http://schemas.openxmlformats.org/package/2006/relationships';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';

/** hucre knows nothing of custom XML parts: they are read from the package and put into it here. */
export function readCustomXml(workbookPath: string, parts: PackageParts): readonly CustomXml[] {
  return relationshipsOf(workbookPath, parts)
    .filter(({ type }) => type === 'customXml')
    .flatMap(({ target }) => {
      const xml = parts.text(target)?.replace(/^\uFEFF/, '');
      const namespaceUri = xml === undefined ? undefined : rootNamespace(xml);
      if (xml === undefined || namespaceUri === undefined) return [];
      return [{ id: itemId(target, parts) ?? newId(), namespaceUri, xml }];
    });
}

export function writeCustomXml(
  customXml: readonly CustomXml[],
  workbookPath: string,
  parts: PackageParts,
): void {
  if (customXml.length === 0) return;
  for (const [index, { id, namespaceUri, xml }] of customXml.entries()) {
    const number = String(index + 1);
    parts.set(`customXml/item${number}.xml`, inUtf8(xml));
    parts.set(`customXml/itemProps${number}.xml`, propertiesOf(id, namespaceUri));
    parts.set(
      `customXml/_rels/item${number}.xml.rels`,
      `${head}\n<Relationships xmlns="${ofPackage}"><Relationship Id="rId1" ` +
        `Type="${relationships}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
  }
  append(parts, relationshipsPath(workbookPath), '</Relationships>', customXml, (number) => {
    const id = `rIdCustomXml${number}`;
    const target = `../customXml/item${number}.xml`;
    return `<Relationship Id="${id}" Type="${relationships}/customXml" Target="${target}"/>`;
  });
  append(parts, '[Content_Types].xml', '</Types>', customXml, (number) => {
    const part = `/customXml/itemProps${number}.xml`;
    return `<Override PartName="${part}" ContentType="${propertiesType}"/>`;
  });
}

function append(
  parts: PackageParts,
  path: string,
  end: string,
  customXml: readonly CustomXml[],
  element: (number: string) => string,
): void {
  const elements = customXml.map((_, index) => element(String(index + 1))).join('');
  parts.set(
    path,
    (parts.text(path) ?? '').replace(end, () => elements + end),
  );
}

function propertiesOf(id: string, namespaceUri: string): string {
  const schema = namespaceUri
    ? `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespaceUri)}"/></ds:schemaRefs>`
    : '<ds:schemaRefs/>';
  return `${head}\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${propertiesNamespace}">${schema}</ds:datastoreItem>`;
}

function itemId(path: string, parts: PackageParts): string | undefined {
  const properties = relationshipsOf(path, parts).find(({ type }) => type === 'customXmlProps');
  let id: string | undefined;
  eachTag(parts.text(properties?.target ?? '') ?? '<none/>', (name, attributes) => {
    if (name !== 'datastoreItem') return;
    id = Object.entries(attributes).find(([key]) => key.endsWith('itemID'))?.[1];
  });
  return id;
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** The part is written in UTF-8, whatever its text declares. */
function inUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*\sencoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
}
