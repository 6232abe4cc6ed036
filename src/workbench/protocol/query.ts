import { findMember, lookUp, wireName } from './members';
import type { Json, QueryInfo } from './messages';
import type { Ref, Since } from './object-type';

interface QueryHost<Env> {
  readonly env: Env;
  readonly covers: (since: Since) => boolean;
  readonly settle: () => Promise<void> | undefined;
}

/** The names of one load as a tree: `format/fill/color` → format → fill → color. An empty tree means "all scalars". */
type Selection = Map<string, Selection>;

/** Answers a load: PascalCase keys, collections as `_Items`, nested paths nested. */
export async function query<Env>(
  ref: Ref<Env>,
  info: QueryInfo,
  host: QueryHost<Env>,
): Promise<Json> {
  const selection = selectionOf([...(info.Select ?? []), ...(info.Expand ?? [])]);
  return read(ref, selection, host, info);
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let node = root;
    for (const name of path.split('/')) {
      const child: Selection = node.get(name) ?? new Map();
      node.set(name, child);
      node = child;
    }
  }
  return root;
}

async function read<Env>(
  ref: Ref<Env>,
  selection: Selection,
  host: QueryHost<Env>,
  page: QueryInfo = {},
): Promise<Json> {
  const { items } = ref.type;
  if (!items) return readObject(ref, selection, host);
  const own: Selection = new Map();
  const ofItems: Selection = new Map();
  for (const [name, below] of selection) {
    if (name === 'items') below.forEach((node, key) => ofItems.set(key, node));
    else if (lookUp(ref, name)) own.set(name, below);
    else ofItems.set(name, below);
  }
  const from = page.Skip ?? 0;
  const upTo = page.Top === undefined ? undefined : from + page.Top;
  const listed: Json[] = [];
  for (const item of items(ref.target, host.env).slice(from, upTo)) {
    listed.push(await readObject(item, ofItems, host));
  }
  const properties = own.size > 0 ? await readObject(ref, own, host) : {};
  return { ...(properties as object), _Items: listed };
}

async function readObject<Env>(
  ref: Ref<Env>,
  selection: Selection,
  host: QueryHost<Env>,
): Promise<Json> {
  const answer: Record<string, Json> = { ...ref.type.identity?.(ref.target, host.env) };
  for (const name of namesOf(selection, ref, host)) {
    const member = findMember(ref, name, host.covers);
    const key = wireName(name);
    if (member.kind === 'scalar') {
      if (member.calculated) await host.settle();
      answer[key] = await member.get(ref.target, host.env);
    } else if (member.kind === 'navigation') {
      const child = member.get(ref.target, host.env);
      answer[key] = child && (await read(child, selection.get(name) ?? new Map(), host));
    }
  }
  return answer;
}

/** The client sends `*` for `load('items')` and `$all`. */
function namesOf<Env>(selection: Selection, ref: Ref<Env>, host: QueryHost<Env>): Set<string> {
  if (selection.size === 0) return new Set(scalarNames(ref, host));
  const named = [...selection.keys()].filter((name) => couldBeMember(name) || lookUp(ref, name));
  return new Set(named.flatMap((name) => (name === '*' ? scalarNames(ref, host) : [name])));
}

/**
 * Excel passes over what is no name of a member: Microsoft's samples load `NoPropertiesNeeded` or `no-properties-needed`
 * to fetch a collection's length, or `isNullObject`, and nothing else.
 */
function couldBeMember(name: string): boolean {
  return name === '*' || /^_?[a-z][A-Za-z0-9]*$/.test(name);
}

function scalarNames<Env>(ref: Ref<Env>, host: QueryHost<Env>): readonly string[] {
  return Object.entries(ref.type.members)
    .filter(([, member]) => member.kind === 'scalar' && !member.hidden && host.covers(member.since))
    .map(([name]) => name);
}
