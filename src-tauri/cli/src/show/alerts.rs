//! Products over their line in a table, those that speak before those that are quiet.

use serde_json::Value;

use super::day::head;
use super::table::{Side, table};
use super::{percent, rows, shown};
use crate::words::Words;

/// The page of the alerts.
pub fn page(words: &Words, answer: &Value) -> String {
    let lines: Vec<Vec<String>> = [&answer["open"], &answer["quiet"]].into_iter().flat_map(rows).map(line).collect();
    if lines.is_empty() {
        return words.say("alerts.none", &[]);
    }
    let columns = [
        ("key", Side::Right),
        ("product", Side::Left),
        ("orders", Side::Right),
        ("quality_orders", Side::Right),
        ("rate", Side::Right),
        ("line", Side::Right),
        ("since", Side::Left),
        ("answer", Side::Left),
    ];
    table(&head(words, &columns), &lines)
}

fn line(row: &Value) -> Vec<String> {
    let (alert, answer) = (&row["alert"], &row["answer"]);
    let said = [shown(&answer["note"]), shown(&answer["until_on"])].join(" ");
    vec![
        shown(&alert["product_id"]),
        shown(&alert["product"]),
        shown(&alert["orders"]),
        shown(&alert["hits"]),
        percent(&alert["rate"], 2),
        percent(&alert["limit"], 2),
        shown(&row["since"]),
        said.trim().to_owned(),
    ]
}
