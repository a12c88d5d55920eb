import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../../ask";
import type { WaveDraft } from "../../door-types";
import { Card } from "../../parts/Card";
import { RulePick } from "../../parts/DayRule";
import { useMay } from "../../parts/me";
import { Nothing } from "../../parts/Nothing";
import { PageHead } from "../../parts/PageHead";
import { Settled } from "../../parts/Settled";
import { useShop } from "../../parts/shop";
import { t } from "../../words/words";
import css from "../Breakdown.module.css";
import { Beside } from "./Beside";
import { Export } from "./Export";
import { WaveForm } from "./WaveForm";
import { WaveTable } from "./WaveTable";

type Props = { tabs: ReactNode; rule: string | null; onRule: (rule: string) => void };

/** Group-buy waves: a line for each; below them the curves of one, or of two beside each other. */
export function Waves({ tabs, rule, onRule }: Props) {
  const shop = useShop();
  const may = useMay();
  const list = useAnswer("wave_list", { shop: shop.name, rule });
  const [edited, setEdited] = useState<WaveDraft | "new" | null>(null);
  const [chosen, setChosen] = useState<number[]>([]);
  const told = list.data;
  const waves = told?.waves ?? [];
  const there = chosen.filter((one) => waves.some(({ id }) => id === one));
  // the newest until others are chosen
  const ticked = there.length > 0 ? there : waves.slice(0, 1).map(({ id }) => id);
  // the earlier one stands first
  const sides = waves.flatMap(({ id }) => (ticked.includes(id) ? [id] : [])).toReversed();
  const choose = (id: number) =>
    setChosen(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked.slice(-1), id]);
  const begin = may("save_wave") && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited("new")} data-testid="wave-new">
      {t("waves.new")}
    </Button>
  );
  return (
    <div className={css.page}>
      <PageHead title={t("nav.breakdown")}>
        {told !== undefined && <RulePick rule={told.rule} rules={told.rules} onRule={onRule} />}
        <Export rule={told?.rule} sides={sides} />
      </PageHead>
      <div className={css.tools}>{tabs}</div>
      {edited !== null && (
        <WaveForm
          key={edited === "new" ? "new" : edited.id}
          kept={edited === "new" ? null : edited}
          named={edited === "new" ? [] : (waves.find(({ id }) => id === edited.id)?.products ?? [])}
          onDone={() => setEdited(null)}
        />
      )}
      <Settled of={list}>
        {(answer) =>
          answer.waves.length === 0 ? (
            edited === null && (
              <Card>
                <Nothing title={t("waves.empty")} text={t("waves.empty.text")}>
                  {begin}
                </Nothing>
              </Card>
            )
          ) : (
            <>
              <WaveTable told={answer} sides={sides} onChoose={choose} onEdit={setEdited} extra={begin} />
              <Beside rule={answer.rule} sides={sides} />
            </>
          )
        }
      </Settled>
    </div>
  );
}
