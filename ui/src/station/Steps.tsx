import type { Step } from "../door-types";
import { pointText } from "../parts/points";
import { t } from "../words/words";
import { Act } from "./Act";
import { action } from "./actions";
import type { BenchState } from "./bench";
import { type Check, currentPoint, openInStep, pointsOf, STEPS } from "./check";
import { GiftButtons, GiftRow, GiftStage } from "./Gifts";
import { isGift } from "./giftCount";
import { Look } from "./Look";
import { Cross, Tick } from "./marks";
import css from "./Steps.module.css";

/** Three steps side by side; the one at hand is wide and framed, its point stands out. */
export function Steps({ check, state }: { check: Check; state: BenchState }) {
  const now = currentPoint(check)?.step;
  // all three are always there: that nothing is to be tried, or nothing belongs in, is an answer too
  return STEPS.map((step) => {
    const open = pointsOf(check.parcel).filter(
      (point) => point.step === step && answerOf(check, point.id) === undefined,
    );
    const stage = step === now ? "now" : open.length === 0 ? "done" : "later";
    return (
      <StepColumn key={step} step={step} number={STEPS.indexOf(step) + 1} stage={stage} check={check} state={state} />
    );
  });
}

type Props = { step: Step; number: number; stage: "done" | "now" | "later"; check: Check; state: BenchState };

function StepColumn({ step, number, stage, check, state }: Props) {
  const points = check.parcel.checklist.points.filter((point) => point.step === step);
  const answered = points.filter((point) => answerOf(check, point.id) !== undefined).length;
  return (
    <section className={css[stage]} aria-current={stage === "now" ? "step" : undefined}>
      <header className={css.head}>
        <span className={css.number}>{stage === "done" ? <Tick size={26} /> : number}</span>
        <div>
          <h2 className={css.title}>{t(`station.step.${step}`)}</h2>
          <p className={css.stage}>
            {points.length === 0 ? (
              t(step === "gift" ? "station.gifts.none" : "station.step.none")
            ) : stage === "now" && isGift(currentPoint(check)) ? (
              <GiftStage check={check} />
            ) : stage === "now" ? (
              t("station.step.now", { at: answered + 1, of: points.length })
            ) : (
              t(stage === "done" ? "station.step.done" : "station.step.later")
            )}
          </p>
        </div>
      </header>
      {stage === "now" && <Lately check={check} />}
      <ul className={css.points}>
        {points.map((point) => {
          const answer = answerOf(check, point.id);
          const here = point.id === currentPoint(check)?.id;
          if (isGift(point)) return <GiftRow key={point.id} point={point} check={check} here={here} />;
          return (
            <li
              key={point.id}
              ref={here ? intoView : undefined}
              className={here ? css.here : css.point}
              aria-current={here ? "true" : undefined}
            >
              <span className={answer === undefined ? css.box : css.ticked}>
                {answer !== undefined && (answer.result === "passed" ? <Tick size={18} /> : "–")}
              </span>
              <span>
                {pointText(point)}
                {point.proof === "required" && answer === undefined && (
                  <span className={css.proof}>{t("station.point.proof")}</span>
                )}
                {answer?.result === "not_applicable" && <span className={css.reason}>{answer.reason}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      {stage === "now" && <Look at={currentPoint(check)} category={check.parcel.checklist.category} />}
      {stage === "now" &&
        (isGift(currentPoint(check)) ? (
          <GiftButtons check={check} state={state} />
        ) : (
          <Buttons check={check} state={state} />
        ))}
    </section>
  );
}

function intoView(point: HTMLElement | null): void {
  point?.scrollIntoView?.({ block: "nearest" });
}

function Buttons({ check, state }: { check: Check; state: BenchState }) {
  const undo = action("undo");
  const several = openInStep(check).length > 1;
  const skip = action("not applicable");
  return (
    <footer className={css.foot}>
      <div className={css.small}>
        {undo.when(state) && <Act action={undo} look="plain" testid="station-undo" />}
        {several && <Act action={action("one")} look="plain" testid="station-one" />}
        {skip.when(state) && <Act action={skip} look="plain" testid="station-not-applicable" />}
      </div>
      <div className={css.large}>
        <Act
          action={action("pass")}
          look="pass"
          icon={<Tick size={32} />}
          label={several ? "station.act.pass_all" : "station.act.pass"}
          note={t("station.or_scan")}
          testid="station-pass"
        />
        <Act
          action={action("fail")}
          look="fail"
          icon={<Cross size={28} />}
          note={t("station.or_scan")}
          testid="station-fail"
        />
      </div>
    </footer>
  );
}

/** What buyers said lately about these goods: to look at twice. */
function Lately({ check }: { check: Check }) {
  const { lately } = check.parcel;
  if (lately.length === 0) return null;
  return (
    <p className={css.lately}>
      <b>{t("station.lately")}</b>
      {lately.slice(0, 3).map(({ reason, cases }) => (
        <span key={reason}>{t("station.lately.one", { reason, count: cases })}</span>
      ))}
    </p>
  );
}

function answerOf(check: Check, point: string) {
  return check.answers.find((answer) => answer.point === point);
}
