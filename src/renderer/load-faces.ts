/** Loads both faces for the whole Azerbaijani alphabet before a text needs them (R85): ə ğ İ ı ş lie in another file than ç ö ü ı. */

const sample = 'Aa Əə Ğğ Iı İi Öö Üü Çç Şş';

/** The face of everything that is read. Nothing is painted before it is there, so that no text ever stands in a borrowed one. */
export const textFace = '400 1rem "Noto Sans Variable"';
/** The face of the figures: the first scene has none, so it does not wait for them. */
export const figureFace = '400 1rem "Noto Serif Variable"';

/** A face that cannot be loaded does not keep the exhibit from starting; the browser then uses what it has. */
export async function loadFaces(fonts: FontFaceSet, ...faces: readonly string[]): Promise<void> {
  await Promise.allSettled(faces.map((face) => fonts.load(face, sample)));
}
