import { Button, Tag } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { TagsOfCase } from "../door-types";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { t, textOf } from "../words/words";
import css from "./Lexicon.module.css";
import { TagPick } from "./TagPick";
import { mainText, useTagName } from "./tags";

/** Where a case counts, the tags put on it by hand, and what its texts propose. */
export function TagsOf({ id }: { id: number }) {
  const tags = useAnswer("case_tags", { id });
  return <Settled of={tags}>{(answer) => <Tags id={id} of={answer} />}</Settled>;
}

function Tags({ id, of }: { id: number; of: TagsOfCase }) {
  const [adding, setAdding] = useState<string[] | null>(null);
  const nameOf = useTagName();
  const write = useWrite("tag_cases");
  const tell = useTell();
  const run = (add: string[], remove: string[]) =>
    write.mutate(
      { cases: [id], add, remove },
      {
        onSuccess: ({ operation }) => {
          tell.done(t(add.length > 0 ? "tags.put" : "tags.taken_off"), operation);
          setAdding(null);
        },
        onError: tell.refused,
      },
    );
  return (
    <section className={css.tagsOf} data-testid="case-tags">
      <h3 className={css.heading}>{t("tags.title")}</h3>
      <div className={css.tagLine}>
        {of.hand.map((tag) => (
          <Tag
            key={tag}
            closable
            onClose={(event) => {
              event.preventDefault();
              run([], [tag]);
            }}
          >
            {nameOf(tag)}
          </Tag>
        ))}
        {adding === null ? (
          <Button size="small" onClick={() => setAdding([])} data-testid="case-tag-add">
            {t("tags.add")}
          </Button>
        ) : (
          <>
            <TagPick value={adding} onChange={setAdding} testid="case-tag-pick" />
            <Button
              size="small"
              type="primary"
              disabled={adding.length === 0}
              loading={write.isPending}
              onClick={() => run(adding, [])}
            >
              {t("tags.put.it")}
            </Button>
            <Button size="small" type="text" onClick={() => setAdding(null)}>
              {t("tags.cancel")}
            </Button>
          </>
        )}
      </div>
      <p className={css.soft}>
        {t("tags.counts_as", { main: mainText(of.main), tag: nameOf(of.home) })} · {textOf(`tags.by.${of.by}`) ?? of.by}
      </p>
      {of.proposed !== null && (
        <p className={css.soft}>
          {t("tags.proposed", { tag: nameOf(of.proposed.tag), confidence: of.proposed.confidence })}{" "}
          <Button size="small" onClick={() => of.proposed !== null && run([of.proposed.tag], [])}>
            {t("tags.put.it")}
          </Button>
        </p>
      )}
      {of.texts.map((text) => (
        <p key={text} className={css.quote}>
          {t("tags.quote", { text })}
        </p>
      ))}
    </section>
  );
}
