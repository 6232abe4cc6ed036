import { notesNamespace } from '../../../app/state/notes';
import { officeRelationships, xmlElement, xmlPart } from './xml-text';

export const notesPath = 'customXml/item1.xml';
export const notesPropertiesPath = 'customXml/itemProps1.xml';
export const notesPropertiesType =
  'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Ours is the only part of XML in a file that we write, so that its id can be the same in all. */
const partId = '{6B1F3C5E-52D4-4B8E-9C1A-7D0A5E8F2B31}';

/** The notes as the part of XML that an add-in finds by its namespace. */
export function notesParts(notes: string): Record<string, string> {
  const schema = xmlElement('ds:schemaRef', { 'ds:uri': notesNamespace });
  return {
    [notesPath]: notes,
    [notesPropertiesPath]: xmlPart(
      xmlElement(
        'ds:datastoreItem',
        { 'ds:itemID': partId, 'xmlns:ds': customXml },
        xmlElement('ds:schemaRefs', {}, schema),
      ),
    ),
    'customXml/_rels/item1.xml.rels': xmlPart(
      xmlElement(
        'Relationships',
        { xmlns: relationships },
        xmlElement('Relationship', {
          Id: 'rId1',
          Type: `${officeRelationships}/customXmlProps`,
          Target: 'itemProps1.xml',
        }),
      ),
    ),
  };
}
