import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { ConfirmOutcome, ConfirmRow, Confirms as Told } from "../door-types";
import { CallTabs } from "../parts/CallTabs";
import { Card } from "../parts/Card";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { markKey, markText } from "../parts/parcelMarks";
import { riskText } from "../parts/risk";
import { Settled } from "../parts/Settled";
import { segmentText } from "../parts/segments";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Confirms.module.css";
import { Phone } from "./Phone";

/** Risky orders whose buyers are asked before packing: what to confirm, and what they said. */
export function Confirms() {
  const shop = useShop();
  const clerk = useClerk();
  const told = useAnswer("confirm_list", { shop: shop.name });
  return (
    <>
      <PageHead title={t("nav.callbacks")} note={<CallTabs />}>
        <ClerkName />
      </PageHead>
      {clerk === "" ? <AskClerk /> : <Settled of={told}>{(answer) => <List told={answer} clerk={clerk} />}</Settled>}
    </>
  );
}

type Pile = "open" | "settled";

function List({ told, clerk }: { told: Told; clerk: string }) {
  const [pile, setPile] = useState<Pile>("open");
  const piles = { open: told.rows.filter((row) => !isSettled(row)), settled: told.rows.filter(isSettled) };
  const rows = piles[pile];
  return (
    <Card
      title={t("confirms.title")}
      note={t("confirms.note", { looked: count(told.looked) })}
      extra={
        <Segmented<Pile>
          size="small"
          value={pile}
          onChange={setPile}
          options={(["open", "settled"] as const).map((value) => ({
            value,
            label: (
              <span data-testid={`confirms-${value}`}>
                {t(`confirms.${value}`)} {count(piles[value].length)}
              </span>
            ),
          }))}
        />
      }
      flush
    >
      {rows.length === 0 ? (
        <Nothing title={t(`confirms.none.${pile}`)} text={t("confirms.none.text")} />
      ) : (
        <ul data-testid="confirm-list">
          {rows.map((row) => (
            <Row key={row.order_id} row={row} clerk={clerk} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function isSettled(row: ConfirmRow): boolean {
  return row.last !== null && row.last.outcome !== "no_answer";
}

function Row({ row, clerk }: { row: ConfirmRow; clerk: string }) {
  const now = useNow();
  return (
    <li className={css.row} data-testid={`confirm-${row.order_no}`}>
      <div className={css.what}>
        <p>
          <button type="button" className={css.tail} onClick={() => open({ is: "order", id: row.order_id })}>
            {t("radar.tail", { tail: row.order_no.slice(-4) })}
          </button>{" "}
          {yuan(row.paid_fen)} <span className={css.soft}>{moment(row.paid_at, now)}</span>
        </p>
        {row.goods.map((piece) => (
          <p key={piece.line_no} className={css.goods}>
            {piece.product} × {piece.quantity}
            {piece.traits.length > 0 && (
              <span className={css.soft}> {piece.traits.map((trait) => trait.value).join(" · ")}</span>
            )}
          </p>
        ))}
        <ul className={css.marks}>
          {row.risk?.high === true && <li data-testid={`confirm-risk-${row.order_no}`}>{riskText(row.risk)}</li>}
          {row.marks.map((mark) => (
            <li key={markKey(mark)}>{markText(mark)}</li>
          ))}
          {row.segments.map((rule) => (
            <li key={rule.id}>{t("risky.because", { segment: segmentText(rule.segment) })}</li>
          ))}
        </ul>
      </div>
      <div className={css.ask}>
        <b>{t("confirms.ask")}</b>
        <ul>
          {row.ask.map((one) => (
            <li key={one}>{t(`confirms.ask.${one}`)}</li>
          ))}
        </ul>
        <Phone order={row.sealed ? row.order_id : null} />
      </div>
      <div className={css.said}>
        {row.last !== null && (
          <p className={css.soft} data-testid={`confirm-said-${row.order_no}`}>
            {t(`confirms.said.${row.last.outcome}`)} {row.last.note ?? ""} · {row.last.staff} ·{" "}
            {moment(row.last.at, now)}
            {row.tries > 0 && ` · ${t("confirms.tries", { tries: row.tries })}`}
          </p>
        )}
        <Said row={row} clerk={clerk} />
      </div>
    </li>
  );
}

const OUTCOMES: readonly ConfirmOutcome[] = ["confirmed", "changed", "cancelled", "no_answer"];

function Said({ row, clerk }: { row: ConfirmRow; clerk: string }) {
  const [note, setNote] = useState("");
  const record = useWrite("record_confirm");
  const tell = useTell();
  const keep = (outcome: ConfirmOutcome) =>
    record.mutate(
      { order_id: row.order_id, outcome, note: note.trim() === "" ? null : note, by: clerk },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("confirms.kept"), operation);
          setNote("");
        },
        onError: tell.refused,
      },
    );
  return (
    <>
      <Input
        size="small"
        value={note}
        maxLength={6000}
        placeholder={t("confirms.changed.what")}
        aria-label={t("confirms.changed.what")}
        onChange={({ target }) => setNote(target.value)}
        data-testid={`confirm-note-${row.order_no}`}
      />
      <div className={css.outcomes}>
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            size="small"
            type={outcome === "confirmed" ? "primary" : "default"}
            loading={record.isPending}
            disabled={outcome === "changed" && note.trim() === ""}
            onClick={() => keep(outcome)}
            data-testid={`confirm-${outcome}-${row.order_no}`}
          >
            {t(`confirms.said.${outcome}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
