import { type FormEvent, useRef } from "react";
import { useAnswer } from "../../ask";
import { t } from "../../words/words";
import { type Check, pointsOf } from "../check";
import { Barcode, Cross, Tick } from "../marks";
import { OwnDay } from "../OwnDay";
import { scanned } from "../useBench";
import css from "./PhoneScan.module.css";

/** Nothing on the bench: scan, or type the number. */
export function PhoneScan({ parked }: { parked: Check[] }) {
  const field = useRef<HTMLInputElement>(null);
  const day = useAnswer("station_day", { shop: null, date: null });
  const look = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? "";
    if (text === "" || field.current === null) return;
    field.current.value = "";
    field.current.blur();
    scanned(text);
  };
  const latest = day.data?.latest ?? [];
  return (
    <section className={css.scan} data-testid="phone-wait">
      <span className={css.icon}>
        <Barcode size={88} />
      </span>
      <h1 className={css.title}>{t("phone.waiting.title")}</h1>
      <p className={css.text}>{t("phone.waiting.text")}</p>
      <form className={css.form} onSubmit={look}>
        <input
          ref={field}
          aria-label={t("station.by_hand")}
          placeholder={t("station.by_hand")}
          maxLength={60}
          autoCapitalize="characters"
          autoComplete="off"
          data-testid="phone-number"
        />
        <button type="submit" data-testid="phone-look">
          {t("phone.waiting.look")}
        </button>
      </form>
      {parked.length > 0 && (
        <div className={css.list}>
          <b>{t("station.parked")}</b>
          {parked.map((check) => (
            <button key={check.id} type="button" className={css.parked} onClick={() => scanned(check.scanned)}>
              <b>{check.parcel.order_no.slice(-4)}</b> {check.answers.length}/{pointsOf(check.parcel).length}
            </button>
          ))}
        </div>
      )}
      {latest.length > 0 && (
        <div className={css.list}>
          <b>{t("station.latest")}</b>
          {latest.slice(0, 6).map((row) => (
            <span key={row.id} className={row.result === "failed" ? css.failed : css.passed}>
              {row.result === "failed" ? <Cross size={14} /> : <Tick size={14} />} {row.order_no.slice(-4)}
            </span>
          ))}
        </div>
      )}
      <OwnDay className={css.text} />
    </section>
  );
}
