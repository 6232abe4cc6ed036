import { Select } from '@fluentui/react-components';
import type { OpenedPack } from '../../files/file-check/opened-file';
import { inLanguage } from '../messages/languages';
import type { OpenDocument } from './open-document';
import { useOpenText } from './open-text';

interface PackOfDocumentProps {
  readonly document: OpenDocument;
  readonly pack: OpenedPack;
}

/** Which pack the forms are taken to be of and why; another can be said, and has to be where nobody can tell. */
export function PackOfDocument({ document, pack: { said, packId, packs } }: PackOfDocumentProps) {
  const { language, t } = useOpenText();
  return (
    <details className="check__empty" open={packId === null || undefined}>
      <summary>{t('open.pack')}</summary>
      <p>{inLanguage(language, said)}</p>
      <Select
        aria-label={t('open.packIs')}
        value={packId ?? ''}
        onChange={(_, { value }) => {
          if (value !== '') void document.openAs(value);
        }}
      >
        {packId === null && <option value="">{t('open.packIs')}</option>}
        {packs.map(({ id, title }) => (
          <option key={id} value={id}>
            {inLanguage(language, title)}
          </option>
        ))}
      </Select>
    </details>
  );
}
