/**
 * Films one parcel: pictures of the camera are encoded here and written by the core part by part, so that
 * whatever stops in between leaves what was filmed. The web view's own recorder is not used: it writes
 * nothing before its end, and on many Linux systems nothing at all.
 */
import type { Mask } from "../../choices";
import { type Ask, call, Refusal } from "../../door";
import type { Ended } from "../../door-types";
import { base64 } from "./base64";
import { makeBatches, type Picture } from "./batches";
import { makeCovered } from "./mask";

const PER_SECOND = 8;
const KEY_EVERY = 2 * PER_SECOND;
const BITS_PER_SECOND = 700_000;
const LONGEST_MS = 5 * 60_000;
/** So many pictures may wait for the encoder; more are left out, the station goes first. */
const WAITING = 3;
const PATIENCE_MS = 3000;

export type Codec = { ours: "vp8" | "vp9"; theirs: string };
const CODECS: Codec[] = [
  { ours: "vp8", theirs: "vp8" },
  { ours: "vp9", theirs: "vp09.00.31.08" },
];

export type Film = { stop: (ended: Ended) => Promise<void> };

export type Hands = {
  /** The clip is in the book. */
  kept: () => void;
  /** It was not kept, and why. */
  trouble: (why: unknown) => void;
  /** It has become as long as a clip may be. */
  long: () => void;
};

function settings(codec: Codec, width: number, height: number): VideoEncoderConfig {
  return {
    codec: codec.theirs,
    width,
    height,
    bitrate: BITS_PER_SECOND,
    framerate: PER_SECOND,
    latencyMode: "realtime",
  };
}

/** What this computer can encode; to be asked only while the camera's picture is running. */
export async function codecHere(width: number, height: number): Promise<Codec | null> {
  if (typeof VideoEncoder === "undefined") return null;
  for (const codec of CODECS) {
    try {
      if ((await VideoEncoder.isConfigSupported(settings(codec, width, height))).supported === true) return codec;
    } catch {
      // an encoder that does not know the codec says so by refusing
    }
  }
  return null;
}

export function startFilm(
  video: HTMLVideoElement,
  codec: Codec,
  mask: Mask,
  of: Pick<Ask<"begin_clip">, "order_id" | "staff" | "taken_at">,
  hands: Hands,
): Film {
  const size = { width: video.videoWidth, height: video.videoHeight };
  const picture = makeCovered(video, mask);
  const began = performance.now();
  let clip = "";
  let broken: "whole" | "broken" = "whole";
  let stopping: Promise<void> | null = null;
  let count = 0;

  const broke = (why: unknown) => {
    if (broken === "broken") return;
    broken = "broken";
    hands.trouble(why);
    void stopped("cut");
  };
  const stopped = (ended: Ended) => {
    stopping ??= stop(ended);
    return stopping;
  };
  let work: Promise<void> = call("begin_clip", { ...of, ...size, codec: codec.ours }).then((begun) => {
    clip = begun.clip;
  }, broke);
  const then = (job: () => Promise<unknown>) => {
    work = work
      .then(async () => {
        if (broken === "whole") await job();
      })
      .catch(broke);
    return work;
  };
  const batches = makeBatches((frames: Picture[]) => void then(() => call("append_clip", { clip, frames })));

  const encoder = new VideoEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      batches.add({ at_ms: Math.round(chunk.timestamp / 1000), key: chunk.type === "key", data: base64(bytes) });
    },
    error: broke,
  });
  encoder.configure(settings(codec, size.width, size.height));

  const timer = setInterval(() => {
    if (performance.now() - began > LONGEST_MS) {
      hands.long();
      return;
    }
    if (encoder.state !== "configured" || encoder.encodeQueueSize > WAITING || video.readyState < 2) return;
    const frame = new VideoFrame(picture(), { timestamp: Math.round((performance.now() - began) * 1000) });
    encoder.encode(frame, { keyFrame: count % KEY_EVERY === 0 });
    frame.close();
    count += 1;
  }, 1000 / PER_SECOND);

  const stop = async (ended: Ended) => {
    clearInterval(timer);
    if (encoder.state === "configured") {
      await Promise.race([encoder.flush().catch(broke), new Promise((done) => setTimeout(done, PATIENCE_MS))]);
      encoder.close();
    }
    batches.rest();
    await work;
    if (clip === "") return;
    try {
      // what was written before something broke is kept too, where it is still there
      const kept = await call("end_clip", { clip, ended });
      if (kept !== null) hands.kept();
    } catch (why) {
      if (!(why instanceof Refusal && why.code === "evidence_clip_unknown")) broke(why);
    }
  };

  return { stop: stopped };
}
