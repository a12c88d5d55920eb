import { DownloadOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useTask } from "../ask";
import { pickPlace } from "../files";
import { Card } from "../parts/Card";
import { HowToExport } from "../parts/HowToExport";
import { KeyCap } from "../parts/KeyCap";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { go } from "../place";
import { t } from "../words/words";
import { Lately } from "./Lately";
import { Loose } from "./Loose";
import css from "./Quarantine.module.css";
import { LOOSE, problemText } from "./queries";
import { Waiting } from "./Waiting";

const ALL = "all";

/** Rows that could not be taken. None is lost, none is counted; most can be mended right here. */
export function Quarantine() {
  const shop = useShop();
  const [kind, setKind] = useState(ALL);
  const pages = usePages();
  const { page, asked, turn } = pages;
  const code = kind === ALL || kind === LOOSE ? null : kind;
  const rows = useAnswer("quarantine_list", { shop: shop.name, code, ...asked, skip: kind === LOOSE ? 0 : asked.skip });
  const loose = useAnswer("loose_cases", { shop: shop.name, ...asked, skip: kind === LOOSE ? asked.skip : 0 });
  const write = useExport();
  const told = rows.isPlaceholderData ? undefined : rows.data;
  // The last of a kind was mended, or the last of a page.
  if (code !== null && told?.codes.every((kind) => kind.code !== code)) setKind(ALL);
  const listed = kind === LOOSE ? (loose.isPlaceholderData ? undefined : loose.data?.cases) : told?.rows;
  if (page > 1 && listed?.length === 0) turn(1);
  const choose = (to: string) => {
    setKind(to);
    turn(1);
  };
  return (
    <>
      <PageHead title={t("nav.quarantine")} note={t("quarantine.note")}>
        <HowToExport platform={shop.platform} />
        <Button
          icon={<DownloadOutlined />}
          loading={write.isPending}
          disabled={rows.data?.total === 0}
          onClick={() => void write.run()}
        >
          {t("quarantine.export")} <KeyCap>Ctrl E</KeyCap>
        </Button>
      </PageHead>
      <Settled of={rows}>
        {(answer) => {
          const looseTotal = loose.data?.total ?? 0;
          const all = answer.codes.reduce((sum, { rows }) => sum + rows, 0);
          const shown = kind === LOOSE && looseTotal === 0 ? ALL : kind;
          if (all + looseTotal === 0) {
            return (
              <div className={css.empty}>
                <Card>
                  <Nothing title={t("quarantine.none")} text={t("quarantine.none.text")}>
                    <Button onClick={() => go("import")}>{t("nav.import")}</Button>
                  </Nothing>
                </Card>
                <Lately />
              </div>
            );
          }
          const kinds = (
            <Segmented
              value={shown}
              onChange={choose}
              options={[
                { value: ALL, label: t("mend.kind", { kind: t("mend.kind.all"), rows: count(all) }) },
                ...answer.codes.map(({ code, rows }) => ({
                  value: code,
                  label: (
                    <span data-testid={`quarantine-kind-${code}`}>
                      {t("mend.kind", { kind: problemText(code, "what"), rows: count(rows) })}
                    </span>
                  ),
                })),
                ...(looseTotal === 0
                  ? []
                  : [
                      {
                        value: LOOSE,
                        label: (
                          <span data-testid="quarantine-loose">
                            {t("mend.kind", { kind: t("mend.kind.loose"), rows: count(looseTotal) })}
                          </span>
                        ),
                      },
                    ]),
              ]}
            />
          );
          return shown === LOOSE && loose.data !== undefined ? (
            <Loose key={page} answer={loose.data} kinds={kinds} pages={pages} />
          ) : (
            <Waiting key={shown} answer={answer} code={code} kinds={kinds} pages={pages} />
          );
        }}
      </Settled>
    </>
  );
}

function useExport() {
  const write = useTask("export_quarantine");
  const tell = useTell();
  const run = async () => {
    const out = await pickPlace(t("quarantine.export"), `${t("nav.quarantine")}.csv`, "csv");
    if (out === null) return;
    write.mutate(
      { out },
      {
        onSuccess: ({ rows }) => tell.done(t("quarantine.exported", { count: count(rows), path: out })),
        onError: tell.refused,
      },
    );
  };
  useKeys({ "Ctrl+E": () => void run() });
  return { run, isPending: write.isPending };
}
