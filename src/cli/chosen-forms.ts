import { emptyValues } from '../domain/form/empty-values';
import type { FormToPlan } from '../app/named-plans';
import { chosenStyle } from '../domain/form/chosen-style';
import type { FormDefinition } from '../domain/form/form-definition';
import type { FormStyle } from '../domain/form/form-style';
import { isItems, type FormValues } from '../domain/form/form-values';
import type { Pack } from '../domain/form/pack';
import { fillStyle } from '../domain/layout/fill-style';
import type { Arguments } from './arguments';
import { problem } from './command-problem';
import { findForm, findStyle, noSuch } from './find-forms';
import type { CommandProfile } from './profile-of';
import type { FormData } from './read-data';

/** A sheet to make. */
export type ChosenForm = FormToPlan;

/**
 * The forms that are asked for, as often as they are; all of the pack where none is named. Data fill them in their order, and
 * add sheets where they are of more.
 */
export function chosenForms(
  pack: Pack,
  options: Arguments,
  data: readonly FormData[] | null,
  profile: CommandProfile,
): ChosenForm[] {
  // `--form F03 F14` leaves F14 as a word of its own, and nothing but forms can be meant by one.
  const named = [...options.all('form'), ...options.words].flatMap((ids) =>
    ids.split(/[,，]/).map((id) => id.trim()),
  );
  const asked = named.length > 0 ? named.map((id) => findForm(id, pack)) : pack.forms;
  const forms = [...new Set(asked)];
  const styles = chosenStyles(options.all('style'), forms, pack);
  const usual = (form: FormDefinition) => chosenStyle(form, undefined, profile.level);
  const surplus = (data ?? []).find(({ form }) => !forms.includes(form));
  if (surplus) {
    problem(
      `数据文件里有表单 ${surplus.form.id}，但 --form 没有选它。`,
      `The data file has the form ${surplus.form.id}, which --form does not choose.`,
    );
  }
  return forms.flatMap((form) => {
    const filled = (data ?? [])
      .filter((one) => one.form === form)
      .map((one): ChosenForm => {
        const style = one.style ?? styles.get(form) ?? usual(form);
        return {
          form,
          style,
          values: withOfferedRows(fillStyle(style, profile), one.valuesFor(style)),
        };
      });
    const empty = asked.filter((one) => one === form).length - filled.length;
    const style = styles.get(form) ?? usual(form);
    return [
      ...filled,
      ...Array.from({ length: Math.max(0, empty) }, () => ({ form, style, values: null })),
    ];
  });
}

/** Where nothing is said of a block, it has the empty rows of a new form; a form of which nothing is said is a new one. */
function withOfferedRows(style: FormStyle, values: FormValues): FormValues {
  const empty = emptyValues(style);
  if (Object.keys(values).length === 0) return empty;
  const rows = Object.entries(empty).filter(([, value]) => isItems(value));
  return { ...Object.fromEntries(rows), ...values };
}

/** `--style F14=twoYear` says it of one form, `--style twoYear` of every form that has such a layout. */
export function chosenStyles(
  words: readonly string[],
  forms: readonly FormDefinition[],
  pack: Pack,
): Map<FormDefinition, FormStyle> {
  const styles = new Map<FormDefinition, FormStyle>();
  for (const word of words) {
    const [first = '', second] = word.split('=');
    if (second !== undefined) {
      const form = findForm(first, pack);
      styles.set(form, findStyle(second, form));
      continue;
    }
    const fitting = forms.filter((form) => form.styles.some(({ id }) => id === first));
    if (fitting.length === 0) {
      const ids = forms.flatMap((form) => form.styles.map(({ id }) => `${form.id}=${id}`));
      noSuch(
        first,
        ids,
        { zh: '版式', en: 'layout' },
        { zh: '选中的表单有', en: 'the chosen forms have' },
      );
    }
    for (const form of fitting) styles.set(form, findStyle(first, form));
  }
  return styles;
}
