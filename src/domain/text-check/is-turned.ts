import type {
  ChangeStatement,
  GrowthStatement,
  Statement,
  TurnStatement,
} from '../statement/statement';

export type Turned = ChangeStatement | GrowthStatement | TurnStatement;

/** It became more or less; 增加0万元 did not. */
export function isTurned(said: Statement): said is Turned {
  if (said.kind === 'change') return said.amount.fen !== 0;
  return said.kind === 'turn' || (said.kind === 'growth' && said.percent.digits !== 0);
}
