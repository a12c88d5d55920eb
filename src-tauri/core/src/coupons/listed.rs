//! The platform's own list of coupons: codes that it made, and which of them were used for which order.
//!
//! Columns are known by their names. A row is one of five: a new code, a use that is new, known, in conflict with what is
//! known here, or without a code. Nothing that is known is overwritten: the first use of a coupon stays.

use std::path::Path;

use pintui_store::{At, Book, Ending, Inserts, Operation, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CouponRefused;
use super::campaign::{CouponCodes, must};
use super::{code, hold};
use crate::door::{Call, Command, Whole};
use crate::intake::mapping::table::{self, Go};
use crate::intake::moments;
use crate::platforms::folded;

/// Reads the platform's list of coupons.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportCoupons {
    /// Key of the campaign that new codes belong to.
    pub campaign: i64,
    /// Path of the table.
    pub file: String,
    /// Whether it is tried or kept.
    pub ending: ListEnding,
}

/// Whether a list is only tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListEnding {
    /// Nothing is kept.
    Try,
    /// It is kept.
    Keep,
}

impl Command for ImportCoupons {
    type Answer = CouponsListed;
}

/// What a list brings; its rows are the sum of the five counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct CouponsListed {
    /// Rows below the header.
    pub rows: i64,
    /// Codes that are new.
    pub added: i64,
    /// Uses that are new.
    pub used: i64,
    /// Rows that change nothing.
    pub unchanged: i64,
    /// Rows that say something else than is known here.
    pub conflicts: i64,
    /// Rows without a code.
    pub rejected: i64,
    /// The first of the last two, row by row.
    pub problems: Vec<ListedProblem>,
}

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ListedProblem {
    /// Number of the row in the file.
    pub row: i64,
    /// What it is; its text is the locale key `coupons.problem.<problem>`.
    pub problem: String,
}

struct Row {
    number: i64,
    code: Option<String>,
    used: bool,
    order_no: String,
    at: Option<At>,
}

const PROBLEMS: usize = 100;

impl Whole for ImportCoupons {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<CouponsListed> {
        let rows = rows(Path::new(&self.file))?;
        let detail = serde_json::json!({ "campaign": self.campaign, "rows": rows.len() });
        let operation = Operation { name: "import_coupons", actor: call.actor, at: call.now, detail, outside: false };
        let ending = if self.ending == ListEnding::Keep { Ending::Commit } else { Ending::RollBack };
        let (told, _) = book.write_with(&operation, Inserts::Journaled, ending, |tx| {
            let told = take(tx, self.campaign, &rows, call.now)?;
            let changes = pintui_store::journal::changes_of(&*tx, tx.operation())?;
            hold::hold(&*tx, &changes, call.now)?;
            Ok(told)
        })?;
        Ok(told)
    }
}

fn take(tx: &mut WriteTx<'_>, campaign: i64, rows: &[Row], now: At) -> Result<CouponsListed> {
    let kept = must(&*tx, campaign)?;
    let mut told = CouponsListed { rows: rows.len() as i64, ..CouponsListed::default() };
    for row in rows {
        let Some(code) = &row.code else {
            told.rejected += 1;
            told.note(row, "no_code");
            continue;
        };
        match one(tx, kept.shop, kept.id, kept.campaign.codes, code, row, now)? {
            Taken::Added => told.added += 1,
            Taken::Used => told.used += 1,
            Taken::Unchanged => told.unchanged += 1,
            Taken::Conflict(problem) => {
                told.conflicts += 1;
                told.note(row, problem);
            }
        }
    }
    Ok(told)
}

