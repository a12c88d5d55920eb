import { CheckOutlined, CloseOutlined } from "@ant-design/icons";
import type { CaseRow } from "../door-types";
import { t, textOf } from "../words/words";
import css from "./marks.module.css";
import { tailOf } from "./tail";
import { moment } from "./time";

/** The stated reason with its mark: filled counts as quality, outlined does not. */
export function Reason({ text, quality }: { text: string | null; quality: boolean }) {
  if (text === null) return <span className={css.none}>—</span>;
  return (
    <span className={css.reason} title={`${text} · ${t(quality ? "reason.quality" : "reason.not_quality")}`}>
      <QualityDot quality={quality} />
      <span className={css.text}>{text}</span>
      <span className={css.hidden}>{t(quality ? "reason.quality" : "reason.not_quality")}</span>
    </span>
  );
}

/** Filled counts as quality, outlined does not. */
export function QualityDot({ quality }: { quality: boolean }) {
  return <span className={quality ? css.filled : css.outlined} aria-hidden />;
}

/** The result of the check before shipping. */
export function CheckMark({ result }: { result: string | null }) {
  if (result === "passed") {
    return (
      <span className={css.passed}>
        <CheckOutlined aria-hidden /> {t("check.passed")}
      </span>
    );
  }
  if (result === "failed") {
    return (
      <span className={css.failed}>
        <CloseOutlined aria-hidden /> {t("check.failed")}
      </span>
    );
  }
  return <span className={css.none}>{t("check.none")}</span>;
}

/** Brought by the newest import. */
export function Fresh({ of }: { of: { fresh: boolean } }) {
  if (!of.fresh) return null;
  return (
    <span className={css.fresh} title={t("row.fresh.why")} data-testid="row-fresh">
      {t("row.fresh")}
    </span>
  );
}

/** When the buyer applied; an estimated time says so. */
export function Applied({ row, now }: { row: { applied_at: string | null; applied_estimated: boolean }; now: Date }) {
  return <span title={row.applied_estimated ? t("case.applied_about.why") : undefined}>{appliedText(row, now)}</span>;
}

export function appliedText(row: { applied_at: string | null; applied_estimated: boolean }, now: Date): string {
  const at = moment(row.applied_at, now);
  return row.applied_estimated && row.applied_at !== null ? t("case.applied_about", { at }) : at;
}

export function caseStatus(status: string | null): string {
  return textOf(`case.status.${status ?? "unknown"}`) ?? status ?? "—";
}

/** Where a case stands: what it waits for, or how it ended. The same words in every list. */
export function caseStands(row: Pick<CaseRow, "waits" | "status">): string {
  return row.waits === "nobody" ? caseStatus(row.status) : t(`waits.${row.waits}`);
}

export function caseKind(kind: string | null): string {
  return kind === null ? "—" : (textOf(`case.kind.${kind}`) ?? kind);
}

export function orderStatus(status: string | null): string {
  return textOf(`order.status.${status ?? "unknown"}`) ?? status ?? "—";
}

/** A status of whichever kind of row; orders and cases share no word with two meanings. */
export function statusWord(status: string): string {
  return textOf(`order.status.${status}`) ?? caseStatus(status);
}

export function classText(reasonClass: string): string {
  return textOf(`reason_class.${reasonClass}`) ?? reasonClass;
}

/** The tail that people say to each other, in bold; the whole number is in the tooltip. */
export function Tail({ of }: { of: string }) {
  return (
    <span className={css.tail} title={of}>
      {tailOf(of)}
    </span>
  );
}

/** A reason as somebody knows it: a detail from the call card has a text of its own, what a person typed stands as it is. */
export function reasonText({ detail, class: of }: { detail: string | null; class: string }): string {
  return detail === null ? classText(of) : (textOf(`callback.reason.${detail}`) ?? detail);
}
