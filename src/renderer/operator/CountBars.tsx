/** A chart of totals: a bar for each name, its total in figures beside it, so that nothing rests on the length alone. */
import type { Bar } from '../../bridge/counts.ts';
import { formatNumber } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { placed } from '../pictures/placed.ts';

export interface CountBarsProps {
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly label: (name: string) => string;
  readonly language: LanguageCode;
}

export function CountBars({ name, bars, label, language }: CountBarsProps) {
  const most = Math.max(...bars.map(({ total }) => (total === '<10' ? 0 : total)));
  return (
    <figure className="count-chart">
      <figcaption>{name}</figcaption>
      <dl>
        {bars.map((bar) => (
          <div key={bar.name}>
            <dt>{label(bar.name)}</dt>
            <dd>
              <span className="count-track" aria-hidden="true">
                <span
                  className="count-bar"
                  data-small={bar.total === '<10' || undefined}
                  style={placed(bar.total === '<10' ? 0 : bar.total / most)}
                />
              </span>
              <span>{bar.total === '<10' ? bar.total : formatNumber(bar.total, language)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
