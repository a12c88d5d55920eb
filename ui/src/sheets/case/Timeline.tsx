import { Button } from "antd";
import type { CaseSheet } from "../../door-types";
import { contactResult } from "../../parts/contact";
import { reasonText } from "../../parts/marks";
import { useMayUndo } from "../../parts/me";
import { count, yuan } from "../../parts/numbers";
import { useTell } from "../../parts/tell";
import { moment, useNow } from "../../parts/time";
import { t, textOf } from "../../words/words";
import css from "./case.module.css";

type Happened = { key: string; at: string; what: string; who: string; note: string | null; operation: number | null };

/** What the file told and what people did, newest first, each with who; the latest step can be taken back. */
export function Timeline({ sheet }: { sheet: CaseSheet }) {
  const now = useNow();
  const tell = useTell();
  const mayUndo = useMayUndo();
  const all = happened(sheet).sort((one, other) => other.at.localeCompare(one.at));
  const last = sheet.moves[sheet.moves.length - 1];
  return (
    <section className={css.block} data-testid="case-timeline">
      <h3 className={css.heading}>{t("caseview.timeline")}</h3>
      <ol className={css.timeline}>
        {all.map((one) => (
          <li key={one.key} className={one.operation === null ? css.fromFile : css.byHand}>
            <span className={css.soft}>{moment(one.at, now)}</span>
            <div>
              <p>
                {one.what} <span className={css.soft}>{one.who}</span>
                {one.operation !== null && one.operation === last?.operation && mayUndo(last.staff) && (
                  <Button type="link" size="small" onClick={() => void tell.takeBack(last.operation)}>
                    {t("undo.button")}
                  </Button>
                )}
              </p>
              {one.note !== null && <p className={css.remark}>{one.note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The time of day: the line itself begins with the day. */
function clock(at: string): string {
  return at.slice(11, 16);
}

function happened(sheet: CaseSheet): Happened[] {
  const file = sheet.times.map(({ step, at, note }) => ({
    key: `file ${step}`,
    at,
    what: textOf(`case.step.${step}`) ?? step,
    who: t("caseview.timeline.file"),
    note: note === null ? null : (textOf(`case.time.${note}`) ?? note),
    operation: null,
  }));
  const moves = sheet.moves.map((move) => ({
    key: `move ${move.id}`,
    at: move.at,
    what: textOf(`move.${move.step}`) ?? move.step,
    who: move.staff,
    note: move.note,
    operation: move.operation,
  }));
  const refunds = sheet.refunds.map((refund) => ({
    key: `refund ${refund.id}`,
    at: refund.at,
    what: [
      t("caseview.refund.saved", { money: yuan(refund.amount_fen) }),
      refund.platform_no ?? "",
      refund.voided_at === null ? "" : t("caseview.refund.voided"),
    ]
      .filter(Boolean)
      .join(" · "),
    who: refund.staff,
    note: null,
    operation: null,
  }));
  const contacts = sheet.contacts.map((contact) => ({
    key: `contact ${contact.id}`,
    at: contact.started_at,
    what: [
      t("caseview.timeline.contact", {
        channel: textOf(`channel.${contact.channel}`) ?? contact.channel,
        topic: textOf(`topic.${contact.topic}`) ?? contact.topic,
      }),
      contact.point ?? "",
      contact.result === null ? "" : contactResult(contact.result),
      contact.answered_at === null ? "" : t("caseview.timeline.answered", { at: clock(contact.answered_at) }),
      contact.ended_at === null ? "" : t("caseview.timeline.ended", { at: clock(contact.ended_at) }),
    ]
      .filter(Boolean)
      .join(" · "),
    who: contact.staff,
    note: contact.note,
    operation: null,
  }));
  const reasons = sheet.reasons.map((reason) => ({
    key: `reason ${reason.source} ${reason.at} ${reason.staff}`,
    at: reason.at,
    what: t(`caseview.timeline.${reason.source}`, { what: reasonText(reason) }),
    who: reason.staff,
    note: null,
    operation: null,
  }));
  const tricks = sheet.tricks.map((one) => ({
    key: `trick ${one.fact}`,
    at: one.at,
    what: t("trick.timeline", { fact: t(`trick.${one.fact}`) }),
    who: one.staff,
    note: one.came,
    operation: null,
  }));
  const [came] = sheet.returned;
  // taking a parcel in may be the case's own step already
  const stepped = sheet.moves.some(({ step, at }) => step === "receive" && at === came?.received_at);
  const arrived =
    came === undefined || stepped
      ? []
      : [
          {
            key: "came",
            at: came.received_at,
            what: t("caseview.timeline.came", { pieces: count(sheet.returned.length) }),
            who: came.received_by,
            note: null,
            operation: null,
          },
        ];
  const graded = sheet.returned.flatMap(({ id, number, grade, graded_at, staff, note }) =>
    graded_at === null
      ? []
      : [
          {
            key: `piece ${id}`,
            at: graded_at,
            what: t("caseview.timeline.graded", { number, grade, name: t(`returned.grade.${grade}`) }),
            who: staff ?? "",
            note,
            operation: null,
          },
        ],
  );
  const exceptions = sheet.exceptions.map(({ clause, why, at, by }) => ({
    key: `exception ${clause}`,
    at,
    what: t("policies.exception.timeline"),
    who: by,
    note: why,
    operation: null,
  }));
  const checks = (sheet.order?.checks ?? []).map((check) => ({
    key: `check ${check.id}`,
    at: check.done_at,
    what: t("caseview.timeline.checked", { result: t(check.result === "passed" ? "check.passed" : "check.failed") }),
    who: check.staff,
    note: null,
    operation: null,
  }));
  return [
    ...file,
    ...moves,
    ...refunds,
    ...contacts,
    ...reasons,
    ...tricks,
    ...arrived,
    ...graded,
    ...exceptions,
    ...checks,
  ];
}
