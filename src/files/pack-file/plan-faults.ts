import type { Words } from '../../domain/form/words';
import { parseRange } from '../../domain/grid/cell-range';
import type { PlannedText, SheetPlan } from '../../domain/plan/sheet-plan';

/** The limits of Excel that a file must keep: one that exceeds them is reported as damaged. */
const most = { title: 32, prompt: 255, alert: 225, list: 255 };

/** What of a plan Excel would not take. */
export function planFaults({ validations, marks }: SheetPlan): Words[] {
  const parts = marks.map(({ part }) => part);
  return [
    ...validations.flatMap(({ rule, prompt, alert }) => [
      ...textFaults('提示', 'prompts', prompt, most.prompt),
      ...(alert ? textFaults('警告', 'alerts', alert, most.alert) : []),
      ...(rule.kind === 'list' && rule.words.join(',').length > most.list
        ? [shorter('选项合计', 'choices together', most.list, rule.words.join(','))]
        : []),
    ]),
    ...parts
      .filter((part, index) => parts.indexOf(part) !== index)
      .map((part) => ({
        zh: `各不相同的栏目和行块编号（${String(part)} 用了两次）`,
        en: `ids of marked fields and blocks that differ (${String(part)} is used twice)`,
      })),
    ...marks
      .filter(({ area }) => parseRange(area) === null)
      .map(({ area }) => ({
        zh: `工作表以内的区域（${area}）`,
        en: `areas on the sheet (${area})`,
      })),
  ];
}

function textFaults(zh: string, en: string, { title, text }: PlannedText, limit: number): Words[] {
  return [
    ...(title.length > most.title
      ? [shorter(`${zh}标题`, `titles of ${en}`, most.title, title)]
      : []),
    ...(text.length > limit ? [shorter(zh, en, limit, text)] : []),
  ];
}

function shorter(zh: string, en: string, limit: number, text: string): Words {
  return {
    zh: `${zh}不超过${limit}个字（“${text.slice(0, 12)}…”有${text.length}个字）`,
    en: `${en} of at most ${limit} letters (“${text.slice(0, 12)}…” has ${text.length})`,
  };
}
