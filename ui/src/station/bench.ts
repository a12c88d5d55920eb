/**
 * The packing bench: which parcel lies on it, what was answered, and what waits unfinished beside it.
 * Everything that happens is worked off one after the other, so that a scan never meets half a record.
 */
import type { Answer, Ask } from "../door";
import type {
  Again,
  At,
  CheckRow,
  Defect,
  Bench as Held,
  Parcel,
  Point,
  PointAnswer,
  Scanned,
  Step,
  Stop,
} from "../door-types";
import * as gifts from "./giftCount";

export const STEPS: readonly Step[] = ["appearance", "function", "gift"];
export const REASONS = ["no_such_part", "sealed", "no_gift", "buyer_agreed"] as const;
const HARD: readonly Stop[] = ["cancelled", "refunded", "refund_asked"];

export type Check = {
  /** Sent with the record, so that a check that is sent twice is kept once. */
  id: string;
  parcel: Parcel;
  scanned: string;
  startedAt: At;
  again: Again;
  answers: PointAnswer[];
  asking: "point" | "fault" | "reason" | "gift" | "instead";
  /** Pieces of gifts that are in but whose point is not answered yet. */
  gifts?: Record<string, number>;
};

/** The parcel lies on another station's bench. */
export type Elsewhere = Omit<Extract<Scanned, { is: "stop" }>, "why"> & { why: "elsewhere"; held: Held };
export type Stopping = Extract<Scanned, { is: "stop" }> | Elsewhere;

export type Scene =
  | { is: "waiting" }
  | { is: "checking"; check: Check }
  | { is: "answered"; passed: boolean; row: CheckRow; operation: number; check: Check }
  | { is: "stopped"; stop: Stopping; scanned: string; resume: Check | null };

export type Hint =
  | "same_parcel"
  | "confirm_stop"
  | "unknown_command"
  | "parked"
  | "resumed"
  | "staff_changed"
  | GiftHint;

type GiftHint = "gift_not_due" | "gift_too_many" | "proof_needed";

export type BenchState = { scene: Scene; parked: Check[]; hint: Hint | null; refusal: unknown };

/** What the bench needs from outside. */
export type Hands = {
  scan: (scanned: string) => Promise<Scanned | Elsewhere>;
  record: (ask: Ask<"record_check">) => Promise<Answer<"record_check">>;
  undo: (operation: number) => Promise<unknown>;
  /** Photos for a point that passes only with one; none where the packer gives none. */
  proof: (point: Point) => Promise<string[]>;
  now: () => At;
  staff: () => string;
  reasonText: (reason: (typeof REASONS)[number]) => string;
  sound: (what: "passed" | "failed" | "stop") => void;
  leave: () => void;
  photo: (check: Check) => void;
};

export type Bench = ReturnType<typeof makeBench>;

