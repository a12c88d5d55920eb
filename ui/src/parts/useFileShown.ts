/** A file whose rows are shown before they are taken: picked, looked at, taken or left. */
import { useState } from "react";
import { useTask, useWrite } from "../ask";
import type { Answer, Ask, Name } from "../door";
import { pickTables } from "../files";
import { useShop } from "./shop";
import { useTell } from "./tell";

type Brought = { file: string; added: number; operation: number | null };
/** The commands that tell what a file brings, and how much of it. */
type Bringer = { [N in Name]: Answer<N> extends Brought ? N : never }[Name];
type Words = { title: string; kinds: string; taken: (added: number) => string };

export function useFileShown<P extends Bringer, T extends Bringer>(
  look: P,
  bring: T,
  ask: (of: { shop: string; file: string }) => Ask<P> & Ask<T>,
  words: Words,
) {
  const shop = useShop();
  const [found, setFound] = useState<{ path: string; read: Answer<P> } | null>(null);
  const preview = useTask(look);
  const take = useWrite(bring);
  const tell = useTell();
  const pick = async () => {
    const [path] = await pickTables(words.title, words.kinds);
    if (path === undefined) return;
    preview.mutate(ask({ shop: shop.name, file: path }), {
      onSuccess: (read) => setFound({ path, read }),
      onError: tell.refused,
    });
  };
  const run = () =>
    found !== null &&
    take.mutate(ask({ shop: shop.name, file: found.path }), {
      onSuccess: ({ added, operation }) => {
        tell.done(words.taken(added), operation ?? undefined);
        setFound(null);
      },
      onError: tell.refused,
    });
  return {
    read: found?.read ?? null,
    pick: () => void pick(),
    take: run,
    leave: () => setFound(null),
    isLooking: preview.isPending,
    isTaking: take.isPending,
  };
}
