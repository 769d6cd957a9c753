/** The self-check in Azerbaijani. */
import type { SelfCheckWords } from './self-check-words.ts';

export const selfCheckAz: SelfCheckWords = {
  title: 'Yoxlama',
  looking: 'Cihaz yoxlanılır. Bu, bir neçə saniyə çəkir.',
  allGood: 'Hər şey qaydasındadır.',
  repairs: (count) => `Diqqətinizi tələb edən məsələ: ${count}`,
  verdict: { good: 'Qaydasındadır', repair: 'Diqqət tələb edir', 'not-known': 'Özünüz baxın' },
  again: 'Yenidən yoxlayın',
  tone: 'Səs çalın',
  export: 'Jurnalı yaddaş qurğusuna yazın',
  exporting: 'Yazılır. Yaddaş qurğusunu çıxarmayın.',
  exported: (stick, name) => `${stick} qurğusuna ${name} adı ilə yazıldı. Qurğunu çıxara bilərsiniz.`,
  notExported: {
    'no-stick': 'Yaddaş qurğusu tapılmadı. Birini taxın, bir az gözləyin və yenidən cəhd edin.',
    full: 'Yaddaş qurğusu doludur. Heç nə yazılmadı.',
    'read-only': 'Bu yaddaş qurğusuna yazmaq olmur. Başqasını sınayın.',
    refused: 'Yaddaş qurğusu imtina etdi. Heç nə yazılmadı; başqasını sınayın.',
  },
  sentence: {
    'edition-good': ({ edition, checkedOn }, day) =>
      `Buraxılış ${edition}, mənbələr yoxlanılıb: ${day(checkedOn)}.`,
    'edition-due': ({ edition, reviewBy }, day) =>
      `${edition} buraxılışına yenidən baxılmalı idi: ${day(reviewBy)}. Sərgini hazırlayanlardan yeni buraxılış istəyin.`,
    'edition-none': () => 'Göstəriləcək buraxılış yoxdur. Sərgini hazırlayanlardan yeni buraxılış istəyin.',
    'fault-none': () => 'Son yeddi gündə nasazlıq olmayıb.',
    'fault-recent': ({ on, sentence }, day) =>
      `Son nasazlıq, ${day(on)}: “${sentence}” Təkrarlansa, yenidən başladın, sonra cihaza baxan şəxsə göstərin.`,
    'uptime-good': ({ days }) =>
      days === 0 ? 'Bir gündən az müddətdir işləyir.' : `${days} gündür işləyir.`,
    'uptime-long': ({ days }) => `${days} gündür fasiləsiz işləyir. Bu paneldən yenidən başladın.`,
    'memory-good': () => 'Boş yaddaş kifayət qədərdir.',
    'memory-low': ({ freeMb }) =>
      `Boş yaddaş yalnız ${freeMb} MB-dır. Başqa proqramları bağlayın, sonra yenidən başladın.`,
    'disk-good': ({ freeGb }) => `Diskdə boş yer: ${freeGb} GB.`,
    'disk-low': () => 'Diskdə 1 GB-dan az boş yer var. Sərgiyə aid olmayanları silin.',
    'disk-not-known': () => 'Cihaz diskin nə qədər dolu olduğunu demir.',
    'folder-good': () => 'Ayarlar və jurnal yazıla bilir.',
    'folder-lost': () =>
      'Ayarlar və jurnal öz yerinə yazıla bilmir; bu işdən heç nə saxlanmır. Cihaza baxan şəxsə müraciət edin.',
    'display-good': ({ width, height }) => `Ekran ${width} × ${height}, ölçülüb.`,
    'display-not-measured': ({ width, height }) =>
      `Ekran ${width} × ${height}; diaqonalı ayarlarda yoxdur, 22 düym götürülür. Onu cihaza baxan şəxs daxil etsin.`,
    'display-small': ({ width, height }) =>
      `Görüntü cəmi ${width} × ${height} ölçüsündədir. Ekranı tam ayırdetməyə qoyun.`,
    'display-turned': ({ width, height }) =>
      `Ekran ayarlarda deyildiyi kimi durmur (${width} × ${height}). Ekranı və ya sistem ayarlarında görüntünü çevirin.`,
    'touch-good': ({ fingers }) => `Toxunuş işləyir, eyni anda ayırd etdiyi barmaq sayı: ${fingers}.`,
    'touch-none': () => 'Toxunma ekranı tapılmadı. USB kabelini yoxlayın, sonra yenidən başladın.',
    'sound-by-ear': () => 'Səs: səs çalın və dinləyin. Eşidilmirsə, kabelə və səs səviyyəsinə baxın.',
    'sleep-off': () => 'Ekran və cihaz yuxuya getmir.',
    'sleep-on': ({ minutes }) =>
      `Ekran və ya cihaz ${minutes} dəqiqədən sonra yuxuya gedir. Sistemin enerji ayarlarında hər ikisini “heç vaxt” edin.`,
    'sleep-not-known': () =>
      'Cihaz nə vaxt yuxuya getdiyini demir. Enerji ayarlarına baxın: heç vaxt olmalıdır.',
    'autostart-found': ({ where }) => `Özü başlayır (${where}).`,
    'autostart-none': () =>
      'İşıq kəsiləndən sonra sərgini heç nə başlatmır. Onu sistemə girəndə başlayan proqramlara əlavə edin.',
    'autostart-not-known': () =>
      'Sərginin özü başlayıb-başlamadığı buradan bilinmir. Cihazı bir dəfə söndürüb yandırın və baxın.',
    'clock-good': ({ day: on, time, zone }, day) => `Saat: ${day(on)}, ${time} (${zone}).`,
    'clock-early': ({ day: on, checkedOn }, day) =>
      `Saat ${day(on)} göstərir, bu isə mənbələrin yoxlanıldığı gündən (${day(checkedOn)}) əvvəldir. Tarixi və vaxtı düzəldin.`,
    'lockdown-found': () => 'Sərginin arxasında masaüstü yoxdur: seans kilidlidir.',
    'lockdown-desktop': ({ desktop }) =>
      `Sərginin arxasında masaüstü (${desktop}) işləyir, klaviatura ilə ona keçmək olar. Kilidli seansdan istifadə edin; o vaxtadək klaviatura qoşmayın.`,
    'lockdown-mac': () =>
      'Mac kompüterini kənardan kilidləmək olmur. Onu ictimai yerdə tək qoymayın, təqdimat üçün işlədin.',
    'lockdown-not-known': () => 'Seansın kilidli olub-olmadığı buradan bilinmir. Klaviatura ilə yoxlayın.',
    'network-silent': () => 'Şəbəkə qoşulmayıb, lazım da deyil.',
    'network-connected': ({ names }) =>
      `Şəbəkə qoşulub (${names}). Şəbəkə lazım deyil: kabeli çıxarın və ya simsiz əlaqəni söndürün.`,
  },
};
