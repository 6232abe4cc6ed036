import { rowsOfNobody, unitsNamed } from '../../domain/consolidate/values-of-unit';
import type { Words } from '../../domain/form/words';
import { labelKey } from '../../domain/read/label-key';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { FormToPlan } from '../named-plans';
import { leftWords } from './left-words';
import type { ListedUnit } from '../state/listed-units';
import type { UnitFile, UnitForm } from './unit-files';

/** What the department's own file says and no unit's does: something to look at. */
export function notSplit(
  parent: UnitFile,
  units: readonly ListedUnit[],
  chosen: readonly Pick<FormToPlan, 'form'>[],
): Words[] {
  const split = parent.forms.filter(
    (one) => tellsOfUnits(one) && chosen.some(({ form }) => form.id === one.form.id),
  );
  return [
    ...unlisted(split, units),
    ...split.flatMap((one) => rowsWithoutUnit(one)),
    ...notTaken(split, chosen),
    ...split.flatMap((one) => unreadCells(one)),
    ...parent.unknown.map(({ at, words }) => ({
      zh: `${at}（${words}）没有认出是哪张表，没有分出去。`,
      en: `${at} (${words}) is no form that is known for certain; nothing of it went to a unit.`,
    })),
  ];
}

/** The forms that each unit fills in itself, which is as it should be; null where there are none. */
export function filledByUnits({ forms }: UnitFile): Words | null {
  const whole = forms.filter((one) => !tellsOfUnits(one) && isFilled(one)).map(({ form }) => form);
  const titles = [...new Set(whole.map(({ title }) => title))];
  const names = [...new Set(whole.map(({ shortName }) => shortName.en))];
  if (titles.length === 0) return null;
  return {
    zh: `这些表不分单位填列，由各单位自己填：${titles.join('、')}。`,
    en: `These forms do not tell of units one by one; each unit fills its own: ${names.join(', ')}.`,
  };
}

function unlisted(split: readonly UnitForm[], units: readonly ListedUnit[]): Words[] {
  const listed = new Set(units.map(({ name }) => labelKey(name)));
  return unitsNamed(split.map(asValues), consolidation)
    .filter((name) => !listed.has(labelKey(name)))
    .map((name) => ({
      zh: `${name}不在名单里，它的行没有分出去。`,
      en: `${name} is not on the list; its rows went to nobody.`,
    }));
}

function rowsWithoutUnit({ form, values }: UnitForm): Words[] {
  const count = rowsOfNobody(form.id, values, consolidation);
  if (count === 0) return [];
  return [
    {
      zh: `${form.title}有${count}行没有写单位名称，没有分出去。请补上后再分。`,
      en: `Rows of ${form.shortName.en} that name no unit went to nobody: ${count}. Fill the names in and split again.`,
    },
  ];
}

/** Forms of which no unit has anything. */
function notTaken(
  split: readonly UnitForm[],
  chosen: readonly Pick<FormToPlan, 'form'>[],
): Words[] {
  return chosen.flatMap(({ form }) => {
    const own = split.filter((one) => one.form.id === form.id);
    const [first, second] = own;
    if (!first || !own.some(isFilled)) return [];
    if (second)
      return [
        {
          zh: `${form.title}不止一张，不知道以哪张为准，各单位的都是空表。请只留一张后再分。`,
          en: `There is more than one ${form.shortName.en}, and nobody knows which one counts: the units got it empty. Keep one and split again.`,
        },
      ];
    if (form.styles.some(({ id }) => id === first.styleId)) return [];
    return [
      {
        zh: `${form.title}的版式模板包里没有，各单位的都是空表。请换成模板包里的版式后再分。`,
        en: `The pack has no such layout of ${form.shortName.en}: the units got it empty. Use a layout of the pack and split again.`,
      },
    ];
  });
}

function unreadCells({ form, left }: UnitForm): Words[] {
  return left.map((cell) => leftWords(cell, form, 'split'));
}

function tellsOfUnits({ form }: UnitForm): boolean {
  return Object.keys(consolidation.unitNames).some((path) => path.startsWith(`${form.id}/`));
}

function isFilled({ values }: UnitForm): boolean {
  return Object.keys(values).length > 0;
}

function asValues({ form, values }: UnitForm) {
  return { formId: form.id, values };
}
