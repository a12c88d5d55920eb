import { pointText } from "../../parts/points";
import { t } from "../../words/words";
import { type Action, action } from "../actions";
import type { BenchState } from "../bench";
import { type Check, countOf, currentPoint, isCounting, openInStep, pointsOf } from "../check";
import { inParcel, isGift } from "../giftCount";
import { Look } from "../Look";
import { Cross, Tick } from "../marks";
import { toldOf } from "../told";
import { run } from "../useBench";
import css from "./PhoneCheck.module.css";
import { PhotoRow } from "./PhotoRow";

/** Which parcel, the step at hand with its points, and the two answers by the thumb. */
export function PhoneCheck({ check, state }: { check: Check; state: BenchState }) {
  const point = currentPoint(check);
  const onGift = isGift(point);
  const several = openInStep(check).length > 1;
  const all = pointsOf(check.parcel);
  const step = point?.step ?? "appearance";
  const here = all.filter((one) => one.step === step);
  const number = [...new Set(all.map((one) => one.step))].indexOf(step) + 1;
  return (
    <>
      <main className={css.middle}>
        <PhoneParcel check={check} />
        <section className={css.step}>
          <header className={css.stepHead}>
            <span className={css.number}>{number}</span>
            <h2>{t(`station.step.${step}`)}</h2>
            <span>{t("phone.step", { at: check.answers.length + 1, of: all.length })}</span>
          </header>
          <ul>
            {here.map((one) => {
              const answer = check.answers.find((given) => given.point === one.id);
              return (
                <li
                  key={one.id}
                  ref={one.id === point?.id ? intoView : undefined}
                  className={one.id === point?.id ? css.here : css.point}
                  aria-current={one.id === point?.id ? "step" : undefined}
                >
                  <span className={answer === undefined ? css.box : css.ticked}>
                    {answer !== undefined && (answer.result === "passed" ? <Tick size={16} /> : "–")}
                  </span>
                  <span>
                    {isGift(one) ? `${one.gift.gift} ${inParcel(check, one)}/${one.gift.quantity}` : pointText(one)}
                    {one.proof === "required" && answer === undefined && (
                      <b className={css.proof}>{t("station.point.proof")}</b>
                    )}
                  </span>
                  {one.id === point?.id && <Look at={one} category={check.parcel.checklist.category} />}
                </li>
              );
            })}
          </ul>
          {check.parcel.lately[0] !== undefined && (
            <p className={css.lately}>
              <b>{t("station.lately")}</b>{" "}
              {t("station.lately.one", { reason: check.parcel.lately[0].reason, count: check.parcel.lately[0].cases })}
            </p>
          )}
        </section>
      </main>
      <footer className={css.foot}>
        <PhotoRow check={check} />
        <div className={css.small}>
          {[
            action("undo"),
            ...(several ? [action("one")] : []),
            action("not applicable"),
            action("count"),
            action("next"),
          ]
            .filter((one) => one.when(state))
            .map((one) => (
              <Small key={one.name} action={one} />
            ))}
        </div>
        <button type="button" className={css.pass} onClick={() => run(action("pass"))} data-testid="phone-pass">
          <Tick size={30} /> {t(onGift ? "station.act.tick" : several ? "station.act.pass_all" : "station.act.pass")}
        </button>
        <button type="button" className={css.fail} onClick={() => run(action("fail"))} data-testid="phone-fail">
          <Cross size={24} /> {t(onGift ? "station.act.gift_out" : "station.act.fail")}
        </button>
      </footer>
    </>
  );
}

export function Small({ action: one }: { action: Action }) {
  return (
    <button type="button" className={css.less} onClick={() => run(one)} data-testid={`phone-${one.name}`}>
      {t(one.label)}
    </button>
  );
}

function intoView(point: HTMLElement | null): void {
  point?.scrollIntoView?.({ block: "nearest" });
}

export function PhoneParcel({ check }: { check: Check }) {
  const { parcel } = check;
  return (
    <section className={css.parcel} data-testid="phone-parcel">
      <p className={css.tail} data-testid="phone-tail">
        {parcel.order_no.slice(-4)}
      </p>
      {parcel.goods.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one parcel never change places
        <div key={index} className={css.goods}>
          <p>{piece.product}</p>
          <p className={css.chips}>
            {piece.traits.map((trait) => (
              <span key={trait.name}>{trait.value}</span>
            ))}
            <b className={piece.quantity > 1 ? css.many : css.quantity}>
              {isCounting(check)
                ? `${countOf(check, piece)}/${piece.quantity}`
                : t("station.pieces", { count: piece.quantity })}
            </b>
          </p>
        </div>
      ))}
      {toldOf(parcel).map(({ key, text }) => (
        <p key={key} className={css.remark}>
          {text}
        </p>
      ))}
      {check.again === "again" && <p className={css.remark}>{t("station.again")}</p>}
    </section>
  );
}
