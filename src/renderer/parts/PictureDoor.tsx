/** The way from a chapter to its picture: the picture itself, small and without words, and one name for it. */
import { ChevronRight } from 'lucide-react';
import type { Source } from '../../dataset/schema.ts';
import { type PictureBehindDoor, PictureThreads } from '../pictures/PictureThreads.tsx';
import type { Words } from '../words/words.ts';
import { PressButton } from './PressButton.tsx';

export interface PictureDoorProps {
  readonly picture: PictureBehindDoor;
  readonly sources: Readonly<Record<string, Source>>;
  readonly words: Words;
  readonly onOpen: () => void;
}

export function PictureDoor({ picture, sources, words, onOpen }: PictureDoorProps) {
  return (
    <PressButton
      className="picture-door"
      data-opens={picture.kind === 'views' ? 'fact' : 'picture'}
      data-kind={picture.kind}
      onPress={onOpen}
    >
      <PictureThreads picture={picture} sources={sources} />
      <span className="picture-door-name">
        {words.pictures.doors[picture.kind]}
        <ChevronRight aria-hidden="true" />
      </span>
    </PressButton>
  );
}
