import { Button } from "antd";
import { useState } from "react";
import { useTask, useWrite } from "../ask";
import type { CouponsListed } from "../door-types";
import { pickTables } from "../files";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t, textOf } from "../words/words";
import css from "./Coupons.module.css";

const SHOWN = 5;

/** The platform's own list of codes and uses: tried first, then kept. */
export function Listed({ campaign }: { campaign: number }) {
  const [file, setFile] = useState("");
  const [tried, setTried] = useState<CouponsListed | null>(null);
  const look = useTask("import_coupons");
  const keep = useWrite("import_coupons");
  const tell = useTell();
  const pick = async () => {
    const [path] = await pickTables(t("coupons.listed.pick"), t("coupons.listed.kinds"));
    if (path === undefined) return;
    setFile(path);
    look.mutate({ campaign, file: path, ending: "try" }, { onSuccess: setTried, onError: tell.refused });
  };
  const take = () =>
    keep.mutate(
      { campaign, file, ending: "keep" },
      {
        onSuccess: (told) => {
          setTried(null);
          tell.done(t("coupons.listed.done", { added: count(told.added), used: count(told.used) }));
        },
        onError: tell.refused,
      },
    );
  return (
    <Card
      title={t("coupons.listed")}
      note={t("coupons.listed.note")}
      extra={
        <Button loading={look.isPending} onClick={() => void pick()} data-testid="listed-pick">
          {t("coupons.listed.pick")}
        </Button>
      }
    >
      {tried === null ? (
        <p className={css.note}>{t("coupons.listed.how")}</p>
      ) : (
        <div className={css.sheet} data-testid="listed-tried">
          <p>
            {t("coupons.listed.told", {
              rows: count(tried.rows),
              added: count(tried.added),
              used: count(tried.used),
              unchanged: count(tried.unchanged),
              conflicts: count(tried.conflicts),
              rejected: count(tried.rejected),
            })}
          </p>
          <ul className={css.note}>
            {tried.problems.slice(0, SHOWN).map(({ row, problem }) => (
              <li key={row}>
                {t("coupons.listed.row", { row, problem: textOf(`coupons.problem.${problem}`) ?? problem })}
              </li>
            ))}
          </ul>
          <Button
            type="primary"
            disabled={tried.added + tried.used === 0}
            loading={keep.isPending}
            onClick={take}
            data-testid="listed-keep"
          >
            {t("coupons.listed.keep")}
          </Button>
        </div>
      )}
    </Card>
  );
}
