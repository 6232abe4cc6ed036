import type { FormValues } from '../../src/domain/form/form-values';
import { check, type Edits } from './checked-form';

const zeros = { abroad: 0, vehiclePurchase: 0, vehicleRunning: 0, reception: 0 };
const some = { ...zeros, reception: 1 };
const spent: FormValues = {
  units: [
    {
      unitCode: '112',
      unitName: '某某局',
      items: [{ classCode: '212', sectionCode: '08', itemCode: '01', specificTarget: 5 }],
    },
  ],
};
const missing = 'noteMissing';
const beside = 'noteBesideAmounts';
const note = '注:我部门没有政府性基金收入,故此表无数据。';
const elsewhere = '注：本年度无政府性基金预算支出，故本表无数据';

test.each<readonly [string, string, string, FormValues, Edits, readonly string[]]>([
  ['a fresh form', 'F14', 'row', {}, {}, []],
  ['zeros, and nothing said', 'F14', 'row', zeros, {}, [`TP-EMPTY ${missing} A5`]],
  ['zeros, and said below', 'F14', 'row', zeros, { A7: '本部门无“三公”经费支出。' }, []],
  ['zeros, and said some rows below', 'F14', 'row', zeros, { A9: '此表为空表' }, []],
  ['amounts', 'F14', 'row', some, {}, []],
  [
    'amounts, and said to be empty',
    'F14',
    'row',
    some,
    { A7: '注：此表为空表。' },
    [`TP-EMPTY ${beside} A7 A5`],
  ],
  [
    'how to print an empty one',
    'F14',
    'row',
    some,
    { A7: '没有数据的应当列出空表。' },
    ['DOC-STRUCTURE shape A7'],
  ],
  ['the form prints its own note', 'F14', 'rowNoted', zeros, {}, []],
  ['its own note, deleted', 'F14', 'rowNoted', zeros, { A7: null }, [`TP-EMPTY ${missing} A5`]],
  ['last year there was something', 'F14', 'twoYear', { abroadLastYear: 3, abroad: 0 }, {}, []],
  ['another amount beside the three', 'F14', 'shanghai', { ...zeros, operating: 8 }, {}, []],
  ['a fresh form of funds', 'F15', 'standard', {}, {}, []],
  ['its note deleted', 'F15', 'standard', {}, { A10: null }, [`DOC-EMPTYNOTE ${missing} F6`]],
  ['its note typed', 'F15', 'standard', {}, { A10: note }, []],
  ['the note of other places', 'F15', 'standard', {}, { A10: elsewhere }, []],
  [
    'its note typed, and amounts',
    'F15',
    'standard',
    spent,
    { A10: note },
    [`DOC-EMPTYNOTE ${beside} A10 F6`],
  ],
  ['a form without such a note', 'F07', 'standard', { general: 0, function201: 0 }, {}, []],
  ['words for nothing in the table', 'F15', 'standard', {}, { E7: '本年无此项', A10: null }, []],
])('%s', (_, formId, styleId, values, edits, findings) => {
  const said = check(formId, styleId, values, edits).findings.filter(({ rule }) =>
    /EMPTY|STRUCTURE/.test(rule),
  );
  expect(said.map(({ rule, says, at }) => `${rule} ${says} ${at.join(' ')}`)).toEqual(findings);
});
