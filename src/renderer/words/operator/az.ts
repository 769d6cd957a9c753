/** The operator's panel in Azerbaijani. */
import { countsAz } from './counts-az.ts';
import { editionsAz } from './editions-az.ts';
import type { OperatorWords } from './operator-words.ts';
import { selfCheckAz } from './self-check-az.ts';
import { setUpAz } from './setup-az.ts';
import { withdrawAz } from './withdraw-az.ts';

export const az: OperatorWords = {
  title: 'Operator paneli',
  controls: 'Panelin idarəsi',
  back: 'Geri',
  leave: 'Paneldən çıxın',
  languages: 'Dili seçin',
  unreachable: {
    title: 'Köşk cavab vermir',
    help: 'Paneldən çıxın və bir dəqiqədən sonra qayıdın. Belə qalarsa, cihazı söndürüb yenidən yandırın.',
  },
  pad: {
    name: 'Rəqəm düymələri',
    remove: 'Silin',
    confirm: 'OK',
    entered: (digits) => `${digits} rəqəm daxil edilib`,
  },
  enter: {
    pin: 'PIN kodu daxil edin',
    code: 'Bərpa kodunu daxil edin',
    codeHelp: 'PIN seçilən gün kağıza yazılmış on altı rəqəm.',
    wrongPin: 'PIN düzgün deyil.',
    wrongCode: 'Bərpa kodu düzgün deyil.',
    locked: (seconds) => `Səhv cəhdlərin sayı həddi aşdı. ${seconds} saniyə sonra yenidən yoxlayın.`,
    forgotten: 'PIN unudulub',
    usePin: 'PIN ilə daxil olun',
  },
  choose: {
    first: 'PIN seçin',
    again: 'Eyni PIN kodu yenidən daxil edin',
    help: 'Altı ilə on iki arasında rəqəm. Onu bilən hər kəs sərgini dəyişə və dayandıra bilər.',
    differs: 'Kodlar eyni olmadı. Yenidən başlayın.',
    refused: 'Altı ilə on iki arasında rəqəm seçin; 111111 və ya 123456 kimi olmasın.',
  },
  recoveryCode: {
    title: 'Bunu kağıza yazın',
    help: 'PIN unudularsa, panel bu kodla açılır. Kod yalnız bir dəfə göstərilir. Kağızı ekrandan uzaqda saxlayın.',
    done: 'Kodu yazdım',
  },
  home: {
    selfCheck: { name: 'Yoxlama', does: 'Nəyin düzəldilməli olduğunu deyir.' },
    editions: { name: 'Buraxılışlar', does: 'Yaddaş qurğusundan yenisi və ya əvvəlkinə qayıdış.' },
    guide: { name: 'Təlimat', does: 'Sərgiyə necə qulluq etməli, nə vaxt nə etməli.' },
    withdraw: { name: 'Ekrandan çıxarma', does: 'Bir faktı və ya məlumatı dərhal ekrandan çıxarır.' },
    counts: { name: 'Göstərilmə sayları', does: 'Nə vaxt nə göstərilib: yalnız ümumi saylar.' },
    cleaning: { name: 'Şüşəni təmizləyin', does: 'Bir dəqiqə ərzində toxunuşlar heç nə etmir.' },
    setUp: { name: 'Quraşdırma', does: 'Ekran, toxunuş, səs, məkan, iş saatları, köçürmə.' },
    pin: { name: 'PIN kodu dəyişin', does: 'Bərpa kodu da yenilənir.' },
    talk: { name: 'Təqdimat edin', does: 'Həmin faktlar slaydlarda: klaviatura və ya pultla.' },
    handout: { name: 'Paylama materialı', does: 'Bütün sərgi PDF kimi yaddaş qurğusuna yazılır.' },
    restart: { name: 'Yenidən başladın', does: 'Əvvəlcə nə baş verəcəyini deyir.' },
    quit: { name: 'Söndürün', does: 'Əvvəlcə nə baş verəcəyini deyir.' },
  },
  handout: {
    title: 'Paylama materialı',
    help: 'Bütün fəsillər, faktlar, mənbələr və qeydlər kağızda çap üçün. Yaddaş qurğusunu taxın və dilə toxunun. Bir neçə saniyə çəkir.',
    making: 'Paylama materialı hazırlanır. Qurğunu çıxarmayın.',
    notMade: 'Bu cihaz onu hazırlaya bilmədi. Səbəbi jurnaldadır.',
  },
  cleaning: {
    title: 'İndi şüşəni təmizləyin',
    help: 'Toxunuşlar heç nə etmir. Panel özü geri qayıdacaq.',
    left: (seconds) => `${seconds} saniyə qalıb`,
  },
  ending: {
    restart: {
      title: 'Sərgi yenidən başladılsın?',
      next: {
        electron:
          'Ekran bir neçə saniyəlik qaralır. Sərgini izləyən proqram varsa, sərgi özü yenidən başlayır. Bir dəqiqəyə qayıtmasa, onu özünüz başladın.',
        loopback:
          'Brauzer bir neçə saniyəlik bağlanır. Sərgini izləyən proqram varsa, sərgi özü yenidən başlayır. Bir dəqiqəyə qayıtmasa, onu özünüz başladın.',
      },
      doIt: 'İndi yenidən başladın',
      done: 'Sərgi yenidən başlayır.',
    },
    quit: {
      title: 'Sərgi söndürülsün?',
      next: {
        electron:
          'Sərgi bağlanır. Sonra masaüstü və ya boş ekran görünür; kilidli Windows seansında isə cihaz sönür. Kimsə başladana qədər sərgi bağlı qalır.',
        loopback: 'Sərgi bağlanır, onun brauzeri də bağlanır. Kimsə başladana qədər sərgi bağlı qalır.',
      },
      doIt: 'İndi söndürün',
      done: 'Sərgi bağlanır.',
    },
    'begin-talk': {
      title: 'Təqdimat indi başlasın?',
      next: {
        electron:
          'Slaydlar ekranı tutur, başqa ekran qoşulubsa, onda görünür; qeydləriniz ayrıca pəncərədə açılır. Klaviatura və ya pult slaydları dəyişir. Escape iki dəfə basılanda təqdimat bitir, sərgi qayıdır.',
        loopback:
          'Slaydlar ekranı tutur; qeydləriniz ayrıca pəncərədə açılır. Klaviatura və ya pult slaydları dəyişir. Escape iki dəfə basılanda təqdimat bitir, sərgi qayıdır.',
      },
      doIt: 'Təqdimatı başladın',
      done: 'Təqdimat başlayır.',
    },
  },
  keepRunning: 'İşləməyə davam etsin',
  pageBefore: 'Əvvəlki səhifə',
  pageAfter: 'Növbəti səhifə',
  selfCheck: selfCheckAz,
  editions: editionsAz,
  guide: { title: 'Təlimat', toChapters: 'Bütün bölmələr' },
  setUp: setUpAz,
  counts: countsAz,
  withdraw: withdrawAz,
};
