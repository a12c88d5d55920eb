/**
 * The station's eye: one camera for as long as the station is open. Filming follows the parcel on the bench
 * without a key; a camera that is missing or goes away never stops the check.
 */
import { choice } from "../../choices";
import { call } from "../../door";
import type { Ended, EvidenceKept, Facts } from "../../door-types";
import { atOf, shopNow } from "../../parts/time";
import { painted } from "../bench";
import { base64 } from "./base64";
import { type Codec, codecHere, type Film, startFilm } from "./film";
import { cover } from "./mask";

export type Seen = "off" | "asking" | "ready" | "none" | "refused" | "gone";
export type EyeState = {
  seen: Seen;
  able: "film" | "photo";
  /** The parcel that is being filmed and since when, in the page's own time. */
  filming: { key: string; since: number } | null;
  /** The last clip ended because it was full. */
  full: "full" | "open";
  trouble: unknown;
  /** Counts what was kept, so that lists ask again. */
  kept: number;
};

export type Subject = { key: string; order_id: number; staff: string };

const WISH = { video: { width: { ideal: 1280 }, height: { ideal: 720 } }, audio: false };
const OFF: EyeState = { seen: "off", able: "photo", filming: null, full: "open", trouble: null, kept: 0 };

const NAMES = ["seen", "able", "filming", "full", "trouble", "kept"] as const;

let state = OFF;
let stream: MediaStream | null = null;
let codec: Codec | null = null;
let film: Film | null = null;
let subject: Subject | null = null;
let opened = 0;
const video = typeof document === "undefined" ? null : document.createElement("video");
const listeners = new Set<() => void>();

function put(changed: Partial<EyeState>): void {
  const now = { ...state, ...changed };
  if (NAMES.every((name) => now[name] === state[name])) return;
  state = now;
  for (const tell of listeners) tell();
}

export function eyeState(): EyeState {
  return state;
}

export function whenSeen(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

export function eyeStream(): MediaStream | null {
  return stream;
}

/** Opens the camera; answers how to close it. */
export function openEye(): () => void {
  opened += 1;
  const mine = opened;
  const devices = navigator.mediaDevices;
  const again = () => {
    if (stream === null && opened === mine) void look(mine);
  };
  devices?.addEventListener?.("devicechange", again);
  void look(mine);
  return () => {
    devices?.removeEventListener?.("devicechange", again);
    opened += 1;
    subject = null;
    void end("left");
    release();
    put({ ...OFF, kept: state.kept });
  };
}

/** A camera that was plugged in again is found with the next parcel at the latest. */
export function lookAgain(): void {
  if (state.seen === "none" || state.seen === "gone") void look(opened);
}

async function look(mine: number): Promise<void> {
  if (video === null || navigator.mediaDevices === undefined) return put({ seen: "none" });
  if (state.seen === "off") put({ seen: "asking" });
  try {
    const got = await navigator.mediaDevices.getUserMedia(WISH);
    if (opened !== mine || stream !== null) {
      for (const track of got.getTracks()) track.stop();
      return;
    }
    stream = got;
    for (const track of got.getVideoTracks()) track.addEventListener("ended", lost);
    video.muted = true;
    video.playsInline = true;
    video.srcObject = got;
    await video.play();
    codec = await codecHere(video.videoWidth, video.videoHeight);
    put({ seen: "ready", able: codec === null ? "photo" : "film", trouble: null });
    begin();
  } catch (why) {
    release();
    if (opened !== mine) return;
    const refused = why instanceof DOMException && why.name === "NotAllowedError";
    put({ seen: refused ? "refused" : state.seen === "gone" ? "gone" : "none" });
  }
}

function release(): void {
  for (const track of stream?.getTracks() ?? []) {
    track.removeEventListener("ended", lost);
    track.stop();
  }
  stream = null;
  if (video !== null) video.srcObject = null;
}

/** Unplugged: what was filmed is kept, the check goes on. */
function lost(): void {
  release();
  put({ seen: "gone" });
  void end("unplugged");
}

/** The parcel on the bench; none ends the film, the same one goes on with it. */
export function follow(next: Subject | null): void {
  if (next?.key === subject?.key) return;
  subject = next;
  put({ full: "open", trouble: null });
  void end("next").then(begin);
  void painted().then(lookAgain);
}

async function end(why: Ended): Promise<void> {
  const ending = film;
  film = null;
  if (state.filming !== null) put({ filming: null });
  await ending?.stop(why);
}

function begin(): void {
  if (subject === null || film !== null || codec === null || video === null || stream === null) return;
  const { key, order_id, staff } = subject;
  const mine: Film = startFilm(
    video,
    codec,
    choice("mask"),
    { order_id, staff, taken_at: atOf(shopNow()) },
    {
      kept: () => put({ kept: state.kept + 1 }),
      // the film of the parcel before may break while it ends: the one that runs now goes on
      trouble: (trouble) => {
        put({ trouble });
        if (film !== mine) return;
        film = null;
        put({ filming: null });
      },
      long: () => {
        put({ full: "full" });
        void end("long");
      },
    },
  );
  film = mine;
  put({ filming: { key, since: performance.now() } });
}

/** Takes a photo; `mark` is drawn into it. None where the camera gives no picture. */
export async function takePhoto(facts: Facts, mark: string | null): Promise<EvidenceKept | null> {
  if (video === null || stream === null || video.videoWidth === 0) return null;
  const paper = document.createElement("canvas");
  paper.width = video.videoWidth;
  paper.height = video.videoHeight;
  const pen = paper.getContext("2d");
  if (pen === null) return null;
  pen.drawImage(video, 0, 0);
  cover(pen, paper.width, paper.height, choice("mask"));
  if (mark !== null) draw(pen, paper, mark);
  const photo = await new Promise<Blob | null>((done) => paper.toBlob(done, "image/jpeg", 0.88));
  if (photo === null) return null;
  const data = base64(new Uint8Array(await photo.arrayBuffer()));
  const kept = await call("keep_evidence", { facts, data, path: null });
  put({ kept: state.kept + 1 });
  return kept;
}

/** White letters with a dark edge read on any picture. */
function draw(pen: CanvasRenderingContext2D, paper: HTMLCanvasElement, mark: string): void {
  const size = Math.max(16, Math.round(paper.height / 28));
  pen.font = `600 ${size}px sans-serif`;
  pen.textBaseline = "bottom";
  pen.lineWidth = size / 5;
  pen.lineJoin = "round";
  pen.strokeStyle = "black";
  pen.fillStyle = "white";
  pen.strokeText(mark, size / 2, paper.height - size / 2);
  pen.fillText(mark, size / 2, paper.height - size / 2);
}

/** Something went wrong beside the film: told in the same line. */
export function troubled(trouble: unknown): void {
  put({ trouble });
}
