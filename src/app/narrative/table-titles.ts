import type { NarrativeSource } from './read-narrative';
import { seeSheet } from './line-words';

/** What a form is called where its table belongs into the text, with the sheets it stands on. */
export function tableTitles({
  forms,
  titles,
}: Pick<NarrativeSource, 'forms' | 'titles'>): (form: string) => string {
  return (formId) => {
    const own = forms.filter(({ form }) => form.id === formId);
    const sheets = [...new Set(own.map(({ sheet }) => `“${sheet}”`))];
    const title = own[0]?.title ?? titles.get(formId) ?? formId;
    return sheets.length === 0 ? title : title + seeSheet + sheets.join('、');
  };
}
