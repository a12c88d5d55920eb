import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { answers } from "./answers";
import { choice } from "./choices";
import { call } from "./door";
import "./look/base.css";
import { Root } from "./shell/Root";
import { loadWords } from "./words/words";

const root = document.getElementById("root");

if (root !== null) {
  // the code of the usual first page and its first answer come while the texts do, not after them
  void import("./today/Today");
  void answers.prefetchQuery({ queryKey: ["shop_list", {}], queryFn: () => call("shop_list", {}) });
  await loadWords(choice("language"));
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
}
