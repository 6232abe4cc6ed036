import type { Mistake } from '../../app/check/mistakes';
import { AlikeFold } from './alike-fold';
import { alikeMistakes, alikeness, concerns } from './alike-mistakes';
import type { Checks } from './checks';
import { Finding } from './finding';
import { FixAlike } from './fix-alike';
import { kindOf, type FixKinds } from './fix-kinds';
import { keyOf, type FormMistakes } from './form-mistakes';
import type { SelectedFindings } from './findings-at-selection';

interface MistakeLinesProps {
  readonly mistakes: readonly Mistake[];
  readonly place: FormMistakes;
  readonly selected: SelectedFindings | null;
  readonly kinds: FixKinds;
  readonly checks: Checks;
}

/** Mistakes of a form one below the other; many of one kind are one line that opens. */
export function MistakeLines({ mistakes, place, selected, kinds, checks }: MistakeLinesProps) {
  const line = (mistake: Mistake) => (
    <Finding
      key={keyOf(mistake.finding)}
      mistake={mistake}
      place={place}
      isSelected={concerns([mistake], selected?.findings)}
      kinds={kinds}
      checks={checks}
    />
  );
  return alikeMistakes(mistakes).map((alike) => {
    const [first, another] = alike;
    if (!first || !another) return alike.map(line);
    const alikeEverywhere = kinds.get(kindOf(first.finding)) ?? [];
    return (
      <AlikeFold
        key={alikeness(first)}
        mistakes={alike}
        unit={place.form.unit}
        place={first.finding.at[0]}
        selected={selected && concerns(alike, selected.findings) ? selected.address : null}
        offer={
          first.finding.fix &&
          !place.isProtected && <FixAlike places={alikeEverywhere} checks={checks} />
        }
      >
        {line}
      </AlikeFold>
    );
  });
}
