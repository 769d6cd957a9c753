/** A QR code as one path on a light plate with its quiet zone; dark on light in every theme, or no phone reads it. */
import { useMemo } from 'react';
import { type QrMatrix, qrMatrix, quietZone } from './qr-matrix.ts';

export interface QrCodeProps {
  readonly text: string;
  /** What it holds, for those who do not see it. */
  readonly label: string;
}

export function QrCode({ text, label }: QrCodeProps) {
  const code = useMemo(() => qrMatrix(text), [text]);
  const side = code.size + 2 * quietZone;
  return (
    <svg
      className="qr-code"
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      data-version={code.version}
      // The style sheet makes each module a whole number of pixels, and for that has to know how many there are.
      ref={(svg) => svg?.style.setProperty('--modules', String(side))}
    >
      <path className="qr-plate" d={`M${-quietZone} ${-quietZone}h${side}v${side}h${-side}Z`} />
      <Modules code={code} />
    </svg>
  );
}

/**
 * Dark modules side by side are drawn as one bar, so that no hairline shows between them. A component of its own, so that a scene
 * that arrives can be drawn in two pieces: the code is worked out in one, and its bars in the other.
 */
function Modules({ code: { rows } }: { readonly code: QrMatrix }) {
  const bars = rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        const length = (end === -1 ? row.length : end) - x;
        return [`M${x} ${y}h${length}v1h${-length}Z`];
      }),
    )
    .join('');
  return <path className="qr-modules" d={bars} />;
}
