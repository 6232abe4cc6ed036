import type { Pack } from '../domain/form/pack';
import { fixedAssets } from './forms/fixed-assets';
import { functionTerms } from './forms/function-terms';
import { procurement } from './forms/procurement';
import { projectTargets } from './forms/project-targets';
import { threePublic } from './forms/three-public';
import { units } from './forms/units';
import { withStyles } from './forms/with-styles';
import { tablesBesideThreePublic } from './nine-tables';

export const hebei2021: Pack = {
  id: 'hebei-2021',
  title: { zh: '河北（2021年起）', en: 'Hebei (from 2021)' },
  forms: [
    withStyles(units, ['supportShort', 'support']),
    withStyles(projectTargets, ['b', 'bEcological', 'a']),
    withStyles(procurement, ['b', 'a']),
    withStyles(fixedAssets, ['bCounty', 'a', 'b']),
    functionTerms,
    threePublic,
  ],
  alsoPublished: tablesBesideThreePublic,
  validity: { place: '河北省', years: { from: 2021, to: null } },
  buttons: { performanceTarget: projectTargets.id, threePublic: threePublic.id },
};
