import { refTo } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { command, method, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import { deleteCustomXml, replaceCustomXml, requireCustomXml } from './custom-xml-store';

interface PartTarget {
  readonly id: string;
}

/** Excel.CustomXmlPart. */
export const customXmlPartType: ModelType<PartTarget> = {
  name: 'CustomXmlPart',
  since: '1.5',
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: readOnly('1.5', ({ id }, env) => requireCustomXml(id, env).id),
    namespaceUri: readOnly('1.5', ({ id }, env) => requireCustomXml(id, env).namespaceUri),
    getXml: method('1.5', ({ id }, _, env) => requireCustomXml(id, env).xml),
    setXml: command('1.5', ({ id }, args, env) => {
      replaceCustomXml(id, textArgument(args, 0, 'xml'), env);
      return undefined;
    }),
    delete: command('1.5', ({ id }, _, env) => {
      deleteCustomXml(id, env);
      return undefined;
    }),
  },
};

export function customXmlPartRef(id: string): ModelRef {
  return refTo(customXmlPartType, { id });
}
