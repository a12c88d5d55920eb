//! What came back to the demonstration: received and looked at within a day, the last of it still waiting, two parcels that
//! nobody knows; and the stock as the owner counted it a month ago.

use chrono::Duration;
use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde_json::{Value, json};

use super::acts::Stage;
use super::team::{OWNER, PACKERS};
use crate::catalogue::cell::TypeGoodsCell;
use crate::reasons::Words;
use crate::returned::inspect::InspectPiece;
use crate::returned::piece;
use crate::returned::receive::ReceiveReturn;
use crate::returned::stray::KeepStray;

const DAYS: i64 = 30;
/// What came so lately waits.
const WAITING_HOURS: i64 = 60;
const PAID_AFTER_HOURS: i64 = 30;
const UNDER_WAY_HOURS: i64 = 50;
/// For how many days parcels that nobody knows have been lying there, and what can be seen of them.
const STRAYS: [(i64, &str); 2] = [(1, "灰色快递袋，面单前半截糊了"), (3, "纸盒压扁了，里面两只杯子，没有字条")];
/// So much of a number can still be read.
const READABLE: usize = 8;
const PLACES: [&str; 4] = ["退货架 1-1", "退货架 1-2", "退货架 2-1", "退货架 2-3"];
const FOUND: [&str; 4] = ["workmanship.broken", "workmanship.parts", "workmanship.crooked", "material.smell"];

pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let now = stage.now();
    count(tx, stage, At(now.0 - Duration::days(DAYS + 1)))?;
    let words = Words::read(tx)?;
    let from = At(now.0 - Duration::days(DAYS));
    let with = named_params! { ":shop": stage.shop.id, ":from": from, ":until": now };
    let came = tx.rows(include_str!("came_back.sql"), with, |row| {
        let stated: Option<String> = row.get("reason_stated")?;
        let quality = stated.is_some_and(|text| words.meaning(&stage.shop.platform, &text).quality);
        let (ended, sent): (Option<At>, Option<At>) = (row.get("ended_at")?, row.get("returned_at")?);
        // Money goes back some hours after the goods are there; what was sent takes two days.
        let paid = ended.map(|at| at.0 - Duration::hours(PAID_AFTER_HOURS));
        let at = At(paid.or(sent.map(|at| at.0 + Duration::hours(UNDER_WAY_HOURS))).unwrap_or(now.0));
        Ok(Came { case: row.get("id")?, no: row.get("case_no")?, scanned: row.get("scanned")?, at, quality })
    })?;
    for came in came.iter().filter(|came| came.at < now) {
        one(tx, stage, came)?;
    }
    strays(tx, stage)
}

/// Of the first one the end of the number can be read, and so which return it may be of.
fn strays(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let now = stage.now();
    let with = named_params! { ":shop": stage.shop.id };
    let end: Option<String> = tx.maybe(include_str!("under_way.sql"), with, |row| row.get("number"))?;
    let end = end.map(|number| number[number.len().saturating_sub(READABLE)..].to_owned()).unwrap_or_default();
    let read = [format!("面单糊了 {end}"), "面单撕了".to_owned()];
    for (scanned, (days, note)) in read.iter().zip(STRAYS) {
        let ask =
            json!({ "shop": stage.shop.name, "scanned": scanned, "note": note, "picture": null, "by": PACKERS[1] });
        stage.act::<KeepStray>(tx, PACKERS[1], At(now.0 - Duration::days(days)), ask)?;
    }
    Ok(())
}

struct Came {
    case: i64,
    no: String,
    scanned: String,
    at: At,
    quality: bool,
}

fn one(tx: &mut WriteTx<'_>, stage: &Stage<'_>, came: &Came) -> Result<()> {
    let by = *stage.pick(&came.no, "received", &PACKERS);
    let ask = json!({ "case_id": came.case, "scanned": came.scanned, "by": by });
    let taken = stage.act::<ReceiveReturn>(tx, by, came.at, ask)?;
    let looked_at = At(came.at.0 + Duration::hours(2 + stage.draw(&came.no, "looked", 20) as i64));
    if looked_at.0 > stage.now().0 - Duration::hours(WAITING_HOURS) {
        return Ok(());
    }
    for piece in piece::of_reception(&*tx, taken.reception_id)? {
        let key = format!("{} {}", came.no, piece.number);
        let grade = grade(came.quality, stage.draw(&key, "grade", 20));
        let reason = (grade != "A" && came.quality).then(|| *stage.pick(&key, "found", &FOUND));
        let place = if grade == "A" { Value::Null } else { json!(stage.pick(&key, "place", &PLACES)) };
        let ask = json!({
            "piece_id": piece.id, "was": "U", "grade": grade, "flaws": [], "reason": reason, "mismatch": null,
            "place": place, "note": null, "by": by,
        });
        stage.act::<InspectPiece>(tx, by, looked_at, ask)?;
    }
    Ok(())
}

/// Of what is said to be faulty less is as new.
fn grade(quality: bool, drawn: usize) -> &'static str {
    match (quality, drawn) {
        (true, 0..=2) | (false, 0..=14) => "A",
        (true, 3..=9) | (false, 15..=17) => "B",
        (true, 10..=16) | (false, 18) => "C",
        _ => "D",
    }
}

fn count(tx: &mut WriteTx<'_>, stage: &Stage<'_>, at: At) -> Result<()> {
    let sql =
        "select s.product_id, s.id, p.product_no || ' ' || s.id from skus s join products p on p.id = s.product_id
               where p.shop_id = ?1 order by s.id";
    let skus: Vec<(i64, i64, String)> =
        tx.rows(sql, [stage.shop.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for (product, sku, key) in skus {
        let stock = 6 + stage.draw(&key, "stock", 90);
        let ask = json!({
            "product_id": product, "sku_id": sku, "column": "stock", "text": stock.to_string(), "costs_from": null,
            "by": OWNER,
        });
        stage.act::<TypeGoodsCell>(tx, OWNER, at, ask)?;
    }
    Ok(())
}
