import { DeleteOutlined } from "@ant-design/icons";
import { Button, Modal, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { PieceStanding } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import { DisposedTable } from "./DisposedTable";
import css from "./Dispositions.module.css";
import { ScrapForm } from "./ScrapForm";

const ROWS = 15;

/** The pieces by where they stand, or those that a text finds; those that go to scrap can go by one paper. */
export function Pieces({ text }: { text: string }) {
  const shop = useShop();
  const may = useMay();
  const pages = usePages(ROWS);
  const [standing, setStanding] = useState<PieceStanding>("waiting");
  const [chosen, setChosen] = useState<number[]>([]);
  const [scrapping, setScrapping] = useState<"open" | "shut">("shut");
  const which = text === "" ? ({ which: "standing", standing } as const) : ({ which: "text", text } as const);
  const list = useAnswer("disposition_list", { shop: shop.name, ...which, ...pages.asked });
  const goTo = (to: PieceStanding) => {
    setStanding(to);
    setChosen([]);
    pages.turn(1);
  };
  const chooses = text === "" && standing === "to_scrap" && may("scrap_pieces");
  return (
    <Settled of={list}>
      {(answer) => (
        <Card
          title={
            text === "" ? (
              <Segmented<PieceStanding>
                value={standing}
                onChange={goTo}
                options={answer.standings
                  .filter(({ standing: of, pieces }) => of !== "ungraded" && (pieces > 0 || of === standing))
                  .map(({ standing: value, pieces }) => ({
                    value,
                    label: (
                      <span data-testid={`standing-${value}`}>
                        {t(`disposition.standing.${value}`)} {count(pieces)}
                      </span>
                    ),
                  }))}
              />
            ) : (
              t("disposition.found", { count: count(answer.total), text })
            )
          }
          extra={
            chooses &&
            answer.total > 0 && (
              <Button
                icon={<DeleteOutlined />}
                disabled={chosen.length === 0}
                onClick={() => setScrapping("open")}
                data-testid="scrap-chosen"
              >
                {t("disposition.scrap.chosen", { count: count(chosen.length) })}
              </Button>
            )
          }
          flush
        >
          {answer.total === 0 ? (
            <Nothing
              title={t(text === "" ? "disposition.none" : "disposition.found.none")}
              text={text === "" ? t(`disposition.none.${standing}`) : t("disposition.found.none.text")}
            />
          ) : (
            <DisposedTable of={answer} pages={pages} chosen={chooses ? chosen : null} onChoose={setChosen} />
          )}
          {scrapping === "open" && (
            <Modal
              open
              title={t("disposition.act.scrap")}
              footer={null}
              width={560}
              onCancel={() => setScrapping("shut")}
              destroyOnHidden
            >
              <div className={css.form}>
                <ScrapForm
                  pieces={chosen.map((piece_id) => ({ piece_id, was: standing }))}
                  onDone={() => {
                    setScrapping("shut");
                    setChosen([]);
                  }}
                />
              </div>
            </Modal>
          )}
        </Card>
      )}
    </Settled>
  );
}
