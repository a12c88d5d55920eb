import type { ClassShares } from "../door-types";
import { Card } from "../parts/Card";
import { count, shareText } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { mainText } from "./tags";

/** A month's returns by main class, and the version of the lexicon that they were counted by. */
export function MonthClasses({ of }: { of: ClassShares }) {
  if (of.cases === 0) return null;
  return (
    <Card title={t("tags.shares")}>
      <dl className={css.moves} data-testid="month-classes">
        {of.mains.map((share) => (
          <div key={share.main}>
            <dt>{mainText(share.main)}</dt>
            <dd>
              {count(share.cases)} <b>{shareText(share.share_tenths)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.soft}>
        {of.version === null
          ? t("tags.shares.now")
          : t("tags.shares.version", { number: of.version.number, day: of.version.closed_at.slice(0, 10) })}
      </p>
    </Card>
  );
}
