import { lazy } from 'react';
import { TableIcon } from '../icons/icons';
import { BoxOffer } from '../insert/box-offer';
import { useInterfaceText } from '../messages/interface-text';
import type { PaneWork } from '../shell/pane-work';

interface ExportsOfferProps {
  readonly work: PaneWork;
  readonly onCheck: () => void;
}

const ExportsBox = lazy(async () => {
  const { ExportsBox: default_ } = await import(
    /* webpackChunkName: "exports-box" */ './exports-box'
  );
  return { default: default_ };
});

/** 从预算系统导入: what it needs comes when it is opened. */
export function ExportsOffer({ work, onCheck }: ExportsOfferProps) {
  const { t } = useInterfaceText();
  return (
    <BoxOffer work={work} icon={<TableIcon />} words={t('exports.offer')}>
      {(packId) => <ExportsBox work={work} packId={packId} onCheck={onCheck} />}
    </BoxOffer>
  );
}
