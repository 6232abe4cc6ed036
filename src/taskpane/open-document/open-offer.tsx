import { DocumentIcon, ExpandIcon } from '../icons/icons';
import { FileOffer } from './file-offer';
import type { OpenDocument } from './open-document';
import './open-document.css';

interface OpenOfferProps {
  readonly document: OpenDocument;
  readonly label: string;
  /** Where there is nothing else to do on the page. */
  readonly isOpen: boolean;
}

/** Offers to check a document, or another one: a line of the page, which opens. */
export function OpenOffer({ document, label, isOpen }: OpenOfferProps) {
  return (
    <details className="open-offer" open={isOpen || undefined}>
      <summary id="open-offer">
        <DocumentIcon />
        <span>{label}</span>
        <ExpandIcon className="open-offer__arrow" />
      </summary>
      <FileOffer document={document} />
    </details>
  );
}

/** Where somebody goes on who comes back from a document. */
export function focusOffer(): void {
  window.document.getElementById('open-offer')?.focus();
}
