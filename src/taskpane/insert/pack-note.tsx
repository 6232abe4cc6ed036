import { lazy, Suspense } from 'react';
import { useStore } from '../store/store';
import type { InsertWork } from './insert-work';

const ChosenPackNote = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pack-note" */ '../packs/chosen-pack-note'))
    .ChosenPackNote,
}));

interface PackNoteProps {
  readonly work: InsertWork;
  /** The pack that is chosen. */
  readonly packId: string;
}

/** Said where the chosen pack is another than the workbook's: that of its settings, or of the forms that stand in it. */
export function PackNote({ work, packId }: PackNoteProps) {
  const { packs, profiles, totals, choices, unknownDepartment } = work;
  const profile = useStore(profiles.state);
  const standing = useStore(totals.state);
  const forms = standing.kind === 'read' ? standing.forms : [];
  // Forms that were inserted before anybody chose are of the pack that holds until then.
  const ownId =
    (profile.kind === 'read' ? profile.profile?.packId : undefined) ??
    forms.find((form) => form.packId !== unknownDepartment.packId)?.packId;
  const [own, chosen] = [ownId, packId].map((id) => packs.find((pack) => pack.id === id));
  if (!own || !chosen || own === chosen) return null;
  return (
    <Suspense fallback={null}>
      <ChosenPackNote
        own={own}
        chosen={chosen}
        beside={packId === unknownDepartment.packId ? own.alsoPublished : []}
        forms={work.formsOf(packId)}
        onBack={() => {
          choices.packId.set(own.id);
        }}
      />
    </Suspense>
  );
}
