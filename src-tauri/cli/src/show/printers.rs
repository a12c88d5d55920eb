//! Printers in a table, and what each prints.

use serde_json::Value;

use super::table::{Side, table};
use super::{rows, shown};
use crate::words::Words;

/// The page of the printers.
pub fn page(words: &Words, answer: &Value) -> String {
    let printers = rows(&answer["printers"]);
    if printers.is_empty() {
        return words.say("printers.none", &[]);
    }
    let head = ["printer", "address", "dialect", "paper", "labels"]
        .map(|column| (words.say(&format!("column.{column}"), &[]), Side::Left));
    let cells: Vec<Vec<String>> = printers
        .iter()
        .map(|printer| {
            let of = rows(&answer["labels"]).iter().filter(|label| label["printer"] == printer["name"]);
            let labels: Vec<String> = of.map(|label| words.name("labels.kind", &shown(&label["kind"]))).collect();
            let paper = format!("{}×{} mm, {} dpi", printer["width_mm"], printer["height_mm"], printer["dpi"]);
            let dialect = shown(&printer["dialect"]).to_uppercase();
            vec![shown(&printer["name"]), shown(&printer["address"]), dialect, paper, labels.join("、")]
        })
        .collect();
    table(&head, &cells)
}
