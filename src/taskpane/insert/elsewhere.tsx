import { Button } from '@fluentui/react-components';
import type { AvailableForm, PackFacts } from '../../app';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import type { InsertWork } from './insert-work';
import { namedForms } from './search-forms';

interface ElsewhereProps {
  readonly work: InsertWork;
  readonly hits: readonly HitsElsewhere[];
}

interface HitsElsewhere {
  readonly pack: PackFacts;
  readonly count: number;
}

/** How many forms of each other pack a search finds, by a search as strict as asked for. */
export function hitsElsewhere(
  { packs, formsOf }: Pick<InsertWork, 'packs' | 'formsOf'>,
  packId: string,
  search: (forms: readonly AvailableForm[]) => readonly AvailableForm[],
): readonly HitsElsewhere[] {
  return packs
    .filter(({ id }) => id !== packId)
    .map((pack) => ({ pack, count: search(formsOf(pack.id)).length }))
    .filter(({ count }) => count > 0);
}

/** The ways to other packs. */
export function Elsewhere({ work, hits }: ElsewhereProps) {
  const { language, t } = useInterfaceText();
  return hits.map(({ pack: { id, title }, count }) => (
    <Button
      key={id}
      size="small"
      onClick={() => {
        work.choices.packId.set(id);
      }}
    >
      {t('insert.elsewhere', { pack: inLanguage(language, title), count: String(count) })}
    </Button>
  ));
}

interface NamedElsewhereProps {
  readonly work: InsertWork;
  readonly query: string;
  readonly packId: string;
}

/** Where what is listed is only like what was typed, and another pack has a form of that name: the way there. */
export function NamedElsewhere({ work, query, packId }: NamedElsewhereProps) {
  const { t } = useInterfaceText();
  const hits = namedElsewhere(work, query, packId);
  if (hits.length === 0) return null;
  return (
    <div className="named-elsewhere">
      <p>{t('insert.onlyAlike', { query: query.trim() })}</p>
      <Elsewhere work={work} hits={hits} />
    </div>
  );
}

export function namedElsewhere(
  work: Pick<InsertWork, 'packs' | 'formsOf'>,
  query: string,
  packId: string,
): readonly HitsElsewhere[] {
  if (namedForms(work.formsOf(packId), query).length > 0) return [];
  return hitsElsewhere(work, packId, (forms) => namedForms(forms, query));
}
