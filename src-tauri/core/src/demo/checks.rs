//! The demonstration's checks: every parcel since the last month began, so that its report is whole, and some of today's.
//!
//! Who checked, how long it took and what was found follow from the seed and the order number
//! alone. The rows are written as the packing room would have, without its refusals: these parcels
//! left long before some of their orders were refunded.

use std::hash::Hasher;

use chrono::{Duration, NaiveTime};
use pintui_store::{At, Reading, Result, Row, SqlError, WriteTx, named_params};
use serde_json::json;
use siphasher::sip::SipHasher13;

use super::acts::Stage;
use super::team::PACKERS;
use crate::checks::checklist::{Article, Checklist, Defect, Point, for_goods};
use crate::checks::mistake::RecordMistake;
use crate::halts;
use crate::month::Month;
use crate::shops::Shop;

/// Of a thousand parcels, how many fail at first.
const FAIL_PER_MILLE: u64 = 45;
/// Half past eight, when the packers begin.
const OPENS_AFTER_MINUTES: i64 = 510;
/// Of a thousand parcels, how many were packed wrong and mended at the bench.
const MISTAKES_PER_MILLE: u64 = 9;
const MISTAKES: [(&str, &str, &str); 4] = [
    ("wrong", "雾蓝 M", "雾蓝 L"),
    ("too_few", "2 件", "1 件"),
    ("wrong", "小号", "中号"),
    ("too_many", "1 件", "2 件"),
];
/// Of the parcels that wait, every third was checked today.
const CHECKED_TODAY: usize = 3;

struct Parcel {
    id: i64,
    order_no: String,
    scanned: String,
    left_at: Option<At>,
}

/// Records the checks of a shop that was just filled.
pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let (shop, seed, now) = (stage.shop, stage.seed, stage.now());
    let from = Month::of(now.day()).before().first;
    let span = named_params! { ":shop": shop.id, ":from": from, ":until": now.day() };
    let parcels = tx.rows(include_str!("parcels.sql"), span, parcel_of)?;
    let opens = At(now.day().0.and_time(NaiveTime::MIN) + Duration::minutes(OPENS_AFTER_MINUTES));
    let (left, waiting): (Vec<Parcel>, Vec<Parcel>) = parcels.into_iter().partition(|parcel| parcel.left_at.is_some());
    for parcel in &left {
        let packed = parcel.left_at.unwrap_or(opens);
        let done = earlier(packed, 20 * 60 + below(seed, parcel, "packed", 9_000));
        let fault = fault_of(tx, seed, parcel)?;
        if fault.is_some() {
            write(tx, shop, seed, parcel, earlier(done, 15 * 60), fault)?;
        }
        write(tx, shop, seed, parcel, done, None)?;
        if below(seed, parcel, "mistaken", 1000) < MISTAKES_PER_MILLE {
            mistake(tx, stage, parcel, earlier(done, 4 * 60))?;
        }
    }
    for (at, parcel) in waiting.iter().step_by(CHECKED_TODAY).enumerate() {
        let done = At(opens.0 + Duration::seconds(95 * (at as i64 + 1)));
        if done < now && halts::standing(&*tx, parcel.id)?.is_none() {
            let fault = fault_of(tx, seed, parcel)?;
            write(tx, shop, seed, parcel, done, fault)?;
        }
    }
    Ok(())
}

fn packer(seed: u64, parcel: &Parcel) -> &'static str {
    PACKERS[below(seed, parcel, "staff", PACKERS.len() as u64) as usize]
}

fn mistake(tx: &mut WriteTx<'_>, stage: &Stage<'_>, parcel: &Parcel, at: At) -> Result<()> {
    let staff = packer(stage.seed, parcel);
    let (kind, expected, found) = *stage.pick(&parcel.order_no, "mistake", &MISTAKES);
    let ask = json!({
        "order_id": parcel.id, "kind": kind, "expected": expected, "found": found, "product_id": null, "staff": staff,
    });
    stage.act::<RecordMistake>(tx, staff, at, ask)?;
    Ok(())
}

fn parcel_of(row: &Row<'_>) -> std::result::Result<Parcel, SqlError> {
    Ok(Parcel { id: row.get(0)?, order_no: row.get(1)?, scanned: row.get(2)?, left_at: row.get(3)? })
}

fn earlier(at: At, seconds: u64) -> At {
    At(at.0 - Duration::seconds(seconds as i64))
}

/// A number below `end` that follows from seed, order and topic alone.
fn below(seed: u64, parcel: &Parcel, topic: &str, end: u64) -> u64 {
    let mut hash = SipHasher13::new_with_keys(seed, 0);
    hash.write(topic.as_bytes());
    hash.write(parcel.order_no.as_bytes());
    hash.finish() % end
}

type Fault = (Point, Defect);

fn fault_of(tx: &impl Reading, seed: u64, parcel: &Parcel) -> Result<Option<Fault>> {
    if below(seed, parcel, "fails", 1000) >= FAIL_PER_MILLE {
        return Ok(None);
    }
    let list = checklist(tx, parcel)?;
    // Of two draws the earlier fault: the first ones of a list are the common ones.
    let count = list.defects.len().max(1) as u64;
    let at = below(seed, parcel, "fault", count).min(below(seed, parcel, "other fault", count));
    let defect = list.defects.get(at as usize);
    Ok(defect.and_then(|defect| {
        let point = list.points.iter().find(|point| point.step == defect.step)?;
        Some((point.clone(), defect.clone()))
    }))
}

fn checklist(tx: &impl Reading, parcel: &Parcel) -> Result<Checklist> {
    let goods: Vec<(String, Option<String>)> =
        tx.rows(include_str!("goods.sql"), named_params! { ":order": parcel.id }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let articles: Vec<Article<'_>> =
        goods.iter().map(|(title, category)| Article { product: None, title, category: category.as_deref() }).collect();
    Ok(for_goods(&articles))
}

fn write(
    tx: &mut WriteTx<'_>,
    shop: &Shop,
    seed: u64,
    parcel: &Parcel,
    done_at: At,
    fault: Option<Fault>,
) -> Result<()> {
    let list = checklist(tx, parcel)?;
    let staff = packer(seed, parcel);
    let seconds = 18 + below(seed, parcel, "pace", 25) + below(seed, parcel, "trouble", 40);
    let id = tx.insert(
        include_str!("../checks/insert_check.sql"),
        named_params! {
            ":shop": shop.id, ":order": parcel.id, ":scanned": parcel.scanned,
            ":result": if fault.is_some() { "failed" } else { "passed" },
            ":staff": staff, ":station": None::<String>, ":client_id": None::<String>, ":checklist": list.version,
            ":list_digest": None::<String>, ":started_at": earlier(done_at, seconds),
            ":done_at": done_at, ":seconds": seconds as i64,
        },
    )?;
    for point in &list.points {
        let failed = fault.as_ref().filter(|(place, _)| place.id == point.id && place.step == point.step);
        tx.change(
            include_str!("../checks/insert_answer.sql"),
            named_params! {
                ":check": id, ":step": point.step.name(), ":point": point.id,
                ":result": if failed.is_some() { "failed" } else { "passed" },
                ":defect": failed.map(|(_, defect)| &defect.id),
                ":severity": failed.map(|(_, defect)| defect.severity.name()), ":reason": None::<String>,
                ":point_text": None::<String>, ":defect_text": None::<String>, ":proofs": None::<String>,
            },
        )?;
        if failed.is_some() {
            break;
        }
    }
    Ok(())
}
