import { Button } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { Suggestion, Suggestions as Told } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import type { Source } from "../parts/MakeChange";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { quoted, t } from "../words/words";
import css from "./Voices.module.css";

const KEYS = 9;

type Props = { clerk: string; onMake: (source: Source) => void };

/** What buyers suggest: the number before it makes a change of it. */
export function Suggestions(props: Props) {
  const shop = useShop();
  const told = useAnswer("suggestion_list", { shop: shop.name });
  return <Settled of={told}>{(list) => (list.all === 0 ? null : <Waiting told={list} {...props} />)}</Settled>;
}

function Waiting({ told, clerk, onMake }: Props & { told: Told }) {
  const shop = useShop();
  const may = useMay();
  const now = useNow();
  const take = useWrite("take_suggestion");
  const tell = useTell();
  const taken = ({ source }: Suggestion) =>
    take.isPending ||
    take.mutate(
      { shop: shop.name, source, by: clerk },
      { onSuccess: ({ operation }) => tell.done(t("changes.chosen"), operation), onError: tell.refused },
    );
  const allowed = may("take_suggestion");
  const first = allowed ? told.rows.slice(0, KEYS) : [];
  useKeys(Object.fromEntries(first.map((one, at) => [String(at + 1), () => taken(one)])));
  return (
    <Card
      title={t("gaps.suggestions")}
      note={t("gaps.suggestions.note", { open: count(told.open), all: count(told.all) })}
    >
      {told.rows.length === 0 && <p className={css.soft}>{t("gaps.suggestions.none")}</p>}
      <ul data-testid="suggestions">
        {told.rows.map((one, at) => (
          <li key={keyOf(one)} className={css.line}>
            <span>
              {at < first.length && <KeyCap>{String(at + 1)}</KeyCap>} {quoted(one.text)}
              <span className={css.soft}>
                {[one.product, t(`gaps.suggestions.by.${one.source.by}`), moment(one.said_at, now)]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </span>
            </span>
            {allowed && (
              <>
                <Button size="small" type="text" onClick={() => onMake(reworded(one))}>
                  {t("gaps.suggestions.reword")}
                </Button>
                <Button size="small" onClick={() => taken(one)} data-testid="suggestion-make">
                  {t("gaps.make")}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function keyOf({ source }: Suggestion): string {
  return source.by === "call" ? `call ${source.callback}` : `answer ${source.feedback}`;
}

function reworded({ source, product_id, product, text }: Suggestion): Source {
  return {
    product_id,
    product,
    what: text,
    callbacks: source.by === "call" ? [source.callback] : [],
    feedback: source.by === "answer" ? [source.feedback] : [],
  };
}
