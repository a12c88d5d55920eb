import type { Breakdown, BreakdownGroup, GroupReason } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { classText, QualityDot } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count, shareText } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Breakdown.module.css";
import { groupName } from "./names";
import { openCount } from "./opened";

/** What buyers of a group stated, each with its share of the group's cases. */
export function Reasons({ told, group }: { told: Breakdown; group: BreakdownGroup }) {
  const title = t("breakdown.reasons", { name: groupName(told, group) });
  const most = Math.max(1, ...group.reasons.map(({ cases }) => cases));
  return (
    <Card
      title={<span className={css.cut}>{title}</span>}
      extra={
        <Figure onOpen={() => openCount(told, group, title, { what: "cases" })} testid="breakdown-cases">
          {t("breakdown.reasons.cases", { count: count(group.cases) })}
        </Figure>
      }
    >
      {group.reasons.length === 0 && <Nothing title={t("breakdown.reasons.none")} />}
      <ul className={css.reasons} data-testid="breakdown-reasons">
        {group.reasons.map((reason) => (
          <li key={reason.reason}>
            <ReasonName of={reason} />
            <b>{shareText(reason.share_tenths)}</b>
            <Figure
              onOpen={() => openCount(told, group, wordsOf(reason), { what: "reason", reason: reason.reason })}
              label={`${wordsOf(reason)} ${count(reason.cases)}`}
              testid="breakdown-reason"
            >
              {count(reason.cases)}
            </Figure>
            <span className={css.track}>
              <span
                className={reason.quality ? css.filled : css.outlined}
                style={{ width: `${(reason.cases / most) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ReasonName({ of }: { of: GroupReason }) {
  const counts = t(of.quality ? "reason.quality" : "reason.not_quality");
  return (
    <span className={css.reason} title={`${wordsOf(of)} · ${classText(of.class)} · ${counts}`}>
      <QualityDot quality={of.quality} />
      <span className={css.cut}>{wordsOf(of)}</span>
    </span>
  );
}

function wordsOf({ reason }: GroupReason): string {
  return reason.trim() === "" ? t("reasons.blank") : reason;
}
