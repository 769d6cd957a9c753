/** One chapter of the operator's guide, over as many pages as it takes. */
import { PressButton } from '../parts/PressButton.tsx';
import type { Block, GuideChapter, Span } from './parse-guide.ts';

export interface GuideChapterSceneProps {
  readonly chapter: GuideChapter;
  readonly toChapters: string;
  /** Answers where the page finds a picture. */
  readonly pictureOf: (file: string) => string;
  readonly onBack: () => void;
}

export function GuideChapterScene({ chapter, toChapters, pictureOf, onBack }: GuideChapterSceneProps) {
  return (
    <div className="guide-chapter">
      <header className="panel-head">
        <h1 tabIndex={-1}>{chapter.title}</h1>
        <div className="panel-buttons on-each-page">
          <PressButton className="plain-button" onPress={onBack}>
            {toChapters}
          </PressButton>
        </div>
      </header>
      <div className="guide-text">
        {chapter.blocks.map((block) => (
          <GuideBlock key={JSON.stringify(block)} block={block} pictureOf={pictureOf} />
        ))}
      </div>
    </div>
  );
}

function GuideBlock({
  block,
  pictureOf,
}: { readonly block: Block } & Pick<GuideChapterSceneProps, 'pictureOf'>) {
  switch (block.is) {
    case 'paragraph':
      return (
        <p>
          <Spans text={block.text} />
        </p>
      );
    case 'picture':
      return (
        <figure>
          <img src={pictureOf(block.file)} alt={block.words} />
        </figure>
      );
    case 'list': {
      const List = block.numbered ? 'ol' : 'ul';
      return (
        <List className={block.numbered ? 'guide-list guide-numbers' : 'guide-list'}>
          {block.items.map((item) => (
            <li key={wordsOf(item)}>
              <Spans text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table': {
      const [head = [], ...rows] = block.rows;
      // A list, since a page breaks between its rows: each says itself what its cells are.
      return (
        <ul className="guide-table">
          {rows.map((cells) => (
            <li key={cells.map(wordsOf).join()}>
              {cells.map((cell, column) => (
                <span key={wordsOf(cell)}>
                  <span className="guide-cell-head">{wordsOf(head[column] ?? [])}</span>
                  <Spans text={cell} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      );
    }
  }
}

const elements = { plain: 'span', strong: 'strong', emphasis: 'em', code: 'code' } as const;

function Spans({ text }: { readonly text: readonly Span[] }) {
  return text.map(({ words, as }) => {
    const Element = elements[as];
    return <Element key={words}>{words}</Element>;
  });
}

function wordsOf(text: readonly Span[]): string {
  return text.map(({ words }) => words).join('');
}
