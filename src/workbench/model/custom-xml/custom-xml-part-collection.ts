import { HostError } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { command, method, navigation } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { customXmlPartRef } from './custom-xml-part';
import { addCustomXml, customXmlParts } from './custom-xml-store';
import type { CustomXml } from './custom-xml-store';

/** The parts of one namespace, or all of them. */
interface Scope {
  readonly namespaceUri: string | undefined;
}

const findingMembers = {
  getCount: method<Scope>('1.5', (scope, _, env) => partsOf(scope, env).length),
  getItem: method<Scope>('1.5', (scope, args, env) => {
    const found = find(scope, args, env);
    if (!found) throw new HostError('ItemNotFound', 'There is no such custom XML part');
    return found;
  }),
  getItemOrNullObject: method<Scope>('1.5', find),
};

export const scopedCollectionType: ModelType<Scope> = {
  name: 'CustomXmlPartScopedCollection',
  since: '1.5',
  items: (scope, env) => partsOf(scope, env).map((part) => customXmlPartRef(part.id)),
  members: {
    ...findingMembers,
    getOnlyItem: method('1.5', (scope, _, env) => {
      const [part, ...others] = partsOf(scope, env);
      if (!part) throw new HostError('ItemNotFound', 'There is no such custom XML part');
      if (others.length > 0) {
        throw new HostError('InvalidOperation', 'There is more than one such custom XML part');
      }
      return customXmlPartRef(part.id);
    }),
    getOnlyItemOrNullObject: method('1.5', (scope, _, env) => {
      const [part, ...others] = partsOf(scope, env);
      return part && others.length === 0 ? customXmlPartRef(part.id) : null;
    }),
  },
};

export const collectionType: ModelType<Scope> = {
  name: 'CustomXmlPartCollection',
  since: '1.5',
  items: (scope, env) => partsOf(scope, env).map((part) => customXmlPartRef(part.id)),
  members: {
    ...findingMembers,
    add: command('1.5', (_, args, env) =>
      customXmlPartRef(addCustomXml(textArgument(args, 0, 'xml'), env).id),
    ),
    getByNamespace: method('1.5', (_, args) =>
      refTo(scopedCollectionType, { namespaceUri: textArgument(args, 0, 'namespaceUri') }),
    ),
  },
};

export const customXmlPartsMember = navigation<null>('1.5', () =>
  refTo(collectionType, { namespaceUri: undefined }),
);

function partsOf({ namespaceUri }: Scope, env: Env): readonly CustomXml[] {
  const all = customXmlParts(env);
  return namespaceUri === undefined
    ? all
    : all.filter((part) => part.namespaceUri === namespaceUri);
}

function find(scope: Scope, args: readonly unknown[], env: Env): ModelRef | null {
  const id = textArgument(args, 0, 'id').toUpperCase();
  const found = partsOf(scope, env).find((part) => part.id.toUpperCase() === id);
  return found ? customXmlPartRef(found.id) : null;
}
