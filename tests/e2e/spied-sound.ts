/** Watches every sound that a page plays, without hindering it: how many at once, what, and how soon it stops. */
import type { Page } from '@playwright/test';

export interface Heard {
  /** Sounds playing now, and the most that ever played at the same time. */
  readonly playing: number;
  readonly most: number;
  /** Length in seconds of what each began, and the state of its audio context. */
  readonly begun: readonly { readonly seconds: number; readonly state: string }[];
  readonly contexts: number;
  /** What every sample is multiplied with. */
  readonly gain: number | null;
  /** The words of every sentence that was marked, in order. */
  readonly marked: readonly string[];
  /** From the last touch or its end to the last stop. */
  readonly stopMs: number;
}

/** Before the page is opened. */
export async function spyOnSound(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const begun: { seconds: number; state: string }[] = [];
    const marked: string[] = [];
    let volume: GainNode | null = null;
    const heard = {
      playing: 0,
      most: 0,
      begun,
      contexts: 0,
      stopMs: Number.POSITIVE_INFINITY,
      marked,
      get gain() {
        return volume?.gain.value ?? null;
      },
    };
    Object.assign(window, { heard });
    // The page's clock is held still by the test; the clock of the sound itself is not.
    let context: AudioContext | null = null;
    const soundMs = () => (context?.currentTime ?? 0) * 1_000;
    let touchedAt = 0;
    // A button acts when the finger leaves it (R12), so that this is where its answer begins.
    for (const type of ['pointerdown', 'pointerup']) {
      window.addEventListener(
        type,
        () => {
          touchedAt = soundMs();
        },
        true,
      );
    }
    const { start, stop } = AudioBufferSourceNode.prototype;
    const playing = new Set<AudioBufferSourceNode>();
    const count = () => {
      heard.playing = playing.size;
      heard.most = Math.max(heard.most, playing.size);
    };
    // Before the page listens to its end: what the page begins then is no longer at the same time.
    const { createBufferSource } = BaseAudioContext.prototype;
    BaseAudioContext.prototype.createBufferSource = function () {
      const source = createBufferSource.call(this);
      source.addEventListener('ended', () => {
        playing.delete(source);
        count();
      });
      return source;
    };
    AudioBufferSourceNode.prototype.start = function (when, offset, duration) {
      playing.add(this);
      heard.begun.push({ seconds: this.buffer?.duration ?? 0, state: this.context.state });
      count();
      start.call(this, when, offset, duration);
    };
    AudioBufferSourceNode.prototype.stop = function (when) {
      playing.delete(this);
      heard.stopMs = soundMs() - touchedAt;
      count();
      stop.call(this, when);
    };
    const { createGain } = BaseAudioContext.prototype;
    BaseAudioContext.prototype.createGain = function () {
      volume = createGain.call(this);
      return volume;
    };
    const { set } = HighlightRegistry.prototype;
    HighlightRegistry.prototype.set = function (name, highlight) {
      heard.marked.push([...highlight].map(String).join(' '));
      return set.call(this, name, highlight);
    };
    const Context = AudioContext;
    window.AudioContext = class extends Context {
      constructor(options?: AudioContextOptions) {
        super(options);
        heard.contexts += 1;
        context = this;
      }
    };
  });
}

export async function heardOn(page: Page): Promise<Heard> {
  return page.evaluate(() => Reflect.get(window, 'heard'));
}

/** The words that are marked on the screen, joined. */
export async function markedWords(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(' '));
}
