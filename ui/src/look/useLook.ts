import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { type Language, useChoice } from "../choices";
import { usePlace } from "../place";
import { loadWords } from "../words/words";
import { paint, type Shade } from "./tokens";

/** The chosen language and colours, loaded and painted. */
export function useLook(): { language: Language; shade: Shade } {
  const language = useLoadedLanguage();
  const shade = useShade();
  useLayoutEffect(() => paint(shade), [shade]);
  return { language, shade };
}

/** The texts are there before the language changes on screen. */
function useLoadedLanguage(): Language {
  const chosen = useChoice("language");
  const [loaded, setLoaded] = useState(chosen);
  useEffect(() => {
    if (chosen !== loaded) void loadWords(chosen).then(() => setLoaded(chosen));
  }, [chosen, loaded]);
  return loaded;
}

const night = window.matchMedia("(prefers-color-scheme: dark)");

function useShade(): Shade {
  const theme = useChoice("theme");
  const darkRoom = useChoice("darkRoom");
  const { page } = usePlace();
  const system = useSyncExternalStore<Shade>(whenNight, () => (night.matches ? "dark" : "light"));
  if (page === "station" && darkRoom === "on") return "dark";
  return theme === "system" ? system : theme;
}

function whenNight(tell: () => void): () => void {
  night.addEventListener("change", tell);
  return () => night.removeEventListener("change", tell);
}
