import JsBarcode from "jsbarcode";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { back } from "../place";
import { t } from "../words/words";
import { ACTIONS } from "./actions";
import css from "./CommandCard.module.css";

/** One sheet of A4 with a bar code for each act, to lie on the bench. */
export function CommandCard() {
  const [staff, setStaff] = useState("");
  const badges = [...new Set(staff.split(/[\s,，、]+/).filter((number) => /^[A-Za-z0-9]{1,12}$/.test(number)))];
  return createPortal(
    <div className={css.page} data-testid="command-card">
      <div className={css.bar}>
        <h1>{t("station.card.title")}</h1>
        <button type="button" className={css.print} onClick={() => window.print()}>
          {t("station.card.print")}
        </button>
        <button type="button" onClick={back}>
          {t("sheet.back")}
        </button>
      </div>
      <label className={css.staff}>
        {t("station.card.badges")}
        <input
          value={staff}
          maxLength={200}
          placeholder={t("station.card.badges.text")}
          data-testid="card-staff"
          onChange={(event) => setStaff(event.target.value)}
        />
      </label>
      <ul className={css.paper}>
        {ACTIONS.map(({ name, label, cap, command }) => {
          if (command === null) return null;
          return (
            <li key={name}>
              <b>{t(label, { number: cap })}</b>
              <Code128 code={command} />
            </li>
          );
        })}
        {badges.map((number) => (
          <li key={number}>
            <b>{t("station.card.staff", { staff: number })}</b>
            <Code128 code={`PT-STAFF-${number.toUpperCase()}`} />
          </li>
        ))}
      </ul>
    </div>,
    document.body,
  );
}

function Code128({ code }: { code: string }) {
  const space = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (space.current === null) return;
    JsBarcode(space.current, code, { format: "CODE128", width: 1.6, height: 44, fontSize: 13, margin: 6 });
  }, [code]);
  return <svg ref={space} role="img" aria-label={code} />;
}
