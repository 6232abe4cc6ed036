import { useId, useState } from 'react';
import type { AvailableForm, DepartmentProfile } from '../../app';
import type { InsertWork } from './insert-work';
import { formName } from '../messages/form-names';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { ProjectsOffer } from '../projects/projects-offer';
import { useStore } from '../store/store';
import { useShowPlace } from '../totals/use-show-place';
import { chosenStyle, withStyle } from './choices';
import { FormRow } from './form-row';
import type { ButtonState } from './insert-button';
import type { Standing } from './standing-forms';
import './form-list.css';

interface FormListProps {
  readonly work: InsertWork;
  readonly heading: string;
  readonly forms: readonly AvailableForm[];
  readonly profile: DepartmentProfile | null;
  readonly standing: Standing;
}

/** Forms, one below the other; one at a time is open. */
export function FormList({ work, heading, forms, profile, standing }: FormListProps) {
  const { insertions, sets, projects, choices, draw, prepare, unknownDepartment } = work;
  const { language, t } = useInterfaceText();
  const { unreachable, show, dismiss } = useShowPlace(work);
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const inserting = useStore(insertions.state);
  const set = useStore(sets.state);
  const styles = useStore(choices.styles);
  const isBusy = inserting.kind === 'busy' || set.kind === 'busy';
  const stateOf = (form: AvailableForm): ButtonState => {
    if (!isBusy) return 'ready';
    return inserting.kind === 'busy' && inserting.request.formId === form.id ? 'busy' : 'waiting';
  };
  return (
    <section className="form-list" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {unreachable !== null && (
        <Notice
          kind="failure"
          title={t('totals.showFailed', { sheet: unreachable })}
          onDismiss={dismiss}
        />
      )}
      <ul>
        {forms.map((form) => {
          const style = chosenStyle(form, styles, profile);
          if (!style) return null;
          const ids = { packId: form.packId, formId: form.id, styleId: style.id };
          return (
            <FormRow
              key={form.id}
              form={form}
              style={style}
              state={stateOf(form)}
              isOpen={open === form.id}
              standing={form.isPerProject ? undefined : standing.get(form.id)}
              onShow={show}
              perProject={
                form.isPerProject && (
                  <ProjectsOffer
                    projects={projects}
                    form={form}
                    styleId={style.id}
                    name={formName(language, form)}
                    isBusy={isBusy}
                  />
                )
              }
              draw={() => draw(ids, profile ?? unknownDepartment)}
              onReach={() => {
                prepare(ids, profile ?? unknownDepartment);
              }}
              onOpen={() => {
                setOpen(open === form.id ? null : form.id);
              }}
              onStyle={(styleId) => {
                choices.styles.set(withStyle(styles, form, styleId));
              }}
              onInsert={(place) =>
                void insertions.insert({ ...ids, place, isAgain: standing.has(form.id) })
              }
            />
          );
        })}
      </ul>
    </section>
  );
}
