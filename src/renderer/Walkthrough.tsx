/** What is on the screen: the Attract scene, or a visit in a room of its own, which comes once the first scene is painted. */
import { startTransition, useMemo, useState } from 'react';
import type { Start } from '../bridge/contract.ts';
import type { Counted } from '../bridge/counts.ts';
import { figureFace, loadFaces } from './load-faces.ts';
import { offeredLanguages } from './offered-languages.ts';
import { RestingScene } from './RestingScene.tsx';
import type { SoundSource } from './speech/sound-source.ts';
import { useDrawn } from './use-drawn.ts';
import { useLater } from './use-later.ts';
import { useLight } from './use-light.ts';
import type { TalkOpening } from './use-talk-door.ts';
import type { Beginning } from './use-visit.ts';
import type { WallTime } from './wall-time.ts';

export interface WalkthroughProps {
  readonly start: Start;
  readonly sounds: SoundSource;
  readonly today: () => string;
  readonly wallTime: () => WallTime;
  /** Takes what is shown, for the totals that the host keeps. */
  readonly onCounted: (counted: Counted) => void;
  /** Begins a talk at a chapter, or at its beginning; `null` where nobody may present. */
  readonly onPresent: ((opening: TalkOpening) => void) | null;
}

/** Most of the app, and the face of its figures: the Attract scene waits for neither. */
const fetchVisitRoom = async () => {
  const [{ VisitRoom }] = await Promise.all([
    import('./VisitRoom.tsx'),
    loadFaces(document.fonts, figureFace),
  ]);
  return VisitRoom;
};

/** With the looks that come with the room. */
const fetchDrawer = async () => {
  const [{ ChapterPicture }] = await Promise.all([import('./pictures/ChapterPicture.tsx'), fetchVisitRoom()]);
  return ChapterPicture;
};

export function Walkthrough(props: WalkthroughProps) {
  const { start, sounds, today, wallTime, onCounted, onPresent } = props;
  const { dataset, settings } = start;
  const languages = useMemo(
    () => offeredLanguages(dataset.languages, settings.languages),
    [dataset, settings],
  );
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const isDrawn = useDrawn();
  const drawer = useLater(fetchDrawer, isDrawn);
  // A visit that begins before its room is there waits for it, with its voice.
  const VisitRoom = useLater(fetchVisitRoom, isDrawn || beginning !== null);
  const { openingHours: hours, patienceSeconds } = settings;
  const light = useLight({ hours, wallTime, patienceSeconds });

  if (VisitRoom && beginning) {
    return (
      <VisitRoom
        start={start}
        languages={languages}
        beginning={beginning}
        sounds={sounds}
        today={today()}
        onCounted={settings.counting ? onCounted : null}
        onPresent={onPresent}
        onEnd={() => setBeginning(null)}
      />
    );
  }
  return (
    <RestingScene
      start={start}
      languages={languages}
      light={light}
      drawer={drawer}
      onBegin={(begun) => startTransition(() => setBeginning(begun))}
      onPresent={onPresent}
    />
  );
}