export function makeBench(hands: () => Hands) {
  let state: BenchState = { scene: { is: "waiting" }, parked: [], hint: null, refusal: null };
  let work: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const put = (changed: Partial<BenchState>) => {
    state = { ...state, hint: null, refusal: null, ...changed };
    for (const tell of listeners) tell();
  };
  const then = (job: () => Promise<void> | void) => {
    work = work.then(job).catch((refusal: unknown) => put({ refusal }));
    return work;
  };
  const show = (check: Check, changed: Partial<Check> = {}) =>
    put({ scene: { is: "checking", check: { ...check, ...changed } } });

  const showWith = (check: Check, hint: Hint) => put({ scene: { is: "checking", check }, hint });

  const finish = async (check: Check, last: PointAnswer) => {
    const answers = [...check.answers, last];
    const passed = last.result !== "failed";
    const { id, parcel, scanned, startedAt, again } = check;
    const { operation, answer } = await hands().record({
      id,
      done_at: null,
      order_id: parcel.order_id,
      scanned,
      started_at: startedAt,
      staff: hands().staff(),
      again,
      answers,
    });
    hands().sound(passed ? "passed" : "failed");
    put({
      scene: {
        is: "answered",
        passed,
        row: answer,
        operation,
        check: { ...check, answers: passed ? answers : check.answers, asking: "point" },
      },
    });
  };

  const answer = async (check: Check, given: Omit<PointAnswer, "step" | "point">) => {
    const point = currentPoint(check);
    if (point === null) return;
    const full = { step: point.step, point: point.id, ...given };
    const open = pointsOf(check.parcel).length - check.answers.length;
    if (given.result === "failed" || open === 1) await finish(check, full);
    else await onward({ ...check, answers: [...check.answers, full], asking: "point" });
  };

  /** A gift that was scanned before its turn is answered as soon as its turn comes. */
  const onward = async (check: Check): Promise<void> => {
    const point = currentPoint(check);
    if (gifts.isGift(point) && gifts.isFull(check, point)) await answer(check, gifts.complete(point.gift));
    else show(check);
  };

  /** Whether what was scanned is a gift; what it means for this parcel is then done. */
  const gift = async (check: Check, scanned: string): Promise<boolean> => {
    const point = currentPoint(check);
    const scan = gifts.scanOf(check, point, scanned);
    if (scan.is === "no_gift") return false;
    if (scan.is === "due") await onward(gifts.withOneMore(check, scan.point));
    else if (scan.is === "instead" && gifts.isGift(point))
      await answer(check, gifts.insteadOf(check, point, scan.gift));
    else {
      hands().sound("stop");
      showWith(check, scan.is === "enough" ? "gift_too_many" : "gift_not_due");
    }
    return true;
  };

  const number = async (scanned: string) => {
    const { scene } = state;
    if (scene.is === "stopped" && isHard(scene.stop.why)) {
      hands().sound("stop");
      return put({ hint: "confirm_stop" });
    }
    if (scene.is === "checking" && (await gift(scene.check, scanned))) return;
    const running = scene.is === "checking" ? scene.check : scene.is === "stopped" ? scene.resume : null;
    if (running !== null && running.scanned === scanned)
      return showWith(running, scene.is === "checking" ? "same_parcel" : "resumed");
    const found = await hands().scan(scanned);
    if (found.is === "stop") {
      hands().sound("stop");
      return put({ scene: { is: "stopped", stop: found, scanned, resume: running } });
    }
    begin(found.parcel, scanned, "first", running);
  };

  const begin = (parcel: Parcel, scanned: string, again: Again, running: Check | null) => {
    if (running !== null && running.parcel.order_id === parcel.order_id) return showWith(running, "same_parcel");
    const waiting = state.parked.find((check) => check.parcel.order_id === parcel.order_id);
    const others = state.parked.filter((check) => check !== waiting);
    const parked = running === null ? others : [...others, running];
    const check: Check = waiting ?? {
      id: newId(),
      parcel,
      scanned,
      startedAt: hands().now(),
      again,
      answers: [],
      asking: "point",
    };
    put({
      scene: { is: "checking", check },
      parked,
      hint: waiting !== undefined ? "resumed" : running === null ? null : "parked",
    });
  };

  /** A stop or an answer goes; an unfinished check that it had covered is there again. */
  const clear = () => {
    const { scene } = state;
    const resume = scene.is === "stopped" ? scene.resume : null;
    put({ scene: resume === null ? { is: "waiting" } : { is: "checking", check: resume } });
  };

  const inCheck = (act: (check: Check) => Promise<void> | void): Promise<void> | void =>
    state.scene.is === "checking" ? act(state.scene.check) : undefined;

  const acts = {
    pass: () =>
      inCheck(async (check) => {
        const point = currentPoint(check);
        if (gifts.isGift(point)) return onward(gifts.withOneMore(check, point));
        const passed = { result: "passed", defect: null, severity: null, reason: null } as const;
        if (point?.proof !== "required") return answer(check, passed);
        const proofs = await hands().proof(point);
        return proofs.length === 0 ? showWith(check, "proof_needed") : answer(check, { ...passed, proofs });
      }),
    fail: () => inCheck((check) => show(check, { asking: gifts.isGift(currentPoint(check)) ? "gift" : "fault" })),
    notApplicable: () => inCheck((check) => show(check, { asking: "reason" })),
    tile: (position: number) =>
      inCheck((check) => {
        const point = currentPoint(check);
        if (check.asking === "gift" && gifts.isGift(point)) {
          const outcome = gifts.outcomesOf(check, point)[position - 1];
          if (outcome === "replaced") return show(check, { asking: "instead" });
          return outcome === undefined ? undefined : answer(check, gifts.without(check, point, outcome));
        }
        if (check.asking === "instead" && gifts.isGift(point)) {
          const spare = gifts.sparesOf(check, point)[position - 1];
          return spare === undefined ? undefined : answer(check, gifts.insteadOf(check, point, spare.gift));
        }
        if (check.asking === "reason") {
          const reason = REASONS[position - 1];
          if (reason === undefined) return;
          return answer(check, {
            result: "not_applicable",
            defect: null,
            severity: null,
            reason: hands().reasonText(reason),
          });
        }
        const defect = check.parcel.checklist.defects[position - 1];
        if (defect !== undefined)
          return answer(check, { result: "failed", defect: defect.id, severity: defect.severity, reason: null });
      }),
    undo: async () => {
      const { scene } = state;
      if (scene.is === "answered") {
        await hands().undo(scene.operation);
        const check = scene.passed ? gifts.stepBack(scene.check, null) : scene.check;
        return show(check, { id: newId() });
      }
      if (scene.is !== "checking") return;
      const { check } = scene;
      if (check.asking === "point") show(gifts.stepBack(check, currentPoint(check)));
      else if (check.asking === "instead") show(check, { asking: "gift" });
      else show(check, { asking: "point" });
    },
    okay: () => clear(),
    again: () => {
      const { scene } = state;
      if (scene.is === "stopped" && scene.stop.parcel !== null)
        begin(scene.stop.parcel, scene.scanned, scene.stop.why === "elsewhere" ? "first" : "again", scene.resume);
    },
    next: () => {
      const { scene } = state;
      if (scene.is === "checking")
        put({ scene: { is: "waiting" }, parked: [...state.parked, scene.check], hint: "parked" });
      else clear();
    },
    leave: () => hands().leave(),
    photo: () => {
      const { scene } = state;
      return scene.is === "checking" || scene.is === "answered" ? hands().photo(scene.check) : undefined;
    },
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
    hint: (hint: Hint) => then(() => put({ hint })),
  };
}

export type Acts = Parameters<Parameters<Bench["act"]>[0]>[0];

export function isHard(why: Stopping["why"]): boolean {
  return HARD.some((hard) => hard === why);
}

/** No two checks have the same, whichever station they were made at. `crypto.randomUUID` is not there over plain HTTP. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The points in the order of the three steps. */
export function pointsOf(parcel: Parcel): Point[] {
  return STEPS.flatMap((step) => parcel.checklist.points.filter((point) => point.step === step));
}

export function currentPoint(check: Check): Point | null {
  return pointsOf(check.parcel)[check.answers.length] ?? null;
}

/** The faults usually found in the step that is looked at. */
export function isProposed(defect: Defect, check: Check): boolean {
  return defect.step === currentPoint(check)?.step;
}
