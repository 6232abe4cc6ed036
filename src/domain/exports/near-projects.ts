import { labelKey } from '../read/label-key';
import type { ExportReading } from './budget-export';

/** From here on two names may be one: 办公楼维修 and 办公大楼维修费. */
const leastAlike = 0.6;

/** Whether two tables have a project of one amount, under names that differ a little: one hand may have written both. */
export function haveNearProjects(one: ExportReading, other: ExportReading): boolean {
  const [own, others] = [projectsOf(one), projectsOf(other)];
  return own.some(({ name, sum }) =>
    others.some((project) => project.sum === sum && areAlike(name, project.name)),
  );
}

interface Project {
  readonly name: string;
  readonly sum: number;
}

function projectsOf({ entries }: ExportReading): readonly Project[] {
  const sums = new Map<string, number>();
  for (const { attributes, fen } of entries) {
    const { projectName: name } = attributes;
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + fen);
  }
  return [...sums]
    .filter(([, sum]) => sum !== 0)
    .map(([name, sum]) => ({ name: labelKey(name), sum }));
}

/** How many of their letters two names have in common, of all that they have. */
function areAlike(one: string, other: string): boolean {
  const left = [...other];
  const common = [...one].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (one.length + other.length) >= leastAlike;
}
