import { machine } from '../cli/in-memory';
import { disclosures } from './provinces/all-disclosures';
import { jilin2024 } from './provinces/jilin-2024';
import { asWord } from './provinces/other-disclosure';
import { isTold, type Checked } from './provinces/result-of';
import { worn } from './provinces/worn';

const changes = Object.entries(worn);

test.each([...disclosures, jilin2024].map((one) => [one.name, one] as const))(
  '%s, worn: nothing is found that nobody did wrong',
  async (_name, { words, tables, lacks = [] }) => {
    const found: string[] = [];
    for (const [change, make] of changes) {
      const bytes = asWord(make(words));
      const { out } = await machine({ 'a.docx': bytes }).run('check', 'a.docx', '--format', 'json');
      const { forms, findings } = JSON.parse(out) as Checked;
      const known = forms.map(({ form }) => form).filter((id) => id !== 'narrative');
      // What is pasted as a picture is not there.
      const isShort = change === 'the second table was pasted as a picture';
      if (!isShort && known.join(' ') !== tables.join(' '))
        found.push(`${change}: ${known.join(' ')}`);
      const wrong = findings.filter((one) => !lacks.some((lack) => isTold(lack, one)));
      found.push(...wrong.map(({ rule, message }) => `${change}: ${rule} ${message}`));
    }
    expect(found).toEqual([]);
  },
  120_000,
);
