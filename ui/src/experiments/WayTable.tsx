import type { ExperimentSheet, MeasureRate, WayTold } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, interval, percent, yuan } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Experiments.module.css";
import { stepsText } from "./names";
import { opener } from "./opened";

/** The ways side by side: how far each is, what happened and what it cost. Each figure opens what it counts. */
export function WayTable({ sheet }: { sheet: ExperimentSheet }) {
  const [first] = sheet.ways;
  if (first === undefined) return null;
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="experiment-ways">
        <thead>
          <tr>
            <th>{t("experiments.col.way")}</th>
            <th className={css.right}>{t("experiments.col.drawn")}</th>
            <th className={css.right}>{t("experiments.col.judged")}</th>
            {first.rates.map(({ measure }) => (
              <th key={measure} className={css.right} title={t(`experiments.measure.${measure}.hint`)}>
                {t(`experiments.measure.${measure}`)}
              </th>
            ))}
            <th className={css.right}>{t("experiments.col.given")}</th>
            <th className={css.right}>{t("experiments.col.back")}</th>
            <th className={css.right}>{t("experiments.col.astray")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.ways.map((way) => (
            <Line key={way.id} sheet={sheet} way={way} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ sheet, way }: { sheet: ExperimentSheet; way: WayTold }) {
  const open = opener(sheet, way);
  const id = (what: string) => `way-${what}-${way.id}`;
  return (
    <tr>
      <td className={css.way}>
        <b>{way.name}</b>
        <small>
          {t("experiments.share", { share: count(way.share) })} · {stepsText(way.steps)}
        </small>
        {way.note !== null && <small>{way.note}</small>}
      </td>
      <td className={css.right}>
        <Figure onOpen={() => open(t("experiments.col.drawn"), { what: "drawn" })} testid={id("drawn")}>
          {count(way.drawn)}
        </Figure>
        {way.young > 0 && (
          <small>
            <Figure onOpen={() => open(t("experiments.col.young"), { what: "young" })} testid={id("young")}>
              {t("experiments.young", { count: count(way.young) })}
            </Figure>
          </small>
        )}
      </td>
      <td className={css.right}>
        <Figure onOpen={() => open(t("experiments.col.judged"), { what: "judged" })} testid={id("judged")}>
          {count(way.judged)}
        </Figure>
        <small>{t("experiments.planned", { count: count(way.planned) })}</small>
        {sheet.ended === null && way.missing > 0 && (
          <small>{t("experiments.missing", { count: count(way.missing) })}</small>
        )}
      </td>
      {way.rates.map((rate) => (
        <Rate key={rate.measure} of={rate} sheet={sheet} way={way} />
      ))}
      <td className={css.right}>
        {yuan(way.given_fen)}
        <small>
          <Figure onOpen={() => open(t("experiments.col.given"), { what: "given" })} testid={id("given")}>
            {t("experiments.given.cases", { count: count(way.given) })}
          </Figure>
        </small>
      </td>
      <td className={css.right}>{yuan(way.back_fen)}</td>
      <td className={css.right}>
        <Figure onOpen={() => open(t("experiments.col.astray"), { what: "astray" })} testid={id("astray")}>
          {count(way.astray)}
        </Figure>
        <small>
          <Figure onOpen={() => open(t("experiments.col.handled"), { what: "handled" })} testid={id("handled")}>
            {t("experiments.handled", { count: count(way.handled) })}
          </Figure>
        </small>
      </td>
    </tr>
  );
}

function Rate({ of: { measure, rate }, sheet, way }: { of: MeasureRate; sheet: ExperimentSheet; way: WayTold }) {
  const open = opener(sheet, way);
  const name = t(`experiments.measure.${measure}`);
  return (
    <td className={css.right}>
      {rate.rate === null ? <span className={css.soft}>{t("rate.too_few")}</span> : <b>{percent(rate.rate)}</b>}
      {rate.interval !== null && <small>{interval(rate.interval)}</small>}
      <small>
        <Figure onOpen={() => open(name, { what: "hit", measure })} testid={`way-${measure}-${way.id}`}>
          {count(rate.hits)}
        </Figure>
        {" / "}
        <Figure onOpen={() => open(name, { what: "of", measure })}>{count(rate.orders)}</Figure>
      </small>
    </td>
  );
}
