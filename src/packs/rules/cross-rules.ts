import type { CrossRule, CrossTerm } from '../../domain/check/cross/cross-rule';

/** The rows of income and the columns of F08 have the same names. */
const sources = [
  ...['general', 'fund', 'stateCapital', 'specialAccount', 'business', 'commercial'],
  ...['superior', 'affiliated', 'other', 'carriedOver'],
];

const overview = (field: string): CrossTerm => ({ form: 'F07', field });

/** What of the income is not paid from the general public budget of this year. */
const otherThanGeneral = sources.filter((field) => field !== 'general').map(overview);

/** The forms of one department against each other. 其中 is never added: it is part of what it stands below. */
export const crossRules: readonly CrossRule[] = [
  ...sources.map((field) => equal('X-T02', { form: 'F08', field }, overview(field))),
  { ...equal('X-T02', { form: 'F08', field: 'total' }, overview('incomeTotal')), follows: true },
  equal('X-T03', { form: 'F09', field: 'total' }, overview('expenditureTotal')),
  {
    // F11 holds what is spent of this year's appropriation alone.
    ...equal('X-T05', { form: 'F11', field: 'total' }, { form: 'F10', field: 'currentGeneral' }),
    whileZero: [{ form: 'F10', field: 'carriedOver' }],
  },
  {
    ...equal('X-T05', { form: 'F11', field: 'total' }, { form: 'F09', field: 'total' }),
    whileZero: otherThanGeneral,
    follows: true,
  },
  equal('X-T06', { form: 'F12', field: 'total' }, { form: 'F11', field: 'basic' }),
  equal('X-T08', { form: 'F16', field: 'total' }, { form: 'F09', field: 'project' }),
  equal('X-T08', { form: 'F18', field: 'total' }, { form: 'F16', field: 'total' }),
  equal(
    'X-PROJ-COVER',
    { form: 'F16', field: 'total' },
    { form: 'F03', field: 'budget', ofAll: true },
  ),
  {
    id: 'X-T10',
    left: { form: 'F04', field: 'thisYear' },
    relation: 'atMost',
    right: overview('expenditureTotal'),
  },
  equal('X-T11', { form: 'F17', field: 'total' }, overview('incomeTotal')),
  equal('X-T12', { form: 'F15', field: 'total' }, { form: 'F10', field: 'currentFund' }),
  equal('X-T12', { form: 'F19', field: 'total' }, { form: 'F10', field: 'currentStateCapital' }),
];

function equal(id: string, left: CrossTerm, right: CrossTerm): CrossRule {
  return { id, left, relation: 'equal', right };
}
