import { QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { answers } from "../answers";
import { type Language, useChoice } from "../choices";
import { onBookChanged } from "../door";
import { controls } from "../look/theme";
import { paint, type Shade } from "../look/tokens";
import { antdWords, loadWords } from "../words/words";
import { Safe } from "./Safe";
import { Shell } from "./Shell";

/** Language, colours and the store of answers, around everything. */
export function Root() {
  const language = useLoadedLanguage();
  const shade = useShade();
  useLayoutEffect(() => paint(shade), [shade]);
  useEffect(() => onBookChanged(() => void answers.invalidateQueries()), []);
  return (
    <ConfigProvider
      key={language}
      locale={antdWords()}
      theme={controls(shade)}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false} message={{ top: 60, maxCount: 3 }}>
        <QueryClientProvider client={answers}>
          <Safe>
            <Shell />
          </Safe>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
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
  const system = useSyncExternalStore<Shade>(whenNight, () => (night.matches ? "dark" : "light"));
  return theme === "system" ? system : theme;
}

function whenNight(tell: () => void): () => void {
  night.addEventListener("change", tell);
  return () => night.removeEventListener("change", tell);
}
