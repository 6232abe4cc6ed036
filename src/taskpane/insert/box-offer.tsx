import { Button } from '@fluentui/react-components';
import { Suspense, useState, type ReactElement, type ReactNode } from 'react';
import type { PaneWork } from '../shell/pane-work';
import { usePackId } from './use-pack-id';

interface BoxOfferProps {
  readonly work: PaneWork;
  readonly icon: ReactElement;
  readonly words: string;
  /** What opens below the button, for the pack that is chosen; it may come when it is opened. */
  readonly children: (packId: string) => ReactNode;
}

/** A button that opens what it names below it. */
export function BoxOffer({ work, icon, words, children }: BoxOfferProps) {
  const [isOpen, setIsOpen] = useState(false);
  const packId = usePackId(work);
  return (
    <section className="page-section">
      <Button
        icon={icon}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words}
      </Button>
      {isOpen && <Suspense fallback={null}>{children(packId)}</Suspense>}
    </section>
  );
}
