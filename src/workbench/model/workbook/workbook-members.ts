import { applicationMember, calculationEngineVersion } from '../application/application-type';
import { customXmlPartsMember } from '../custom-xml/custom-xml-part-collection';
import { readOnly } from '../define';
import { settingsMember } from '../settings/setting-collection';
import { documentPropertiesMember } from './document-properties';
import { workbookProtectionMember } from './workbook-protection';

/** What belongs to the workbook as a whole. */
export const workbookMembers = {
  application: applicationMember,
  customXmlParts: customXmlPartsMember,
  properties: documentPropertiesMember,
  protection: workbookProtectionMember,
  settings: settingsMember,
  name: readOnly<null>('1.7', (_, env) => env.engine.book.getName()),
  calculationEngineVersion: readOnly<null>('1.9', () => calculationEngineVersion),
};
