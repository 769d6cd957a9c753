/** Loads both faces for the whole Azerbaijani alphabet before anything is painted (R85): ə ğ İ ş lie in another file than ç ö ü ı. */

const sample = 'Aa Əə Ğğ Iı İi Öö Üü Çç Şş';
const faces = ['400 1rem "Noto Sans Variable"', '400 1rem "Noto Serif Variable"'];

/** A face that cannot be loaded does not keep the exhibit from starting; the browser then uses what it has. */
export async function loadFaces(fonts: FontFaceSet): Promise<void> {
  await Promise.allSettled(faces.map((face) => fonts.load(face, sample)));
}
