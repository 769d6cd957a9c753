/** Words that the exhibit never says in its own voice, by language; an asterisk leaves the end of a word open. */

type Lists = Readonly<Record<string, readonly string[]>>;

const listed = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(', '));

/** Verbs and turns that take a side; they may stand in quotation marks, with the speaker beside them (R66). */
export const stopWords: Lists = {
  en: listed(
    'claimed, claiming, admitted, admits, insisted, insists, boasted, revealed, reveals, pointed out, so-called',
    'regime, obviously, of course, unprecedented, alleged*, victorious, historic, landslide, meticulous*, crucial',
    'liberated, liberation, occupied, occupation, occupier*, ethnic cleansing, genocide, provocation*',
    'rigged, sham, fraud*, dictator*, pivotal, testament, man of the hour',
  ),
  az: listed(
    'iddia ed*, iddia et*, etiraf ed*, etiraf et*, guya, sözdə, qondarma, imiş, vurğula*, əlbəttə, təbii ki',
    'şübhəsiz, məhz, tarixi, misilsiz, görünməmiş, yüksək fəallıq, böyük səs çoxluğu, rejim*, qəfil seçki*',
    'zəfər seçki*, saxta, seçki tamaşası, ölkəmiz*, xalqımız*, vətəndaşlarımız*, soydaş*, ulu öndər',
    'müzəffər ali baş komandan, işğal*, azad edilmiş, etnik təmizləmə*, soyqırım*, təxribat*, dünya birliyi',
    'hər kəs, bütün azərbaycanlılar, üzə çıx*, sübut olun*',
  ),
};

/** Labels on people and peoples; they stand nowhere, in quotation marks or out of them. */
export const hostileLabels: Lists = {
  en: listed(
    'anti-azerbaijani, anti azerbaijani, anti-armenian, anti armenian, pro-armenian, pro armenian, armenian lobby',
    'armenophile, armenophob*, azerbaijanophob*, separatist*, terrorist*, fascist*, enemy, enemies, fuming',
  ),
  az: listed(
    'işğalçı*, separatçı*, terrorçu*, faşist*, düşmən*, qatil*, erməni lobbisi, havadar*, ermənipərəst*',
    'anti-azərbaycan*, azərbaycanofob*',
  ),
};

/** Names of the region that belong to one side or to one time. */
export const regionNames: Lists = {
  en: listed('nagorno*, artsakh, upper karabakh, mountainous karabakh, qarabağ'),
  az: listed('dağlıq qarabağ*, artsax*, karabakh, karabağ*, qarabağ iqtisadi rayonu'),
};

/** The exhibit says neither we nor our; “BİZ” is also the name of the platform. */
export const ownVoice: Lists = {
  en: listed('we, our, ours, us, your duty, must vote, should vote'),
  az: listed('biz, bizim, bizə, bizi, bizdə, borcunuz*, səs verməlisiniz'),
};

/** Turkish words and word-by-word renderings that slip into Azerbaijani. */
export const notAzerbaijani = listed(
  'oy, oylar*, seçmen*, sandık*, aday*, büyükelçilik*, cumhurbaşkanı*, dışişleri*, yüzde, yurt dışı*, türkiye, kars',
  'seçki stansiyası*, sorğu məntəqəsi*, seçici rulonu*, iştirakçılıq*, seçki bölgəsi*, ani seçki*, qəfil seçki*',
  'erkən seçki*, eksponat*, inauqurasiya*, corciya*, avstraliya*, hollandiya*, diaspora, sosyal, olarak, değil, için',
);

/** Azerbaijani words written without its letters. */
export const withoutLetters = listed(
  'secki*, secici*, sesverme*, menteqe*, musahide*, meqale*, namized*, olke*, gore, ucun, tesdiq*, komissiyasi*',
  'azerbaycan*, ermeni*, xarici isler, feal*, menbe*, turk, gun, gunu, neticə*, netice*',
);
