import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "../../door";
import { type Film, type Hands, startFilm } from "./film";

vi.mock("../../door", async (original) => ({
  ...(await original<typeof import("../../door")>()),
  call: vi.fn(),
}));

const FOUR_MINUTES = 4 * 60_000;
let encoders: Encoder[] = [];

class Encoder {
  state = "unconfigured";
  encodeQueueSize = 0;
  encoded = 0;
  constructor(readonly given: { error: (why: unknown) => void }) {
    encoders.push(this);
  }
  configure() {
    this.state = "configured";
  }
  encode() {
    this.encoded += 1;
  }
  flush() {
    return Promise.resolve();
  }
  close() {
    this.state = "closed";
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  encoders = [];
  vi.mocked(call).mockReset();
  vi.mocked(call).mockImplementation(async (name) => (name === "begin_clip" ? { clip: "c1" } : null));
  vi.stubGlobal("VideoEncoder", Encoder);
  vi.stubGlobal(
    "VideoFrame",
    class {
      close() {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function filming(): { film: Film; hands: Hands; encoder: Encoder } {
  const video = document.createElement("video");
  Object.defineProperty(video, "readyState", { value: 4 });
  const hands = { kept: vi.fn(), trouble: vi.fn(), long: vi.fn() };
  const of = { order_id: 1, staff: "07", taken_at: "2026-11-22T10:00:00" };
  const film = startFilm(video, { ours: "vp8", theirs: "vp8" }, "off", of, hands);
  const [encoder] = encoders;
  if (encoder === undefined) throw new Error("no encoder");
  return { film, hands, encoder };
}

test("a film that breaks stops by itself, keeps what was filmed, and tells it once", async () => {
  const { hands, encoder } = filming();
  await vi.advanceTimersByTimeAsync(1000);
  const before = encoder.encoded;
  expect(before).toBeGreaterThan(0);
  encoder.given.error(new Error("gpu gone"));
  await vi.advanceTimersByTimeAsync(2 * FOUR_MINUTES);
  expect(encoder.encoded).toBe(before);
  expect(encoder.state).toBe("closed");
  expect(hands.trouble).toHaveBeenCalledTimes(1);
  expect(hands.long).not.toHaveBeenCalled();
  const ends = vi.mocked(call).mock.calls.filter(([name]) => name === "end_clip");
  expect(ends, "the camera is there").toEqual([["end_clip", { clip: "c1", ended: "cut" }]]);
});

test("a clip that cannot be begun films nothing on", async () => {
  vi.mocked(call).mockRejectedValue(new Error("disk full"));
  const { film, hands, encoder } = filming();
  await vi.advanceTimersByTimeAsync(FOUR_MINUTES);
  expect(encoder.state).toBe("closed");
  expect(hands.trouble).toHaveBeenCalledTimes(1);
  await film.stop("next");
  expect(vi.mocked(call).mock.calls.map(([name]) => name)).toEqual(["begin_clip"]);
});
