import type { AddinSession } from './addin-session';

/** What the library asks Excel on Windows at its start. */
export function hostContext(session: AddinSession): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => session.instanceId,
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => session.locale,
    GetAppDataLocale: () => session.locale,
    GetAppCapabilities: () => (session.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSupportedMatrix: () => JSON.stringify(session.requirements),
    GetDocUrl: () => session.documentUrl,
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(session.settings.read())) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        session.settings.write(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ''])));
      },
    }),
    GetCorrelationId: () => '',
    GetInstanceId: () => session.instanceId,
    GetOfficeThemeInfo: () => JSON.stringify(session.theme),
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => session.version,
    GetDialogRequirementMatrix: () => JSON.stringify(session.requirements),
    GetInitialDisplayMode: () => 0,
  };
}
