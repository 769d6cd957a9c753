/** A picture without its words, small, for the door that leads to it. */
import type { Source } from '../../dataset/schema.ts';
import { dayOfPage } from './day-of-page.ts';
import type { Picture } from './picture-of.ts';
import { RelayThreads } from './RelayThreads.tsx';
import { relayGeometry } from './relay-geometry.ts';
import { ShareTrack } from './ShareTrack.tsx';
import { TimelineThreads } from './TimelineThreads.tsx';
import { ViewsThreads } from './ViewsThreads.tsx';

/** The pictures that a chapter's own scene has no room for. */
export type PictureBehindDoor = Extract<Picture, { kind: 'timeline' | 'shares' | 'relay' | 'views' }>;

export interface PictureThreadsProps {
  readonly picture: PictureBehindDoor;
  readonly sources: Readonly<Record<string, Source>>;
}

export function PictureThreads({ picture, sources }: PictureThreadsProps) {
  switch (picture.kind) {
    case 'timeline':
      return <TimelineThreads events={picture.events} />;
    case 'relay':
      return (
        <RelayThreads map={relayGeometry(picture.relay.pages.map((page) => dayOfPage(page, sources)))} />
      );
    case 'views':
      return <ViewsThreads fact={picture.fact} />;
    case 'shares':
      return (
        <span className="share-tracks">
          {picture.facts.flatMap(({ claims }) =>
            claims.map(({ id, value }) => <ShareTrack key={id} value={value} />),
          )}
        </span>
      );
  }
}
