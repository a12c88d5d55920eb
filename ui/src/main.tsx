import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { choice } from "./choices";
import { IN_WINDOW } from "./door";
import "./look/base.css";
import { askAhead } from "./today/queries";
import { loadWords } from "./words/words";

const root = document.getElementById("root");

/** A function, not awaits of the module itself: WebKit now and then never ends a module that waits for others. */
async function begin(place: HTMLElement): Promise<void> {
  if (IN_WINDOW) {
    // the code of the usual first page and its first answers come while the texts do, not after them
    void import("./shell/Root");
    // what is refused now is asked and told by the page
    void askAhead().catch(() => {});
  }
  await loadWords(choice("language"));
  // one build: the window is the whole program, a browser in the shop is a station
  const Top = IN_WINDOW ? (await import("./shell/Root")).Root : (await import("./station/phone/PhoneRoot")).PhoneRoot;
  createRoot(place).render(
    <StrictMode>
      <Top />
    </StrictMode>,
  );
}

if (root !== null) void begin(root);
