import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
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
  const [chosen, setChosen] = useState(packId ?? '');
  return (
    <details className="check__empty" open={packId === null || undefined}>
      <summary>{t('open.pack')}</summary>
      <p>{inLanguage(language, said)}</p>
      <Select
        aria-label={t('open.packIs')}
        value={chosen}
        onChange={(_, { value }) => {
          // On Windows each arrow key is a choice already: it begins with the button.
          setChosen(value);
        }}
      >
        {packId === null && <option value="">{t('open.packIs')}</option>}
        {packs.map(({ id, title }) => (
          <option key={id} value={id}>
            {inLanguage(language, title)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabledFocusable={chosen === ''}
        onClick={() => {
          if (chosen !== '') void document.openAs(chosen);
        }}
      >
        {t('open.checkAgain')}
      </Button>
    </details>
  );
}
