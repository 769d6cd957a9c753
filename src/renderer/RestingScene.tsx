/** What stands on the screen while nobody is there: the Attract scene, dim around the opening hours, and nothing outside them. */
import type { Dataset, LanguageCode } from '../dataset/schema.ts';
import type { Light } from './light-at.ts';
import type { PictureDrawer } from './parts/AttractPictures.tsx';
import { Stage } from './parts/Stage.tsx';
import { AttractScene } from './scenes/AttractScene.tsx';
import { DarkScene } from './scenes/DarkScene.tsx';

export interface RestingSceneProps {
  readonly dataset: Dataset;
  readonly languages: readonly LanguageCode[];
  readonly light: Light;
  /** Which of its pictures the Attract scene shows, counted on. */
  readonly step: number;
  /** Draws the pictures that it shows later; `null` until it is there. */
  readonly drawer: PictureDrawer | null;
  readonly onBegin: (language: LanguageCode) => void;
}

export function RestingScene({ dataset, languages, light, step, drawer, onBegin }: RestingSceneProps) {
  const scene = light === 'dark' ? 'dark' : 'attract';
  return (
    <Stage scene={scene} sceneKey={scene} language={languages[0] ?? 'en'}>
      {scene === 'dark' ? (
        <DarkScene dataset={dataset} languages={languages} />
      ) : (
        <AttractScene
          dataset={dataset}
          languages={languages}
          step={step}
          drawer={drawer}
          dim={light === 'dim'}
          onBegin={onBegin}
        />
      )}
    </Stage>
  );
}
