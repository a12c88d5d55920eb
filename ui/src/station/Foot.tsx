import { memo } from "react";
import { useAnswer } from "../ask";
import type { CheckRow } from "../door-types";
import { faultName } from "../parts/points";
import { goodsText, t } from "../words/words";
import { type Check, pointsOf } from "./check";
import css from "./Foot.module.css";
import { Barcode, Cross, Tick } from "./marks";
import { OwnDay } from "./OwnDay";
import { scanned } from "./useBench";

/** More of them do not fit beside what was checked just now. */
const SHOWN = 6;

/** What waits unfinished, what was checked just now, and that the next parcel may come. */
export const Foot = memo(function Foot({ parked, bench }: { parked: Check[]; bench: "empty" | "busy" }) {
  const day = useAnswer("station_day", { shop: null, date: null });
  const latest = day.data?.latest ?? [];
  return (
    <footer className={css.foot}>
      {parked.length > 0 && (
        <>
          <b className={css.label}>{t("station.parked")}</b>
          {parked.slice(-SHOWN).map((check) => (
            <button
              key={check.parcel.order_id}
              type="button"
              className={css.parked}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => scanned(check.scanned)}
              data-testid="station-parked"
            >
              <b>{check.parcel.order_no.slice(-4)}</b> {check.answers.length}/{pointsOf(check.parcel).length}
            </button>
          ))}
          {parked.length > SHOWN && <span className={css.label}>+{parked.length - SHOWN}</span>}
        </>
      )}
      {latest.length > 0 && <span className={css.label}>{t("station.latest")}</span>}
      <div className={css.latest}>
        {latest.map((row) => (
          <Done key={row.id} row={row} />
        ))}
      </div>
      <OwnDay className={css.own} />
      {(parked.length > 0 || bench === "busy") && (
        <span className={css.next}>
          <Barcode size={20} /> {t(parked.length > 0 ? "station.foot.parked" : "station.foot.next")}
        </span>
      )}
    </footer>
  );
});

function Done({ row }: { row: CheckRow }) {
  const failed = row.result === "failed";
  const defect = row.fault === null ? "" : faultName(row.fault);
  return (
    <span className={failed ? css.failed : css.passed} title={goodsText(row.goods) ?? undefined}>
      {failed ? <Cross size={16} /> : <Tick size={16} />} <b>{row.order_no.slice(-4)}</b> {failed && defect}
    </span>
  );
}
