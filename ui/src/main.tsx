import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { choice } from "./choices";
import "./look/base.css";
import { Root } from "./shell/Root";
import { loadWords } from "./words/words";

const root = document.getElementById("root");

if (root !== null) {
  await loadWords(choice("language"));
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
}
