import { t } from "../words/words";
import { Act } from "./Act";
import { action } from "./actions";
import css from "./CountPieces.module.css";
import { type Check, countOf, piecesOf } from "./check";
import { Tick } from "./marks";

/** The last question before a parcel of several pieces is closed: are they all in. */
export function CountPieces({ check }: { check: Check }) {
  const { goods } = check.parcel;
  return (
    <section className={css.asking} data-testid="station-count-pieces">
      <header className={css.head}>
        <div className={css.words}>
          <h2 className={css.title}>{t("station.count_pieces.title", { count: piecesOf(check.parcel) })}</h2>
          <p className={css.text}>{t("station.count_pieces.text")}</p>
        </div>
        <Act action={action("undo")} look="plain" />
      </header>
      <ul className={css.lines}>
        {goods.map((piece) => (
          <li key={piece.line_no} className={css.line}>
            <span className={css.words}>
              <b>{piece.product}</b>
              <span className={css.text}>{piece.traits.map(({ value }) => value).join(" ")}</span>
            </span>
            <b className={css.count}>
              {countOf(check, piece) > 0 && `${countOf(check, piece)}/`}
              {piece.quantity}
            </b>
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <Act
          action={action("count")}
          look="pass"
          icon={<Tick size={32} />}
          note={t("station.or_scan")}
          testid="station-counted"
        />
      </div>
    </section>
  );
}
