/** Three answers for the ear: one high tone, two low ones, three for a stop. */
let player: AudioContext | null = null;

const TONES = {
  passed: { hertz: 1320, seconds: 0.16, times: 1 },
  failed: { hertz: 330, seconds: 0.2, times: 2 },
  stop: { hertz: 620, seconds: 0.18, times: 3 },
};

export function sound(what: keyof typeof TONES): void {
  if (typeof AudioContext === "undefined") return;
  player ??= new AudioContext();
  void player.resume();
  const { hertz, seconds, times } = TONES[what];
  for (let time = 0; time < times; time += 1) {
    const from = player.currentTime + time * (seconds + 0.08);
    const tone = player.createOscillator();
    const loudness = player.createGain();
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.35, from);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + seconds);
    tone.connect(loudness).connect(player.destination);
    tone.start(from);
    tone.stop(from + seconds);
  }
}
