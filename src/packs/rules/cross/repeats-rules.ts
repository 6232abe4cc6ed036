import type { CrossRule, RepeatedThing } from '../../../domain/check/cross/cross-rule';
import type { CrossList } from '../../../domain/check/cross/cross-term';

const lines = { form: 'F16', block: 'projects', key: ['unitCode', 'kind', 'name'] };
const summed = { form: 'F18', block: 'projects', key: ['name'] };
const own = { form: 'F03', key: ['projectName'] };
const bought = { form: 'F04', block: 'items', key: ['project'] };

function notTwice(id: string, of: RepeatedThing, list: CrossList): CrossRule {
  return { id, kind: 'textsRepeated', list, shortest: 2, of };
}

/** What a project has of its own beside its name and code: its amounts, and at least three indicators. */
const targets = (except: readonly string[]) => ({ except, least: 7 });

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
];
