import JsBarcode from "jsbarcode";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { back } from "../place";
import { t } from "../words/words";
import { ACTIONS, type Action } from "./actions";
import css from "./CommandCard.module.css";

/** One sheet of A4 with a bar code for each act, to lie on the bench. */
export function CommandCard() {
  const actions = ACTIONS.filter(({ command }) => command !== null);
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
            <Code128 action={one} />
          </li>
        ))}
      </ul>
    </div>,
    document.body,
  );
}

function Code128({ action }: { action: Action }) {
  const space = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (space.current === null || action.command === null) return;
    JsBarcode(space.current, action.command, { format: "CODE128", width: 1.6, height: 44, fontSize: 13, margin: 6 });
  }, [action.command]);
  return <svg ref={space} role="img" aria-label={action.command ?? ""} />;
}
