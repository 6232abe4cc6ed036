import { formName } from '../messages/form-names';
import { useInterfaceText } from '../messages/interface-text';
import type { InsertWork } from './insert-work';
import type { NameOf } from './name-of';

/** How forms are called in messages about insertions. */
export function useNameOf({ formsOf }: Pick<InsertWork, 'formsOf'>): NameOf {
  const { language } = useInterfaceText();
  return ({ packId, formId }) => {
    const form = formsOf(packId).find(({ id }) => id === formId);
    return form ? formName(language, form) : formId;
  };
}
