import { FileChoice } from '../file-choice/file-choice';
import type { OpenDocument } from './open-document';
import { useOpenText } from './open-text';

/** Where a document is chosen or dropped to be checked. */
export function FileOffer({ document }: { document: OpenDocument }) {
  const { t } = useOpenText();
  return (
    <FileChoice
      words={{ choose: t('open.choose'), hint: t('open.hint'), onlyOne: t('open.onlyOne') }}
      accept=".docx,.docm,.xlsx,.xlsm,.txt,.doc,.xls,.wps,.et,.pdf"
      isBusy={false}
      onFile={(file) => void document.open(file)}
    />
  );
}
