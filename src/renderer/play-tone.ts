/** Plays one quiet tone, for somebody who listens whether the machine can be heard. */

const hertz = 440;
const loudness = 0.2;
const seconds = 0.8;

export function playTone(): void {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.value = loudness;
  tone.connect(volume).connect(context.destination);
  tone.addEventListener('ended', () => context.close());
  tone.start();
  tone.stop(context.currentTime + seconds);
}
