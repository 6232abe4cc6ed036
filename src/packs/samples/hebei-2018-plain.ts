import { unknownProfile } from '../../domain/form/profile';
import { functionalCode } from '../codes/functional';
import type { FormSample } from '../sample';

const zone = {
  ...unknownProfile,
  year: 2019,
  department: '某某经济技术开发区行政审批局',
  code: '442',
};
const district = { ...unknownProfile, year: 2018, department: '某某区政务服务中心', code: '630' };

/** With 2010350 for 事业运行 and the names of 2019. */
const codesInUse = [
  '201',
  '20103',
  '2010301',
  '2010302',
  '2010350',
  '2010399',
  '208',
  '20805',
  '2080505',
  '2080506',
  '210',
  '21011',
  '2101101',
  '2101102',
  '221',
  '22102',
  '2210201',
];

/** The forms of 2018 that are not about performance. */
export const plainSamplesOf2018: readonly FormSample[] = [
  {
    packId: 'hebei-2018',
    formId: 'F01',
    styleId: 'support',
    profile: zone,
    values: {
      units: [
        {
          unit: '某某经济技术开发区行政审批局',
          nature: '行政',
          rank: '正科级',
          funding: '财政拨款',
        },
        {
          unit: '某某经济技术开发区政务服务中心',
          nature: '事业',
          rank: '正科级',
          funding: '财政拨款',
        },
      ],
    },
  },
  {
    packId: 'hebei-2018',
    formId: 'F01',
    styleId: 'guarantee',
    profile: district,
    values: {
      units: [
        {
          unit: '某某区政务服务中心',
          nature: '事业',
          rank: '正科级',
          funding: '财政性资金基本保证',
        },
      ],
    },
  },
  {
    packId: 'hebei-2018',
    formId: 'F04',
    styleId: 'c',
    profile: district,
    values: { units: [{ unit: '某某区政务服务中心', items: [{}] }] },
  },
  {
    packId: 'hebei-2018',
    formId: 'F05',
    styleId: 'b',
    profile: zone,
    values: { othersValue: 275.5 },
  },
  {
    packId: 'hebei-2018',
    formId: 'F05',
    styleId: 'bOpen',
    profile: district,
    values: { furtherName: '4、办公设备', furtherValue: 0.64, othersValue: 49.99 },
  },
  {
    packId: 'hebei-2018',
    formId: 'F06',
    styleId: 'terms',
    profile: { ...zone, department: '行政审批局' },
    values: {
      codes: codesInUse.map((code) => {
        const known = functionalCode(code, zone.year);
        return { code, name: known?.name ?? null, explanation: known?.explanation ?? null };
      }),
    },
  },
  {
    packId: 'hebei-2018',
    formId: 'F14',
    styleId: 'row',
    profile: zone,
    values: { abroad: 0, vehiclePurchase: 0, vehicleRunning: 4.6, reception: 0.25 },
  },
];
