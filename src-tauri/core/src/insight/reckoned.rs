//! By which rules a shop's links and cells were reckoned.
//!
//! A newer program may know more reasons, or join cases otherwise. What was derived by another program's rules is then
//! derived anew when the book is opened, as one operation that stands in its history; else a figure would hang on when its
//! orders were last touched.

use pintui_store::{At, Book, Operation, Reading, Result, WriteTx, named_params};
use serde_json::json;

use super::settle;
use crate::platforms::reasons;

/// Raised where the same facts come to other links or cells, beside the reasons, which are looked at themselves.
const JOINING: u32 = 1;

fn rules() -> String {
    format!("{JOINING}-{}", reasons::digest())
}

/// A shop that had no derived rows has its first ones by today's rules.
pub fn begun(tx: &WriteTx<'_>, shop_id: i64) -> Result<()> {
    tx.pen("insert into reckoned (shop_id, rules) values (?1, ?2) on conflict do nothing")?
        .execute((shop_id, rules()))?;
    Ok(())
}

/// Derives anew what was derived by other rules; answers how many shops that were.
pub fn renew(book: &Book, now: At) -> Result<usize> {
    let rules = rules();
    let stale = "select s.id, s.name, s.platform from shops s join reckoned r on r.shop_id = s.id where r.rules <> ?1";
    let stale: Vec<(i64, String, String)> =
        book.read(|tx| tx.rows(stale, [&rules], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))))?;
    if stale.is_empty() {
        return Ok(0);
    }
    let detail = json!({ "shops": stale.iter().map(|(_, name, _)| name).collect::<Vec<_>>() });
    let operation = Operation { name: "reckon_anew", actor: "pintui", at: now, detail, outside: false };
    book.write(&operation, |tx| {
        for (shop_id, _, platform) in &stale {
            settle::settle_all(tx, *shop_id, platform)?;
            tx.change(
                "update reckoned set rules = :rules where shop_id = :shop",
                named_params! { ":rules": rules, ":shop": shop_id },
            )?;
        }
        Ok(())
    })?;
    Ok(stale.len())
}

#[cfg(test)]
mod tests {
    use pintui_store::{Ending, Inserts, Operation};
    use serde_json::json;

    use super::renew;
    use crate::given::{Given, SHOP};
    use crate::insight::daily::DailyAsk;

    #[test]
    fn what_another_program_reckoned_is_reckoned_anew_once() {
        let given = Given::shop();
        given.order(
            &["p1"],
            json!({ "order_no": "1", "paid_at": "2026-10-20T10:00:00", "signed_at": "2026-10-22T10:00:00" }),
        );
        given.case(json!({ "case_no": "r1", "order_no": "1", "applied_at": "2026-10-23T10:00:00", "reason_stated": "质量问题" }));
        let ask = || DailyAsk { shop: SHOP.into(), date: Some("2026-10-31".parse().expect("a day")), rule: None };
        let before = given.ask(ask()).expect("figures");
        assert_eq!(before.quality_orders, 1);
        assert_eq!(renew(&given.book, given.now).expect("looked at"), 0);

        let other = Operation { name: "given", actor: "test", at: given.now, detail: json!({}), outside: false };
        let spoil = given.book.write_with(&other, Inserts::Marked, Ending::Commit, |tx| {
            tx.change("update reckoned set rules = 'of before'", [])?;
            tx.change("update case_links set quality = 0", [])?;
            tx.change("update cells set orders = 0", [])
        });
        spoil.expect("spoiled");
        assert_ne!(given.ask(ask()).expect("figures"), before);
        assert_eq!(renew(&given.book, given.now).expect("renewed"), 1);
        assert_eq!(given.ask(ask()).expect("figures"), before);
        assert_eq!(renew(&given.book, given.now).expect("looked at"), 0);
    }
}
