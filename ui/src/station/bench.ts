/**
 * The packing bench: which parcel lies on it, what was answered, and what waits unfinished beside it.
 * Everything that happens is worked off one after the other, so that a scan never meets half a record.
 * What a scan means is asked of the core; only the codes of the parcel at hand are counted here at once.
 */
import type { Answer, Ask } from "../door";
import type {
  Again,
  Article,
  At,
  CheckRow,
  Defect,
  Halt,
  Misread,
  Parcel,
  Piece,
  Place,
  Point,
  PointAnswer,
  Scanned,
  Stop,
  Unfinished,
} from "../door-types";
import { staffOf } from "./badge";
import {
  allCounted,
  answered,
  bare,
  type Check,
  counted,
  countOf,
  currentPoint,
  folded,
  type Given,
  lineOf,
  missing,
  newId,
  openInStep,
  PASSED,
  pointsOf,
  productsOf,
  toAll,
  unpressed,
} from "./check";
import * as gifts from "./giftCount";
import { type Label, labelled, makeLabels, type Press } from "./label";
import { answersOf, goesOn, unfinishedOf } from "./unfinished";

export const REASONS = ["no_such_part", "sealed", "no_gift", "buyer_agreed"] as const;
const HARD: readonly Stop[] = ["cancelled", "refunded", "refund_asked", "halted"];
/** Refusals at the last step that a new scan of the parcel explains best. */
const CHANGED_SINCE = ["check_must_not_leave", "check_halted", "checked_already", "released_already"];

/** The parcel lies on another station's bench. */
export type Elsewhere = Omit<Extract<Scanned, { is: "stop" }>, "why"> & { why: "elsewhere"; held: Held };
type Held = NonNullable<Answer<"scan_here">["elsewhere"]>;
export type Stopping = Extract<Scanned, { is: "stop" }> | Elsewhere;

/** Something is wrong with the parcel or the scan; what was begun waits behind it. */
export type Trouble =
  | { is: "wrong"; found: Article; parcel: Parcel }
  | { is: "too_many"; piece: Piece }
  | { is: "too_few"; pieces: { piece: Piece; found: number }[] }
  | { is: "misread"; misread: Misread }
  | { is: "not_in_wave"; parcel: Parcel };

export type Answered = {
  is: "answered";
  passed: boolean;
  row: CheckRow;
  operation: number;
  check: Check;
  halt: Halt | null;
};

export type Scene =
  | { is: "waiting" }
  | { is: "checking"; check: Check }
  | Answered
  | { is: "released"; parcel: Parcel; place: Place; operation: number }
  | { is: "stopped"; stop: Stopping; scanned: string; resume: Check | null }
  | { is: "trouble"; trouble: Trouble; scanned: string; resume: Check | null };

/** What undo asks again, one question back. */
const BACK = {
  point: "point",
  fault: "point",
  product: "fault",
  reason: "point",
  gift: "point",
  instead: "gift",
} as const;

/** Parcels of one article, one label after the other; the orders that may go are done. */
export type Wave = { article: Article; done: readonly number[] };

export type Hint =
  | "same_parcel"
  | "confirm_stop"
  | "unknown_command"
  | "parked"
  | "resumed"
  | "restored"
  | "staff_changed"
  | "all_counted"
  | "wave"
  | "lot"
  | "gift_not_due"
  | "gift_too_many"
  | "proof_needed";

export type BenchState = {
  scene: Scene;
  parked: Check[];
  wave: Wave | null;
  hint: Hint | null;
  refusal: unknown;
  label: Label | null;
};

export type Sounds = "passed" | "failed" | "stop" | "wrong" | "piece" | "notice";

