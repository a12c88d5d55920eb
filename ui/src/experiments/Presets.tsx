import { Button } from "antd";
import { useAnswer, useWrite } from "../ask";
import { Card } from "../parts/Card";
import { count, percent, plainPercent, roundPercent, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Experiments.module.css";
import { PRESETS, type Preset, planOf, preset } from "./presets";

type Props = { reference: number; onBegun: (id: number) => void; onScripts: () => void };

/** Tests that begin with one press, and which other lots there are. */
export function Presets({ reference, onBegun, onScripts }: Props) {
  return (
    <Card title={t("experiments.presets")} note={t("experiments.presets.note")}>
      <div className={css.presets}>
        {PRESETS.map((of) => (
          <OnePress key={of} of={of} reference={reference} onBegun={onBegun} />
        ))}
        <section className={css.preset}>
          <b>{t("experiments.subject.scripts")}</b>
          <p>{t("experiments.preset.scripts.text")}</p>
          <Button onClick={onScripts} data-testid="preset-scripts">
            {t("experiments.preset.scripts.go")}
          </Button>
        </section>
        <section className={css.preset}>
          <b>{t("experiments.preset.coupons")}</b>
          <p>{t("experiments.preset.coupons.text")}</p>
          <Button onClick={() => go("coupons")} data-testid="preset-coupons">
            {t("experiments.preset.coupons.go")}
          </Button>
        </section>
      </div>
      <p className={css.soft}>{t("experiments.preset.film")}</p>
    </Card>
  );
}

function OnePress({ of, reference, onBegun }: { of: Preset; reference: number; onBegun: (id: number) => void }) {
  const shop = useShop();
  const tell = useTell();
  const start = useWrite("start_experiment");
  const ask = planOf(preset(of, undefined));
  const plan = useAnswer("experiment_plan", { shop: shop.name, ...ask, usual_bp: null, hoped_bp: null }).data;
  const draft = preset(of, plan);
  const run = () =>
    start.mutate(
      { shop: shop.name, experiment: draft },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("experiments.begun", { name: draft.name, count: count(answer.planned) }), operation);
          onBegun(answer.id);
        },
        onError: tell.refused,
      },
    );
  return (
    <section className={css.preset} data-testid={`preset-${of}`}>
      <b>{t(`experiments.preset.${of}`)}</b>
      <p>{t(`experiments.preset.${of}.text`)}</p>
      {of === "compensate" && (
        <p className={css.soft}>{t("experiments.reference", { share: roundPercent(reference) })}</p>
      )}
      <p className={css.soft}>
        {plan === undefined || plan.usual.rate === null
          ? t("experiments.plan.unknown", {
              usual: plainPercent(draft.usual_bp),
              hoped: plainPercent(draft.hoped_bp),
            })
          : t("experiments.plan.own", {
              usual: percent(plan.usual.rate),
              count: count(plan.usual.orders),
              hoped: plainPercent(draft.hoped_bp),
              needed: plan.needed === null ? "—" : count(plan.needed),
              weeks: plan.weeks === null ? "—" : count(plan.weeks),
            })}
      </p>
      {draft.guard_fen !== null && (
        <p className={css.soft}>{t("experiments.guard.set", { money: yuan(draft.guard_fen) })}</p>
      )}
      <Button type="primary" loading={start.isPending} onClick={run} data-testid={`preset-start-${of}`}>
        {t("experiments.preset.start")}
      </Button>
    </section>
  );
}
