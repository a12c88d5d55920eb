//! The daily page: the rate with its honest range, the day's cases, reasons and products.

use serde_json::Value;

use super::table::{Side, table};
use super::{percent, rows, shown};
use crate::words::Words;

/// The figures of a day.
pub fn page(words: &Words, daily: &Value) -> String {
    let (applied, refunded) = (&daily["applied"], &daily["refunded"]);
    let rule = shown(&daily["rule"]);
    let mut page = words.say(
        "daily.title",
        &[("shop", &shown(&daily["shop"])), ("date", &shown(&daily["date"])), ("rule", &words.name("rule", &rule))],
    );
    page += "\n\n";
    page += &out_of_force(words, daily);
    page += &rate(words, daily);
    page += "\n";
    page += &words.say(
        "daily.applied",
        &[
            ("cases", &shown(&applied["cases"])),
            ("quality", &shown(&applied["quality_cases"])),
            ("money", &shown(&applied["refund_requested_fen"])),
        ],
    );
    page += "\n";
    page += &words
        .say("daily.refunded", &[("cases", &shown(&refunded["cases"])), ("money", &shown(&refunded["amount_fen"]))]);
    page += "\n";
    page += &reasons(words, &daily["reasons"]);
    page += &products(words, &daily["products"]);
    page
}

/// That the platform judged by another rule on that day.
fn out_of_force(words: &Words, daily: &Value) -> String {
    let rule = &daily["out_of_force"];
    let (key, day) = match rule["from"].as_str().filter(|from| Some(*from) > daily["date"].as_str()) {
        Some(from) => ("daily.rule_not_yet", from.to_owned()),
        None if rule["until"].is_string() => ("daily.rule_over", shown(&rule["until"])),
        None => return String::new(),
    };
    format!("{}\n", words.say(key, &[("day", &day)]))
}

fn rate(words: &Words, daily: &Value) -> String {
    let (orders, hits) = (shown(&daily["orders"]), shown(&daily["quality_orders"]));
    let by_signing = daily["rule"].as_str().is_some_and(|rule| rule.starts_with("signed"));
    if by_signing && daily["orders"] == 0 {
        return words.say("daily.none_signed", &[]);
    }
    if daily["rate"].is_null() {
        return words.say("daily.few", &[("orders", &orders), ("quality", &hits)]);
    }
    words.say(
        "daily.rate",
        &[
            ("rate", &percent(&daily["rate"], 2)),
            ("low", &percent(&daily["interval"][0], 2)),
            ("high", &percent(&daily["interval"][1], 2)),
            ("orders", &orders),
            ("quality", &hits),
        ],
    )
}

fn reasons(words: &Words, reasons: &Value) -> String {
    let lines: Vec<Vec<String>> = rows(reasons)
        .iter()
        .map(|reason| {
            let class = shown(&reason["class"]);
            vec![shown(&reason["reason"]), words.name("reason_class", &class), shown(&reason["cases"])]
        })
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    let head = head(words, &[("reason", Side::Left), ("class", Side::Left), ("cases", Side::Right)]);
    format!("\n{}\n{}", words.say("daily.reasons", &[]), table(&head, &lines))
}

fn products(words: &Words, products: &Value) -> String {
    let lines: Vec<Vec<String>> = rows(products)
        .iter()
        .map(|product| {
            vec![
                shown(&product["product_id"]),
                shown(&product["name"]),
                shown(&product["orders"]),
                shown(&product["quality_orders"]),
                percent(&product["rate"], 2),
            ]
        })
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    let head = head(
        words,
        &[
            ("product_id", Side::Left),
            ("product", Side::Left),
            ("orders", Side::Right),
            ("quality_orders", Side::Right),
            ("rate", Side::Right),
        ],
    );
    format!("\n{}\n{}", words.say("daily.products", &[]), table(&head, &lines))
}

/// Titles of columns.
pub(super) fn head(words: &Words, columns: &[(&str, Side)]) -> Vec<(String, Side)> {
    columns.iter().map(|(name, side)| (words.say(&format!("column.{name}"), &[]), *side)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_rule_that_is_not_in_force_on_the_day_is_said_to_be_so() {
        let words = Words::of_environment();
        let said = |from: Value, until: Value| {
            out_of_force(&words, &json!({ "date": "2026-10-31", "out_of_force": { "from": from, "until": until } }))
        };
        assert!(said(Value::Null, json!("2026-03-16")).contains("2026-03-16"));
        assert!(said(json!("2026-12-01"), Value::Null).contains("2026-12-01"));
        assert!(said(json!("2026-01-01"), json!("2026-03-16")).contains("2026-03-16"));
        assert_eq!(out_of_force(&words, &json!({ "date": "2026-10-31" })), "");
    }
}
