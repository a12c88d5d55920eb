import { type RefObject, useState } from "react";
import { useAnswer } from "../ask";
import type { ReturnedSheet } from "../door-types";
import { Card } from "../parts/Card";
import { GradeMark } from "../parts/GradeMark";
import { caseStands, Reason } from "../parts/marks";
import { useMay } from "../parts/me";
import { Settled } from "../parts/Settled";
import { tailOf } from "../parts/tail";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { Piece } from "./Piece";
import css from "./Returned.module.css";

/** What single keys do for the piece in hand, by the place of the key. */
export type Keys = Record<string, () => void>;

type Props = { reception: number; keys: RefObject<Keys>; onNext: () => void };

/** The parcel in hand: whose it is, what its buyer says, and one of its pieces after the other. */
export function Hand({ reception, keys, onNext }: Props) {
  const sheet = useAnswer("returned_show", { reception_id: reception });
  return <Settled of={sheet}>{(answer) => <Sheet sheet={answer} keys={keys} onNext={onNext} />}</Settled>;
}

function Sheet({ sheet, keys, onNext }: { sheet: ReturnedSheet; keys: RefObject<Keys>; onNext: () => void }) {
  const [picked, setPicked] = useState<number | null>(null);
  const chosen = sheet.pieces.find(({ piece }) => piece.id === picked);
  const here = chosen ?? sheet.pieces.find(({ piece }) => piece.grade === "U") ?? sheet.pieces[0];
  return (
    <Card className={css.sheet}>
      <Head sheet={sheet} />
      {sheet.pieces.length > 1 && (
        <ul className={css.pieces}>
          {sheet.pieces.map(({ piece }) => (
            <li key={piece.id}>
              <button
                type="button"
                className={piece.id === here?.piece.id ? css.pieceHere : css.piece}
                aria-pressed={piece.id === here?.piece.id}
                onClick={() => setPicked(piece.id)}
                data-testid={`returned-piece-${piece.number}`}
              >
                <GradeMark of={piece.grade} /> {t("returned.piece", { number: piece.number })} {piece.sku_name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {here !== undefined && (
        <Piece
          key={`${here.piece.id} ${here.piece.grade}`}
          sheet={sheet}
          of={here}
          keys={keys}
          onGraded={(waiting) => {
            setPicked(waiting > 0 ? null : here.piece.id);
            if (waiting === 0) onNext();
          }}
        />
      )}
    </Card>
  );
}

function Head({ sheet }: { sheet: ReturnedSheet }) {
  const now = useNow();
  const may = useMay();
  const row = sheet.case;
  const number = row === null ? sheet.scanned : (row.order_no ?? row.case_no);
  const until = row?.deadline_for === "seller" ? row.deadline_at : null;
  return (
    <header className={css.head} data-testid="returned-hand">
      <span className={css.tail}>{tailOf(number)}</span>
      <span className={css.grow}>
        <b className={css.cut}>{row?.product ?? t("returned.goods.unknown")}</b>
        <span className={css.row}>
          <span className={css.soft}>{t("returned.said")}</span>
          {row?.reason == null ? t("returned.said.none") : <Reason text={row.reason} quality={row.quality} />}
        </span>
      </span>
      <span className={css.facts}>
        {until !== null && (
          <span className={css.due} data-testid="returned-until">
            {t(sheet.tricks.length > 0 ? "returned.appeal" : "returned.until", { at: moment(until, now) })}
          </span>
        )}
        <span className={css.soft}>{t("returned.received", { by: sheet.by, at: moment(sheet.received_at, now) })}</span>
        {row !== null && may("case_show") && (
          <button type="button" className={css.link} onClick={() => open({ is: "case", id: row.id })}>
            {t("stock.move.case", { no: tailOf(row.case_no) })} · {caseStands(row)}
          </button>
        )}
      </span>
    </header>
  );
}
