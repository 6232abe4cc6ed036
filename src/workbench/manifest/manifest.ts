/** What the manifest says, in one language; as far as the workbench shows it. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly iconUrl: string;
  /** The page that runs the function commands. */
  readonly functionFile: string;
  /** The page that opens when no button said which. */
  readonly paneUrl: string;
  readonly requirements: readonly RequirementSet[];
  readonly groups: readonly RibbonGroup[];
}

export interface RequirementSet {
  readonly name: string;
  readonly minVersion: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icon: IconBySize;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  readonly icon: IconBySize;
  readonly action: ButtonAction;
}

export type ButtonAction =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'pane'; readonly url: string };

/** Addresses of the same picture by its width in pixels. */
export type IconBySize = Readonly<Record<number, string>>;
