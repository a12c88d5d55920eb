import { Button } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { TagPick } from "./TagPick";

/** Puts tags on all cases that are ticked, at once; what was done can be taken back at once too. */
export function BulkTag({ cases }: { cases: number[] }) {
  const [tags, setTags] = useState<string[]>([]);
  const write = useWrite("tag_cases");
  const tell = useTell();
  const run = () =>
    write.mutate(
      { cases, add: tags, remove: [] },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("tags.bulk.done", { count: count(cases.length) }), operation);
          setTags([]);
        },
        onError: tell.refused,
      },
    );
  return (
    <span className={css.tagLine} data-testid="bulk-tag">
      <TagPick value={tags} onChange={setTags} testid="bulk-tag-pick" />
      <Button disabled={tags.length === 0} loading={write.isPending} onClick={run} data-testid="bulk-tag-put">
        {t("tags.put.it")}
      </Button>
    </span>
  );
}
