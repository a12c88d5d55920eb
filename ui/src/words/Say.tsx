import { Fragment, type ReactNode } from "react";
import { type Key, template } from "./words";

/** A sentence with parts of it shown in their own way: a bold count, a link. */
export function Say({ of, with: parts }: { of: Key; with: Record<string, ReactNode> }) {
  const pieces = template(of).split(/(\{\w+\})/);
  return pieces.map((piece, at) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
    return <Fragment key={at}>{name === undefined ? piece : (parts[name] ?? piece)}</Fragment>;
  });
}
