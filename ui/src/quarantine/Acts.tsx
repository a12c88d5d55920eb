import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { QuarantinePage, WhyLeftOut } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { type Key, t } from "../words/words";
import css from "./Quarantine.module.css";
import { proposalOf, type useMend } from "./queries";
import { Together } from "./Together";

type Props = {
  answer: QuarantinePage;
  code: string | null;
  ticked: number[];
  onTick: (ids: number[]) => void;
  mend: ReturnType<typeof useMend>;
};

/** What can be done with all ticked rows at once. */
export function Acts({ answer, code, ticked, onTick, mend }: Props) {
  const [together, setTogether] = useState<"closed" | "open">("closed");
  const sure = answer.rows.filter((row) => proposalOf(row) !== null);
  const here = new Set(answer.rows.map(({ id }) => id));
  const elsewhere = ticked.filter((id) => !here.has(id));
  const asked = useAnswer("quarantine_proposals", { ids: elsewhere }, elsewhere.length > 0 ? "now" : "not_yet");
  const looking = elsewhere.length > 0 && asked.isFetching;
  const proposed = [
    ...sure.map((row) => ({ id: row.id, cells: proposalOf(row)?.cells ?? [] })),
    ...(elsewhere.length > 0 ? (asked.data ?? []) : []),
  ].filter(({ id }) => ticked.includes(id));
  const take = () => {
    if (proposed.length === 0 || mend.isPending || looking) return;
    mend.run({ rows: proposed, dates: null });
  };
  useKeys({ "Ctrl+Enter": take });
  if (ticked.length === 0) {
    return (
      <p className={css.acts}>
        <span>{t("mend.tick.hint")}</span>
        {sure.length > 0 && (
          <Button onClick={() => onTick(sure.map(({ id }) => id))} data-testid="quarantine-tick-sure">
            {t(answer.total > answer.rows.length ? "mend.tick.sure.page" : "mend.tick.sure", {
              rows: count(sure.length),
            })}
          </Button>
        )}
        {answer.total > 1 && (
          <Button onClick={() => onTick(answer.ids)} data-testid="quarantine-tick-all">
            {t("mend.tick.all", { rows: count(answer.ids.length) })}
          </Button>
        )}
      </p>
    );
  }
  return (
    <p className={css.actsOpen}>
      <b>{t("mend.ticked", { rows: count(ticked.length) })}</b>
      <Button type="link" size="small" onClick={() => onTick([])}>
        {t("mend.tick.none")}
      </Button>
      <span className={css.end}>
        <LeaveOut rows={ticked} />
        <Button onClick={() => setTogether("open")} data-testid="quarantine-together">
          {t("mend.together")}
        </Button>
        <Button
          type="primary"
          disabled={proposed.length === 0}
          loading={mend.isPending || looking}
          onClick={take}
          data-testid="quarantine-take"
        >
          {t("mend.take", { rows: count(proposed.length) })} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </span>
      {together === "open" && (
        <Together answer={answer} code={code} ticked={ticked} mend={mend} onClose={() => setTogether("closed")} />
      )}
    </p>
  );
}

const REASONS: [WhyLeftOut, Key][] = [
  ["known", "mend.left_out.known"],
  ["no_trade", "mend.left_out.no_trade"],
  ["beyond_repair", "mend.left_out.beyond_repair"],
  ["other", "mend.left_out.other"],
];

/** Leaves rows out for good, with the reason why. */
export function LeaveOut({ rows }: { rows: number[] }) {
  const leave = useWrite("leave_out_rows");
  const tell = useTell();
  const run = (reason: WhyLeftOut) =>
    leave.mutate(
      { rows, reason },
      {
        onSuccess: ({ operation, answer }) =>
          tell.done(t("mend.left_out.done", { rows: count(answer.rows) }), operation),
        onError: tell.refused,
      },
    );
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: REASONS.map(([reason, key]) => ({
          key: reason,
          label: <span data-testid={`quarantine-leave-${reason}`}>{t(key)}</span>,
          onClick: () => run(reason),
        })),
      }}
    >
      <Button loading={leave.isPending} data-testid="quarantine-leave">
        {rows.length === 1 ? t("mend.left_out.one") : t("mend.left_out", { rows: count(rows.length) })}
      </Button>
    </Dropdown>
  );
}
