import { useAnswer } from "../ask";
import type { CheckSheet, Point, PointAnswer, Step } from "../door-types";
import { CheckMark } from "../parts/marks";
import { defectText, pointText } from "../parts/points";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import { faultText } from "./OrderParts";
import css from "./sheet.module.css";

const STEPS: readonly Step[] = ["appearance", "function", "gift"];

/** One check: the list as it was then, and what was answered to each point. */
export function CheckView({ id }: { id: number }) {
  const check = useAnswer("check_show", { id });
  return <Settled of={check}>{(sheet) => <Sheet sheet={sheet} />}</Settled>;
}

function Sheet({ sheet }: { sheet: CheckSheet }) {
  const now = useNow();
  const { check, list, answers } = sheet;
  const points: Point[] = list?.points ?? answers.map(({ point, step }) => ({ id: point, step, optional: false }));
  return (
    <div className={css.sheet}>
      <div className={css.line}>
        <CheckMark result={check.result} />
        <span className={css.grow}>{faultText(check)}</span>
        <span className={css.soft}>
          {t("check.by", { staff: check.staff, at: moment(check.done_at, now), seconds: check.seconds })}
        </span>
      </div>
      {list === null && <p className={css.soft}>{t("check.sheet.no_list")}</p>}
      {STEPS.map((step) => {
        const ofStep = points.filter((point) => point.step === step);
        return (
          ofStep.length > 0 && (
            <section key={step} className={css.block} data-testid={`check-${step}`}>
              <h3 className={css.heading}>{t(`lists.step.${step}`)}</h3>
              <div>
                {ofStep.map((point) => (
                  <div key={point.id} className={css.line}>
                    <span className={css.grow}>
                      {point.gift === undefined
                        ? pointText(point)
                        : t("station.gifts.due", { gift: point.gift.gift, count: point.gift.quantity })}
                    </span>
                    <Answer
                      answer={answers.find((one) => one.point === point.id && one.step === step)}
                      defect={(wanted) => defectText(list?.defects.find((one) => one.id === wanted) ?? { id: wanted })}
                    />
                  </div>
                ))}
              </div>
            </section>
          )
        );
      })}
    </div>
  );
}

function Answer({ answer, defect }: { answer: PointAnswer | undefined; defect: (id: string) => string }) {
  if (answer === undefined) return <span className={css.soft}>{t("check.sheet.unanswered")}</span>;
  const said = [
    answer.defect === null ? "" : defect(answer.defect),
    answer.gift === undefined || answer.gift.outcome === "complete" ? "" : t(`gift.outcome.${answer.gift.outcome}`),
    answer.gift?.instead ?? "",
    answer.reason ?? "",
    answer.proofs === undefined ? "" : t("check.sheet.photos", { count: answer.proofs.length }),
  ];
  return (
    <>
      <span className={css.soft}>{said.filter((part) => part !== "").join(" · ")}</span>
      {answer.result === "not_applicable" ? (
        textOf("checklist.result.not_applicable")
      ) : (
        <CheckMark result={answer.result} />
      )}
    </>
  );
}
