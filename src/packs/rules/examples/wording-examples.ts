import { projectForm } from './example-forms';
import type { RuleExample } from './rule-example';

/** The purpose of a project, kept and broken. */
function purpose(rule: string, passes: string, fails: string): RuleExample {
  return {
    rule,
    passes: [projectForm({ purpose: passes })],
    fails: [projectForm({ purpose: fails })],
    at: 'F03!B5',
  };
}

export const wordingExamples: readonly RuleExample[] = [
  purpose('DOC-PLACEHOLDER', '支付办公楼的维修费用。', '支付XX的维修费用。'),
  purpose('TX-TYPO', '维修费用由专用账户支付。', '维修费用由专用帐户支付。'),
  purpose('TX-HALFWIDTH', '支付屋面维修费，管线维修费。', '支付屋面维修费,管线维修费。'),
  purpose('TX-DOCNO', '依据财预〔2015〕88号安排。', '依据财预[2015]88号安排。'),
  purpose('TX-REPEAT', '支付维修费用。', '支付维修维修费用。'),
  purpose('TX-PAIR', '支付维修（含管线）费用。', '支付维修（含管线费用。'),
];
