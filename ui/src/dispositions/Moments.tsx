import { Timeline } from "antd";
import type { PieceMoment, PieceTold } from "../door-types";
import { yuan } from "../parts/numbers";
import { Picture } from "../parts/Picture";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Dispositions.module.css";
import { materialText } from "./materials";

/** What happened to a piece, the first first, and the photo of its scrapping. */
export function Moments({ of: { moments, paper } }: { of: PieceTold }) {
  const now = useNow();
  return (
    <section>
      <h3 className={css.heading}>{t("disposition.story")}</h3>
      <div data-testid="piece-story">
        <Timeline
          items={moments.map((one, at) => ({
            key: at,
            content: (
              <>
                <div>{saying(one)}</div>
                {more(one) !== "" && <div className={css.soft}>{more(one)}</div>}
                <div className={css.soft}>
                  {one.by} {moment(one.at, now)}
                </div>
              </>
            ),
          }))}
        />
      </div>
      {paper?.picture != null && (
        <span className={css.photo}>
          <Picture of={paper.picture} alt={t("disposition.scrap.photo")} />
        </span>
      )}
    </section>
  );
}

function saying(one: PieceMoment): string {
  switch (one.what) {
    case "received":
      return t("disposition.moment.received", { scanned: one.scanned });
    case "graded":
      return t("disposition.moment.graded", { grade: one.grade, name: t(`returned.grade.${one.grade}`) });
    case "offered":
      return t("disposition.moment.offered", { channel: one.channel, price: yuan(one.price_fen) });
    case "withdrawn":
      return t("disposition.moment.withdrawn");
    case "weighed":
      return t(`disposition.moment.weighed.${one.decision}`, {
        cost: yuan(one.cost_fen),
        value: yuan(one.value_fen),
      });
    case "mended":
      return t(`disposition.moment.mended.${one.outcome}`, { paid: yuan(one.paid_fen) });
    case "scrapped":
      return t("disposition.moment.scrapped", {
        way: t(`disposition.way.${one.way}`),
        material: materialText(one.material),
      });
    case "sold":
      return t("disposition.moment.sold", {
        channel: one.channel,
        price: yuan(one.price_fen),
        net: yuan(one.net_fen),
        day: one.sold_on,
      });
  }
}

/** The words that somebody wrote beside it. */
function more(one: PieceMoment): string {
  switch (one.what) {
    case "offered":
      return one.flaw;
    case "weighed":
      return [one.reaches ? "" : t("disposition.weigh.cannot"), one.reason ?? ""].filter(Boolean).join(" · ");
    case "mended":
      return one.done ?? "";
    case "scrapped":
      return one.reason ?? "";
    default:
      return "";
  }
}
