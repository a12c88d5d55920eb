import { SwapOutlined } from "@ant-design/icons";
import type { CaseAxis, CaseSheet, CaseState, CaseWaits } from "../../door-types";
import { type Key, t } from "../../words/words";
import css from "./case.module.css";

const AXES: readonly CaseAxis[] = ["request", "goods", "acceptance", "settlement", "dispute"];

/** Where everything begins: what people did first and the file does not tell yet is no difference. */
const BEGUN: ReadonlySet<CaseState> = new Set([
  "asked",
  "awaited",
  "not_needed",
  "unjudged",
  "untold",
  "owed",
  "quiet",
]);

/** What people did first is nothing else than the file says: it does not tell yet. */
function isOther(ours: CaseState, told: CaseState): boolean {
  return ours !== told && !BEGUN.has(told) && !(told === "on_the_way" && ours === "received");
}

/** What a state is told as: in two of them what the case waits for says more. */
function standing(axis: CaseAxis, state: CaseState, waits: CaseWaits): Key {
  if (axis === "request" && waits === "told") return "waits.told";
  return axis === "acceptance" && waits === "verdict" ? "waits.verdict" : `state.${state}`;
}

/** The five states, how long each has lasted, and what the platform says where it says something else. */
export function Standing({ sheet }: { sheet: CaseSheet }) {
  const { states, told, waits } = sheet.desk;
  return (
    <section className={css.block} data-testid="case-states">
      <h3 className={css.heading}>{t("caseview.states")}</h3>
      <dl className={css.standing}>
        {AXES.map((axis) => {
          const span = sheet.spans.filter((one) => one.axis === axis).pop();
          const moved = sheet.moves.some((one) => one.axis === axis);
          return (
            <div key={axis} data-testid={`case-state-${axis}`}>
              <dt>{t(`axis.${axis}`)}</dt>
              <dd>{t(standing(axis, states[axis], waits))}</dd>
              <span className={css.soft}>{span === undefined ? "" : lasting(span.minutes)}</span>
              {moved && isOther(states[axis], told[axis]) && (
                <span className={css.beside} title={t("desk.differs.hint")}>
                  <SwapOutlined aria-hidden /> {t("desk.differs", { state: t(`state.${told[axis]}`) })}
                </span>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** 2 小时 5 分 */
export function lasting(minutes: number): string {
  if (minutes < 60) return t("span.minutes", { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return t("span.hours", { hours, minutes: minutes % 60 });
  return t("span.days", { days: Math.floor(hours / 24), hours: hours % 24 });
}
