import type { Day, ResponseBand } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, percent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t, textOf } from "../words/words";
import css from "./Breakdown.module.css";

/** How fast buyers were answered, beside how many of them returned; under so many cases only counts. */
export function Responses({ bands, date }: { bands: ResponseBand[]; date: Day }) {
  const scale = commonScale(bands.map(({ returned }) => returned));
  const show = (name: string, ids: number[]) =>
    open({
      is: "cases",
      title: t("responses.title"),
      chips: [longDay(date), name],
      question: { which: "these", ids },
    });
  return (
    <Card title={t("responses.title")}>
      {bands.length === 0 ? (
        <Nothing title={t("responses.none")} text={t("responses.none.text")} />
      ) : (
        <table className={css.responses} data-testid="responses">
          <thead>
            <tr>
              <th>{t("responses.band")}</th>
              <th>{t("responses.contacts")}</th>
              <th>{t("responses.returned")}</th>
              <th>{t("responses.rate")}</th>
              <th aria-label={t("trend.interval")} />
            </tr>
          </thead>
          <tbody>
            {bands.map(({ band, returned, ids, returned_ids }) => {
              const name = textOf(`responses.${band}`) ?? band;
              return (
                <tr key={band}>
                  <th scope="row">{name}</th>
                  <td>
                    {ids.length === 0 ? "0" : <Figure onOpen={() => show(name, ids)}>{count(ids.length)}</Figure>}
                  </td>
                  <td>
                    {returned_ids.length === 0 ? (
                      "0"
                    ) : (
                      <Figure onOpen={() => show(name, returned_ids)}>{count(returned_ids.length)}</Figure>
                    )}
                  </td>
                  <td>{returned.rate === null ? t("rate.too_few") : percent(returned.rate)}</td>
                  <td className={css.responseBar}>
                    <RateBar of={returned} scale={scale} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {bands.length > 0 && <p className={css.soft}>{t("responses.note")}</p>}
    </Card>
  );
}