/** What the bench needs from outside. */
export type Hands = Press & {
  scan: (scanned: string, atHand: number | null) => Promise<Scanned | Elsewhere>;
  record: (ask: Ask<"record_check">) => Promise<Answer<"record_check">>;
  mistake: (trouble: Trouble, check: Check) => Promise<unknown>;
  release: (orderId: number) => Promise<Answer<"release_parcel">>;
  halt: (answered: Answered) => Promise<Halt>;
  teach: (code: string, sku: number) => Promise<unknown>;
  openLot: (sku: number) => Promise<unknown>;
  undo: (operation: number) => Promise<unknown>;
  /** Photos for a point that passes only with one; none where the packer gives none. */
  proof: (check: Check, point: Point) => Promise<string[]>;
  keep: (parcels: Unfinished[]) => Promise<unknown>;
  kept: () => Promise<Unfinished[]>;
  now: () => At;
  staff: () => string;
  badge: (staff: string) => void;
  reasonText: (reason: (typeof REASONS)[number]) => string;
  sound: (what: Sounds) => void;
  /** Told when a parcel is begun: what has to be known before the first step. */
  tell: (parcel: Parcel) => void;
  /** Told when the bench stops: the reason aloud. */
  warn: (scene: Scene) => void;
  leave: () => void;
  photo: (check: Check) => void;
};

export type Bench = ReturnType<typeof makeBench>;

