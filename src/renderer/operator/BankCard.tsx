/** A bank card in its real size (ISO/IEC 7810 ID-1) and a ruler of eight centimetres: laid on them, a card or a ruler tells whether the diagonal is right. */

export interface BankCardProps {
  readonly label: string;
  readonly pixelsPerMm: number;
}

const cardMm = { width: 85.6, height: 53.98, corner: 3.18 } as const;
/** Room for the ruler under the card, and for lines. */
const rulerMm = 9;
const rimMm = 0.5;

export function BankCard({ label, pixelsPerMm }: BankCardProps) {
  const width = cardMm.width + 2 * rimMm;
  const height = cardMm.height + rulerMm + 2 * rimMm;
  return (
    <svg
      className="bank-card"
      role="img"
      aria-label={label}
      width={width * pixelsPerMm}
      height={height * pixelsPerMm}
      viewBox={`${-rimMm} ${-rimMm} ${width} ${height}`}
    >
      <rect width={cardMm.width} height={cardMm.height} rx={cardMm.corner} />
      {Array.from({ length: 81 }, (_, mm) => mm).map((mm) => (
        <line
          key={mm}
          x1={mm}
          x2={mm}
          y1={cardMm.height + 3}
          y2={cardMm.height + 3 + (mm % 10 === 0 ? 6 : mm % 5 === 0 ? 4 : 2.5)}
        />
      ))}
    </svg>
  );
}
