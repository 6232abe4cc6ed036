export interface CrossRuleBase<Kind> {
  readonly id: string;
  readonly kind: Kind;
}
