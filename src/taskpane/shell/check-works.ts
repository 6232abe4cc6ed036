import { createChecks, type Checks } from '../check/checks';
import { createCheckReports, type CheckReports } from '../check/check-reports';
import { today } from '../check/today';
import type { Profiles } from '../profile/profiles';
import type { PaneGround } from './pane-ground';

/** What is found in the workbook, and the report of it. */
export interface CheckWorks {
  readonly checks: Checks;
  readonly checkReports: CheckReports;
}

export function createCheckWorks(
  { app, workbook, turn }: PaneGround,
  profiles: Profiles,
): CheckWorks {
  const checks = createChecks({
    turn,
    followCheck: async (listener) => (await app.loadCheck()).followCheck(workbook, listener),
    fixFindings: async (findings) => (await app.loadCheck()).fixFindings(workbook, findings),
    accept: async (finding, reason) =>
      (await app.loadCheck()).acceptFinding(workbook, { ...finding, reason, day: today() }),
    withdraw: async ({ record }) => (await app.loadCheck()).withdrawAcceptance(workbook, record),
    showCell: (sheetId, address) => workbook.showCell(sheetId, address),
    recalculate: () => workbook.recalculate(),
    followSelection: (onSelect) => workbook.followSelection(onSelect),
  });
  profiles.saved.subscribe(() => {
    checks.refresh();
  });
  const checkReports = createCheckReports({
    turn,
    profile: () => {
      const known = profiles.state.get();
      return known.kind === 'read' ? known.profile : null;
    },
    describe: async (request, language) => {
      const { describeReport, stillAccepted } = await app.loadReport();
      const accepted = await stillAccepted(workbook, request.accepted);
      return describeReport({ ...request, accepted }, language);
    },
    textOf: async (report, language) => (await app.loadReport()).reportText(report, language),
    insert: async (report, language) =>
      (await app.loadReport()).insertReport(workbook, report, language),
  });
  return { checks, checkReports };
}
