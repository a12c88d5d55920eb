import { Checkbox, Collapse } from "antd";
import { useWrite } from "../ask";
import type { TrainingItem as Item } from "../door-types";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Training.module.css";

/** What is to be read, opened in place and ticked by whoever learns. */
export function ReadingList({ items, own }: { items: Item[]; own: boolean }) {
  const tick = useWrite("tick_reading");
  const tell = useTell();
  const now = useNow();
  return (
    <Collapse
      ghost
      accordion
      items={items.map((item) => ({
        key: item.item,
        label: nameOf(item),
        extra: (
          // biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a tick from opening the row
          // biome-ignore lint/a11y/noStaticElementInteractions: the box inside is what is pressed
          <span className={css.tick} onClick={(event) => event.stopPropagation()}>
            <span className={item.changed ? css.amber : css.soft}>
              {item.changed
                ? t("training.changed")
                : item.read_at !== null && t("training.read.at", { at: moment(item.read_at, now) })}
            </span>
            <Checkbox
              checked={item.read_at !== null && !item.changed}
              disabled={!own || tick.isPending}
              onChange={({ target }) =>
                tick.mutate({ item: item.item, done: target.checked }, { onError: tell.refused })
              }
              data-testid={`read-${item.item}`}
            >
              {t("training.read")}
            </Checkbox>
          </span>
        ),
        children: <Body item={item} />,
      }))}
    />
  );
}

function nameOf(item: Item): string {
  const key = item.kind === "script" ? `scripts.situation.${item.about}` : `checklist.category.${item.about}`;
  return textOf(key) ?? item.about;
}

function Body({ item }: { item: Item }) {
  return (
    <div className={css.body}>
      <h3>{t("training.steps")}</h3>
      <ol>
        {item.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {item.words.length > 0 && <h3>{t("training.words")}</h3>}
      {item.words.map(({ mood, stage, text }) => (
        <p key={`${mood} ${stage} ${text}`}>
          <span className={css.soft}>
            {t(`scripts.mood.${mood}`)} · {t(`scripts.stage.${stage}`)}
          </span>
          <br />
          {text}
        </p>
      ))}
    </div>
  );
}