export function makeBench(hands: () => Hands) {
  let state: BenchState = {
    scene: { is: "waiting" },
    parked: [],
    wave: null,
    hint: null,
    refusal: null,
    label: null,
  };
  /** Kept over a crash and not back on the bench, because the book could not be asked; null before it was read. */
  let unasked: Unfinished[] | null = null;
  let work: Promise<void> = Promise.resolve();
  let keptLast = "[]";
  let keepAsked = false;
  let keeping: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const put = (changed: Partial<BenchState>) => {
    const before = state;
    state = { ...state, hint: null, refusal: null, ...changed };
    for (const tell of listeners) tell();
    if (before.scene !== state.scene || before.parked !== state.parked) keepSoon();
  };
  /** The newest state only, one write after the other; a bench that cannot be kept goes on all the same. */
  const keepSoon = () => {
    if (keepAsked) return;
    keepAsked = true;
    keeping = keeping
      .then(async () => {
        await painted();
        keepAsked = false;
        const parcels = [...(unasked ?? []), ...unfinishedOf(state)];
        const text = JSON.stringify(parcels);
        if (text === keptLast) return;
        keptLast = text;
        await hands().keep(parcels);
      })
      .catch(() => undefined);
  };
  const then = (job: () => Promise<void> | void) => {
    work = work.then(job).catch((refusal: unknown) => put({ refusal }));
    return work;
  };
  const show = (check: Check, hint: Hint | null = null) => put({ scene: { is: "checking", check }, hint });

  const label = makeLabels(hands, (now) => {
    state = { ...state, label: now };
    for (const tell of listeners) tell();
  });

  /** What was begun of the same parcel goes with the stop, where it can no longer be ended. */
  const stopped = (stop: Stopping, scanned: string, check: Check | null) => {
    const stays = ({ parcel, again }: Check) =>
      parcel.order_id !== stop.parcel?.order_id || stop.why === "elsewhere" || mayGoOn(stop, again);
    const resume = check !== null && stays(check) ? check : null;
    put({ scene: { is: "stopped", stop, scanned, resume }, parked: state.parked.filter(stays) });
    hands().sound("stop");
    hands().warn(state.scene);
    const aside = labelled(state.scene);
    if (aside !== null) label.scanned(aside);
  };

  const trouble = (what: Trouble, scanned: string, resume: Check | null) => {
    put({ scene: { is: "trouble", trouble: what, scanned, resume } });
    hands().sound("wrong");
    hands().warn(state.scene);
    if (resume !== null && what.is !== "misread" && what.is !== "not_in_wave")
      // kept beside the work: the packer need not wait for it, and a refusal is told
      void hands()
        .mistake(what, resume)
        .catch((refusal: unknown) => put({ refusal }));
  };

  const finish = async (before: Check, whole: Check) => {
    const last = whole.answers[whole.answers.length - 1];
    const passed = last?.result !== "failed";
    const lacking = passed ? missing(whole) : [];
    // nobody has counted yet: that is a question, and no error in packing
    if (lacking.length > 0 && whole.counted.length === 0) return show({ ...whole, asking: "count" });
    if (lacking.length > 0) {
      const pieces = lacking.map((piece) => ({ piece, found: countOf(whole, piece) }));
      return trouble({ is: "too_few", pieces }, whole.scanned, before);
    }
    const { id, parcel, scanned, startedAt, again, answers, counted: pieces } = whole;
    const made = { id, done_at: null, started_at: startedAt, staff: hands().staff() };
    const ask = { ...made, order_id: parcel.order_id, scanned, again };
    try {
      const { operation, answer } = await hands().record({ ...ask, answers, pieces });
      const wave = inWave(state.wave, parcel, passed ? "done" : "open");
      const check = passed ? whole : before;
      put({ scene: { is: "answered", passed, row: answer, operation, check, halt: null }, wave });
      hands().sound(passed ? "passed" : "failed");
      const aside = labelled(state.scene);
      if (aside !== null) label.setAside(aside);
    } catch (refusal) {
      await explained(refusal, whole);
    }
  };

  /** Since the scan the order was asked back, halted or checked elsewhere: the stop says so in full. */
  const explained = async (refusal: unknown, check: Check) => {
    const code = refusal instanceof Error && "code" in refusal ? String(refusal.code) : "";
    if (!CHANGED_SINCE.includes(code)) throw refusal;
    const found = await hands().scan(check.parcel.order_no, null);
    if (found.is !== "stop" || found.why === "elsewhere") throw refusal;
    stopped(found, check.scanned, null);
  };

  /** After a press: the check goes on, or it is done. */
  const settle = async (before: Check, after: Check) => {
    const whole = gifts.withFull(after);
    const failed = whole.answers.at(-1)?.result === "failed";
    if (failed || whole.answers.length === pointsOf(whole.parcel).length) await finish(before, whole);
    else show(whole);
  };

  const answer = (check: Check, point: Point, given: Given) => settle(check, answered(check, toAll([point], given)));

  /** The points up to the first that lacks its photo. */
  const pass = async (check: Check, points: Point[]) => {
    const [first] = points;
    if (gifts.isGift(first)) return settle(check, gifts.withOneMore(check, first));
    const answers: PointAnswer[] = [];
    for (const point of points) {
      const proofs = point.proof === "required" ? await hands().proof(check, point) : null;
      if (proofs?.length === 0) return show(answers.length === 0 ? check : answered(check, answers), "proof_needed");
      answers.push(...toAll([point], proofs === null ? PASSED : { ...PASSED, proofs }));
    }
    if (answers.length > 0) await settle(check, answered(check, answers));
  };

  /** The product that the fault is in; none where it is in no single one. */
  const atFault = (check: Check, product: number | undefined) => {
    const point = currentPoint(check);
    if (point === null || check.found === undefined) return;
    return answer(check, point, product === undefined ? check.found : { ...check.found, product });
  };

  /** Whether what was scanned is a gift; what it means for this parcel is then done. Goods may be gifts elsewhere. */
  const gift = async (check: Check, code: string, piece: Piece | null): Promise<boolean> => {
    const point = currentPoint(check);
    const scan = gifts.scanOf(check, point, code);
    if (scan.is === "no_gift" || (piece !== null && (scan.is === "enough" || scan.is === "not_due"))) return false;
    if (scan.is === "due") await settle(check, gifts.withOneMore(check, scan.point));
    else if (scan.is === "instead" && gifts.isGift(point))
      await answer(check, point, gifts.insteadOf(check, point, scan.gift));
    else {
      hands().sound("wrong");
      show(check, scan.is === "enough" ? "gift_too_many" : "gift_not_due");
    }
    return true;
  };

  const running = (): Check | null => {
    const { scene } = state;
    if (scene.is === "checking") return scene.check;
    return scene.is === "stopped" || scene.is === "trouble" ? scene.resume : null;
  };

  const count = (check: Check, piece: Piece, scanned: string) => {
    if (countOf(check, piece) >= piece.quantity) return trouble({ is: "too_many", piece }, scanned, check);
    const now = counted(check, piece);
    hands().sound("piece");
    if (missing(now).length > 0) return show(now);
    return check.asking === "count" ? finish(check, now) : show(now, "all_counted");
  };

  /** The packer has counted: all that is not scanned is there too. */
  const countedByHand = (check: Check) => {
    const now = allCounted(check);
    hands().sound("piece");
    return check.asking === "count" ? finish(check, now) : show(now, "all_counted");
  };

  const number = async (scanned: string) => {
    const { scene } = state;
    if (scene.is === "stopped" && isHard(scene.stop.why)) {
      hands().sound("stop");
      return put({ hint: "confirm_stop" });
    }
    const staff = staffOf(bare(scanned));
    if (staff !== null) return changed(staff);
    const check = running();
    if (check !== null) {
      const code = folded(bare(scanned));
      const piece = lineOf(check, ({ codes }) => codes.includes(code));
      if (check.asking === "product" && piece?.product_id != null) return atFault(check, piece.product_id);
      if (await gift(check, code, piece)) return;
      if (piece !== null) return count(check, piece, scanned);
      if (check.scanned === scanned) return show(check, scene.is === "checking" ? "same_parcel" : "resumed");
    }
    const found = await hands().scan(scanned, check?.parcel.order_id ?? null);
    switch (found.is) {
      case "stop":
        return stopped(found, scanned, check);
      case "ready":
        return ready(found.parcel, scanned, check);
      case "piece": {
        const piece = check === null ? null : lineOf(check, ({ sku_id }) => sku_id === found.sku_id);
        return check === null || piece === null ? undefined : count(check, piece, scanned);
      }
      case "goods":
        if (check !== null) return trouble({ is: "wrong", found: found.article, parcel: check.parcel }, scanned, check);
        hands().sound("notice");
        return put({ scene: { is: "waiting" }, wave: { article: found.article, done: [] }, hint: "wave" });
      case "badge":
        return changed(found.staff);
      case "misread":
        return trouble({ is: "misread", misread: found.misread }, scanned, check);
    }
  };

  /** Another person stands at the bench. */
  const changed = (staff: string) => {
    hands().badge(staff);
    put({ hint: "staff_changed" });
  };

  const ready = async (parcel: Parcel, scanned: string, check: Check | null) => {
    const { wave } = state;
    if (wave !== null && !isOf(wave, parcel)) return trouble({ is: "not_in_wave", parcel }, scanned, check);
    const { lot } = parcel;
    if (lot !== null && !lot.drawn && lot.lot.verdict === "accepted") return release(parcel, lot, check);
    begin(parcel, scanned, "first", check);
  };

  const release = async (parcel: Parcel, place: Place, check: Check | null) => {
    const { operation, answer } = await hands().release(parcel.order_id);
    const parked = check === null ? state.parked : [...state.parked, check];
    const wave = inWave(state.wave, parcel, "done");
    put({ scene: { is: "released", parcel, place: { ...place, lot: answer.lot }, operation }, parked, wave });
    hands().sound("passed");
  };

  const begin = (parcel: Parcel, scanned: string, again: Again, before: Check | null) => {
    const isIt = (check: Check) => check.parcel.order_id === parcel.order_id;
    const atHand = before !== null && isIt(before);
    const waiting = atHand ? before : state.parked.find(isIt);
    const kept = unasked?.find(({ order_id }) => order_id === parcel.order_id);
    unasked = unasked?.filter((one) => one !== kept) ?? null;
    const none = { answers: [], presses: [], counted: [], gifts: {} };
    const check: Check =
      waiting !== undefined
        ? goesOn(waiting, parcel, again)
        : kept !== undefined
          ? answersOf({ ...kept, again }, parcel)
          : { id: newId(), parcel, scanned, startedAt: hands().now(), again, ...none, asking: "point" };
    if (atHand) return show(check, "same_parcel");
    const others = state.parked.filter((one) => one !== waiting);
    put({
      scene: { is: "checking", check },
      parked: before === null ? others : [...others, before],
      hint: waiting !== undefined || kept !== undefined ? "resumed" : before === null ? null : "parked",
    });
    hands().tell(parcel);
  };

  /** A stop or an answer goes; an unfinished check that it had covered is there again. */
  const clear = () => {
    const resume = running();
    put({ scene: resume === null ? { is: "waiting" } : { is: "checking", check: resume } });
  };

  const inCheck = (act: (check: Check) => Promise<void> | void): Promise<void> | void =>
    state.scene.is === "checking" ? act(state.scene.check) : undefined;

  const giftTile = (check: Check, point: gifts.GiftPoint, position: number) => {
    if (check.asking === "instead") {
      const spare = gifts.sparesOf(check, point)[position - 1];
      return spare === undefined ? undefined : answer(check, point, gifts.insteadOf(check, point, spare.gift));
    }
    const outcome = gifts.outcomesOf(check, point)[position - 1];
    if (outcome === "replaced") return show({ ...check, asking: "instead" });
    return outcome === undefined ? undefined : answer(check, point, gifts.without(check, point, outcome));
  };

  /** From now on the code means this article of the parcel; then it is counted. */
  const teach = async (scene: Extract<Scene, { is: "trouble" }>, position: number) => {
    const piece = teachable(scene)[position - 1];
    if (piece?.sku_id == null || scene.resume === null) return;
    await hands().teach(scene.scanned, piece.sku_id);
    return count(scene.resume, piece, scene.scanned);
  };

  const acts = {
    /** The whole step is in order. */
    pass: () => inCheck((check) => pass(check, openInStep(check))),
    /** This point alone is. */
    one: () => inCheck((check) => pass(check, openInStep(check).slice(0, 1))),
    fail: () => inCheck((check) => show({ ...check, asking: gifts.isGift(currentPoint(check)) ? "gift" : "fault" })),
    notApplicable: () => inCheck((check) => show({ ...check, asking: "reason" })),
    tile: (position: number) => {
      const { scene } = state;
      if (scene.is === "trouble") return teach(scene, position);
      return inCheck((check) => {
        const point = currentPoint(check);
        if (point === null) return;
        if (gifts.isGift(point)) return giftTile(check, point, position);
        if (check.asking === "reason") {
          const reason = REASONS[position - 1];
          if (reason === undefined) return;
          const text = hands().reasonText(reason);
          return answer(check, point, { ...PASSED, result: "not_applicable", reason: text });
        }
        if (check.asking === "product") return atFault(check, productsOf(check.parcel)[position - 1]?.id);
        const defect = check.parcel.checklist.defects[position - 1];
        if (defect === undefined) return;
        const { id, severity } = defect;
        const found: Given = { result: "failed", defect: id, severity, reason: null };
        return asksForProduct(check, defect)
          ? show({ ...check, asking: "product", found })
          : answer(check, point, found);
      });
    },
    count: () => inCheck(countedByHand),
    undo: async () => {
      const { scene } = state;
      if (scene.is === "answered") {
        await hands().undo(scene.operation);
        const check = scene.passed ? unpressed(scene.check) : scene.check;
        const wave = inWave(state.wave, check.parcel, "open");
        return put({ scene: { is: "checking", check: { ...check, id: newId() } }, wave });
      }
      if (scene.is === "released") {
        await hands().undo(scene.operation);
        return put({ scene: { is: "waiting" }, wave: inWave(state.wave, scene.parcel, "open") });
      }
      if (scene.is !== "checking") return;
      const { check } = scene;
      if (check.asking === "point" || check.asking === "count") show(unpressed(check));
      else show({ ...check, asking: BACK[check.asking] });
    },
    halt: async () => {
      const { scene } = state;
      if (scene.is === "answered") put({ scene: { ...scene, halt: await hands().halt(scene) } });
    },
    print: () => {
      const aside = labelled(state.scene);
      if (aside !== null) label.asked(aside);
    },
    okay: () => clear(),
    again: () => {
      const { scene } = state;
      if (scene.is === "stopped" && scene.stop.parcel !== null)
        begin(scene.stop.parcel, scene.scanned, againOf(scene.stop.why), scene.resume);
      if (scene.is === "trouble" && scene.trouble.is === "not_in_wave")
        begin(scene.trouble.parcel, scene.scanned, "first", scene.resume);
    },
    next: () => {
      const { scene } = state;
      if (scene.is === "checking")
        put({ scene: { is: "waiting" }, parked: [...state.parked, scene.check], hint: "parked" });
      else clear();
    },
    endWave: () => put({ wave: null }),
    openLot: async () => {
      if (state.wave === null) return;
      await hands().openLot(state.wave.article.sku_id);
      put({ hint: "lot" });
    },
    leave: () => hands().leave(),
    photo: () => {
      const { scene } = state;
      return scene.is === "checking" || scene.is === "answered" ? hands().photo(scene.check) : undefined;
    },
  };

  /** After a crash: what lay unfinished, where its order still may be packed. What cannot be asked about waits. */
  const restore = async () => {
    const kept = unasked ?? (await hands().kept());
    const found: Check[] = [];
    const later: Unfinished[] = [];
    let refusal: unknown = null;
    for (const one of kept) {
      try {
        const now = await hands().scan(one.scanned, null);
        const parcel = now.is === "ready" || now.is === "stop" ? now.parcel : null;
        if (mayGoOn(now, one.again) && parcel?.order_id === one.order_id) found.push(answersOf(one, parcel));
      } catch (thrown) {
        refusal = thrown;
        later.push(one);
      }
    }
    unasked = later;
    if (found.length > 0) put({ parked: [...state.parked, ...found], hint: "restored", refusal });
    else if (refusal !== null) throw refusal;
  };

  return {
    state: () => state,
    subscribe: (tell: () => void) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    /** Works off what an action asks, after everything before it. */
    act: (run: (bench: typeof acts, state: BenchState) => Promise<void> | void) => then(() => run(acts, state)),
    scan: (scanned: string) => then(() => number(scanned.trim())),
    restore: () => then(restore),
    hint: (hint: Hint) => then(() => put({ hint })),
  };
}

