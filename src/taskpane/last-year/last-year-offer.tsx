import { lazy } from 'react';
import { StackIcon } from '../icons/icons';
import { BoxOffer } from '../insert/box-offer';
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
  return (
    <BoxOffer work={work} icon={<StackIcon />} words={t('lastYear.offer')}>
      {(packId) => <LastYearBox work={work} packId={packId} onSettings={onSettings} />}
    </BoxOffer>
  );
}
