import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { StackIcon } from '../icons/icons';
import { usePackId } from '../insert/use-pack-id';
import { useInterfaceText } from '../messages/interface-text';
import type { PaneWork } from '../shell/pane-work';

interface LastYearOfferProps {
  readonly work: PaneWork;
  readonly onSettings: () => void;
}

const LastYearBox = lazy(async () => {
  const { LastYearBox: default_ } = await import(
    /* webpackChunkName: "last-year-box" */ './last-year-box'
  );
  return { default: default_ };
});

/** 从去年导入: what it needs comes when it is opened. */
export function LastYearOffer({ work, onSettings }: LastYearOfferProps) {
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
        {t('lastYear.offer')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <LastYearBox work={work} packId={packId} onSettings={onSettings} />
        </Suspense>
      )}
    </section>
  );
}
