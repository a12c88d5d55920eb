/** Answers for the ear, made here: one high tone, two low ones, three for a stop; a fall where something is wrong. */
let player: AudioContext | null = null;

type Tone = { hertz: number[]; seconds: number };

const TONES = {
  passed: { hertz: [1320], seconds: 0.16 },
  failed: { hertz: [330, 330], seconds: 0.2 },
  stop: { hertz: [620, 620, 620], seconds: 0.18 },
  wrong: { hertz: [880, 590, 390], seconds: 0.16 },
  piece: { hertz: [1760], seconds: 0.06 },
  notice: { hertz: [880, 1170], seconds: 0.12 },
} satisfies Record<string, Tone>;

export function sound(what: keyof typeof TONES): void {
  if (typeof AudioContext === "undefined") return;
  player ??= new AudioContext();
  void player.resume();
  const { hertz, seconds } = TONES[what];
  for (const [time, pitch] of hertz.entries()) {
    const from = player.currentTime + time * (seconds + 0.08);
    const tone = player.createOscillator();
    const loudness = player.createGain();
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.35, from);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + seconds);
    tone.connect(loudness).connect(player.destination);
    tone.start(from);
    tone.stop(from + seconds);
  }
}
