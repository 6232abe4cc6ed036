import type { FreshForm } from '../../app/consolidate/consolidate-here';
import { isItems, type FormValues } from '../../domain/form/form-values';
import { inLanguage } from '../messages/languages';
import type { GatheringState } from './gathered';
import { useSubordinateText } from './subordinate-text';

interface FreshFormsProps {
  readonly forms: readonly FreshForm[];
  readonly chosen: ReadonlySet<number>;
  /** Those that are in the workbook already. */
  readonly inserted: GatheringState['inserted'];
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
}

/** Forms that the workbook does not have, each to be chosen. */
export function FreshForms({ forms, chosen, inserted, onChoose }: FreshFormsProps) {
  const { language, t, marks } = useSubordinateText();
  return (
    <section aria-labelledby="subordinates-fresh">
      <h4 id="subordinates-fresh">{t('subordinate.fresh')}</h4>
      <p className="subordinates__note">{t('subordinate.freshHint')}</p>
      <ul className="subordinates__items">
        {forms.map(({ form, project, sheetName, known, like }, place) => (
          <li key={place}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(place)}
                disabled={inserted.has(place)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = [...chosen].filter((one) => one !== place);
                  onChoose(new Set(checked ? [...others, place] : others));
                }}
              />
              <span>
                {inLanguage(language, form.shortName)}
                {(project ?? sheetName) !== undefined &&
                  `${marks.colon}${project ?? sheetName ?? ''}`}{' '}
                <span className="subordinates__note">
                  {inserted.has(place)
                    ? t('subordinate.freshInserted')
                    : t('subordinate.freshCells', { count: String(countOf(known)) })}
                  {like.length > 0 &&
                    ` ${t('subordinate.freshLike', { sheets: like.join(marks.comma) })}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countOf(values: FormValues): number {
  return Object.values(values).reduce<number>(
    (sum, value) =>
      sum + (isItems(value) ? value.reduce((inside, item) => inside + countOf(item), 0) : 1),
    0,
  );
}
