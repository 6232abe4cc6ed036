import { catalogue } from '../../app/catalogue';
import { describedForms } from './described-forms';
import { formsPage } from './forms-page';
import type { DocumentFile } from './schema-files';

export interface FormFiles {
  readonly page: DocumentFile;
  readonly pictures: readonly DocumentFile[];
}

/** docs/FORMS.md, and the pictures of docs/images/forms that it shows. */
export function formFiles(): FormFiles {
  const forms = describedForms();
  return {
    page: { fileName: 'FORMS.md', text: formsPage(catalogue.packs, forms, 'images/forms') },
    pictures: forms.flatMap(({ layouts }) =>
      layouts.map(({ picture: { fileName, svg } }) => ({ fileName, text: svg })),
    ),
  };
}
