import type { FormValues } from '../domain/form/form-values';
import type { Profile } from '../domain/form/profile';

/** A form filled in: figures of real disclosures, words of our own. */
export interface FormSample {
  readonly packId: string;
  readonly formId: string;
  readonly styleId: string;
  readonly profile: Profile;
  readonly values: FormValues;
}
