import { HostError } from './host-error';
import type { Member, Ref, Since } from './object-type';

type Covers = (since: Since) => boolean;
type MemberOf<Env, Kind> = Extract<Member<Env, unknown>, { kind: Kind }>;

/** Finds a member by its name on the wire; refuses what the model lacks and what the Excel being played lacks. */
export function findMember<Env>(
  ref: Ref<Env>,
  wireName: string,
  covers: Covers,
): Member<Env, unknown> {
  const member = lookUp(ref, wireName);
  if (!member) throw unknownMember(ref, wireName);
  if (!covers(member.since) || !covers(ref.type.since)) {
    throw new HostError(
      'ApiNotFound',
      `${ref.type.name}.${documentedName(wireName)} needs ExcelApi ${member.since}, which this version of Excel does not have`,
    );
  }
  return member;
}

export function lookUp<Env>(ref: Ref<Env>, wireName: string): Member<Env, unknown> | undefined {
  const name = documentedName(wireName);
  if (Object.hasOwn(ref.type.members, name)) return ref.type.members[name];
  return name === 'getItemAt' ? itemAt(ref) : undefined;
}

/** So the library asks for an item of a loaded collection that has no id, whether the collection documents it or not. */
function itemAt<Env>({ type }: Ref<Env>): Member<Env, unknown> | undefined {
  const { items, since } = type;
  if (!items) return undefined;
  return {
    kind: 'method',
    since,
    call(target, [index], env) {
      const item = items(target, env)[Number(index)];
      if (!item) throw new HostError('ItemNotFound', `There is no item ${String(index)}`);
      return item;
    },
  };
}

export function memberAs<Env, Kind extends Member<Env, unknown>['kind']>(
  kind: Kind,
  ref: Ref<Env>,
  wireName: string,
  covers: Covers,
): MemberOf<Env, Kind> {
  const member = findMember(ref, wireName, covers);
  if (member.kind !== kind) throw unknownMember(ref, wireName);
  return member as MemberOf<Env, Kind>;
}

export function unknownMember<Env>(ref: Ref<Env>, wireName: string): HostError {
  return new HostError(
    'ApiNotFound',
    `The workbench does not support ${ref.type.name}.${documentedName(wireName)}`,
  );
}

/** `NumberFormat` → `numberFormat`; internal names such as `_KeepReference` stay. */
export function documentedName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(documented: string): string {
  return documented.charAt(0).toUpperCase() + documented.slice(1);
}
