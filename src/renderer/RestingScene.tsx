/** What stands on the screen while nobody is there: the Attract scene, dim around the opening hours, and nothing outside them. */
import type { Start } from '../bridge/contract.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import { asItComes } from '../walkthrough/visit.ts';
import type { Light } from './light-at.ts';
import type { PictureDrawer } from './parts/AttractPictures.tsx';
import { stepSeconds } from './parts/attract-step.ts';
import { Stage } from './parts/Stage.tsx';
import { AttractScene } from './scenes/AttractScene.tsx';
import { DarkScene } from './scenes/DarkScene.tsx';
import { useBeginByEar } from './use-begin-by-ear.ts';
import { useKeys } from './use-keys.ts';
import { usePresentKey } from './use-present-key.ts';
import { useScreen } from './use-screen.ts';
import { useSlowClock } from './use-slow-clock.ts';
import type { TalkOpening } from './use-talk-door.ts';
import type { Beginning } from './use-visit.ts';

export interface RestingSceneProps {
  readonly start: Start;
  readonly languages: readonly LanguageCode[];
  readonly light: Light;
  /** Draws the pictures that the Attract scene shows later; `null` until it is there. */
  readonly drawer: PictureDrawer | null;
  readonly onBegin: (beginning: Beginning) => void;
  readonly onPresent: ((opening: TalkOpening) => void) | null;
}

export function RestingScene(props: RestingSceneProps) {
  const { start, languages, light, drawer, onBegin, onPresent } = props;
  const { dataset, settings } = start;
  const [first = 'en'] = languages;
  const scene = light === 'dark' ? 'dark' : 'attract';
  const step = useSlowClock(scene === 'attract', stepSeconds);
  useScreen(settings, asItComes);
  useBeginByEar(() => onBegin({ language: first, byEar: true }));
  useKeys(() => undefined);
  usePresentKey({ onPresent, chapter: null, language: first });
  return (
    <Stage scene={scene} sceneKey={scene} language={first}>
      {scene === 'dark' ? (
        <DarkScene dataset={dataset} languages={languages} />
      ) : (
        <AttractScene
          dataset={dataset}
          languages={languages}
          step={step}
          drawer={drawer}
          dim={light === 'dim'}
          onBegin={(language) => onBegin({ language, byEar: false })}
        />
      )}
    </Stage>
  );
}
