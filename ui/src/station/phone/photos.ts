/**
 * Photos of the parcel on the bench, taken with the phone's own camera. Made smaller, kept in the browser's database,
 * and sent when the line is up; the same photo sent twice is one piece of proof.
 */
import { call } from "../../door";
import type { Point, Step } from "../../door-types";
import { bookNow } from "../../line";
import { Refusal } from "../../refusal";
import { type Check, currentPoint } from "../check";
import { PASSING } from "../outbox";

type Facts = { order_id: number; staff: string; step: Step | null; point: string | null; taken_at: string };
type Kept = Facts & { data: string };

/** How the photos of each parcel stand: sent by this phone, and still here. */
export type Photos = ReadonlyMap<number, { sent: number; waits: number }>;

const LONGEST_SIDE = 2048;
const TO_PASS = [...PASSING, "evidence_disk_full"];

let photos: Photos = new Map();
/** Some may have been kept before this page was opened. */
let someWait = true;
/** When photos of a point were taken, by check and point: those of an earlier check prove nothing of this one. */
const proofs = new Map<string, string[]>();
let refusal: Refusal | null = null;
let running: Promise<void> | null = null;
const listeners = new Set<() => void>();

export function photosNow(): Photos {
  return photos;
}

/** Why the last photo was not taken, until the next one is. */
export function photoRefusal(): Refusal | null {
  return refusal;
}

export function whenPhotosChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** What a check names as proof of a point: its photos by the moment they were taken, as the book keeps them. */
export function proofsOf(check: Check, point: Point): string[] {
  return proofs.get(keyOf(check, point)) ?? [];
}

/** A check taken back and gone on with has another id, but began when it began. */
function keyOf({ parcel, startedAt }: Check, point: Point | null): string {
  return [parcel.order_id, startedAt, point?.step, point?.id].join(" ");
}

/** A photo of the point that is asked for now. */
export async function keepPhoto(file: File, check: Check, staff: string): Promise<void> {
  const point = currentPoint(check);
  const facts = { order_id: check.parcel.order_id, staff, step: point?.step ?? null, point: point?.id ?? null };
  refusal = null;
  try {
    const data = await smaller(file);
    const taken_at = bookNow();
    await within("readwrite", (shelf) => shelf.add({ ...facts, taken_at, data }));
    someWait = true;
    const of = keyOf(check, point);
    proofs.set(of, [...(proofs.get(of) ?? []), `photo ${taken_at}`]);
    count(facts.order_id, 0, 1);
    await sendPhotos();
  } catch (thrown) {
    refusal = thrown instanceof Refusal ? thrown : new Refusal("phone_full", {});
    tell();
  }
}

/** Sends what waits, one after the other. */
export function sendPhotos(): Promise<void> {
  if (!someWait) return Promise.resolve();
  running ??= work().finally(() => {
    running = null;
  });
  return running;
}

async function work(): Promise<void> {
  for (;;) {
    const [key] = await within<IDBValidKey[]>("readonly", (shelf) => shelf.getAllKeys(null, 1));
    if (key === undefined) {
      someWait = false;
      return;
    }
    const kept = await within<Kept>("readonly", (shelf) => shelf.get(key));
    try {
      await call("keep_photo", kept);
      count(kept.order_id, 1, -1);
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || TO_PASS.includes(thrown.code)) return;
      refusal = thrown;
      count(kept.order_id, 0, -1);
    }
    await within("readwrite", (shelf) => shelf.delete(key));
  }
}

function count(order: number, sent: number, waits: number): void {
  const before = photos.get(order) ?? { sent: 0, waits: 0 };
  photos = new Map(photos).set(order, { sent: before.sent + sent, waits: Math.max(0, before.waits + waits) });
  tell();
}

function tell(): void {
  for (const one of listeners) one();
}

/** As base64 of a JPEG that is sharp enough for proof; drawing it anew leaves out where it was taken. */
async function smaller(file: File): Promise<string> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (picture === null) throw new Refusal("evidence_form_unknown", {});
  const share = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const paper = document.createElement("canvas");
  paper.width = Math.round(picture.width * share);
  paper.height = Math.round(picture.height * share);
  paper.getContext("2d")?.drawImage(picture, 0, 0, paper.width, paper.height);
  picture.close();
  return paper.toDataURL("image/jpeg", 0.85).split(",")[1] ?? "";
}

function within<T>(mode: IDBTransactionMode, ask: (shelf: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open("pintui", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("photos", { autoIncrement: true });
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const book = opening.result;
      const work = book.transaction("photos", mode);
      const asked = ask(work.objectStore("photos"));
      work.oncomplete = () => {
        book.close();
        done(asked.result);
      };
      work.onabort = () => failed(work.error);
    };
  });
}
