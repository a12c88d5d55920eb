import { ClockCircleOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import type { CaseSheet } from "../../door-types";
import { yuan } from "../../parts/numbers";
import { type Left, left, light, moment, useNow } from "../../parts/time";
import { t, textOf } from "../../words/words";
import { endsOf } from "../ends";
import css from "./case.module.css";

/** How long is left, what happens then, who says so, and what was promised. */
export function Due({ sheet }: { sheet: CaseSheet }) {
  const now = useNow();
  const { case: row, desk } = sheet;
  if (desk.over) return null;
  if (row.deadline_at === null) {
    const owed = desk.turn === "shop" && desk.states.settlement === "owed";
    const unknown = owed && desk.waits !== "send_out" && desk.waits !== "dispute";
    return (
      <>
        <Promised sheet={sheet} now={now} />
        {unknown && <p className={css.soft}>{t("caseview.unknown")}</p>}
        {desk.waits === "dispute" && (
          <Box tone="dueNow" testid="case-due-dispute">
            <p>{t("caseview.unknown.dispute")}</p>
          </Box>
        )}
      </>
    );
  }
  const then = textOf(`timeout.${row.on_timeout ?? "unknown"}`) ?? t("timeout.unknown");
  const source = textOf(`due_source.${row.deadline_source}`);
  const promiseFirst = endsOf(desk)[0]?.is === "promise";
  const due = left(row.deadline_at, now);
  const shops = row.deadline_for === "seller";
  const urgent = due.urgency === "past" || due.urgency === "soon";
  return (
    <>
      {promiseFirst && <Promised sheet={sheet} now={now} />}
      <Box tone={!shops ? "dueCalm" : urgent ? "dueNow" : "dueLater"} testid="case-due">
        {shops && <Head due={due} />}
        <p>
          {t(!shops ? "caseview.buyer" : due.urgency === "past" ? "caseview.past" : "caseview.act", {
            at: moment(row.deadline_at, now),
            then,
          })}
          {source !== null && <span className={css.source}> {source}</span>}
        </p>
        {row.refund_fen !== null && (
          <p data-testid="case-stake">{t("caseview.stake", { money: yuan(row.refund_fen) })}</p>
        )}
      </Box>
      {!promiseFirst && <Promised sheet={sheet} now={now} />}
    </>
  );
}

const TONES = { red: "dueNow", amber: "dueLater", green: "dueCalm" } as const;

/** What the shop has promised, whatever the platform demands: calm, pressing after three quarters, then missed. */
function Promised({ sheet: { desk }, now }: { sheet: CaseSheet; now: Date }) {
  if (desk.promise === null) return null;
  const shines = light(desk.promise, now);
  const about = { step: t(`promised.${desk.promise.step}`), at: moment(desk.promise.at, now) };
  return (
    <Box tone={TONES[shines]} testid={`case-promise-${shines}`}>
      <Head due={left(desk.promise.at, now)} />
      <p>{t(shines === "red" ? "caseview.promise.missed" : "caseview.promise", about)}</p>
    </Box>
  );
}

function Box({
  tone,
  testid,
  children,
}: {
  tone: (typeof TONES)[keyof typeof TONES];
  testid: string;
  children: ReactNode;
}) {
  return (
    <div className={css[tone]} data-testid={testid}>
      <ClockCircleOutlined aria-hidden />
      <div>{children}</div>
    </div>
  );
}

function Head({ due }: { due: Left }) {
  return <b>{due.text}</b>;
}
