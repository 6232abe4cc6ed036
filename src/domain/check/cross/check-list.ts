import { labelKey } from '../../read/label-key';
import type { Figure } from '../figure';
import { paramOf } from '../finding-param';
import type { CrossVerdict } from './cross-verdict';
import type { Outcome } from '../outcome';
import { codeGap, gapFix, partInGap } from './code-gap';
import { codesCalled, nameVerdict, validNames } from './code-names';
import type { ListedSide, FormInWorkbook } from './cross-side';
import type { ListEntry } from './list-entries';
import type { CodesNamedRule, CodesPairedRule, ItemsZeroRule, TextsAmongRule } from './list-rule';
import type { FormsToCompare } from './forms-to-compare';

export function figureSide<Form extends FormInWorkbook>(
  form: Form,
  ...figures: readonly Figure[]
): ListedSide<Form> {
  const placed = figures.map((figure) => ({ form, figure }));
  return { forms: [form], figures: placed, amount: null, again: null, called: null };
}

export const nothing = { forms: [], figures: [], amount: null, again: null, called: null };

export function checkItemsZero<Form extends FormInWorkbook>(
  rule: ItemsZeroRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const { begins = [], names = [], called } = rule;
  return forms
    .listing(rule.list)
    .all.filter(({ entry: { key, name } }) => {
      const isNamed = name?.content.kind === 'text' && names.includes(labelKey(name.content.text));
      return isNamed || begins.some((start) => key.startsWith(start));
    })
    .flatMap(({ form, entry: { text, amount, value, keyFigure } }) => {
      if (!amount || !value) return [];
      const isZero = value.kind === 'blank' || (value.kind === 'amount' && value.fen === 0);
      const params = { item: { text }, called: { words: called }, found: paramOf(value) };
      return {
        rule,
        outcome: value.kind === 'unknown' ? 'notEnoughData' : isZero ? 'pass' : 'fail',
        left: figureSide(form, amount, keyFigure),
        right: nothing,
        says: rule.begins ? 'itemElsewhere' : 'itemNoProject',
        params,
      } as const;
    });
}

export function checkCodesNamed<Form extends FormInWorkbook>(
  rule: CodesNamedRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  return forms.listing(rule.list).all.flatMap(({ form, entry }) => {
    const { name, text, keyFigure } = entry;
    if (name?.content.kind !== 'text') return [];
    const verdict = nameVerdict(rule, text, name.content.text.trim(), form.year);
    const missing = isOpenName(rule, verdict) ? missingCode(rule, form, entry) : null;
    if (missing) return missing;
    // What the code means is known, where it has one name and that written here belongs to no code beside it.
    const [official, ...more] = verdict.outcome === 'fail' ? validNames(rule, text, form.year) : [];
    const isClear = verdict.says !== 'codeNameElsewhere' && more.length === 0;
    const fix = official !== undefined && isClear ? { at: name.at, value: official } : null;
    return { rule, left: figureSide(form, name, keyFigure), right: nothing, ...verdict, fix };
  });
}

function isOpenName({ asks }: CodesNamedRule, { outcome }: { readonly outcome: Outcome }): boolean {
  return asks === 'name' && (outcome === 'fail' || outcome === 'notEnoughData');
}

/** The name is that of a code which has something where this one has an empty cell. */
function missingCode<Form extends FormInWorkbook>(
  rule: CodesNamedRule,
  form: Form,
  { name, shown, keyFigure }: ListEntry,
): CrossVerdict<Form> | null {
  const gap = codeGap(rule.list.key, keyFigure.scope, form.figures);
  if (!gap) return null;
  const called = textOf(name);
  const meant = codesCalled(rule, called, form.year).filter((code) => partInGap(gap, code));
  const [first = '', ...others] = meant;
  if (first === '') return null;
  const isOne = others.length === 0;
  const item = { item: { text: `${shown} ${called}` } };
  return {
    rule,
    outcome: 'fail',
    left: figureSide(form, gap.figure),
    right: nothing,
    says: isOne ? 'codeMissing' : 'codeIncomplete',
    params: isOne ? { ...item, expected: { text: first } } : item,
    fix: gapFix(gap, meant),
  };
}

export function checkTextsAmong<Form extends FormInWorkbook>(
  rule: TextsAmongRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  return forms.listing(rule.list).all.map(({ form, entry: { text, keyFigure } }) => ({
    rule,
    outcome: rule.words.includes(text) ? 'fail' : 'pass',
    left: figureSide(form, keyFigure),
    right: nothing,
    says: 'textTooGeneral',
    params: { found: { text } },
  }));
}

/** Only classes of three digits without any kind in common: a department may have units of several kinds. */
export function checkCodesPaired<Form extends FormInWorkbook>(
  rule: CodesPairedRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const kindOf = ({ name }: ListEntry) => {
    const code = name?.content.kind === 'text' ? name.content.text.trim() : '';
    return rule.kinds.find(({ begins }) => begins.some((start) => code.startsWith(start))) ?? null;
  };
  const { forms: listed, ofForms } = forms.listing(rule.list);
  return listed.flatMap((form, place) => {
    const coded = (ofForms[place] ?? []).flatMap(({ entry }) => {
      const kind = kindOf(entry);
      return kind ? [{ entry, kind, group: entry.key.slice(0, 3) }] : [];
    });
    const [first] = coded;
    if (!first) return [];
    const kinds = (group: string) =>
      coded.filter((one) => one.group === group).map(({ kind }) => kind);
    const own = kinds(first.group);
    const other = coded.find(({ group }) => kinds(group).every((kind) => !own.includes(kind)));
    const told = other ?? first;
    const { name, keyFigure } = told.entry;
    return {
      rule,
      outcome: other ? 'fail' : 'pass',
      left: figureSide(form, name ?? keyFigure, keyFigure),
      right: nothing,
      says: 'codesOfTwoKinds',
      params: {
        item: { text: told.entry.text },
        found: { text: textOf(name) },
        called: { words: told.kind.called },
        other: { text: first.entry.text },
        expected: { text: textOf(first.entry.name) },
        otherCalled: { words: first.kind.called },
      },
    } as const;
  });
}

function textOf(figure: Figure | null): string {
  return figure?.content.kind === 'text' ? figure.content.text.trim() : '';
}
