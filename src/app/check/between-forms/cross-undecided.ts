import type { Figure } from '../../../domain/check/figure';
import { codeOf } from '../../../domain/check/cross/code-of';
import type { PlacedFigure } from '../../../domain/check/cross/cross-side';
import { figuresOf } from '../../../domain/check/cross/side-figures';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { obstacleOf, textOf } from '../../../domain/check/find-undecided';
import type { Undecided } from '../../../domain/check/undecided';
import type { FormToCross } from './form-to-cross';

type Verdict = CrossVerdict<FormToCross>;

/** Why a rule between forms could not be asked, as told at the form in this place. */
export function crossUndecided(verdict: Verdict, own: number): Undecided[] {
  const { rule, left, right, why } = verdict;
  const looked = [...figuresOf(left), ...figuresOf(right)];
  const told = looked.find(({ form }) => form.place === own) ?? looked[0];
  if (!told) return [];
  const { at } = told.figure;
  if (why === 'unlistedCode') {
    const { code } = verdict.params;
    return [{ rule: rule.id, why, at, text: code && 'text' in code ? code.text : '' }];
  }
  if (verdict.double) {
    const { form, figure, shown: text } = verdict.double;
    const elsewhere = form.place === own ? {} : { elsewhere: form.sheet };
    return [{ rule: rule.id, why: 'severalItems', at: figure.at, ...elsewhere, text }];
  }
  for (const { form, figure } of why === undefined ? looked : []) {
    const obstacle = obstacleOf([figure], form.figures);
    if (!obstacle) continue;
    const elsewhere = form.place === own ? {} : { elsewhere: form.sheet };
    const text = textOf(obstacle.figure);
    return [{ rule: rule.id, why: obstacle.why, at: obstacle.figure.at, ...elsewhere, text }];
  }
  const open = why === undefined ? withoutCode(verdict) : null;
  const meant = open ?? severalForms(verdict);
  if (!meant) {
    const text = why === 'severalForms' ? told.form.title : namedBy(told.figure);
    return [{ rule: rule.id, why: why ?? 'unclear', at, text }];
  }
  const { form, figure } = meant;
  const elsewhere = form.place === own ? {} : { elsewhere: form.sheet };
  const because = open ? 'withoutCode' : (why ?? 'severalForms');
  return [{ rule: rule.id, why: because, at: figure.at, ...elsewhere, text: form.title }];
}

/** What stands there, or else what should. */
function namedBy(figure: Figure): string {
  return textOf(figure) || figure.field.label;
}

type PlacedInForm = PlacedFigure<FormToCross>;

/** The first amount that has no code: it may belong to any. */
function withoutCode({ left, right }: Verdict): PlacedInForm | null {
  for (const side of [left, right]) {
    if (!('facts' in side)) continue;
    const { field, items } = side.term;
    const form = side.forms.find((_, place) => side.facts[place]?.isOpen === true);
    if (!form || !items) continue;
    const { figures } = form;
    const scopes = figures
      .itemsOf(items.block)
      .filter((scope) => codeOf(items.code ?? [], scope, figures) === '');
    const open = scopes.flatMap((scope) => figures.find(field, scope) ?? []);
    const figure = open.find(({ content }) => content.kind !== 'blank') ?? open[0];
    if (figure) return { form, figure };
  }
  return null;
}

/** One of the forms of which nobody knows which is meant, by its first field. */
function severalForms({ left, right }: Verdict): PlacedInForm | null {
  const form = [left, right].find(({ forms }) => forms.length > 1)?.forms[1];
  const figure = form?.figures.all[0];
  return form && figure ? { form, figure } : null;
}
