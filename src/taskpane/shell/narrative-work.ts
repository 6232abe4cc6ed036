import { createDraftStore } from '../narrative/draft-store';
import { createNarratives, type Narratives } from '../narrative/narratives';
import type { PaneGround } from './pane-ground';

/** What is done with the text. */
export function createNarrativeWork(ground: PaneGround): Narratives {
  const { app, workbook, preferences, turn } = ground;
  return createNarratives({
    turn,
    preferences,
    drafts: createDraftStore(
      () => import(/* webpackChunkName: "preferences" */ '../preferences/stored-drafts'),
    ),
    follow: async (listener) => (await app.loadNarrative()).followNarrative(workbook, listener),
    insert: async (request) => (await app.loadNarrative()).insertNarrative(workbook, request),
    place: async (request) => (await app.loadNarrative()).insertSection(workbook, request),
    refresh: async (request) => (await app.loadNarrative()).refreshText(workbook, request),
    keep: async (facts) => (await app.loadNarrative()).keepFacts(workbook, facts),
    showCell: (sheetId, address) => workbook.showCell(sheetId, address),
  });
}
