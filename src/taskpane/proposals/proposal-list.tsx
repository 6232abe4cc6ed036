import type { Proposal } from '../../app/proposals/proposal';
import { useProposalText } from './proposal-text';
import { withTicks, type ReviewedForm } from './reviewed-form';

/** More would be slow to draw; all of them are written. */
const mostListed = 200;

interface ProposalListProps {
  readonly form: ReviewedForm;
  readonly onChange: (form: ReviewedForm) => void;
}

/** What differs from what stands there, each to be ticked, and below it what only fills empty cells. */
export function ProposalList({ form, onChange }: ProposalListProps) {
  const { t } = useProposalText();
  const { proposals } = form.of;
  const differing = proposals.filter(({ state }) => state === 'differs');
  const fresh = proposals.filter(({ state }) => state === 'new');
  const cells = differing.map(({ cell }) => cell);
  return (
    <>
      {differing.length > 0 && (
        <div role="group" aria-label={t('proposals.differs', { count: String(differing.length) })}>
          <p>{t('proposals.differs', { count: String(differing.length) })}</p>
          {differing.length > 1 && (
            <label>
              <input
                type="checkbox"
                checked={cells.every((cell) => form.ticked.has(cell))}
                onChange={({ currentTarget: { checked } }) => {
                  onChange(withTicks(form, cells, checked));
                }}
              />
              {t('proposals.tickAll')}
            </label>
          )}
          <ul className="proposals__cells">
            {differing.slice(0, mostListed).map((one) => (
              <li key={one.cell}>
                <label>
                  <input
                    type="checkbox"
                    checked={form.ticked.has(one.cell)}
                    onChange={({ currentTarget: { checked } }) => {
                      onChange(withTicks(form, [one.cell], checked));
                    }}
                  />
                  <ChangeWords proposal={one} />
                </label>
              </li>
            ))}
            <More count={differing.length - mostListed} />
          </ul>
        </div>
      )}
      {fresh.length > 0 && (
        <details>
          <summary>{t('proposals.fresh', { count: String(fresh.length) })}</summary>
          <ul className="proposals__cells">
            {fresh.slice(0, mostListed).map((one) => (
              <li key={one.cell}>
                <ChangeWords proposal={one} />
              </li>
            ))}
            <More count={fresh.length - mostListed} />
          </ul>
        </details>
      )}
    </>
  );
}

function ChangeWords({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useProposalText();
  const { row, label, state, at, now, isFormula } = proposal;
  const words = { cell: row === '' ? label : `${row} ${label}`, value: String(proposal.value) };
  if (at === null) return <span>{t('proposals.fillRow', words)}</span>;
  if (state === 'new') return <span>{t('proposals.fill', { ...words, at })}</span>;
  const key = isFormula ? 'proposals.changeFormula' : 'proposals.change';
  return <span>{t(key, { ...words, at, now })}</span>;
}

function More({ count }: { readonly count: number }) {
  const { t } = useProposalText();
  return count > 0 ? <li>{t('proposals.more', { count: String(count) })}</li> : null;
}
