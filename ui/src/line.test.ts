import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** The line of a page that was paired before; nothing of another test is left in it. */
async function paired() {
  localStorage.setItem("pintui.key", "k");
  vi.resetModules();
  return import("./line");
}

beforeEach(() => {
  vi.useFakeTimers();
  // a network that says nothing: only patience ends the wait
  vi.stubGlobal("fetch", (_: string, { signal }: { signal: AbortSignal }) => {
    return new Promise((_done, failed) => signal.addEventListener("abort", () => failed(signal.reason)));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

test("a call that is not answered says that the line is down", async () => {
  const { overLine, lineNow } = await paired();
  const asked = expect(overLine("scan_here", {})).rejects.toMatchObject({ code: "line_down" });
  await vi.advanceTimersByTimeAsync(4_100);
  await asked;
  expect(lineNow().is).toBe("down");
});

test("a photo has time on slow Wi-Fi, and one that does not get through leaves the line up", async () => {
  const { overLine, lineNow } = await paired();
  let ended = false;
  const sent = expect(overLine("keep_photo", {}).finally(() => (ended = true))).rejects.toMatchObject({
    code: "line_down",
  });
  await vi.advanceTimersByTimeAsync(50_000);
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(11_000);
  await sent;
  expect(lineNow().is).toBe("up");
});
