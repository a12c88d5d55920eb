import { Button } from "antd";
import { useAnswer } from "../ask";
import type { Day, RiskySegment, RiskySegments } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent, tenths } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { segmentText } from "../parts/segments";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { go, open, turnTo } from "../place";
import { t } from "../words/words";
import { bandName } from "./names";
import { Proposals } from "./Proposals";
import css from "./Risky.module.css";
import { SegmentRules } from "./SegmentRules";

/** Segments whose whole interval lies above the shop, what buyers said there, and what can be offered them. */
export function Risky({ date, rule }: { date: Day | null; rule: string | null }) {
  const shop = useShop();
  const told = useAnswer("risky_segments", { shop: shop.name, date, rule });
  return (
    <Settled of={told}>
      {(answer) => (
        <div className={css.page} data-testid="risky">
          <Card title={t("risky.title")} note={noteOf(answer)}>
            {answer.no_returns ? (
              <Nothing title={t("key.no_returns")} text={t("key.no_returns.taught")} />
            ) : (
              <Segments told={answer} />
            )}
          </Card>
          <div className={css.side}>
            <SegmentRules rules={answer.rules} />
            <AgeBands told={answer} />
          </div>
        </div>
      )}
    </Settled>
  );
}

function noteOf({ window: [first, last], whole }: RiskySegments): string {
  const span = { from: longDay(first), to: longDay(last) };
  return whole.rate === null ? t("risky.note.few", span) : t("risky.note", { ...span, rate: percent(whole.rate) });
}

function Segments({ told }: { told: RiskySegments }) {
  const scale = commonScale([told.whole, ...told.segments.map(({ quality }) => quality)]);
  const clear = told.segments.some(({ few }) => !few);
  return (
    <>
      {!clear && <Nothing title={t("risky.none")} text={t("risky.none.text", { looked: count(told.looked) })} />}
      <ul className={css.segments} data-testid="risky-segments">
        {told.segments.map((segment) => (
          <Segment key={`${segment.by} ${segment.key}`} told={told} segment={segment} scale={scale} />
        ))}
      </ul>
      <p className={css.soft}>
        {t("risky.how", { looked: count(told.looked), chance: tenths(told.by_chance_tenths / 10) })}
      </p>
    </>
  );
}

type SegmentProps = { told: RiskySegments; segment: RiskySegment; scale: number };

function Segment({ told, segment, scale }: SegmentProps) {
  const { by, key, quality, returned, few } = segment;
  const name = segmentText(segment.segment);
  const figure = (what: "orders" | "returned" | "quality", text: string) => (
    <Figure
      testid={`risky-${what}-${by}-${key}`}
      label={`${name} ${text}`}
      onOpen={() =>
        open({
          is: "breakdown_behind",
          title: t(`breakdown.col.${what}`),
          chips: [longDay(told.date), name],
          question: {
            date: told.date,
            rule: told.rule,
            by,
            limits_fen: segment.limits_fen,
            late_days: LATE_DAYS,
            group: key,
            span: "now",
            what,
          },
        })
      }
    >
      {text}
    </Figure>
  );
  return (
    <li className={css.segment} data-testid={`risky-${by}-${key}`}>
      <div className={css.head}>
        <span className={css.name}>
          <small>{t(`breakdown.by.${by}`)}</small>
          <b>{name}</b>
        </span>
        <span className={css.bar}>
          <RateBar of={quality} scale={scale} average={told.whole.rate} />
        </span>
        <span className={css.rate}>
          {quality.rate === null ? (
            <small>{t("risky.few", { minimum: count(told.minimum) })}</small>
          ) : (
            <>
              <b>{percent(quality.rate)}</b>
              {quality.interval !== null && <small>{interval(quality.interval)}</small>}
            </>
          )}
        </span>
      </div>
      <p className={css.figures}>
        {figure("orders", t("risky.orders", { count: count(quality.orders) }))}
        {figure("returned", t("risky.returned", { count: count(returned.hits) }))}
        {figure("quality", t("risky.quality", { count: count(quality.hits) }))}
        {segment.reasons.length > 0 && (
          <span className={css.soft}>
            {t("risky.reasons")}{" "}
            {segment.reasons.map(({ reason, cases }) => t("risky.reason", { reason, count: count(cases) })).join(" · ")}
          </span>
        )}
      </p>
      {!few && <Proposals of={segment} />}
    </li>
  );
}

/** The list behind a figure asks for one, though nothing here is late. */
const LATE_DAYS = 5;

function AgeBands({ told }: { told: RiskySegments }) {
  return (
    <Card title={t("risky.ages")}>
      {!told.ages_told ? (
        <p className={css.soft}>{t("risky.ages.missing")}</p>
      ) : told.ages.length === 0 ? (
        <p className={css.soft}>{t("risky.ages.none")}</p>
      ) : (
        <>
          <ul>
            {told.ages.map(({ band }) => (
              <li key={band}>
                <b>{t("risky.ages.over", { band: bandName(band) })}</b>
              </li>
            ))}
          </ul>
          <p className={css.soft}>{t("risky.ages.text")}</p>
        </>
      )}
      <div className={css.ways}>
        <Button size="small" onClick={() => turnTo("age")}>
          {t("risky.ages.go")}
        </Button>
        {told.ages.length > 0 && (
          <Button size="small" onClick={() => go("voices")}>
            {t("risky.ages.changes")}
          </Button>
        )}
      </div>
    </Card>
  );
}
