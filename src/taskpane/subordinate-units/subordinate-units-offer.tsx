import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { StackIcon } from '../icons/icons';
import { usePackId } from '../insert/use-pack-id';
import { useInterfaceText } from '../messages/interface-text';
import type { PaneWork } from '../shell/pane-work';

interface SubordinateUnitsOfferProps {
  readonly work: PaneWork;
  readonly onSettings: () => void;
}

const SubordinateUnitsBox = lazy(async () => {
  const { SubordinateUnitsBox: default_ } = await import(
    /* webpackChunkName: "subordinate-units" */ './subordinate-units-box'
  );
  return { default: default_ };
});

/** 所属单位: what it needs comes when it is opened. */
export function SubordinateUnitsOffer({ work, onSettings }: SubordinateUnitsOfferProps) {
  const { t } = useInterfaceText();
  const [isOpen, setIsOpen] = useState(false);
  const packId = usePackId(work);
  return (
    <section className="page-section">
      <Button
        icon={<StackIcon />}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {t('subordinate.offer')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <SubordinateUnitsBox work={work} packId={packId} onSettings={onSettings} />
        </Suspense>
      )}
    </section>
  );
}
