import { narrate } from '../../src/app/narrative/narrate';
import { plainText } from '../../src/app/narrative/plain-text';
import { noProfile } from '../../src/app/no-profile';
import { narrativeStyles } from '../../src/packs/narrative';
import { checked, projects, type Edits } from './cross-forms';

const style = narrativeStyles.find(({ id }) => id === 'hebei-2021-b');
const cellOf = (field: string) =>
  checked(projects(8)).figures.all.find((one) => one.field.id === field && one.scope.length === 2)
    ?.at ?? '';

test.each<readonly [string, Edits, string]>([
  ['known', {}, '主要为办公楼维修8万元。'],
  [
    'without an amount that can be read',
    { [cellOf('general')]: '若干' },
    '主要为办公楼维修【待填：金额】万元',
  ],
  ['without a name', { [cellOf('name')]: null }, '主要为【待填：名称】8万元'],
])('a project %s is told all the same', (_, edits, words) => {
  if (!style) throw new Error('no style');
  const [formId, values] = projects(8);
  const forms = [checked([formId, values, edits])];
  const { text } = narrate({ forms, profile: noProfile, style, given: {} });
  expect(plainText(text, (id) => id)).toContain(words);
});
