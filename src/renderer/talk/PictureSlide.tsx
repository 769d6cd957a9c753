/** A slide of a chapter's picture, which grows step by step; its words say what the last step added, and who said it. */
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import type { Picture } from '../pictures/picture-of.ts';
import { AbroadSlide } from './AbroadSlide.tsx';
import { pictureNamed } from './find-fact.ts';
import { RelaySlide } from './RelaySlide.tsx';
import { RollSlide } from './RollSlide.tsx';
import { SharesSlide } from './SharesSlide.tsx';
import type { Slide } from './slides.ts';
import { TimelineSlide } from './TimelineSlide.tsx';

export interface PictureSlideProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly slide: Extract<Slide, { is: 'picture' }>;
  readonly step: number;
}

/** What the slide of one kind of picture is given. */
export interface StepProps<Kind extends Picture['kind']> extends Omit<PictureSlideProps, 'slide'> {
  readonly picture: Extract<Picture, { kind: Kind }>;
}

export function PictureSlide({ dataset, language, slide, step }: PictureSlideProps) {
  const picture = pictureNamed(dataset, slide.chapter);
  const told = { dataset, language, step };
  switch (picture?.kind) {
    case 'roll':
      return <RollSlide {...told} picture={picture} />;
    case 'abroad':
      return <AbroadSlide {...told} picture={picture} />;
    case 'timeline':
      return <TimelineSlide {...told} picture={picture} />;
    case 'shares':
      return <SharesSlide {...told} picture={picture} chapter={slide.chapter} />;
    case 'relay':
      return <RelaySlide {...told} picture={picture} />;
    default:
      throw new Error(`The chapter "${slide.chapter}" has no picture for a slide.`);
  }
}
