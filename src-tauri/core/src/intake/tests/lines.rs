//! Files of lines that are the only telling of their orders.

use super::any::{named, shop};
use super::traps::file;
use super::*;
use crate::sample::any::Quirk;

/// A file's header with some of its rows, as a file of its own.
fn part(owner: &Owner, file: &Path, name: &str, keep: impl Fn(usize) -> bool) -> PathBuf {
    let text = std::fs::read_to_string(file).expect("text");
    let lines = text.split_inclusive("\r\n").enumerate();
    let kept: String = lines.filter(|(at, _)| *at == 0 || keep(*at)).map(|(_, line)| line).collect();
    owner.file(name, kept.as_bytes())
}

#[test]
fn an_order_is_the_same_whether_its_lines_come_together_spread_or_in_two_files() {
    for id in ["douyin-orders", "jd-orders-v1", "lazada-orders", "tiktok-shop-orders", "xiaohongshu-orders"] {
        let shop = shop(&named(id).platform, 20);
        let (whole, spread, halves) = (owner(), owner(), owner());
        whole.import(&[whole.wrote(named(id), &shop, &[])]);
        spread.import(&[spread.wrote(named(id), &shop, &[Quirk::Spread])]);
        assert_eq!(spread.told(), whole.told(), "{id} spread over the file");
        let mut named_utf8 = halves.wrote(named(id), &shop, &[]);
        if std::fs::read_to_string(&named_utf8).is_err() {
            let bytes = std::fs::read(&named_utf8).expect("a file");
            let text = encoding_rs::GB18030.decode(&bytes).0.into_owned();
            named_utf8 = halves.file("utf8.csv", text.as_bytes());
        }
        let files = [0, 1].map(|rest| part(&halves, &named_utf8, &format!("half{rest}.csv"), |at| at % 2 == rest));
        halves.import(&files[..1]);
        halves.import(&files[1..]);
        assert_eq!(halves.told(), whole.told(), "{id} in two files");
        for again in [&files[..1], &files[1..]] {
            let again = halves.import(again).files.remove(0);
            assert_eq!((again.added, again.updated), (0, 0), "{id} again");
        }
        assert_eq!(halves.told(), whole.told(), "{id} in two files, again");
        halves.is_consistent();
    }
}

#[test]
fn a_newer_export_moves_orders_on_and_an_older_one_does_not_move_them_back() {
    for id in ["douyin-orders", "tiktok-shop-orders", "pdd-orders", "wechat-orders", "shopee-orders"] {
        let (owner, before) = (owner(), shop(&named(id).platform, 20));
        let mut after = before.clone();
        for order in after.orders.iter_mut().filter(|order| order.stage == "shipped") {
            order.stage = "completed";
        }
        let (old, new) = (owner.wrote(named(id), &before, &[]), owner.wrote(named(id), &after, &[]));
        owner.import(std::slice::from_ref(&old));
        let report = owner.import(std::slice::from_ref(&new)).files.remove(0);
        assert!(report.updated > 0 && report.added == 0, "{id}: {report:?}");
        let moved = owner.told();
        let fresh = super::owner();
        fresh.import(&[new]);
        assert_eq!(fresh.told(), moved, "{id}");
        let back = owner.import(&[old]).files.remove(0);
        assert_eq!((back.added, back.updated), (0, 0), "{id}: an older export");
        assert_eq!(owner.told(), moved, "{id}: an older export");
        owner.is_consistent();
    }
}

#[test]
fn cohorts_of_orders_that_only_lines_tell_of_are_whole() {
    for id in ["douyin-orders", "pdd-orders-v2", "wechat-orders", "shopify-orders", "lazada-orders"] {
        let (owner, shop) = (owner(), shop(&named(id).platform, 40));
        owner.import(&[owner.wrote(named(id), &shop, &[])]);
        let ask = |rule: &str| DailyAsk { shop: SHOP.into(), date: "2026-10-11".parse().ok(), rule: Some(rule.into()) };
        let day: Day = "2026-10-11".parse().expect("a day");
        for (rule, field) in [("paid_30d", "paid_at"), ("signed_30d", "completed_at")] {
            let counted = door::read(&owner.book, &now(), ask(rule)).expect("figures").orders;
            let field = if named(id).instead.contains_key(field) { "created_at" } else { field };
            let told = |at: chrono::NaiveDateTime| at.date() <= day.0 && at.date() > day.plus(-30).0;
            let paid = |order: &&crate::sample::any::Order| order.moment("paid_at").is_some();
            let has = |name| named(id).columns.iter().any(|column| column.field.as_deref() == Some(name));
            let truth = shop.orders.iter().filter(paid).filter_map(|order| {
                if rule == "paid_30d" {
                    return order.moment(field);
                }
                let signed = order.moment("signed_at").filter(|_| has("signed_at"));
                signed.or(order.moment("completed_at").filter(|_| has("completed_at")))
            });
            assert_eq!(counted, truth.filter(|at| told(*at)).count() as i64, "{id} {rule}");
        }
    }
}

#[test]
fn taking_back_a_run_takes_back_what_its_lines_told() {
    let (owner, shop) = (owner(), shop("douyin", 20));
    let file = owner.wrote(named("douyin-orders"), &shop, &[]);
    let first = part(&owner, &file, "first.csv", |at| at % 2 == 1);
    owner.import(&[first]);
    let before = owner.told();
    let report = owner.import(&[file]);
    let undone = UndoImport { run: report.run }.perform(&owner.book, &now()).expect("taken back");
    assert_eq!(undone.kept, 0, "{undone:?}");
    assert_eq!(owner.told(), before);
    owner.is_consistent();
}

#[test]
fn two_exports_below_each_other_tell_of_the_same_lines() {
    for id in ["jd-orders-v1", "tiktok-shop-orders", "xiaohongshu-orders"] {
        let (once, twice) = (owner(), owner());
        let mut shop = shop(&named(id).platform, 12);
        // an order with two lines of the same goods
        let alike = shop.orders[0].lines[0].clone();
        shop.orders[0].lines.push(alike);
        let file = once.wrote(named(id), &shop, &[]);
        let bytes = std::fs::read(&file).expect("a file");
        once.import(&[file]);
        let doubled = twice.file("twice.csv", &[&bytes[..], &bytes[..]].concat());
        let report = twice.import(&[doubled]).files.remove(0);
        assert_eq!((report.updated, report.rejected), (0, 0), "{id}: {report:?}");
        assert_eq!(twice.told(), once.told(), "{id}");
    }
}

#[test]
fn a_row_that_is_copied_to_the_end_of_a_file_without_line_numbers_is_no_further_line() {
    let owner = owner();
    let columns = &told::SHOPIFY[..8];
    let paid = "2026-10-01 10:00:00 +0000";
    let tea: &[&str] = &["#1001", "paid", paid, "40.00", "1", "Tea", "20.00", "T1"];
    let cup: &[&str] = &["#1002", "paid", paid, "10.00", "1", "Cup", "10.00", "C1"];
    let fewer: &[&str] = &["#1002", "paid", paid, "10.00", "3", "Cup", "10.00", "C1"];
    // twice the same goods in an order are two lines where they stand together
    let report = owner.import(&[file(&owner, "shopify-orders", columns, &[tea, tea, cup, tea, tea])]);
    assert_eq!((report.files[0].added, report.files[0].unchanged, owner.count("lines")), (3, 2, 3));
    let other = self::owner();
    let report = other.import(&[file(&other, "shopify-orders", columns, &[cup, tea, fewer])]);
    assert_eq!((report.files[0].added, other.count("lines")), (3, 3), "what says something else is no copy");
}
