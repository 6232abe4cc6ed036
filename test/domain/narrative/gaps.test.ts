import { gapsInRuns } from '../../../src/domain/narrative/print/gaps-in-runs';
import type { TextRun } from '../../../src/domain/narrative/print/text-run';

const gap = (name: string, list?: string): TextRun => ({
  kind: 'gap',
  name,
  path: list === undefined ? [] : [{ list, item: 1 }],
  text: '【】',
});

test.each<[string, readonly TextRun[], readonly string[]]>([
  ['nothing', [{ kind: 'words', text: '预算' }], []],
  ['each once', [gap('income'), gap('basic'), gap('income')], ['income', 'basic']],
  ['the list of an item', [gap('amount', 'projects'), gap('name', 'projects')], ['projects']],
])('%s is asked for', (_, runs, names) => {
  expect(gapsInRuns(runs)).toEqual(names);
});
