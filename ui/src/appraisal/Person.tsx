import { Button } from "antd";
import { useState } from "react";
import type { Appraisal, Appraised, AppraisedFigure, MeasureAbout } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { interval } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Appraisal.module.css";
import { Items } from "./Items";
import { type Against, Objections, ObjectTo } from "./Objections";
import { countedText, tenths, valueText } from "./values";

/** One person's month: figures with what is aimed at, what each one looked at, objections and answers. */
export function Person({ sheet, person }: { sheet: Appraisal; person: Appraised }) {
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const [against, setAgainst] = useState<Against | null>(null);
  const shown = person.figures.find(({ measure }) => measure === open);
  const objects = may("object_to_figure") && !sheet.closed;
  return (
    <div className={css.person}>
      <Card
        title={`${person.name} · ${t(`appraisal.job.${person.job}`)}`}
        extra={
          person.score === null ? (
            <span className={css.soft}>{t("appraisal.no_score")}</span>
          ) : (
            <>
              <b className={css.score} data-testid="appraisal-score">
                {tenths(person.score)}
              </b>{" "}
              {person.scored < 100 && (
                <span className={css.soft}>{t("appraisal.scored", { weight: person.scored })}</span>
              )}
            </>
          )
        }
      >
        <table className={css.table} data-testid="appraisal-figures">
          <thead>
            <tr>
              <th>{t("appraisal.column.figure")}</th>
              <th>{t("appraisal.column.result")}</th>
              <th>{t("appraisal.column.counted")}</th>
              <th>{t("appraisal.column.target")}</th>
              <th>{t("appraisal.column.weight")}</th>
              <th>{t("appraisal.column.points")}</th>
              <th aria-hidden />
            </tr>
          </thead>
          <tbody>
            {person.figures.map((figure) => (
              <Row
                key={figure.measure}
                figure={figure}
                minimum={sheet.minimum}
                measures={sheet.measures}
                open={figure.measure === open}
                onOpen={() => setOpen(figure.measure === open ? null : figure.measure)}
                onObject={objects ? () => setAgainst({ measure: figure.measure, number: null }) : null}
              />
            ))}
          </tbody>
        </table>
      </Card>
      {shown !== undefined && (
        <Items
          figure={shown}
          measures={sheet.measures}
          onObject={objects ? (number) => setAgainst({ measure: shown.measure, number }) : null}
        />
      )}
      {person.objections.length > 0 && <Objections of={person.objections} closed={sheet.closed} />}
      {against !== null && (
        <ObjectTo month={sheet.month} person={person.name} against={against} onClose={() => setAgainst(null)} />
      )}
    </div>
  );
}

type RowProps = {
  figure: AppraisedFigure;
  minimum: number;
  measures: MeasureAbout[];
  open: boolean;
  onOpen: () => void;
  onObject: (() => void) | null;
};

function Row({ figure, minimum, measures, open, onOpen, onObject }: RowProps) {
  const { measure, items, left_out, points, target, weight } = figure;
  const looked = items.length + left_out.reduce((sum, { count }) => sum + count, 0);
  return (
    <tr>
      <th title={t(`appraisal.meaning.measure.${measure}`)}>{t(`appraisal.measure.${measure}`)}</th>
      <td>
        {figure.value === null ? (
          <span className={css.soft}>{t("appraisal.few", { of: figure.of, minimum })}</span>
        ) : (
          valueText(measures, measure, figure.value)
        )}
        {figure.interval !== null && <div className={css.soft}>{interval(figure.interval)}</div>}
      </td>
      <td>{countedText(figure)}</td>
      <td>
        {target === null ? (
          <span className={css.soft}>{t("appraisal.unscored")}</span>
        ) : (
          valueText(measures, measure, target)
        )}
      </td>
      <td>{weight === 0 ? "—" : `${weight}%`}</td>
      <td>
        {points !== null ? (
          tenths(points)
        ) : figure.value !== null && target !== null ? (
          <span className={css.soft}>{t("appraisal.why.objection")}</span>
        ) : (
          "—"
        )}
      </td>
      <td>
        {looked > 0 && (
          <Button size="small" type="text" aria-expanded={open} onClick={onOpen} data-testid={`items-${measure}`}>
            {t("appraisal.show_items", { count: looked })}
          </Button>
        )}
        {onObject !== null && figure.of > 0 && (
          <Button
            size="small"
            type="text"
            title={t("appraisal.object.whole")}
            onClick={onObject}
            data-testid={`object-${measure}`}
          >
            {t("appraisal.object")}
          </Button>
        )}
      </td>
    </tr>
  );
}
