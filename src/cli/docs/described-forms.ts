import { catalogue } from '../../app/catalogue';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import type { Pack } from '../../domain/form/pack';
import { noProfile } from '../../app/no-profile';
import { formPicture } from '../../domain/picture/form-picture';
import { planForm } from '../../domain/plan/plan-form';
import type { FormSample } from '../../packs/sample';
import { hebeiSamples } from '../../packs/samples/hebei';
import { henanSamples } from '../../packs/samples/henan';
import { pictureSvg } from './picture-svg';

/** One form with all that the packs say of it. */
export interface DescribedForm {
  readonly form: FormDefinition;
  readonly layouts: readonly DescribedLayout[];
}

export interface DescribedLayout {
  readonly style: FormStyle;
  readonly packs: readonly Pack[];
  readonly picture: { readonly fileName: string; readonly svg: string };
  readonly isFilledIn: boolean;
}

const samples: readonly FormSample[] = [...hebeiSamples, ...henanSamples];

/** The forms of all packs in the order of their ids; a form that several packs hold stands here once, with every layout. */
export function describedForms(packs: readonly Pack[] = catalogue.packs): DescribedForm[] {
  const entries = packs.flatMap((pack) => pack.forms.map((form) => ({ pack, form })));
  const ids = [...new Set(entries.map(({ form }) => form.id))].sort();
  return ids.flatMap((id) => {
    const same = entries.filter(({ form }) => form.id === id);
    const [first] = same;
    if (!first) return [];
    const styles = new Map(
      same.flatMap(({ form }) => form.styles.map((style) => [style.id, style])),
    );
    const layouts = Array.from(styles.values(), (style) =>
      described(
        style,
        same.filter(({ form }) => form.styles.some((each) => each.id === style.id)),
      ),
    );
    return [{ form: first.form, layouts }];
  });
}

function described(
  style: FormStyle,
  held: readonly { readonly pack: Pack; readonly form: FormDefinition }[],
): DescribedLayout {
  const { pack, form } = held[0] ?? {};
  if (!pack || !form) throw new Error(`No pack holds the layout ${style.id}`);
  const sample = samples.find(
    ({ packId, formId, styleId }) =>
      formId === form.id && styleId === style.id && held.some((each) => each.pack.id === packId),
  );
  const plan = planForm({
    packId: pack.id,
    form,
    styleId: style.id,
    profile: sample?.profile ?? noProfile,
    ...(sample ? { values: sample.values } : {}),
  });
  return {
    style,
    packs: held.map((each) => each.pack),
    picture: {
      fileName: `${form.id}-${style.id}.svg`,
      svg: pictureSvg(formPicture(plan), `${form.title}（${style.name.zh}）`),
    },
    isFilledIn: sample !== undefined,
  };
}
