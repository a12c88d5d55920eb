import { ClockCircleOutlined, CopyOutlined } from "@ant-design/icons";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { AudienceRow, PlannedPost, PostDraft } from "../door-types";
import { Card } from "../parts/Card";
import { AskClerk } from "../parts/Clerk";
import { useClerk, useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { shortDay, useNow } from "../parts/time";
import { useCopy } from "../parts/useCopy";
import { t } from "../words/words";
import { PostDone } from "./PostDone";
import { PostForm } from "./PostForm";
import css from "./Posts.module.css";

type Doing = { write: PostDraft | null } | { note: PlannedPost } | null;

/** What is posted where and when, what is due, and what came of it. */
export function Posts({ audiences }: { audiences: AudienceRow[] }) {
  const shop = useShop();
  const by = useClerk();
  const may = useMay();
  const plan = useAnswer("post_sheet", { shop: shop.name });
  const [doing, setDoing] = useState<Doing>(null);
  if (doing !== null && by === "") return <AskClerk />;
  const done = () => setDoing(null);
  const begin = may("save_post") && (
    <Button type="primary" onClick={() => setDoing({ write: null })} data-testid="post-new">
      {t("posts.new")}
    </Button>
  );
  return (
    <Settled of={plan}>
      {({ posts, due }) => (
        <div className={css.page}>
          {doing !== null && "write" in doing && (
            <PostForm kept={doing.write} audiences={audiences} by={by} onDone={done} />
          )}
          {doing !== null && "note" in doing && <PostDone post={doing.note} by={by} onDone={done} />}
          <Card
            title={t("posts.title")}
            note={due === 0 ? t("posts.due.none") : t("posts.due", { count: count(due) })}
            extra={begin}
          >
            {posts.length === 0 ? (
              <Nothing title={t("posts.none")} text={t("posts.none.text")}>
                {begin}
              </Nothing>
            ) : (
              <ul className={css.list} data-testid="posts">
                {posts.map((post) => (
                  <Row key={post.draft.id} post={post} onDo={setDoing} />
                ))}
              </ul>
            )}
          </Card>
        </div>
      )}
    </Settled>
  );
}

function Row({ post, onDo }: { post: PlannedPost; onDo: (doing: Doing) => void }) {
  const now = useNow();
  const may = useMay();
  const copy = useCopy();
  const tell = useTell();
  const remove = useWrite("remove_post");
  const { draft, stands, result } = post;
  const gone = () =>
    remove.mutate(
      { post: draft.id ?? 0 },
      { onSuccess: ({ operation }) => tell.done(t("posts.removed"), operation), onError: tell.refused },
    );
  return (
    <li data-testid={`post-${draft.id}`} data-stands={stands}>
      <span className={stands === "late" || stands === "today" ? css.due : css.when}>
        {(stands === "late" || stands === "today") && <ClockCircleOutlined aria-hidden />}{" "}
        {shortDay(result?.done_on ?? draft.on_day, now)}
        <small>{t(`posts.stands.${stands}`)}</small>
      </span>
      <span className={css.what}>
        <b>{t(`posts.channel.${draft.channel}`)}</b> · {post.audience ?? t("posts.everybody")} · {post.made_by}
        <span className={css.text} title={draft.text}>
          {draft.text}
        </span>
        {result !== null && <small>{came(post)}</small>}
      </span>
      <span className={css.acts}>
        {result === null && (
          <Button type="link" size="small" icon={<CopyOutlined />} onClick={() => copy(draft.text)}>
            {t("care.keys.copy")}
          </Button>
        )}
        {may("note_post") && (
          <Button type="link" size="small" onClick={() => onDo({ note: post })} data-testid={`post-done-${draft.id}`}>
            {t(result === null ? "posts.done" : "posts.done.again")}
          </Button>
        )}
        {may("save_post") && result === null && (
          <>
            <Button type="link" size="small" onClick={() => onDo({ write: draft })}>
              {t("launches.edit")}
            </Button>
            <Popconfirm title={t("posts.remove.ask")} okText={t("posts.remove")} onConfirm={gone}>
              <Button type="link" size="small" data-testid={`post-remove-${draft.id}`}>
                {t("posts.remove")}
              </Button>
            </Popconfirm>
          </>
        )}
      </span>
    </li>
  );
}

/** "看到 300 人 · 4 单 · 晚上八点人多"; what nobody entered is not there. */
function came({ result, done_by }: PlannedPost): string {
  if (result === null) return "";
  const parts = [
    result.seen === null ? "" : t("posts.seen.is", { count: count(result.seen) }),
    result.answers === null ? "" : t("posts.answers.is", { count: count(result.answers) }),
    result.orders === null ? "" : t("posts.orders.is", { count: count(result.orders) }),
    result.note,
    done_by ?? "",
  ];
  return parts.filter(Boolean).join(" · ");
}
