import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ExperimentSubject } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { usePlace } from "../place";
import { t } from "../words/words";
import css from "./Experiments.module.css";
import { Presets } from "./Presets";
import { Sheet } from "./Sheet";
import { TestForm } from "./TestForm";
import { TestTable } from "./TestTable";

/** Ways beside each other, drawn by lot: what is running, what each test says, and what it made the standard. */
export function Experiments() {
  const shop = useShop();
  const may = useMay();
  const { tab } = usePlace();
  const list = useAnswer("experiment_list", { shop: shop.name });
  const [making, setMaking] = useState<ExperimentSubject | null>(null);
  const [chosen, setChosen] = useState<number | null>(tab === undefined ? null : Number(tab));
  const begun = (id: number) => {
    setMaking(null);
    setChosen(id);
  };
  return (
    <div className={css.page}>
      <PageHead title={t("nav.experiments")} note={t("experiments.note")}>
        {may("start_experiment") && making === null && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => setMaking("plays")}
            data-testid="experiment-new"
          >
            {t("experiments.new")}
          </Button>
        )}
      </PageHead>
      {making !== null && (
        <TestForm key={making} subject={making} onSubject={setMaking} onDone={() => setMaking(null)} onBegun={begun} />
      )}
      <Settled of={list}>
        {({ experiments, reference }) => {
          const shown = experiments.find(({ id }) => id === chosen) ?? experiments[0];
          return (
            <div className={css.page}>
              {shown === undefined ? (
                making === null && (
                  <Card>
                    <Nothing title={t("experiments.empty")} text={t("experiments.empty.text")} />
                  </Card>
                )
              ) : (
                <>
                  <TestTable rows={experiments} shown={shown.id} onChoose={setChosen} />
                  <Sheet key={shown.id} id={shown.id} />
                </>
              )}
              {may("start_experiment") && making === null && (
                <Presets reference={reference} onBegun={begun} onScripts={() => setMaking("scripts")} />
              )}
            </div>
          );
        }}
      </Settled>
    </div>
  );
}
