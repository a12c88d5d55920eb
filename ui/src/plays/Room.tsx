import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { CompensationKindRoom, CompensationSheet, LedgerKind } from "../door-types";
import { GiveForm } from "../ledger/GiveForm";
import { useMay } from "../parts/me";
import { yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { dayOf, shopNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Plays.module.css";

/** What may be given in this case now, with what remains of the budget and of each limit. */
export function Room({ caseId }: { caseId: number }) {
  const shop = useShop();
  const may = useMay();
  const [giving, setGiving] = useState<LedgerKind | null>(null);
  const month = dayOf(shopNow()).slice(0, 7);
  const room = useAnswer("compensation_room", { case_id: caseId }, may("give_compensation") ? "now" : "not_yet");
  const budget = useAnswer("ledger_month", { shop: shop.name, month }, giving === null ? "not_yet" : "now");
  if (room.data === undefined) return null;
  const { kinds } = room.data;
  return (
    <details open className={css.room} data-testid="case-room">
      <summary>
        {t("plays.room")} <span className={css.soft}>{leftText(room.data)}</span>
      </summary>
      <ul>
        {kinds.map((one) => (
          <li key={one.kind} className={css.roomRow}>
            <span>{t(`ledger.kind.${one.kind}`)}</span>
            <span className={css.soft}>{roomText(one, room.data)}</span>
            {one.closed === null && (
              <Button size="small" onClick={() => setGiving(one.kind)} data-testid={`room-${one.kind}`}>
                {t("plays.room.give")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {giving !== null && budget.data !== undefined && (
        <GiveForm budget={budget.data} caseId={caseId} first={giving} onClose={() => setGiving(null)} />
      )}
    </details>
  );
}

function leftText({ limits, buyer_days }: CompensationSheet): string {
  if (limits.length === 0) return t("plays.room.unlimited");
  return limits
    .map(({ limit, left_fen, cap_fen }) =>
      t(`plays.room.${limit}`, { left: yuan(left_fen), cap: yuan(cap_fen), days: buyer_days }),
    )
    .join(" · ");
}

function roomText({ kind, most_fen, alone_fen, closed }: CompensationKindRoom, { gifts }: CompensationSheet): string {
  if (closed !== null) return t(`plays.room.closed.${closed}`);
  const said = [
    most_fen === null ? t("plays.room.free") : t("plays.room.most", { most: yuan(most_fen) }),
    alone_fen === null || alone_fen === most_fen ? null : t("plays.room.alone", { alone: yuan(alone_fen) }),
    kind === "gift" ? gifts.map(({ gift, left }) => t("plays.room.gift", { name: gift.name, left })).join("、") : null,
  ];
  return said.filter((part) => part !== null).join(" · ");
}
