import type { Acceptance } from './acceptance-record';
import { parseCell } from '../../../domain/grid/cell';
import type { FindingParam } from '../../../domain/check/finding';
import type { SheetAddress } from '../../../domain/grid/sheet-address';
import { textHash } from '../../../domain/text/text-hash';
import type { CheckedFinding, CheckedForm } from '../report';

/** Only what may be right all the same can be accepted: an error is one, and a hint asks for nothing. */
export function canBeAccepted({ severity }: Pick<CheckedFinding, 'severity'>): boolean {
  return severity === 'warning';
}

/** What becomes of a finding by what was accepted. */
export type Acceptedness =
  | { readonly kind: 'accepted'; readonly by: Acceptance }
  /** It was accepted with other figures. */
  | { readonly kind: 'lapsed'; readonly was: Acceptance };

/** By what is said of its form: what was accepted of another finding there did not lapse, and says nothing of this one. */
export function acceptednessOf(
  finding: CheckedFinding,
  { sheet, findings }: Pick<CheckedForm, 'sheet' | 'findings'>,
  acceptances: readonly Acceptance[],
): Acceptedness | null {
  if (!canBeAccepted(finding)) return null;
  const { rule, says, at } = finding;
  const here = acceptances.filter(
    ({ place, record }) =>
      record.rule === rule &&
      record.says === says &&
      place.sheet === sheet &&
      place.address === at[0],
  );
  const signs = here.length === 0 ? [] : signsOf(finding);
  const by = here.find(({ record }) => signs.includes(record.figures));
  if (by) return { kind: 'accepted', by };
  const others = here.length === 0 ? [] : findings.filter((one) => isSameKind(one, finding));
  const stands = new Set(others.flatMap(signsOf));
  const was = here.filter(({ record }) => !stands.has(record.figures)).at(-1);
  return was ? { kind: 'lapsed', was } : null;
}

/** Whether two findings of a sheet say the same of the same cell, maybe with other figures. */
export function isSameKind(one: CheckedFinding, other: CheckedFinding): boolean {
  return one.rule === other.rule && one.says === other.says && one.at[0] === other.at[0];
}

/**
 * The acceptances that stay when a finding is accepted: all but those of the same that lapsed. A rule may say the same of a cell
 * twice, with the figures of two other cells.
 */
export function acceptancesBeside(
  acceptances: readonly Acceptance[],
  finding: CheckedFinding,
  { sheet, address }: SheetAddress,
  found: readonly CheckedFinding[],
): readonly Acceptance[] {
  const others = found.filter((one) => isSameKind(one, finding)).flatMap(signsOf);
  const signs = signsOf(finding);
  return acceptances.filter(({ place, record }) => {
    const isHere = place.sheet === sheet && place.address === address;
    const isSame = isHere && record.rule === finding.rule && record.says === finding.says;
    const isOther = !signs.includes(record.figures) && others.includes(record.figures);
    return !isSame || isOther;
  });
}

/**
 * A sign of what was accepted: the figures, and what somebody typed. What the add-in calls its forms and fields is no part of it, nor
 * how it says something: a version that says it otherwise knows the sign all the same.
 */
export function figuresOf({ text, params }: SignedFinding): string {
  const said = Object.entries(params)
    .filter(([name]) => name !== 'others' && name !== 'field')
    .flatMap(([name, param]) => {
      const typed = typedIn(param);
      return typed === null ? [] : [[name, typed] as const];
    });
  return signOf(text, said);
}

type SignedFinding = Pick<CheckedFinding, 'text' | 'params'>;

/** The signs that a finding is known by: that of today, and that of what was accepted in a version that signed all it said. */
function signsOf(finding: SignedFinding): readonly string[] {
  return [figuresOf(finding), wordedSign(finding)];
}

function typedIn(param: FindingParam): unknown {
  if ('totals' in param || 'cells' in param || 'words' in param) return null;
  // Names in a list may be those of items that somebody typed: with one more of them it is something else.
  if ('list' in param) return param.list;
  if (!('figure' in param)) return param;
  const { form, name } = param.figure;
  return [form?.zh ?? null, typeof name === 'string' ? name : null];
}

function wordedSign({ text, params }: SignedFinding): string {
  const said = Object.entries(params)
    .filter(([name, param]) => name !== 'others' && !('cells' in param))
    .map(([name, param]) => [name, saidBy(param)] as const);
  return signOf(text, said);
}

function signOf(text: string, said: readonly (readonly [string, unknown])[]): string {
  const sorted = [...said].sort(([one], [other]) => (one < other ? -1 : 1));
  return textHash(JSON.stringify([text, sorted]));
}

/** In one language, and without the places. */
function saidBy(param: FindingParam): FindingParam {
  if ('totals' in param) return { text: param.totals.map(({ name }) => name).join('、') };
  if ('list' in param) return { text: param.list.join('、') };
  if ('words' in param) return { text: param.words.zh };
  if (!('figure' in param)) return param;
  const { form, name } = param.figure;
  const own = name === null || typeof name === 'string' ? (name ?? '') : name.zh;
  return { text: form === null ? own : `《${form.zh}》「${own}」` };
}

const namePattern = /^_BF\.accepted\.(?<id>[1-9]\d{0,8})$/i;

/** The defined name of the cell. It stands together with those of the forms and is none of them. */
export function acceptanceName(id: number): string {
  return `_BF.accepted.${id}`;
}

export function parseAcceptanceName(name: string): number | null {
  const id = namePattern.exec(name)?.groups?.id;
  return id === undefined ? null : Number(id);
}

/** A single cell that a name stands for; null where its cells were deleted. */
export function cellOf({ sheet, address }: SheetAddress): SheetAddress | null {
  const plain = address.replaceAll('$', '');
  return parseCell(plain) ? { sheet, address: plain } : null;
}
