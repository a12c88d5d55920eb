import { Button, Pagination } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, Escape, EscapePage, EvidenceRow } from "../door-types";
import { Thumb } from "../evidence/Thumb";
import { Viewer } from "../evidence/Viewer";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Tail } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { type EscapesAsked, goToChecks, open } from "../place";
import { Say } from "../words/Say";
import { quoted, t } from "../words/words";
import css from "./Escapes.module.css";
import { placeOf } from "./placeOf";

const ROWS = 10;

/** Parcels that passed here and came back all the same, with what was seen before and after. */
export function Escapes({ days, of }: { days: [Day, Day]; of: EscapesAsked }) {
  const shop = useShop();
  const pages = usePages(ROWS);
  const listed = useAnswer("escape_list", {
    shop: shop.name,
    from: days[0],
    to: days[1],
    ...of,
    ...pages.asked,
  });
  const [from, to] = days;
  const passed = () => goToChecks({ from, to, result: "passed", tab: "records" });
  const escapes = (of: EscapesAsked, chip = "") =>
    goToChecks({ from, to, result: "all", tab: "escapes", ...(chip === "" ? {} : { escapes: of, chip }) });
  return (
    <Settled of={listed}>
      {(answer) =>
        answer.total === 0 ? (
          <Card>
            <Nothing title={t("escapes.none")} text={t("escapes.none.text")} />
          </Card>
        ) : (
          <div className={css.page}>
            <p className={css.note} data-testid="escapes-note">
              <Say
                of="escapes.note"
                with={{
                  passed: <Figure onOpen={passed}>{count(answer.passed)}</Figure>,
                  total: <Figure onOpen={() => escapes({})}>{count(answer.total)}</Figure>,
                }}
              />
              　{t("escapes.young")}
            </p>
            <Counts answer={answer} onOpen={escapes} />
            {answer.escapes.map((missed) => (
              <One key={missed.case_id} missed={missed} />
            ))}
            <Pagination {...pages.of(answer.listed)} />
          </div>
        )
      }
    </Settled>
  );
}

type Opens = (of: EscapesAsked, chip: string) => void;

function Counts({ answer, onOpen }: { answer: EscapePage; onOpen: Opens }) {
  const of = (escapes: number, passed: number) => t("escapes.of", { escapes: count(escapes), passed: count(passed) });
  return (
    <div className={css.counts}>
      <Card title={t("escapes.by_point")}>
        {answer.by_point.map(({ step, point, escapes, passed }) => (
          <p key={`${step} ${point}`} className={css.count}>
            <span>{placeOf(step, point)}</span>
            <Figure
              strong
              onOpen={() => onOpen({ place: { step, point } }, placeOf(step, point))}
              testid="escapes-of-point"
            >
              {of(escapes, passed)}
            </Figure>
          </p>
        ))}
      </Card>
      <Card title={t("escapes.by_staff")} note={t("escapes.by.note")}>
        {answer.by_staff.map(({ staff, escapes, passed }) => (
          <p key={staff} className={css.count}>
            <span>{staff}</span>
            <Figure strong onOpen={() => onOpen({ staff }, t("numbers.staff.of", { staff }))} testid="escapes-of-staff">
              {of(escapes, passed)}
            </Figure>
          </p>
        ))}
      </Card>
    </div>
  );
}

function One({ missed }: { missed: Escape }) {
  const now = useNow();
  return (
    <Card>
      <div className={css.escape} data-testid="escape">
        <div className={css.what}>
          <p>
            <Tail of={missed.order_no} /> {missed.goods}
          </p>
          <p className={css.said}>{quoted(missed.reason)}</p>
          <p className={css.soft}>{t("escapes.should", { point: placeOf(missed.step, missed.point) })}</p>
          <p className={css.soft}>
            {t("escapes.checked", { at: moment(missed.checked_at, now), staff: missed.staff, seconds: missed.seconds })}
          </p>
          <p className={css.soft}>{t("escapes.applied", { at: moment(missed.applied_at, now) })}</p>
          <Button
            size="small"
            onClick={() => open({ is: "proof", order_id: missed.order_id, case_id: missed.case_id })}
            data-testid="escape-proof"
          >
            {t("evidence.open")}
          </Button>
        </div>
        <Side title={t("escapes.before")} rows={missed.before} />
        <Side title={t("escapes.after")} rows={missed.after} />
      </div>
    </Card>
  );
}

const SHOWN = 4;

function Side({ title, rows }: { title: string; rows: EvidenceRow[] }) {
  const [shown, show] = useState<number | null>(null);
  return (
    <div className={css.side}>
      <h3 className={css.soft}>{title}</h3>
      {rows.length === 0 && <p className={css.soft}>{t("escapes.no_proof")}</p>}
      <div className={css.thumbs}>
        {rows.slice(0, SHOWN).map((row) => (
          <Thumb key={row.id} row={row} onOpen={() => show(row.id)} />
        ))}
      </div>
      {shown !== null && <Viewer rows={rows} at={shown} onTurn={show} onClose={() => show(null)} />}
    </div>
  );
}
