import type { Pack } from '../domain/form/pack';
import { threePublic } from './forms/three-public';

export const national: Pack = {
  id: 'national',
  title: '全国通用',
  forms: [threePublic],
  buttons: { threePublic: threePublic.id },
};
