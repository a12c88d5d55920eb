import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { choice, choose, isChosen } from "./choices";
import { IN_WINDOW } from "./door";
import "./look/base.css";
import { languageOf, loadWords } from "./words/words";

const root = document.getElementById("root");

if (root !== null) {
  // a phone speaks its own language until another is chosen
  if (!IN_WINDOW && !isChosen("language")) choose("language", languageOf(navigator.language));
  await loadWords(choice("language"));
  // one build: the window is the whole program, a browser in the shop is a station
  const Top = IN_WINDOW ? (await import("./shell/Root")).Root : (await import("./station/phone/PhoneRoot")).PhoneRoot;
  createRoot(root).render(
    <StrictMode>
      <Top />
    </StrictMode>,
  );
}
