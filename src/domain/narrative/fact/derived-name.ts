/**
 * What the name of a fact says that follows from other facts: `total_change` from `total` and `total_last`, `basic_of_total` from
 * `basic` and `total`.
 */
export type DerivedName =
  | {
      readonly kind: 'change' | 'trend' | 'growth' | 'sign' | 'count' | 'given' | 'absent';
      readonly of: string;
    }
  | { readonly kind: 'share'; readonly of: string; readonly whole: string };

const suffixed = /^(?<of>.+)_(?<kind>change|trend|growth|sign|count|given|absent)$/;
const shared = /^(?<of>.+)_of_(?<whole>.+)$/;

/** Null for a fact that somebody has to know. */
export function derivedName(name: string): DerivedName | null {
  const { of = '', kind } = suffixed.exec(name)?.groups ?? {};
  switch (kind) {
    case 'change':
    case 'trend':
    case 'growth':
    case 'sign':
    case 'count':
    case 'given':
    case 'absent':
      return { kind, of };
    default: {
      const share = shared.exec(name)?.groups;
      return share ? { kind: 'share', of: share.of ?? '', whole: share.whole ?? '' } : null;
    }
  }
}

const none = '_none';

/** Why there is none of it. */
export function reasonOfNone(name: string): string {
  return `${name}${none}`;
}

/** What there is none of, by the name of the reason; null for any other name. */
export function baseOfReason(name: string): string | null {
  return name.endsWith(none) ? name.slice(0, -none.length) : null;
}

/** The figure of the year before. */
export function lastYearOf(name: string): string {
  return `${name}_last`;
}
