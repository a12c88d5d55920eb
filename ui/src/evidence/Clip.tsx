import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { evidenceUrl } from "../door";
import { Waiting } from "../parts/Waiting";
import { t } from "../words/words";
import css from "./Clip.module.css";

/** A clip, fetched whole before it plays: a web view plays from memory what it will not play from elsewhere. */
export function Clip({ file }: { file: string }) {
  const film = useQuery({
    queryKey: ["clip", file],
    queryFn: async () => {
      const answer = await fetch(evidenceUrl(file));
      if (!answer.ok) throw new Error(file);
      return answer.blob();
    },
    gcTime: 0,
  });
  const [address, setAddress] = useState<string | null>(null);
  const [plays, setPlays] = useState<"yes" | "no">("yes");
  useEffect(() => {
    if (film.data === undefined) return;
    const made = URL.createObjectURL(film.data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [film.data]);
  if (film.error !== null) return <p>{t("evidence.state.missing")}</p>;
  if (plays === "no") return <p role="alert">{t("evidence.unplayable")}</p>;
  if (address === null) return <Waiting />;
  return (
    <video
      className={css.film}
      src={address}
      controls
      // WebKitGTK never finds such a film complete enough to begin by itself
      onCanPlay={(event) => void event.currentTarget.play().catch(() => {})}
      muted
      playsInline
      data-testid="evidence-clip"
      onError={() => setPlays("no")}
    />
  );
}