enum Taken {
    Added,
    Used,
    Unchanged,
    Conflict(&'static str),
}

fn one(
    tx: &mut WriteTx<'_>,
    shop: i64,
    campaign: i64,
    codes: CouponCodes,
    code: &str,
    row: &Row,
    now: At,
) -> Result<Taken> {
    let sql = "select id, state, used_order_no, given_at from coupons where shop_id = ?1 and code = ?2";
    let coupon: Option<(i64, String, Option<String>, At)> =
        tx.maybe(sql, (shop, code), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let Some((id, state, used_for, given_at)) = coupon else {
        let of = "select campaign_id from campaign_codes where shop_id = ?1 and code = ?2";
        return match tx.maybe(of, (shop, code), |row| row.get::<_, i64>(0))? {
            Some(_) if row.used => Ok(Taken::Conflict("used_not_given")),
            Some(of) if of == campaign => Ok(Taken::Unchanged),
            Some(_) => Ok(Taken::Conflict("other_campaign")),
            // Given elsewhere: its buyer and its money are not known here.
            None if row.used => Ok(Taken::Conflict("used_not_given")),
            None if codes == CouponCodes::Made => Ok(Taken::Conflict("unknown")),
            None => {
                let sql = "insert into campaign_codes (shop_id, campaign_id, code) values (?1, ?2, ?3)";
                tx.change(sql, (shop, campaign, code))?;
                Ok(Taken::Added)
            }
        };
    };
    match (row.used, state.as_str()) {
        (true, "used") if row.order_no.is_empty() || used_for.as_deref() == Some(row.order_no.as_str()) => {
            Ok(Taken::Unchanged)
        }
        (true, "used") => Ok(Taken::Conflict("used_twice")),
        (true, "taken_back") => Ok(Taken::Conflict("used_after_back")),
        (true, _) => {
            let order = Some(&row.order_no).filter(|number| !number.is_empty());
            tx.change(
                "update coupons set state = 'used', used_at = :at, used_order_no = :order, used_told = 'list' where id = :id",
                named_params! { ":id": id, ":at": row.at.unwrap_or(now).max(given_at), ":order": order },
            )?;
            Ok(Taken::Used)
        }
        (false, "used") => Ok(Taken::Conflict("not_used_there")),
        (false, _) => Ok(Taken::Unchanged),
    }
}

impl CouponsListed {
    fn note(&mut self, row: &Row, problem: &str) {
        if self.problems.len() < PROBLEMS {
            self.problems.push(ListedProblem { row: row.number, problem: problem.to_owned() });
        }
    }
}

const CODE: [&str; 10] =
    ["券码", "优惠码", "优惠券码", "优惠券编码", "优惠券id", "券编号", "兑换码", "優惠碼", "couponcode", "code"];
const STATUS: [&str; 8] = ["使用状态", "券状态", "核销状态", "状态", "使用狀態", "狀態", "status", "used"];
const ORDER: [&str; 7] = ["使用订单", "核销订单", "订单编号", "订单号", "訂單編號", "ordernumber", "order"];
const TIME: [&str; 6] = ["使用时间", "核销时间", "使用時間", "核銷時間", "usedat", "redeemedat"];

fn rows(path: &Path) -> Result<Vec<Row>> {
    let mut table = table::open_narrow(path)?;
    let plain = |name: &str| folded(name).to_lowercase().replace([' ', '_', '-'], "");
    let header: Vec<String> = table.header.iter().map(|name| plain(name)).collect();
    let find = |names: &[&str], not: Option<usize>| {
        let exactly = names.iter().find_map(|name| header.iter().position(|head| head == name));
        exactly.or_else(|| {
            names
                .iter()
                .find_map(|name| header.iter().position(|head| head.contains(name)))
                .filter(|at| Some(*at) != not)
        })
    };
    let code = find(&CODE, None).ok_or_else(|| CouponRefused::CodeColumnMissing { found: table.header.clone() })?;
    let [status, order, time] = [&STATUS[..], &ORDER, &TIME].map(|names| find(names, Some(code)));
    let mut rows = Vec::new();
    table.each(|number, cells| {
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).map(String::as_str).unwrap_or_default();
        let order_no = folded(cell(order)).trim().to_owned();
        rows.push(Row {
            number: number as i64,
            code: code::folded(cell(Some(code))),
            used: if status.is_some() { is_used(cell(status)) } else { !order_no.is_empty() },
            order_no,
            at: moments::moment(cell(time)).value().and_then(|at| at.to_string().parse().ok()),
        });
        Go::On
    })?;
    Ok(rows)
}

fn is_used(word: &str) -> bool {
    let word = folded(word).to_lowercase();
    let not = ["未", "not", "un", "no", "否", "可用", "可使用"];
    let used = ["已使用", "已用", "已核销", "核销", "使用", "used", "redeemed", "yes", "true", "是", "已核銷"];
    !not.iter().any(|not| word.starts_with(not)) && used.iter().any(|used| word.contains(used))
}

#[cfg(test)]
mod words {
    #[test]
    fn used_and_not_used_are_told_apart() {
        for word in ["已使用", "已核销", "Used", "yes"] {
            assert!(super::is_used(word), "{word}");
        }
        for word in ["未使用", "unused", "可用", "已领取", "", "已过期", "可使用"] {
            assert!(!super::is_used(word), "{word}");
        }
    }
}
