import { t } from "../../words/words";
import { action } from "../actions";
import { type Check, piecesOf } from "../check";
import { Tick } from "../marks";
import { run } from "../useBench";
import { PhoneParcel, Small } from "./PhoneCheck";
import css from "./PhoneCheck.module.css";

/** The last question before a parcel of several pieces is closed: are they all in. */
export function PhoneCount({ check }: { check: Check }) {
  return (
    <>
      <main className={css.middle} data-testid="phone-count-pieces">
        <PhoneParcel check={check} />
        <section className={css.step}>
          <header className={css.stepHead}>
            <h2>{t("station.count_pieces.title", { count: piecesOf(check.parcel) })}</h2>
          </header>
          <p>{t("station.count_pieces.text")}</p>
        </section>
      </main>
      <footer className={css.foot}>
        <div className={css.small}>
          <Small action={action("undo")} />
        </div>
        <button type="button" className={css.pass} onClick={() => run(action("count"))} data-testid="phone-counted">
          <Tick size={30} /> {t("station.act.count")}
        </button>
      </footer>
    </>
  );
}
