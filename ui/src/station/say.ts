/** Sentences aloud, where the system has a voice for the language on screen; the tones are there in any case. */
import { choice } from "../choices";

export function voiceFor(language: string): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === "undefined") return null;
  const short = language.slice(0, 2).toLowerCase();
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(short));
  return (
    voices.find(({ lang }) => lang.replace("_", "-").toLowerCase() === language.toLowerCase()) ?? voices[0] ?? null
  );
}

export function say(text: string): void {
  if (text === "" || choice("voice") === "off") return;
  const voice = voiceFor(choice("language"));
  if (voice === null) return;
  // the newest is what counts: a sentence about the last parcel must not be spoken over this one
  speechSynthesis.cancel();
  const sentence = new SpeechSynthesisUtterance(text);
  sentence.voice = voice;
  sentence.lang = voice.lang;
  sentence.rate = 1.15;
  speechSynthesis.speak(sentence);
}
