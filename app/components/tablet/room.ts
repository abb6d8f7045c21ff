import { createContext, useContext, useState } from 'react';
import type { WorkEntry, WorkRubric } from '~/forms/tablet';
import type { TabletActs } from '~/offline/tablet/acts';
import { emptySheet } from '~/offline/tablet/empty-sheet';
import { criteriaOf } from '~/offline/tablet/shown-sheet';
import type { OpenVault, ShownSheet } from '~/offline/tablet/state';
import { anything, type Wanted } from './wanted';

/** What the views of an open tablet share: the work, what can be done with it, and where its addresses begin. */
export type Room = {
  vault: OpenVault;
  acts: RoomActs;
  /** `#` for the real work, `#/rehearsal` for the rehearsal. */
  base: string;
  rehearsal: boolean;
  online: boolean;
  /** What the list shows, kept while the juror is in other views. */
  list: ListLook;
};

type ListLook = { wanted: Wanted; shown: number; look: (part: { wanted?: Wanted; shown?: number }) => void };

export type RoomActs = Pick<
  TabletActs,
  'change' | 'note' | 'undo' | 'settle' | 'sign' | 'recuse' | 'ask' | 'photo' | 'refresh'
>;

const RoomContext = createContext<Room | null>(null);

export const RoomProvider = RoomContext.Provider;

/** How many entries the list shows at a time. */
export const listPage = 24;

/** The list as it is looked at: begun anew with the room. */
export function useListLook(): ListLook {
  const [state, setState] = useState({ wanted: anything, shown: listPage });
  return { ...state, look: (part) => setState((before) => ({ ...before, ...part })) };
}

/** The room around this component; there is none outside an open tablet. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('no tablet is open around this');
  return room;
}

/** The rubric that an entry is marked by. */
export function rubricOf({ work }: OpenVault, entry: WorkEntry): WorkRubric {
  const rubric = work.rubrics[String(entry.group)];
  if (!rubric) throw new Error(`no rubric for group ${entry.group}`);
  return rubric;
}

/** The sheet of an entry as it stands here; an empty one where nothing was written yet. */
export function sheetIn(vault: OpenVault, entry: WorkEntry): ShownSheet {
  return vault.sheets[entry.id] ?? emptySheet(entry, criteriaOf(rubricOf(vault, entry)));
}
