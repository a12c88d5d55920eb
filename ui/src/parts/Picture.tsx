import { useQuery } from "@tanstack/react-query";
import { call, type Refusal } from "../door";
import { t } from "../words/words";
import css from "./Picture.module.css";

/** A picture never changes under its name: it is fetched once, however often other answers are asked for anew. */
const fetched = new Map<string, Promise<string>>();

function urlOf(picture: string): Promise<string> {
  const known = fetched.get(picture);
  if (known !== undefined) return known;
  const coming = call("picture_show", { picture }).then(({ url }) => url);
  fetched.set(picture, coming);
  coming.catch(() => fetched.delete(picture));
  return coming;
}

/** A kept picture; where its file is gone, that is said in its place. */
export function Picture({ of, alt }: { of: string; alt: string }) {
  const url = useQuery<string, Refusal>({ queryKey: ["picture", of], queryFn: () => urlOf(of) });
  if (url.error !== null) return <span className={css.gone}>{t("lists.picture.gone")}</span>;
  if (url.data === undefined) return <span className={css.gone} aria-busy />;
  return <img className={css.picture} src={url.data} alt={alt} />;
}
