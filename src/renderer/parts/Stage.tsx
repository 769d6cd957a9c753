/** The part of the screen above the bar: names the scene and the language to the document, and moves the focus to a new scene's heading. */
import { useLayoutEffect, useRef } from 'react';
import type { LanguageCode } from '../../dataset/schema.ts';

export interface StageProps {
  readonly scene: string;
  /** Changes with every place, so that each scene arrives anew. */
  readonly sceneKey: string;
  readonly language: LanguageCode;
  readonly children: React.ReactNode;
}

export function Stage({ scene, sceneKey, language, children }: StageProps) {
  const stage = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.scene = scene;
  }, [language, scene]);
  // After the names above, which change the looks: the focus asks for the layout, which is then worked out once and not twice.
  useLayoutEffect(() => focusHeading(sceneKey, stage.current), [sceneKey]);
  return (
    <main ref={stage} key={sceneKey} className="stage">
      {children}
    </main>
  );
}

/** For each new scene: a screen reader reads on from its heading. */
function focusHeading(_sceneKey: string, stage: HTMLElement | null): void {
  stage?.querySelector('h1')?.focus({ preventScroll: true });
}
