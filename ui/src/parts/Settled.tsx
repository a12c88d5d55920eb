import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorNote } from "./ErrorNote";
import css from "./Settled.module.css";
import { Waiting } from "./Waiting";

/** An answer in its states: waiting, refused with its next step, or there; older figures stay, dimmed. */
export function Settled<T>({
  of,
  waiting,
  children,
}: {
  of: UseQueryResult<T>;
  waiting?: ReactNode;
  children: (answer: T) => ReactNode;
}) {
  if (of.data !== undefined && of.error === null) {
    return <div className={of.isPlaceholderData ? css.older : css.there}>{children(of.data)}</div>;
  }
  if (of.error !== null) {
    return (
      <div className={css.refused}>
        <ErrorNote error={of.error} again={() => void of.refetch()} />
      </div>
    );
  }
  return <Waiting>{waiting}</Waiting>;
}
