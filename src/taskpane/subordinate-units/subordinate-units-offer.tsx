import { lazy } from 'react';
import { StackIcon } from '../icons/icons';
import { BoxOffer } from '../insert/box-offer';
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
  return (
    <BoxOffer work={work} icon={<StackIcon />} words={t('subordinate.offer')}>
      {(packId) => <SubordinateUnitsBox work={work} packId={packId} onSettings={onSettings} />}
    </BoxOffer>
  );
}
