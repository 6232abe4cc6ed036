import type { Pack } from '../domain/form/pack';
import { dutyActivities } from './forms/duty-activities';
import { fixedAssets } from './forms/fixed-assets';
import { functionTerms } from './forms/function-terms';
import { procurement } from './forms/procurement';
import { threePublic } from './forms/three-public';
import { units } from './forms/units';
import { withStyles } from './forms/with-styles';
import { tablesBesideThreePublic } from './nine-tables';

export const hebei2018: Pack = {
  id: 'hebei-2018',
  title: { zh: '河北（2018—2020年）', en: 'Hebei (2018–2020)' },
  forms: [
    withStyles(units, ['support', 'guarantee']),
    dutyActivities,
    withStyles(procurement, ['a', 'c']),
    withStyles(fixedAssets, ['b', 'bOpen']),
    functionTerms,
    threePublic,
  ],
  alsoPublished: tablesBesideThreePublic,
  validity: { place: '河北省', years: { from: 2018, to: 2020 } },
  buttons: { performanceTarget: dutyActivities.id, threePublic: threePublic.id },
};
