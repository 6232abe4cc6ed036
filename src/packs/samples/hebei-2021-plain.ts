import { unknownProfile } from '../../domain/form/profile';
import type { FormSample } from '../sample';

const zone = { ...unknownProfile, year: 2021, department: '行政服务中心', code: '113' };
const county = { ...unknownProfile, year: 2021, department: '某某县行政审批局', code: '431' };

/** The forms of 2021 that are not about performance. */
export const plainSamplesOf2021: readonly FormSample[] = [
  {
    packId: 'hebei-2021',
    formId: 'F01',
    styleId: 'supportShort',
    profile: county,
    values: {
      units: [
        { unit: '某某县行政审批局', nature: '行政', rank: '正科级', funding: '财政拨款' },
        {
          unit: '某某县行政审批服务中心',
          nature: '事业',
          rank: '正股级',
          funding: '财政拨款基本保证',
        },
        {
          unit: '某某县公共资源交易中心',
          nature: '事业',
          rank: '正股级',
          funding: '财政拨款基本保证',
        },
      ],
    },
  },
  {
    packId: 'hebei-2021',
    formId: 'F04',
    styleId: 'a',
    profile: zone,
    values: {
      units: [
        {
          unit: '行政服务中心',
          items: [
            {
              project: '委托评估费',
              projectBudget: 80,
              goods: '评估服务',
              catalogueCode: 'C1001',
              measure: '项',
              quantity: 1,
              price: 80,
              publicBudget: 80,
            },
          ],
        },
      ],
    },
  },
  {
    packId: 'hebei-2021',
    formId: 'F04',
    styleId: 'b',
    profile: county,
    values: { items: [{}] },
  },
  {
    packId: 'hebei-2021',
    formId: 'F05',
    styleId: 'a',
    profile: zone,
    values: { furnitureAndOthersValue: 50.64, furnitureValue: 50.64 },
  },
  {
    packId: 'hebei-2021',
    formId: 'F05',
    styleId: 'bCounty',
    profile: county,
    values: {
      buildingsQuantity: 666,
      officesQuantity: 666,
      vehiclesQuantity: 1,
      vehiclesValue: 15.5,
      othersQuantity: 333,
      othersValue: 72.9,
    },
  },
  {
    packId: 'hebei-2021',
    formId: 'F14',
    styleId: 'row',
    profile: county,
    values: { abroad: 0, vehiclePurchase: 0, vehicleRunning: 4, reception: 0 },
  },
];
