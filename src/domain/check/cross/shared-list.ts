import type { CrossList } from './cross-term';

/** Which items a list is of, and what they are known by. */
export type ListKeys = Pick<CrossList, 'block' | 'key' | 'content'>;

interface SharedList {
  readonly list: CrossList;
  readonly keys: ListKeys;
}

const known = new WeakMap<CrossList, SharedList>();
const lists = new Map<string, CrossList>();
const keysOfLists = new Map<string, ListKeys>();

/** The same object for lists of the same items: what is found out about them for one rule is known for all. */
export function sharedList(list: CrossList): SharedList {
  const before = known.get(list);
  if (before) return before;
  const { form, block = '', key, name = '', amount = '', content } = list;
  const keysKey = [block, ...key, ...(content ? partsOf(content) : [])].join('/');
  const keys = keysOfLists.get(keysKey) ?? list;
  keysOfLists.set(keysKey, keys);
  const listKey = [form, name, amount, keysKey].join('/');
  const same = lists.get(listKey) ?? list;
  lists.set(listKey, same);
  const shared = { list: same, keys };
  known.set(list, shared);
  return shared;
}

function partsOf({ least, except, ofWords }: NonNullable<CrossList['content']>) {
  return [least, ofWords ? 'words' : 'amounts', ...except];
}
