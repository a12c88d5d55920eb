import { useAnswer } from "../ask";
import type { ExperimentSheet } from "../door-types";
import { Card } from "../parts/Card";
import { classText } from "../parts/marks";
import { count, plainPercent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import { Acts } from "./Acts";
import { BesideCard } from "./Beside";
import { Ended } from "./Ended";
import css from "./Experiments.module.css";
import { Hardly } from "./Hardly";
import { WayTable } from "./WayTable";

/** One test: whom it is about, its ways with what came of them, and whether a difference is shown. */
export function Sheet({ id }: { id: number }) {
  const sheet = useAnswer("experiment_show", { experiment: id });
  return (
    <Settled of={sheet}>
      {(told) => (
        <div className={css.page} data-testid="experiment-sheet">
          <Card title={told.name} note={t(`experiments.state.${told.state}`)} extra={<Acts sheet={told} />}>
            <Halted of={told} />
            <About of={told} />
            <WayTable sheet={told} />
            <Hardly of={told} />
          </Card>
          {told.ended !== null && <Ended sheet={told} end={told.ended} />}
          {told.beside.map((beside) => (
            <BesideCard key={beside.way} sheet={told} beside={beside} />
          ))}
        </div>
      )}
    </Settled>
  );
}

/** A way has become too dear: who waits for what. */
function Halted({ of }: { of: ExperimentSheet }) {
  const now = useNow();
  if (of.state !== "halted" || of.halted_at === null) return null;
  return (
    <p className={css.halted} role="alert" data-testid="experiment-halted">
      <b>
        {t("experiments.halted", {
          way: of.halted_way ?? "",
          money: yuan(of.guard_fen),
          at: moment(of.halted_at, now),
        })}
      </b>
      <span>{t("experiments.halted.next")}</span>
    </p>
  );
}

function About({ of }: { of: ExperimentSheet }) {
  const now = useNow();
  const { kinds, classes } = of.population;
  const join = (parts: string[]) => parts.join(t("list.separator"));
  const parts = [
    kinds.length > 0 && join(kinds.map((kind) => textOf(`case.kind.${kind}`) ?? kind)),
    classes.length > 0 && join(classes.map(classText)),
    of.products.length > 0 && join(of.products.map(({ name }) => name)),
  ].filter((part) => part !== false);
  const facts = [
    [t("experiments.about.whom"), parts.length > 0 ? parts.join(" · ") : t(`experiments.about.all.${of.unit}`)],
    [t("experiments.about.from"), moment(of.from_at, now)],
    [
      t("experiments.about.measure"),
      t("experiments.about.measure.text", {
        measure: t(`experiments.measure.${of.measure}`),
        days: count(of.watch_days),
      }),
    ],
    [
      t("experiments.about.plan"),
      t("experiments.about.plan.text", {
        usual: plainPercent(of.usual_bp),
        hoped: plainPercent(of.hoped_bp),
      }),
    ],
    ...(of.guard_fen === null ? [] : [[t("experiments.about.guard"), yuan(of.guard_fen)]]),
  ];
  return (
    <dl className={css.about}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