/** A check that was begun so can still be ended so, and nobody else has the parcel now. */
function mayGoOn(now: Scanned | Elsewhere, again: Again): boolean {
  if (now.is !== "stop") return now.is === "ready";
  return again === againOf(now.why) && now.why !== "elsewhere" && !isHard(now.why);
}

/** All that is in the parcel is the wave's article. */
function isOf({ article }: Wave, { goods }: Parcel): boolean {
  return goods.every(({ sku_id }) => sku_id === article.sku_id);
}

/** The wave once this parcel of it is done, or open again; others are not counted in it. */
function inWave(wave: Wave | null, parcel: Parcel, to: "done" | "open"): Wave | null {
  if (wave === null || !isOf(wave, parcel)) return wave;
  const others = wave.done.filter((order) => order !== parcel.order_id);
  return { ...wave, done: to === "done" ? [...others, parcel.order_id] : others };
}

/** A fault is in one of several products, unless it is a gift that is not there. */
function asksForProduct({ parcel }: Check, { id }: Defect): boolean {
  return id !== "gift_missing" && productsOf(parcel).length > 1;
}

/** The answer is painted first; what is kept for a crash or counted for the day comes after it. */
const AFTER_PAINT_MS = 40;

export function painted(): Promise<void> {
  return new Promise((tell) => {
    setTimeout(tell, AFTER_PAINT_MS);
  });
}

export type Acts = Parameters<Parameters<Bench["act"]>[0]>[0];

export function isHard(why: Stopping["why"]): boolean {
  return HARD.some((hard) => hard === why);
}

/** The articles of the parcel at hand that an unknown code may stand on. */
export function teachable({ trouble, resume }: Extract<Scene, { is: "trouble" }>): Piece[] {
  if (trouble.is !== "misread" || trouble.misread.why !== "unknown_goods" || resume === null) return [];
  return resume.parcel.goods.filter(({ sku_id }) => sku_id !== null);
}

/** A parcel that waits for its lot, or lies on another bench, has no check yet; the others have one. */
function againOf(why: Stopping["why"]): Again {
  return why === "lot_waits" || why === "released" || why === "elsewhere" ? "first" : "again";
}
