import JsBarcode from "jsbarcode";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useChoice } from "../choices";
import { back } from "../place";
import { t } from "../words/words";
import { ACTIONS } from "./actions";
import { badgeCode } from "./badge";
import css from "./CommandCard.module.css";

/** One sheet of A4 with a bar code for each act, to lie on the bench, and the badge of who stands there. */
export function CommandCard() {
  const actions = ACTIONS.filter(({ command }) => command !== null);
  const staff = useChoice("staff");
  const badge = badgeCode(staff);
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
      <ul className={css.paper}>
        {actions.map((one) => (
          <li key={one.name}>
            <b>{t(one.label, { number: one.cap })}</b>
            {one.command !== null && <Code128 text={one.command} />}
          </li>
        ))}
        {staff !== "" && (
          <li>
            <b>{t("station.badge.of", { staff })}</b>
            {badge === null ? <p>{t("station.badge.plain")}</p> : <Code128 text={badge} />}
          </li>
        )}
      </ul>
    </div>,
    document.body,
  );
}

function Code128({ text }: { text: string }) {
  const space = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (space.current === null) return;
    JsBarcode(space.current, text, { format: "CODE128", width: 1.6, height: 44, fontSize: 13, margin: 6 });
  }, [text]);
  return <svg ref={space} role="img" aria-label={text} />;
}
