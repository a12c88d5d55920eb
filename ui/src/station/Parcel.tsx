import type { Piece } from "../door-types";
import { platformName } from "../parts/shop";
import { t } from "../words/words";
import { Act } from "./Act";
import { action } from "./actions";
import type { BenchState } from "./bench";
import { type Check, countOf, isCounting } from "./check";
import { Tick } from "./marks";
import css from "./Parcel.module.css";

/** Which parcel: the tail of its number, the goods in large, how many. */
export function Parcel({ check, state }: { check: Check; state: BenchState }) {
  const mayCount = action("count");
  const { parcel } = check;
  return (
    <section className={css.parcel} data-testid="station-parcel" aria-label={t("station.parcel")}>
      <p className={css.soft}>{t("station.tail")}</p>
      <p className={css.tail} data-testid="station-tail">
        {parcel.order_no.slice(-4)}
      </p>
      <p className={css.soft}>
        <span className={css.whole}>{platformName(parcel.platform)}</span>{" "}
        <span className={css.whole}>{parcel.order_no}</span>
        {parcel.carrier !== null && (
          <>
            {" · "}
            <span className={css.whole}>{parcel.carrier}</span>
          </>
        )}
      </p>
      <ul className={css.goods}>
        {parcel.goods.map((piece, index) => (
          <li key={keyOf(piece, index)}>
            <h2 className={css.title}>{piece.product}</h2>
            <div className={css.chips}>
              {piece.traits.map((trait) => (
                <span key={trait.name} className={css.chip} title={trait.name}>
                  {trait.value}
                </span>
              ))}
              {isCounting(check) ? (
                <Count piece={piece} found={countOf(check, piece)} />
              ) : (
                <span className={piece.quantity > 1 ? css.many : css.quantity}>
                  {t("station.pieces", { count: piece.quantity })}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {check.again === "again" && <p className={css.note}>{t("station.again")}</p>}
      {check.asking !== "count" && mayCount.when(state) && (
        <Act action={mayCount} look="plain" testid="station-count" />
      )}
    </section>
  );
}

/** Counted by scans: full with a tick, so that it reads without colour. */
function Count({ piece, found }: { piece: Piece; found: number }) {
  const full = found >= piece.quantity;
  return (
    <span className={full ? css.full : css.many} data-testid={`station-counted-${piece.line_no}`}>
      {full && <Tick size={22} />} {found}/{piece.quantity}
    </span>
  );
}

/** Two lines of one parcel may name the same article. */
function keyOf(piece: Piece, position: number): string {
  return `${piece.sku_code ?? piece.product} ${position}`;
}
