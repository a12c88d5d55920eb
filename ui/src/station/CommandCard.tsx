import JsBarcode from "jsbarcode";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { choice } from "../choices";
import { back } from "../place";
import { t } from "../words/words";
import { ACTIONS } from "./actions";
import { badgeCode } from "./badge";
import css from "./CommandCard.module.css";

/** One sheet of A4 with a bar code for each act, to lie on the bench, and badges: first of who stands there. */
export function CommandCard() {
  const [typed, setTyped] = useState(choice("staff"));
  const people = [...new Set(typed.split(/[\s,，、]+/).filter((staff) => staff !== ""))];
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
          value={typed}
          maxLength={200}
          placeholder={t("station.card.badges.text")}
          data-testid="card-staff"
          onChange={(event) => setTyped(event.target.value)}
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
        {people.map((staff) => {
          const code = badgeCode(staff);
          return (
            <li key={staff}>
              <b>{t("station.badge.of", { staff })}</b>
              {code === null ? <p>{t("station.badge.plain")}</p> : <Code128 code={code} />}
            </li>
          );
        })}
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
