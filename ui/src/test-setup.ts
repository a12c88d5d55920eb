import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { loadWords } from "./words/words";

window.pintuiSpeaks = "zh-CN";
await loadWords("zh-CN");

// jsdom knows neither of these; antd asks for both.
vi.stubGlobal("matchMedia", (media: string) => ({
  matches: false,
  media,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
}));
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};

afterEach(() => {
  cleanup();
  localStorage.clear();
});

// A page is fetched when it is first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
