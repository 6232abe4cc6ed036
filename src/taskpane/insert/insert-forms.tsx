import type { AvailableForm } from '../../app';
import { useInterfaceText } from '../messages/interface-text';
import { formName } from '../messages/form-names';
import { useStore } from '../store/store';
import { InsertButton } from './insert-button';
import { InsertDone } from './insert-done';
import { InsertFailed } from './insert-failed';
import type { Insertions } from './insertions';
import './insert-forms.css';

/** The forms that can be inserted, each with its button, and what became of the last insertion. */
export function InsertForms(props: { forms: readonly AvailableForm[]; insertions: Insertions }) {
  const { forms, insertions } = props;
  const { language, t } = useInterfaceText();
  const state = useStore(insertions.state);
  const nameOf = (id: string) => {
    const form = forms.find((one) => one.id === id);
    return form ? formName(language, form) : id;
  };
  return (
    <section className="insert-forms" aria-labelledby="insert-heading">
      <h2 id="insert-heading">{t('insert.heading')}</h2>
      {forms.map(({ id }) => (
        <InsertButton
          key={id}
          name={nameOf(id)}
          state={state.kind !== 'busy' ? 'ready' : state.formId === id ? 'busy' : 'waiting'}
          onInsert={() => void insertions.insert(id)}
        />
      ))}
      <div role="status" className="insert-forms__done">
        {state.kind === 'inserted' && (
          <InsertDone sheet={state.sheet} onDismiss={insertions.dismiss} />
        )}
      </div>
      {state.kind === 'failed' && (
        <InsertFailed
          problem={state.problem}
          formName={nameOf(state.formId)}
          onDismiss={insertions.dismiss}
        />
      )}
      <p className="insert-forms__hint">{t('insert.hint')}</p>
    </section>
  );
}
