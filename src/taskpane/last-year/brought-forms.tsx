import { useId } from 'react';
import type { BroughtGroups, CameIn } from '../../app/last-year/brought-groups';
import { locationWords } from '../../app/location-words';
import { presentSheet } from '../../app/last-year/present-forms';
import type { BroughtForm } from '../../domain/last-year/brought-in';
import { inLanguage } from '../messages/languages';
import { ItemList } from './item-list';
import type { LastYearImport } from './last-year-import';
import { useLastYearText } from './last-year-text';
import type { Review } from './review';

interface BroughtFormsProps {
  readonly review: Review;
  readonly groups: BroughtGroups;
  readonly onChoose: LastYearImport['choose'];
}

/** The forms that last year's become, each to be chosen. */
export function BroughtForms({ review, groups, onChoose }: BroughtFormsProps) {
  const { language, t } = useLastYearText();
  const { brought, here, forms, pack } = review;
  const others = pack.forms
    .filter((form) => !brought.forms.some((one) => one.form.id === form.id))
    .filter(({ id }) => presentSheet(here.present, id, null) === null)
    .map(({ shortName }) => inLanguage(language, shortName));
  return (
    <section aria-labelledby="last-year-forms">
      <h4 id="last-year-forms">{t('lastYear.forms')}</h4>
      {brought.forms.length === 0 ? (
        <p>{t('lastYear.formsNone')}</p>
      ) : (
        <p className="last-year__note">{t('lastYear.formsHint')}</p>
      )}
      <ul className="last-year__forms">
        {brought.forms.map((one, place) => (
          <FormChoice
            key={place}
            one={one}
            came={groups.forms[place] ?? { taken: [], changed: [] }}
            columns={brought.facts.filter(({ column }) => column?.form === place).length}
            sheet={presentSheet(here.present, one.form.id, one.project)}
            isChosen={forms.has(place)}
            onChoose={(isChosen) => {
              onChoose({ forms: withPlace(forms, place, isChosen) });
            }}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <p className="last-year__note">{t('lastYear.otherForms', { forms: others })}</p>
      )}
    </section>
  );
}

interface FormChoiceProps {
  readonly one: BroughtForm;
  readonly came: CameIn;
  /** How many columns of it get figures of the year before. */
  readonly columns: number;
  /** The sheet of the same form in the workbook. */
  readonly sheet: string | null;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function FormChoice({ one, came, columns, sheet, isChosen, onChoose }: FormChoiceProps) {
  const { language, t, marks } = useLastYearText();
  const id = useId();
  const { form, project, from } = one;
  const items = [...came.taken, ...came.changed];
  const counts = { count: String(items.length), changed: String(came.changed.length) };
  const inAll = came.changed.length > 0 ? 'lastYear.formCounts' : 'lastYear.formTaken';
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={id}
          onChange={() => {
            onChoose(!isChosen);
          }}
        />
        <span>
          {inLanguage(language, form.shortName)}
          {project !== null && `${marks.colon}${project}`}
        </span>
      </label>
      <div id={id} className="last-year__note">
        {from && (
          <p>
            {t('lastYear.source', {
              ...from,
              place: inLanguage(language, locationWords(from.place)),
            })}
          </p>
        )}
        {sheet !== null && <p>{t('lastYear.present', { sheet })}</p>}
        {items.length > 0 && <p>{t(inAll, counts)}</p>}
        {columns > 0 && <p>{t('lastYear.formColumns', { count: String(columns) })}</p>}
        {items.length + columns === 0 && <p>{t('lastYear.formEmpty')}</p>}
      </div>
      {items.length > 0 && (
        <details>
          <summary>{t('lastYear.details')}</summary>
          <ItemList items={items} />
        </details>
      )}
    </li>
  );
}

function withPlace(
  places: ReadonlySet<number>,
  place: number,
  isChosen: boolean,
): ReadonlySet<number> {
  const others = [...places].filter((one) => one !== place);
  return new Set(isChosen ? [...others, place] : others);
}
