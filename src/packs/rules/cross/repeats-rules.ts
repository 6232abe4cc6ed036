import type {
  CrossRule,
  RepeatedThing,
  TextsRepeatedRule,
} from '../../../domain/check/cross/cross-rule';
import type { CrossList } from '../../../domain/check/cross/cross-term';

const lines = { form: 'F16', block: 'projects', key: ['unitCode', 'kind', 'name'] };
const summed = { form: 'F18', block: 'projects', key: ['name'] };
const own = { form: 'F03', key: ['projectName'] };
const terms = { form: 'F06', block: 'codes', key: ['code'] };
const economic = { form: 'F13', block: 'items', key: ['departmentName'] };
const tasks = { form: 'F17', block: 'tasks', key: ['name'] };
const activities = { form: 'F02', block: 'activities', key: ['activity'] };
const goals = { form: 'F03', block: 'goals', key: ['goal'] };
const bought = { form: 'F04', block: 'items', key: ['project'] };

function notTwice(id: string, of: RepeatedThing, list: CrossList): TextsRepeatedRule {
  return { id, kind: 'textsRepeated', list, shortest: 2, of };
}

/** What a project has of its own beside its name and code: its amounts, and at least three indicators. */
const targets = (except: readonly string[]) => ({ except, least: 7 });

/** What an item of words says, so many values of it at least: one that is hardly begun may be like another. */
const words = (least: number, except: readonly string[] = []) =>
  ({ least, except, ofWords: true }) as const;

/** What was copied and not changed, and what is listed twice. */
export const repeatsRules: readonly CrossRule[] = [
  notTwice('DOC-UNITNAME', 'units', { form: 'F01', block: 'units', key: ['unit'] }),
  notTwice('X-DUPTEXT', 'projects', lines),
  notTwice('X-DUPTEXT', 'projects', { ...summed, key: ['unitCode', 'name'] }),
  notTwice('X-DUPTEXT', 'projects', own),
  notTwice('X-DUPTEXT', 'copies', { ...summed, content: targets(['code', 'name']) }),
  notTwice('X-DUPTEXT', 'copies', {
    ...own,
    content: targets(['projectCode', 'projectName', 'purpose', 'goal']),
  }),
  // Project, goods, quantity and price at least.
  notTwice('X-DUPTEXT', 'rows', { ...bought, content: { except: [], least: 5 } }),
  notTwice('X-DUPTEXT', 'terms', { ...terms, content: words(2, ['explanation']) }),
  // Code, name and an amount at least.
  notTwice('X-DUPTEXT', 'items', { ...economic, content: { except: [], least: 3 } }),
  notTwice('X-DUPTEXT', 'items', { ...tasks, content: words(2) }),
  notTwice('X-DUPTEXT', 'items', { ...activities, content: words(3) }),
  { ...notTwice('X-DUPTEXT', 'items', goals), shortest: 10 },
];
